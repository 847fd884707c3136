/** What of the bench is no measurement: that it compares equal work, and the budget for the engine's size. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const bench = (/** @type {string[]} */ ...args) =>
  spawnSync(process.execPath, [fileURLToPath(new URL('run.js', import.meta.url)), '--json', ...args], { encoding: 'utf8' });

test('the rival of the bench gives the same answers and records as the package', () => {
  const { status, stdout, stderr } = bench('--only', 'agree', '--quick');
  assert.equal(status, 0, stderr);
  assert.equal(JSON.parse(stdout).lines[0].ok, true);
});

test('the engine module is within its budget of 25 KB with brotli', () => {
  const { status, stdout, stderr } = bench('--only', 'size');
  assert.equal(status, 0, stdout + stderr);
});

test('the bench refuses a row that it does not have', () => {
  const { status, stderr } = bench('--only', 'nonsense');
  assert.equal(status, 2);
  assert.match(stderr, /no row nonsense/);
});
