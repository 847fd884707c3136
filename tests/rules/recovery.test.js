// A dependency that was down has caught up: the stale part is done again, and only then is the dependent let go.

import assert from 'node:assert/strict';
import test, { mock } from 'node:test';
import { at, bringDown, deferred, dependency, Journal, open, openSync, settled, SlowCache, soon } from './support/host.js';

test('caught up is, by default, beyond the dependent, strictly', soon, async () => {
  const { checkpoint, log } = await open();
  await bringDown(checkpoint);
  assert.equal((await checkpoint.heartbeat(at(20))).isLate, true);
  assert.equal(checkpoint.dependency('weather').phase, 'down');
  assert.equal((await checkpoint.heartbeat(new Date(at(20).getTime() + 1))).isLate, false);
  assert.deepEqual(log, ['onPause weather', 'onDowntime weather', 'onRecovery weather', 'onResume weather']);
});

test('with pauseDependent false, caught up is the downtime check being falsy', soon, async () => {
  const { checkpoint, log } = await open(['weather'], { pauseDependent: false });
  await bringDown(checkpoint);
  await checkpoint.heartbeat(at(9));
  assert.equal(checkpoint.dependency('weather').phase, 'down');
  await checkpoint.heartbeat(at(10));
  assert.equal(checkpoint.dependency('weather').phase, 'up');
  assert.deepEqual(log, ['onDowntime weather', 'onRecovery weather']);
  assert.equal(checkpoint.isPaused, false);
});

test('with pauseDependent false and a downtime check of its own, that one says whether it has caught up', soon, async () => {
  let isDown = true;
  const { checkpoint } = await open([dependency('weather', { downtimeCheck: () => isDown })], { pauseDependent: false });
  await checkpoint.checkPulse(at(0));
  await checkpoint.heartbeat(at(100));
  assert.equal(checkpoint.dependency('weather').phase, 'down');
  isDown = false;
  await checkpoint.heartbeat(at(1));
  assert.equal(checkpoint.dependency('weather').phase, 'up');
});

test('its own recovery check says whether it has caught up, and is asked at heartbeats while down only', soon, async () => {
  /** @type {unknown[]} */
  const asked = [];
  let answer = false;
  const recoveryCheck = (/** @type {unknown} */ checkpoint, /** @type {any} */ about) => {
    asked.push([checkpoint, about.name, about.phase]);
    return answer;
  };
  const { checkpoint } = await open([dependency('weather', { recoveryCheck })]);
  await checkpoint.heartbeat(at(0));
  await checkpoint.checkPulse(at(20));
  assert.deepEqual(asked, []);
  await checkpoint.heartbeat(at(100));
  assert.deepEqual(asked, [[checkpoint, 'weather', 'down']]);
  assert.equal(checkpoint.dependency('weather').phase, 'down');
  answer = true;
  assert.equal((await checkpoint.heartbeat(at(1))).isLate, false);
  assert.equal(checkpoint.dependency('weather').phase, 'up');
});

test('recovering is stored before onRecovery is called, and up before onResume', soon, async () => {
  const cache = new Journal();
  /** @type {unknown[]} */
  const seen = [];
  const note = () => seen.push(cache.last.checkpoints.weather.phase);
  const { checkpoint } = await open(['weather'], { cache, onDowntime: note, onRecovery: note, onResume: note });
  await bringDown(checkpoint);
  await checkpoint.heartbeat(at(21));
  assert.deepEqual(seen, ['down', 'recovering', 'up']);
});

test('with a slow cache too, each phase is stored before its callback', soon, async () => {
  for (const durability of ['always', 'coalesced']) {
    const cache = new SlowCache();
    const { checkpoint, log } = await open(['weather'], { cache, durability });
    const store = async () => {
      while (cache.writes.length > 0) {
        assert.equal(cache.writes.length, 1);
        cache.writes[0].resolve();
        await settled();
      }
    };
    checkpoint.heartbeat(at(0));
    checkpoint.checkPulse(at(20));
    await settled();
    assert.deepEqual(log, ['onPause weather'], 'the pause waits for nothing');
    await store();
    assert.deepEqual(log.splice(0), ['onPause weather', 'onDowntime weather']);
    checkpoint.heartbeat(at(21));
    await settled();
    assert.deepEqual(log, []);
    cache.writes[0].resolve();
    await settled();
    assert.equal(cache.stored.at(-1).checkpoints.weather.phase, 'recovering');
    assert.deepEqual(log.splice(0), ['onRecovery weather'], 'the resume waits for its record');
    assert.equal(checkpoint.isPaused, true);
    await store();
    assert.equal(cache.stored.at(-1).checkpoints.weather.phase, 'up');
    assert.deepEqual(log, ['onResume weather']);
    assert.equal(checkpoint.isPaused, false);
  }
});

