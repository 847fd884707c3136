// Positions, phases and the last good position, as the host sees them.

import assert from 'node:assert/strict';
import test from 'node:test';
import { Checkpoint, Dependency } from '../../js/index.js';
import { at, bringDown, dependency, deferred, Journal, open, soon } from './support/host.js';

/** @param {Checkpoint<any, any>} checkpoint @param {string} [name] */
const lastGood = (checkpoint, name = 'weather') => checkpoint.toJSON().checkpoints[name].lastGood;

test('the position is the highest marker so far, the state, and the count of pulses', soon, async () => {
  const { checkpoint } = await open();
  assert.deepEqual(checkpoint.position, { state: {}, marker: null, sequence: 0 });
  assert.equal(checkpoint.stateMarker, null);
  await checkpoint.checkPulse(at(5), { offset: 1 });
  await checkpoint.checkPulse(at(3), { offset: 2 });
  assert.deepEqual(checkpoint.position, { state: { offset: 2 }, marker: at(5), sequence: 2 });
  assert.deepEqual(checkpoint.stateMarker, at(5));
});

test('a dependency’s position is its highest marker', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.heartbeat(at(5));
  assert.deepEqual((await checkpoint.heartbeat(at(3))).dependencyMarker, at(5));
  assert.deepEqual(checkpoint.dependency('weather').checkpointMarker, at(5));
});

test('state is merged per pulse, shallowly, into a new frozen object', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.checkPulse(at(0), { offset: 1, shard: { a: 1, b: 2 } });
  const first = checkpoint.state;
  const position = checkpoint.position;
  await checkpoint.checkPulse(at(1), { offset: 2, shard: { c: 3 } });
  assert.deepEqual(checkpoint.state, { offset: 2, shard: { c: 3 } });
  assert.deepEqual(first, { offset: 1, shard: { a: 1, b: 2 } });
  assert.deepEqual(position.state, first);
  for (const state of [first, checkpoint.state, checkpoint.position, checkpoint.position.state]) assert.ok(Object.isFrozen(state));
});

test('a pulse without state, or with an empty one, keeps the state', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.checkPulse(at(0), { offset: 1 });
  await checkpoint.checkPulse(at(1));
  await checkpoint.checkPulse(at(2), {});
  assert.deepEqual(checkpoint.state, { offset: 1 });
  assert.equal(checkpoint.position.sequence, 3);
});

test('the object given as state may be changed by the host afterwards', soon, async () => {
  const { checkpoint } = await open();
  const state = { offset: 1 };
  await checkpoint.checkPulse(at(0), state);
  state.offset = 99;
  assert.deepEqual(checkpoint.state, { offset: 1 });
  assert.ok(!Object.isFrozen(state));
});

test('checkpointState is the dependent’s state at the heartbeat, a frozen copy', soon, async () => {
  const { checkpoint } = await open();
  const { weather } = Object.fromEntries(checkpoint.dependencies);
  assert.equal(weather.checkpointState, null);
  await checkpoint.heartbeat(at(0));
  assert.deepEqual(weather.checkpointState, {});
  await checkpoint.checkPulse(at(1), { offset: 1 });
  await checkpoint.heartbeat(at(1));
  await checkpoint.checkPulse(at(2), { offset: 2 });
  assert.deepEqual(weather.checkpointState, { offset: 1 });
  assert.ok(Object.isFrozen(weather.checkpointState));
});

test('checkpointState follows a late heartbeat too', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.heartbeat(at(5));
  await checkpoint.checkPulse(at(6), { offset: 6 });
  await checkpoint.heartbeat(at(1));
  assert.deepEqual(checkpoint.dependency('weather').checkpointState, { offset: 6 });
});

test('a dependency is unknown until it is heard, then up', soon, async () => {
  const weather = new Dependency('weather');
  assert.equal(weather.phase, 'unknown');
  assert.equal(weather.isDown, false);
  assert.equal(weather.checkpointMarker, null);
  assert.equal(weather.resumeFrom, null);
  const checkpoint = new Checkpoint('orders', { dependencies: [weather] });
  assert.equal(weather.phase, 'unknown');
  await checkpoint.heartbeat(at(0));
  assert.equal(weather.phase, 'up');
});

