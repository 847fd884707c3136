import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Checkpoint, Dependency, init, initSync } from 'slipstream-checkpoint/slim';
import count from './count.cjs';
import scenario from './scenario.cjs';

const tooEarly = { code: 'ERR_ENGINE', message: /the engine is not loaded: call init\(\) or initSync\(\)/ };
assert.throws(() => new Dependency('weather'), tooEarly);
await assert.rejects(Checkpoint.open('flights', { dependencies: [] }), tooEarly);

const bytes = readFileSync(createRequire(import.meta.url).resolve('slipstream-checkpoint/engine.wasm'));
initSync(bytes);
await init(bytes);
await scenario({ Checkpoint, Dependency });
assert.deepEqual(count, { modules: 1, instances: 1 });
