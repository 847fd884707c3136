// Where the checkpoint does something else than the Python original, on purpose: one test each. What Python does in the
// same case is shown by running it (tests/parity/traces.py differences).

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Checkpoint, Dependency } from '../../js/index.js';
import { skip, tracesPy } from '../parity/python.js';

/** @type {any} */
let python;
if (!skip) for await (const cases of tracesPy('differences')) python = cases;

/**
 * What Python does is compared only where it is there.
 * @param {string} name of the function in traces.py
 * @param {unknown} value
 */
function pythonGives(name, value) {
  if (python) assert.deepEqual(python[name], value);
}

test('the Python original is there to compare with', { skip }, () => assert.ok(python));

const MINUTE = 60_000;
const at = (/** @type {number} */ minute) => new Date(Date.UTC(2025, 0, 1) + minute * MINUTE);

/**
 * @param {string[]} names
 * @param {Partial<import('../../js/types.js').CheckpointOptions<any, any>>} [options]
 */
function open(names, options) {
  return Checkpoint.open('c', { dependencies: names.map((name) => new Dependency(name)), ...options });
}

test('a refused call changes nothing; Python saves first and raises later', async () => {
  const cache = new Map();
  const checkpoint = await open(['d'], { cache });
  await checkpoint.checkPulse(at(0), { offset: 1 });
  const before = [checkpoint.toJSON(), [...cache]];
  await assert.rejects(checkpoint.checkPulse('no marker', { offset: 2 }), { code: 'ERR_MARKER_TYPE' });
  assert.deepEqual([checkpoint.toJSON(), [...cache]], before);
  pythonGives('refused_call', { offset: 2, marker: 'no marker' });
});

test('a late message moves no position back; in Python it makes a false downtime', async () => {
  const checkpoint = await open(['d']);
  await checkpoint.checkPulse(at(20));
  await checkpoint.heartbeat(at(20));
  const { lag, dependencyMarker } = await checkpoint.heartbeat(at(5));
  assert.equal(lag, 15 * MINUTE);
  assert.deepEqual(dependencyMarker, at(20));
  await checkpoint.checkPulse(at(3));
  assert.deepEqual(checkpoint.stateMarker, at(20));
  assert.equal(await checkpoint.checkPulse(at(20)), null);
  pythonGives('late_message', { downtime: 15 });
});

test('a state that was handed out never changes; in Python checkpoint_state is the live dict', async () => {
  const checkpoint = await open(['d']);
  await checkpoint.checkPulse(at(0), { offset: 1 });
  await checkpoint.heartbeat(at(0));
  const handedOut = checkpoint.dependency('d').checkpointState;
  await checkpoint.checkPulse(at(1), { offset: 2 });
  assert.deepEqual(handedOut, { offset: 1 });
  assert.deepEqual(checkpoint.dependency('d').checkpointState, { offset: 1 });
  assert.ok(Object.isFrozen(handedOut));
  pythonGives('live_state', { offset: 2 });
});

test('a marker of 0 is a marker; Python takes it for none yet', async () => {
  const checkpoint = await Checkpoint.open('c', { dependencies: [new Dependency('d', { downtimeThreshold: 600 })] });
  await checkpoint.heartbeat(0);
  assert.equal(await checkpoint.checkPulse(900), 900);
  pythonGives('zero', { downtime: null });
});

test('a dependency that is down is still down after a restart; Python forgets is_down', async () => {
  const cache = new Map();
  const first = await open(['d'], { cache });
  await first.heartbeat(at(0));
  await first.checkPulse(at(20));
  await first.close();
  const second = await open(['d'], { cache });
  assert.equal(second.dependency('d').phase, 'down');
  assert.ok(second.isPaused);
  pythonGives('restart', { before: true, after: false });
});

test('onDowntime is called once per downtime; Python calls back on every pulse', async () => {
  let calls = 0;
  const checkpoint = await open(['d'], { onDowntime: () => { calls++; } });
  await checkpoint.heartbeat(at(0));
  for (const minute of [20, 21, 22]) await checkpoint.checkPulse(at(minute));
  assert.equal(calls, 1);
  pythonGives('repeated_downtime', { callbacks: 3 });
});