test('onRecovery is awaited for each dependency that recovers, one after another, and then comes the resume', soon, async () => {
  const recoveries = { weather: deferred(), prices: deferred() };
  const { checkpoint, log } = await open(['weather', 'prices'], {
    onRecovery: (/** @type {any} */ _, /** @type {any} */ { name }) => recoveries[/** @type {'weather' | 'prices'} */ (name)].promise,
  });
  await checkpoint.heartbeat(at(0), 'weather');
  await checkpoint.heartbeat(at(0), 'prices');
  await checkpoint.checkPulse(at(20));
  const first = checkpoint.heartbeat(at(21), 'prices');
  const second = checkpoint.heartbeat(at(21), 'weather');
  await settled();
  assert.deepEqual(log.splice(0), ['onPause weather', 'onDowntime weather', 'onDowntime prices', 'onRecovery prices']);
  recoveries.prices.resolve();
  await first;
  await settled();
  assert.deepEqual(log.splice(0), ['onRecovery weather']);
  assert.equal(checkpoint.isPaused, true);
  recoveries.weather.resolve();
  await second;
  await settled();
  assert.deepEqual(log, ['onResume weather']);
  assert.equal(checkpoint.isPaused, false);
});

test('onRecovery never runs twice at a time for one dependency', soon, async () => {
  const recovery = deferred();
  let running = 0;
  const { checkpoint, log } = await open(['weather'], {
    async onRecovery() {
      assert.equal(++running, 1);
      await recovery.promise;
      running--;
    },
  });
  await bringDown(checkpoint);
  const calls = [checkpoint.heartbeat(at(21)), checkpoint.heartbeat(at(22)), checkpoint.checkPulse(at(22)), checkpoint.checkPulse(at(50))];
  await settled();
  recovery.resolve();
  await Promise.all(calls);
  assert.equal(log.filter((it) => it === 'onRecovery weather').length, 1);
});

test('in onRecovery, resumeFrom is the last good position, and checkpointState what it is', soon, async () => {
  /** @type {unknown[]} */
  const seen = [];
  const { checkpoint } = await open(['weather'], {
    onRecovery: (/** @type {any} */ _, /** @type {any} */ weather) => seen.push(weather.resumeFrom, weather.checkpointState, weather.phase),
  });
  await checkpoint.heartbeat(at(0));
  await checkpoint.checkPulse(at(1), { offset: 1 });
  await checkpoint.heartbeat(at(1));
  await checkpoint.checkPulse(at(30), { offset: 2 });
  await checkpoint.heartbeat(at(12));
  await checkpoint.heartbeat(at(31));
  assert.deepEqual(seen, [{ state: { offset: 1 }, marker: at(1), sequence: 1 }, { offset: 2 }, 'recovering']);
});

test('a key that the state of resumeFrom lacks was not yet there: from the start', soon, async () => {
  /** @type {any} */
  let from;
  const { checkpoint } = await open(['weather'], { onRecovery: (/** @type {any} */ _, /** @type {any} */ weather) => (from = weather.resumeFrom) });
  await bringDown(checkpoint);
  await checkpoint.heartbeat(at(21));
  assert.deepEqual(from, { state: {}, marker: null, sequence: 0 });
  assert.equal(from.state.offset ?? 'the start', 'the start');
});

test('a rewind replaces position, state and sequence', soon, async () => {
  const { checkpoint } = await open(['weather'], {
    async onRecovery(/** @type {any} */ checkpoint, /** @type {any} */ weather) {
      await checkpoint.rewind(weather.resumeFrom);
      assert.deepEqual(checkpoint.position, weather.resumeFrom);
      assert.deepEqual(checkpoint.state, {});
    },
  });
  await bringDown(checkpoint);
  await checkpoint.heartbeat(at(21));
  assert.deepEqual(checkpoint.position, { state: {}, marker: null, sequence: 0 });
  await checkpoint.checkPulse(at(5), { offset: 5 });
  assert.deepEqual(checkpoint.position, { state: { offset: 5 }, marker: at(5), sequence: 1 });
});

