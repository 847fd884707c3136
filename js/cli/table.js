/**
 * Tables for a terminal: as wide as their cells, not wider than it is. Must not know what is in them.
 */
import { cut, pad, widthOf } from './text.js';

/** @import { Paint, Format } from './text.js' */

/**
 * @typedef {object} Column
 * @property {string} title
 * @property {'left' | 'right'} [side]  where its cells are; left by default
 * @property {boolean} [mayShrink]  long cells may be cut
 * @property {boolean} [mayGo]  it is left out where there is no room
 * @property {(row: number) => Format | undefined} [format]
 */

const GAP = '  ';
/** A column that is cut keeps this much, and has no more than that even where there is room. */
const LEAST = 8;
const MOST = 48;

/**
 * @param {readonly Column[]} columns
 * @param {readonly (readonly string[])[]} rows  a cell for each column, fit to be shown
 * @param {{ width: number, paint: Paint }} terminal  Infinity where it has no width
 * @returns {string}  lines, each ended
 */
export function table(columns, rows, { width, paint }) {
  const shown = columns.map((column, i) => ({ column, i, width: widest(column, i, rows) }));
  const room = () => width - shown.reduce((sum, { width }) => sum + width, 0) - GAP.length * (shown.length - 1);
  for (let i = shown.length - 1; i >= 0 && room() < 0; i--) {
    // Cutting names comes before leaving out a column, as long as something of them is left.
    const spare = shown.reduce((sum, { column, width }) => sum + (column.mayShrink ? Math.max(0, width - LEAST) : 0), 0);
    if (shown[i].column.mayGo && room() + spare < 0) shown.splice(i, 1);
  }
  for (const it of shown) if (it.column.mayShrink && room() < 0) it.width = Math.max(Math.min(LEAST, it.width), it.width + room());

  const line = (/** @type {(i: number) => string} */ cell, /** @type {number} */ row) => shown.map(({ column, i, width }, place) => {
    const isLast = place === shown.length - 1 && column.side !== 'right';
    const text = cut(cell(i), width);
    const format = row < 0 ? 'dim' : column.format?.(row);
    const padded = isLast ? text : pad(text, width, column.side);
    return format ? paint(format, padded) : padded;
  }).join(GAP).trimEnd();
  return [line((i) => columns[i].title, -1), ...rows.map((cells, row) => line((i) => cells[i], row))].map((text) => `${text}\n`).join('');
}

/**
 * @param {Column} column
 * @param {number} i
 * @param {readonly (readonly string[])[]} rows
 */
function widest({ title, mayShrink }, i, rows) {
  const width = rows.reduce((most, cells) => Math.max(most, widthOf(cells[i])), widthOf(title));
  return mayShrink ? Math.min(width, MOST) : width;
}
