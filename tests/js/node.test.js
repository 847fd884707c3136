// What only Node has: its streams, other realms, and a process that must be able to end.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { PassThrough, Readable } from 'node:stream';
import test from 'node:test';
import { runInNewContext } from 'node:vm';
import { wasmMemory } from '../../pkg/slipstream_checkpoint.js';
import { Checkpoint } from '../../js/index.js';
import { SourceReader } from '../../js/sources.js';
import { at, bringDown, delay, dependency, open, openSync, refused, soon } from '../rules/support/host.js';
import { delivered, interleaved } from '../rules/support/pausable.js';
import { drain, failing, read } from '../rules/support/sources.js';

read('a Node Readable', (items, { stuck } = {}) => {
  const left = [...items];
  const source = new Readable({
    objectMode: true,
    highWaterMark: 1,
    read() {
      if (left.length > 0) this.push(left.shift());
      else if (!stuck) this.push(null);
    },
  });
  return { source, closed: () => source.destroyed };
});
failing('a Node Readable', (error) =>
  Readable.from(
    (function* () {
      yield 1;
      throw error;
    })(),
  ),
);
delivered('a Node Readable', (items) => Readable.from(items), (source) => source.destroyed);
interleaved('a Node Readable', (feed) => Readable.from(feed));

test('an error of a Node Readable before the first read waits for that read', soon, async () => {
  const error = new Error('no such file');
  const source = new Readable({ read() {} });
  const reader = new SourceReader(source);
  source.destroy(error);
  await delay(5);
  await assert.rejects(reader.next(), error);
});

test('a Node Readable that has ended has its listeners back', soon, async () => {
  const source = new PassThrough({ objectMode: true, autoDestroy: false });
  source.end(1);
  const before = source.listenerCount('error');
  const reader = new SourceReader(source);
  assert.deepEqual(await drain(reader), [1]);
  assert.equal(source.listenerCount('error'), before);
});

test('a Date of another realm is a marker', soon, async () => {
  const { checkpoint } = await open();
  const { dependencyMarker } = await checkpoint.heartbeat(runInNewContext(`new Date(${at(5).getTime()})`));
  assert.deepEqual(dependencyMarker, at(5));
});

test('a record that a cache has parsed in another realm is a record, and any other object a corrupt one', soon, async () => {
  const parse = runInNewContext('JSON.parse');
  const { checkpoint } = await open();
  for (const [text, code] of [[JSON.stringify(checkpoint), null], ['{}', 'ERR_RECORD_CORRUPT'], ['[]', 'ERR_RECORD_CORRUPT']]) {
    const make = () => openSync([dependency('weather')], { cache: { get: () => parse(text), set() {} } });
    if (code) await refused(make, code, 'Error', ['orders']);
    else make();
  }
});

test('after close nothing keeps the process alive', soon, async () => {
  const { checkpoint } = await open(['weather'], {
    onRecovery() {
      throw new Error('the seek');
    },
  });
  await bringDown(checkpoint);
  await checkpoint.heartbeat(at(21)).catch(() => {});
  await checkpoint.close();
  assert.deepEqual(process.getActiveResourcesInfo().filter((it) => it === 'Timeout'), []);
});

test('neither a pause nor a signal keeps the process alive', soon, () => {
  const program = `
    import { pausable } from ${JSON.stringify(new URL('../../js/pausable.js', import.meta.url).href)};
    const stream = pausable([1, 2], { signal: new AbortController().signal });
    stream.pause();
    stream.next().then(() => console.log('delivered'));`;
  const args = ['--input-type=module', '--eval', program];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 4000 });
  assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' });
});

test('large states are not kept longer than needed', soon, async () => {
  const checkpoint = await Checkpoint.open('c', { dependencies: [dependency('weather')], cache: new Map() });
  const text = 'x'.repeat(1_000_000);
  for (let i = 0; i < 300; i++) await checkpoint.checkPulse(at(i % 5), { text: text + i });
  assert.ok(wasmMemory().buffer.byteLength < 64 * 2 ** 20, `${wasmMemory().buffer.byteLength} bytes`);
});