test('every last good position with a higher sequence becomes the rewind’s target', soon, async () => {
  const { checkpoint } = await open(['weather', 'prices', 'tides']);
  const sequences = () => Object.values(checkpoint.toJSON().checkpoints).map(({ lastGood }) => lastGood.sequence);
  await checkpoint.heartbeat(at(0), 'tides');
  await checkpoint.checkPulse(at(1), { offset: 1 });
  await checkpoint.heartbeat(at(1), 'weather');
  const target = checkpoint.position;
  await checkpoint.checkPulse(at(2), { offset: 2 });
  await checkpoint.heartbeat(at(2), 'prices');
  assert.deepEqual(sequences(), [1, 2, 0]);
  await checkpoint.rewind(target);
  assert.deepEqual(sequences(), [1, 1, 0]);
});

test('after a recovery the last good position is the rewind’s target, or without one where the recovery began', soon, async () => {
  for (const rewinds of [true, false]) {
    const recovery = deferred();
    const { checkpoint } = await open(['weather'], {
      async onRecovery(/** @type {any} */ checkpoint, /** @type {any} */ weather) {
        if (rewinds) await checkpoint.rewind(weather.resumeFrom);
        await recovery.promise;
      },
    });
    await bringDown(checkpoint);
    const recovered = checkpoint.heartbeat(at(21));
    await settled();
    await checkpoint.checkPulse(at(20), { offset: 'during' });
    recovery.resolve();
    await recovered;
    assert.equal(checkpoint.toJSON().checkpoints.weather.lastGood.sequence, rewinds ? 0 : 1);
  }
});

test('a rewind asks every dependency that is down whether it has caught up', soon, async () => {
  const { checkpoint, log } = await open(['weather', 'prices'], {
    onRecovery: (/** @type {any} */ checkpoint, /** @type {any} */ about) => checkpoint.rewind(about.resumeFrom),
  });
  await checkpoint.heartbeat(at(0), 'weather');
  await checkpoint.heartbeat(at(0), 'prices');
  await checkpoint.checkPulse(at(0), { offset: 0 });
  await checkpoint.checkPulse(at(20), { offset: 20 });
  await checkpoint.heartbeat(at(15), 'prices');
  assert.equal(checkpoint.dependency('prices').phase, 'down');
  await checkpoint.heartbeat(at(21), 'weather');
  await settled();
  assert.deepEqual(log, ['onPause weather', 'onDowntime weather', 'onDowntime prices', 'onRecovery weather', 'onRecovery prices', 'onResume prices']);
});

test('a rewind by itself recovers who is down, and changes no dependency that is up', soon, async () => {
  const { checkpoint, log } = await open();
  const start = checkpoint.position;
  await bringDown(checkpoint);
  await checkpoint.rewind(start);
  assert.equal(checkpoint.dependency('weather').phase, 'up');
  assert.deepEqual(log.slice(2), ['onRecovery weather', 'onResume weather']);
});

test('without onRecovery a caught up dependency is up at once', soon, async () => {
  const { checkpoint } = openSync(['weather'], {});
  checkpoint.heartbeatSync(at(0));
  checkpoint.checkPulseSync(at(20));
  assert.equal(checkpoint.heartbeatSync(at(21)).isLate, false);
  assert.equal(checkpoint.dependency('weather').phase, 'up');
});

test('a heartbeat’s isLate tells how it is after the call', soon, async () => {
  const recovery = deferred();
  const { checkpoint } = await open(['weather'], { onRecovery: () => recovery.promise });
  await bringDown(checkpoint);
  const [first, second] = [checkpoint.heartbeat(at(21)), checkpoint.heartbeat(at(22))];
  assert.equal((await second).isLate, true);
  recovery.resolve();
  assert.equal((await first).isLate, false);
});

/** A host whose onRecovery fails until it is mended. */
async function failing(/** @type {Record<string, any>} */ options = {}) {
  const host = { fails: true, tries: 0, ...(await open(['weather', 'prices'], { onRecovery: () => host.recover(), ...options })), recover() {
    host.tries++;
    if (host.fails) throw new Error('the seek failed');
  } };
  await host.checkpoint.heartbeat(at(15), 'prices');
  await bringDown(host.checkpoint, 'weather');
  return host;
}

