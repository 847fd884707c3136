// Replays: an engine of their own, by import and by require, and none of the other.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import count from './count.cjs';

const { Recording, replay, sweep } = await import('slipstream-checkpoint/replay');
assert.equal(createRequire(import.meta.url)('slipstream-checkpoint/replay').Recording, Recording);
assert.deepEqual(count, { modules: 1, instances: 1 });

const text = 'stream,time\nweather,20:00\nflights,20:00\nflights,21:45\nweather,22:00\n'.replaceAll(/\d\d:\d\d/g, '2013-10-25T$&:00Z');
const recording = await Recording.read(new Blob([gzipSync(text)]));
const options = { dependent: 'flights', dependencies: [{ name: 'weather', downtimeThreshold: { minutes: 90 } }] };
const [{ dependency, duration, redo }] = replay(recording, options).incidents;
assert.deepEqual([dependency, duration, redo], ['weather', 900_000, 1]);
const swept = sweep(recording, { ...options, thresholds: [{ minutes: 90 }, { hours: 2 }] });
assert.deepEqual(swept.map(({ dependencies: [weather] }) => weather.downtimes), [1, 0]);
