// A replay says what a Checkpoint says that is fed the same rows one by one, in every runtime bit for bit.

import assert from 'node:assert/strict';
import test from 'node:test';
import { Recording, phases, replay, sweep } from '../../js/replay/index.js';
import { columns, feed, generator, log } from './support/recording.js';
import { RUNS, seed } from './support/runs.js';

/** @param {import('./support/recording.js').Log} log */
const options = ({ streams, thresholds }) => ({
  dependent: 'dependent',
  dependencies: thresholds.map((downtimeThreshold, index) => ({ name: streams[index + 1], downtimeThreshold })),
});

/**
 * What a Checkpoint tells of a log, in the words of a replay.
 * @param {import('./support/recording.js').Log} given
 */
async function told(given) {
  const phase = given.thresholds.map(() => 'unknown');
  /** @type {number[][]} */ const transitions = [];
  /** @type {import('../../js/types.js').CheckpointRecord[]} */ const records = [];
  const late = given.thresholds.map(() => 0);
  let time = -Infinity;
  await feed(given, (checkpoint, dependencies, row, index, isLate) => {
    const clock = given.hasArrivals ? row.arrival : row.action === 0 ? microseconds(row.marker) : -Infinity;
    time = Math.max(time, clock);
    if (isLate) late[row.stream - 1]++;
    for (const [which, dependency] of dependencies.entries()) {
      if (dependency.phase === phase[which]) continue;
      phase[which] = dependency.phase;
      transitions.push([index, time === -Infinity ? NaN : time, which, phases.indexOf(dependency.phase)]);
    }
    records.push(JSON.parse(JSON.stringify(checkpoint)));
  });
  return { transitions, records, late };
}

test('a replay is what a Checkpoint says that is fed row by row', async (t) => {
  t.diagnostic(`MODEL_SEED=${seed}`);
  const random = generator(seed);
  for (let run = 0; run < RUNS / 4; run++) {
    const given = log(random(), 1 + (random() % 700));
    const recording = Recording.from(columns(given));
    const found = replay(recording, options(given));
    const { transitions, records, late } = await told(given);
    const { index, time, dependency, phase } = found.transitions;
    assert.deepEqual(Array.from(index, (_, at) => [index[at], time[at], dependency[at], phase[at]]), transitions);
    for (let tries = 0; tries < 20 && records.length > 0; tries++) {
      const at = random() % records.length;
      assert.deepEqual(found.recordAt(at), records[at]);
    }
    assert.deepEqual(found.summary.dependencies.map((it) => it.late), late);
    assert.deepEqual([...found.downtimes], found.summary.dependencies.map((it) => it.downtimes));
    for (const { dependency, from, resumeFrom } of found.incidents) {
      const { state, sequence } = records[from.index].checkpoints[dependency].lastGood;
      assert.deepEqual(resumeFrom, { sequence, offset: state.offset ?? null });
    }
    found.free();
    recording.free();
  }
});

test('a sweep finds with each threshold what a replay with it finds', (t) => {
  t.diagnostic(`MODEL_SEED=${seed}`);
  const random = generator(seed);
  for (let run = 0; run < RUNS / 10; run++) {
    const given = log(random(), 1 + (random() % 700));
    const recording = Recording.from(columns(given));
    const thresholds = Array.from({ length: 1 + (random() % 70) }, () => random() % 60);
    const dependencies = given.streams.slice(1, -1);
    const swept = sweep(recording, { dependent: 'dependent', dependencies, thresholds });
    for (const [which, threshold] of thresholds.entries()) {
      const { summary } = replay(recording, { dependent: 'dependent', dependencies: dependencies.map((name) => ({ name, downtimeThreshold: threshold })) });
      assert.deepEqual(swept[which], {
        threshold,
        dependencies: summary.dependencies.map(({ name, downtimes, open, total, longest }) => ({ name, downtimes, open, total, longest })),
      });
    }
  }
});