test('a pulse gives the first downtime in declared order; Python that of the last dependency', async () => {
  const checkpoint = await open(['a', 'b']);
  await checkpoint.heartbeat(at(0), 'a');
  await checkpoint.heartbeat(at(20), 'b');
  assert.equal(await checkpoint.checkPulse(at(20)), 20 * MINUTE);
  pythonGives('result', { downtime: null });
});

test('onRecovery is called for each dependency that recovers; in Python only for the last', async () => {
  /** @type {string[]} */
  const calls = [];
  const checkpoint = await open(['a', 'b'], { onRecovery: (_, { name }) => { calls.push(name); } });
  await checkpoint.heartbeat(at(0), 'a');
  await checkpoint.heartbeat(at(0), 'b');
  await checkpoint.checkPulse(at(20));
  await checkpoint.heartbeat(at(21), 'a');
  await checkpoint.heartbeat(at(21), 'b');
  assert.deepEqual(calls, ['a', 'b']);
  pythonGives('every_recovery', { callbacks: ['b'] });
});

test('the resume comes after onRecovery; in Python before it', async () => {
  /** @type {boolean[]} */
  const paused = [];
  const checkpoint = await open(['d'], { onRecovery: (checkpoint) => { paused.push(checkpoint.isPaused); } });
  await checkpoint.heartbeat(at(0));
  await checkpoint.checkPulse(at(20));
  await checkpoint.heartbeat(at(21));
  assert.deepEqual(paused, [true]);
  assert.equal(checkpoint.isPaused, false);
  pythonGives('order_of_resume', { paused: [false] });
});

test('a recovery whose callback throws is tried again, and stays paused until then; in Python it is lost', async () => {
  let calls = 0;
  const failure = new Error('the seek failed');
  const checkpoint = await open(['d'], { onRecovery() { if (++calls === 1) throw failure; } });
  await checkpoint.heartbeat(at(0));
  await checkpoint.checkPulse(at(20));
  await assert.rejects(checkpoint.heartbeat(at(21)), failure);
  assert.equal(checkpoint.dependency('d').phase, 'recovering');
  assert.ok(checkpoint.isPaused);
  await checkpoint.heartbeat(at(22));
  assert.equal(calls, 2);
  assert.equal(checkpoint.dependency('d').phase, 'up');
  assert.equal(checkpoint.isPaused, false);
  pythonGives('failing_recovery', { callbacks: 1, paused: false });
});

test('without a pause, within the threshold is caught up; Python wants the dependent overtaken', async () => {
  const checkpoint = await open(['d'], { pauseDependent: false });
  await checkpoint.heartbeat(at(0));
  await checkpoint.checkPulse(at(20));
  assert.equal((await checkpoint.heartbeat(at(5))).isLate, true);
  assert.equal((await checkpoint.heartbeat(at(15))).isLate, false);
  pythonGives('without_pause', { late: true });
});

test('one record under one key is stored; Python writes up to four keys', async () => {
  const cache = new Map();
  const checkpoint = await open(['d'], { cache });
  await checkpoint.checkPulse(at(0), { offset: 1 });
  assert.deepEqual([...cache.keys()], ['__c_']);
  assert.deepEqual(JSON.parse(cache.get('__c_')), JSON.parse(JSON.stringify(checkpoint)));
  pythonGives('keys', { keys: ['__c__state', '__c__state_marker', '__c_d_checkpoint_marker', '__c_d_checkpoint_state'] });
});

test('resumeFrom is the last good position; Python has only the state at the last heartbeat', async () => {
  const checkpoint = await open(['d']);
  await checkpoint.heartbeat(at(0));
  await checkpoint.checkPulse(at(0), { offset: 1 });
  await checkpoint.checkPulse(at(20), { offset: 2 });
  await checkpoint.heartbeat(at(15));
  const { resumeFrom, checkpointState } = checkpoint.dependency('d');
  assert.deepEqual(resumeFrom, { state: { offset: 1 }, marker: at(0), sequence: 1 });
  assert.deepEqual(checkpointState, { offset: 2 });
  pythonGives('resume_point', { state: { offset: 2 } });
});
