// Coalesced: no store holds the stream up, whatever it does; memory stays bounded, no failure is lost, and a change of phase
// is stored before its callback runs.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { setImmediate, setTimeout } from 'node:timers/promises';
import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ClassicLevel } from 'classic-level';
import { packages, skipWithout } from '../support/absent.js';
import { redis } from '../caches/redis.js';
import { at, isPending, open } from '../rules/support/host.js';
import { redisFor } from './stores.js';

const bound = { timeout: 120_000 };
const withRedis = { ...bound, skip: skipWithout(packages || redis.absent) };
const durability = 'coalesced';

const EVENTS = 2_000_000;

v8.setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc');

/** What is held: bytes, and how many promises. */
async function held() {
  await setImmediate();
  gc();
  const { heapUsed, external } = process.memoryUsage();
  return { bytes: heapUsed + external, promises: v8.queryObjects(Promise, { format: 'count' }) };
}

/**
 * Calls of every kind that nobody awaits, and now and then a downtime that ends.
 * @param {import('../../js/index.js').Checkpoint} checkpoint
 * @param {number} from
 * @param {number} to
 */
async function feed(checkpoint, from, to) {
  for (let i = from; i < to; i += 5) {
    const time = at(i);
    checkpoint.heartbeatSync(time, 'weather');
    checkpoint.heartbeat(time, 'prices', i % 3);
    checkpoint.checkPulseSync(time, { offset: i });
    checkpoint.checkPulse(time, { text: `after ${i}` });
    await checkpoint.checkPulse(time);
    if (i % 1000 !== 0) continue;
    checkpoint.checkPulseSync(at(i + 11));
    checkpoint.heartbeatSync(at(i + 12), 'weather');
    checkpoint.rewind(checkpoint.position);
    checkpoint.markIdle('prices');
    await setImmediate();
  }
}

/** @param {any} t @param {import('../../js/index.js').Checkpoint} checkpoint */
async function staysBounded(t, checkpoint) {
  await feed(checkpoint, 0, EVENTS / 10);
  const early = await held();
  await feed(checkpoint, EVENTS / 10, EVENTS);
  const late = await held();
  t.diagnostic(`after ${EVENTS / 10} events ${JSON.stringify(early)}, after ${EVENTS} ${JSON.stringify(late)}`);
  assert.ok(late.bytes - early.bytes < 1_000_000, 'not a byte per event');
  assert.ok(late.promises - early.promises < 100);
}

for (const [how, callbacks] of /** @type {[string, object][]} */ ([
  ['', { onPause: null, onResume: null, onDowntime: null, onRecovery: null }],
  [', and the callbacks that wait for it too', {}],
])) {
  test(`memory stays bounded while a write never ends${how}`, bound, async (t) => {
    let writes = 0;
    const cache = { get() {}, set: () => (writes++, new Promise(() => {})) };
    const { checkpoint, log } = await open(['weather', 'prices'], { cache, durability, ...callbacks });
    await staysBounded(t, checkpoint);
    assert.equal(writes, 1);
    assert.deepEqual(log, how ? ['onPause weather'] : []);
  });
}

test('memory stays bounded while Redis hangs, and what happened meanwhile is stored when it goes on', withRedis, async (t) => {
  const { cache, hang, goOn, stored, writes } = await redisFor(t);
  const { checkpoint } = await open(['weather', 'prices'], { cache, durability });
  hang();
  await staysBounded(t, checkpoint);
  const flushed = checkpoint.flush();
  assert.ok(await isPending(flushed));
  goOn();
  await flushed;
  await checkpoint.close();
  assert.deepEqual(await stored(), checkpoint.toJSON());
  assert.ok((await writes()) < 10);
});

test('memory stays bounded while Redis refuses to store, and no failure is lost', withRedis, async (t) => {
  for (const handled of [true, false]) {
    const { cache, takesWrites, refusals, stored } = await redisFor(t);
    /** @type {Record<string, number>} */
    const errors = {};
    const onError = (/** @type {any} */ { code }) => (errors[code] = (errors[code] ?? 0) + 1);
    const { checkpoint } = await open(['weather', 'prices'], { cache, durability, onError: handled ? onError : undefined });
    await takesWrites(false);
    let i = 0;
    const untilRefused = async (/** @type {number} */ times) => {
      while ((await refusals('NOREPLICAS')) < times) {
        for (const end = i + 200; i < end; i++) {
          checkpoint.checkPulseSync(at(i), { offset: i });
          for (const name of ['weather', 'prices']) checkpoint.heartbeatSync(at(i), name);
          await setImmediate();
        }
      }
      return held();
    };
    const early = await untilRefused(500);
    const late = await untilRefused(2500);
    const thrown = await checkpoint.flush().then(() => null, (error) => error);
    const count = await refusals('NOREPLICAS');
    t.diagnostic(`${count} failures, ${JSON.stringify(early)}, ${JSON.stringify(late)}`);
    assert.ok(late.bytes - early.bytes < 1_000_000 && late.promises - early.promises < 100);
    if (handled) {
      assert.deepEqual(errors, { ERR_CACHE_WRITE: count });
      assert.equal(thrown, null);
    } else {
      assert.equal(thrown.errors.length, 100, 'the first ones are kept');
      const counted = parseInt(thrown.message);
      assert.ok(counted === count || counted === count - 1, 'and all are counted, but for the last try of flush() itself');
    }
    await takesWrites(true);
    await checkpoint.close();
    assert.deepEqual(await stored(), checkpoint.toJSON());
  }
});

