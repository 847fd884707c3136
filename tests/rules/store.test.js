// What is stored: one record under one key, one write at a time, whatever the cache.

import assert from 'node:assert/strict';
import test from 'node:test';
import { Checkpoint } from '../../js/index.js';
import { at, bringDown, dependency, isPending, Journal, open, refused, settled, SlowCache, soon, turn } from './support/host.js';

test('the record is JSON text under one key, and what toJSON() gives', soon, async () => {
  const cache = new Map();
  const { checkpoint } = await open(['weather', 'prices'], { cache });
  await checkpoint.heartbeat(at(0), 'weather');
  await checkpoint.checkPulse(at(5), { offset: 1 });
  await checkpoint.heartbeat(at(6), 'prices', 'eu');
  assert.deepEqual([...cache.keys()], ['__orders_']);
  const text = cache.get('__orders_');
  assert.equal(typeof text, 'string');
  assert.deepEqual(JSON.parse(text), checkpoint.toJSON());
  assert.deepEqual(checkpoint.toJSON(), {
    version: 1,
    state: { offset: 1 },
    stateMarker: '2025-01-01T00:00:05.000Z',
    sequence: 1,
    checkpoints: {
      weather: {
        phase: 'up',
        checkpointState: {},
        checkpointMarker: '2025-01-01T00:00:00.000Z',
        heard: true,
        lastGood: { state: {}, marker: null, sequence: 0 },
      },
      prices: {
        phase: 'up',
        checkpointState: { offset: 1 },
        checkpointMarker: '2025-01-01T00:00:06.000Z',
        heard: true,
        partitions: { eu: '2025-01-01T00:00:06.000Z' },
        lastGood: { state: { offset: 1 }, marker: '2025-01-01T00:00:05.000Z', sequence: 1 },
      },
    },
  });
  assert.deepEqual(checkpoint.dependency('prices').toJSON(), checkpoint.toJSON().checkpoints.prices);
  assert.deepEqual(JSON.parse(JSON.stringify(checkpoint)), checkpoint.toJSON());
});

test('numeric markers are stored as numbers', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.heartbeat(1.5);
  await checkpoint.checkPulse(0);
  assert.deepEqual([checkpoint.toJSON().stateMarker, checkpoint.toJSON().checkpoints.weather.checkpointMarker], [0, 1.5]);
});

test('the key has the prefix and the name', soon, async () => {
  for (const [cacheKeyPrefix, key] of [[undefined, '__orders_'], ['app', 'app_orders_'], ['', '_orders_']]) {
    const cache = new Map();
    const checkpoint = await Checkpoint.open('orders', { dependencies: [dependency('weather')], cache, cacheKeyPrefix });
    await checkpoint.heartbeat(at(0));
    assert.deepEqual([...cache.keys()], [key]);
  }
});

test('every last good position is in the record, also while up', soon, async () => {
  const cache = new Journal();
  const { checkpoint } = await open(['weather'], { cache });
  await checkpoint.heartbeat(at(0));
  await checkpoint.checkPulse(at(1), { offset: 1 });
  await checkpoint.heartbeat(at(1));
  assert.deepEqual(cache.last.checkpoints.weather.lastGood, { state: { offset: 1 }, marker: at(1).toISOString(), sequence: 1 });
});

test('each call writes once, by one set, and a refused or reading call not at all', soon, async () => {
  const cache = new Journal();
  const { checkpoint } = await open(['weather'], { cache });
  const writes = async (/** @type {() => unknown} */ call) => {
    const before = cache.records.length;
    await call();
    return cache.records.length - before;
  };
  assert.equal(await writes(() => checkpoint.heartbeat(at(0))), 1);
  assert.equal(await writes(() => checkpoint.checkPulse(at(1), { offset: 1 })), 1);
  assert.equal(await writes(() => checkpoint.markIdle()), 1);
  assert.equal(await writes(() => checkpoint.rewind(checkpoint.position)), 1);
  assert.equal(await writes(() => checkpoint.forget()), 1);
  assert.equal(await writes(() => checkpoint.isAdmissible(at(0))), 0);
  assert.equal(await writes(() => checkpoint.checkPulse('no').catch(() => {})), 0);
  await checkpoint.flush();
  assert.deepEqual(cache.last, checkpoint.toJSON());
});

