// The partitions of a dependency: the slowest one counts.

import assert from 'node:assert/strict';
import test from 'node:test';
import { at, dependency, Journal, open, soon } from './support/host.js';

test('the position is the lowest of the partitions’', soon, async () => {
  const { checkpoint } = await open();
  const weather = checkpoint.dependency('weather');
  assert.deepEqual((await checkpoint.heartbeat(at(10), 'weather', 0)).dependencyMarker, at(10));
  assert.deepEqual((await checkpoint.heartbeat(at(4), 'weather', 1)).dependencyMarker, at(4), 'it counts from its first heartbeat');
  await checkpoint.heartbeat(at(3), 'weather', 1);
  assert.deepEqual(weather.checkpointMarker, at(4), 'a late one moves nothing back');
  await checkpoint.heartbeat(at(12), 'weather', 1);
  assert.deepEqual(weather.checkpointMarker, at(10));
  assert.deepEqual(weather.toJSON().partitions, { 0: at(10).toISOString(), 1: at(12).toISOString() });
});

test('a partition is the same by number and by text', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.heartbeat(at(1), 'weather', 0);
  await checkpoint.heartbeat(at(2), 'weather', '0');
  assert.deepEqual(checkpoint.dependency('weather').checkpointMarker, at(2));
});

test('a silent partition brings its dependency down', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.heartbeat(at(0), 'weather', 'north');
  await checkpoint.heartbeat(at(20), 'weather', 'south');
  assert.equal(await checkpoint.checkPulse(at(20)), 20_000);
  await checkpoint.heartbeat(at(30), 'weather', 'south');
  assert.equal(checkpoint.dependency('weather').phase, 'down');
  await checkpoint.heartbeat(at(21), 'weather', 'north');
  assert.equal(checkpoint.dependency('weather').phase, 'up');
});

test('declared partitions count from the start: until all are heard, the dependency is unknown', soon, async () => {
  const { checkpoint } = await open([dependency('weather', { partitions: ['north', 'south'] })]);
  const weather = checkpoint.dependency('weather');
  const result = await checkpoint.heartbeat(at(5), 'weather', 'north');
  assert.deepEqual(result.dependencyMarker, at(5));
  assert.equal(weather.phase, 'unknown');
  assert.equal(checkpoint.isAdmissible(at(0)), false);
  await checkpoint.checkPulse(at(5));
  assert.equal(weather.toJSON().heard, false);
  await checkpoint.heartbeat(at(3), 'weather', 'south');
  assert.equal(weather.phase, 'up');
  assert.deepEqual(weather.checkpointMarker, at(3));
});

test('a declared partition that stays silent from the start brings its dependency down', soon, async () => {
  const { checkpoint } = await open([dependency('weather', { partitions: ['north', 'south'] })]);
  await checkpoint.heartbeat(at(0), 'weather', 'north');
  await checkpoint.checkPulse(at(0));
  await checkpoint.heartbeat(at(20), 'weather', 'north');
  assert.equal(await checkpoint.checkPulse(at(11)), 11_000);
  assert.deepEqual(checkpoint.dependency('weather').resumeFrom, { state: {}, marker: null, sequence: 0 });
});

test('the partitions may be any iterable, of numbers too', soon, async () => {
  const { checkpoint } = await open([dependency('weather', { partitions: new Set([0, 1]).values() })]);
  await checkpoint.heartbeat(at(5), 'weather', 0);
  assert.equal(checkpoint.dependency('weather').phase, 'unknown');
  await checkpoint.heartbeat(at(6), 'weather', '1');
  assert.deepEqual(checkpoint.dependency('weather').checkpointMarker, at(5));
});

test('an idle partition holds nobody back until its next heartbeat', soon, async () => {
  const { checkpoint } = await open();
  const weather = checkpoint.dependency('weather');
  await checkpoint.heartbeat(at(1), 'weather', 'north');
  await checkpoint.heartbeat(at(20), 'weather', 'south');
  await checkpoint.markIdle('weather', 'north');
  assert.deepEqual(weather.checkpointMarker, at(20));
  assert.equal(await checkpoint.checkPulse(at(30)), null);
  await checkpoint.heartbeat(at(15), 'weather', 'north');
  assert.deepEqual(weather.checkpointMarker, at(15));
  assert.equal(await checkpoint.checkPulse(at(30)), 15_000);
});

test('all partitions idle, and the dependency is; all ended, and it has', soon, async () => {
  for (const [mark, phase] of /** @type {const} */ ([['markIdle', 'idle'], ['markEnded', 'ended']])) {
    const { checkpoint } = await open();
    await checkpoint.heartbeat(at(1), 'weather', 'north');
    await checkpoint.heartbeat(at(1), 'weather', 'south');
    await checkpoint[mark]('weather', 'north');
    assert.equal(checkpoint.dependency('weather').phase, 'up');
    await checkpoint[mark]('weather', 'south');
    assert.equal(checkpoint.dependency('weather').phase, phase);
  }
});

