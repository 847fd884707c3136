import { same } from '../proof.js';
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
    async 'it does not wait while another process writes'() {
      const { DatabaseSync } = await import('node:sqlite');
      same(new DatabaseSync(':memory:').prepare('PRAGMA busy_timeout').get(), { timeout: 0 });
    },
  },
};