test('methods are called on their object, and put serves where there is no set', soon, async () => {
  class Store {
    #map = new Map();
    /** @param {string} key */
    get(key) {
      return this.#map.get(key);
    }
    /** @param {string} key @param {string} value */
    put(key, value) {
      this.#map.set(key, value);
    }
  }
  const cache = new Store();
  const first = await open(['weather'], { cache });
  await first.checkpoint.heartbeat(at(7));
  await first.checkpoint.close();
  const { checkpoint } = await open(['weather'], { cache });
  assert.deepEqual(checkpoint.dependency('weather').checkpointMarker, at(7));
});

test('set is preferred to put', soon, async () => {
  /** @type {string[]} */
  const calls = [];
  const cache = { get() {}, set: () => calls.push('set'), put: () => calls.push('put') };
  const { checkpoint } = await open(['weather'], { cache });
  await checkpoint.heartbeat(at(0));
  assert.deepEqual(calls, ['set']);
});

test('what set answers is no failure unless it is false', soon, async () => {
  for (const answer of [undefined, null, 0, '', true, 'OK', new Map()]) {
    const { checkpoint } = await open(['weather'], { cache: { get() {}, set: () => answer } });
    await checkpoint.heartbeat(at(0));
    const slow = await open(['weather'], { cache: { get() {}, set: async () => answer } });
    await slow.checkpoint.heartbeat(at(0));
  }
});

test('a set that answers false has failed, at once or later', soon, async () => {
  for (const set of [() => false, async () => false]) {
    const { checkpoint } = await open(['weather'], { cache: { get() {}, set } });
    const error = await refused(() => checkpoint.heartbeat(at(0)), 'ERR_CACHE_WRITE', 'Error', ['orders']);
    assert.ok(error.cause instanceof Error);
    assert.deepEqual(checkpoint.dependency('weather').checkpointMarker, at(0), 'the decision stands');
  }
  const { checkpoint } = await open(['weather'], { cache: { get() {}, put: () => false } });
  await refused(() => checkpoint.heartbeat(at(0)), 'ERR_CACHE_WRITE', 'Error');
});

test('a Sync call throws at once what fails at once, and flush() throws what fails later and tries again', soon, async () => {
  const now = await open(['weather'], { cache: { get() {}, set: () => false } });
  await refused(() => now.checkpoint.heartbeatSync(at(0)), 'ERR_CACHE_WRITE', 'Error');
  const later = await open(['weather'], { cache: { get() {}, set: async () => false } });
  later.checkpoint.heartbeatSync(at(0));
  await refused(() => later.checkpoint.flush(), 'ERR_CACHE_WRITE', 'Error');
  await refused(() => later.checkpoint.flush(), 'ERR_CACHE_WRITE', 'Error');
});

for (const durability of ['always', 'coalesced']) {
  test(`${durability}: what was not stored is stored by close(), once the store works again`, soon, async () => {
    const records = [];
    const cache = { get() {}, set: async (_, text) => records.push(JSON.parse(text)) > 1 };
    const { checkpoint } = await open(['weather'], { cache, durability, onError() {} });
    await checkpoint.checkPulse(at(0), { offset: 1 }).catch(() => {});
    await settled();
    await checkpoint.close();
    assert.deepEqual(records.map(({ state }) => state.offset), [1, 1]);
  });
}

