// Kafka: by import and by require, which loads no engine and no client.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import count from './count.cjs';

const imported = await import('slipstream-checkpoint/kafka');
const names = ['kafkaDependency', 'kafkaDependent', 'platformaticDependency', 'platformaticDependent'];
assert.deepEqual(Object.keys(imported).sort(), names);
assert.equal(createRequire(import.meta.url)('slipstream-checkpoint/kafka').kafkaDependent, imported.kafkaDependent);
assert.deepEqual(count, { modules: 0, instances: 0 });
