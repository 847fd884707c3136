// A year of real flights and weather gives the same downtimes from every source, and they are the known ones.

import assert from 'node:assert/strict';
import { createReadStream, openAsBlob } from 'node:fs';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { Recording, replay, sweep } from '../../js/replay/index.js';
import { downtimes } from './plain.js';
import { airports, bytes, columns, csv, file, ndjson, rows } from './year.js';

const HOUR = 3_600_000;

/** Closed downtimes at each airport by the threshold in hours; one more is open at the end of each. */
const GOLDEN = new Map([
  [1, [13, 9, 8]],
  [2, [4, 3, 3]],
  [3, [0, 2, 0]],
  [6, [0, 0, 0]],
]);

const encoder = new TextEncoder();

/** @type {Record<string, () => Promise<Recording>>} */
const sources = {
  'Parquet, as a file': async () => Recording.read(await openAsBlob(file)),
  'Parquet, in memory': async () => Recording.read(await bytes()),
  'Parquet, as a stream': () => Recording.read(createReadStream(file)),
  CSV: () => Recording.read(encoder.encode(csv())),
  NDJSON: () => Recording.read(encoder.encode(ndjson())),
  'NDJSON, gzipped and streamed in pieces': () => Recording.read(new Blob([gzipSync(ndjson())]).stream()),
  columns: async () => Recording.from(columns()),
};

const settings = (/** @type {string} */ airport, /** @type {number} */ hours) => ({
  dependent: `flights-${airport}`,
  dependencies: [{ name: `weather-${airport}`, downtimeThreshold: hours * HOUR }],
});

for (const [source, read] of Object.entries(sources)) {
  test(`the year from ${source} has the known downtimes`, async () => {
    const recording = await read();
    assert.equal(recording.length, 362_891);
    assert.deepEqual(recording.problems, { count: 0, first: [] });
    assert.deepEqual([...recording.streams].sort(), ['flights', 'weather'].flatMap((of) => airports.map((airport) => `${of}-${airport}`)));
    for (const [hours, closed] of GOLDEN) {
      const found = airports.map((airport) => {
        const replayed = replay(recording, settings(airport, hours));
        const [{ downtimes, open }] = replayed.summary.dependencies;
        assert.equal(replayed.incidents.length, downtimes);
        assert.equal(replayed.incidents.filter(({ to }) => to === null).length, 1);
        assert.equal(open, true);
        return downtimes - 1;
      });
      assert.deepEqual(found, closed, `at ${hours} h`);
    }
  });
}

test('each downtime begins and ends with the rows that the rules say', () => {
  const recording = Recording.from(columns());
  for (const hours of GOLDEN.keys()) {
    for (const airport of airports) {
      const replayed = replay(recording, settings(airport, hours));
      const { dependent, dependencies } = settings(airport, hours);
      assert.deepEqual(
        replayed.incidents.map(({ dependency, from, to }) => ({ dependency, from: from.index, to: to && to.index })),
        downtimes(columns(), dependent, dependencies.map(({ name }) => name), hours * HOUR),
      );
    }
  }
});

test('a sweep over the thresholds finds the same', () => {
  const recording = Recording.from(columns());
  for (const [at, airport] of airports.entries()) {
    const { dependent, dependencies } = settings(airport, 1);
    const thresholds = [...GOLDEN.keys()].map((hours) => hours * HOUR);
    const found = sweep(recording, { dependent, dependencies, thresholds });
    assert.deepEqual(found.map(({ threshold }) => threshold), thresholds);
    assert.deepEqual(
      found.map(({ dependencies: [{ downtimes, open }] }) => [downtimes, open]),
      [...GOLDEN.values()].map((closed) => [closed[at] + 1, true]),
    );
  }
});

test('the record in a downtime says from which flight to do it again', () => {
  const recording = Recording.from(columns());
  const replayed = replay(recording, settings('JFK', 3));
  const [{ from, redo }] = replayed.incidents;
  const record = replayed.recordAt(from.index);
  const { phase, lastGood } = record.checkpoints['weather-JFK'];
  assert.equal(phase, 'down');
  assert.equal(record.state.offset, rows[from.index].offset);
  const again = rows.slice(0, from.index + 1).filter(({ stream }) => stream === 'flights-JFK').slice(lastGood.sequence);
  // The first flight to be done again is later than all weather that was known.
  const known = rows.slice(0, from.index).findLast(({ stream }) => stream === 'weather-JFK');
  assert.ok(again[0].time > known.time);
  assert.ok(redo >= again.length);
});
