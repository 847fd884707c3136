/**
 * The columns of a recording as text, small and exact, for a page of one file; packed-page.js unpacks them there. Must not know of pages.
 */
import { gzipSync } from 'node:zlib';

/** @import { Columns } from '../replay/types.js' */

/** From here on neighbouring whole numbers cannot be told apart, and their differences are not exact. */
const EXACT = 2 ** 52;

/**
 * @param {Columns} columns
 * @param {string} name  what the page calls it
 * @returns {{ head: string, body: string }}  JSON, which says what is in the body: gzip in base64
 */
export function packed({ streams, stream, marker, kind, arrival, offset, action }, name) {
  /** @type {{ name: string, type: string, bytes: number }[]} */
  const list = [];
  const parts = Object.entries({ stream, marker, arrival, offset, action }).flatMap(([name, values]) => {
    if (values === undefined) return [];
    const { type, bytes } = values instanceof Float64Array ? floats(values) : { type: values.constructor.name, bytes: bytesOf(values) };
    list.push({ name, type, bytes: bytes.length });
    return [bytes];
  });
  return { head: JSON.stringify({ name, streams, kind, rows: stream.length, columns: list }), body: gzipSync(Buffer.concat(parts), { level: 9 }).toString('base64') };
}

/**
 * Whole numbers as their differences, others as they are; then all first bytes, all second ones, …: those hardly change from row to row.
 * @param {Float64Array} values
 */
function floats(values) {
  const isExact = values.every((value) => Number.isInteger(value) && Math.abs(value) < EXACT && !Object.is(value, -0));
  const bytes = bytesOf(isExact ? values.map((value, i) => (i === 0 ? value : value - values[i - 1])) : values);
  const planes = new Uint8Array(bytes.length);
  const { length } = values;
  for (let plane = 0; plane < 8; plane++) for (let i = 0; i < length; i++) planes[plane * length + i] = bytes[i * 8 + plane];
  return { type: isExact ? 'differences' : 'Float64Array', bytes: planes };
}

/** @param {ArrayBufferView} values */
const bytesOf = ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength);
