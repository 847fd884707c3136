/**
 * Where the bytes come from: a file or standard input. Must not know what they say.
 */
import { createReadStream, openAsBlob } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Failure } from './failure.js';
import { safe, safeLines } from './text.js';

/** @import { Bytes } from '../replay/types.js' */

/** What a file is called where it is shown. @param {string} file */
export const nameOf = (file) => (file === '-' ? 'standard input' : safe(file));

const CHUNK = 1 << 20;
const PARQUET = 'PAR1';
/** Of a file that is larger, Node's Blob forgets the upper part of its size. */
const LARGEST_BLOB = 2 ** 32 - 1;

/**
 * @param {string} file  or `-`
 * @returns {Promise<{ bytes: Bytes, total?: number }>}
 * @throws {Failure}
 */
export async function sourceOf(file) {
  if (file === '-') return { bytes: process.stdin };
  try {
    const { head, size, isFile } = await look(file);
    // What is no plain file (a pipe by name, /dev/stdin) has no size and is read once.
    if (!isFile) return { bytes: createReadStream(file, { highWaterMark: CHUNK }) };
    if (head === PARQUET && size > LARGEST_BLOB) throw new Failure(`${safe(file)} is Parquet of more than 4 GiB, which Node cannot read: give a part of it, or CSV.`);
    // Parquet is read from its end.
    return head === PARQUET ? { bytes: await openAsBlob(file), total: size } : { bytes: createReadStream(file, { highWaterMark: CHUNK }), total: size };
  } catch (error) {
    throw unreadable(file, error);
  }
}

/**
 * Its first bytes and size. A pipe is not opened: that would take from it.
 * @param {string} file
 */
export async function look(file) {
  const stats = await stat(file);
  if (stats.isDirectory()) throw new Failure(`${safe(file)} is a folder: give a file.`);
  if (!stats.isFile()) return { head: '', size: 0, isFile: false };
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return { head: buffer.toString('latin1', 0, bytesRead), size: stats.size, isFile: true };
  } finally {
    await handle.close();
  }
}

/**
 * @param {string} file
 * @param {unknown} error
 * @returns {Failure}
 */
export function unreadable(file, error) {
  if (error instanceof Failure) return error;
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  const what = code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' || code === 'EPERM' ? 'it may not be read' : message;
  return new Failure(`${nameOf(file)}: ${safeLines(what)}.`);
}
