// What the caches with an adapter, and those of other runtimes, are known for: shown with the cache itself, in its runtime. A
// case has it in `traps`: functions of the library and of where the case keeps its data, which throw where it is not so.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import * as library from '../../js/index.js';
import { packages, skipWithout } from '../support/absent.js';
import { cases } from './cases.js';

const thisNode = { absent: false, show: (it, trap, where) => it.traps[trap].call(it, library, where) };

for (const it of cases) {
  for (const trap of Object.keys(it.traps ?? {})) {
    const runtime = it.runtime ? await import(`./runtimes/${it.runtime}.js`) : thisNode;
    const skip = skipWithout(packages || it.needs?.absent || runtime.absent);
    test(`${it.cache.replaceAll('`', '')}: ${trap}`, { skip, timeout: 60_000 }, async (t) => {
      const dir = mkdtempSync(join(tmpdir(), 'cache-'));
      t.after(() => rmSync(dir, { recursive: true, force: true }));
      const server = await it.needs?.start();
      t.after(() => server?.stop());
      await runtime.show(it, trap, { dir, url: server?.url });
    });
  }
}