test('with other thresholds a replay finds what a new one with them finds', (t) => {
  t.diagnostic(`MODEL_SEED=${seed}`);
  const random = generator(seed);
  for (let run = 0; run < RUNS / 10; run++) {
    const given = log(random(), 1 + (random() % 700));
    const recording = Recording.from(columns(given));
    const changed = replay(recording, options(given));
    const looked = random() % 2 === 0 && [changed.incidents, changed.summary];
    const { dependencies } = options(given);
    const moved = dependencies.map(({ name, downtimeThreshold }) => ({ name, downtimeThreshold: random() % 2 ? random() % 60 : downtimeThreshold }));
    changed.changeThresholds(Object.fromEntries(moved.map(({ name, downtimeThreshold }) => [name, downtimeThreshold])));
    const fresh = replay(recording, { dependent: 'dependent', dependencies: moved });
    for (const found of /** @type {const} */ (['transitions', 'incidents', 'summary', 'dependencies'])) {
      assert.deepEqual(changed[found], fresh[found], `${found}, looked at before: ${!!looked}`);
    }
  }
});

/** The worst first. */
const WORST = ['down', 'recovering', 'unknown', 'idle', 'ended', 'up'];
const millis = (/** @type {string} */ text) => Date.parse(text) + Number(text.slice(23, -1)) / 1000;

/**
 * What was after each row, of one dependency.
 * @param {import('./support/recording.js').Log} given
 * @param {number} which
 */
async function after(given, which) {
  /** @type {{ time: number, lag: number, phase: string, late: boolean, paused: boolean }[]} */ const found = [];
  let time = -Infinity;
  await feed(given, (checkpoint, dependencies, row, _, isLate) => {
    time = Math.max(time, given.hasArrivals ? row.arrival : row.action === 0 ? microseconds(row.marker) : -Infinity);
    const { stateMarker, checkpoints } = JSON.parse(JSON.stringify(checkpoint));
    const { checkpointMarker } = checkpoints[dependencies[which].name];
    const lag = stateMarker && checkpointMarker ? Math.max(0, Math.round((millis(stateMarker) - millis(checkpointMarker)) * 1000) / 1000) : NaN;
    const paused = dependencies.some(({ phase }) => phase === 'down' || phase === 'recovering');
    found.push({ time, lag, phase: dependencies[which].phase, late: isLate && row.stream === which + 1, paused });
  });
  return found;
}

test('a window shows by pixel what a Checkpoint says row by row', async () => {
  const random = generator(seed);
  for (let run = 0; run < RUNS / 20; run++) {
    const given = log(random(), 1 + (random() % 700));
    if (given.thresholds.length === 0) continue;
    const recording = Recording.from(columns(given));
    const found = replay(recording, options(given));
    const pixels = 1 + (random() % 40);
    const which = random() % given.thresholds.length;
    const rows = await after(given, which);
    // Not before the first time that is known, where there is any.
    const from = found.start + (random() % 3) * 500;
    const to = found.end + 1 + (random() % 2) * 500;
    if (!(to > from)) continue;
    const { low, high, phase, late, paused } = found.window(given.streams[which + 1], { from, to, pixels });
    const edge = (/** @type {number} */ pixel) => (pixel === pixels ? to : from + (to - from) * (pixel / pixels));
    for (let pixel = 0; pixel < pixels; pixel++) {
      const [start, end] = [edge(pixel), edge(pixel + 1)];
      const within = rows.filter(({ time }) => time >= start && (time < end || (pixel === pixels - 1 && time === end)));
      const held = rows.findLast(({ time }) => time < start);
      const shown = start > found.end ? [] : [...(held ? [held] : []), ...within];
      const lags = shown.map(({ lag }) => lag).filter((lag) => !Number.isNaN(lag));
      const worst = WORST.find((word) => shown.some(({ phase }) => phase === word));
      assert.deepEqual([low[pixel], high[pixel], phases[phase[pixel]], late[pixel], paused[pixel]], [
        lags.length ? Math.min(...lags) : NaN, lags.length ? Math.max(...lags) : NaN, worst,
        within.filter(({ late }) => late).length, Number(shown.some(({ paused }) => paused)),
      ], `MODEL_SEED=${seed}, run ${run}, pixel ${pixel} of ${pixels}`);
    }
    found.free();
    recording.free();
  }
});

