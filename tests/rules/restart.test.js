// Opened again on the record, after a clean end or a kill: what holds goes on holding.

import assert from 'node:assert/strict';
import test, { mock } from 'node:test';
import { Checkpoint, Dependency } from '../../js/index.js';
import { at, bringDown, deferred, dependency, isPending, Journal, open, openSync, refused, settled, SlowCache, soon } from './support/host.js';

/** The cache of a checkpoint whose weather is down, of which no more is heard. */
async function killedWhileDown() {
  const cache = new Map();
  await bringDown((await open(['weather'], { cache })).checkpoint);
  return cache;
}

/** The same, killed in onRecovery. */
async function killedWhileRecovering() {
  const cache = await killedWhileDown();
  const { checkpoint } = await open(['weather'], { cache, onRecovery: () => new Promise(() => {}) });
  checkpoint.heartbeatSync(at(21));
  return cache;
}

test('position, phases and last good positions are there again', soon, async () => {
  const cache = new Journal();
  const first = await open(['weather', 'prices'], { cache });
  await first.checkpoint.heartbeat(at(0), 'weather');
  await first.checkpoint.heartbeat(at(15), 'prices');
  await first.checkpoint.checkPulse(at(5), { offset: 1 });
  await first.checkpoint.checkPulse(at(20), { offset: 2 });
  const { checkpoint } = await open(['weather', 'prices'], { cache });
  assert.deepEqual(checkpoint.toJSON(), first.checkpoint.toJSON());
  assert.deepEqual(checkpoint.position, first.checkpoint.position);
  assert.deepEqual(checkpoint.dependency('weather').resumeFrom, first.checkpoint.dependency('weather').resumeFrom);
  assert.ok(Object.isFrozen(checkpoint.state));
});

test('opened on a record that says down: the pause is requested and onDowntime called again', soon, async () => {
  const { checkpoint, log } = await open(['weather'], { cache: await killedWhileDown() });
  assert.deepEqual(log, ['onPause weather', 'onDowntime weather']);
  assert.equal(checkpoint.isPaused, true);
  await checkpoint.heartbeat(at(21));
  assert.deepEqual(log.slice(2), ['onRecovery weather', 'onResume weather']);
});

test('opened on a record that says recovering: onRecovery is called too', soon, async () => {
  /** @type {any} */
  let from;
  const { checkpoint, log } = await open(['weather'], {
    cache: await killedWhileRecovering(),
    onRecovery: (/** @type {any} */ _, /** @type {any} */ weather) => (from = weather.resumeFrom),
  });
  assert.deepEqual(log, ['onPause weather', 'onDowntime weather', 'onRecovery weather', 'onResume weather']);
  assert.deepEqual(from, { state: {}, marker: null, sequence: 0 });
  assert.equal(checkpoint.dependency('weather').phase, 'up');
  assert.equal(checkpoint.isPaused, false);
});

test('open resolves when the callbacks it led to have ended', soon, async () => {
  const recovery = deferred();
  const opening = open(['weather'], { cache: await killedWhileRecovering(), onRecovery: () => recovery.promise });
  await settled();
  assert.ok(await isPending(opening));
  recovery.resolve();
  await opening;
});

test('the constructor requests the pause at once and does not wait', soon, async () => {
  const { checkpoint, log } = openSync(['weather'], { cache: await killedWhileRecovering(), onRecovery: () => settled() });
  assert.deepEqual(log.slice(0, 2), ['onPause weather', 'onDowntime weather']);
  assert.equal(checkpoint.dependency('weather').phase, 'recovering');
  await settled();
  await settled();
  assert.equal(checkpoint.dependency('weather').phase, 'up');
  assert.equal(log.at(-1), 'onResume weather');
});

test('opened without pauseDependent, nothing is paused', soon, async () => {
  const { checkpoint, log } = await open(['weather'], { cache: await killedWhileDown(), pauseDependent: false });
  assert.deepEqual([checkpoint.isPaused, log], [false, ['onDowntime weather']]);
});

test('several that are down are paused for once', soon, async () => {
  const cache = new Map();
  const first = await open(['weather', 'prices'], { cache });
  await first.checkpoint.heartbeat(at(0), 'weather');
  await first.checkpoint.heartbeat(at(0), 'prices');
  await first.checkpoint.checkPulse(at(20));
  const { log } = await open(['weather', 'prices'], { cache });
  assert.deepEqual(log, ['onPause weather', 'onDowntime weather', 'onDowntime prices']);
});

test('a pulse that never was stored has not been: the position is the stored one', soon, async () => {
  const cache = new SlowCache();
  const first = await open(['weather'], { cache });
  first.checkpoint.checkPulse(at(1), { offset: 1 });
  cache.writes[0].resolve();
  await settled();
  first.checkpoint.checkPulse(at(2), { offset: 2 });
  const { checkpoint } = await open(['weather'], { cache });
  assert.deepEqual(checkpoint.position, { state: { offset: 1 }, marker: at(1), sequence: 1 });
});

