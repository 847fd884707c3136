/**
 * Writes the CSV that year.py gives on standard input as year.parquet, beside this file. See README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';

const [head, ...lines] = readFileSync(0, 'utf8').trimEnd().split('\n');
if (head !== 'stream,time,offset') throw new Error('standard input is not what year.py writes: see there');
const rows = lines.map((line) => line.split(','));

const parquet = parquetWriteBuffer({
  schema: [
    { name: 'root', num_children: 3 },
    { name: 'stream', type: 'BYTE_ARRAY', repetition_type: 'REQUIRED', converted_type: 'UTF8' },
    {
      name: 'time',
      type: 'INT64',
      repetition_type: 'REQUIRED',
      converted_type: 'TIMESTAMP_MILLIS',
      logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
    },
    { name: 'offset', type: 'INT32', repetition_type: 'REQUIRED' },
  ],
  columnData: [
    { name: 'stream', data: rows.map(([stream]) => stream) },
    { name: 'time', data: rows.map(([, time]) => new Date(time)), encoding: 'DELTA_BINARY_PACKED' },
    { name: 'offset', data: Int32Array.from(rows, ([, , offset]) => Number(offset)), encoding: 'BYTE_STREAM_SPLIT' },
  ],
  codec: 'BROTLI',
  compressors: { BROTLI: (bytes) => brotliCompressSync(bytes) },
  // Several groups, as in any larger file: what reads it has to put them together.
  rowGroupSize: 131_072,
});
writeFileSync(new URL('year.parquet', import.meta.url), new Uint8Array(parquet));
