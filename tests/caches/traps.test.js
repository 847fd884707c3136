// What a cache is known to do to those who are not prepared for it, shown with the cache itself: and what becomes of it here.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { describe } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Checkpoint, Dependency } from '../../js/index.js';
import { packages, skipWithout } from '../support/absent.js';
import { cases } from './cases.js';
import { redis } from './redis.js';
import { node22 } from '../support/nodes.js';

const KEY = '__orders_';
const at = (minute) => new Date(Date.UTC(2025, 0, 1) + minute * 60_000);
const soon = { timeout: 60_000, skip: skipWithout(packages) };
const withRedis = { ...soon, skip: skipWithout(packages || redis.absent) };
const withRedis6 = { ...soon, skip: skipWithout(packages || redis.absent || node22.absent) };
const ofRedis = cases.filter(({ needs }) => needs === redis);
const onDisk = ['classic-level.js', 'lmdb.js', 'unstorage-fs.js'];
const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));

const open = (cache, options) =>
  Checkpoint.open('orders', { dependencies: [new Dependency('weather')], cache, ...options });

/** The case of that file, which opens the same stored data each time; all is closed when the test ends. */
async function using(t, file) {
  const it = cases.find((it) => it.file === file);
  const dir = mkdtempSync(join(tmpdir(), 'cache-'));
  const where = { dir };
  let server;
  const opened = [];
  const closeAll = () => Promise.allSettled(opened.splice(0).map(({ close }) => close()));
  t.after(async () => {
    await closeAll();
    await server?.stop();
    rmSync(dir, { recursive: true, force: true });
  });
  const start = async () => {
    server = await it.needs.start(server);
    Object.assign(where, { url: server.url, pid: server.pid });
  };
  if (it.needs) await start();
  return {
    where,
    closeAll,
    /** The server, as it was: on its port, with nothing in it. */ start,
    stop: () => server.stop(),
    open: async () => {
      opened.push(await it.open(where));
      return opened.at(-1).cache;
    },
  };
}

for (const file of ['ioredis5.js', 'ioredis6.js', 'iovalkey.js']) {
  test(`${file.slice(0, -3)} stores an object as [object Object], and the record whole: it is text`, withRedis, async (t) => {
    const cache = await (await using(t, file)).open();
    await cache.set('an object', { state: 1 });
    assert.equal(await cache.get('an object'), '[object Object]');
    const checkpoint = await open(cache);
    await checkpoint.checkPulse(at(0), { text: '12' });
    assert.deepEqual(JSON.parse(await cache.get(KEY)), checkpoint.toJSON());
  });
}

test('unstorage parses what it reads, and what it has parsed is taken: a state of "12" stays a text', soon, async (t) => {
  const it = await using(t, 'unstorage-fs.js');
  const cache = await it.open();
  await cache.set('a text', '12');
  assert.equal(await cache.get('a text'), 12);
  await (await open(cache)).checkPulse(at(0), { text: '12' });
  assert.equal(typeof (await cache.get(KEY)), 'object');
  assert.deepEqual((await open(await it.open())).state, { text: '12' });
});

test('unstorage takes : and / for the same, and no key has either', soon, async (t) => {
  const cache = await (await using(t, 'unstorage-fs.js')).open();
  await cache.set('a:b', 'one');
  assert.equal(await cache.get('a/b'), 'one');
  const dependencies = [new Dependency('weather')];
  for (const [name, cacheKeyPrefix] of [['a:b'], ['a/b'], ['a', 'b:'], ['a', 'b/']]) {
    await assert.rejects(Checkpoint.open(name, { dependencies, cache, cacheKeyPrefix }), { code: 'ERR_NAME' });
  }
});

test('unstorage’s fs driver gives an unexpected error as if it were the value: neither a record nor a miss', soon, async (t) => {
  const it = await using(t, 'unstorage-fs.js');
  symlinkSync(KEY, join(it.where.dir, KEY)); // it leads to itself
  const cache = await it.open();
  assert.ok((await cache.get(KEY)) instanceof Error);
  await assert.rejects(open(cache), { code: 'ERR_CACHE_READ' });
  assert.equal(readlinkSync(join(it.where.dir, KEY)), KEY);
});

test('unstorage’s fs driver writes in place: half a record is refused, and stays untouched', soon, async (t) => {
  const it = await using(t, 'unstorage-fs.js');
  const cache = await it.open();
  await (await open(cache)).checkPulse(at(0), { offset: 1 });
  const grow = `
    import it from '${new URL('cases/unstorage-fs.js', import.meta.url)}';
    import { Checkpoint, Dependency } from '${new URL('../../js/index.js', import.meta.url)}';
    process.on('SIGXFSZ', () => {});
    const { cache } = await it.open(${JSON.stringify(it.where)});
    const checkpoint = await Checkpoint.open('orders', { dependencies: [new Dependency('weather')], cache });
    const pulse = checkpoint.checkPulse('2025-01-01T00:00:00Z', { text: 'x'.repeat(10_000) });
    await pulse.catch(({ code, cause }) => console.log(code, cause.code));`;
  // No file may be longer than eight blocks of 512 bytes: a disk that is full.
  const { stdout } = await run('sh', ['-c', 'ulimit -f 8; "$0" --input-type=module -e "$1"', process.execPath, grow]);
  assert.equal(stdout, 'ERR_CACHE_WRITE EFBIG\n');
  const half = readFileSync(join(it.where.dir, KEY), 'utf8');
  assert.equal(half.length, 4096);
  await assert.rejects(open(cache), { code: 'ERR_RECORD_CORRUPT' });
  assert.equal(readFileSync(join(it.where.dir, KEY), 'utf8'), half);
});

