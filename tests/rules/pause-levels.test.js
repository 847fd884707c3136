// Pause and resume are levels: each is decided at its turn from what holds then.

import assert from 'node:assert/strict';
import test from 'node:test';
import { pausable } from '../../js/index.js';
import { at, bringDown, deferred, dependency, open, openSync, settled, SlowCache, soon } from './support/host.js';

test('the pause is requested synchronously, before anything is awaited, with a slow cache too', soon, async () => {
  const { checkpoint, log } = await open(['weather'], { cache: new SlowCache() });
  checkpoint.heartbeat(at(0));
  checkpoint.checkPulse(at(20));
  assert.deepEqual(log, ['onPause weather']);
  assert.equal(checkpoint.isPaused, true);
});

test('the pause is requested for the first one down only, the resume when none is down or recovering', soon, async () => {
  const { checkpoint, log } = await open(['weather', 'prices']);
  await checkpoint.heartbeat(at(0), 'weather');
  await checkpoint.heartbeat(at(5), 'prices');
  await checkpoint.checkPulse(at(12));
  await checkpoint.checkPulse(at(16));
  await checkpoint.heartbeat(at(17), 'weather');
  assert.equal(checkpoint.isPaused, true);
  await checkpoint.heartbeat(at(17), 'prices');
  assert.equal(checkpoint.isPaused, false);
  assert.deepEqual(log, [
    'onPause weather',
    'onDowntime weather',
    'onDowntime prices',
    'onRecovery weather',
    'onRecovery prices',
    'onResume prices',
  ]);
});

test('the dependent is paused and resumed, and onPause and onResume are called as well', soon, async () => {
  const dependent = pausable([1, 2]);
  const { checkpoint, log } = await open(['weather'], { dependent });
  await bringDown(checkpoint);
  assert.equal(dependent.isPaused, true);
  assert.ok(log.includes('onPause weather'));
  await checkpoint.heartbeat(at(21));
  assert.equal(dependent.isPaused, false);
  assert.ok(log.includes('onResume weather'));
});

test('pause and resume are called on their object', soon, async () => {
  class Stream {
    #paused = false;
    pause() {
      this.#paused = true;
    }
    resume() {
      this.#paused = false;
    }
    get isPaused() {
      return this.#paused;
    }
  }
  const dependent = new Stream();
  const { checkpoint } = await open(['weather'], { dependent });
  await bringDown(checkpoint);
  assert.equal(dependent.isPaused, true);
  await checkpoint.heartbeat(at(21));
  assert.equal(dependent.isPaused, false);
});

test('pauseDependent false reports the downtime, and pauses and resumes nothing', soon, async () => {
  const dependent = pausable([1]);
  const { checkpoint, log } = await open(['weather'], { dependent, pauseDependent: false });
  assert.equal(await bringDown(checkpoint), 20_000);
  assert.deepEqual([checkpoint.isPaused, dependent.isPaused], [false, false]);
  await checkpoint.heartbeat(at(21));
  assert.deepEqual(log, ['onDowntime weather', 'onRecovery weather']);
});

test('a pause overtakes a resume that has not been requested yet, and cancels it', soon, async () => {
  const recovery = deferred();
  const { checkpoint, log } = await open(['weather', 'prices'], { onRecovery: () => recovery.promise });
  await checkpoint.heartbeat(at(15), 'prices');
  await bringDown(checkpoint, 'weather');
  const recovered = checkpoint.heartbeat(at(21), 'weather');
  await settled();
  await checkpoint.checkPulse(at(26));
  assert.equal(checkpoint.dependency('prices').phase, 'down');
  recovery.resolve();
  await recovered;
  await settled();
  assert.deepEqual(log, ['onPause weather', 'onDowntime weather', 'onRecovery weather', 'onDowntime prices']);
  assert.equal(checkpoint.isPaused, true);
});

