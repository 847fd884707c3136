/**
 * Counts, sizes, spans and moments as people read them, and as programs do. Must not know what is counted, nor where it is shown.
 */

/** @typedef {'time' | 'number'} Kind  what times are: milliseconds since 1970, or the unit of numeric markers */

const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;
const SECOND = 1000;
/** Each unit, its length, and the next smaller one. */
const STEPS = /** @type {const} */ ([['m', MINUTE, 's', SECOND], ['h', HOUR, 'm', MINUTE], ['d', DAY, 'h', HOUR]]);
/** What a moment may leave out where it is nothing. */
const ENDINGS = /** @type {const} */ ([[MINUTE, /:\d\d\.\d+Z$/], [SECOND, /\.\d+Z$/]]);

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });

/** `12,345.678`. @param {number} value */
export const grouped = (value) => number.format(value);

/**
 * `1 row`, `2 rows`.
 * @param {number} count
 * @param {string} one
 * @param {string} [many]
 */
export const counted = (count, one, many = `${one}s`) => `${grouped(count)} ${count === 1 ? one : many}`;

/** `1.23 MB`: three digits at most. @param {number} bytes */
export function size(bytes) {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let unit = 0;
  let amount = bytes;
  for (; amount >= 999.5 && unit < units.length - 1; unit++) amount /= 1000;
  return `${Number(amount.toPrecision(3))} ${units[unit]}`;
}

/**
 * `2d 3h`, `1h 30m`, `45s`, `1.5s`, `250ms`: the two largest units, which is what can be compared at a glance. `–` where there is none.
 * @param {number} length
 * @param {Kind} [kind]
 * @returns {string}
 */
export function span(length, kind = 'time') {
  if (Number.isNaN(length)) return '–';
  if (kind === 'number' || !Number.isFinite(length)) return grouped(length);
  if (length < 0) return `-${span(-length)}`;
  if (length === 0) return '0s';
  if (length < 999.5) return `${Number(length.toPrecision(3))}ms`;
  if (length < 59_950) return `${Number((length / SECOND).toFixed(1))}s`;
  // What rounds up to a whole larger unit is shown in that.
  const [unit, long, small, part] = STEPS.findLast(([, long, , part]) => Math.round(length / part) * part >= long) ?? STEPS[0];
  const parts = Math.max(Math.round(length / part), long / part);
  const rest = parts % (long / part);
  return `${grouped((parts - rest) * part / long)}${unit}${rest ? ` ${rest}${small}` : ''}`;
}

/**
 * `2013-10-25 20:00Z`: in UTC, with no more digits than it needs; a number as it is.
 * @param {number} time
 * @param {Kind} [kind]
 * @returns {string}
 */
export const moment = (time, kind) => momentsLike([time], kind)(time);

/**
 * How to write some moments, all alike: with no more digits than one of them needs.
 * @param {Iterable<number>} times
 * @param {Kind} [kind]
 * @returns {(time: number) => string}
 */
export function momentsLike(times, kind = 'time') {
  if (kind === 'number') return String;
  const all = [...times];
  const ending = ENDINGS.find(([unit]) => all.every((time) => time % unit === 0))?.[1];
  return (time) => {
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