test('a failure during close() is thrown by it, or goes to onError', withRedis, async (t) => {
  for (const handled of [true, false]) {
    const { cache, takesWrites, stored } = await redisFor(t);
    /** @type {any[]} */
    const errors = [];
    const onError = (/** @type {any} */ error) => errors.push(error);
    const { checkpoint } = await open(['weather'], { cache, durability, onError: handled ? onError : undefined });
    await checkpoint.checkPulse(at(1), { offset: 1 });
    await checkpoint.flush();
    const before = checkpoint.toJSON();
    await takesWrites(false);
    await checkpoint.checkPulse(at(2), { offset: 2 });
    const error = await checkpoint.close().then(() => errors.at(-1), (error) => error);
    assert.equal(error.code, 'ERR_CACHE_WRITE');
    assert.match(error.cause.message, /^NOREPLICAS/);
    assert.deepEqual(await stored(), before);
  }
});

test('a change of phase is stored before its callback runs, also while a write hangs; the pause does not wait', withRedis, async (t) => {
  const { cache, hang, goOn, stored } = await redisFor(t);
  /** @type {any} */
  let seen;
  const { checkpoint, log } = await open(['weather'], {
    cache,
    durability,
    onDowntime: async () => (seen = await stored()),
    onRecovery: async () => (seen = await stored()),
  });
  await checkpoint.heartbeat(at(0));
  await checkpoint.flush();
  for (const [call, told, phase] of /** @type {[() => unknown, string[], string][]} */ ([
    [() => checkpoint.checkPulseSync(at(20), { offset: 20 }), ['onPause weather', 'onDowntime weather'], 'down'],
    [() => checkpoint.heartbeatSync(at(21)), ['onRecovery weather', 'onResume weather'], 'recovering'],
  ])) {
    const before = log.length;
    hang();
    await checkpoint.checkPulse(at(1), { hanging: phase });
    call();
    await setTimeout(200);
    assert.deepEqual(log.slice(before), told.slice(0, phase === 'down' ? 1 : 0));
    goOn();
    while (log.length < before + told.length) await setTimeout(5);
    assert.deepEqual(log.slice(before), told);
    assert.equal(seen.checkpoints.weather.phase, phase);
    assert.equal(seen.state.hanging, phase);
  }
  await checkpoint.close();
  assert.equal((await stored()).checkpoints.weather.phase, 'up');
});

test('a store that takes 1 s per write does not slow the stream down, and a downtime is stored before onDowntime', bound, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'slow-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const level = new ClassicLevel(folder);
  t.after(() => level.close());
  let writes = 0;
  const cache = {
    get: (/** @type {string} */ key) => level.get(key),
    async set(/** @type {string} */ key, /** @type {string} */ text) {
      writes++;
      await setTimeout(1000);
      await level.put(key, text);
    },
  };
  /** @type {string[]} */
  const phases = [];
  const onDowntime = async (/** @type {any} */ _, /** @type {any} */ { name }) => {
    const { checkpoints } = JSON.parse(/** @type {string} */ (await level.get('__orders_')));
    phases.push(checkpoints[name].phase);
  };
  const run = async (/** @type {object} */ options) => {
    const { checkpoint } = await open(['weather'], options);
    const start = performance.now();
    for (let i = 1; i <= 500_000; i++) {
      const time = at(i);
      await checkpoint.heartbeat(time);
      await checkpoint.checkPulse(time, { offset: i });
      if (i % 1000 === 0) await setImmediate();
    }
    return { checkpoint, seconds: (performance.now() - start) / 1000 };
  };
  const { seconds: alone } = await run({});
  const { checkpoint, seconds } = await run({ cache, durability, onDowntime });
  t.diagnostic(`1,000,000 calls in ${seconds.toFixed(2)} s with ${writes} writes of 1 s, in ${alone.toFixed(2)} s without a cache`);
  assert.ok(writes <= seconds + 1, 'one at a time');
  assert.ok(1_000_000 / writes > 10_000, 'and no call waits for one');
  const called = checkpoint.checkPulse(at(600_000), { offset: 600_000 }); // its own callback is what it waits for
  for (let i = 0; i < 1000; i++) await checkpoint.heartbeat(at(500_000));
  assert.ok(await isPending(called), 'the calls after it wait for nothing');
  await called;
  assert.deepEqual(phases, ['down']);
  await checkpoint.close();
  assert.deepEqual(JSON.parse(/** @type {string} */ (await level.get('__orders_'))), checkpoint.toJSON());
});
