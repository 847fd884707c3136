/**
 * Durations as the engine takes them. Must not know what is measured with one, nor how long a unit is.
 */
import { refusal, show } from './errors.js';

/** @import { DurationLike } from './types.js' */

/** In the engine's order. */
const UNITS = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds', 'nanoseconds'];

/**
 * A duration as the engine takes it: a plain number alone, or the count of each unit, NaN where it is absent.
 * @param {DurationLike | undefined} duration
 * @returns {Float64Array}
 */
export function unpackDuration(duration) {
  if (duration === undefined) return new Float64Array();
  if (typeof duration === 'number') return Float64Array.of(duration);
  const units = Object(duration);
  const counts = UNITS.map((unit) => units[unit] ?? undefined);
  if (units !== duration || counts.some((count) => count !== undefined && typeof count !== 'number')) {
    throw refusal('ERR_DURATION', `${show(duration)} is not a duration: give milliseconds, or an object like { minutes: 10 }`);
  }
  // A NaN that was given is what the sum would be.
  return counts.some(Number.isNaN) ? Float64Array.of(NaN) : Float64Array.from(counts);
}
