const assert = require('node:assert/strict');
const count = require('./count.cjs');
const scenario = require('./scenario.cjs');

const required = require('slipstream-checkpoint');
scenario(required).then(async () => {
  assert.equal((await import('slipstream-checkpoint')).Checkpoint, required.Checkpoint);
  assert.deepEqual(count, { modules: 1, instances: 1 });
});
