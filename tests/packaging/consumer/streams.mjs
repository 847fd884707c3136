// The transforms: a small module of their own, by import and by require, which loads no engine.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import count from './count.cjs';

const imported = await import('slipstream-checkpoint/streams');
assert.deepEqual(Object.keys(imported).sort(), ['gateTransform', 'watchTransform']);
assert.equal(createRequire(import.meta.url)('slipstream-checkpoint/streams').gateTransform, imported.gateTransform);
assert.deepEqual(count, { modules: 0, instances: 0 });

const { Checkpoint, Dependency } = await import('slipstream-checkpoint');
const checkpoint = await Checkpoint.open('flights', { dependencies: [new Dependency('weather')] });
const at = (hour) => `2026-01-01T0${hour}:00:00Z`;
const marker = at;
const drain = new WritableStream();
await ReadableStream.from([1, 2, 3]).pipeThrough(imported.watchTransform(checkpoint, { marker })).pipeTo(drain);
const flights = [];
for await (const hour of ReadableStream.from([2, 3]).pipeThrough(imported.gateTransform(checkpoint, { marker, drift: 0 }))) flights.push(hour);
assert.deepEqual(flights, [2, 3]);
assert.equal(checkpoint.position.sequence, 2);
