/**
 * Text that was not written by us, on a terminal: nothing in it can move the cursor, and it has a width. Must not know what it says.
 */
import { styleText } from 'node:util';

/** @typedef {Parameters<typeof styleText>[0]} Format */
/** @typedef {(format: Format, text: string) => string} Paint */

/** Controls, what turns the direction of writing or cannot be seen, line and paragraph separators, halves of a pair. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const NARROWEST = /[\p{Mn}\p{Me}]/u;
const ASCII = /^[\x20-\x7e]*$/;

/**
 * A name as it can be shown: `\x1b` and the like in place of what is no letter.
 * @param {string} text
 * @returns {string}
 */
export function safe(text) {
  return ASCII.test(text) ? text : text.replace(UNSAFE, (character) => {
    const code = /** @type {number} */ (character.codePointAt(0));
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
}

/** Several lines of text that may quote a file: only its line breaks are left as they are. @param {string} text */
export const safeLines = (text) => text.split('\n').map(safe).join('\n');

/** How many columns of a terminal it takes. @param {string} text */
export function widthOf(text) {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += NARROWEST.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/**
 * @param {string} text
 * @param {number} width  from 1
 */
export function cut(text, width) {
  if (text.length <= width && widthOf(text) <= width) return text;
  let taken = '';
  let room = width - 1;
  for (const character of text) {
    room -= widthOf(character);
    if (room < 0) break;
    taken += character;
  }
  return `${taken}…`;
}

/**
 * @param {string} text
 * @param {number} width
 * @param {'left' | 'right'} [side]  where the text is
 */
export function pad(text, width, side = 'left') {
  const room = ' '.repeat(Math.max(0, width - widthOf(text)));
  return side === 'left' ? text + room : room + text;
}

/**
 * How to colour what is written to a stream: not at all where nobody would see it, or does not want it.
 * @param {{ isTTY?: boolean, hasColors?(): boolean }} stream
 * @param {boolean} wanted
 * @returns {Paint}
 */
export function painter(stream, wanted) {
  const colours = wanted && Boolean(stream.isTTY) && !process.env.NO_COLOR && (stream.hasColors?.() ?? false);
  return colours ? (format, text) => styleText(format, text) : (_, text) => text;
}
