/**
 * The stores of the bench, opened as an expert would: written, a record has gone to the system when the call ends, and
 * outlives the process; synced, it is on the disk (fsync), and outlives a power cut. It must not know what is measured.
 */

import { join } from 'node:path';
import { packages } from '../support/absent.js';
import { redis, startRedis } from '../caches/redis.js';

/**
 * @typedef {object} BenchStore
 * @property {string} title
 * @property {string | false} absent
 * @property {(folder: string, isSynced: boolean) => Promise<{ cache: any, close(): unknown }>} open  in an empty folder
 */

/** @type {Record<'level' | 'sqlite' | 'redis', BenchStore>} */
export const stores = {
  level: {
    title: 'LevelDB',
    absent: false,
    async open(folder, isSynced) {
      const { ClassicLevel } = await import('classic-level');
      const level = new ClassicLevel(folder);
      const synced = {
        get: (/** @type {string} */ key) => level.get(key),
        put: (/** @type {string} */ key, /** @type {string} */ text) => level.put(key, text, { sync: true }),
      };
      return { cache: isSynced ? synced : level, close: () => level.close() };
    },
  },

  sqlite: {
    title: `SQLite of Node ${process.versions.node}`,
    absent: parseInt(process.versions.node) < 22 && 'Node 22',
    async open(folder, isSynced) {
      const { DatabaseSync } = await import('node:sqlite');
      const { sqliteCache } = await import('../../js/cache/sqlite.js');
      const database = new DatabaseSync(join(folder, 'checkpoints.db'));
      database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${isSynced ? 'FULL' : 'NORMAL'}`);
      return { cache: sqliteCache(database), close: () => database.close() };
    },
  },

  redis: {
    title: 'Redis',
    absent: packages || redis.absent,
    async open(folder, isSynced) {
      const { createClient } = await import('redis');
      // As it comes, a server has nothing written when it answers.
      const args = ['--appendonly', 'yes', '--appendfsync', isSynced ? 'always' : 'everysec'];
      const server = await startRedis({ dir: folder, args });
      const client = await createClient({ url: server.url }).on('error', () => {}).connect();
      return { cache: client, close: () => client.close().then(server.stop) };
    },
  },
};
