/**
 * The bundlers and tools that are tested: each file of cases/ is one, and one row of the README's table, after those of the
 * runtimes, which tests/conformance has. Must not know what they do.
 *
 * @typedef {object} Case
 * @property {string} name  in the words of the table
 * @property {string[]} tested  names of installed packages, which get their version, or other words
 * @property {string} engine  how the WebAssembly module gets there, in the words of the table
 * @property {string} [set]  what has to be set; nothing, where it is left out
 * @property {'chromium' | 'workerd'} [needs]  besides what tests/package.json lists
 * @property {string} [expected]  what has to be said in each place. Default: what program() has to give
 * @property {(project: import('./project.js').Project) => Promise<Report>} run
 *
 * @typedef {object} Report
 * @property {Record<string, string>} says  what was said, by program() if nothing else is expected, in each place
 * @property {[Record<string, number>, string[]][]} copies  files that have the module and how often, and what they have to be: one file
 *   for each script that runs alone, which is that script where the module is inlined
 * @property {number} [passed]  the tests that passed, of a tool that runs tests
 */
import { readdirSync } from 'node:fs';
import { runtimes } from '../conformance/runtimes.js';
import { version } from '../support/chromium.js';
import { table, withVersion } from '../support/table.js';

const folder = new URL('cases/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.js'));

/** @type {Case[]} */
export const cases = await Promise.all(files.map(async (file) => (await import(new URL(file, folder).href)).default));
cases.sort((a, b) => a.name.localeCompare(b.name, 'en'));

const all = [...Object.entries(runtimes).map(([name, { tested, engine }]) => ({ name, tested, engine, set: undefined })), ...cases];

/** What the README has to say about them. */
export const readme = table('Runtimes and bundlers', [
  ['Where', 'Tested with', 'To set', 'The engine'],
  ...all.map(({ name, tested, engine, set = 'nothing' }) => [name, tested.map((what) => (what === 'Chromium' ? version() : withVersion(what))).join(', '), set, engine]),
]);

/** The version of Debian's Chromium is whatever Debian has: a README that was written with another one is right too. */
export const anyChromium = (/** @type {string} */ text) => text.replace(/Chromium \d+/g, 'Chromium');