test('a miss is null in some and undefined in others: each is a start', soon, async (t) => {
  const misses = new Set();
  for (const { file, runtime, needs } of cases) {
    if (runtime || (needs && needs.absent)) continue;
    const it = await using(t, file);
    const cache = await it.open();
    misses.add(await cache.get('__absent_'));
    await it.closeAll();
  }
  assert.deepEqual([...misses].map(String).sort(), ['null', 'undefined']);
});

test('classic-level gives undefined for a miss, and one process at a time has the folder', soon, async (t) => {
  const it = await using(t, 'classic-level.js');
  assert.equal(await (await it.open()).get(KEY), undefined);
  await assert.rejects(open(await it.open()), { code: 'ERR_CACHE_READ' });
});

test('lru-cache forgets what it evicts: the checkpoint starts anew', soon, async () => {
  const { LRUCache } = await import('lru-cache');
  const cache = new LRUCache({ max: 1 });
  await (await open(cache)).checkPulse(at(0), { offset: 1 });
  assert.deepEqual((await open(cache)).state, { offset: 1 });
  cache.set('another', 'text');
  assert.deepEqual((await open(cache)).state, {});
});

test('lmdb answers a read at once and a write with a promise: new Checkpoint serves, and flush() waits', soon, async (t) => {
  const it = await using(t, 'lmdb.js');
  const checkpoint = new Checkpoint('orders', { dependencies: [new Dependency('weather')], cache: await it.open() });
  checkpoint.checkPulseSync(at(0), { offset: 1 });
  await checkpoint.flush();
  const again = new Checkpoint('orders', { dependencies: [new Dependency('weather')], cache: await it.open() });
  assert.deepEqual(again.state, { offset: 1 });
});

test('lmdb refuses a key of more than 1978 bytes, and the call says so', soon, async (t) => {
  const cache = await (await using(t, 'lmdb.js')).open();
  const checkpoint = await Checkpoint.open('x'.repeat(1980), { dependencies: [new Dependency('weather')], cache });
  await assert.rejects(checkpoint.checkPulse(at(0)), { code: 'ERR_CACHE_WRITE' });
  await (await open(cache)).checkPulse(at(0), { offset: 1 });
  assert.deepEqual((await open(cache)).state, { offset: 1 });
});

for (const file of onDisk) {
  test(`${file.slice(0, -3)}: what a call has stored is there after a kill`, soon, async (t) => {
    const it = await using(t, file);
    const live = `
      import it from '${new URL(`cases/${file}`, import.meta.url)}';
      import { Checkpoint, Dependency } from '${new URL('../../js/index.js', import.meta.url)}';
      const { cache } = await it.open(${JSON.stringify(it.where)});
      const checkpoint = await Checkpoint.open('orders', { dependencies: [new Dependency('weather')], cache });
      for (let offset = 1; offset <= 100; offset++) await checkpoint.checkPulse('2025-01-01T00:00:00Z', { offset });
      process.kill(process.pid, 'SIGKILL');`;
    await assert.rejects(run(process.execPath, ['--input-type=module', '-e', live]), { signal: 'SIGKILL' });
    assert.deepEqual((await open(await it.open())).state, { offset: 100 });
  });
}

describe('a server that goes away and comes back', { concurrency: true }, () => {
  for (const { file, cache: name } of ofRedis) {
    test(`${name}: the call says so, its decision stands, and the next write carries everything`, withRedis, async (t) => {
      const it = await using(t, file);
      const log = [];
      const checkpoint = await open(await it.open(), { onPause: () => log.push('pause'), onDowntime: () => log.push('downtime') });
      await checkpoint.heartbeat(at(0));
      await checkpoint.checkPulse(at(1), { offset: 1 });
      await it.stop();
      await assert.rejects(checkpoint.checkPulse(at(20), { offset: 2, text: 'while it was gone' }), { code: 'ERR_CACHE_WRITE' });
      assert.deepEqual(log, ['pause', 'downtime']);
      assert.equal(checkpoint.dependency('weather').phase, 'down');
      await it.start();
      await untilStored(() => checkpoint.checkPulse(at(20), { offset: 3 }));
      const again = await open(await it.open());
      assert.deepEqual(again.toJSON(), checkpoint.toJSON());
      assert.deepEqual([again.state.text, again.state.offset, again.isPaused], ['while it was gone', 3, true]);
    });

    test(`${name}, coalesced: onError hears of it, and the next write carries everything`, withRedis, async (t) => {
      const it = await using(t, file);
      const errors = [];
      const checkpoint = await open(await it.open(), { durability: 'coalesced', onError: ({ code }) => errors.push(code) });
      await checkpoint.heartbeat(at(0));
      await checkpoint.flush();
      await it.stop();
      await checkpoint.checkPulse(at(1), { offset: 1 });
      await checkpoint.flush();
      assert.ok(errors.length > 0);
      assert.deepEqual([...new Set(errors)], ['ERR_CACHE_WRITE']);
      await it.start();
      await untilStored(async () => {
        const before = errors.length;
        await checkpoint.checkPulse(at(2), { offset: 2 });
        await checkpoint.flush();
        if (errors.length > before) throw Object.assign(new Error('not yet'), { code: errors.at(-1) });
      });
      assert.deepEqual((await open(await it.open())).toJSON(), checkpoint.toJSON());
    });
  }
});

