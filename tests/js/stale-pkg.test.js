import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bundle, bundled } from '../../scripts/bundle.js';
import { builtFrom, sourceHash } from '../../scripts/sources.js';

test('pkg/ is built from these sources', () => {
  const { sources } = JSON.parse(readFileSync(builtFrom, 'utf8'));
  assert.equal(sources, sourceHash(), 'pkg/ is stale: npm run build');
});

test('pkg/index.js is the bundle of js/', async () => {
  assert.ok(readFileSync(bundle, 'utf8') === (await bundled()), 'pkg/index.js is stale: npm run bundle');
});
