#!/usr/bin/env node
// Flights need the weather. Eleven days of real departures and hourly observations, with the real gaps in the weather,
// are replayed as live streams and joined, in two ways: pausing and doing again (flights/again.js), and the gate
// (flights/gate.js). Start reading there; this file only runs them and compares the results with flights/check.js.

import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { parseArgs } from 'node:util';
import { ClassicLevel } from 'classic-level';
import { openAgain } from './flights/again.js';
import { differences, expectAgain, expectGate } from './flights/check.js';
import { readFlights, readWeather } from './flights/data.js';
import { openGate } from './flights/gate.js';
import { Join } from './flights/join.js';
import { Clock } from './flights/replay.js';
import { minute, number, Screen } from './flights/screen.js';

/**
 * @typedef {object} Parts what both ways are made of
 * @property {import('./flights/join.js').Level} db
 * @property {Join} join
 * @property {import('./flights/replay.js').Log<import('./flights/data.js').Flight>} flightLog
 * @property {import('./flights/replay.js').Log<import('./flights/data.js').Observation>} weatherLog
 * @property {Screen} screen
 * @property {AbortSignal} signal
 *
 * @typedef {object} Opened
 * @property {import('slipstream-checkpoint').Checkpoint<any>} checkpoint
 * @property {(() => Promise<void>)[]} loops one that reads the flights, and one that reads the weather
 */

const HELP = `npm run demo -- [options]

Joins flights with the weather, by pausing and doing again and by the gate, and checks the results.
Ctrl-C stops it; the next run goes on where it was.

  --speedup N    times real time (default 150000: eleven days in about 6 seconds, twice)
  --folder PATH  where results and checkpoints are kept (default ${defaultFolder()})
  --reset        start anew
  --help`;

const flights = readFlights();
const weather = readWeather();

const WAYS = [
  {
    id: 'again',
    name: 'pause and do again',
    about: 'Flights are paused when the weather falls more than 90 minutes behind, then done again.',
    open: openAgain,
    expect: () => expectAgain(flights, weather, 90 * 60_000),
  },
  {
    id: 'gate',
    name: 'gate with drift 0',
    about: 'Each flight is held until the weather has reached its departure.',
    open: openGate,
    expect: () => expectGate(flights, weather),
  },
];

process.exitCode = await main();

async function main() {
  let options;
  try {
    options = readOptions();
  } catch (error) {
    console.error(`${/** @type {Error} */ (error).message}\n\n${HELP}`);
    return 1;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }

  const stop = new AbortController();
  const interruption = new Error('stopped by Ctrl-C');
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort(interruption));

  /** @type {import('./flights/join.js').Level} */
  const db = new ClassicLevel(options.folder);
  try {
    await db.open();
  } catch (error) {
    console.error(`${options.folder} cannot be opened: ${/** @type {any} */ (error).cause?.message ?? error}`);
    return 1;
  }
  try {
    if (options.reset || await db.get('finished')) await db.clear();
    console.log(`${number(flights.length)} flights need the weather, ${number(weather.length)} observations; `
      + `results and checkpoints are in ${options.folder}`);

    const rows = [];
    for (const way of WAYS) rows.push(await run(way, db, options.speedup, stop));
    await db.put('finished', 'yes');
    return report(rows);
  } catch (error) {
    if (error !== interruption) throw error;
    console.log('Stopped, and stored. The next run goes on from here; --reset starts anew.');
    return 0;
  } finally {
    await db.close();
  }
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      speedup: { type: 'string', default: '150000' },
      folder: { type: 'string', default: defaultFolder() },
      reset: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const speedup = Number(values.speedup);
  if (!(speedup > 0)) throw new Error(`--speedup must be a number above 0, not ${values.speedup}`);
  return { ...values, speedup };
}

/**
 * @param {typeof WAYS[number]} way
 * @param {import('./flights/join.js').Level} db
 * @param {number} speedup
 * @param {AbortController} stop
 */
async function run({ id, name, about, open, expect }, db, speedup, stop) {
  console.log(`\n${name}: ${about}`);
  const join = new Join(db, id);
  const screen = new Screen(weather[0].time, weather[weather.length - 1].time);
  const clock = new Clock({ speedup, signal: stop.signal });
  // In this order: at the full hour the weather comes before the flights.
  const weatherLog = clock.log(weather);
  const flightLog = clock.log(flights);
  const { checkpoint, loops } = await open({ db, join, flightLog, weatherLog, screen, signal: stop.signal });

  // The weather is read on from the last hour that was handled for all airports; what was heard before is known again.
  const heard = checkpoint.dependency('weather').checkpointMarker;
  const known = heard ? weather.filter(({ time }) => time <= heard) : [];
  for (const observation of known) join.hear(observation);
  weatherLog.seek(known.length);

  const { sequence } = checkpoint.position;
  if (sequence > 0) console.log(`   going on after ${number(sequence)} flights, ${checkpoint.stateMarker && minute(checkpoint.stateMarker)}`);

  clock.onTick = (now) => screen.progress(now, checkpoint);
  try {
    await together(stop, [() => clock.run(), ...loops]);
  } finally {
    screen.done();
    await checkpoint.close();
  }

  return { name, expect, counts: await join.count(), results: await join.results.values().all() };
}

/**
 * Runs all side by side. When one fails the others are stopped, and its error is thrown once they have ended.
 * @param {AbortController} stop
 * @param {(() => Promise<void>)[]} loops
 */
async function together(stop, loops) {
  await Promise.allSettled(loops.map((loop) => loop().catch((error) => stop.abort(error))));
  stop.signal.throwIfAborted();
}

/** @param {Awaited<ReturnType<typeof run>>[]} rows */
function report(rows) {
  console.log(`\n${'way'.padEnd(18)} flights joined   joined early   done again`);
  for (const { name, counts } of rows) {
    console.log(name.padEnd(18) + [counts.joined, counts.early, counts.again].map(number).map((text) => text.padStart(15)).join(''));
  }
  console.log('Joined early: with the observation before its departure only, as the one after it was not there yet.\n');

  const wrong = rows.flatMap(({ name, expect, counts, results }) => (
    differences(expect(), results, counts).map((text) => `${name}: ${text}`)
  ));
  if (wrong.length === 0) {
    console.log('Counts and temperatures are those computed from the files alone.');
    return 0;
  }
  for (const text of wrong.slice(0, 20)) console.error(text);
  console.error(`${number(wrong.length)} differ from what is computed from the files alone.`);
  return 1;
}

function defaultFolder() {
  return joinPath(tmpdir(), 'slipstream-checkpoint-demo');
}