test('a threshold that is none changes nothing', () => {
  const found = replay(small(), { dependent: 'a', dependencies: ['b'] });
  assert.throws(() => found.changeThresholds({ b: -1 }), { code: 'ERR_DURATION' });
  assert.throws(() => found.changeThresholds({ b: 5, c: 5 }), { code: 'ERR_DEPENDENCY_UNKNOWN' });
  assert.deepEqual(found.dependencies, [{ name: 'b', downtimeThreshold: 600_000 }]);
});

test('every runtime finds the same, bit for bit', () => {
  let hash = 0x811c9dc5;
  const take = (/** @type {ArrayBufferView} */ { buffer, byteOffset, byteLength }) => {
    for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) hash = Math.imul(hash ^ byte, 0x01000193);
  };
  const takeText = (/** @type {unknown} */ value) => take(new TextEncoder().encode(JSON.stringify(value)));
  for (let seed = 0; seed < 40; seed++) {
    const given = log(seed, 2_000);
    const recording = Recording.from(columns(given));
    const found = replay(recording, options(given));
    const { index, time, dependency, phase, lag } = found.transitions;
    for (const column of [index, time, dependency, phase, lag]) take(column);
    takeText([found.incidents, found.summary, found.recordAt(found.length - 1)]);
    for (const { name } of found.dependencies) {
      const { low, high, phase, late, paused } = found.window(name, { from: found.start, to: found.end + 1, pixels: 97 });
      for (const column of [low, high, phase, late, paused]) take(column);
    }
    takeText(sweep(recording, { ...options(given), thresholds: [0, 1, 2, 5, 10, 20, 50, 100, 1000] }));
  }
  assert.equal((hash >>> 0).toString(16), '3951d275');
});

test('a recording that goes on is replayed on', () => {
  const given = log(5, 900);
  const whole = columns(given);
  const part = (/** @type {number} */ from, /** @type {number} */ to) => Object.fromEntries(Object.entries(whole).map(
    ([name, column]) => [name, name === 'streams' ? column : /** @type {Float64Array} */ (column).subarray(from, to)]));
  const recording = Recording.from(/** @type {any} */ (part(0, 100)));
  const grown = replay(recording, options(given));
  for (let at = 100; at < given.rows.length; at += 70) {
    recording.append(/** @type {any} */ (part(at, Math.min(at + 70, given.rows.length))));
    grown.advance();
  }
  const once = replay(Recording.from(whole), options(given));
  assert.equal(grown.length, given.rows.length);
  assert.deepEqual(grown.transitions, once.transitions);
  assert.deepEqual(grown.incidents, once.incidents);
  assert.deepEqual(grown.summary, once.summary);
});

