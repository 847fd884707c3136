/**
 * The stores that outlive a process, each opened as a service would: a cache, and how to close it. Must not know that anybody
 * is killed.
 */

/** @type {Record<string, (where: string) => Promise<{ get(key: string): any, set(key: string, text: string): any, close(): any }>>} */
export const stores = {
  async LevelDB(folder) {
    const { ClassicLevel } = await import('classic-level');
    const database = new ClassicLevel(folder);
    return { get: (key) => database.get(key), set: (key, text) => database.put(key, text), close: () => database.close() };
  },

  async SQLite(file) {
    const { DatabaseSync } = await import('node:sqlite');
    const { sqliteCache } = await import('../../js/cache/sqlite.js');
    const database = new DatabaseSync(file);
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL'); // it is a process that dies, not the power
    return { ...sqliteCache(database), close: () => database.close() };
  },

  /** @param {string} url  with the prefix of its keys: one per history */
  async Redis(url) {
    const { default: Valkey } = await import('iovalkey'); // the client that starts fastest
    const client = new Valkey(url);
    return { get: (key) => client.get(key), set: (key, text) => client.set(key, text), close: () => client.quit() };
  },
};