test('when onRecovery throws: still recovering, still paused, and the error reaches the caller', soon, async () => {
  const { checkpoint, log } = await failing();
  await assert.rejects(checkpoint.heartbeat(at(21), 'weather'), { message: 'the seek failed' });
  assert.equal(checkpoint.dependency('weather').phase, 'recovering');
  assert.equal(checkpoint.isPaused, true);
  assert.ok(!log.includes('onResume weather'));
  await checkpoint.close();
});

for (const [what, call] of /** @type {[string, (checkpoint: any) => Promise<unknown>][]} */ ([
  ['its next heartbeat', (checkpoint) => checkpoint.heartbeat(at(1), 'weather')],
  ['a pulse', (checkpoint) => checkpoint.checkPulse(at(20))],
  ['markIdle', (checkpoint) => checkpoint.markIdle('weather')],
  ['markEnded', (checkpoint) => checkpoint.markEnded('weather')],
  ['a rewind', (checkpoint) => checkpoint.rewind(checkpoint.position)],
])) {
  test(`a failed recovery is tried again by ${what}`, soon, async () => {
    const host = await failing();
    await assert.rejects(host.checkpoint.heartbeat(at(21), 'weather'), { message: 'the seek failed' });
    await assert.rejects(call(host.checkpoint), { message: 'the seek failed' });
    host.fails = false;
    await call(host.checkpoint);
    await settled();
    assert.equal(host.tries, 3);
    assert.equal(host.checkpoint.dependency('weather').isDown, false);
    assert.equal(host.checkpoint.isPaused, false);
  });
}

test('a failed recovery is not tried again by a call that does not concern it', soon, async () => {
  const host = await failing();
  await assert.rejects(host.checkpoint.heartbeat(at(21), 'weather'), { message: 'the seek failed' });
  await host.checkpoint.heartbeat(at(21), 'prices');
  host.checkpoint.isAdmissible(at(0));
  assert.equal(host.tries, 1);
  await host.checkpoint.close();
});

test('a failed recovery is tried again by an open, whose error is the callback’s', soon, async () => {
  const cache = new Map();
  const host = await failing({ cache });
  await assert.rejects(host.checkpoint.heartbeat(at(21), 'weather'));
  await host.checkpoint.close();
  const dependencies = [dependency('weather'), dependency('prices')];
  const error = new Error('still');
  await assert.rejects(open(dependencies, { cache, onRecovery: () => Promise.reject(error) }), (thrown) => thrown === error);
  const { checkpoint, log } = await open(dependencies, { cache });
  assert.deepEqual(log, ['onPause weather', 'onDowntime weather', 'onRecovery weather', 'onResume weather']);
  assert.equal(checkpoint.dependency('weather').phase, 'up');
});

test('a failed recovery is tried again by itself after 1 s, doubling up to 1 min', soon, async (t) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  /** @type {unknown[]} */
  const errors = [];
  const host = await failing({ onError: (/** @type {unknown} */ error) => errors.push(error) });
  await host.checkpoint.heartbeat(at(21), 'weather').catch((error) => errors.push(error));
  let tries = 1;
  assert.equal(host.tries, tries);
  for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60, 60]) {
    mock.timers.tick(seconds * 1000 - 1);
    await settled();
    assert.equal(host.tries, tries, `not before ${seconds} s`);
    mock.timers.tick(1);
    await settled();
    assert.equal(host.tries, ++tries, `after ${seconds} s`);
  }
  assert.equal(errors.length, tries);
  host.fails = false;
  mock.timers.tick(60_000);
  await settled();
  assert.equal(host.checkpoint.dependency('weather').phase, 'up');
  assert.equal(host.log.at(-1), 'onResume weather');
  mock.timers.tick(600_000);
  await settled();
  assert.equal(host.tries, tries + 1);
});

test('after a success the doubling begins anew', soon, async (t) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const host = await failing({ onError() {} });
  await host.checkpoint.heartbeat(at(21), 'weather').catch(() => {});
  mock.timers.tick(1000);
  await settled();
  mock.timers.tick(2000);
  await settled();
  host.fails = false;
  mock.timers.tick(4000);
  await settled();
  assert.equal(host.checkpoint.dependency('weather').phase, 'up');
  await host.checkpoint.checkPulse(at(40));
  host.fails = true;
  await host.checkpoint.heartbeat(at(41), 'weather').catch(() => {});
  const { tries } = host;
  mock.timers.tick(1000);
  await settled();
  assert.equal(host.tries, tries + 1);
});

