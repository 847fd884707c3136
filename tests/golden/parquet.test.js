// Parquet of every type of time that writers use is read as the same rows in CSV are; what cannot be read is said, with its row.

import assert from 'node:assert/strict';
import test from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Recording, replay } from '../../js/replay/index.js';
import { packages, skipWithout } from '../support/absent.js';

const writer = await import('hyparquet-writer').catch(() => undefined);
const skip = skipWithout(!writer && (packages || 'hyparquet-writer'));
const rule = (name, run) => test(name, { skip }, run);

const NAMES = ['orders', 'prices', 'orders', 'prices', 'orders'];
const MICROS = [1_382_742_000_000_001n, 1_382_742_000_500_000n, 1_382_742_001_000_999n, 1_382_742_002_000_000n, 1_382_742_003_123_456n];
const MILLIS = MICROS.map((micros) => micros / 1_000n);
const text = (micros) => `${new Date(Number(micros / 1_000n)).toISOString().slice(0, -1)}${String(micros % 1_000n).padStart(3, '0')}`;

const time = (unit, isAdjustedToUTC) => ({ type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC, unit } });
const string = { type: 'BYTE_ARRAY', converted_type: 'UTF8' };

/** A file of these columns, each its schema and its values. */
function parquet(columns, options = {}, encodings = []) {
  const entries = Object.entries(columns);
  const bytes = writer.parquetWriteBuffer({
    schema: [{ name: 'root', num_children: entries.length }, ...entries.map(([name, [schema]]) => ({ name, repetition_type: 'OPTIONAL', ...schema }))],
    columnData: entries.map(([name, [, data]], i) => ({ name, data, encoding: encodings[i] })),
    ...options,
  });
  return new Uint8Array(bytes);
}

/** All that is in a recording, as seen from outside. */
function contents(recording, dependent = 'orders') {
  const { streams } = replay(recording, { dependent, dependencies: [] }).summary;
  const replayed = replay(recording, { dependent, dependencies: ['prices'] });
  return {
    kind: recording.kind,
    streams,
    records: Array.from({ length: recording.length }, (_, index) => replayed.recordAt(index)),
    times: Array.from({ length: recording.length }, (_, index) => replayed.timeAt(index)),
  };
}

const ofCsv = async (lines, options) => contents(await Recording.read(new TextEncoder().encode(lines.join('\n')), { format: 'csv', ...options }));
const inUtc = ['stream,time', ...NAMES.map((name, row) => `${name},${text(MICROS[row])}Z`)];

const types = {
  'microseconds of UTC': [time('MICROS', true), MICROS],
  'nanoseconds of UTC': [time('NANOS', true), MICROS.map((micros) => micros * 1_000n)],
  'the older annotation of microseconds': [{ type: 'INT64', converted_type: 'TIMESTAMP_MICROS' }, MICROS],
  'text with an offset': [string, MICROS.map((micros) => `${text(micros)}Z`)],
};
for (const [name, column] of Object.entries(types)) {
  rule(`times as ${name} are read to the microsecond`, async () => {
    const recording = await Recording.read(parquet({ stream: [string, NAMES], time: column }));
    assert.deepEqual(recording.problems, { count: 0, first: [] });
    assert.deepEqual(contents(recording), await ofCsv(inUtc));
  });
}

rule('what is finer than a microsecond is rounded as in text', async () => {
  const nanos = MICROS.map((micros, row) => micros * 1_000n + [499n, 1n, 999n, 500n, 250n][row]);
  const lines = NAMES.map((name, row) => `${name},${text(MICROS[row])}${String(nanos[row] % 1_000n).padStart(3, '0')}Z`);
  const expected = await ofCsv(['stream,time', ...lines]);
  const file = { stream: [string, NAMES], time: [time('NANOS', true), nanos] };
  assert.deepEqual(contents(await Recording.read(parquet(file))), expected);
  // With this column it takes the way over text.
  assert.deepEqual(contents(await Recording.read(parquet({ ...file, action: [string, ['', '', '', '', '']] }))), expected);
});

rule('milliseconds, and mere numbers in a unit, are the same times', async () => {
  const expected = await ofCsv(['stream,time', ...NAMES.map((name, row) => `${name},${MILLIS[row]}`)], { unit: 'ms' });
  const files = [
    [time('MILLIS', true), MILLIS],
    [{ type: 'INT64' }, MILLIS, { unit: 'ms' }],
    [{ type: 'DOUBLE' }, MILLIS.map(Number), { unit: 'ms' }],
    [{ type: 'DOUBLE' }, MILLIS.map((it) => Number(it) / 1_000), { unit: 's' }],
    [{ type: 'INT64' }, MILLIS.map((it) => it * 1_000_000n), { unit: 'ns' }],
  ];
  for (const [schema, values, options] of files) {
    const recording = await Recording.read(parquet({ stream: [string, NAMES], time: [schema, values] }), options);
    assert.deepEqual(recording.problems, { count: 0, first: [] });
    assert.deepEqual(contents(recording), expected);
  }
});

