import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { builtFrom, sourceHash } from '../../scripts/sources.js';

test('pkg/ is built from these sources', () => {
  const { sources } = JSON.parse(readFileSync(builtFrom, 'utf8'));
  assert.equal(sources, sourceHash(), 'pkg/ is stale: npm run build');
});
