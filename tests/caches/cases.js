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
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const folder = new URL('cases/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.js'));

/** @type {{ file: string, cache: string, [field: string]: any }[]} */
export const cases = await Promise.all(files.map(async (file) => ({ file, ...(await import(new URL(file, folder))).default })));
const words = ({ cache }) => cache.replaceAll('`', '');
cases.sort((a, b) => words(a).localeCompare(words(b), 'en'));

/** Where it stands in the README: after its heading, which is kept. */
export const rows = /(\n## Caches\n(?:(?!\n#|\n\|)[^])*\n)((?:\|.*\n)+)/;

/** The table as it has to stand there. */
export function table() {
  const rows = cases.map(({ cache, pass, answers, tested, trap }) => {
    return [cache, pass, answers, tested.map(withVersion).join(', '), trap];
  });
  const lines = [['Cache', 'Pass', 'Answers', 'Tested with', 'Its trap'], ['---', '---', '---', '---', '---'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** @param {string} what */
function withVersion(what) {
  for (const folder of createRequire(import.meta.url).resolve.paths(what)) {
    try {
      const { name, version } = JSON.parse(readFileSync(`${folder}/${what}/package.json`, 'utf8'));
      return `${name} ${version}`;
    } catch (error) {
      if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    }
  }
  return what;
}
