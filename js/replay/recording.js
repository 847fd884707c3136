/**
 * A recording: its columns lie in the engine's memory, and JavaScript fills them. Must not know how a line is read, nor what a
 * row means.
 */
import { Reader, Recording as Rows, guess, sniff } from '../../pkg/slipstream_checkpoint_replay.js';
import { refusal, refuse, show } from '../errors.js';
import { checkKeys } from '../known-keys.js';
import { chunks } from './bytes.js';
import { guarded, release } from './guarded.js';

/** @import { Bytes, Columns, FoundColumns, Format, Problems, ReadOptions, TextOptions } from './types.js' */

const COLUMNS = ['stream', 'time', 'arrival', 'offset', 'action'];
const OPTIONS = ['columns', 'format', 'unit', 'zone', 'delimiter'];
const encoder = new TextEncoder();

/** Of those that are not freed. @type {WeakMap<Recording, Rows>} */
const kept = new WeakMap();

/**
 * Events in the order of their arrival, in the engine's memory: 9 to 27 bytes each. It is freed when it is collected; `free()`
 * does so at once.
 *
 * ```js
 * import { Recording, replay } from 'slipstream-checkpoint/replay';
 *
 * const recording = Recording.from({
 *   streams: ['flights', 'weather'],
 *   stream: Uint8Array.of(1, 0, 0, 1),
 *   marker: Float64Array.of(0, 300_000, 4_200_000, 7_200_000),
 * });
 * const { incidents } = replay(recording, { dependent: 'flights', dependencies: ['weather'] });
 * console.log(incidents.length); // 1
 * ```
 */
export class Recording {
  /** @type {Reader | undefined} */ #reader;
  /** What the columns of a table are called, @type {FoundColumns | null} */ #columns = null;
  /** and the number of a row where it is no line: the reader counts lines. */ #numberOf = (/** @type {number} */ line) => line;
  #options;

  /**
   * One without rows, to be appended to.
   * @param {TextOptions & { format?: Format }} [options]  how text is to be understood: see {@link appendText}
   * @throws {import('../types.js').CheckpointError} ERR_OPTION
   */
  constructor(options = {}) {
    this.#options = guarded(() => checked(options));
    kept.set(this, new Rows());
  }

