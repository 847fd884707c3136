/**
 * The caches that are tested: each file of cases/ is one, and one row of the README's table. Must not know what a cache does.
 *
 * A case says, in the words of the table, which `cache` it is, what to `pass`, how it `answers` ('sync' or 'async'), with what it
 * is `tested` (names of installed packages, which get their version, or other words) and its `trap`. Its `open({ dir, url })`
 * gives (a promise of) `{ cache, close() }` and opens the same stored data anew each time; what it needs is imported in there, so
 * that every runtime can read the case. `runtime` is a file of runtimes/ where it is not this Node; `needs` is a server,
 * `{ absent, start() }` like that of redis.js, whose `url` is given to open(). `traps`, where there are any, are shown by
 * adapters.test.js.
 */
import { readdirSync } from 'node:fs';
import { table, withVersion } from '../support/table.js';

const folder = new URL('cases/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.js'));

/** @type {{ file: string, cache: string, [field: string]: any }[]} */
export const cases = await Promise.all(files.map(async (file) => ({ file, ...(await import(new URL(file, folder))).default })));
const words = ({ cache }) => cache.replaceAll('`', '');
cases.sort((a, b) => words(a).localeCompare(words(b), 'en'));

/** What the README has to say about them. */
export const readme = table('Caches', [
  ['Cache', 'Pass', 'Answers', 'Tested with', 'Its trap'],
  ...cases.map(({ cache, pass, answers, tested, trap }) => [cache, pass, answers, tested.map(withVersion).join(', '), trap]),
]);