test('ioredis, left to itself, has a call wait for the server to come back; it is stored then', withRedis, async (t) => {
  const it = await using(t, 'ioredis6.js');
  const { Redis } = await import('ioredis6');
  const cache = new Redis(it.where.url).on('error', () => {});
  t.after(() => cache.disconnect());
  const checkpoint = await open(cache);
  await it.stop();
  const pulse = checkpoint.checkPulse(at(0), { offset: 1 });
  assert.equal(await Promise.race([pulse, setTimeout(500, 'waits')]), 'waits');
  await it.start();
  await pulse;
  assert.deepEqual((await open(await it.open())).state, { offset: 1 });
});

/** Makes a call again while the client has not found its server again. */
async function untilStored(call) {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (error.code !== 'ERR_CACHE_WRITE') throw error;
      await setTimeout(50);
    }
  }
}

test('Keyv answers false where its store throws: that is a write which has failed', withRedis, async (t) => {
  const it = await using(t, 'keyv-redis.js');
  const cache = await keyv(it.where.url, { throwOnErrors: true }, {});
  t.after(() => cache.disconnect());
  const checkpoint = await open(cache);
  await it.stop();
  const error = await checkpoint.checkPulse(at(0)).catch((error) => error);
  assert.equal(error.code, 'ERR_CACHE_WRITE');
  assert.match(error.cause.message, /answered false/);
});

test('Keyv without throwOnErrors takes a failed write for a good one, and a failed read for a miss', withRedis, async (t) => {
  const it = await using(t, 'keyv-redis.js');
  const cache = await keyv(it.where.url, {}, {});
  t.after(() => cache.disconnect());
  await (await open(cache)).checkPulse(at(0), { offset: 1 });
  await it.stop();
  assert.equal(await cache.set(KEY, 'lost'), true);
  assert.equal(await cache.get(KEY), undefined);
});

test('Keyv with throwOnErrors does neither: it cannot be opened while its store is gone', withRedis, async (t) => {
  const it = await using(t, 'keyv-redis.js');
  const cache = await it.open();
  await (await open(cache)).checkPulse(at(0), { offset: 1 });
  await it.stop();
  await assert.rejects(open(cache), { code: 'ERR_CACHE_READ' });
});

test('Keyv 6 with an error listener takes a failed read for a miss, and answers false for a failed write', withRedis6, async (t) => {
  const { where } = await using(t, 'keyv-redis.js');
  const live = `
    import { Keyv } from 'keyv6';
    import KeyvRedis from '@keyv/redis';
    const store = new KeyvRedis({ url: '${where.url}', commandOptions: { timeout: 1000 } }, { throwOnErrors: true });
    const cache = new Keyv(store).on('error', () => {});
    await cache.set('a', '1');
    process.kill(${where.pid}, 'SIGKILL');
    console.log(await cache.set('a', '2'), await cache.get('a'));
    process.exit();`;
  const { stdout } = await run(node22.path, ['--input-type=module', '-e', live], { cwd: here });
  assert.equal(stdout, 'false undefined\n');
});

async function keyv(url, ofStore, ofKeyv) {
  const { Keyv } = await import('keyv');
  const { default: KeyvRedis } = await import('@keyv/redis');
  const cache = new Keyv(new KeyvRedis({ url, commandOptions: { timeout: 1000 } }, ofStore), { useKeyPrefix: false, ...ofKeyv });
  cache.on('error', () => {});
  return cache;
}

test('redis without an error listener ends the process when the connection is lost', withRedis, async (t) => {
  const it = await using(t, 'redis.js');
  const live = `
    import { createClient } from 'redis';
    const client = await createClient({ url: '${it.where.url}' }).connect();
    process.stdout.write('connected');
    setTimeout(() => {}, 60_000);`;
  const ended = run(process.execPath, ['--input-type=module', '-e', live], { cwd: here });
  ended.child.stdout.once('data', () => it.stop());
  await assert.rejects(ended, ({ code, stderr }) => code === 1 && /Unhandled 'error' event/.test(stderr));
});
