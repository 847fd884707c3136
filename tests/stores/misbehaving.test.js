// Stores that misbehave: they fail for a while, answer late or out of order, fill up, give back garbage or a record of a
// later version, do not answer at all. Nothing is lost, nothing is invented, and what cannot be read stays untouched.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ClassicLevel } from 'classic-level';
import { packages, skipWithout } from '../support/absent.js';
import { redis } from '../caches/redis.js';
import { at, dependency, isPending, open, openSync, refused, soon } from '../rules/support/host.js';
import { node22 } from '../support/nodes.js';
import { redisFor } from './stores.js';

const FULL = fileURLToPath(new URL('full.js', import.meta.url));

const bound = { timeout: 60_000 };
const withRedis = { ...bound, skip: skipWithout(packages || redis.absent) };

for (const durability of ['always', 'coalesced']) {
  /** A pulse and its write. @param {any} checkpoint @param {number} second @param {object} state */
  const pulse = async (checkpoint, second, state) => {
    await checkpoint.checkPulse(at(second), state);
    await checkpoint.flush();
  };

  test(`${durability}: Redis refuses writes for a while: decisions stand, and the next write carries everything`, withRedis, async (t) => {
    const { cache, stored, takesWrites } = await redisFor(t);
    const { checkpoint, log } = await open(['weather'], { cache, durability });
    await checkpoint.heartbeat(at(0));
    await pulse(checkpoint, 1, { a: 1 });
    const before = await stored();
    assert.deepEqual(before, checkpoint.toJSON());
    await takesWrites(false);
    for (const [second, state] of /** @type {[number, object][]} */ ([[2, { b: 2 }], [3, { c: 3 }], [20, { d: 4 }]])) {
      const error = await refused(() => pulse(checkpoint, second, state), 'ERR_CACHE_WRITE', 'Error', ['__orders_']);
      assert.match(error.cause.message, /^NOREPLICAS/);
    }
    assert.deepEqual(log, ['onPause weather', 'onDowntime weather'], 'a failing store stops neither');
    assert.deepEqual(await stored(), before);
    await takesWrites(true);
    await pulse(checkpoint, 21, { e: 5 });
    const after = await stored();
    assert.deepEqual(after, checkpoint.toJSON());
    assert.deepEqual(after.state, { a: 1, b: 2, c: 3, d: 4, e: 5 });
    await checkpoint.close();
    const again = await open(['weather'], { cache, durability });
    assert.deepEqual(again.checkpoint.toJSON(), after);
    assert.deepEqual(again.log, ['onPause weather', 'onDowntime weather']);
  });

  test(`${durability}: Redis answers late: ${durability === 'always' ? 'a call' : 'flush()'} waits for it`, withRedis, async (t) => {
    const { cache, other, stored } = await redisFor(t);
    const { checkpoint } = await open(['weather'], { cache, durability });
    await pulse(checkpoint, 1, { offset: 1 });
    const before = checkpoint.toJSON();
    await other.sendCommand(['CLIENT', 'PAUSE', '60000', 'WRITE']);
    const called = checkpoint.checkPulse(at(2), { offset: 2 });
    const flushed = checkpoint.flush();
    await setTimeout(100);
    assert.equal(await isPending(called), durability === 'always');
    assert.ok(await isPending(flushed));
    assert.deepEqual(await stored(), before);
    await other.sendCommand(['CLIENT', 'UNPAUSE']);
    await called;
    await flushed;
    assert.deepEqual(await stored(), checkpoint.toJSON());
    await checkpoint.close();
  });

  test(`${durability}: a store that lets later writes overtake earlier ones is given one at a time`, bound, async (t) => {
    const level = new ClassicLevel(await folderFor(t));
    t.after(() => level.close());
    let underWay = 0;
    let most = 0;
    let count = 0;
    const cache = {
      get: (/** @type {string} */ key) => level.get(key),
      /** Each second one takes longer than the one after it. @param {string} key @param {string} text */
      async set(key, text) {
        most = Math.max(most, ++underWay);
        await setTimeout(count++ % 2 === 0 ? 30 : 1);
        await level.put(key, text);
        underWay--;
      },
    };
    await Promise.all([cache.set('control', 'first'), cache.set('control', 'second')]);
    assert.equal(await level.get('control'), 'first', 'it does');
    most = 0;
    const { checkpoint } = await open(['weather'], { cache, durability });
    for (let i = 1; i <= 40; i++) {
      const called = checkpoint.checkPulse(at(i), { offset: i });
      checkpoint.heartbeatSync(at(i));
      if (i % 10 === 0) checkpoint.checkPulseSync(at(i + 11), { offset: i }); // down, and up again
      if (i % 4 === 0) await called;
      const text = await level.get('__orders_');
      if (durability === 'always' && i % 4 === 0) assert.ok(JSON.parse(/** @type {string} */ (text)).state.offset >= i);
    }
    await checkpoint.close();
    assert.equal(most, 1);
    assert.deepEqual(JSON.parse(/** @type {string} */ (await level.get('__orders_'))), checkpoint.toJSON());
  });

  test(`${durability}: Redis fills up: the record before stays, and goes on once there is room`, withRedis, async (t) => {
    const { cache, other, stored } = await redisFor(t);
    const { checkpoint, log } = await open(['weather'], { cache, durability });
    await checkpoint.heartbeat(at(0));
    await pulse(checkpoint, 1, { text: 'short' });
    const before = await stored();
    await other.configSet('maxmemory-policy', 'noeviction');
    await other.configSet('maxmemory', '1');
    const error = await refused(() => pulse(checkpoint, 20, { text: 'long'.repeat(10_000) }), 'ERR_CACHE_WRITE', 'Error');
    assert.match(error.cause.message, /^OOM/);
    assert.deepEqual(await stored(), before);
    assert.deepEqual(log, ['onPause weather', 'onDowntime weather']);
    await other.configSet('maxmemory', '0');
    await pulse(checkpoint, 21, { offset: 21 });
    assert.deepEqual(await stored(), checkpoint.toJSON());
    await checkpoint.close();
  });

  for (const [store, room, absent] of /** @type {[string, string[], string | false][]} */ ([
    ['sqlite', [], node22.absent],
    ['level', ['unshare', '-rm', 'sh', '-c', 'mount -t tmpfs -o size=1m none "$0" && exec "$@"'], false],
  ])) {
    const name = { sqlite: 'SQLite has reached its last page', level: 'the filesystem of LevelDB is full' }[store];
    const skip = skipWithout(absent) || (room.length > 0 && cannotMount());
    test(`${durability}: ${name}: the record before stays, and goes on once there is room`, { ...bound, skip }, async (t) => {
      const folder = await folderFor(t);
      const program = [store === 'sqlite' ? node22.path : process.execPath, FULL, store, durability, folder];
      const [command, ...args] = room.length > 0 ? [...room, folder, ...program] : program;
      const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
      assert.equal(status, 0, stderr);
      const { error, cause, kept, before, after, expected, log } = JSON.parse(stdout);
      assert.equal(error, 'ERR_CACHE_WRITE');
      assert.match(cause, store === 'sqlite' ? /full/ : /No space left on device/);
      assert.deepEqual(kept, before);
      assert.deepEqual(after, expected);
      assert.deepEqual(log, ['onPause weather', 'onDowntime weather']);
    });
  }

  test(`${durability}: what Redis gives is no record: it is refused and stays untouched`, withRedis, async (t) => {
    const { cache, other, writes } = await redisFor(t);
    const first = await open(['weather'], { cache, durability });
    await pulse(first.checkpoint, 1, { offset: 1 });
    await first.checkpoint.close();
    const record = /** @type {string} */ (await other.get('__orders_'));
    const later = JSON.stringify({ ...JSON.parse(record), version: 2, more: {} });
    const weather = dependency('weather');
    for (const [text, code] of [
      ...['', 'null', '{}', '[]', '7', '"text"', '[object Object]', '\0\0\0'].map((text) => [text, 'ERR_RECORD_CORRUPT']),
      [record.slice(0, -1), 'ERR_RECORD_CORRUPT'],
      [record + record, 'ERR_RECORD_CORRUPT'],
      [record.replace('"sequence":1', '"sequence":-1'), 'ERR_RECORD_CORRUPT'],
      [later, 'ERR_RECORD_VERSION'],
    ]) {
      await other.set('__orders_', text);
      const before = await writes();
      for (let i = 0; i < 2; i++) await refused(() => open([weather], { cache, durability }), code, 'Error', ['orders', '__orders_']);
      await refused(() => openSync([weather], { cache: new Map([['__orders_', text]]), durability }), code, 'Error');
      assert.equal(await other.get('__orders_'), text);
      assert.equal(await writes(), before);
    }
    await other.set('__orders_', record);
    const { checkpoint } = await open([weather], { cache, durability });
    assert.deepEqual(checkpoint.state, { offset: 1 });
  });

  test(`${durability}: Redis does not read: it is refused, and a second open with the same dependencies works`, withRedis, async (t) => {
    const { cache, other } = await redisFor(t);
    const weather = dependency('weather');
    await other.lPush('__orders_', 'a list');
    const error = await refused(() => open([weather], { cache, durability }), 'ERR_CACHE_READ', 'Error', ['__orders_']);
    assert.match(error.cause.message, /^WRONGTYPE/);
    assert.equal(await other.lLen('__orders_'), 1);
    await other.del('__orders_');
    const { checkpoint } = await open([weather], { cache, durability });
    await pulse(checkpoint, 1, { offset: 1 });
    await checkpoint.close();
    assert.deepEqual(JSON.parse(/** @type {string} */ (await other.get('__orders_'))), checkpoint.toJSON());
  });

  test(`${durability}: Redis does not answer an open: its dependencies are free until it does`, withRedis, async (t) => {
    const { cache, hang, goOn } = await redisFor(t);
    const weather = dependency('weather');
    hang();
    const opening = open([weather], { cache, durability }).catch((error) => error);
    assert.equal(await Promise.race([opening, setTimeout(100, 'late')]), 'late', 'how a host bounds it');
    const { checkpoint } = await open([weather], { cache: new Map(), durability });
    await pulse(checkpoint, 1, { offset: 1 });
    goOn();
    assert.equal((await opening).code, 'ERR_DEPENDENCY_BOUND');
    await checkpoint.checkPulse(at(2));
    await checkpoint.close();
    const { checkpoint: last } = await open([weather], { cache, durability });
    assert.equal(weather.phase, 'unknown');
    await last.close();
  });
}

test('a cache that throws at once at the open is told like one that rejects', soon, async () => {
  const cause = new Error('closed');
  const cache = { get() { throw cause; }, set() {} };
  for (const make of [open, openSync]) {
    const error = await refused(() => make(['weather'], { cache }), 'ERR_CACHE_READ', 'Error');
    assert.equal(error.cause, cause);
  }
});

/** Why there can be no small filesystem, or false. Not every system lets its users mount; nothing that one could install would help. */
function cannotMount() {
  const { status } = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', tmpdir()]);
  return status !== 0 && 'this system does not let a test mount a small filesystem';
}

/** @param {import('node:test').TestContext} t */
async function folderFor(t) {
  const folder = await mkdtemp(join(tmpdir(), 'stores-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
