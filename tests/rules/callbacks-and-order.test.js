// Decisions are taken in the order of the calls, and callbacks run one after another in the order of the decisions.

import assert from 'node:assert/strict';
import test from 'node:test';
import { Checkpoint } from '../../js/index.js';
import { at, bringDown, deferred, dependency, isPending, Journal, open, openSync, settled, SlowCache, soon, turn } from './support/host.js';

test('decisions are taken synchronously, in the order of the calls', soon, async () => {
  const { checkpoint } = await open(['weather'], { cache: new SlowCache() });
  checkpoint.heartbeat(at(0));
  checkpoint.checkPulse(at(5), { offset: 1 });
  assert.deepEqual(checkpoint.position, { state: { offset: 1 }, marker: at(5), sequence: 1 });
  checkpoint.checkPulse(at(20), { offset: 2 });
  assert.equal(checkpoint.dependency('weather').phase, 'down');
  checkpoint.heartbeat(at(21));
  assert.equal(checkpoint.dependency('weather').phase, 'recovering');
});

test('onDowntime is called once per downtime', soon, async () => {
  const { checkpoint, log } = await open();
  const downtimes = () => log.filter((it) => it === 'onDowntime weather').length;
  await bringDown(checkpoint);
  await checkpoint.checkPulse(at(30));
  await checkpoint.checkPulse(at(40));
  assert.equal(downtimes(), 1);
  await checkpoint.heartbeat(at(41));
  await checkpoint.checkPulse(at(60));
  assert.equal(downtimes(), 2);
});

test('callbacks are given the checkpoint and the dependency', soon, async () => {
  /** @type {unknown[][]} */
  const given = [];
  const note = (/** @type {unknown[]} */ ...args) => void given.push(args);
  const weather = dependency('weather');
  const checkpoint = new Checkpoint('orders', { dependencies: [weather], onPause: note, onDowntime: note, onRecovery: note, onResume: note });
  await bringDown(checkpoint);
  await checkpoint.heartbeat(at(21));
  assert.equal(given.length, 4);
  for (const args of given) assert.deepEqual(args, [checkpoint, weather]);
});

test('a call resolves when its record is stored and its own callbacks have ended', soon, async () => {
  const cache = new SlowCache();
  const downtime = deferred();
  const { checkpoint, log } = await open(['weather'], { cache, onDowntime: () => downtime.promise });
  const heartbeat = checkpoint.heartbeat(at(0));
  await settled();
  assert.ok(await isPending(heartbeat));
  cache.writes[0].resolve();
  await heartbeat;
  const pulse = checkpoint.checkPulse(at(20));
  await settled();
  cache.writes[0].resolve();
  await settled();
  assert.equal(log.at(-1), 'onDowntime weather');
  assert.ok(await isPending(pulse));
  downtime.resolve();
  assert.equal(await pulse, 20_000);
});

test('a call does not wait for the callbacks of another call', soon, async () => {
  const downtime = deferred();
  const { checkpoint } = await open(['weather'], { cache: new Map(), onDowntime: () => downtime.promise });
  await checkpoint.heartbeat(at(0));
  const pulse = checkpoint.checkPulse(at(20));
  await checkpoint.heartbeat(at(5));
  await checkpoint.checkPulse(at(20));
  assert.ok(await isPending(pulse));
  downtime.resolve();
  await pulse;
});

test('callbacks never overlap, and come in the order of the decisions', soon, async () => {
  let running = 0;
  /** @type {string[]} */
  const told = [];
  const slowly = (/** @type {string} */ what) => async (/** @type {any} */ _, /** @type {any} */ { name }) => {
    assert.equal(++running, 1, `${what} ${name} overlaps`);
    told.push(`${what} ${name}`);
    await settled();
    running--;
  };
  const names = ['a', 'b', 'c', 'd'];
  const { checkpoint } = await open(names, { onDowntime: slowly('down'), onRecovery: slowly('recovery'), onResume: slowly('resume') });
  for (const name of names) checkpoint.heartbeat(at(0), name);
  const calls = [checkpoint.checkPulse(at(20)), ...names.map((name) => checkpoint.heartbeat(at(21), name)), checkpoint.checkPulse(at(21))];
  await Promise.all(calls);
  while (checkpoint.isPaused) await settled();
  assert.deepEqual(told, [...names.map((it) => `down ${it}`), ...names.map((it) => `recovery ${it}`), 'resume d']);
});

