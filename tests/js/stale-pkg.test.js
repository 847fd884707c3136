import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bundled } from '../../scripts/bundle.js';
import { builtFrom, sourceHash } from '../../scripts/sources.js';

test('pkg/ is built from these sources', () => {
  const { sources } = JSON.parse(readFileSync(builtFrom, 'utf8'));
  assert.equal(sources, sourceHash(), 'pkg/ is stale: npm run build');
});

test('the entries in pkg/ are the bundles of js/', async () => {
  for (const { path, text } of await bundled()) {
    assert.ok(readFileSync(path, 'utf8') === text, `${path} is stale: npm run bundle`);
  }
});