test('writes reach the cache one at a time, in order', soon, async () => {
  const cache = new SlowCache();
  const { checkpoint } = await open(['weather'], { cache });
  const calls = Array.from({ length: 5 }, (_, i) => checkpoint.checkPulse(at(i), { offset: i }));
  const all = Promise.all(calls);
  while (await isPending(all)) {
    await settled();
    assert.ok(cache.writes.length <= 1);
    cache.writes[0]?.resolve();
    await settled();
  }
  const offsets = cache.stored.map(({ state }) => state.offset);
  assert.deepEqual(offsets, [...offsets].sort((a, b) => a - b));
  assert.deepEqual(cache.stored.at(-1), checkpoint.toJSON());
});

test('a call has not resolved before a record that has it is stored', soon, async () => {
  const cache = new SlowCache();
  const { checkpoint } = await open(['weather'], { cache });
  /** @type {number[]} */
  const resolved = [];
  for (let i = 1; i <= 20; i++) {
    checkpoint.checkPulse(at(i), { offset: i }).then(() => resolved.push(i));
    if (i % 3 === 0) {
      cache.writes[0]?.resolve();
      await settled();
    }
    for (const done of resolved) assert.ok(cache.stored.at(-1).sequence >= done);
  }
  while (resolved.length < 20) {
    cache.writes[0].resolve();
    await settled();
  }
});

test('a failed write is reported to the call that caused it, the decision stands, and the next write carries everything', soon, async () => {
  const cache = new SlowCache();
  const { checkpoint } = await open(['weather'], { cache });
  const first = checkpoint.checkPulse(at(1), { a: 1 }).catch((error) => error);
  const cause = new Error('full');
  cache.writes[0].reject(cause);
  const error = await first;
  assert.deepEqual([error.code, error.cause], ['ERR_CACHE_WRITE', cause]);
  const second = checkpoint.checkPulse(at(2), { b: 2 });
  cache.writes[0].resolve();
  await second;
  assert.deepEqual(cache.stored.at(-1).state, { a: 1, b: 2 });
  await checkpoint.flush();
});

test('writes never wait for a callback', soon, async () => {
  const cache = new Journal();
  const { checkpoint } = await open(['weather', 'prices'], { cache, onDowntime: () => new Promise(() => {}) });
  await checkpoint.heartbeat(at(0), 'weather');
  checkpoint.checkPulse(at(20));
  await checkpoint.heartbeat(at(5), 'prices');
  await checkpoint.checkPulse(at(21), { offset: 1 });
  assert.deepEqual(cache.last, checkpoint.toJSON());
});

test('coalesced: calls do not wait, at most one write is under way, and the next one stores what happened meanwhile', soon, async () => {
  const cache = new SlowCache();
  const { checkpoint } = await open(['weather'], { cache, durability: 'coalesced' });
  await checkpoint.heartbeat(at(0));
  for (let i = 1; i <= 9; i++) assert.equal(await checkpoint.checkPulse(at(i), { offset: i }), null);
  assert.equal(cache.writes.length, 1);
  cache.writes[0].resolve();
  await settled();
  assert.equal(cache.writes.length, 1);
  assert.equal(cache.writes[0].record.state.offset, 9);
  cache.writes[0].resolve();
  await settled();
  assert.equal(cache.writes.length, 0);
  assert.equal(cache.stored.length, 2);
});

test('coalesced: flush() resolves once all that happened is stored', soon, async () => {
  const cache = new SlowCache();
  const { checkpoint } = await open(['weather'], { cache, durability: 'coalesced' });
  await checkpoint.heartbeat(at(0));
  await checkpoint.checkPulse(at(1), { offset: 1 });
  const flushed = checkpoint.flush();
  while (await isPending(flushed)) {
    cache.writes[0]?.resolve();
    await settled();
  }
  assert.deepEqual(cache.stored.at(-1), checkpoint.toJSON());
});

