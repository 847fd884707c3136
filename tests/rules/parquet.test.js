// Parquet is read in every runtime, also where no WebAssembly is compiled from bytes.

import assert from 'node:assert/strict';
import test from 'node:test';
import { Recording, replay } from '../../js/replay/index.js';
import { file, inBlocks, withoutActions } from './support/parquet.js';

/** Where the schema says that a name follows. */
const NAMED = 424;

test('Parquet is read, whatever it comes in, and replayed', async () => {
  const gzipped = new Blob([file]).stream().pipeThrough(new CompressionStream('gzip'));
  for (const source of [file, new Blob([file]), new Blob([file]).stream(), gzipped]) {
    const recording = await Recording.read(source);
    assert.equal(recording.length, 40);
    assert.deepEqual(recording.streams, ['weather', 'flights']);
    assert.deepEqual(recording.columns, { stream: 'stream', time: 'time', arrival: null, offset: 'offset', action: null });
    assert.deepEqual(recording.problems, { count: 0, first: [] });
    const { incidents, start, end } = replay(recording, { dependent: 'flights', dependencies: [{ name: 'weather', downtimeThreshold: { minutes: 2 } }] });
    assert.deepEqual([start, end], [Date.UTC(2013, 9, 25, 20), Date.UTC(2013, 9, 25, 20, 39)]);
    assert.equal(incidents.length, 10);
    assert.deepEqual(incidents[0].resumeFrom, { sequence: 0, offset: null });
  }
});

test('a run of packed values may be filled up to a whole block', async () => {
  const recording = await Recording.read(inBlocks);
  assert.equal(recording.length, 40);
  assert.deepEqual(recording.toColumns().stream, (await Recording.read(file)).toColumns().stream);
});

test('a dictionary may be empty, of a column that holds nothing', async () => {
  const { length, columns } = await Recording.read(withoutActions);
  assert.deepEqual([length, columns?.action], [3, 'action']);
});

test('a file whose column has no name is refused', async () => {
  const broken = inBlocks.map((byte, at) => (at === NAMED ? byte ^ 0x80 : byte));
  await assert.rejects(Recording.read(broken), { code: 'ERR_OPTION' });
});

test('a page that tells of more than it can have is refused, and not gone through', async () => {
  let refused = 0;
  for (let at = 4; at < 200; at++) {
    const broken = file.slice();
    broken[at] ^= 0x80;
    await Recording.read(broken, { format: 'parquet' }).catch(({ code }) => {
      assert.ok(code.startsWith('ERR_'), code);
      refused++;
    });
  }
  assert.ok(refused > 50, `${refused}`);
});