  get #rows() {
    return rowsOf(this);
  }

  /**
   * A recording of columns that are there already: one copy each.
   * @param {Columns} columns
   * @returns {Recording}
   * @throws {import('../types.js').CheckpointError} ERR_OPTION, ERR_MARKER_RANGE: they do not fit together, or a marker is none
   */
  static from(columns) {
    const recording = new Recording();
    recording.append(columns);
    return recording;
  }

  /**
   * Reads NDJSON, CSV or Parquet, gzipped or not. A line that cannot be read is counted and described in `problems`, and the
   * next one is read.
   *
   * ```js
   * const recording = await Recording.read(createReadStream('events.ndjson'), { onProgress: ({ rows }) => console.log(rows) });
   * if (recording.problems.count) console.warn(recording.problems.first);
   * ```
   * @param {Bytes} source
   * @param {ReadOptions} [options]
   * @returns {Promise<Recording>}
   * @throws {import('../types.js').CheckpointError} ERR_OPTION where a column is missing; what the source throws; the signal's reason
   */
  static async read(source, options = {}) {
    guarded(() => checkKeys('a reading', Object(options), [...OPTIONS, 'total', 'signal', 'onProgress'], { columns: COLUMNS }));
    const { total, signal, onProgress, columns, format, unit, zone, delimiter } = Object(options);
    const recording = new Recording({ columns, format, unit, zone, delimiter });
    await guarded(() => recording.#read(source, { total, signal, onProgress })).catch((error) => {
      recording.free();
      throw error;
    });
    return recording;
  }

  /**
   * @param {Bytes} source
   * @param {ReadOptions} options
   */
  async #read(source, { signal, onProgress, total = sizeOf(source) }) {
    let { format } = this.#options;
    let bytes = 0;
    const tell = () => onProgress?.({ bytes, total, rows: this.length, problems: this.#reader?.problemCount ?? 0 });
    const onRead = (/** @type {number} */ read) => void (bytes += read);
    const parts = chunks(source, signal, onRead);
    for await (const part of parts) {
      format ??= formatOf(part);
      if (format === 'parquet') {
        bytes = 0;
        return this.#readParquet(await whole(source, part, parts), { signal, onRead, tell });
      }
      this.#open(format).push(part, this.#rows);
      tell();
    }
    this.#reader?.finish(this.#rows);
    tell();
  }

  /**
   * @param {Blob} file
   * @param {{ signal?: AbortSignal, onRead: (bytes: number) => void, tell: () => void }} options
   */
  async #readParquet(file, { signal, onRead, tell }) {
    const { openParquet } = await import('./parquet.js');
    const { columns: wanted, unit, zone } = this.#options;
    const { columns, batches, rowOf } = await openParquet(file, { find: (names) => guess(names, wanted), unit, zone, signal, onRead });
    this.#columns = columns;
    this.#numberOf = rowOf;
    this.#reader = new Reader('ndjson', columns, unit, zone);
    for await (const batch of batches) {
      if ('columns' in batch) this.append(batch.columns);
      else this.#reader.push(encoder.encode(batch.text), this.#rows);
      tell();
    }
    this.#reader.finish(this.#rows);
    tell();
  }

  /** @param {Format} format */
  #open(format) {
    const { columns, unit, zone, delimiter } = this.#options;
    return (this.#reader ??= new Reader(format, columns, unit, zone, delimiter));
  }

  /**
   * Adds rows at the end: of a recording that goes on. Replays of it take them in with `advance()`.
   * @param {Columns} columns
   * @throws {import('../types.js').CheckpointError} and then nothing was added
   */
  append(columns) {
    guarded(() => {
      const { streams, stream, marker, kind = 'time', arrival, offset, action } = columns;
      if (kind !== 'time' && kind !== 'number') throw refusal('ERR_OPTION', `kind is ${show(kind)}: give 'time' or 'number'`);
      const names = Array.from(streams, (name) => {
        if (typeof name !== 'string') throw refusal('ERR_OPTION', `${show(name)} is not the name of a stream: give a string`);
        return name;
      });
      column('stream', stream, [Uint8Array, Uint16Array]);
      column('marker', marker, [Float64Array]);
      if (arrival !== undefined) column('arrival', arrival, [Float64Array]);
      if (offset !== undefined) column('offset', offset, [Float64Array]);
      if (action !== undefined) column('action', action, [Uint8Array]);
      const [narrow, wide] = stream instanceof Uint8Array ? [stream] : [undefined, stream];
      this.#rows.append(names, narrow, wide, kind === 'number', marker, arrival, offset, action);
    });
  }

  /**
   * Adds lines of text at the end: NDJSON, or CSV, whose first text begins with the header. A line may come in parts: it counts when its end has come.
   * @param {string} text
   */
  appendText(text) {
    guarded(() => {
      const bytes = encoder.encode(text);
      this.#open(this.#options.format ?? formatOf(bytes)).push(bytes, this.#rows);
    });
  }

  /**
   * Its columns, copied: for another program, or another thread.
   * @returns {Columns}
   */
  toColumns() {
    const { streams, kind } = this;
    return { streams, kind: kind ?? 'time', .../** @type {Omit<Columns, 'streams' | 'kind'>} */ (this.#rows.columns()) };
  }

  /** How many rows there are. */
  get length() {
    return this.#rows.length;
  }

  /**
   * The names of the streams, in the order in which they came.
   * @returns {readonly string[]}
   */
  get streams() {
    return this.#rows.streams;
  }

  /**
   * What the markers are; null before the first.
   * @returns {'time' | 'number' | null}
   */
  get kind() {
    const { isNumeric } = this.#rows;
    if (isNumeric === undefined) return null;
    return isNumeric ? 'number' : 'time';
  }

  /** Whether any row says when it arrived: then times are arrivals, also where markers are numbers. */
  get hasArrivals() {
    return this.#rows.hasArrivals;
  }

  /** How much memory it takes, in bytes. */
  get bytes() {
    return this.#rows.bytes;
  }

  /**
   * The lines that could not be read.
   * @returns {Problems}
   */
  get problems() {
    const { count, first } = /** @type {Problems} */ (this.#reader?.problems ?? { count: 0, first: [] });
    return { count, first: first.map(({ line, message }) => ({ line: this.#numberOf(line), message })) };
  }

  /**
   * What the columns were called that were read; null where none were.
   * @returns {FoundColumns | null}
   */
  get columns() {
    return this.#columns ?? this.#reader?.columns ?? null;
  }

  /** Gives the memory back. It and its replays are of no use afterwards. */
  free() {
    release(kept.get(this));
    kept.delete(this);
    release(this.#reader);
    this.#reader = undefined;
  }

  [Symbol.dispose]() {
    this.free();
  }
}

/**
 * What is none of the options is refused before anything is read.
 * @param {TextOptions & { format?: Format }} options
 */
function checked(options) {
  checkKeys('a recording', Object(options), OPTIONS, { columns: COLUMNS });
  const { format, unit, zone, delimiter } = Object(options);
  const columns = Object(options?.columns);
  checkKeys('columns', columns, COLUMNS);
  for (const [option, text] of Object.entries({ format, unit, zone, delimiter, ...columns })) {
    if (typeof (text ?? '') !== 'string') throw refusal('ERR_OPTION', `${option} is ${show(text)}: give a string`);
  }
  // A reader of CSV takes every option that there is.
  new Reader((format ?? 'parquet') === 'parquet' ? 'csv' : format, columns, unit, zone, delimiter).free();
  return { format, columns, unit, zone, delimiter };
}

/** @param {Uint8Array} head */
const formatOf = (head) => /** @type {Format | undefined} */ (sniff(head)) ?? 'ndjson';

/**
 * All of the source: a table is read from its end.
 * @param {Bytes} source
 * @param {Uint8Array} first
 * @param {AsyncGenerator<Uint8Array, void, undefined>} rest
 */
async function whole(source, first, rest) {
  if (source instanceof Blob && (await source.slice(0, 4).text()) === 'PAR1') {
    await rest.return();
    return source;
  }
  const parts = [first];
  for await (const part of rest) parts.push(part);
  return new Blob(/** @type {Uint8Array<ArrayBuffer>[]} */ (parts));
}

/**
 * The rows of a recording, for the engine.
 * @param {Recording} recording
 * @returns {Rows}
 */
export function rowsOf(recording) {
  const rows = kept.get(recording);
  if (rows) return rows;
  if (recording instanceof Recording) throw refuse('ERR_CLOSED', 'the recording is freed: read it again');
  throw refusal('ERR_OPTION', `recording is ${show(recording)}: give a Recording`);
}

/**
 * @param {string} name
 * @param {unknown} values
 * @param {Function[]} types
 */
function column(name, values, types) {
  if (types.some((type) => values instanceof type)) return;
  throw refusal('ERR_OPTION', `the column ${name} is ${show(values)}: give a ${types.map(({ name }) => name).join(' or ')}`);
}

/** @param {Bytes} source */
function sizeOf(source) {
  return source instanceof Uint8Array ? source.length : source instanceof Blob ? source.size : undefined;
}
