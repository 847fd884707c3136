// The package as every bundler and tool takes it: nothing is configured, it works, and there is one copy of the engine.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { after, before, test } from 'node:test';
import { packages, skipWithout } from '../caches/absent.js';
import { absent as withoutChromium, closeBrowser } from './browser.js';
import { anyChromium, cases, rows, table } from './cases.js';
import { expected } from './consumers/expected.js';
import { Project, nodeOf } from './project.js';

/** @type {Project} */
let project;
before(() => {
  project = new Project();
});
after(async () => {
  await closeBrowser();
  project?.remove();
});

const missing = { chromium: withoutChromium, node22: !nodeOf(22) && 'Node 22' };

for (const { name, needs, run } of cases) {
  const skip = skipWithout(packages || (needs && missing[needs]));
  test(`it works with ${name}`, { skip, timeout: 300_000 }, async () => {
    const { says, copies, passed } = await run(project);
    for (const [where, said] of Object.entries(says)) assert.equal(said, expected, where);
    assert.ok(passed ?? Object.keys(says).length, 'nothing has run');
    for (const [files, allowed] of copies) {
      const found = `copies of the module: ${JSON.stringify(files)}`;
      assert.deepEqual(Object.keys(files).map((file) => extname(file)), allowed, found);
      assert.ok(Object.values(files).every((count) => count === 1), found);
    }
  });
}

test('the README’s table has one row for each runtime and tool that is tested', { skip: skipWithout(packages) }, () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  assert.equal(anyChromium(rows.exec(readme)?.[2] ?? ''), anyChromium(table()), '`node tests/packaging/table.js` puts it there');
});
