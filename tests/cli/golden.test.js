/** A year of real flights and real weather: what the command says of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from './support/command.js';

const file = fileURLToPath(new URL('../data/nycflights13/year.parquet', import.meta.url));
/** Closed downtimes by airport; each has one more, which is open at the end. */
const CLOSED = /** @type {const} */ ({ EWR: [13, 4, 0, 0], JFK: [9, 3, 2, 0], LGA: [8, 3, 0, 0] });

for (const [airport, closed] of Object.entries(CLOSED)) {
  const named = ['--dependent', `flights-${airport}`, '--dependency', `weather-${airport}=1h`, '--sweep', '1h,2h,3h,6h'];

  test(`${airport}: the downtimes at each threshold, and the one that is still open`, () => {
    const { code, stdout, stderr } = run(['replay', file, ...named, '--json']);
    assert.deepEqual([code, stderr], [0, '']);
    const { rows, incidents, sweep, problems } = JSON.parse(stdout);
    assert.deepEqual([rows, problems.count], [362_891, 0]);
    assert.deepEqual(sweep.map((/** @type {any} */ { dependencies: [{ downtimes, open }] }) => [downtimes, open]), closed.map((count) => [count + 1, true]));
    assert.equal(incidents.length, closed[0] + 1);
    assert.equal(incidents.at(-1).to, null);
  });
}

test('the first incident of EWR, line by line', () => {
  const { stdout } = run(['replay', file, '--dependent', 'flights-EWR', '--dependency', 'weather-EWR=1h', '--limit', '1']);
  assert.match(stdout, /: 362,891 rows, 6 streams, 2013-01-01 06:00Z to 2014-01-01 04:59Z\ncolumns: stream, time, offset \(guessed\)\n\n14 downtimes of what flights-EWR needs, 1 still open at the end\n/);
  assert.match(stdout, /\nweather-EWR  2013-01-01 17:05Z  2013-01-01 18:00Z +55m +1h 59m +33 +254\n… and 13 downtimes more/);
});

test('the example for who names no stream is one that a person would give', () => {
  assert.match(run(['replay', file]).stderr, /--dependent flights-EWR --dependency weather-EWR=\w+\n/);
});
