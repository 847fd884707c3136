// The gate: no message is handled before its dependencies have reached its time.

import assert from 'node:assert/strict';
import test from 'node:test';
import { at, bringDown, deferred, dependency, isPending, Journal, open, refused, settled, soon } from './support/host.js';
import { listeners } from './support/listeners.js';

const marker = (/** @type {number} */ second) => at(second);

test('admit resolves when every dependency is no more than the drift behind', soon, async () => {
  const { checkpoint } = await open(['weather', 'prices']);
  await checkpoint.heartbeat(at(0), 'weather');
  await checkpoint.heartbeat(at(3), 'prices');
  await checkpoint.admit(at(0), { drift: 0 });
  await checkpoint.admit(at(5), { drift: 5000 });
  await checkpoint.admit(at(5), { drift: { seconds: 5 } });
  const waiting = checkpoint.admit(at(4), { drift: 0 });
  await settled();
  assert.ok(await isPending(waiting));
  assert.deepEqual(checkpoint.waitingFor.map(({ name }) => name), ['weather', 'prices']);
  await checkpoint.heartbeat(at(4), 'weather');
  assert.deepEqual(checkpoint.waitingFor, [checkpoint.dependency('prices')]);
  assert.ok(await isPending(waiting));
  await checkpoint.heartbeat(at(4), 'prices');
  await waiting;
  assert.deepEqual(checkpoint.waitingFor, []);
});

test('the default drift is each dependency’s threshold', soon, async () => {
  const { checkpoint } = await open([dependency('weather'), dependency('prices', { downtimeThreshold: 1000 })]);
  await checkpoint.heartbeat(at(0), 'weather');
  await checkpoint.heartbeat(at(9), 'prices');
  assert.equal(checkpoint.isAdmissible(at(10)), true);
  assert.equal(checkpoint.isAdmissible(at(11)), false);
  await checkpoint.heartbeat(at(1), 'weather');
  assert.equal(checkpoint.isAdmissible(at(11)), false);
  await checkpoint.heartbeat(at(10), 'prices');
  assert.equal(checkpoint.isAdmissible(at(11)), true);
});

test('isAdmissible tells the same at once, and changes nothing', soon, async () => {
  const cache = new Journal();
  const { checkpoint } = await open(['weather'], { cache });
  await checkpoint.heartbeat(at(0));
  const before = [checkpoint.toJSON(), cache.records.length];
  assert.equal(checkpoint.isAdmissible(at(0), { drift: 0 }), true);
  assert.equal(checkpoint.isAdmissible(at(1), { drift: 0 }), false);
  assert.deepEqual(checkpoint.waitingFor, []);
  assert.deepEqual([checkpoint.toJSON(), cache.records.length], before);
});

test('an unknown dependency is waited for, also while its position is only assumed', soon, async () => {
  const { checkpoint } = await open();
  assert.equal(checkpoint.isAdmissible(at(0)), false);
  await checkpoint.checkPulse(at(5));
  assert.equal(checkpoint.isAdmissible(at(5)), false);
  const waiting = checkpoint.admit(at(5));
  await checkpoint.heartbeat(at(5));
  await waiting;
});

test('a dependency that is idle or ended is not waited for', soon, async () => {
  for (const mark of /** @type {const} */ (['markIdle', 'markEnded'])) {
    const { checkpoint } = await open();
    const waiting = checkpoint.admit(at(100), { drift: 0 });
    await settled();
    assert.ok(await isPending(waiting));
    await checkpoint[mark]();
    await waiting;
    assert.equal(checkpoint.isAdmissible(at(1000), { drift: 0 }), true);
  }
});

test('nothing is admitted while a dependency is down or recovering', soon, async () => {
  const recovery = deferred();
  const { checkpoint } = await open(['weather'], { onRecovery: () => recovery.promise });
  await bringDown(checkpoint);
  const waiting = checkpoint.admit(at(0));
  assert.deepEqual(checkpoint.waitingFor, [checkpoint.dependency('weather')]);
  const recovered = checkpoint.heartbeat(at(30));
  await settled();
  assert.equal(checkpoint.dependency('weather').phase, 'recovering');
  assert.ok(await isPending(waiting));
  recovery.resolve();
  await recovered;
  await waiting;
});

