/**
 * A folder with the tests of the rules and, in place of the sources, the package as it is packed and installed: what they import
 * from js/index.js is `slipstream-checkpoint`, as the runtime resolves it. Must not know the runtimes.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The random runs of each runtime: they show that it does as Node does; the search is for Node. */
const RUNS = 60;

/** @typedef {ReturnType<typeof stage>} Stage */

export function stage() {
  const folder = mkdtempSync(join(tmpdir(), 'slipstream-checkpoint-'));
  const within = (/** @type {string[]} */ ...names) => join(folder, ...names);
  const modules = within('node_modules');
  mkdirSync(modules);
  // What is packed is what stands there: that it is not stale has a test of its own.
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: path('../..') });
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['-xzf', within(tarball), '-C', modules]);
  renameSync(join(modules, 'package'), join(modules, 'slipstream-checkpoint'));
  symlinkSync(path('../../node_modules/fast-check'), join(modules, 'fast-check'));

  cpSync(path('../rules'), within('tests', 'rules'), { recursive: true });
  cpSync(path('assert.test.js'), within('tests', 'rules', 'assert.test.js'));
  const seed = Math.floor(Math.random() * 2 ** 31);
  writeFileSync(within('tests', 'rules', 'support', 'runs.js'), `export const RUNS = ${RUNS};\nexport const seed = ${seed};\n`);
  mkdirSync(within('js'));
  writeFileSync(within('js', 'index.js'), "export * from 'slipstream-checkpoint';\n");
  mkdirSync(within('js', 'replay'));
  writeFileSync(within('js', 'replay', 'index.js'), "export * from 'slipstream-checkpoint/replay';\n");
  writeFileSync(within('js', 'sources.js'), "export * from '../node_modules/slipstream-checkpoint/js/sources.js';\n");
  writeFileSync(within('package.json'), '{ "private": true, "type": "module" }\n');

  const files = readdirSync(within('tests', 'rules')).filter((name) => name.endsWith('.test.js')).map((name) => `./tests/rules/${name}`);
  return { folder, within, files, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
