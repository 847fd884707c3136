/** What is written along an axis or in little room, and where the marks of an axis go. Must not know of the DOM. */
import { grouped, span } from '../text/words.js';

/** @import { Kind } from '../text/words.js' */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

/** A span where there is room for a few signs. @param {number} length @param {Kind} kind @returns {string} */
export function brief(length, kind) {
  const size = Math.abs(length);
  if (kind === 'time' || size < 1e6 || !Number.isFinite(size)) return span(length, kind);
  return size < 1e15 ? compact.format(length) : length.toExponential(2).replace(/\.?0*e\+/, 'e');
}

/** @param {string} text @param {number} [length] @returns {string} no longer than that: names are data, and may be a page long */
export const cut = (text, length = 80) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

const SPANS = [
  1, 2, 5, 10, 20, 50, 100, 200, 500, SECOND, 2 * SECOND, 5 * SECOND, 10 * SECOND, 15 * SECOND, 30 * SECOND,
  MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR,
  DAY, 2 * DAY, 5 * DAY, 10 * DAY, 20 * DAY, 50 * DAY, 100 * DAY, 200 * DAY, 500 * DAY,
];

/** @param {number} least @param {Kind} kind @returns {number} a round step that is no smaller */
export function step(least, kind) {
  const round = kind === 'time' && least > 1 ? SPANS.find((size) => size >= least) : undefined;
  if (round) return round;
  const unit = kind === 'time' && least > 1 ? DAY : 1;
  const power = 10 ** Math.floor(Math.log10(least / unit));
  return unit * power * ([1, 2, 5].find((digit) => digit * power * unit >= least) ?? 10);
}

/** Those of a calendar, in months. */
const MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600];

/** @typedef {{ time: number, label: string, first: boolean }} Mark  `first` of a day, or of a year: written in full */

/**
 * @param {number} from @param {number} to  times
 * @param {number} least  the smallest step that leaves room for the labels
 * @param {Kind} kind
 * @returns {Mark[]}
 */
export function marks(from, to, least, kind) {
  if (!(to > from) || !(least > 0)) return [];
  if (kind === 'time' && least > 10 * DAY) return months(from, to, least);
  const by = kind === 'time' && least > 5 * DAY ? 10 * DAY : step(least, kind);
  /** @type {Mark[]} */
  const found = [];
  // Counted, not summed up: a sum would drift, and stand still where the step is below a digit.
  const start = Math.ceil(from / by);
  const end = Math.min(Math.floor(to / by), start + 500);
  for (let at = start; at <= end; at += 1) found.push(mark(at * by, by, kind));
  return found;
}

/** @param {number} time @param {number} by @param {Kind} kind @returns {Mark} */
function mark(time, by, kind) {
  if (kind === 'number') return { time, label: (Math.abs(time) < 1e15 ? grouped(time) : brief(time, kind)), first: false };
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return { time, label: '', first: false };
  const text = date.toISOString();
  const first = time % DAY === 0;
  if (first) return { time, label: `${day(date)}${date.getUTCMonth() === 0 && date.getUTCDate() === 1 ? ` ${date.getUTCFullYear()}` : ''}`, first };
  if (by >= MINUTE) return { time, label: text.slice(11, 16), first };
  return { time, label: by >= SECOND ? text.slice(11, 19) : text.slice(14, 23), first };
}

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const day = (/** @type {Date} */ date) => `${date.getUTCDate()} ${NAMES[date.getUTCMonth()]}`;

/** @param {number} from @param {number} to @param {number} least @returns {Mark[]} */
function months(from, to, least) {
  const by = MONTHS.find((size) => size * 30 * DAY >= least) ?? 1200 * Math.ceil(least / (1200 * 30 * DAY));
  const date = new Date(from);
  const found = [];
  let month = Math.ceil((date.getUTCFullYear() * 12 + date.getUTCMonth()) / by) * by;
  for (; found.length < 500; month += by) {
    const time = Date.UTC(2000, month - 24_000);
    if (!(time <= to)) break;
    if (time < from) continue;
    const first = month % 12 === 0;
    found.push({ time, label: first ? String(month / 12) : NAMES[month % 12], first });
  }
  return found;
}
