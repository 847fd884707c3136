// The end of a checkpoint: what it waits for, and what it refuses afterwards.

import assert from 'node:assert/strict';
import test, { mock } from 'node:test';
import { at, bringDown, deferred, dependency, isPending, Journal, open, openSync, refused, settled, SlowCache, soon } from './support/host.js';

test('close waits for stores and callbacks', soon, async () => {
  const cache = new SlowCache();
  const downtime = deferred();
  const { checkpoint, log } = await open(['weather'], { cache, onDowntime: () => downtime.promise });
  checkpoint.heartbeatSync(at(0));
  checkpoint.checkPulseSync(at(20));
  const closed = checkpoint.close();
  while (cache.writes.length > 0) {
    await settled();
    assert.ok(await isPending(closed));
    cache.writes[0].resolve();
    await settled();
  }
  assert.equal(log.at(-1), 'onDowntime weather');
  assert.ok(await isPending(closed));
  downtime.resolve();
  await closed;
  assert.deepEqual(cache.stored.at(-1).checkpoints.weather.phase, 'down');
});

test('after close every call is refused with ERR_CLOSED, and what was is still to be read', soon, async () => {
  const cache = new Journal();
  const { checkpoint } = await open(['weather'], { cache });
  await bringDown(checkpoint);
  assert.equal(checkpoint.isClosed, false);
  await checkpoint.close();
  assert.equal(checkpoint.isClosed, true);
  const before = cache.records.length;
  for (const call of [
    () => checkpoint.heartbeat(at(21)),
    () => checkpoint.heartbeatSync(at(21)),
    () => checkpoint.checkPulse(at(21)),
    () => checkpoint.checkPulseSync(at(21)),
    () => checkpoint.admit(at(0)),
    () => checkpoint.isAdmissible(at(0)),
    () => checkpoint.markIdle(),
    () => checkpoint.markEnded(),
    () => checkpoint.assignPartitions(['0']),
    () => checkpoint.forget(),
    () => checkpoint.rewind(checkpoint.position),
    () => checkpoint.gate([1], { marker: () => at(0) }).next(),
    async () => {
      for await (const _ of checkpoint.watch([1], { marker: () => at(0) })) void _;
    },
  ]) {
    await refused(call, 'ERR_CLOSED', 'Error', ['orders']);
  }
  assert.equal(cache.records.length, before);
  assert.deepEqual(checkpoint.state, { offset: 20 });
  assert.deepEqual(checkpoint.stateMarker, at(20));
  assert.equal(checkpoint.dependency('weather').phase, 'down');
  assert.deepEqual(checkpoint.toJSON(), cache.last);
  await checkpoint.flush();
});

test('close may be called again, and is what asyncDispose does', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint[Symbol.asyncDispose]();
  await checkpoint.close();
  await refused(() => checkpoint.heartbeat(at(0)), 'ERR_CLOSED', 'Error');
});

test('waiting admits reject at once, before close has waited', soon, async () => {
  const cache = new SlowCache();
  const { checkpoint } = await open(['weather'], { cache });
  const waiting = refused(() => checkpoint.admit(at(0)), 'ERR_CLOSED', 'Error');
  checkpoint.heartbeatSync(at(-100));
  const closed = checkpoint.close();
  await waiting;
  await refused(() => checkpoint.admit(at(0)), 'ERR_CLOSED', 'Error');
  assert.ok(await isPending(closed));
  cache.writes[0].resolve();
  await closed;
});

test('close throws what failed in the background and nobody took', soon, async () => {
  const { checkpoint } = openSync(['weather'], { onDowntime: () => Promise.reject(new Error('the pager')) });
  checkpoint.heartbeatSync(at(0));
  checkpoint.checkPulseSync(at(20));
  await assert.rejects(checkpoint.close(), { message: 'the pager' });
  await refused(() => checkpoint.heartbeat(at(0)), 'ERR_CLOSED', 'Error');
});

test('close ends the retries of a failed recovery', soon, async (t) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  let tries = 0;
  const { checkpoint } = await open(['weather'], {
    onRecovery() {
      tries++;
      throw new Error('the seek');
    },
  });
  await bringDown(checkpoint);
  await checkpoint.heartbeat(at(21)).catch(() => {});
  await checkpoint.close();
  mock.timers.tick(600_000);
  await settled();
  assert.equal(tries, 1);
});

test('close waits for the retry that it finds under way', soon, async (t) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const recovery = deferred();
  let tries = 0;
  const { checkpoint } = await open(['weather'], {
    onRecovery() {
      if (tries++ === 0) throw new Error('the seek');
      return recovery.promise;
    },
    onError() {},
  });
  await bringDown(checkpoint);
  await checkpoint.heartbeat(at(21)).catch(() => {});
  mock.timers.tick(1000);
  const closed = checkpoint.close();
  await settled();
  assert.ok(await isPending(closed));
  recovery.reject(new Error('again'));
  await closed;
  mock.timers.tick(600_000);
  await settled();
  assert.equal(tries, 2);
});

test('close waits for the check under way and the calls behind it; nothing is called or stored afterwards', soon, async () => {
  const cache = new Journal();
  const check = deferred();
  let asked = 0;
  const { checkpoint, log } = await open([dependency('weather', { downtimeCheck: () => (asked++ === 0 ? check.promise : false) })], { cache });
  const first = checkpoint.checkPulse(at(1), { first: true });
  const second = checkpoint.checkPulse(at(2), { second: true }).then(
    () => true,
    (error) => assert.equal(error.code, 'ERR_CLOSED'),
  );
  const closed = checkpoint.close();
  await settled();
  assert.ok(await isPending(closed));
  check.resolve('down');
  assert.equal(await first, 'down');
  await closed;
  const { length } = cache.records;
  await second;
  await settled();
  assert.equal(cache.records.length, length);
  assert.deepEqual(log, ['onPause weather', 'onDowntime weather']);
  assert.deepEqual(cache.last, checkpoint.toJSON());
});

test('a call made by a callback that close waits for is still decided and stored', soon, async () => {
  const cache = new Journal();
  const { checkpoint } = await open(['weather'], {
    cache,
    async onRecovery(/** @type {any} */ checkpoint, /** @type {any} */ weather) {
      await settled();
      await checkpoint.rewind(weather.resumeFrom);
    },
  });
  await bringDown(checkpoint);
  const recovered = checkpoint.heartbeat(at(21));
  await checkpoint.close();
  await recovered;
  assert.equal(cache.last.sequence, 0);
  assert.equal(cache.last.checkpoints.weather.phase, 'up');
});

test('a check that throws while close() waits leaves everything as it was before its call', soon, async () => {
  const checks = [];
  const downtimeCheck = () => checks.at(checks.push(deferred()) - 1).promise;
  const { checkpoint } = await open([dependency('weather', { downtimeCheck })], { cache: new Journal() });
  const first = checkpoint.checkPulse(at(0), { offset: 1 });
  const closed = checkpoint.close();
  const second = checkpoint.checkPulse(at(1), { offset: 2 });
  second.catch(() => {});
  await settled();
  checks[0].resolve(false);
  await first;
  await settled();
  checks[1].reject(new Error('no answer'));
  await assert.rejects(second, { message: 'no answer' });
  await closed;
  assert.deepEqual([checkpoint.state, checkpoint.position.sequence, checkpoint.toJSON().sequence], [{ offset: 1 }, 1, 1]);
});
