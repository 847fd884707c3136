/** What hosts do to a checkpoint that nobody would think of: each was once a defect. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Checkpoint, Dependency } from '../../js/index.js';
import { delay, soon } from './support/host.js';

const at = (seconds) => new Date(1_735_689_600_000 + seconds * 1000);
const weather = (options) => new Dependency('weather', { downtimeThreshold: { seconds: 10 }, ...options });

test('options may be an instance of a class', soon, async () => {
  const log = [];
  class Host {
    dependencies = [weather()];
    onPause() { log.push('pause'); }
    onDowntime() { log.push('downtime'); }
    onRecovery(checkpoint, { resumeFrom }) { log.push('recovery'); return checkpoint.rewind(resumeFrom); }
    onResume() { log.push('resume'); }
  }
  const checkpoint = await Checkpoint.open('c', new Host());
  await checkpoint.heartbeat(at(0));
  await checkpoint.checkPulse(at(20));
  await checkpoint.heartbeat(at(21));
  assert.deepEqual(log, ['pause', 'downtime', 'recovery', 'resume']);
});

test('a subclass opens as itself', soon, async () => {
  class Mine extends Checkpoint {}
  assert.ok((await Mine.open('c', { dependencies: [weather()] })) instanceof Mine);
});

test('flush() and close() end while calls go on', soon, async () => {
  const stored = [];
  const cache = { get() {}, set: async (key, text) => { await delay(2); stored.push(JSON.parse(text).sequence); } };
  const checkpoint = await Checkpoint.open('c', { dependencies: [weather()], cache, durability: 'coalesced' });
  let isOver = false;
  const loop = (async () => {
    for (let i = 0; !isOver; i++) {
      await checkpoint.checkPulse(at(0), { i });
      if (i % 100 === 0) await delay(0);
    }
  })();
  await delay(10);
  const before = checkpoint.position.sequence;
  await checkpoint.flush();
  assert.ok(stored.at(-1) >= before, `${stored.at(-1)} stored of ${before}`);
  const closing = checkpoint.close();
  await assert.rejects(loop, { code: 'ERR_CLOSED' });
  isOver = true;
  await closing;
  assert.equal(stored.at(-1), checkpoint.position.sequence);
});

test('close() ends while two loops take turns with a check that waits', soon, async () => {
  const checkpoint = await Checkpoint.open('c', { dependencies: [weather({ downtimeCheck: () => delay(1).then(() => false) })] });
  const loop = async () => { for (;;) await checkpoint.checkPulse(at(0)); };
  const loops = [assert.rejects(loop(), { code: 'ERR_CLOSED' }), assert.rejects(loop(), { code: 'ERR_CLOSED' })];
  await delay(10);
  await checkpoint.close();
  await Promise.all(loops);
});

test('ten thousand calls may wait behind one check', soon, async () => {
  let answer;
  const first = new Promise((resolve) => (answer = resolve));
  let asked = 0;
  const downtimeCheck = () => (asked++ === 0 ? first : false);
  const checkpoint = await Checkpoint.open('c', { dependencies: [weather({ downtimeCheck })] });
  const calls = Array.from({ length: 10_000 }, (_, n) => checkpoint.checkPulse(at(n), { n }));
  answer(false);
  await Promise.all(calls);
  assert.deepEqual([checkpoint.position.sequence, checkpoint.state], [10_000, { n: 9_999 }]);
});

test('a call that waits keeps its marker and its state as they were', soon, async () => {
  let answer;
  const first = new Promise((resolve) => (answer = resolve));
  let asked = 0;
  const downtimeCheck = () => (asked++ === 0 ? first : false);
  const checkpoint = await Checkpoint.open('c', { dependencies: [weather({ downtimeCheck })] });
  const [marker, state] = [at(2), { offset: 2, nested: { n: 2 } }];
  const calls = [checkpoint.checkPulse(at(1), { offset: 1 }), checkpoint.checkPulse(marker, state)];
  marker.setTime(0);
  state.offset = 99;
  state.nested.n = 99;
  answer(false);
  await Promise.all(calls);
  assert.deepEqual([checkpoint.stateMarker, checkpoint.state], [at(2), { offset: 2, nested: { n: 2 } }]);
});

test('a cache that calls the checkpoint gets one write at a time, and the newest last', soon, async () => {
  for (const durability of ['always', 'coalesced']) {
    for (const answer of [() => {}, () => delay(5)]) {
      const stored = [];
      let underWay = 0;
      const emitting = {
        get() {},
        set(_, text) {
          assert.equal(++underWay, 1);
          const { state } = JSON.parse(text);
          if (state.n === 1) checkpoint.checkPulse(at(2), { n: 2 });
          const store = () => (underWay--, stored.push(state.n));
          return answer()?.then(store) ?? store();
        },
      };
      const checkpoint = await Checkpoint.open('c', { dependencies: [weather()], cache: emitting, durability });
      await checkpoint.checkPulse(at(1), { n: 1 });
      await checkpoint.flush();
      assert.deepEqual(stored, [1, 2]);
    }
  }
});

test('a rewind to a position that was handed out keeps its microseconds', soon, async () => {
  const checkpoint = await Checkpoint.open('c', { dependencies: [weather()] });
  await checkpoint.checkPulse('2025-01-01T00:00:00.000900Z', { n: 1 });
  const { position } = checkpoint;
  await checkpoint.checkPulse('2025-01-01T00:00:01Z', { n: 2 });
  await checkpoint.rewind(position);
  assert.equal(checkpoint.toJSON().stateMarker, '2025-01-01T00:00:00.000900Z');
});

test('markers that are not compared have no partitions', soon, async () => {
  const own = { downtimeCheck: () => false, recoveryCheck: () => true };
  const checkpoint = await Checkpoint.open('c', { dependencies: [new Dependency('weather', own)] });
  await assert.rejects(checkpoint.heartbeat('token', 'weather', 'p'), { code: 'ERR_OPTION', dependency: 'weather' });
});

test('a thenable that can be called is awaited', soon, async () => {
  const log = [];
  const later = () => Object.assign(() => {}, { then: (resolve) => setTimeout(() => (log.push('done'), resolve()), 5) });
  const checkpoint = await Checkpoint.open('c', { dependencies: [weather()], onRecovery: later, onResume: () => log.push('resume') });
  await checkpoint.heartbeat(at(0));
  await checkpoint.checkPulse(at(20));
  await checkpoint.heartbeat(at(21));
  assert.deepEqual(log, ['done', 'resume']);
});

test('a stack that overflows inside the engine is ERR_ENGINE from then on', soon, async () => {
  const checkpoint = await Checkpoint.open('c', { dependencies: [weather()] });
  const dive = () => {
    try {
      dive();
    } catch {
      checkpoint.checkPulseSync(at(0)); // at the very end of the stack
    }
  };
  try {
    dive();
  } catch {
    // the host's own bug
  }
  try {
    checkpoint.checkPulseSync(at(1));
  } catch (error) {
    assert.equal(error.code, 'ERR_ENGINE');
  }
});