const refusals = /** @type {[string, () => unknown, RegExp | object][]} */ ([
  ['columns of different lengths', () => Recording.from({ streams: ['a'], stream: new Uint8Array(2), marker: new Float64Array(1) }), { code: 'ERR_OPTION' }],
  ['a stream without a name', () => Recording.from({ streams: ['a'], stream: Uint8Array.of(0, 3), marker: new Float64Array(2) }), { code: 'ERR_OPTION', message: /3 is .*row 1/s }],
  ['a marker that is none', () => Recording.from({ streams: ['a'], stream: new Uint8Array(2), marker: Float64Array.of(1, NaN) }), { code: 'ERR_MARKER_RANGE' }],
  ['a column of another type', () => Recording.from({ streams: ['a'], stream: new Uint8Array(1), marker: /** @type {any} */ ([1]) }), { code: 'ERR_OPTION', message: /marker.*Float64Array/s }],
  ['an action that is none', () => Recording.from({ streams: ['a'], stream: new Uint8Array(1), marker: new Float64Array(1), action: Uint8Array.of(7) }), { code: 'ERR_OPTION' }],
  ['a dependent that is not there', () => replay(small(), { dependent: 'c', dependencies: [] }), { code: 'ERR_OPTION', message: /"c".*\ba\b/s }],
  ['a dependency that is none', () => replay(small(), { dependent: 'a', dependencies: /** @type {any} */ ([5]) }), { code: 'ERR_OPTION' }],
  ['a threshold that is no duration', () => replay(small(), { dependent: 'a', dependencies: [{ name: 'b', downtimeThreshold: -1 }] }), { code: 'ERR_DURATION' }],
  ['a threshold without the unit of numeric markers', () => replay(small('number'), { dependent: 'a', dependencies: ['b'] }), { code: 'ERR_THRESHOLD_UNIT' }],
  ['a dependency that is no stream', () => replay(small(), { dependent: 'a', dependencies: ['bb'] }), { code: 'ERR_DEPENDENCY_UNKNOWN', dependency: 'bb', message: /"bb".*"b".*missingOk: true/s }],
  ['a dependency of a sweep that is no stream', () => sweep(small(), { dependent: 'a', dependencies: ['bb'], thresholds: [5] }), { code: 'ERR_DEPENDENCY_UNKNOWN', dependency: 'bb' }],
  ['missingOk that is neither', () => replay(small(), { dependent: 'a', dependencies: [], missingOk: /** @type {any} */ (1) }), { code: 'ERR_OPTION', message: /missingOk is 1/ }],
  ['an option that there is none', () => replay(small(), /** @type {any} */ ({ dependent: 'a', dependencies: ['b'], dependancies: [] })), { code: 'ERR_OPTION', message: /^dependancies is no option of a replay: did you mean dependencies\? There are dependent, dependencies, missingOk$/ }],
  ['an option of a sweep that there is none', () => sweep(small(), /** @type {any} */ ({ dependent: 'a', dependencies: ['b'], threshold: [5] })), { code: 'ERR_OPTION', message: /^threshold is no option of a sweep: did you mean thresholds\?/ }],
  ['no thresholds', () => sweep(small(), /** @type {any} */ ({ dependent: 'a', dependencies: ['b'] })), { code: 'ERR_OPTION', message: /^thresholds is undefined: give/ }],
  ['thresholds as text', () => sweep(small(), /** @type {any} */ ({ dependent: 'a', dependencies: ['b'], thresholds: '1h' })), { code: 'ERR_OPTION', message: /^thresholds is "1h": give/ }],
  ['an option of a dependency that there is none', () => replay(small(), { dependent: 'a', dependencies: [/** @type {any} */ ({ name: 'b', threshold: 5 })] }), { code: 'ERR_OPTION', message: /^threshold is no option of the dependency "b": did you mean downtimeThreshold\?/ }],
  ['an option of a recording that there is none', () => new Recording(/** @type {any} */ ({ seperator: ';' })), { code: 'ERR_OPTION', message: /^seperator is no option of a recording\. There are columns, format, unit, zone, delimiter$/ }],
  ['a column that is named beside the others', () => new Recording(/** @type {any} */ ({ stream: 'feed' })), { code: 'ERR_OPTION', message: /^stream is no option of a recording: did you mean columns: \{ stream \}\?/ }],
  ['a column that there is none', () => new Recording({ columns: /** @type {any} */ ({ tme: 'at' }) }), { code: 'ERR_OPTION', message: /^tme is no option of columns: did you mean time\?/ }],
  ['a format that is none', () => new Recording({ format: /** @type {any} */ ('cvs') }), { code: 'ERR_OPTION', message: /cvs.*ndjson, csv or parquet/ }],
  ['a unit that is none', () => new Recording({ unit: /** @type {any} */ ('h') }), { code: 'ERR_OPTION', message: /h.*\bs, ms, us\b/ }],
  ['a zone that is none', () => new Recording({ zone: 'Mars' }), { code: 'ERR_OPTION', message: /Mars/ }],
  ['a delimiter that is none', () => new Recording({ delimiter: '||' }), { code: 'ERR_OPTION', message: /\|\|/ }],
  ['a zone of Parquet that is none', () => new Recording({ format: 'parquet', zone: 'Mars' }), { code: 'ERR_OPTION', message: /Mars/ }],
  ['a column by a name that is none', () => new Recording({ columns: /** @type {any} */ ({ stream: 5 }) }), { code: 'ERR_OPTION', message: /stream is 5/ }],
  ['two dependencies of one name', () => replay(small(), { dependent: 'a', dependencies: ['b', 'b'] }), { code: 'ERR_DEPENDENCY_DUPLICATE' }],
  ['times and numbers in one recording', () => small().append({ streams: ['a'], stream: new Uint8Array(1), marker: new Float64Array(1), kind: 'number' }), { code: 'ERR_MARKER_MIXED' }],
  ['a threshold of a sweep that is none', () => sweep(small(), { dependent: 'a', dependencies: ['b'], thresholds: /** @type {any} */ ([5, undefined]) }), { code: 'ERR_DURATION' }],
  ['a record at no row', () => replay(small(), { dependent: 'a', dependencies: ['b'] }).recordAt(2), { code: 'ERR_OPTION', message: /index is 2/ }],
  ['a window that ends before it begins', () => replay(small(), { dependent: 'a', dependencies: ['b'] }).window('b', { from: 1, to: 1, pixels: 5 }), { code: 'ERR_OPTION' }],
  ['a window without an end', () => replay(small(), { dependent: 'a', dependencies: ['b'] }).window('b', { from: 1, to: Infinity, pixels: 5 }), { code: 'ERR_OPTION', message: /from 1 to Infinity/ }],
  ['a window of a dependency that is none', () => replay(small(), { dependent: 'a', dependencies: ['b'] }).window('c', { from: 1, to: 2, pixels: 5 }), { code: 'ERR_DEPENDENCY_UNKNOWN' }],
]);
for (const [what, call, expected] of refusals) test(`refused, and why: ${what}`, () => assert.throws(call, expected));

