/**
 * One life of a host on a store that outlives it. It writes what it has joined to a file, a line per message, and tells at its
 * natural end which boundaries it has passed. As a process: node host.js '{"scenario": "again", "store": "LevelDB", …}'
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { again } from './again.js';
import { Boundaries } from './boundaries.js';
import { gated } from './gated.js';
import { stores } from './stores.js';

/**
 * @typedef {object} Life
 * @property {'again' | 'gated'} scenario
 * @property {'LevelDB' | 'SQLite' | 'Redis'} store
 * @property {string} where  the store is
 * @property {'always' | 'coalesced'} durability
 * @property {string} output  the file
 * @property {import('./boundaries.js').Death} [death]  where it ends before its time
 * @property {string} [flaw]  what the host does wrong
 */

/**
 * @param {Life} life
 * @returns {Promise<Record<string, number>>} how many boundaries of each kind it has passed
 */
export async function live({ scenario, store, where, durability, output, death, flaw }) {
  const boundaries = new Boundaries(death);
  const cache = await stores[store](where);
  if (flaw === 'stores every third write only') loseWrites(cache);
  await { again, gated }[scenario]({
    cache: boundaries.aroundCache(cache),
    durability,
    stored: async (key) => JSON.parse((await cache.get(key)) ?? 'null'),
    boundaries,
    output: {
      // In one system call: it is in the file when this returns, whatever becomes of the process.
      write: (offset, value) => appendFileSync(output, `${offset} ${value}\n`),
      get end() {
        const lines = existsSync(output) ? readFileSync(output, 'utf8').trim().split('\n') : ['-1'];
        return parseInt(lines.at(-1)) + 1;
      },
    },
    flaw,
  });
  await cache.close();
  return boundaries.passed;
}

function loseWrites(cache) {
  const { set } = cache;
  let count = 0;
  cache.set = (key, text) => (++count % 3 === 0 ? set(key, text) : undefined);
}

if (process.argv[2]) process.stdout.write(JSON.stringify(await live(JSON.parse(process.argv[2]))));