test('waiting is not a downtime, however far a fast reader is ahead', soon, async () => {
  const cache = new Journal();
  const { checkpoint, log } = await open(['weather'], { cache });
  await checkpoint.heartbeat(at(0));
  const before = [checkpoint.toJSON(), cache.records.length];
  const waiting = checkpoint.admit(at(1e6));
  await settled();
  assert.deepEqual([checkpoint.toJSON(), cache.records.length, log], [...before, []]);
  await checkpoint.heartbeat(at(1e6));
  await waiting;
  assert.deepEqual(log, []);
});

test('waits end in the order in which they began', soon, async () => {
  const { checkpoint } = await open();
  /** @type {number[]} */
  const order = [];
  const waits = [5, 3, 4, 9].map((second) => checkpoint.admit(at(second), { drift: 0 }).then(() => order.push(second)));
  await checkpoint.heartbeat(at(4));
  await settled();
  assert.deepEqual(order, [3, 4]);
  await checkpoint.heartbeat(at(9));
  await Promise.all(waits);
  assert.deepEqual(order, [3, 4, 5, 9]);
});

test('waiting costs no polling', soon, async (t) => {
  const { checkpoint } = await open();
  const waiting = checkpoint.admit(at(0));
  await settled();
  const host = /** @type {any} */ (globalThis);
  const called = [];
  for (const timer of ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask']) {
    const original = host[timer];
    if (!original) continue;
    host[timer] = (/** @type {any[]} */ ...args) => (called.push(timer), original(...args));
    t.after(() => (host[timer] = original));
  }
  for (let i = 0; i < 50; i++) await Promise.resolve();
  assert.deepEqual(called, []);
  await checkpoint.heartbeat(at(0));
  await waiting;
});

test('an abort ends the wait with its reason, and leaves nothing behind', soon, async () => {
  const { checkpoint } = await open();
  const controller = new AbortController();
  const waiting = checkpoint.admit(at(0), { signal: controller.signal });
  const other = checkpoint.admit(at(0));
  const reason = new Error('enough');
  controller.abort(reason);
  await assert.rejects(waiting, (thrown) => thrown === reason);
  assert.equal(listeners(controller.signal), 0);
  await assert.rejects(checkpoint.admit(at(0), { signal: controller.signal }), (thrown) => thrown === reason);
  assert.equal(checkpoint.waitingFor.length, 1);
  await checkpoint.heartbeat(at(0));
  await other;
  await assert.rejects(checkpoint.admit(at(0), { signal: controller.signal }), (thrown) => thrown === reason);
});

test('an admitted wait leaves no listener on its signal', soon, async () => {
  const { checkpoint } = await open();
  const { signal } = new AbortController();
  const waiting = checkpoint.admit(at(0), { signal });
  await checkpoint.heartbeat(at(0));
  await waiting;
  await checkpoint.admit(at(0), { signal });
  assert.equal(listeners(signal), 0);
});

test('a close ends the wait with ERR_CLOSED', soon, async () => {
  const { checkpoint } = await open();
  const waiting = refused(() => checkpoint.admit(at(0)), 'ERR_CLOSED', 'Error', ['orders']);
  await checkpoint.close();
  await waiting;
  assert.deepEqual(checkpoint.waitingFor, []);
});

test('a rewind ends the wait with ERR_REWOUND', soon, async () => {
  const { checkpoint } = await open();
  const { signal } = new AbortController();
  const waiting = refused(() => checkpoint.admit(at(0), { signal }), 'ERR_REWOUND', 'Error', ['orders']);
  await checkpoint.rewind(checkpoint.position);
  await waiting;
  assert.deepEqual(checkpoint.waitingFor, []);
  assert.equal(listeners(signal), 0);
});

test('pauseDependent false changes nothing for the gate', soon, async () => {
  const { checkpoint } = await open(['weather'], { pauseDependent: false });
  await bringDown(checkpoint);
  assert.equal(checkpoint.isAdmissible(at(0)), false);
  const waiting = checkpoint.admit(at(20));
  await settled();
  assert.ok(await isPending(waiting));
  await checkpoint.heartbeat(at(20));
  await waiting;
});

test('gate hands an item out once it is admitted, and counts it with its state when the next one is asked for', soon, async () => {
  const { checkpoint } = await open();
  const gate = checkpoint.gate([1, 2, 3], { marker, state: (offset) => ({ offset }), drift: 0 });
  const first = gate.next();
  await settled();
  assert.ok(await isPending(first));
  await checkpoint.heartbeat(at(1));
  assert.deepEqual(await first, { done: false, value: 1 });
  assert.equal(checkpoint.position.sequence, 0, 'it is being handled');
  const second = gate.next();
  await settled();
  assert.deepEqual(checkpoint.position, { state: { offset: 1 }, marker: at(1), sequence: 1 });
  assert.ok(await isPending(second));
  await checkpoint.heartbeat(at(9));
  await second;
  await gate.next();
  assert.equal((await gate.next()).done, true);
  assert.deepEqual(checkpoint.position, { state: { offset: 3 }, marker: at(3), sequence: 3 });
});