test('a dependency that was only assumed is so again', soon, async () => {
  const cache = new Map();
  const first = await open(['weather'], { cache });
  await first.checkpoint.checkPulse(at(0));
  const { checkpoint } = await open(['weather'], { cache });
  assert.equal(checkpoint.dependency('weather').phase, 'unknown');
  assert.equal(await checkpoint.checkPulse(at(11)), 11_000);
  assert.deepEqual(checkpoint.dependency('weather').resumeFrom, { state: {}, marker: null, sequence: 0 });
});

for (const make of [open, openSync]) {
  test(`a failed ${make.name} releases its Dependency objects`, soon, async () => {
    const weather = dependency('weather');
    for (const [options, code] of /** @type {[any, string][]} */ ([
      [{ cache: { get: () => 'corrupt', set() {} } }, 'ERR_RECORD_CORRUPT'],
      [{ cache: { get() { throw new Error('down'); }, set() {} } }, 'ERR_CACHE_READ'],
      [{ durability: 'never' }, 'ERR_OPTION'],
      [{ cacheKeyPrefix: 'a b' }, 'ERR_NAME'],
    ])) {
      await refused(() => make([weather], options), code, code === 'ERR_OPTION' ? 'TypeError' : code === 'ERR_NAME' ? 'RangeError' : 'Error');
    }
    await assert.rejects(async () => make([weather], { cache: await killedWhileDown(), onDowntime() { throw new Error('the pager'); } }), { message: 'the pager' });
    assert.equal(weather.phase, 'unknown');
    const other = dependency('prices');
    await refused(() => make([other, weather, dependency('prices')]), 'ERR_DEPENDENCY_DUPLICATE', 'RangeError');
    const bound = dependency('tides');
    new Checkpoint('tides', { dependencies: [bound] });
    await refused(() => make([other, weather, bound]), 'ERR_DEPENDENCY_BOUND', 'Error');
    await make([other, weather]);
    assert.equal(bound.phase, 'unknown');
  });
}

test('a failed open does nothing by itself any more', soon, async (t) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const cache = new Map();
  const first = await open(['weather', 'prices'], { cache, onRecovery: () => new Promise(() => {}) });
  await first.checkpoint.heartbeat(at(0), 'weather');
  await first.checkpoint.heartbeat(at(0), 'prices');
  await first.checkpoint.checkPulse(at(20));
  first.checkpoint.heartbeatSync(at(21), 'prices');
  const recovery = deferred();
  let tries = 0;
  assert.throws(
    () =>
      openSync(['weather', 'prices'], {
        cache,
        onDowntime(/** @type {any} */ _, /** @type {any} */ { name }) {
          if (name === 'weather') throw new Error('the pager');
        },
        onRecovery() {
          tries++;
          return recovery.promise;
        },
      }),
    { message: 'the pager' },
  );
  recovery.reject(new Error('the seek'));
  const before = tries;
  for (let i = 0; i < 10; i++) {
    await settled();
    mock.timers.tick(60_000);
  }
  assert.equal(tries, before);
});

test('two opens at a time do not share a dependency', soon, async () => {
  const weather = dependency('weather');
  const both = await Promise.allSettled([open([weather]), open([weather])]);
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
});

test('after close() a dependency may belong to another checkpoint', soon, async () => {
  const weather = new Dependency('weather');
  const first = new Checkpoint('first', { dependencies: [weather] });
  await first.heartbeat(at(0));
  await first.close();
  assert.equal(weather.phase, 'up');
  new Checkpoint('second', { dependencies: [weather] });
  assert.equal(weather.phase, 'unknown');
});

test('killed while down, nothing that was handled after the last good position is lost', soon, async () => {
  const cache = new Journal();
  const first = await open(['weather'], { cache });
  await first.checkpoint.heartbeat(at(0));
  await first.checkpoint.checkPulse(at(1), { offset: 1 });
  await first.checkpoint.heartbeat(at(1));
  await first.checkpoint.checkPulse(at(5), { offset: 2 });
  const { checkpoint } = await open(['weather'], { cache });
  await checkpoint.checkPulse(at(20), { offset: 3 });
  assert.deepEqual(checkpoint.dependency('weather').resumeFrom, { state: { offset: 1 }, marker: at(1), sequence: 1 });
});

test('a record that comes already parsed is taken as JSON keeps it, and what JSON cannot keep is refused', soon, async () => {
  const cache = await killedWhileDown();
  const [[key, text]] = cache;
  const kept = (changes) => ({ get: () => ({ ...JSON.parse(text), ...changes }), set: (_, stored) => cache.set(key, stored) });
  const { checkpoint } = await open(['weather'], { cache: kept({ checkpoints: { ...JSON.parse(text).checkpoints, other: undefined } }) });
  await checkpoint.checkPulse(at(60));
  assert.deepEqual(Object.keys(JSON.parse(cache.get(key)).checkpoints), ['weather']);
  for (const state of [{ offset: 1n }, new Date(0)]) {
    await refused(() => open(['weather'], { cache: kept({ state }) }), 'ERR_RECORD_CORRUPT', 'Error');
  }
});