test('a callback may read everything', soon, async () => {
  const { checkpoint } = await open(['weather'], {
    onDowntime(/** @type {any} */ checkpoint, /** @type {any} */ weather) {
      assert.equal(checkpoint.isPaused, true);
      assert.equal(weather.phase, 'down');
      assert.deepEqual(checkpoint.state, { offset: 20 });
      assert.equal(checkpoint.toJSON().checkpoints.weather.phase, 'down');
      assert.equal(checkpoint.isAdmissible(at(0)), false);
      assert.deepEqual(checkpoint.waitingFor, []);
    },
  });
  await bringDown(checkpoint);
});

test('a callback may call everything, and await it', soon, async () => {
  const { checkpoint, log } = await open(['weather', 'prices'], {
    cache: new Map(),
    async onDowntime(/** @type {any} */ checkpoint) {
      await checkpoint.heartbeat(at(21), 'prices');
      await checkpoint.checkPulse(at(20), { offset: 'in the callback' });
      await checkpoint.markIdle('prices');
      await checkpoint.assignPartitions(['0'], 'prices');
      await checkpoint.forget('prices');
      await checkpoint.flush();
    },
    async onRecovery(/** @type {any} */ checkpoint, /** @type {any} */ weather) {
      await checkpoint.rewind(weather.resumeFrom);
      await checkpoint.checkPulse(at(1), { offset: 'again' });
    },
  });
  await checkpoint.heartbeat(at(15), 'prices');
  await bringDown(checkpoint, 'weather');
  assert.deepEqual(checkpoint.state, { offset: 'in the callback' });
  await checkpoint.heartbeat(at(21), 'weather');
  assert.deepEqual(checkpoint.position, { state: { offset: 'again' }, marker: at(1), sequence: 1 });
  assert.ok(log.includes('onResume weather'));
});

test('a call made while a callback runs is decided at once and resolves when stored; what it leads to runs afterwards', soon, async () => {
  /** @type {string[]} */
  const order = [];
  const { checkpoint, log } = await open(['weather', 'prices'], {
    cache: new Map(),
    async onDowntime(/** @type {any} */ checkpoint, /** @type {any} */ { name }) {
      order.push(`${name} begins`);
      if (name === 'weather') {
        const pulse = checkpoint.checkPulse(at(40));
        assert.equal(checkpoint.dependency('prices').phase, 'down', 'decided at once');
        assert.equal(await pulse, 40_000);
      }
      await settled();
      order.push(`${name} ends`);
    },
  });
  await checkpoint.heartbeat(at(15), 'prices');
  await bringDown(checkpoint, 'weather');
  await settled();
  assert.deepEqual(order, ['weather begins', 'weather ends', 'prices begins', 'prices ends']);
  assert.deepEqual(log, ['onPause weather', 'onDowntime weather', 'onDowntime prices']);
});

for (const handler of ['onError', 'flush()']) {
  test(`the errors of callbacks that a call in a callback led to go to ${handler}`, soon, async () => {
    /** @type {unknown[]} */
    const errors = [];
    const error = new Error('prices');
    const { checkpoint } = await open(['weather', 'prices'], {
      onError: handler === 'onError' ? (/** @type {unknown} */ error, /** @type {unknown} */ about) => errors.push(error, about) : undefined,
      async onDowntime(/** @type {any} */ checkpoint, /** @type {any} */ { name }) {
        if (name === 'prices') throw error;
        await checkpoint.checkPulse(at(40));
      },
    });
    await checkpoint.heartbeat(at(15), 'prices');
    await bringDown(checkpoint, 'weather');
    await settled();
    if (handler === 'onError') {
      assert.deepEqual(errors, [error, checkpoint]);
      await checkpoint.flush();
    } else {
      await assert.rejects(checkpoint.flush(), (thrown) => thrown === error);
      await checkpoint.flush();
    }
  });
}

test('an onPause that calls back keeps the order of the decisions, and overlaps nothing', soon, async () => {
  let running = 0;
  /** @type {string[]} */
  const told = [];
  const { checkpoint } = await open(['weather', 'prices'], {
    onPause(/** @type {any} */ checkpoint) {
      running++;
      checkpoint.checkPulseSync(at(40));
      running--;
    },
    onDowntime(/** @type {any} */ _, /** @type {any} */ { name }) {
      assert.equal(running, 0, `${name} overlaps`);
      told.push(name);
    },
  });
  await checkpoint.heartbeat(at(15), 'prices');
  await bringDown(checkpoint, 'weather');
  await checkpoint.flush();
  assert.deepEqual(told, ['weather', 'prices']);
});

test('a reader of the record in onPause and after it sees each decision whole', soon, async () => {
  const cache = new Journal();
  const { checkpoint } = await open(['weather'], { cache, onPause: (/** @type {any} */ checkpoint) => void checkpoint.heartbeat(at(3)) });
  await checkpoint.heartbeat(at(0));
  await checkpoint.checkPulse(at(20), { offset: 20 });
  assert.deepEqual(cache.last, checkpoint.toJSON());
});

