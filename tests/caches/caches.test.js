// Every cache works as it is: it stores, is opened anew and goes on. And the README's table says which, each row a case.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { Checkpoint, Dependency } from '../../js/index.js';
import { packages, skipWithout } from '../support/absent.js';
import { cases, readme } from './cases.js';
import { expected } from './expected.js';
import { scenario } from './scenario.js';

const thisNode = {
  absent: false,
  report: (it, where) => scenario({ Checkpoint, Dependency }, () => it.open(where)),
};

for (const it of cases) {
  const runtime = it.runtime ? await import(`./runtimes/${it.runtime}.js`) : thisNode;
  const skip = skipWithout(packages || it.needs?.absent || runtime.absent);
  test(`${it.cache.replaceAll('`', '')} stores, is opened anew and goes on`, { skip, timeout: 60_000 }, async (t) => {
    const dir = mkdtempSync(join(tmpdir(), 'cache-'));
    t.after(() => rmSync(dir, { recursive: true, force: true }));
    const server = await it.needs?.start();
    t.after(() => server?.stop());
    assert.deepEqual(await runtime.report(it, { dir, url: server?.url }), { ...expected, answers: it.answers });
  });
}

const ofTable = { skip: skipWithout(packages) };
test('the README’s table has one row for each cache that is tested, in the words of its case', ofTable, () => {
  assert.equal(readme.found(), readme.text, '`node tests/caches/table.js` puts it there');
});
