// Three million flights, a stream for each airport, in a Parquet file of Polars: read with bounded memory, replayed as the rules say.

import assert from 'node:assert/strict';
import { existsSync, openAsBlob } from 'node:fs';
import test from 'node:test';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { Recording, replay, sweep } from '../../js/replay/index.js';
import { skipWithout, tool } from '../support/absent.js';
import { downtimes } from './plain.js';

const file = tool('vega-datasets/data/flights-3m.parquet');
const skip = skipWithout(!existsSync(file) && 'vega-datasets');
const HOUR = 3_600_000;
/** A large airport, and some that are seldom flown from. */
const dependent = 'ORD';
const dependencies = ['ATL', 'BGR', 'HNL', 'LIT', 'YAK', 'never'];
const read = async (options) => Recording.read(await openAsBlob(file), { columns: { stream: 'origin' }, zone: 'Z', ...options });

test('a file of 3,000,000 rows is read whole, and its replay is as the rules say', { skip, timeout: 120_000 }, async () => {
  const told = [];
  const recording = await read({ onProgress: (progress) => told.push(progress) });
  assert.equal(recording.length, 3_000_000);
  assert.deepEqual(recording.problems, { count: 0, first: [] });
  assert.deepEqual([recording.columns.stream, recording.columns.time], ['origin', 'date']);
  assert.equal(recording.kind, 'time');
  assert.deepEqual(told.at(-1), { bytes: 13_493_022, total: 13_493_022, rows: 3_000_000, problems: 0 });
  assert.ok(told.length >= 11, 'progress is told with every row group');

  const columns = await plainColumns();
  assert.deepEqual([...recording.streams].sort(), [...columns.streams].sort());
  const counts = new Map(columns.streams.map((name, id) => [name, columns.counts[id]]));
  for (const hours of [0.5, 3, 24]) {
    const replayed = replay(recording, { dependent, dependencies: dependencies.map((name) => ({ name, downtimeThreshold: hours * HOUR })), missingOk: true });
    const expected = downtimes(columns, dependent, dependencies, hours * HOUR);
    assert.ok(expected.length >= 10);
    assert.deepEqual(replayed.incidents.map(({ dependency, from, to }) => ({ dependency, from: from.index, to: to && to.index })), expected);
    for (const { name, events } of replayed.summary.streams) assert.equal(events, counts.get(name), name);
    const [found] = sweep(recording, { dependent, dependencies, thresholds: [hours * HOUR], missingOk: true });
    assert.deepEqual(
      found.dependencies.map(({ name, downtimes }) => [name, downtimes]),
      dependencies.map((name) => [name, expected.filter(({ dependency }) => dependency === name).length]),
    );
  }
});

test('times without an offset are not guessed: the file is refused without zone, and a zone moves them', { skip }, async () => {
  await assert.rejects(read({ zone: undefined }), { code: 'ERR_OPTION', message: /the times of the column date have no offset.*zone/ });
  const west = await read({ zone: '-05:00' });
  const utc = await read({});
  const start = (recording) => replay(recording, { dependent, dependencies: ['ATL'] }).start;
  assert.equal(start(west) - start(utc), 5 * HOUR);
});

/** What is in the file, by the library alone. */
async function plainColumns() {
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file), columns: ['date', 'origin'], compressors });
  const streams = [...new Set(rows.map(({ origin }) => origin))];
  const ids = new Map(streams.map((name, id) => [name, id]));
  const stream = Uint8Array.from(rows, ({ origin }) => ids.get(origin));
  const counts = streams.map(() => 0);
  for (const id of stream) counts[id]++;
  return { streams, stream, counts, marker: Float64Array.from(rows, ({ date }) => date.getTime()) };
}
