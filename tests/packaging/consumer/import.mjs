import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import count from './count.cjs';
import scenario from './scenario.cjs';

const imported = await import('slipstream-checkpoint');
await scenario(imported);
const require = createRequire(import.meta.url);
assert.equal(require('slipstream-checkpoint').Checkpoint, imported.Checkpoint);
const slim = await import('slipstream-checkpoint/slim');
assert.equal(slim.Checkpoint, imported.Checkpoint);
assert.deepEqual(count, { modules: 1, instances: 1 });
