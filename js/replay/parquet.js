/**
 * Parquet as rows for the engine: a row group at a time, and of its columns only those that are needed. Must not know what a row means,
 * nor refuse one: rows that are not plainly times or numbers become lines of NDJSON, so that one reader decides for all formats.
 */
import { parquetMetadataAsync, parquetScan, parquetSchema } from 'hyparquet';
import { reason, refusal } from '../errors.js';
import { compressors } from './compressors.js';
import { checkPages, columnsByPlace } from './pages.js';

/**
 * @import { AsyncBuffer, DecodedArray, ParquetScan, SchemaElement } from 'hyparquet'
 * @import { ColumnNames, Columns, FoundColumns } from './types.js'
 *
 * @typedef {object} ParquetOptions
 * @property {(names: string[]) => FoundColumns} find  which of the file's columns are meant
 * @property {string} [unit]  of columns that hold mere numbers: these are then left to the reader of lines
 * @property {string} [zone]  the offset of times that have none, checked
 * @property {AbortSignal} [signal]
 * @property {(bytes: number) => void} [onRead]  how many bytes of the file are done with, those of other columns included
 *
 * @typedef {{ columns: Columns } | { text: string }} Batch  rows in their order: as columns, or as lines of NDJSON under the file's own names
 *
 * @typedef {object} Parquet
 * @property {FoundColumns} columns
 * @property {AsyncGenerator<Batch, void, undefined>} batches
 * @property {(line: number) => number} rowOf  the file's row, from 1, of a line, from 1, of all the text there was
 */

/** Rows of text at once. */
const LINES = 8_192;
/** Streams in a batch of columns: a column of ids has two bytes per row at most. */
const NAMES = 65_536;
/** Of a stream that is taken without asking the reader of lines. */
const NAME_LENGTH = 256;
/** The years 1 to 9998 in milliseconds: what is in them is a time wherever one is measured from. */
const TIMES = { from: -62_135_596_800_000, to: 253_370_764_800_000 };

/** Of numbers: beyond it the distance of two may be infinite. */
const FARTHEST = Number.MAX_VALUE / 2;

/** Times as milliseconds, with what is finer than that as a fraction. The defaults of the library cut it off. */
const parsers = {
  timestampFromMilliseconds: (/** @type {bigint} */ time) => Number(time),
  timestampFromMicroseconds: (/** @type {bigint} */ time) => Number(time) / 1_000,
  timestampFromNanoseconds: (/** @type {bigint} */ time) => Number(time / 1_000_000n) + Number(time % 1_000_000n) / 1e6,
  dateFromDays: (/** @type {number} */ days) => days * 86_400_000,
};

/**
 * Opens a file: reads what it says of itself, not yet its rows. Of them one row group is in memory at a time.
 * @param {Blob | Uint8Array} source
 * @param {ParquetOptions} options
 * @returns {Promise<Parquet>}
 */
export async function openParquet(source, options) {
  const { file, guard, columnsAt } = guarded(source, options);
  const { scan, schema } = await guard(async () => {
    const metadata = await parquetMetadataAsync(file, { geoparquet: false });
    const schema = parquetSchema(metadata).children.filter(({ children }) => children.length === 0).map(({ element }) => element);
    if (schema.some(({ name }) => typeof name !== 'string')) throw new Error('a column has no name');
    for (const [place, column] of columnsByPlace(metadata, schema)) columnsAt.set(place, column);
    return { scan: await parquetScan({ file, metadata, compressors, parsers, geoparquet: false }), schema };
  });
  const columns = options.find(schema.map(({ name }) => name));
  const found = foundIn(schema, columns, options);
  const lines = new Lines(found);

  async function* batches() {
    let past = 0;
    for (const { rowStart, rowEnd } of scan.ranges) {
      const values = await guard(() => read(scan, found, rowStart, rowEnd));
      const passed = Math.round((file.byteLength * rowEnd) / Number(scan.metadata.num_rows));
      options.onRead?.(passed - past);
      past = passed;
      const batch = asColumns(found, values, rowEnd - rowStart, options.unit);
      if (batch) yield { columns: batch };
      else yield* lines.of(values, rowStart, rowEnd - rowStart);
    }
  }
  return { columns, batches: batches(), rowOf: (line) => lines.rowOf(line) };
}

/**
 * The source as the library reads it, and what tells its failures and the signal's from those of the library.
 * @param {Blob | Uint8Array} source
 * @param {ParquetOptions} options
 */
