// The host's own checks, sync and async: what they are asked, and what waits for them.

import assert from 'node:assert/strict';
import test from 'node:test';
import { at, bringDown, deferred, dependency, isPending, Journal, open, settled, soon } from './support/host.js';

test('a downtime check is given the checkpoint and the dependency, with the pulse counted', soon, async () => {
  /** @type {unknown[]} */
  let given = [];
  const { checkpoint } = await open([
    dependency('weather', {
      downtimeCheck(...args) {
        given = [...args, args[0].stateMarker, args[0].state, args[0].position];
      },
    }),
  ]);
  await checkpoint.checkPulse(at(3), { offset: 1 });
  assert.deepEqual(given, [checkpoint, checkpoint.dependency('weather'), at(3), { offset: 1 }, checkpoint.position]);
});

test('checks are called on no other object than they were given on, sync or async, with the same result', soon, async () => {
  for (const wrap of [(/** @type {unknown} */ it) => it, async (/** @type {unknown} */ it) => it, (/** @type {unknown} */ it) => ({ then: (/** @type {Function} */ ok) => ok(it) })]) {
    let value = /** @type {unknown} */ ({ minutes: 7 });
    const { checkpoint, log } = await open([dependency('weather', { downtimeCheck: () => wrap(value), recoveryCheck: () => wrap(!value) })]);
    assert.deepEqual(await checkpoint.checkPulse(at(0)), { minutes: 7 });
    assert.equal((await checkpoint.heartbeat(at(1))).isLate, true);
    value = '';
    assert.equal((await checkpoint.heartbeat(at(1))).isLate, false);
    assert.equal(await checkpoint.checkPulse(at(2)), null);
    assert.deepEqual(log, ['onPause weather', 'onDowntime weather', 'onRecovery weather', 'onResume weather']);
  }
});

test('an idle or ended dependency is never asked', soon, async () => {
  const { checkpoint } = await open([dependency('weather', { downtimeCheck: () => assert.fail('asked') })]);
  await checkpoint.markIdle();
  assert.equal(await checkpoint.checkPulse(at(0)), null);
  await checkpoint.markEnded();
  assert.equal(await checkpoint.checkPulse(at(0)), null);
});

test('later calls wait their turn behind an async check', soon, async () => {
  const check = deferred();
  let asked = 0;
  const { checkpoint } = await open(['prices', dependency('weather', { downtimeCheck: () => (asked++ === 0 ? check.promise : false) })]);
  /** @type {string[]} */
  const done = [];
  const note = (/** @type {string} */ what, /** @type {Promise<unknown>} */ call) => call.then(() => void done.push(what));
  const calls = [
    note('first', checkpoint.checkPulse(at(1), { n: 1 })),
    note('second', checkpoint.checkPulse(at(2), { n: 2 })),
    note('heartbeat', checkpoint.heartbeat(at(5), 'prices')),
    note('admit', checkpoint.admit(at(0))),
    note('idle', checkpoint.markIdle('prices')),
    note('forget', checkpoint.forget('prices')),
  ];
  calls[3].catch(() => {});
  await settled();
  assert.deepEqual(done, []);
  assert.equal(checkpoint.dependency('prices').toJSON().heard, false);
  check.resolve(false);
  await Promise.all([...calls.slice(0, 3), ...calls.slice(4)]);
  assert.equal(done[0], 'first');
  assert.equal(checkpoint.dependency('prices').phase, 'unknown');
  assert.deepEqual(checkpoint.state, { n: 2 });
});