test('of several errors of one call the first reaches the caller, the others onError', soon, async () => {
  /** @type {string[]} */
  const errors = [];
  const { checkpoint } = await open(['weather'], {
    onPause: () => Promise.reject(new Error('pause')),
    onDowntime: () => Promise.reject(new Error('downtime')),
    onError: (/** @type {Error} */ error) => errors.push(error.message),
  });
  await checkpoint.heartbeat(at(0));
  await assert.rejects(checkpoint.checkPulse(at(20)), { message: 'pause' });
  await settled();
  assert.deepEqual(errors, ['downtime']);
});

test('an onError that throws or rejects ends nothing: its error waits for flush()', soon, async () => {
  for (const fail of [
    () => {
      throw new Error('onError');
    },
    async () => Promise.reject(new Error('onError')),
  ]) {
    const { checkpoint } = openSync(['weather'], { onDowntime: () => Promise.reject(new Error('downtime')), onError: fail });
    checkpoint.heartbeatSync(at(0));
    checkpoint.checkPulseSync(at(20));
    await settled();
    await assert.rejects(checkpoint.flush(), { message: 'onError' });
  }
});

test('the Sync pair does not wait for the host; flush() has what failed', soon, async () => {
  const cache = new SlowCache();
  const { checkpoint, log } = await open(['weather'], { cache, onDowntime: () => Promise.reject(new Error('the pager')) });
  checkpoint.heartbeatSync(at(0));
  assert.equal(checkpoint.checkPulseSync(at(20)), 20_000);
  assert.deepEqual(log, ['onPause weather']);
  const flushed = checkpoint.flush();
  await settled();
  assert.ok(await isPending(flushed));
  while (cache.writes.length > 0) {
    cache.writes[0].resolve();
    await settled();
  }
  await flushed.catch(() => {});
  await settled();
  assert.deepEqual(log, ['onPause weather', 'onDowntime weather']);
  assert.equal(cache.stored.at(-1).checkpoints.weather.phase, 'down');
});

test('a Sync call throws what a callback throws at once, and the decision stands', soon, async () => {
  const { checkpoint } = openSync(['weather'], {
    onDowntime() {
      throw new Error('the pager');
    },
  });
  checkpoint.heartbeatSync(at(0));
  assert.throws(() => checkpoint.checkPulseSync(at(20)), { message: 'the pager' });
  assert.equal(checkpoint.dependency('weather').phase, 'down');
});

test('flush() waits for stores only', soon, async () => {
  const downtime = deferred();
  const cache = new SlowCache();
  const { checkpoint } = await open(['weather'], { cache, onDowntime: () => downtime.promise });
  checkpoint.heartbeat(at(0));
  const pulse = checkpoint.checkPulse(at(20));
  const flushed = checkpoint.flush();
  while (cache.writes.length > 0) {
    await settled();
    assert.ok(await isPending(flushed));
    cache.writes[0].resolve();
    await settled();
  }
  await flushed;
  assert.ok(await isPending(pulse));
  downtime.resolve();
  await pulse;
});

test('flush() may be called within a callback', soon, async () => {
  const { checkpoint } = await open(['weather'], { cache: new Map(), onDowntime: (/** @type {any} */ checkpoint) => checkpoint.flush() });
  await bringDown(checkpoint);
});

test('a callback that answers with any thenable is awaited', soon, async () => {
  let ended = false;
  const { checkpoint } = await open(['weather'], {
    onDowntime: () => ({
      /** @param {() => void} resolve */
      then(resolve) {
        turn().then(() => {
          ended = true;
          resolve();
        });
      },
    }),
  });
  await bringDown(checkpoint);
  assert.ok(ended);
});

test('a rewind drops what the PausableStream has read ahead', soon, async () => {
  const { pausable } = await import('../../js/index.js');
  const items = [1, 2, 3, 4];
  let place = 0;
  const dependent = pausable({
    [Symbol.asyncIterator]: () => ({
      async next() {
        await settled();
        return place < items.length ? { done: false, value: items[place++] } : { done: true, value: undefined };
      },
    }),
  });
  const { checkpoint } = await open(['weather'], {
    dependent,
    async onRecovery(/** @type {any} */ checkpoint, /** @type {any} */ weather) {
      place = 0;
      await checkpoint.rewind(weather.resumeFrom);
    },
  });
  await checkpoint.heartbeat(at(0));
  assert.equal((await dependent.next()).value, 1);
  const next = dependent.next();
  await checkpoint.checkPulse(at(20));
  await settled();
  await settled();
  assert.ok(await isPending(next));
  assert.equal(place, 2, 'read ahead');
  await checkpoint.heartbeat(at(21));
  assert.equal((await next).value, 1);
});