for (const [how, set] of /** @type {[string, (fails: () => boolean) => () => unknown][]} */ ([
  ['at once', (fails) => () => { if (fails()) throw new Error('full'); }],
  ['by false', (fails) => () => !fails()],
  ['later', (fails) => async () => { if (fails()) throw new Error('full'); }],
])) {
  test(`coalesced: what fails ${how} goes to onError or flush(), not to the call, also at a change of phase`, soon, async () => {
    for (const handled of [true, false]) {
      /** @type {any[]} */
      const errors = [];
      let fails = false;
      const { checkpoint, log } = await open(['weather'], {
        durability: 'coalesced',
        cache: { get() {}, set: set(() => fails) },
        onError: handled ? (/** @type {unknown} */ error) => errors.push(error) : undefined,
      });
      await checkpoint.heartbeat(at(0));
      fails = true;
      await checkpoint.checkPulse(at(1));
      await settled();
      assert.equal(await checkpoint.checkPulse(at(20)), 20_000);
      await settled();
      fails = false;
      assert.deepEqual(log, ['onPause weather', 'onDowntime weather']);
      if (handled) {
        assert.deepEqual(errors.map(({ code }) => code), ['ERR_CACHE_WRITE', 'ERR_CACHE_WRITE']);
        await checkpoint.flush();
      } else {
        const error = await checkpoint.flush().catch((error) => error);
        assert.deepEqual(error.errors.map((/** @type {any} */ { code }) => code), ['ERR_CACHE_WRITE', 'ERR_CACHE_WRITE']);
      }
    }
  });
}

test('coalesced: a failed write is followed by one that carries everything', soon, async () => {
  const cache = new SlowCache();
  const { checkpoint } = await open(['weather'], { cache, durability: 'coalesced', onError() {} });
  await checkpoint.checkPulse(at(1), { a: 1 });
  await checkpoint.checkPulse(at(2), { b: 2 });
  cache.writes[0].reject(new Error('full'));
  await settled();
  cache.writes[0].resolve();
  await settled();
  assert.deepEqual(cache.stored.at(-1), checkpoint.toJSON());
});

test('coalesced: a cache that answers at once is written once a turn of the event loop, not once an event', soon, async () => {
  for (const answer of [() => {}, async () => {}]) {
    const cache = new Journal();
    const { set } = cache;
    const { checkpoint } = await open(['weather'], {
      durability: 'coalesced',
      cache: { get() {}, set: (/** @type {string} */ key, /** @type {string} */ text) => (set.call(cache, key, text), answer()) },
    });
    for (let turn = 1; turn <= 3; turn++) {
      for (let i = 0; i < 100; i++) {
        await checkpoint.checkPulse(at(turn), { offset: i });
        checkpoint.heartbeatSync(at(turn));
      }
      assert.equal(cache.records.length, 2 * turn - 1, 'the first of the turn');
      await settled();
      assert.equal(cache.records.length, 2 * turn, 'and the others');
      assert.deepEqual(cache.last, checkpoint.toJSON());
    }
  }
});

test('coalesced: a check of its own does not make an event cost a write', soon, async () => {
  const cache = new Journal();
  const { checkpoint } = await open([dependency('weather', { downtimeCheck: () => false })], { cache, durability: 'coalesced' });
  for (let i = 0; i < 100; i++) await checkpoint.checkPulse(at(i), { offset: i });
  assert.equal(cache.records.length, 1);
});

