/**
 * Times, markers and spans of a recording as text, for people and for programs. Must not know what happened at them.
 */
import { formatDuration } from './durations.js';
import { grouped } from './text.js';

/** @import { Recording } from '../replay/api.js' */

const MINUTE = 60_000;
const SECOND = 1000;
const ENDINGS = /** @type {const} */ ([[MINUTE, /:\d\d\.\d+Z$/], [SECOND, /\.\d+Z$/]]);

export class Scale {
  /** Whether markers are times, and not numbers in a unit that only the host knows. */ hasTimes;
  /** Whether the times of rows are: arrivals always are, elsewhere they are markers. */ #isClock;

  /** @param {Recording} recording */
  constructor(recording) {
    this.hasTimes = recording.kind !== 'number';
    this.#isClock = this.hasTimes || recording.hasArrivals;
  }

  /**
   * How to show some times, all alike: with no more digits than one of them needs.
   * @param {Iterable<number>} times
   * @returns {(time: number) => string}
   */
  timesLike(times) {
    return this.#isClock ? datesLike(times) : String;
  }

  /**
   * The same of markers.
   * @param {Iterable<number>} markers
   * @returns {(marker: number) => string}
   */
  markersLike(markers) {
    return this.hasTimes ? datesLike(markers) : String;
  }

  /** A span between two times, for people. @param {number} span */
  span(span) {
    return this.#isClock ? formatDuration(span) : grouped(span);
  }

  /** A lag or a threshold, for people. @param {number} lag */
  lag(lag) {
    return this.hasTimes ? formatDuration(lag) : grouped(lag);
  }

  /** A time, for programs. @param {number} time */
  time(time) {
    return this.#isClock ? iso(time) : time;
  }

  /** A marker, for programs. @param {number | null} marker */
  marker(marker) {
    return marker !== null && this.hasTimes ? iso(marker) : marker;
  }
}

/** @param {Iterable<number>} times */
function datesLike(times) {
  /** @type {RegExp | undefined} */ let ending;
  const all = [...times];
  for (const [unit, pattern] of ENDINGS) if (!ending && all.every((time) => time % unit === 0)) ending = pattern;
  return (/** @type {number} */ time) => {
    const text = iso(time)?.replace('T', ' ') ?? String(time);
    return ending ? text.replace(ending, 'Z') : text;
  };
}

/**
 * RFC 3339, with microseconds where there are any.
 * @param {number} time
 * @returns {string | null}  null where it is no time
 */
export function iso(time) {
  const date = new Date(Math.floor(time));
  if (Number.isNaN(date.getTime())) return null;
  const micros = Math.round((time - Math.floor(time)) * 1000);
  return micros > 0 && micros < 1000 ? date.toISOString().replace('Z', `${String(micros).padStart(3, '0')}Z`) : date.toISOString();
}