function guarded(source, { signal }) {
  /** @type {{ error: unknown } | undefined} */
  let failed;
  /** @type {ReturnType<typeof columnsByPlace>} */
  const columnsAt = new Map();
  const byteLength = source instanceof Blob ? source.size : source.length;
  const bytesOf = async (/** @type {number} */ start, /** @type {number} */ end) => {
    // Node's Blob ends the process over a place that is no place in it.
    if (!(start >= 0 && start <= end && end <= byteLength && Number.isInteger(start) && Number.isInteger(end))) {
      throw new RangeError(`it tells of bytes ${start} to ${end}, and has ${byteLength}`);
    }
    try {
      signal?.throwIfAborted();
      return source instanceof Blob ? await source.slice(start, end).arrayBuffer() : new Uint8Array(source.subarray(start, end)).buffer;
    } catch (error) {
      failed ??= { error };
      throw error;
    }
  };
  const slice = async (/** @type {number} */ start, /** @type {number} */ end) => {
    const bytes = await bytesOf(start, end);
    const column = columnsAt.get(start);
    if (column) checkPages(bytes, column);
    return bytes;
  };
  /** @type {AsyncBuffer} */
  const file = {
    byteLength,
    slice(start, end = byteLength) {
      const bytes = slice(start, end);
      // The library asks for several parts at once: when one fails, nobody waits for the others.
      bytes.catch(() => {});
      return bytes;
    },
  };
  /**
   * @template T
   * @param {() => Promise<T>} work
   */
  const guard = async (work) => {
    try {
      return await work();
    } catch (cause) {
      if (failed) throw failed.error;
      throw refusal('ERR_OPTION', `the source cannot be read as Parquet: ${reason(cause)}`, undefined, undefined, cause);
    }
  };
  return { file, guard, columnsAt };
}

/**
 * A column that is needed.
 * @typedef {object} Found
 * @property {keyof ColumnNames} role
 * @property {string} name
 * @property {'time' | 'number' | 'string' | 'other'} type
 * @property {number} shift  to UTC, of times
 */

/**
 * @param {SchemaElement[]} schema
 * @param {FoundColumns} columns
 * @param {ParquetOptions} options
 * @returns {Found[]}
 */
function foundIn(schema, columns, { zone }) {
  return Object.entries(columns).flatMap(([role, name]) => {
    const element = schema.find((element) => element.name === name);
    if (!element) return [];
    const { type, isLocal } = typeOf(element);
    if (isLocal && zone === undefined) {
      throw refusal('ERR_OPTION', `the times of the column ${name} have no offset from UTC: give zone, 'Z' or like '+01:00'`);
    }
    const shift = isLocal ? Date.parse(`1970-01-01T00:00:00${zone}`) : 0;
    return [{ role: /** @type {keyof ColumnNames} */ (role), name, type, shift }];
  });
}

/**
 * @param {SchemaElement} element
 * @returns {{ type: Found['type'], isLocal?: boolean }}
 */
function typeOf({ type, repetition_type: repetition, logical_type: logical, converted_type: converted }) {
  if (repetition === 'REPEATED') return { type: 'other' };
  if (logical?.type === 'TIMESTAMP') return { type: 'time', isLocal: !logical.isAdjustedToUTC };
  if (converted === 'TIMESTAMP_MILLIS' || converted === 'TIMESTAMP_MICROS' || type === 'INT96') return { type: 'time' };
  if (converted === 'DATE' || logical?.type === 'DATE') return { type: 'time', isLocal: true };
  if (converted === 'UTF8' || logical?.type === 'STRING' || (type === 'BYTE_ARRAY' && !converted && !logical)) return { type: 'string' };
  if (logical ? logical.type === 'INTEGER' : !converted || /INT_/.test(converted)) {
    if (type === 'INT32' || type === 'INT64' || type === 'FLOAT' || type === 'DOUBLE') return { type: 'number' };
  }
  return { type: 'other' };
}

/** @typedef {Partial<Record<keyof ColumnNames, DecodedArray>>} Values */

/**
 * @param {ParquetScan} scan
 * @param {Found[]} found
 * @param {number} rowStart
 * @param {number} rowEnd
 * @returns {Promise<Values>}
 */
async function read(scan, found, rowStart, rowEnd) {
  /** @type {Values} */
  const values = {};
  for (const { role, name } of found) {
    const read = await scan.readColumn({ column: name, rowStart, rowEnd });
    // What a broken file says of itself may be anything, also that there are more rows than one could ever go through.
    if (read.length !== rowEnd - rowStart) throw new Error(`the column ${name} has ${read.length} values for ${rowEnd - rowStart} rows`);
    values[role] = read;
  }
  return values;
}

