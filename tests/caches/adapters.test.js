// What the caches with an adapter, and those of other runtimes, are known for: shown with the cache itself, in its runtime. A
// case has it in `traps`: functions of the library and of where the case keeps its data, which throw where it is not so.

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as library from '../../js/index.js';
import { packages, skipWithout } from './absent.js';
import { cases } from './cases.js';
import { absent, node } from './runtimes/node22.js';

const inNode = fileURLToPath(new URL('runtimes/in-node.js', import.meta.url));
const inNode22 = (...args) => promisify(execFile)(node, [inNode, ...args], { timeout: 60_000 });
const node22 = { absent, show: ({ file }, trap, where) => inNode22(file, trap, JSON.stringify(where)) };
const thisNode = { absent: false, show: (it, trap, where) => it.traps[trap].call(it, library, where) };

for (const it of cases) {
  for (const trap of Object.keys(it.traps ?? {})) {
    const runtime = !it.runtime ? thisNode : it.runtime === 'node22' ? node22 : await import(`./runtimes/${it.runtime}.js`);
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