test('the default threshold is ten minutes, in milliseconds', () => {
  assert.equal(new Dependency('weather').downtimeThreshold, 600_000);
  assert.equal(new Dependency('weather', { downtimeThreshold: { hours: 1, minutes: 30 } }).downtimeThreshold, 5_400_000);
  assert.equal(new Dependency('weather', { downtimeThreshold: 7 }).downtimeThreshold, 7);
  const temporal = Object.create({ get days() { return 1; }, get hours() { return 0; }, get years() { return 0; } });
  assert.equal(new Dependency('weather', { downtimeThreshold: temporal }).downtimeThreshold, 86_400_000, 'read by name');
});

test('down ⇄ recovering ⇄ up, and resumeFrom is there only while down or recovering', soon, async () => {
  const recovery = deferred();
  const { checkpoint } = await open(['weather'], { onRecovery: () => recovery.promise });
  const weather = checkpoint.dependency('weather');
  await bringDown(checkpoint);
  assert.deepEqual([weather.phase, weather.isDown, weather.resumeFrom?.sequence], ['down', true, 0]);
  const recovered = checkpoint.heartbeat(at(21));
  assert.deepEqual([weather.phase, weather.isDown, weather.resumeFrom?.sequence], ['recovering', true, 0]);
  recovery.resolve();
  await recovered;
  assert.deepEqual([weather.phase, weather.isDown, weather.resumeFrom], ['up', false, null]);
});

test('idle and ended come on the host’s word, and end with the next heartbeat', soon, async () => {
  for (const [mark, phase] of /** @type {const} */ ([['markIdle', 'idle'], ['markEnded', 'ended']])) {
    const { checkpoint, log } = await open();
    const weather = checkpoint.dependency('weather');
    await checkpoint.heartbeat(at(0));
    await checkpoint[mark]();
    assert.equal(weather.phase, phase);
    assert.equal(await checkpoint.checkPulse(at(1000)), null);
    assert.deepEqual([weather.phase, log], [phase, []]);
    await checkpoint.heartbeat(at(1000));
    assert.equal(weather.phase, 'up');
  }
});

test('phases are stored, idle and ended too', soon, async () => {
  const cache = new Journal();
  const { checkpoint } = await open(['weather'], { cache });
  const stored = () => cache.last.checkpoints.weather.phase;
  await checkpoint.heartbeat(at(0));
  assert.equal(stored(), 'up');
  await checkpoint.markIdle();
  assert.equal(stored(), 'idle');
  await checkpoint.markEnded();
  assert.equal(stored(), 'ended');
  await checkpoint.forget();
  assert.equal(stored(), 'unknown');
  await bringDown(checkpoint);
  assert.equal(stored(), 'down');
});

test('on opening, idle and ended become up at the stored position, so that silence is noticed', soon, async () => {
  for (const mark of /** @type {const} */ (['markIdle', 'markEnded'])) {
    const cache = new Map();
    const first = await open(['weather'], { cache });
    await first.checkpoint.heartbeat(at(0));
    await first.checkpoint[mark]();
    await first.checkpoint.close();
    const { checkpoint } = await open(['weather'], { cache });
    assert.equal(checkpoint.dependency('weather').phase, 'up');
    assert.deepEqual(checkpoint.dependency('weather').checkpointMarker, at(0));
    assert.equal(await checkpoint.checkPulse(at(20)), 20_000);
  }
});