test('a pause that comes while the resume waits for its record cancels it', soon, async () => {
  const cache = new SlowCache();
  const { checkpoint, log } = await open(['weather'], { cache });
  const store = async () => {
    cache.writes[0]?.resolve();
    await settled();
  };
  checkpoint.heartbeat(at(0));
  checkpoint.checkPulse(at(20));
  while (cache.writes.length > 0) await store();
  checkpoint.heartbeat(at(21));
  await store();
  assert.equal(checkpoint.dependency('weather').phase, 'up');
  assert.equal(cache.writes.length, 1, 'the resume waits for this one');
  log.length = 0;
  checkpoint.checkPulse(at(40));
  assert.equal(checkpoint.dependency('weather').phase, 'down');
  while (cache.writes.length > 0) await store();
  assert.equal(checkpoint.isPaused, true);
  assert.deepEqual(log, ['onDowntime weather'], 'the pause was still in force');
});

test('a pause that comes while onResume runs is requested at once', soon, async () => {
  const resume = deferred();
  const { checkpoint, log } = await open(['weather'], { onResume: () => resume.promise });
  await bringDown(checkpoint);
  const recovered = checkpoint.heartbeat(at(21));
  await settled();
  assert.equal(log.at(-1), 'onResume weather');
  const pulse = checkpoint.checkPulse(at(40));
  assert.equal(log.at(-1), 'onPause weather');
  assert.equal(checkpoint.isPaused, true);
  resume.resolve();
  await Promise.all([recovered, pulse]);
  await settled();
  assert.equal(log.at(-1), 'onDowntime weather');
  assert.equal(checkpoint.isPaused, true);
});

test('a failing store stops neither the pause nor the resume, nor the callbacks', soon, async () => {
  let fails = false;
  const cache = { get() {}, set: async () => !fails };
  const { checkpoint, log } = await open(['weather'], { cache });
  await checkpoint.heartbeat(at(0));
  fails = true;
  await assert.rejects(checkpoint.checkPulse(at(20)), { code: 'ERR_CACHE_WRITE' });
  await assert.rejects(checkpoint.heartbeat(at(21)), { code: 'ERR_CACHE_WRITE' });
  await settled();
  assert.deepEqual(log, ['onPause weather', 'onDowntime weather', 'onRecovery weather', 'onResume weather']);
  assert.equal(checkpoint.isPaused, false);
});

test('a failing onDowntime stops neither the pause nor the recovery', soon, async () => {
  const { checkpoint, log } = await open(['weather'], { onDowntime: async () => Promise.reject(new Error('the pager')) });
  await checkpoint.heartbeat(at(0));
  await assert.rejects(checkpoint.checkPulse(at(20)), { message: 'the pager' });
  await checkpoint.checkPulse(at(21));
  assert.equal(checkpoint.isPaused, true);
  await checkpoint.heartbeat(at(22));
  assert.deepEqual(log, ['onPause weather', 'onDowntime weather', 'onRecovery weather', 'onResume weather']);
});

for (const kind of ['throws', 'rejects']) {
  for (const through of ['the callback', 'the dependent']) {
    test(`a pause that ${kind} through ${through} is tried again by the next call`, soon, async () => {
      let fails = true;
      let calls = 0;
      const pause = () => {
        calls++;
        if (!fails) return;
        if (kind === 'throws') throw new Error('the consumer');
        return Promise.reject(new Error('the consumer'));
      };
      const options = through === 'the callback' ? { onPause: pause } : { dependent: { pause, resume() {} } };
      const { checkpoint } = await open(['weather'], options);
      await checkpoint.heartbeat(at(0));
      await assert.rejects(checkpoint.checkPulse(at(20)), { message: 'the consumer' });
      assert.equal(checkpoint.isPaused, true);
      await assert.rejects(checkpoint.heartbeat(at(1)), { message: 'the consumer' });
      fails = false;
      await checkpoint.checkPulse(at(20));
      assert.equal(calls, 3);
      await checkpoint.checkPulse(at(20));
      assert.equal(calls, 3);
    });
    test(`a resume that ${kind} through ${through} is tried again by the next call`, soon, async () => {
      let fails = true;
      let calls = 0;
      const resume = () => {
        calls++;
        if (!fails) return;
        if (kind === 'throws') throw new Error('the consumer');
        return Promise.reject(new Error('the consumer'));
      };
      const options = through === 'the callback' ? { onResume: resume } : { dependent: { resume, pause() {} } };
      const { checkpoint } = await open(['weather'], options);
      await bringDown(checkpoint);
      await assert.rejects(checkpoint.heartbeat(at(21)), { message: 'the consumer' });
      assert.equal(checkpoint.dependency('weather').phase, 'up');
      assert.equal(checkpoint.isPaused, true, 'it could not be let go');
      await assert.rejects(checkpoint.checkPulse(at(20)), { message: 'the consumer' });
      fails = false;
      await checkpoint.heartbeat(at(22));
      assert.equal(calls, 3);
      assert.equal(checkpoint.isPaused, false);
      await checkpoint.heartbeat(at(23));
      assert.equal(calls, 3);
    });
  }
}

