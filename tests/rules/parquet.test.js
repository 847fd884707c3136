// Parquet is read in every runtime, also where no WebAssembly is compiled from bytes.

import assert from 'node:assert/strict';
import test from 'node:test';
import { Recording, replay } from '../../js/replay/index.js';
import { file } from './support/parquet.js';

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