test('silence from the start is noticed, from the first pulse on, and everything has to be done again', soon, async () => {
  const { checkpoint, log } = await open();
  await checkpoint.checkPulse(at(0), { offset: 1 });
  const weather = checkpoint.dependency('weather');
  assert.equal(weather.phase, 'unknown');
  assert.deepEqual([weather.checkpointState, weather.checkpointMarker], [{ offset: 1 }, at(0)]);
  assert.equal(weather.toJSON().heard, false);
  assert.equal(await checkpoint.checkPulse(at(10)), null);
  assert.equal(await checkpoint.checkPulse(at(11)), 11_000);
  assert.deepEqual(log, ['onPause weather', 'onDowntime weather']);
  assert.deepEqual(weather.resumeFrom, { state: {}, marker: null, sequence: 0 });
});

test('the first heartbeat replaces the assumed position, even by a lower one', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.checkPulse(at(100));
  await checkpoint.heartbeat(at(95));
  assert.deepEqual(checkpoint.dependency('weather').checkpointMarker, at(95));
  assert.equal(checkpoint.dependency('weather').toJSON().heard, true);
  assert.equal(await checkpoint.checkPulse(at(106)), 11_000);
});

test('told idle or ended while down, it counts as caught up, and becomes so once its recovery has succeeded', soon, async () => {
  for (const [mark, phase] of /** @type {const} */ ([['markIdle', 'idle'], ['markEnded', 'ended']])) {
    const recovery = deferred();
    const { checkpoint, log } = await open(['weather'], { onRecovery: () => recovery.promise });
    const weather = checkpoint.dependency('weather');
    await bringDown(checkpoint);
    const marked = checkpoint[mark]();
    assert.equal(weather.phase, 'recovering');
    recovery.resolve();
    await marked;
    assert.equal(weather.phase, phase);
    assert.deepEqual(log, ['onPause weather', 'onDowntime weather', 'onRecovery weather', 'onResume weather']);
  }
});

test('told idle while recovering, it becomes idle when the recovery has succeeded', soon, async () => {
  const recovery = deferred();
  const { checkpoint } = await open(['weather'], { onRecovery: () => recovery.promise });
  await bringDown(checkpoint);
  const recovered = checkpoint.heartbeat(at(21));
  await checkpoint.markIdle();
  assert.equal(checkpoint.dependency('weather').phase, 'recovering');
  recovery.resolve();
  await recovered;
  assert.equal(checkpoint.dependency('weather').phase, 'idle');
});

test('forget makes it unknown again: its position, state and last good position are void', soon, async () => {
  const { checkpoint, log } = await open();
  await bringDown(checkpoint);
  await checkpoint.forget();
  const weather = checkpoint.dependency('weather');
  assert.deepEqual(weather.toJSON(), new Dependency('weather').toJSON());
  assert.equal(checkpoint.isPaused, false);
  assert.deepEqual(log.at(-1), 'onResume weather');
  await checkpoint.heartbeat(at(1));
  assert.deepEqual(weather.checkpointMarker, at(1));
});

test('forget helps after a marker from the far future', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.heartbeat(at(1e9));
  await checkpoint.forget();
  await checkpoint.heartbeat(at(0));
  assert.equal(await checkpoint.checkPulse(at(11)), 11_000);
});

test('what a forgotten dependency’s recovery reports no longer counts', soon, async () => {
  const recovery = deferred();
  const { checkpoint } = await open(['weather'], { onRecovery: () => recovery.promise });
  await bringDown(checkpoint);
  const recovered = checkpoint.heartbeat(at(21));
  await checkpoint.forget();
  recovery.resolve();
  await recovered;
  assert.equal(checkpoint.dependency('weather').phase, 'unknown');
});

test('with one dependency the name may be left out, with several it is required, and an unknown one is refused', soon, async () => {
  const one = await open(['weather']);
  await one.checkpoint.heartbeat(at(0));
  await one.checkpoint.heartbeat(at(0), 'weather');
  const { checkpoint } = await open(['weather', 'prices']);
  await assert.rejects(checkpoint.heartbeat(at(0)), { code: 'ERR_DEPENDENCY_REQUIRED' });
  await assert.rejects(checkpoint.heartbeat(at(0), 'tides'), { code: 'ERR_DEPENDENCY_UNKNOWN' });
});

