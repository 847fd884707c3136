// Markers: one scale, what is taken and how it comes back. What is refused stands in errors.test.js.

import assert from 'node:assert/strict';
import test from 'node:test';
import { at, dependency, Journal, open, soon } from './support/host.js';

const MS = Date.UTC(2025, 0, 1, 10);

test('times in every form have one scale and come back as a Date', soon, async () => {
  const same = [
    new Date(MS),
    '2025-01-01T10:00:00Z',
    '2025-01-01T12:30:00+02:30',
    { epochNanoseconds: BigInt(MS) * 1_000_000n },
  ];
  for (const marker of same) {
    const { checkpoint } = await open();
    const { dependencyMarker, dependentMarker } = await checkpoint.heartbeat(marker);
    assert.ok(dependencyMarker instanceof Date);
    assert.equal(dependencyMarker.getTime(), MS);
    assert.equal(dependentMarker, null);
    await checkpoint.checkPulse(marker);
    assert.ok(checkpoint.stateMarker instanceof Date);
    assert.equal(checkpoint.stateMarker.getTime(), MS);
    assert.equal(checkpoint.toJSON().stateMarker, '2025-01-01T10:00:00.000Z');
    assert.deepEqual(checkpoint.position.marker, new Date(MS));
    assert.deepEqual(checkpoint.dependency('weather').checkpointMarker, new Date(MS));
  }
});

test('numeric markers are the number itself, a safe bigint too, and come back as numbers', soon, async () => {
  for (const marker of [1234.5, 0, -7, Number.MAX_SAFE_INTEGER, 42n, -42n]) {
    const { checkpoint } = await open();
    assert.equal((await checkpoint.heartbeat(marker)).dependencyMarker, Number(marker));
    await checkpoint.checkPulse(marker);
    assert.equal(checkpoint.stateMarker, Number(marker));
    assert.equal(checkpoint.toJSON().stateMarker, Number(marker));
  }
});

test('microseconds survive inside: what is a microsecond apart is told apart, and stored', soon, async () => {
  const { checkpoint } = await open([dependency('weather', { downtimeThreshold: 0 })]);
  await checkpoint.heartbeat('2025-01-01T10:00:00.000001Z');
  assert.equal(await checkpoint.checkPulse('2025-01-01T10:00:00.000001Z'), null);
  assert.ok((await checkpoint.checkPulse('2025-01-01T10:00:00.000002Z')) > 0);
  assert.deepEqual(checkpoint.stateMarker, new Date(MS));
  assert.equal(checkpoint.toJSON().stateMarker, '2025-01-01T10:00:00.000002Z');
});

test('microseconds are stored and read again', soon, async () => {
  const cache = new Map();
  const first = await open(['weather'], { cache });
  await first.checkpoint.heartbeat({ epochNanoseconds: 1_735_725_600_000_001_000n });
  await first.checkpoint.close();
  const { checkpoint } = await open(['weather'], { cache });
  assert.equal(checkpoint.isAdmissible('2025-01-01T10:00:00.000001Z', { drift: 0 }), true);
  assert.equal(checkpoint.isAdmissible('2025-01-01T10:00:00.000002Z', { drift: 0 }), false);
});

test('a Date that the host changes later changes nothing in the checkpoint', soon, async () => {
  const { checkpoint } = await open();
  const marker = at(5);
  await checkpoint.heartbeat(marker);
  await checkpoint.checkPulse(marker);
  marker.setTime(0);
  assert.deepEqual(checkpoint.stateMarker, at(5));
  assert.deepEqual(checkpoint.position.marker, at(5));
  assert.deepEqual(checkpoint.dependency('weather').checkpointMarker, at(5));
});

test('numeric thresholds have the unit of the markers', soon, async () => {
  const { checkpoint } = await open([dependency('weather', { downtimeThreshold: 600 })]);
  await checkpoint.heartbeat(1_735_725_600);
  assert.equal(await checkpoint.checkPulse(1_735_725_600 + 600), null);
  assert.equal(await checkpoint.checkPulse(1_735_725_600 + 601), 601);
});

const opaque = (/** @type {object} */ own = {}) =>
  dependency('weather', { downtimeCheck: () => false, recoveryCheck: () => false, ...own });

test('with both checks its own everywhere, a marker may be any value, is not compared, and the last one is the position', soon, async () => {
  const { checkpoint } = await open([opaque()]);
  for (const marker of ['page 9', 'page 1', 7, { lsn: [1, 2] }, at(3), true, 'page 1']) {
    await checkpoint.checkPulse(/** @type {any} */ (marker));
    assert.deepEqual(checkpoint.stateMarker, marker);
    await checkpoint.heartbeat(/** @type {any} */ (marker));
    assert.deepEqual(checkpoint.dependency('weather').checkpointMarker, marker);
  }
});

test('markers that are not compared are kept, however many there are', soon, async () => {
  const { checkpoint } = await open([opaque()]);
  for (let i = 1; i <= 500; i++) {
    await checkpoint.checkPulse(`m${i}`, { i });
    assert.equal(checkpoint.stateMarker, `m${i}`);
    assert.deepEqual(checkpoint.state, { i });
    if (i % 3 === 0) await checkpoint.heartbeat(`h${i}`);
    if (i >= 3) assert.equal(checkpoint.dependency('weather').checkpointMarker, `h${i - (i % 3)}`);
    if (i % 5 === 0) await checkpoint.rewind({ state: { i: `r${i}` }, marker: /** @type {any} */ (`r${i}`), sequence: i });
    if (i % 5 === 0) assert.deepEqual(checkpoint.position, { state: { i: `r${i}` }, marker: `r${i}`, sequence: i });
  }
});

test('markers that are not compared are stored and read again', soon, async () => {
  const cache = new Journal();
  const first = await open([opaque()], { cache });
  await first.checkpoint.checkPulse(/** @type {any} */ ({ lsn: 'a/1' }), { offset: 1 });
  await first.checkpoint.heartbeat('seen');
  await first.checkpoint.close();
  assert.deepEqual(cache.last.stateMarker, { lsn: 'a/1' });
  const { checkpoint } = await open([opaque()], { cache });
  assert.deepEqual(checkpoint.stateMarker, { lsn: 'a/1' });
  assert.equal(checkpoint.dependency('weather').checkpointMarker, 'seen');
});

test('one dependency without both checks, and markers are compared', soon, async () => {
  const { checkpoint } = await open([opaque(), 'prices']);
  await assert.rejects(checkpoint.heartbeat('page 1', 'weather'), { code: 'ERR_MARKER_TYPE' });
  await assert.rejects(checkpoint.checkPulse('page 1'), { code: 'ERR_MARKER_TYPE' });
});

test('what is handed out of a call whose check threw has left no trace in how markers come back', soon, async () => {
  let fails = true;
  const own = dependency('weather', {
    downtimeThreshold: 5,
    downtimeCheck(checkpoint) {
      assert.ok(checkpoint.stateMarker !== null);
      if (fails) throw new Error('the check');
      return false;
    },
  });
  const { checkpoint } = await open([own]);
  await assert.rejects(checkpoint.checkPulse(at(0)), { message: 'the check' });
  fails = false;
  await checkpoint.checkPulse(5);
  assert.equal(checkpoint.stateMarker, 5);
});