test('what a retry in the background throws waits for flush() where there is no onError', soon, async (t) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const host = await failing();
  await host.checkpoint.heartbeat(at(21), 'weather').catch(() => {});
  await host.checkpoint.flush();
  mock.timers.tick(1000);
  await settled();
  await assert.rejects(host.checkpoint.flush(), { message: 'the seek failed' });
  mock.timers.tick(2000);
  await settled();
  mock.timers.tick(4000);
  await settled();
  await assert.rejects(host.checkpoint.flush(), AggregateError);
  await host.checkpoint.flush();
});

test('a retry waits its turn behind an async check, and is not lost when that throws', soon, async (t) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const check = deferred();
  let asks = false;
  let fails = true;
  const { checkpoint } = await open(['weather', dependency('prices', { downtimeCheck: () => asks && check.promise })], {
    onRecovery() {
      if (fails) throw new Error('the seek failed');
    },
    onError() {},
  });
  await bringDown(checkpoint, 'weather');
  await checkpoint.heartbeat(at(21), 'weather').catch(() => {});
  asks = true;
  const pulse = checkpoint.checkPulse(at(20)).catch((error) => error.message);
  fails = false;
  mock.timers.tick(1000);
  await settled();
  check.reject(new Error('the check'));
  assert.equal(await pulse, 'the check');
  asks = false;
  await settled();
  mock.timers.tick(60_000);
  await settled();
  assert.equal(checkpoint.dependency('weather').phase, 'up');
  assert.equal(checkpoint.isPaused, false);
});

test('overlapping downtimes skip nothing: the earlier last good position is not lost to the other’s recovery', soon, async () => {
  /** @type {unknown[]} */
  const rewinds = [];
  const { checkpoint } = await open(['weather', 'prices'], {
    async onRecovery(/** @type {any} */ checkpoint, /** @type {any} */ about) {
      rewinds.push([about.name, about.resumeFrom.sequence]);
      await checkpoint.rewind(about.resumeFrom);
    },
  });
  await checkpoint.heartbeat(at(0), 'weather');
  await checkpoint.heartbeat(at(0), 'prices');
  await checkpoint.checkPulse(at(0), { offset: 0 });
  await checkpoint.checkPulse(at(5), { offset: 1 });
  await checkpoint.heartbeat(at(5), 'prices');
  await checkpoint.checkPulse(at(12), { offset: 2 });
  assert.equal(checkpoint.dependency('weather').phase, 'down');
  await checkpoint.checkPulse(at(16), { offset: 3 });
  assert.equal(checkpoint.dependency('prices').phase, 'down');
  await checkpoint.heartbeat(at(17), 'prices');
  await settled();
  assert.deepEqual(rewinds[0], ['prices', 2]);
  assert.equal(checkpoint.dependency('weather').resumeFrom?.sequence, 1);
  await checkpoint.heartbeat(at(18), 'weather');
  assert.deepEqual(rewinds.at(-1), ['weather', 1]);
  assert.equal(checkpoint.isPaused, false);
});

test('a downtime during the reprocessing goes back to where that began', soon, async () => {
  /** @type {any[]} */
  const from = [];
  const { checkpoint } = await open(['weather', 'prices'], {
    async onRecovery(/** @type {any} */ checkpoint, /** @type {any} */ about) {
      from.push([about.name, about.resumeFrom.sequence]);
      await checkpoint.rewind(about.resumeFrom);
    },
  });
  await checkpoint.heartbeat(at(0), 'weather');
  await checkpoint.checkPulse(at(0), { offset: 0 });
  await checkpoint.heartbeat(at(20), 'prices');
  await checkpoint.checkPulse(at(20), { offset: 1 });
  await checkpoint.heartbeat(at(21), 'weather');
  assert.deepEqual(from, [['weather', 1]]);
  await checkpoint.checkPulse(at(20), { offset: 1 });
  await checkpoint.checkPulse(at(31), { offset: 2 });
  assert.equal(checkpoint.dependency('prices').phase, 'down');
  await checkpoint.heartbeat(at(32), 'prices');
  assert.equal(from.at(-1)[0], 'prices');
  assert.ok(from.at(-1)[1] <= 2);
});