rule('mere numbers without a unit are numeric markers', async () => {
  for (const schema of [{ type: 'INT64' }, { type: 'INT32' }, { type: 'DOUBLE' }]) {
    const values = schema.type === 'INT64' ? [1n, 2n, 3n, 4n, 5n] : [1, 2, 3, 4, 5];
    const recording = await Recording.read(parquet({ stream: [string, NAMES], time: [schema, values] }));
    assert.equal(recording.kind, 'number');
    assert.equal(recording.length, 5);
    assert.deepEqual(recording.problems, { count: 0, first: [] });
  }
});

rule('local times and dates need a zone, and are moved by it', async () => {
  const dates = [16_001, 16_001, 16_002, 16_003, 16_004];
  const day = (date) => new Date(date * 86_400_000).toISOString().slice(0, 10);
  const local = parquet({ stream: [string, NAMES], time: [time('MICROS', false), MICROS] });
  const ofDates = parquet({ stream: [string, NAMES], time: [{ type: 'INT32', converted_type: 'DATE' }, dates] });
  for (const file of [local, ofDates]) await assert.rejects(Recording.read(file), { code: 'ERR_OPTION', message: /column time have no offset.*zone/ });
  for (const zone of ['Z', '+01:00', '-05:30']) {
    assert.deepEqual(contents(await Recording.read(local, { zone })), await ofCsv(inUtc.map((line) => line.replace(/Z$/, '')), { zone }));
    assert.deepEqual(contents(await Recording.read(ofDates, { zone })), await ofCsv(['stream,time', ...dates.map((date, row) => `${NAMES[row]},${day(date)}`)], { zone }));
  }
  await assert.rejects(Recording.read(local, { zone: 'Mars/Olympus' }), { code: 'ERR_OPTION', message: /Mars/ });
});

rule('arrivals and offsets are read, and a row may have none', async () => {
  const file = parquet({
    seq: [{ type: 'INT32' }, [7, 8, null, 10, 11]],
    topic: [string, NAMES],
    received: [time('MILLIS', true), MILLIS.map((it) => it + 5_000n)],
    ts: [time('MICROS', true), MICROS],
  });
  const columns = { offset: 'seq', stream: 'topic', arrival: 'received', time: 'ts' };
  const recording = await Recording.read(file, { columns });
  assert.deepEqual(recording.problems, { count: 0, first: [] });
  const lines = NAMES.map((name, row) => `${name},${text(MICROS[row])}Z,${new Date(Number(MILLIS[row]) + 5_000).toISOString()},${[7, 8, '', 10, 11][row]}`);
  assert.deepEqual(contents(recording), await ofCsv(['topic,ts,received,seq', ...lines], { columns }));
});

rule('what is said of a stream is read', async () => {
  const actions = [null, 'idle', '', 'ended', null];
  const file = parquet({ stream: [string, NAMES], time: [time('MICROS', true), MICROS], action: [string, actions] });
  const recording = await Recording.read(file);
  assert.deepEqual(recording.problems, { count: 0, first: [] });
  assert.deepEqual(contents(recording), await ofCsv(['stream,time,action', ...NAMES.map((name, row) => `${name},${text(MICROS[row])}Z,${actions[row] ?? ''}`)]));
});

rule('a row that cannot be read is counted and told by its number, and all others are read, in several row groups', async () => {
  const bad = new Map([[2, null], [41, null], [77, null]]);
  const stream = Array.from({ length: 100 }, (_, row) => (row === 60 ? null : NAMES[row % 5]));
  const times = Array.from({ length: 100 }, (_, row) => (bad.has(row) ? null : MICROS[0] + BigInt(row) * 1_000_000n));
  const file = parquet({ stream: [string, stream], time: [time('MICROS', true), times] }, { rowGroupSize: 20 });
  const recording = await Recording.read(file);
  assert.equal(recording.length, 96);
  assert.equal(recording.problems.count, 4);
  assert.deepEqual(recording.problems.first.map(({ line }) => line), [3, 42, 61, 78]);
  for (const { message } of recording.problems.first) assert.match(message, /null|time|stream/);
});