test('an ended partition is not ours any more: it is not stored', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.heartbeat(at(1), 'weather', 'north');
  await checkpoint.heartbeat(at(20), 'weather', 'south');
  await checkpoint.markEnded('weather', 'north');
  assert.deepEqual(checkpoint.dependency('weather').checkpointMarker, at(20));
  assert.deepEqual(checkpoint.dependency('weather').toJSON().partitions, { south: at(20).toISOString() });
});

test('the slow partition told idle or ended while down, its dependency has caught up', soon, async () => {
  for (const mark of /** @type {const} */ (['markIdle', 'markEnded'])) {
    const { checkpoint, log } = await open();
    await checkpoint.heartbeat(at(0), 'weather', 'north');
    await checkpoint.heartbeat(at(21), 'weather', 'south');
    await checkpoint.checkPulse(at(20));
    await checkpoint[mark]('weather', 'north');
    assert.equal(checkpoint.dependency('weather').phase, 'up');
    assert.equal(log.at(-1), 'onResume weather');
  }
});

test('assignPartitions: from now on exactly these count, and new ones are unheard', soon, async () => {
  const { checkpoint } = await open();
  const weather = checkpoint.dependency('weather');
  await checkpoint.heartbeat(at(1), 'weather', 'a');
  await checkpoint.heartbeat(at(5), 'weather', 'b');
  await checkpoint.assignPartitions(['b'], 'weather');
  assert.deepEqual(weather.checkpointMarker, at(5), 'b keeps what was heard');
  await checkpoint.heartbeat(at(2), 'weather', 'a');
  assert.deepEqual(weather.checkpointMarker, at(5), 'a does not count');
  await checkpoint.assignPartitions(new Set(['b', 'c']));
  assert.deepEqual([weather.phase, weather.checkpointMarker, weather.toJSON().heard], ['unknown', at(5), false]);
  assert.equal(checkpoint.isAdmissible(at(0)), false);
  await checkpoint.heartbeat(at(4), 'weather', 'c');
  assert.deepEqual([weather.phase, weather.checkpointMarker], ['up', at(4)]);
});

test('a partition that is gained does not hide how long the others have been silent', soon, async () => {
  const { checkpoint } = await open([dependency('weather', { downtimeThreshold: 5000 })]);
  await checkpoint.assignPartitions([0]);
  await checkpoint.heartbeat(at(100), 'weather', 0);
  await checkpoint.checkPulse(at(101));
  await checkpoint.assignPartitions([0, 1]);
  assert.equal(await checkpoint.checkPulse(at(1000)), Number(at(1000)) - Number(at(100)));
  assert.equal(checkpoint.isPaused, true);
  await checkpoint.heartbeat(at(1000), 'weather', 1);
  await checkpoint.heartbeat(at(999), 'weather', 0);
  assert.deepEqual([checkpoint.dependency('weather').phase, checkpoint.lastGood.sequence], ['down', 0]);
});

test('partitions are stored, and those that are declared and new are unheard after a restart', soon, async () => {
  const cache = new Journal();
  const first = await open(['weather'], { cache });
  await first.checkpoint.heartbeat(at(1), 'weather', 'north');
  await first.checkpoint.heartbeat(at(5), 'weather', 'south');
  await first.checkpoint.close();
  const second = await open(['weather'], { cache });
  assert.deepEqual(second.checkpoint.toJSON(), cache.last);
  await second.checkpoint.heartbeat(at(9), 'weather', 'north');
  assert.deepEqual(second.checkpoint.dependency('weather').checkpointMarker, at(5));
  await second.checkpoint.close();
  const third = await open([dependency('weather', { partitions: ['north', 'south', 'west'] })], { cache });
  assert.equal(third.checkpoint.dependency('weather').phase, 'unknown');
  await third.checkpoint.close();
  const fourth = await open([dependency('weather', { partitions: ['north'] })], { cache });
  assert.deepEqual(fourth.checkpoint.dependency('weather').checkpointMarker, at(9));
});

test('forget keeps the declared partitions, unheard', soon, async () => {
  const { checkpoint } = await open([dependency('weather', { partitions: ['north', 'south'] })]);
  await checkpoint.heartbeat(at(1), 'weather', 'north');
  await checkpoint.heartbeat(at(1), 'weather', 'south');
  await checkpoint.forget();
  await checkpoint.heartbeat(at(2), 'weather', 'north');
  assert.equal(checkpoint.dependency('weather').phase, 'unknown');
});

test('the slowest partition is what the gate waits for', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.heartbeat(at(9), 'weather', 'north');
  await checkpoint.heartbeat(at(3), 'weather', 'south');
  assert.equal(checkpoint.isAdmissible(at(3), { drift: 0 }), true);
  assert.equal(checkpoint.isAdmissible(at(4), { drift: 0 }), false);
});

test('a dependency heard by partitions while down stays down until the slowest is beyond the dependent', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.heartbeat(at(0), 'weather', 'north');
  await checkpoint.checkPulse(at(20));
  await checkpoint.heartbeat(at(30), 'weather', 'south');
  assert.equal(checkpoint.dependency('weather').phase, 'down');
  await checkpoint.heartbeat(at(21), 'weather', 'north');
  assert.equal(checkpoint.dependency('weather').phase, 'up');
});