/**
 * Rows as columns, where all of them are plainly a stream's name and a time or a number; else nothing.
 * @param {Found[]} found
 * @param {Values} values
 * @param {number} length
 * @param {string | undefined} unit
 * @returns {Columns | undefined}
 */
function asColumns(found, { stream: names, time, arrival, offset, action }, length, unit) {
  const as = (/** @type {string} */ role) => found.find((column) => column.role === role) ?? { type: 'other', shift: 0 };
  const { type: kind } = as('time');
  if (action || !names || !time || as('stream').type !== 'string' || (kind !== 'time' && (kind !== 'number' || unit !== undefined))) return;
  const ids = streamIds(names, length);
  const marker = plain(time, length, as('time'));
  const arrivals = arrival && as('arrival').type === 'time' ? plain(arrival, length, as('arrival')) : undefined;
  const offsets = offset && as('offset').type === 'number' ? plain(offset, length, as('offset')) : undefined;
  if (!ids || !marker || (arrival && !arrivals) || (offset && !offsets)) return;
  return { ...ids, kind, marker, ...(arrivals && { arrival: arrivals }), ...(offsets && { offset: offsets }) };
}

/**
 * @param {DecodedArray} names
 * @param {number} length
 */
function streamIds(names, length) {
  /** @type {Map<string, number>} */
  const ids = new Map();
  const stream = new Uint16Array(length);
  for (let row = 0, last, id = 0; row < length; row++) {
    const name = names[row];
    if (name !== last) {
      if (typeof name !== 'string' || name.length > NAME_LENGTH) return;
      last = name;
      const known = ids.get(name);
      id = known ?? ids.size;
      if (known === undefined && ids.set(name, id).size > NAMES) return;
    }
    stream[row] = id;
  }
  return { streams: [...ids.keys()], stream };
}

/**
 * @param {DecodedArray} values
 * @param {number} length
 * @param {{ type: string, shift: number }} column
 */
function plain(values, length, { type, shift }) {
  const column = new Float64Array(length);
  const { from, to } = type === 'time' ? TIMES : { from: -FARTHEST, to: FARTHEST };
  for (let row = 0; row < length; row++) {
    // Number(null) is 0.
    const value = Number(values[row] ?? NaN) + shift;
    if (!(value >= from && value <= to)) return;
    column[row] = value;
  }
  return column;
}

/** Rows as lines of NDJSON, under the file's own names. */
class Lines {
  /** Where rows became lines: the first line and the first row of each run of them, both from 1. @type {{ line: number, row: number }[]} */
  #runs = [];
  #next = 1;
  #found;

  /** @param {Found[]} found */
  constructor(found) {
    this.#found = found.map(({ role, name, type, shift }) => ({ role, type, shift, key: `${JSON.stringify(name)}:` }));
  }

  /**
   * @param {Values} values
   * @param {number} rowStart
   * @param {number} length
   */
  *of(values, rowStart, length) {
    this.#runs.push({ line: this.#next, row: rowStart + 1 });
    this.#next += length;
    for (let from = 0; from < length; from += LINES) {
      let text = '';
      for (let row = from; row < Math.min(from + LINES, length); row++) {
        let line = '';
        for (const { role, type, shift, key } of this.#found) {
          line += `${line && ','}${key}${json(/** @type {DecodedArray} */ (values[role])[row], type, shift)}`;
        }
        text += `{${line}}\n`;
      }
      yield { text };
    }
  }

  /** @param {number} line */
  rowOf(line) {
    const run = this.#runs.findLast((run) => run.line <= line);
    return run ? run.row + line - run.line : line;
  }
}

/**
 * @param {unknown} value
 * @param {Found['type']} type
 * @param {number} shift
 */
function json(value, type, shift) {
  if (type === 'time' && typeof value === 'number') return timestamp(value + shift);
  // NaN and the infinities are no JSON; the reader is to see them all the same, and to say what it thinks of them.
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value))) return String(value);
  return typeof value === 'number' ? `"${value}"` : (JSON.stringify(value, printable) ?? 'null');
}

/**
 * @param {string} _key
 * @param {unknown} value
 */
const printable = (_key, value) => (typeof value === 'bigint' ? Number(value) : value);

/** RFC 3339, with digits enough to be read as the same number. @param {number} time */
function timestamp(time) {
  if (!(time >= TIMES.from && time <= TIMES.to)) return `"${time} ms since 1970"`;
  const whole = Math.floor(time);
  const nanos = Math.min(Math.round((time - whole) * 1e6), 999_999);
  return `"${new Date(whole).toISOString().slice(0, -1)}${String(nanos).padStart(6, '0')}Z"`;
}