test('a call that is made just when an async check settles comes after those that wait', soon, async () => {
  const check = deferred();
  let asked = 0;
  const { checkpoint } = await open([dependency('weather', { downtimeCheck: () => (asked++ === 0 ? check.promise : false) })]);
  const first = checkpoint.checkPulse(at(1), { n: 1 });
  const second = checkpoint.checkPulse(at(2), { n: 2 });
  const third = check.promise.then(() => checkpoint.checkPulse(at(3), { n: 3 }));
  const steps = [];
  for (let before = check.promise, i = 4; i < 12; i++) {
    before = before.then(() => {});
    steps.push(before.then(() => checkpoint.checkPulse(at(i), { n: i })));
  }
  check.resolve('down');
  assert.equal(await first, 'down');
  assert.equal(await second, null);
  assert.equal(await third, null);
  await Promise.all(steps);
  assert.equal(checkpoint.state.n, 11);
  assert.equal(checkpoint.position.sequence, 11);
});

test('what is decided by an async check is decided when it settles', soon, async () => {
  const check = deferred();
  const { checkpoint, log } = await open([dependency('weather', { downtimeCheck: () => check.promise })]);
  const pulse = checkpoint.checkPulse(at(0));
  await settled();
  assert.deepEqual(log, []);
  check.resolve(5);
  assert.equal(await pulse, 5);
  assert.deepEqual(log, ['onPause weather', 'onDowntime weather']);
});

test('nothing is done for a call before all its checks have settled', soon, async () => {
  const check = deferred();
  const cache = new Journal();
  const { checkpoint, log } = await open(['prices', dependency('weather', { downtimeCheck: () => check.promise })], { cache });
  await checkpoint.heartbeat(at(0), 'prices');
  const stored = cache.records.length;
  const pulse = checkpoint.checkPulse(at(20));
  await settled();
  assert.deepEqual([log, cache.records.length], [[], stored]);
  check.reject(new Error('the check'));
  await assert.rejects(pulse, { message: 'the check' });
  assert.deepEqual([log, cache.records.length, checkpoint.isPaused], [[], stored, false]);
  assert.equal(checkpoint.dependency('prices').phase, 'up');
});

for (const outcome of ['settles', 'throws']) {
  test(`a recovery that ends while a check is under way is not lost when that ${outcome}`, soon, async () => {
    const check = deferred();
    const recovery = deferred();
    let asks = false;
    const { checkpoint, log } = await open(['weather', dependency('prices', { downtimeCheck: () => asks && check.promise })], {
      onRecovery: () => recovery.promise,
    });
    await bringDown(checkpoint, 'weather');
    const recovered = checkpoint.heartbeat(at(21), 'weather');
    await settled();
    asks = true;
    const pulse = checkpoint.checkPulse(at(21)).catch((error) => error.message);
    recovery.resolve();
    await settled();
    if (outcome === 'throws') check.reject(new Error('the check'));
    else check.resolve(false);
    assert.equal(await pulse, outcome === 'throws' ? 'the check' : null);
    await recovered;
    await settled();
    assert.equal(checkpoint.dependency('weather').phase, 'up');
    assert.equal(checkpoint.isPaused, false);
    assert.deepEqual(log, ['onPause weather', 'onDowntime weather', 'onRecovery weather', 'onResume weather']);
  });

  test(`a recovery that ends while a check is under way does not act for a call that ${outcome} later`, soon, async () => {
    const check = deferred();
    const recovery = deferred();
    let asks = false;
    const { checkpoint, log } = await open(['weather', 'tides', dependency('prices', { downtimeCheck: () => asks && check.promise })], {
      onRecovery: () => recovery.promise,
    });
    await checkpoint.heartbeat(at(15), 'tides');
    await bringDown(checkpoint, 'weather');
    const recovered = checkpoint.heartbeat(at(41), 'weather');
    await settled();
    asks = true;
    const pulse = checkpoint.checkPulse(at(40)).catch((error) => error.message);
    recovery.resolve();
    await settled();
    assert.ok(!log.includes('onDowntime tides'), 'not decided yet');
    if (outcome === 'throws') check.reject(new Error('the check'));
    else check.resolve(false);
    await Promise.all([pulse, recovered]);
    await settled();
    assert.equal(checkpoint.dependency('weather').phase, 'up');
    assert.equal(checkpoint.dependency('tides').phase, outcome === 'throws' ? 'up' : 'down');
    assert.equal(checkpoint.isPaused, outcome !== 'throws');
    assert.equal(log.includes('onDowntime tides'), outcome !== 'throws');
  });
}

