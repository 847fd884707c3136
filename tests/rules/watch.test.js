// watch: a dependency stream as a loop, heard as it is handled.

import assert from 'node:assert/strict';
import test from 'node:test';
import { at, open, settled, soon } from './support/host.js';
import { listeners } from './support/listeners.js';

const marker = (/** @type {number} */ second) => at(second);

test('the heartbeat is sent when the consumer asks for the next item: heard means handled', soon, async () => {
  const { checkpoint } = await open();
  const weather = checkpoint.dependency('weather');
  const watch = checkpoint.watch([1, 2], { marker });
  assert.deepEqual(await watch.next(), { done: false, value: 1 });
  await settled();
  assert.equal(weather.phase, 'unknown');
  assert.deepEqual(await watch.next(), { done: false, value: 2 });
  assert.deepEqual(weather.checkpointMarker, at(1));
});

test('when the source ends, the dependency is ended', soon, async () => {
  const { checkpoint } = await open(['weather', 'prices']);
  for await (const _ of checkpoint.watch([1, 2], { marker, dependency: 'prices' })) void _;
  assert.equal(checkpoint.dependency('prices').phase, 'ended');
  assert.deepEqual(checkpoint.dependency('prices').checkpointMarker, at(2));
  assert.equal(checkpoint.dependency('weather').phase, 'unknown');
});

test('partitions are heard each for itself', soon, async () => {
  const { checkpoint } = await open();
  const items = [
    { at: 5, part: 0 },
    { at: 3, part: 1 },
    { at: 7, part: 0 },
  ];
  const watch = checkpoint.watch(items, { marker: (item) => at(item.at), partition: (item) => item.part });
  for (const _ of items) await watch.next();
  assert.deepEqual(checkpoint.dependency('weather').checkpointMarker, at(3));
});

test('leaving the loop early closes the source, ends nothing, and the item left is not heard', soon, async () => {
  const { checkpoint } = await open();
  let closed = 0;
  async function* source() {
    try {
      yield 1;
      yield 2;
    } finally {
      closed++;
    }
  }
  for await (const item of checkpoint.watch(source(), { marker })) if (item === 2) break;
  assert.equal(closed, 1);
  assert.equal(checkpoint.dependency('weather').phase, 'up');
  assert.deepEqual(checkpoint.dependency('weather').checkpointMarker, at(1));
});

test('a failing source ends the loop with its own error, and the dependency is not ended', soon, async () => {
  const { checkpoint } = await open();
  const error = new Error('the broker');
  async function* source() {
    yield 1;
    throw error;
  }
  await assert.rejects(
    async () => {
      for await (const _ of checkpoint.watch(source(), { marker })) void _;
    },
    (thrown) => thrown === error,
  );
  assert.equal(checkpoint.dependency('weather').phase, 'up');
});

test('an abort ends the loop with its reason, closes the source and leaves no listener', soon, async () => {
  const { checkpoint } = await open();
  const controller = new AbortController();
  let closed = 0;
  const source = {
    [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}), return: async () => (closed++, { done: true, value: undefined }) }),
  };
  const next = checkpoint.watch(/** @type {any} */ (source), { marker, signal: controller.signal }).next();
  await settled();
  const told = assert.rejects(next, { message: 'enough' });
  controller.abort(new Error('enough'));
  await told;
  assert.equal(closed, 1);
  assert.equal(listeners(controller.signal), 0);
  assert.equal(checkpoint.dependency('weather').phase, 'unknown');
});

test('a bad marker ends the loop with its error', soon, async () => {
  const { checkpoint } = await open();
  await assert.rejects(
    async () => {
      for await (const _ of checkpoint.watch([1], { marker: () => 'now' })) void _;
    },
    { code: 'ERR_MARKER_TYPE' },
  );
});

for (const what of ['the store', 'a callback']) {
  test(`watch ends with the error of ${what}, unless onError takes it: then it goes on`, soon, async () => {
    for (const handled of [false, true]) {
      /** @type {any[]} */
      const errors = [];
      let fails = false;
      const { checkpoint } = await open(['weather'], {
        cache: { get() {}, set: async () => !(fails && what === 'the store') },
        onRecovery: () => (fails && what === 'a callback' ? Promise.reject(new Error('the seek')) : undefined),
        onError: handled ? (/** @type {unknown} */ error) => errors.push(error) : undefined,
      });
      await checkpoint.heartbeat(at(0));
      await checkpoint.checkPulse(at(20));
      fails = true;
      const watch = checkpoint.watch([21, 22], { marker });
      await watch.next();
      if (handled) {
        assert.equal((await watch.next()).value, 22);
        fails = false;
        assert.ok(errors.length >= 1);
        assert.ok(what === 'the store' ? errors[0].code === 'ERR_CACHE_WRITE' : errors[0].message === 'the seek');
      } else {
        await assert.rejects(watch.next(), what === 'the store' ? { code: 'ERR_CACHE_WRITE' } : { message: 'the seek' });
        assert.equal((await watch.next()).done, true);
      }
      fails = false;
      await checkpoint.close().catch(() => {});
    }
  });
}

test('a watched stream and the gate in two loops: what the one hears lets the other on', soon, async () => {
  const { checkpoint } = await open();
  /** @type {string[]} */
  const order = [];
  await Promise.all([
    (async () => {
      for await (const item of checkpoint.gate([1, 3], { marker, drift: 0 })) order.push(`order ${item}`);
    })(),
    (async () => {
      for await (const item of checkpoint.watch([0, 1, 2, 3], { marker })) {
        order.push(`weather ${item}`);
        await settled();
      }
    })(),
  ]);
  assert.ok(order.indexOf('order 1') > order.indexOf('weather 1'));
  assert.ok(order.indexOf('order 3') > order.indexOf('weather 3'));
});
