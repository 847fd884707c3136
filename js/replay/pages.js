/**
 * The pages of a Parquet column, looked over before they are decoded: a broken one may tell of billions of values in a few bytes, and
 * the library would write them all. Must not know what a value is.
 */
import { parquetHeader } from 'hyparquet/src/column.js';
import { decompressPage } from 'hyparquet/src/datapage.js';
import { readVarInt } from 'hyparquet/src/thrift.js';
import { compressors } from './compressors.js';

/** @import { ColumnMetaData, DataReader, FileMetaData, SchemaElement } from 'hyparquet' */

/** A run of packed values is filled up to eight of them at least; some writers fill all of a block. */
const PACKED = 8;
/** Encodings whose values are runs, and not each a byte at least. */
const RUNS = new Set(['RLE', 'RLE_DICTIONARY', 'PLAIN_DICTIONARY']);

/**
 * @typedef {object} Column
 * @property {ColumnMetaData} data
 * @property {SchemaElement} element
 * @property {number} most  values that it may have
 */

/**
 * The columns that are no groups of others, by the place in the file where their pages begin.
 * @param {FileMetaData} metadata
 * @param {readonly SchemaElement[]} elements
 * @returns {Map<number, Column>}
 */
export function columnsByPlace(metadata, elements) {
  const all = metadata.row_groups.flatMap(({ columns, num_rows: rows }) => columns.flatMap(({ meta_data: data }) => {
    const element = data?.path_in_schema.length === 1 && elements.find(({ name }) => name === data.path_in_schema[0]);
    if (!data || !element) return [];
    const begin = Math.min(Number(data.data_page_offset), Number(data.dictionary_page_offset || Infinity));
    const column = { data, element, most: Number(element.repetition_type === 'REPEATED' ? data.num_values : rows) };
    return [/** @type {[number, Column]} */ ([begin, column])];
  }));
  return new Map(all);
}

/**
 * @param {ArrayBuffer} bytes  all pages of the column
 * @param {Column} column
 * @throws {Error} where a page has more in it than it can have
 */
export function checkPages(bytes, { data: { codec }, element, most }) {
  const reader = { view: new DataView(bytes), offset: 0 };
  for (let left = most; left > 0 && reader.offset < bytes.byteLength - 1;) {
    const header = parquetHeader(reader);
    const { type, compressed_page_size: length, uncompressed_page_size: unpackedLength, data_page_header: v1, data_page_header_v2: v2 } = header;
    within(length, bytes.byteLength - reader.offset, element);
    const page = new Uint8Array(bytes, reader.offset, length);
    reader.offset += length;
    if (type === 'DATA_PAGE' && v1) {
      left -= within(v1.num_values, left, element);
      checkLevels(readerOf(decompressPage(page, unpackedLength, codec, compressors)), v1, element);
    } else if (type === 'DATA_PAGE_V2' && v2) {
      left -= within(v2.num_values, left, element);
      within(v2.num_nulls, v2.num_values, element);
      within(v2.repetition_levels_byte_length + v2.definition_levels_byte_length, length, element);
      checkLevelsV2(page, unpackedLength, v2, codec, element);
    }
  }
}

/**
 * @param {DataReader} reader  of an unpacked page
 * @param {{ num_values: number, encoding: string }} header
 * @param {SchemaElement} element
 */
function checkLevels(reader, { num_values: values, encoding }, element) {
  const levels = { REQUIRED: 0, OPTIONAL: 1, REPEATED: 2 }[element.repetition_type ?? 'REQUIRED'];
  for (let level = 0; level < levels; level++) {
    const length = reader.view.getUint32(reader.offset, true);
    const begin = reader.offset + 4;
    checkRuns(reader.view, begin, begin + length, 1, values, element);
    reader.offset = begin + length;
  }
  checkValues(reader, values, encoding, element);
}

/**
 * @param {Uint8Array} page
 * @param {number} unpackedLength  levels included, which are not packed
 * @param {NonNullable<ReturnType<typeof parquetHeader>['data_page_header_v2']>} header
 * @param {ColumnMetaData['codec']} codec
 * @param {SchemaElement} element
 */
function checkLevelsV2(page, unpackedLength, { num_values: values, encoding, is_compressed: isPacked, ...lengths }, codec, element) {
  const { view } = readerOf(page);
  const repetition = lengths.repetition_levels_byte_length;
  const levels = repetition + lengths.definition_levels_byte_length;
  checkRuns(view, 0, repetition, 1, values, element);
  checkRuns(view, repetition, levels, 1, values, element);
  const rest = page.subarray(levels);
  checkValues(readerOf(isPacked === false ? rest : decompressPage(rest, unpackedLength - levels, codec, compressors)), values, encoding, element);
}

/**
 * @param {DataReader} reader
 * @param {number} values
 * @param {string} encoding
 * @param {SchemaElement} element
 */
function checkValues({ view, offset }, values, encoding, element) {
  if (!RUNS.has(encoding) || offset >= view.byteLength) return;
  if (element.type === 'BOOLEAN') checkRuns(view, offset + 4, view.byteLength, 1, values, element);
  else checkRuns(view, offset + 1, view.byteLength, view.getUint8(offset), values, element);
}

/**
 * @param {DataView} view
 * @param {number} begin
 * @param {number} end
 * @param {number} width  of a value, in bits
 * @param {number} values  that there may be
 * @param {SchemaElement} element
 */
function checkRuns(view, begin, end, width, values, element) {
  const reader = { view: new DataView(view.buffer, view.byteOffset, Math.min(end, view.byteLength)), offset: begin };
  for (let left = values; left > 0 && reader.offset < reader.view.byteLength;) {
    const header = readVarInt(reader);
    const isPacked = header & 1;
    const count = isPacked ? (header >>> 1) * PACKED : header >>> 1;
    const room = isPacked && width > 0 ? ((reader.view.byteLength - reader.offset) * 8) / width : 0;
    left -= within(count, Math.max(left + PACKED - 1, room), element);
    reader.offset += isPacked ? (header >>> 1) * width : (width + 7) >> 3;
  }
}

/**
 * @param {unknown} count
 * @param {number} most
 * @param {SchemaElement} element
 */
function within(count, most, { name }) {
  if (typeof count === 'number' && count >= 0 && count <= most) return count;
  throw new Error(`a page of the column ${name} tells of ${count} where ${most} are left`);
}

/** @param {Uint8Array} bytes @returns {DataReader} */
const readerOf = ({ buffer, byteOffset, byteLength }) => ({ view: new DataView(buffer, byteOffset, byteLength), offset: 0 });