test('leaving the loop early closes the source, and does not count the item that was left', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.heartbeat(at(9));
  let closed = 0;
  async function* source() {
    try {
      yield 1;
      yield 2;
    } finally {
      closed++;
    }
  }
  for await (const item of checkpoint.gate(source(), { marker })) if (item === 2) break;
  assert.equal(closed, 1);
  assert.deepEqual(checkpoint.position.marker, at(1));
});

test('leaving the gate while it waits ends it, and leaves no wait behind', soon, async () => {
  const { checkpoint } = await open();
  let closed = 0;
  const source = { [Symbol.asyncIterator]: () => ({ next: async () => ({ done: false, value: 1 }), return: async () => (closed++, { done: true, value: undefined }) }) };
  const gate = checkpoint.gate(/** @type {any} */ (source), { marker });
  const next = gate.next();
  await settled();
  assert.equal(checkpoint.waitingFor.length, 1);
  await gate.return();
  assert.equal((await next).done, true);
  assert.deepEqual([checkpoint.waitingFor.length, closed], [0, 1]);
});

test('a failing source ends the loop with its own error', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.heartbeat(at(9));
  const error = new Error('the broker');
  async function* source() {
    yield 1;
    throw error;
  }
  /** @type {number[]} */
  const items = [];
  await assert.rejects(
    async () => {
      for await (const item of checkpoint.gate(source(), { marker })) items.push(item);
    },
    (thrown) => thrown === error,
  );
  assert.deepEqual(items, [1]);
  assert.equal(checkpoint.position.sequence, 1, 'what was handled is counted');
});

for (const [how, end] of /** @type {[string, (checkpoint: any, controller: AbortController) => unknown][]} */ ([
  ['an abort', (_, controller) => controller.abort(new Error('enough'))],
  ['a close', (checkpoint) => checkpoint.close()],
])) {
  test(`${how} ends the gate that waits with that error, and closes the source`, soon, async () => {
    const { checkpoint } = await open();
    const controller = new AbortController();
    let closed = 0;
    async function* source() {
      try {
        yield 1;
      } finally {
        closed++;
      }
    }
    const next = checkpoint.gate(source(), { marker, signal: controller.signal }).next();
    await settled();
    const told = how === 'an abort' ? assert.rejects(next, { message: 'enough' }) : assert.rejects(next, { code: 'ERR_CLOSED' });
    await end(checkpoint, controller);
    await told;
    assert.equal(closed, 1);
    assert.equal(listeners(controller.signal), 0);
  });
}

test('an abort ends the gate that waits for its source', soon, async () => {
  const { checkpoint } = await open();
  const controller = new AbortController();
  const source = { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) };
  const next = checkpoint.gate(/** @type {any} */ (source), { marker, signal: controller.signal }).next();
  await settled();
  const told = assert.rejects(next, { message: 'enough' });
  controller.abort(new Error('enough'));
  await told;
});

test('an item that the gate holds is dropped by a rewind: it comes again', soon, async () => {
  const { checkpoint } = await open();
  const items = [5, 1, 5];
  const gate = checkpoint.gate(items, { marker, drift: 0 });
  const next = gate.next();
  await settled();
  await checkpoint.rewind(checkpoint.position);
  await checkpoint.heartbeat(at(3));
  assert.deepEqual(await next, { done: false, value: 1 });
  await checkpoint.heartbeat(at(5));
  assert.deepEqual(await gate.next(), { done: false, value: 5 });
});

test('an item that is being handled when a rewind comes is not counted: it comes again', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.heartbeat(at(9));
  const gate = checkpoint.gate([1, 2], { marker, state: (offset) => ({ offset }) });
  await gate.next();
  await checkpoint.rewind(checkpoint.position);
  await gate.next();
  assert.deepEqual(checkpoint.position, { state: {}, marker: null, sequence: 0 });
  await gate.next();
  assert.deepEqual(checkpoint.state, { offset: 2 });
});

test('with drift 0 every position is good', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.heartbeat(at(3));
  for await (const item of checkpoint.gate([1, 2, 3], { marker, state: (offset) => ({ offset }), drift: 0 })) {
    assert.equal(checkpoint.toJSON().checkpoints.weather.lastGood.sequence, item - 1);
  }
  assert.equal(checkpoint.toJSON().checkpoints.weather.lastGood.sequence, 3);
});