test('a dependency that is no stream was silent from the start, where that may be', () => {
  const options = { dependent: 'a', dependencies: ['c'], missingOk: true };
  assert.deepEqual(replay(small(), options).summary.dependencies.map(({ name, heard }) => [name, heard]), [['c', false]]);
  assert.equal(sweep(small(), { ...options, thresholds: [5] })[0].dependencies[0].name, 'c');
});

test('options may be inherited, as those of any class are', async () => {
  class Options {
    get unit() {
      return /** @type {const} */ ('s');
    }
  }
  const recording = await Recording.read(new TextEncoder().encode('{"stream":"a","time":1}\n'), new Options());
  assert.deepEqual([recording.kind, replay(recording, { dependent: 'a', dependencies: [] }).start], ['time', 1000]);
});

test('a source is not asked for anything where an option is none', async () => {
  const source = { [Symbol.asyncIterator]: () => assert.fail('it was read') };
  await assert.rejects(Recording.read(source, { unit: /** @type {any} */ ('h') }), { code: 'ERR_OPTION' });
  await assert.rejects(Recording.read(source, /** @type {any} */ ({ onprogress() {} })), { code: 'ERR_OPTION', message: /^onprogress is no option of a reading: did you mean onProgress\?/ });
});

test('what is given back twice is let be', () => {
  const recording = small();
  const found = replay(recording, { dependent: 'a', dependencies: ['b'] });
  for (const it of [found, recording, found, recording]) it.free();
});