test('lag is how far this very message is behind, whatever the phase: 0 when it is not, null before the first pulse', soon, async () => {
  const { checkpoint } = await open();
  assert.deepEqual(await checkpoint.heartbeat(at(0)), { isLate: false, lag: null, dependentMarker: null, dependencyMarker: at(0) });
  await checkpoint.checkPulse(at(20));
  assert.deepEqual(await checkpoint.heartbeat(at(15)), { isLate: true, lag: 5000, dependentMarker: at(20), dependencyMarker: at(15) });
  assert.deepEqual(await checkpoint.heartbeat(at(5)), { isLate: true, lag: 15_000, dependentMarker: at(20), dependencyMarker: at(15) });
  assert.deepEqual(await checkpoint.heartbeat(at(25)), { isLate: false, lag: 0, dependentMarker: at(20), dependencyMarker: at(25) });
  await checkpoint.markIdle();
  assert.equal((await checkpoint.heartbeat(at(19))).lag, 1000);
});

test('a heartbeat that moves the position within the threshold makes the current position the last good one', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.heartbeat(at(0));
  await checkpoint.checkPulse(at(5), { offset: 5 });
  assert.equal(lastGood(checkpoint).sequence, 0);
  await checkpoint.heartbeat(at(1));
  assert.deepEqual(lastGood(checkpoint), { state: { offset: 5 }, marker: at(5).toISOString(), sequence: 1 });
});

test('a heartbeat that moves nothing makes no position good', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.heartbeat(at(1));
  await checkpoint.checkPulse(at(5), { offset: 5 });
  await checkpoint.heartbeat(at(1));
  await checkpoint.heartbeat(at(0));
  assert.equal(lastGood(checkpoint).sequence, 0);
});

test('a heartbeat that leaves the dependency beyond its threshold makes no position good', soon, async () => {
  const { checkpoint } = await open([dependency('weather', { recoveryCheck: () => false })]);
  await bringDown(checkpoint);
  await checkpoint.heartbeat(at(9));
  assert.equal(lastGood(checkpoint).sequence, 0);
});

test('a pulse that follows the last good position with a marker that was reached is good too', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.heartbeat(at(10));
  await checkpoint.checkPulse(at(5), { offset: 1 });
  await checkpoint.checkPulse(at(10), { offset: 2 });
  assert.equal(lastGood(checkpoint).sequence, 2);
  await checkpoint.checkPulse(at(11), { offset: 3 });
  await checkpoint.checkPulse(at(9), { offset: 4 });
  assert.equal(lastGood(checkpoint).sequence, 2, 'the third was not reached, so nothing after it follows directly');
});

test('with a check of its own, any heartbeat that moves it while up makes the position good', soon, async () => {
  const { checkpoint } = await open([dependency('weather', { downtimeCheck: () => false })]);
  await checkpoint.heartbeat(at(0));
  await checkpoint.checkPulse(at(1000), { offset: 1 });
  await checkpoint.heartbeat(at(1));
  assert.equal(lastGood(checkpoint).sequence, 1);
});

test('all is good up to the first last good position of those who are needed', soon, async () => {
  const { checkpoint } = await open([dependency('weather'), dependency('prices')]);
  assert.deepEqual(checkpoint.lastGood, { state: {}, marker: null, sequence: 0 });
  for (const name of ['weather', 'prices']) await checkpoint.heartbeat(at(5), name);
  await checkpoint.checkPulse(at(5), { offset: 1 });
  await checkpoint.checkPulse(at(7), { offset: 2 });
  await checkpoint.heartbeat(at(7), 'weather');
  assert.deepEqual(checkpoint.lastGood, { state: { offset: 1 }, marker: at(5), sequence: 1 });
  await checkpoint.markIdle('prices');
  assert.deepEqual(checkpoint.lastGood, checkpoint.position);
});

test('the downtime check is strict, and compares positions', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.heartbeat(at(0));
  assert.equal(await checkpoint.checkPulse(at(10)), null);
  assert.equal(await checkpoint.checkPulse(new Date(at(10).getTime() + 1)), 10_001);
  assert.equal(await checkpoint.checkPulse(at(1)), 10_001, 'a late pulse moves nothing back');
});