for (const end of /** @type {const} */ (['flush', 'close'])) {
  test(`coalesced: ${end}() stores at once what waits for the event loop to turn`, soon, async () => {
    const cache = new Journal();
    const { checkpoint } = await open(['weather'], { cache, durability: 'coalesced' });
    for (let i = 0; i < 100; i++) checkpoint.checkPulseSync(at(i), { offset: i });
    assert.notEqual(cache.last.state.offset, 99);
    let hasTurned = false;
    turn().then(() => (hasTurned = true));
    await checkpoint[end]();
    assert.equal(hasTurned, false);
    assert.deepEqual(cache.last, checkpoint.toJSON());
  });

  test(`coalesced: ${end}() tries again to store what has failed`, soon, async () => {
    let fails = true;
    const map = new Map();
    /** @type {any[]} */
    const errors = [];
    const set = (/** @type {string} */ key, /** @type {string} */ text) => !fails && map.set(key, text);
    for (const answer of [set, async (/** @type {string} */ key, /** @type {string} */ text) => set(key, text)]) {
      fails = true;
      errors.length = 0;
      const onError = (/** @type {any} */ error) => errors.push(error);
      const { checkpoint } = await open(['weather'], { cache: { get() {}, set: answer }, durability: 'coalesced', onError });
      await checkpoint.checkPulse(at(1), { offset: 1 });
      await settled();
      assert.deepEqual(errors.map(({ code }) => code), ['ERR_CACHE_WRITE']);
      fails = false;
      await checkpoint[end]();
      assert.deepEqual(JSON.parse(map.get('__orders_')), checkpoint.toJSON());
      assert.equal(errors.length, 1);
      map.clear();
    }
  });

  test(`coalesced: ${end}() throws where the store fails to the end`, soon, async () => {
    const { checkpoint } = await open(['weather'], { cache: { get() {}, set: async () => false }, durability: 'coalesced' });
    for (let i = 0; i < 100; i++) await checkpoint.checkPulse(at(i));
    await settled();
    /** @type {any} */
    const error = await checkpoint[end]().catch((error) => error);
    assert.ok(error.errors.length > 1);
    for (const { code } of error.errors) assert.equal(code, 'ERR_CACHE_WRITE');
  });
}

test('coalesced: flush() throws a failure once, and tells again only of a try of its own', soon, async () => {
  for (const set of [() => false, async () => false]) {
    const map = new Map();
    const cache = { get() {}, set: /** @type {(key: string, text: string) => unknown} */ (set) };
    const { checkpoint } = await open(['weather'], { cache, durability: 'coalesced' });
    await checkpoint.heartbeat(at(0));
    await settled();
    for (let i = 0; i < 2; i++) await refused(() => checkpoint.flush(), 'ERR_CACHE_WRITE', 'Error');
    cache.set = (key, text) => map.set(key, text);
    await checkpoint.flush();
    assert.deepEqual(JSON.parse(map.get('__orders_')), checkpoint.toJSON());
  }
});

test('coalesced: a change of phase is stored before its callback runs, also when the store was written in this turn', soon, async () => {
  const cache = new Journal();
  /** @type {any[]} */
  const stored = [];
  const { checkpoint } = await open(['weather'], { cache, durability: 'coalesced', onDowntime: () => stored.push(cache.last) });
  await checkpoint.heartbeat(at(0));
  await checkpoint.checkPulse(at(1));
  checkpoint.checkPulseSync(at(20), { offset: 20 });
  assert.deepEqual(stored, [checkpoint.toJSON()]);
});

test('coalesced: a cache whose set() calls the checkpoint is written once a turn all the same', soon, async () => {
  const cache = new Journal();
  const { set } = cache;
  let calls = 0;
  /** @type {any} */
  let opened;
  cache.set = (key, text) => {
    set.call(cache, key, text);
    if (calls++ < 3) opened.heartbeatSync(at(calls));
    return cache;
  };
  const { checkpoint } = await open(['weather'], { cache, durability: 'coalesced' });
  opened = checkpoint;
  await checkpoint.checkPulse(at(0));
  assert.equal(cache.records.length, 1);
  for (let i = 0; i < 3; i++) await settled();
  assert.deepEqual(cache.last, checkpoint.toJSON());
  assert.equal(cache.records.length, 4);
});

