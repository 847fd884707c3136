// The adapters: each a small module of its own, by import and by require, which loads no engine and no driver.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import count from './count.cjs';

const require = createRequire(import.meta.url);
for (const [name, adapter] of Object.entries({ 'deno-kv': 'denoKvCache', 'nats-kv': 'natsKvCache', sqlite: 'sqliteCache', 'web-storage': 'webStorageCache' })) {
  const path = `slipstream-checkpoint/cache/${name}`;
  const imported = await import(path);
  assert.deepEqual(Object.keys(imported), [adapter]);
  assert.equal(require(path)[adapter], imported[adapter]);
}
assert.deepEqual(count, { modules: 0, instances: 0 });

const { Checkpoint, Dependency, isCheckpointError } = await import('slipstream-checkpoint');
const { sqliteCache } = await import('slipstream-checkpoint/cache/sqlite');
assert.throws(() => sqliteCache(null, { table: 'x"' }), (error) => isCheckpointError(error) && error.code === 'ERR_NAME' && error instanceof RangeError);
process.removeAllListeners('warning'); // that SQLite is experimental
const sqlite = process.getBuiltinModule('node:sqlite');
if (!sqlite) assert.equal(process.versions.node.split('.')[0], '20');
else {
  const cache = sqliteCache(new sqlite.DatabaseSync(':memory:'));
  const open = () => new Checkpoint('flights', { dependencies: [new Dependency('weather')], cache });
  await open().checkPulse('2026-01-01T00:00:00Z', { offset: 1 });
  assert.deepEqual(open().state, { offset: 1 });
}