test('a marker function that throws, or gives no marker, ends the gate with that error', soon, async () => {
  const { checkpoint } = await open();
  const error = new Error('no time');
  const fails = () => {
    throw error;
  };
  await assert.rejects(checkpoint.gate([1], { marker: fails }).next(), (thrown) => thrown === error);
  await assert.rejects(checkpoint.gate([1], { marker: () => 'soon' }).next(), { code: 'ERR_MARKER_TYPE' });
  await checkpoint.heartbeat(at(9));
  const gate = checkpoint.gate([1, 2], { marker, state: fails });
  await gate.next();
  await assert.rejects(gate.next(), (thrown) => thrown === error);
});

for (const what of ['the store', 'a callback']) {
  test(`gate ends with the error of ${what}, unless onError takes it: then it goes on`, soon, async () => {
    for (const handled of [false, true]) {
      /** @type {any[]} */
      const errors = [];
      const { checkpoint } = await open(['weather'], {
        cache: { get() {}, set: async () => what !== 'the store' || checkpointIsQuiet },
        onDowntime: () => what === 'a callback' && Promise.reject(new Error('the pager')),
        pauseDependent: false,
        onError: handled ? (/** @type {unknown} */ error) => errors.push(error) : undefined,
      });
      let checkpointIsQuiet = true;
      await checkpoint.heartbeat(at(0));
      checkpointIsQuiet = false;
      const gate = checkpoint.gate([20, 5], { marker, drift: 1e9 });
      await gate.next();
      const expected = what === 'the store' ? { code: 'ERR_CACHE_WRITE' } : { message: 'the pager' };
      if (handled) {
        const next = gate.next();
        await settled();
        checkpointIsQuiet = true;
        await checkpoint.heartbeat(at(30)).catch(() => {});
        assert.equal((await next).value, 5);
        assert.ok(errors.length >= 1);
        for (const key of Object.keys(expected)) assert.equal(errors[0][key], /** @type {any} */ (expected)[key]);
      } else {
        await assert.rejects(gate.next(), expected);
        assert.equal((await gate.next()).done, true);
      }
    }
  });
}

test('one message a minute on one a second, read in turns from a six-hour backlog: 360 handled, 0 joined early, 0 done again', { timeout: 60_000 }, async () => {
  const SECONDS = 6 * 3600;
  const { checkpoint, log } = await open(['ticks']);
  let heard = -1;
  let handled = 0;
  let early = 0;
  /** @type {Map<number, number>} */
  const times = new Map();
  const orders = checkpoint.gate(
    Array.from({ length: SECONDS / 60 }, (_, i) => i * 60),
    { marker, state: (second) => ({ offset: second / 60 }), drift: 0 },
  );
  const ticks = checkpoint.watch(
    Array.from({ length: SECONDS }, (_, i) => i),
    { marker },
  );
  const handle = (async () => {
    for await (const second of orders) {
      handled++;
      times.set(second, (times.get(second) ?? 0) + 1);
      if (heard < second) early++;
    }
  })();
  const hear = (async () => {
    for await (const second of ticks) heard = second;
  })();
  await Promise.all([handle, hear]);
  const again = [...times.values()].filter((count) => count > 1).length;
  assert.deepEqual({ handled, early, again, log }, { handled: 360, early: 0, again: 0, log: [] });
  assert.equal(checkpoint.toJSON().checkpoints.ticks.lastGood.sequence, 360);
});

test('one loop that reads both streams in turns uses isAdmissible', { timeout: 60_000 }, async () => {
  const SECONDS = 6 * 3600;
  const { checkpoint, log } = await open(['ticks']);
  const waiting = [];
  let handled = 0;
  let early = 0;
  for (let tick = 0, order = 0; tick < SECONDS || waiting.length > 0; tick++) {
    if (tick < SECONDS) await checkpoint.heartbeat(at(tick));
    if (order * 60 < SECONDS) waiting.push(order++ * 60);
    while (waiting.length > 0 && checkpoint.isAdmissible(at(waiting[0]), { drift: 0 })) {
      if (waiting[0] > tick) early++;
      await checkpoint.checkPulse(at(/** @type {number} */ (waiting.shift())));
      handled++;
    }
    assert.ok(tick < 2 * SECONDS);
  }
  assert.deepEqual({ handled, early, log }, { handled: 360, early: 0, log: [] });
});