test('the last good position is frozen while down', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.heartbeat(at(0));
  await checkpoint.checkPulse(at(1), { offset: 1 });
  await checkpoint.heartbeat(at(1));
  await checkpoint.checkPulse(at(20), { offset: 2 });
  await checkpoint.heartbeat(at(15));
  await checkpoint.checkPulse(at(15), { offset: 3 });
  assert.deepEqual(checkpoint.dependency('weather').resumeFrom, { state: { offset: 1 }, marker: at(1), sequence: 1 });
});

test('the result of a pulse is the first truthy value in declared order, also of one that is down already', soon, async () => {
  const own = (/** @type {unknown} */ value) => () => value;
  const { checkpoint } = await open([
    dependency('a', { downtimeCheck: own(0) }),
    dependency('b', { downtimeCheck: own('b is down') }),
    dependency('c', { downtimeCheck: own('c is down') }),
  ]);
  assert.equal(await checkpoint.checkPulse(at(0)), 'b is down');
  assert.equal(await checkpoint.checkPulse(at(1)), 'b is down');
  const mixed = await open(['a', dependency('b', { downtimeCheck: own('b is down') })]);
  await mixed.checkpoint.heartbeat(at(0), 'a');
  assert.equal(await mixed.checkpoint.checkPulse(at(5)), 'b is down');
  assert.equal(await mixed.checkpoint.checkPulse(at(20)), 20_000);
  assert.equal(mixed.checkpoint.checkPulseSync(at(30)), 30_000);
});

test('a dependency that is down is asked for the value, which changes nothing', soon, async () => {
  let value = 1;
  const { checkpoint, log } = await open([dependency('weather', { downtimeCheck: () => value })]);
  assert.equal(await checkpoint.checkPulse(at(0)), 1);
  value = 0;
  assert.equal(await checkpoint.checkPulse(at(1)), null);
  assert.equal(checkpoint.dependency('weather').phase, 'down');
  assert.deepEqual(log, ['onPause weather', 'onDowntime weather']);
});

test('in numeric markers the downtime has their unit', soon, async () => {
  const { checkpoint } = await open([dependency('weather', { downtimeThreshold: 3 })]);
  await checkpoint.heartbeat(100);
  assert.equal(await checkpoint.checkPulse(104), 4);
});

test('the Sync pair gives the same results at once', soon, async () => {
  const cache = new Journal();
  const { checkpoint, log } = await open(['weather'], { cache });
  assert.deepEqual(checkpoint.heartbeatSync(at(0)), { isLate: false, lag: null, dependentMarker: null, dependencyMarker: at(0) });
  assert.equal(checkpoint.checkPulseSync(at(5), { offset: 1 }), null);
  assert.equal(checkpoint.checkPulseSync(at(20)), 20_000);
  assert.equal(checkpoint.heartbeatSync(at(15), 'weather').isLate, true);
  assert.equal(checkpoint.heartbeatSync(at(21), 'weather').isLate, false);
  assert.deepEqual(log, ['onPause weather', 'onDowntime weather', 'onRecovery weather', 'onResume weather']);
  assert.deepEqual(cache.last, checkpoint.toJSON());
});

test('the dependencies may be any iterable, one that can be read only once too', soon, () => {
  const named = new Map([['a', dependency('a')], ['b', dependency('b')]]);
  const checkpoint = new Checkpoint('orders', { dependencies: named.values() });
  assert.deepEqual([...checkpoint.dependencies.keys()], ['a', 'b']);
  assert.equal(checkpoint.dependency('b'), named.get('b'));
});

test('opened with any iterable of dependencies too', soon, async () => {
  const named = new Map([['a', dependency('a')], ['b', dependency('b')]]);
  const checkpoint = await Checkpoint.open('orders', { dependencies: named.values(), cache: new Map() });
  assert.deepEqual([...checkpoint.dependencies.keys()], ['a', 'b']);
});