test('a pause that failed is not tried again once none is down', soon, async () => {
  let pauses = 0;
  const { checkpoint, log } = await open(['weather'], {
    onRecovery: null,
    onPause() {
      pauses++;
      throw new Error('the consumer');
    },
  });
  await checkpoint.heartbeat(at(0));
  await assert.rejects(checkpoint.checkPulse(at(20)));
  await checkpoint.heartbeat(at(21));
  await checkpoint.checkPulse(at(21));
  assert.equal(pauses, 1);
  assert.equal(checkpoint.isPaused, false);
  assert.equal(log.filter((it) => it === 'onResume weather').length, 1);
});

test('a pause that fails while a check is under way is tried again, also when that check throws', soon, async () => {
  const pause = deferred();
  const check = deferred();
  let asks = false;
  let pauses = 0;
  const { checkpoint } = await open(['weather', dependency('prices', { downtimeCheck: () => asks && check.promise })], {
    onPause: () => (++pauses === 1 ? pause.promise : undefined),
    onError() {},
  });
  await checkpoint.heartbeat(at(0), 'weather');
  const down = checkpoint.checkPulse(at(20)).catch((error) => error.message);
  asks = true;
  const pulse = checkpoint.checkPulse(at(20)).catch((error) => error.message);
  pause.reject(new Error('the consumer'));
  await settled();
  check.reject(new Error('the check'));
  assert.equal(await pulse, 'the check');
  assert.equal(await down, 'the consumer');
  asks = false;
  await checkpoint.checkPulse(at(20));
  assert.equal(pauses, 2);
});

test('what succeeds of the dependent and its callback is not undone by the other’s failure', soon, async () => {
  const dependent = pausable([1]);
  const { checkpoint } = await open(['weather'], { dependent, onPause: () => Promise.reject(new Error('the pager')) });
  await checkpoint.heartbeat(at(0));
  await assert.rejects(checkpoint.checkPulse(at(20)), { message: 'the pager' });
  assert.equal(dependent.isPaused, true);
});

test('forget lets go, where nobody else is down', soon, async () => {
  const { checkpoint, log } = await open(['weather', 'prices']);
  await checkpoint.heartbeat(at(0), 'weather');
  await checkpoint.heartbeat(at(0), 'prices');
  await checkpoint.checkPulse(at(20));
  await checkpoint.forget('weather');
  assert.equal(checkpoint.isPaused, true);
  await checkpoint.forget('prices');
  assert.equal(checkpoint.isPaused, false);
  assert.equal(log.at(-1), 'onResume prices');
});

test('the Sync pair pauses and resumes at once', soon, () => {
  const dependent = pausable([1]);
  const { checkpoint, log } = openSync(['weather'], { dependent });
  checkpoint.heartbeatSync(at(0));
  checkpoint.checkPulseSync(at(20));
  assert.deepEqual([dependent.isPaused, log], [true, ['onPause weather', 'onDowntime weather']]);
  checkpoint.heartbeatSync(at(21));
  assert.deepEqual([dependent.isPaused, log.length], [false, 4]);
});
