/**
 * The bundlers and tools that are tested: each file of cases/ is one, and one row of the README's table, after those of the
 * runtimes, which tests/conformance has. Must not know what they do.
 *
 * @typedef {object} Case
 * @property {string} name  in the words of the table
 * @property {string[]} tested  names of installed packages, which get their version, or other words
 * @property {string} engine  how the WebAssembly module gets there, in the words of the table
 * @property {string} [set]  what has to be set; nothing, where it is left out
 * @property {'chromium' | 'node22'} [needs]  besides what tests/package.json lists
 * @property {(project: import('./project.js').Project) => Promise<Report>} run
 *
 * @typedef {object} Report
 * @property {Record<string, string>} says  what program() has given, in each place it has run in
 * @property {[Record<string, number>, string[]][]} copies  files that have the module and how often, and what they have to be: one file
 *   for each script that runs alone, which is that script where the module is inlined
 * @property {number} [passed]  the tests that passed, of a tool that runs tests
 */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { output } from '../../scripts/toolchain.js';
import { runtimes } from '../conformance/runtimes.js';

const folder = new URL('cases/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.js'));

/** @type {Case[]} */
export const cases = await Promise.all(files.map(async (file) => (await import(new URL(file, folder).href)).default));
cases.sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** What of tests/package.json each runtime is, and how the engine gets there. @type {Record<string, Pick<Case, 'tested' | 'engine'>>} */
const ofRuntime = {
  'Node 20': { tested: ['node20'], engine: 'inlined' },
  'Node 22': { tested: ['node22'], engine: 'inlined' },
  'Node 24': { tested: ['node24'], engine: 'inlined' },
  'Deno 2, with no permissions': { tested: ['deno'], engine: 'inlined' },
  Bun: { tested: ['bun'], engine: 'inlined' },
  workerd: { tested: ['workerd', 'miniflare'], engine: 'one file' },
  'Chromium, in a page': { tested: ['Chromium'], engine: 'inlined' },
  'Chromium, in a Worker': { tested: ['Chromium'], engine: 'inlined' },
};

/** Where it stands in the README: after its heading, which is kept. */
export const rows = /(\n## Runtimes and bundlers\n(?:(?!\n#|\n\|)[^])*\n)((?:\|.*\n)+)/;

/** The table as it has to stand there. */
export function table() {
  const all = [...Object.keys(runtimes).map((name) => ({ name, set: undefined, ...ofRuntime[name] })), ...cases];
  const rows = all.map(({ name, tested, engine, set = 'nothing' }) => [name, tested.map(withVersion).join(', '), set, engine]);
  const lines = [['Where', 'Tested with', 'To set', 'The engine'], ['---', '---', '---', '---'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** The version of Debian's Chromium is whatever Debian has: a README that was written with another one is right too. */
export const anyChromium = (/** @type {string} */ text) => text.replace(/Chromium \d+/g, 'Chromium');

/** @param {string} what */
function withVersion(what) {
  if (what === 'Chromium') return output('/usr/bin/chromium', ['--version'])?.match(/Chromium \d+/)?.[0] ?? what;
  for (const folder of createRequire(import.meta.url).resolve.paths(what) ?? []) {
    try {
      const { name, version } = JSON.parse(readFileSync(`${folder}/${what}/package.json`, 'utf8'));
      return `${name} ${version}`;
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR'].includes(/** @type {any} */ (error).code)) throw error;
    }
  }
  return what;
}
