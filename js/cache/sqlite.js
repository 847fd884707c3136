/* @ts-self-types="../../types/cache/sqlite.d.ts" */
/**
 * SQLite as a cache: one row per checkpoint. Must not know which of its drivers it is given, nor what a record says.
 */
import { kindOf, refuse, show } from '../errors.js';

/**
 * What the adapter uses of a database: `DatabaseSync` of node:sqlite has it, and `Database` of better-sqlite3.
 * @typedef {object} SqliteDatabase
 * @property {(sql: string) => unknown} exec
 * @property {(sql: string) => { get(...values: any[]): any, run(...values: any[]): unknown }} prepare
 */

/**
 * A cache in a table of an SQLite database, which is created if it is absent. It answers at once, so `new Checkpoint` takes
 * it as `Checkpoint.open` does. Throws ERR_OPTION for what is no database, such as the name of a file, and ERR_NAME for a table
 * name other than letters, digits, `_`, `.` and `-`; what the
 * database throws comes unchanged from here, and as the cause of ERR_CACHE_READ and ERR_CACHE_WRITE from the checkpoint.
 *
 * A record that was stored outlives its process in every journal mode. Whether it outlives a power cut is yours to set: with
 * `PRAGMA synchronous = FULL`, the default, it does, at the price of a disk flush per write; with `journal_mode = WAL` and
 * `synchronous = NORMAL` the database stays whole, but a power cut may take back the last records. Within a transaction of
 * yours a record is stored, or taken back, with it. With node:sqlite a database that another process is writing to is
 * ERR_CACHE_WRITE at once, unless you set `PRAGMA busy_timeout`.
 *
 * ```js
 * import { DatabaseSync } from 'node:sqlite'; // or: import Database from 'better-sqlite3'
 * import { sqliteCache } from 'slipstream-checkpoint/cache/sqlite';
 *
 * const cache = sqliteCache(new DatabaseSync('checkpoints.db'));
 * ```
 * @param {SqliteDatabase} database
 * @param {object} [options]
 * @param {string} [options.table]  default 'checkpoints', with the columns `key` and `value`
 * @returns {{ get(key: string): string | undefined, set(key: string, value: string): void }}
 */
export function sqliteCache(database, { table = 'checkpoints' } = {}) {
  if (typeof table !== 'string' || !/^[\w.-]+$/.test(table)) {
    throw refuse('ERR_NAME', `sqliteCache: ${show(table)} is not a name for a table: use letters, digits, '_', '.' and '-'`);
  }
  if (typeof Object(database).exec !== 'function' || typeof Object(database).prepare !== 'function') {
    const remedy = 'give new DatabaseSync(file) of node:sqlite, or new Database(file) of better-sqlite3';
    throw refuse('ERR_OPTION', `sqliteCache: the database is ${kindOf(database)}: ${remedy}`);
  }
  database.exec(`CREATE TABLE IF NOT EXISTS "${table}" (key TEXT PRIMARY KEY, value TEXT NOT NULL)`);
  const read = database.prepare(`SELECT value FROM "${table}" WHERE key = ?`);
  // Not REPLACE, which deletes and inserts, and so writes the index anew too.
  const write = database.prepare(`INSERT INTO "${table}" (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`);
  return {
    get: (key) => Object.values(read.get(key) ?? {})[0], // a row may be an array, as its database has it
    set: (key, value) => void write.run(key, value),
  };
}
