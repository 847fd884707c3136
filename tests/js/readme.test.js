/** The README's example is run as it stands, and says the truth. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the example of the README does what its comments say', async () => {
  const [, example] = /```js\n(import[^]*?)```/.exec(readme) ?? [];
  const lines = [];
  const calls = [];
  const source = example
    .replace("from 'slipstream-checkpoint'", `from '${new URL('../../js/index.js', import.meta.url)}'`)
    .replaceAll(/^await (checkpoint\.\w+\(.*\));/gm, 'calls.push(await $1);');
  globalThis.readmeTest = { calls, console: { log: (...words) => lines.push(words.join(' ')) } };
  await import(`data:text/javascript,${encodeURIComponent(`const { calls, console } = readmeTest;\n${source}`)}`);

  const promised = [...example.matchAll(/checkPulse\(.*\/\/ (null|\d+):/g)].map(([, value]) => JSON.parse(value));
  assert.deepEqual(promised, [null, 6300000]);
  assert.deepEqual([calls[1], calls[2]], promised);
  assert.equal(calls[3].isLate, false);
  assert.deepEqual(lines, ['paused: weather is down', 'resumed at offset 1']);
});

test('the README names every file of src and js that it leads to', () => {
  for (const [, file] of readme.matchAll(/`((?:examples|src|js|tests)\/[\w./]+\.\w+)`/g)) {
    assert.ok(readFileSync(new URL(`../../${file}`, import.meta.url)), file);
  }
});
