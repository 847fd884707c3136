// The package as every bundler and tool takes it: nothing is configured, it works, and there is one copy of the engine.

import assert from 'node:assert/strict';
import { extname } from 'node:path';
import { after, before, test } from 'node:test';
import { packages, skipWithout } from '../support/absent.js';
import * as chromium from '../support/chromium.js';
import * as workerd from '../support/workerd.js';
import { closeBrowser } from './browser.js';
import { anyChromium, cases, readme } from './cases.js';
import { expected as ofProgram } from './consumers/expected.js';
import { Project } from './project.js';

/** @type {Project} */
let project;
before(() => {
  project = new Project({ asItStands: true }); // that it is not stale has a test of its own, and so have the declarations
});
after(async () => {
  await closeBrowser();
  project?.remove();
});

const missing = { chromium: chromium.absent, workerd: workerd.absent };

for (const { name, needs, expected = ofProgram, run } of cases) {
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
  assert.equal(anyChromium(readme.found()), anyChromium(readme.text), '`node tests/packaging/table.js` puts it there');
});
