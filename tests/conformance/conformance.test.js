/** One conformance, every runtime: the tests of the rules, unchanged, on the packed package. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { skipWithout } from '../support/absent.js';
import { inNode, runtimes } from './runtimes.js';
import { stage } from './stage.js';

/** @type {import('./stage.js').Stage} */
let staged;
/** What ran in this Node: what has to run everywhere. @type {import('./node-test.js').Result[]} */
let here;
/** @type {string[]} */
let expected;
const major = Number.parseInt(process.versions.node);

const names = (/** @type {import('./node-test.js').Result[]} */ results) => results.map(({ name }) => name).sort();

before(async () => {
  staged = stage();
  here = await inNode(major).results(staged);
  expected = names(here);
});
after(() => staged.remove());

test('there is something to run, and every file has its tests', () => {
  assert.ok(staged.files.length >= 19 && expected.length >= 730, `${expected.length} tests in ${staged.files.length} files`);
  // Of a file without tests Node reports the file.
  assert.deepEqual(expected.filter((name) => name.endsWith('.test.js')), []);
});

for (const [name, { absent, results }] of Object.entries(runtimes)) {
  test(`the rules hold in ${name}: all that runs in Node runs there, and nothing fails or is skipped`, { skip: skipWithout(absent) }, async (t) => {
    const all = name === `Node ${major}` ? here : await results(staged);
    const failures = all.filter(({ failure }) => failure).map(({ name, failure }) => `${name}\n${failure}`);
    assert.equal(failures.length, 0, failures.join('\n\n'));
    assert.deepEqual(names(all), expected);
    t.diagnostic(`${all.length} tests in ${name}`);
  });
}
