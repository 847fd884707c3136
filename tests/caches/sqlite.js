/** What both drivers of SQLite have in common as caches. Must not know which one it is. */
import { sqliteCache } from '../../js/cache/sqlite.js';
import { at, open, refused, refusesLarge, same } from './proof.js';

/** `PRAGMA synchronous` where each write is on disk before it is acknowledged. */
const FULL = 2;

/**
 * The fields of a case.
 * @param {(file: string) => Promise<any>} database  opens it
 */
export const sqlite = (database) => ({
  answers: 'sync',
  runtime: 'node22',
  async open({ dir }) {
    const opened = await database(`${dir}/checkpoints.db`);
    return { cache: sqliteCache(opened), close: () => opened.close() };
  },
  traps: {
    async 'without its adapter it is refused'(library) {
      await refused(async () => open(library, await database(':memory:')), 'ERR_OPTION', 'sqliteCache');
    },
    async 'what is no database is refused, and what to give said'() {
      for (const database of ['checkpoints.db', undefined, {}, { exec() {} }]) {
        await refused(() => sqliteCache(/** @type {any} */ (database)), 'ERR_OPTION', 'new DatabaseSync(file)');
      }
    },
    async 'each table is a cache of its own, and its name is checked'(library) {
      const shared = await database(':memory:');
      for (const table of ['eu.orders-1', 'select', undefined]) {
        const dependencies = [new library.Dependency('weather')];
        const checkpoint = new library.Checkpoint('orders', { dependencies, cache: sqliteCache(shared, { table }) });
        same(checkpoint.state, {});
        await checkpoint.checkPulse(at(0), { table: `${table}` });
        same((await open(library, sqliteCache(shared, { table }))).state, { table: `${table}` });
      }
      for (const table of ['a"b', 'a b', '', 5, null]) {
        await refused(() => sqliteCache(shared, { table }), 'ERR_NAME', JSON.stringify(table));
      }
    },
    async 'a full database refuses the record, and the next one that fits carries everything'(library) {
      const full = await database(':memory:');
      full.exec('PRAGMA max_page_count = 10');
      await refusesLarge(library, sqliteCache(full), { text: 'x'.repeat(100_000) }, 'full');
    },
    async 'within a transaction of the host a record is taken back with it'(library) {
      const host = await database(':memory:');
      const checkpoint = await open(library, sqliteCache(host));
      await checkpoint.checkPulse(at(0), { offset: 1 });
      host.exec('BEGIN');
      await checkpoint.checkPulse(at(1), { offset: 2 });
      host.exec('ROLLBACK');
      same((await open(library, sqliteCache(host))).state, { offset: 1 });
    },
    async 'while another process writes the record is refused, and the next one carries everything'(library, { dir }) {
      const [ours, other] = [await database(`${dir}/checkpoints.db`), await database(`${dir}/checkpoints.db`)];
      ours.exec('PRAGMA busy_timeout = 0');
      const checkpoint = await open(library, sqliteCache(ours));
      other.exec('BEGIN IMMEDIATE');
      await refused(() => checkpoint.checkPulse(at(0), { a: 1 }), 'ERR_CACHE_WRITE', 'locked');
      other.exec('COMMIT');
      await checkpoint.checkPulse(at(1), { b: 2 });
      same((await open(library, sqliteCache(ours))).state, { a: 1, b: 2 });
    },
    async 'each write is on disk before it is acknowledged, unless the host sets it otherwise'(library, { dir }) {
      const host = await database(`${dir}/checkpoints.db`);
      for (const mode of ['DELETE', 'WAL']) {
        host.exec(`PRAGMA journal_mode = ${mode}`);
        same(host.prepare('PRAGMA synchronous').get(), { synchronous: FULL });
      }
    },
  },
});
