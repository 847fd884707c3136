/**
 * Options that nobody reads are mistyped ones, and refused. Must not know what an option is for.
 */
import { refusal } from './errors.js';

/**
 * @param {string} what  has these options
 * @param {object} given
 * @param {readonly string[]} known
 * @param {Readonly<Record<string, readonly string[]>>} [inside]  the names in options that are objects themselves, for the remedy
 */
export function checkKeys(what, given, known, inside = {}) {
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined || known.includes(key)) continue;
    const within = Object.keys(inside).find((option) => inside[option].includes(key));
    const nearest = known.reduce((best, name) => (unlike(name, key) < unlike(best, key) ? name : best));
    const meant = within ? `${within}: { ${key} }` : unlike(nearest, key) * 2 < nearest.length + key.length && nearest;
    throw refusal('ERR_OPTION', `${key} is no option of ${what}${meant ? `: did you mean ${meant}?` : '.'} There are ${known.join(', ')}`);
  }
}

/**
 * How many letters two names do not have in common at their starts and ends.
 * @param {string} one
 * @param {string} other
 */
function unlike(one, other) {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  let end = 0;
  while (start < shorter && a[start] === b[start]) start++;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return a.length + b.length - 2 * (start + end);
}
