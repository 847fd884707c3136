// The same calls give the same results as the Python original: random traces, made by running it (tests/parity/).
// PARITY_SEED repeats a run, PARITY_TRACES sets how many.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { before, test } from 'node:test';
import { Checkpoint, Dependency } from '../../js/index.js';
import { skip, tracesPy } from '../parity/python.js';

const SEED = process.env.PARITY_SEED ?? randomBytes(6).toString('hex');
const COUNT = process.env.PARITY_TRACES ?? '1000';

/** @type {any[]} */
const traces = [];

before(async () => {
  if (!skip) for await (const trace of tracesPy(SEED, COUNT)) traces.push(trace);
});

for (const pair of ['awaited', 'Sync']) {
  test(`random traces give what the Python original gives, ${pair} calls`, { skip }, async (t) => {
    t.diagnostic(`PARITY_SEED=${SEED}, ${traces.length} traces`);
    assert.equal(traces.length, Number(COUNT));
    const seen = { calls: 0, late: 0, downtimes: 0, recoveries: 0, pauses: 0, resumes: 0, overlaps: 0 };
    for (const [i, trace] of traces.entries()) {
      assert.equal(trace.calls.length, 100);
      await replay(trace, pair === 'awaited', `trace ${i} of seed ${SEED}`);
      count(trace, seen);
    }
    t.diagnostic(JSON.stringify(seen));
    for (const [what, times] of Object.entries(seen)) assert.ok(times >= traces.length / 10, `too few ${what}: ${times}`);
  });
}

/**
 * @param {any} trace
 * @param {boolean} isAwaited
 * @param {string} name
 */
async function replay(trace, isAwaited, name) {
  let isPaused = false;
  const checkpoint = await Checkpoint.open('c', {
    dependencies: trace.names.map((/** @type {string} */ name, /** @type {number} */ i) => new Dependency(name, {
      downtimeThreshold: trace.thresholds[i] / 1000,
      // Without a pause, the two differ in when a dependency has caught up: differences.test.js.
      ...(!trace.pauseDependent && { recoveryCheck: (c, d) => instant(d.toJSON().checkpointMarker) > instant(c.toJSON().stateMarker) }),
    })),
    dependent: { pause: () => { isPaused = true; }, resume: () => { isPaused = false; } },
    pauseDependent: trace.pauseDependent,
    cache: new Map(),
  });

  for (const [i, call] of trace.calls.entries()) {
    const { marker, dependency, given } = call;
    /** @type {any} */
    const result = call.call === 'heartbeat'
      ? await (isAwaited ? checkpoint.heartbeat(marker, dependency ?? undefined) : checkpoint.heartbeatSync(marker, dependency ?? undefined))
      : await (isAwaited ? checkpoint.checkPulse(marker, given) : checkpoint.checkPulseSync(marker, given));

    const record = checkpoint.toJSON();
    const stored = trace.names.map((/** @type {string} */ name) => record.checkpoints[name]);
    /** @type {any} */
    const shown = {
      result: call.call === 'heartbeat' ? heartbeatResult(result) : result === null ? null : microseconds(result),
      checks: call.call === 'heartbeat' ? null : trace.thresholds.map((/** @type {number} */ threshold, /** @type {number} */ i) => (
        downtime(record.stateMarker, stored[i].checkpointMarker, threshold)
      )),
      state: checkpoint.state,
      stateMarker: instant(record.stateMarker),
      isDown: trace.names.map((/** @type {string} */ name) => checkpoint.dependency(name).isDown),
      markers: stored.map((/** @type {any} */ dependency) => instant(dependency.checkpointMarker)),
      states: trace.names.map((/** @type {string} */ name) => checkpoint.dependency(name).checkpointState),
      isPaused: checkpoint.isPaused,
      dependentIsPaused: isPaused,
    };
    assert.deepEqual(shown, expected(call), `${name}, call ${i}: ${call.call} ${marker} ${dependency ?? ''}`);

    // What is handed out are Dates, of whole milliseconds.
    assert.equal(Number(checkpoint.stateMarker), call.stateMarker ? Date.parse(call.stateMarker) : 0);
    for (const [i, dependency] of [...checkpoint.dependencies.values()].entries()) {
      assert.equal(Number(dependency.checkpointMarker), call.markers[i] ? Date.parse(call.markers[i]) : 0);
    }
  }
  await checkpoint.close();
}

/**
 * What Python showed, and what follows from it for what it does not have.
 * @param {any} call
 */
function expected({ call, marker, result, checks, state, stateMarker, isDown, markers, states, isPaused }) {
  return {
    result: call === 'heartbeat'
      ? { ...result, dependentMarker: whole(result.dependentMarker), dependencyMarker: whole(result.dependencyMarker),
        lag: stateMarker && Math.max(0, instant(stateMarker) - instant(marker)) }
      // The first downtime in declared order, where Python gives the last one's: differences.test.js.
      : checks.find((/** @type {number | null} */ downtime) => downtime) ?? null,
    checks: checks ?? null,
    state,
    stateMarker: instant(stateMarker),
    isDown,
    markers: markers.map(instant),
    states,
    isPaused,
    dependentIsPaused: isPaused,
  };
}

/** @param {any} result */
function heartbeatResult({ isLate, lag, dependentMarker, dependencyMarker }) {
  return {
    isLate,
    lag: lag && microseconds(lag),
    dependentMarker: dependentMarker && dependentMarker.getTime(),
    dependencyMarker: dependencyMarker.getTime(),
  };
}

/**
 * The default check, on what our record shows.
 * @param {any} position
 * @param {any} heard
 * @param {number} threshold
 */
function downtime(position, heard, threshold) {
  const lag = instant(position) - instant(heard);
  return lag > threshold ? lag : null;
}

/**
 * Microseconds since the epoch, which a Date cannot hold.
 * @param {any} text
 * @returns {any}
 */
function instant(text) {
  if (text === null) return null;
  const fraction = /\.\d+/.exec(text)?.[0] ?? '';
  return Date.parse(text.replace(fraction, '')) * 1000 + Math.round(Number(`0${fraction}`) * 1_000_000);
}

/** @param {number} milliseconds */
function microseconds(milliseconds) {
  return Math.round(milliseconds * 1000);
}

/** @param {string | null} text */
function whole(text) {
  return text && Date.parse(text);
}

/**
 * Counts what the traces have led to, so that a generator gone quiet is noticed.
 * @param {any} trace
 * @param {Record<string, number>} seen
 */
function count({ calls }, seen) {
  for (const [i, call] of calls.entries()) {
    const was = calls[i - 1];
    const isAnyDown = call.isDown.includes(true);
    seen.calls++;
    if (call.result?.isLate) seen.late++;
    if (isAnyDown && !was?.isDown.includes(true)) seen.downtimes++;
    if (!isAnyDown && was?.isDown.includes(true)) seen.recoveries++;
    if (call.isPaused && !was?.isPaused) seen.pauses++;
    if (!call.isPaused && was?.isPaused) seen.resumes++;
    if (call.isDown.filter(Boolean).length > 1) seen.overlaps++;
  }
}
