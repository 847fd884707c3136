import { sqliteCache } from '../../../js/cache/sqlite.js';
import { at, open, same } from '../proof.js';
import { sqlite } from '../sqlite.js';

const common = sqlite(async (file) => new (await import('node:sqlite')).DatabaseSync(file));

export default {
  cache: '`node:sqlite`',
  pass: '`sqliteCache(new DatabaseSync(file))`',
  tested: ['node22'],
  trap: 'Node 22 or later; it does not wait while another process writes: set `PRAGMA busy_timeout`',
  ...common,
  traps: {
    ...common.traps,
    async 'a database that gives its rows as arrays is a cache too'(library) {
      const { DatabaseSync } = await import('node:sqlite');
      const cache = sqliteCache(new DatabaseSync(':memory:', /** @type {any} */ ({ returnArrays: true })));
      await (await open(library, cache)).checkPulse(at(0), { offset: 1 });
      same((await open(library, cache)).state, { offset: 1 });
    },
    async 'it does not wait while another process writes'() {
      const { DatabaseSync } = await import('node:sqlite');
      same(new DatabaseSync(':memory:').prepare('PRAGMA busy_timeout').get(), { timeout: 0 });
    },
  },
};