test('rows that do not go with the thresholds are refused when they are replayed', () => {
  const recording = Recording.from({ streams: ['a', 'b'], stream: new Uint8Array(), marker: new Float64Array() });
  const found = replay(recording, { dependent: 'a', dependencies: ['b'] });
  recording.append({ streams: ['a'], stream: Uint8Array.of(0), marker: Float64Array.of(1), kind: 'number' });
  assert.throws(() => found.advance(), { name: 'TypeError', code: 'ERR_THRESHOLD_UNIT' });
});

test('a recording that was refused a column has none of its rows', () => {
  const recording = small();
  assert.throws(() => recording.append({ streams: ['a', 'new'], stream: Uint8Array.of(0, 1), marker: Float64Array.of(5, Infinity) }));
  assert.equal(recording.length, 2);
  assert.deepEqual(recording.streams, ['a', 'b']);
});

test('NDJSON is read in any pieces, and what cannot be read is counted and described', async () => {
  const lines = ['{"stream":"a","time":"2025-01-01T00:00:00Z"}', 'nonsense', '{"stream":"b","time":"2025-01-01T00:01:00Z","wind":3}', ''];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  for (let size = 1; size < 60; size += 7) {
    async function* pieces() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const recording = await Recording.read(pieces());
    assert.equal(recording.length, 2);
    assert.equal(recording.kind, 'time');
    assert.deepEqual(recording.streams, ['a', 'b']);
    assert.equal(recording.problems.count, 1);
    assert.equal(recording.problems.first[0].line, 2);
  }
});

test('CSV, gzipped or not, gives the same recording', async () => {
  const text = 'stream,time,offset\na,2025-01-01T00:00:00Z,1\nb,2025-01-01T00:00:01Z,2\n';
  const plain = await Recording.read(new TextEncoder().encode(text));
  const packed = await Recording.read(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')));
  for (const recording of [plain, packed]) {
    assert.equal(recording.length, 2);
    assert.deepEqual(recording.streams, ['a', 'b']);
    assert.deepEqual(recording.problems, { count: 0, first: [] });
  }
});

test('a name is not a file: what to give is said', async () => {
  for (const source of ['events.ndjson', new URL('file:///events.ndjson')]) {
    await assert.rejects(Recording.read(/** @type {any} */ (source)), { code: 'ERR_OPTION', message: /^source is ".*events\.ndjson": give what is in the file, as createReadStream\(path\)/ });
  }
});

test('reading stops when the signal says so', async () => {
  const controller = new AbortController();
  async function* endless() {
    for (;;) yield new TextEncoder().encode('{"stream":"a","time":"2025-01-01T00:00:00Z"}\n');
  }
  const reading = Recording.read(endless(), { signal: controller.signal, onProgress: () => controller.abort(new Error('enough')) });
  await assert.rejects(reading, /enough/);
});

test('what is freed says so, and is freed once', () => {
  const recording = small();
  const found = replay(recording, { dependent: 'a', dependencies: ['b'] });
  const other = replay(recording, { dependent: 'a', dependencies: ['b'] });
  for (const _ of [1, 2]) other.free();
  assert.throws(() => other.summary, { code: 'ERR_CLOSED', message: 'the replay is freed: make another' });
  for (const _ of [1, 2]) recording.free();
  for (const use of [() => found.advance(), () => found.summary, () => found.end, () => found.recordAt(0), () => found.window('b', { from: 0, to: 1, pixels: 1 }),
    () => recording.length, () => recording.streams, () => recording.appendText(''), () => recording.toColumns(), () => replay(recording, { dependent: 'a', dependencies: [] })]) {
    assert.throws(use, { code: 'ERR_CLOSED', message: /the recording is freed: read it again$/ });
  }
  found.free();
});

/** A time is kept to the microsecond. @param {number} milliseconds */
const microseconds = (milliseconds) => Math.round(milliseconds * 1000) / 1000;

/** @param {'time' | 'number'} [kind] */
function small(kind) {
  return Recording.from({ streams: ['a', 'b'], stream: Uint8Array.of(0, 1), marker: Float64Array.of(1, 2), kind });
}
