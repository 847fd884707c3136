/**
 * Durations as people type and read them. Must not know what is measured with one, nor anything of the command: the dashboard
 * uses it too.
 */

/** @import { DurationLike } from '../types.js' */

const UNITS = /** @type {const} */ ({ d: 'days', h: 'hours', m: 'minutes', min: 'minutes', s: 'seconds', ms: 'milliseconds' });
const ISO = /^P(?=.)(?:([\d.]+)D)?(?:T(?=.)(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/i;
const PART = /(\d+(?:\.\d+)?|\.\d+)\s*(ms|min|d|h|m|s)/gi;
const NUMBER = /^\d+(?:\.\d+)?(?:e\d+)?$/i;

/** What a duration may look like, for messages. */
export const EXAMPLES = '90m, 1h30m, 2d, 45s, 500ms, PT90M, or a plain number where times are numbers';

/**
 * `90m`, `1h30m`, `1.5h`, `2d`, `500ms`, `PT90M`; a plain number is a span in the unit of numeric markers.
 * @param {string} text
 * @returns {DurationLike | undefined}  undefined where it is none
 */
export function parseDuration(text) {
  const given = text.trim();
  if (NUMBER.test(given)) return Number(given);
  /** @type {Record<string, number>} */
  const counts = {};
  const iso = ISO.exec(given);
  if (iso) {
    for (const [i, unit] of ['days', 'hours', 'minutes', 'seconds'].entries()) if (iso[i + 1]) counts[unit] = Number(iso[i + 1]);
  } else {
    const rest = given.replace(PART, (_, count, unit) => {
      const name = UNITS[/** @type {keyof typeof UNITS} */ (unit.toLowerCase())];
      counts[name] = (counts[name] ?? 0) + Number(count);
      return '';
    });
    if (rest.trim() !== '') return undefined;
  }
  const values = Object.values(counts);
  return values.length > 0 && values.every(Number.isFinite) ? counts : undefined;
}

/** Each unit, its length in milliseconds, and how many make the next. */
const STEPS = /** @type {const} */ ([['d', 86_400_000], ['h', 3_600_000], ['m', 60_000], ['s', 1000]]);

/**
 * `2d 3h`, `1h 30m`, `45s`, `1.5s`, `250ms`: the two largest units, which is what can be compared at a glance.
 * @param {number} ms  milliseconds
 * @returns {string}
 */
export function formatDuration(ms) {
  if (!Number.isFinite(ms)) return String(ms);
  if (ms < 0) return `-${formatDuration(-ms)}`;
  if (ms === 0) return '0s';
  if (ms < 999.5) return `${Number(ms.toFixed(ms < 10 ? 1 : 0))}ms`;
  if (ms < 59_950) return `${Number((ms / 1000).toFixed(1))}s`;
  for (const [i, [unit, length]] of STEPS.slice(0, 3).entries()) {
    const [small, part] = STEPS[i + 1];
    const parts = Math.round(ms / part);
    if (parts * part < length) continue;
    const rest = parts % (length / part);
    return `${Math.floor((parts * part) / length)}${unit}${rest ? ` ${rest}${small}` : ''}`;
  }
  return '1m';
}