test('whatever a cache throws, the write has failed with ERR_CACHE_WRITE', soon, async () => {
  const broken = { get then() { throw new Error('no then'); } };
  for (const set of [
    () => { throw undefined; },
    () => { throw Symbol('full'); },
    () => { throw Object.create(null); },
    () => Promise.reject('full'),
    () => broken,
  ]) {
    const { checkpoint } = await open(['weather'], { cache: { get() {}, set } });
    await refused(() => checkpoint.heartbeat(at(0)), 'ERR_CACHE_WRITE', 'Error', ['__orders_']);
  }
});

test('a record may come back as text or as the object that a cache has made of it', soon, async () => {
  const source = new Journal();
  const first = await open(['weather'], { cache: source });
  await bringDown(first.checkpoint);
  const record = first.checkpoint.toJSON();
  for (const stored of [JSON.stringify(record), record, structuredClone(record), Object.freeze(record)]) {
    for (const answer of [stored, Promise.resolve(stored)]) {
      const { checkpoint } = await open(['weather'], { cache: { get: () => answer, set() {} } });
      assert.deepEqual(checkpoint.toJSON(), record);
      assert.deepEqual(checkpoint.state, { offset: 20 });
    }
  }
});

test('no record is undefined or null', soon, async () => {
  for (const nothing of [undefined, null]) {
    const { checkpoint } = await open(['weather'], { cache: { get: async () => nothing, set() {} } });
    assert.deepEqual(checkpoint.position, { state: {}, marker: null, sequence: 0 });
  }
});

test('dependencies in the record that are no longer declared are kept as they are; new ones are unknown', soon, async () => {
  const cache = new Journal();
  const first = await open(['weather', 'prices'], { cache });
  await first.checkpoint.heartbeat(at(0), 'weather', 'north');
  await first.checkpoint.checkPulse(at(20), { text: 'quoted " and \\ é' });
  const kept = cache.last.checkpoints.weather;
  assert.equal(kept.phase, 'down');
  await first.checkpoint.close();
  const second = await open(['prices', 'tides'], { cache });
  assert.equal(second.checkpoint.dependency('tides').phase, 'unknown');
  assert.equal(second.checkpoint.isPaused, false, 'what is not declared pauses nobody');
  await second.checkpoint.heartbeat(at(1), 'tides');
  assert.deepEqual(cache.last.checkpoints.weather, kept);
  await second.checkpoint.close();
  const third = await open(['weather'], { cache });
  assert.deepEqual(third.checkpoint.dependency('weather').toJSON(), kept);
});

test('state is stored as JSON keeps it, nested and in every alphabet', soon, async () => {
  const cache = new Journal();
  const state = { nested: { list: [1, { two: '2' }], none: null }, 'a "quoted" key': 'Grüße, 東京 \u0000 \ud83d\ude00', __proto__x: 1, large: 2 ** 53, small: 5e-324 };
  const first = await open(['weather'], { cache });
  await first.checkpoint.checkPulse(at(0), state);
  await first.checkpoint.close();
  const { checkpoint } = await open(['weather'], { cache });
  assert.deepEqual(checkpoint.state, state);
});

test('without a cache nothing is stored and everything works', soon, async () => {
  const { checkpoint } = await open();
  await bringDown(checkpoint);
  await checkpoint.heartbeat(at(21));
  await checkpoint.flush();
  assert.equal(checkpoint.dependency('weather').phase, 'up');
});

test('thousands of states leave the record right', soon, async () => {
  const { checkpoint } = await open(['weather', 'prices']);
  for (let i = 1; i < 5000; i++) {
    await checkpoint.checkPulse(at(i), { i });
    await checkpoint.heartbeat(at(i), i % 7 === 0 ? 'prices' : 'weather');
    if (i % 97 !== 0) continue;
    const { state, checkpoints } = checkpoint.toJSON();
    assert.deepEqual(state, { i });
    assert.deepEqual(checkpoints.prices.checkpointState, { i: i - (i % 7) });
    assert.deepEqual(checkpoints.prices.lastGood.state, { i: i - (i % 7) });
  }
});
