/** What of the bench is no measurement: that it compares equal work, and the budgets of the sizes. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const bench = (/** @type {string[]} */ ...args) =>
  spawnSync(process.execPath, [fileURLToPath(new URL('run.js', import.meta.url)), '--json', ...args], { encoding: 'utf8' });

test('the rival of the bench gives the same answers and records as the package', () => {
  const { status, stdout, stderr } = bench('--only', 'agree', '--quick');
  assert.equal(status, 0, stderr);
  assert.deepEqual(JSON.parse(stdout).lines.map(({ ok }) => ok), [true, true]);
});

test('the engine module and what a bundler ships are within their budgets', () => {
  const { status, stdout, stderr } = bench('--only', 'size');
  assert.equal(status, 0, stdout + stderr);
  assert.equal(JSON.parse(stdout).lines.filter(({ ok }) => ok).length, 9);
});

test('the bench refuses a row that it does not have', () => {
  const { status, stderr } = bench('--only', 'nonsense');
  assert.equal(status, 2);
  assert.match(stderr, /no row nonsense/);
});

for (const row of ['store-level', 'store-sqlite', 'store-redis']) {
  test(`${row} counts events with both durabilities, written and synced, each beside the Python original`, (t) => {
    const { status, stdout, stderr } = bench('--only', row, '--quick');
    assert.equal(status, 0, stderr);
    const { lines } = JSON.parse(stdout);
    const [{ note }] = lines;
    if (note.startsWith('skipped') && !process.env.CI) return t.skip(note);
    assert.deepEqual(
      lines.map(({ work }) => work.split(', ').slice(1).join(', ')),
      ['always, written', 'coalesced, written', 'always, synced', 'coalesced, synced'],
    );
    for (const { work, ours, rival, note } of lines) {
      assert.ok(ours > 0 && rival > 0, `${work}: ${ours} against ${rival}`);
      assert.equal(note === 'ours a record per event', work.includes('always'), `${work}: ${note}`);
    }
  });
}
