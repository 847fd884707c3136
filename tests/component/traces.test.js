// The same random traces give the same decisions and the same records in the component (from Python), in the npm package and in native
// Rust. COMPONENT_SEED repeats a run, COMPONENT_TRACES sets how many.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { skipWithout } from '../support/absent.js';
import { absent, fromPython, inRust } from './hosts.js';
import { play } from './package.js';
import { CALLS, traces } from './traces.js';

const SEED = process.env.COMPONENT_SEED ?? randomBytes(6).toString('hex');
const COUNT = Number(process.env.COMPONENT_TRACES ?? 150);
const all = [...traces(SEED, COUNT)];
const lines = all.map((trace) => `${JSON.stringify(trace)}\n`).join('');

test('the component decides as the npm package does', { skip: skipWithout(absent.component || absent.python) }, (t) => compare(t, fromPython(lines)));
test('the crate decides as the npm package does', { skip: skipWithout(absent.rust) }, (t) => compare(t, inRust(lines)));

test('the traces lead to everything that can happen', () => {
  /** @type {Record<string, number>} */
  const seen = {};
  const count = (/** @type {string} */ what) => { seen[what] = (seen[what] ?? 0) + 1; };
  for (const trace of all) {
    for (const [[result, ...details], effects] of play(trace)) {
      if (typeof result === 'string') count(result);
      if (Array.isArray(details.at(-1)) && details.at(-1).length) count('asked');
      for (const [effect] of effects) count(effect);
    }
  }
  for (const what of ['heard', 'counted', 'asked', 'abandoned', 'refused', 'restored', 'pause', 'downtime', 'recovery', 'retry-after', 'resume', 'admit', 'rewound', 'discard']) {
    assert.ok(seen[what] >= COUNT / 10, `too few of ${what}: ${seen[what]}`);
  }
});

/**
 * @param {import('node:test').TestContext} t
 * @param {AsyncIterable<any[]>} theirs
 */
async function compare(t, theirs) {
  t.diagnostic(`COMPONENT_SEED=${SEED}, ${COUNT} traces, ${COUNT * CALLS} calls`);
  let i = 0;
  for await (const results of theirs) {
    const ours = play(all[i]);
    assert.equal(results.length, CALLS);
    for (const [call, result] of results.entries()) {
      const name = () => `trace ${i} of seed ${SEED}, call ${call}: ${JSON.stringify(all[i].calls[call])}`;
      // A float that is whole is a float in Python: compared as numbers, once they are read.
      if (JSON.stringify(result) !== JSON.stringify(ours[call])) assert.deepEqual(result, ours[call], name());
    }
    i++;
  }
  assert.equal(i, COUNT);
}