test('a check that reads and calls without awaiting does not stand in its own way', soon, async () => {
  let asked = 0;
  const { checkpoint } = await open([
    dependency('weather', {
      downtimeCheck(checkpoint) {
        if (asked++ === 0) checkpoint.heartbeat(at(9));
        return false;
      },
    }),
  ]);
  await checkpoint.checkPulse(at(0));
  await settled();
  assert.deepEqual(checkpoint.dependency('weather').checkpointMarker, at(9));
});

test('a throwing check leaves calls that wait behind it to go on', soon, async () => {
  const check = deferred();
  let asked = 0;
  const { checkpoint } = await open([dependency('weather', { downtimeCheck: () => (asked++ === 0 ? check.promise : false) })]);
  const first = checkpoint.checkPulse(at(1), { first: true });
  const second = checkpoint.checkPulse(at(2), { second: true });
  assert.ok(await isPending(second));
  check.reject(new Error('the check'));
  await assert.rejects(first, { message: 'the check' });
  await second;
  assert.deepEqual(checkpoint.position, { state: { second: true }, marker: at(2), sequence: 1 });
});

test('a recovery check that throws leaves state, phase and cache as they were', soon, async () => {
  const cache = new Journal();
  let fails = true;
  const recoveryCheck = () => {
    if (fails) throw new Error('the check');
    return true;
  };
  const { checkpoint, log } = await open([dependency('weather', { recoveryCheck })], { cache });
  await bringDown(checkpoint);
  const before = [checkpoint.toJSON(), cache.records.length, log.length];
  await assert.rejects(checkpoint.heartbeat(at(21)), { message: 'the check' });
  await assert.rejects(checkpoint.rewind({ state: {}, marker: null, sequence: 0 }), { message: 'the check' });
  await assert.rejects(checkpoint.assignPartitions(['0']), { message: 'the check' });
  assert.deepEqual([checkpoint.toJSON(), cache.records.length, log.length], before);
  assert.deepEqual(checkpoint.state, { offset: 20 });
  fails = false;
  await checkpoint.heartbeat(at(21));
  assert.equal(checkpoint.dependency('weather').phase, 'up');
});

test('a rewind waits for async checks, and drops nothing if one of them throws', soon, async () => {
  const check = deferred();
  const { checkpoint } = await open(['prices', dependency('weather', { recoveryCheck: () => check.promise })]);
  await bringDown(checkpoint, 'weather');
  const admitted = checkpoint.admit(at(30));
  const rewound = checkpoint.rewind({ state: {}, marker: null, sequence: 0 });
  await settled();
  assert.ok(await isPending(admitted));
  check.reject(new Error('the check'));
  await assert.rejects(rewound, { message: 'the check' });
  await settled();
  assert.ok(await isPending(admitted));
  assert.deepEqual(checkpoint.state, { offset: 20 });
  const ended = assert.rejects(admitted, { code: 'ERR_CLOSED' });
  await checkpoint.close();
  await ended;
});

for (const callback of ['onPause', 'onDowntime']) {
  test(`what ${callback} calls when an async check has settled comes after the calls that waited for it`, soon, async () => {
    const check = deferred();
    let asked = 0;
    const { checkpoint } = await open([dependency('weather', { downtimeCheck: () => (asked++ === 0 ? check.promise : false) })], {
      [callback]: (/** @type {any} */ checkpoint) => void checkpoint.checkPulse(at(3), { n: 3 }),
    });
    const first = checkpoint.checkPulse(at(1), { n: 1 });
    const second = checkpoint.checkPulse(at(2), { n: 2 });
    check.resolve('down');
    await Promise.all([first, second]);
    await settled();
    assert.deepEqual(checkpoint.state, { n: 3 });
  });
}