rule('a number that is no marker is a problem of its row', async () => {
  const file = parquet({ stream: [string, NAMES], time: [{ type: 'DOUBLE' }, [1, NaN, 3, Infinity, 5]] });
  const recording = await Recording.read(file);
  assert.deepEqual([recording.length, recording.problems.count], [3, 2]);
  assert.deepEqual(recording.problems.first.map(({ line }) => line), [2, 4]);
  const far = await Recording.read(parquet({ stream: [string, NAMES], time: [time('MILLIS', true), [1n, 2n, 9_000_000_000_000_000n, 4n, 5n]] }));
  assert.deepEqual([far.length, far.problems.count, far.problems.first[0].line], [4, 1, 3]);
});

rule('names of any kind stay what they are', async () => {
  const names = ['<img src=x onerror=alert(1)>', 'a "quoted" name', 'two\nlines', 'ünïcode 🛫', 'back\\slash'];
  for (const action of [undefined, [string, ['', '', '', '', '']]]) {
    const file = parquet({ stream: [string, names], time: [time('MICROS', true), MICROS], ...(action && { action }) });
    assert.deepEqual((await Recording.read(file)).streams, names);
  }
});

rule('every usual compression is read, and Parquet within gzip', async () => {
  const columns = { stream: [string, NAMES], time: [time('MICROS', true), MICROS] };
  const expected = await ofCsv(inUtc);
  const compressors = { GZIP: gzipSync, BROTLI: brotliCompressSync };
  for (const codec of ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'BROTLI']) {
    assert.deepEqual(contents(await Recording.read(parquet(columns, { codec, compressors }))), expected, codec);
  }
  assert.deepEqual(contents(await Recording.read(gzipSync(parquet(columns)))), expected);
  assert.deepEqual(contents(await Recording.read(new Blob([parquet(columns)]).stream())), expected);
});

const lines = Array.from({ length: 40 }, (_, row) => row);
const pages = {
  stream: [string, lines.map((row) => NAMES[row % 5])],
  time: [time('MICROS', true), lines.map((row) => (row % 17 ? MICROS[0] + BigInt(row) * 1_000n : null))],
};
for (const [codec, encodings] of [['UNCOMPRESSED'], ['SNAPPY'], ['UNCOMPRESSED', ['DELTA_BYTE_ARRAY', 'DELTA_BINARY_PACKED']], ['UNCOMPRESSED', ['DELTA_LENGTH_BYTE_ARRAY', 'BYTE_STREAM_SPLIT']]]) {
  rule(`a broken page does not take longer than a whole one: ${[codec, ...(encodings ?? [])].join(', ')}`, async () => {
    const file = parquet(pages, { codec }, encodings);
    assert.equal((await Recording.read(file)).problems.count, 3);
    const footer = file.length - 8 - new DataView(file.buffer).getUint32(file.length - 8, true);
    for (let at = 4; at < footer; at++) {
      for (const byte of [file[at] ^ 0xff, file[at] ^ 0x80]) {
        const mutated = file.slice();
        mutated[at] = byte;
        const start = performance.now();
        await Recording.read(mutated, { format: 'parquet' }).then((recording) => recording.free(), ({ code, message }) => assert.match(code ?? message, /^ERR_/, `byte ${at}`));
        assert.ok(performance.now() - start < 5_000, `byte ${at}`);
      }
    }
  });
}

rule('a column that is missing is told with those that are there', async () => {
  const file = parquet({ airport: [string, NAMES], departure: [time('MICROS', true), MICROS] });
  await assert.rejects(Recording.read(file, { columns: { time: 'departure' } }), { code: 'ERR_OPTION', message: /airport.*departure/s });
});

rule('a broken file is refused with what is wrong, an abort with its reason', async () => {
  const file = parquet({ stream: [string, NAMES], time: [time('MICROS', true), MICROS] });
  for (const broken of [file.slice(0, 40), file.slice(0, -1), new TextEncoder().encode('PAR1 and no more of it PAR1')]) {
    await assert.rejects(Recording.read(broken, { format: 'parquet' }), { code: 'ERR_OPTION', message: /cannot be read as Parquet: / });
  }
  // Any byte of what the file says of itself may be wrong: it is read, or refused, and nothing else.
  const footer = file.length - 8 - new DataView(file.buffer).getUint32(file.length - 8, true);
  for (let at = footer; at < file.length - 4; at++) {
    const mutated = file.slice();
    mutated[at] ^= 0xff;
    await Recording.read(mutated, { format: 'parquet' }).then((recording) => recording.free(), ({ code, message }) => assert.match(code ?? message, /^ERR_/, `byte ${at}`));
  }
  const reason = new Error('enough');
  await assert.rejects(Recording.read(file, { signal: AbortSignal.abort(reason) }), reason);
});
