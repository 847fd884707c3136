/**
 * Thresholds as people type them: durations, and names with one. Must not know of what they are thresholds, nor where they were typed.
 */

const UNITS = /** @type {const} */ ({ d: 'days', h: 'hours', m: 'minutes', min: 'minutes', s: 'seconds', ms: 'milliseconds' });
const SHORT = Object.fromEntries(Object.entries(UNITS).reverse().map(([short, unit]) => [unit, short]));
const ISO = /^P(?=.)(?:([\d.]+)D)?(?:T(?=.)(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/i;
const PART = /(\d+(?:\.\d+)?|\.\d+)\s*(ms|min|d|h|m|s)/gi;
const NUMBER = /^(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?$/i;
const EXAMPLES = '90m, 1h30m, 2d, 45s, 500ms, PT90M, or a plain number where times are numbers';

/**
 * `90m`, `1h30m`, `1.5h`, `2d`, `500ms`, `PT90M`; a plain number is a span in the unit of numeric markers.
 * @param {string} text
 * @returns {number | Partial<Record<typeof UNITS[keyof typeof UNITS], number>>}  a duration for the engine
 * @throws {RangeError}
 */
export function parseDuration(text) {
  const given = text.trim();
  if (NUMBER.test(given) && Number.isFinite(Number(given))) return Number(given);
  /** @type {Record<string, number>} */
  const counts = {};
  const iso = ISO.exec(given);
  if (iso) {
    for (const [i, unit] of ['days', 'hours', 'minutes', 'seconds'].entries()) if (iso[i + 1]) counts[unit] = Number(iso[i + 1]);
  }
  const rest = iso ? '' : given.replace(PART, (_, count, unit) => {
    const name = UNITS[/** @type {keyof typeof UNITS} */ (unit.toLowerCase())];
    counts[name] = (counts[name] ?? 0) + Number(count);
    return '';
  });
  const values = Object.values(counts);
  if (rest.trim() === '' && values.length > 0 && values.every(Number.isFinite)) return counts;
  throw new RangeError(`"${text.slice(0, 80)}" is not a duration: give one like ${EXAMPLES}`);
}

/**
 * `name=threshold`, or a name alone. A name may hold a `=`: the last one counts, and with nothing behind it there is no threshold.
 * @param {string} text
 * @returns {{ name: string, downtimeThreshold?: ReturnType<typeof parseDuration> }}  the name as it is, blanks and all
 * @throws {RangeError}
 */
export function parseNamed(text) {
  const at = text.lastIndexOf('=');
  const [name, threshold] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
  if (name === '') throw new RangeError(`"${text.slice(0, 80)}" has no name: give NAME or NAME=DURATION`);
  return threshold === '' ? { name } : { name, downtimeThreshold: parseDuration(threshold) };
}

/**
 * What {@link parseNamed} reads as the same.
 * @param {string} name
 * @param {string | ReturnType<typeof parseDuration>} [threshold]  a duration, or text like one
 */
export function formatNamed(name, threshold = '') {
  if (threshold === '' && !name.includes('=')) return name;
  const typed = typeof threshold === 'object' ? Object.entries(threshold).map(([unit, count]) => `${count}${SHORT[unit]}`).join('') : threshold;
  return `${name}=${typed}`;
}
