import { sqlite } from '../sqlite.js';

export default {
  cache: 'better-sqlite3',
  pass: '`sqliteCache(new Database(file))`',
  tested: ['better-sqlite3', 'node22'],
  trap: 'Node 22 or later; while a statement of the same connection is being iterated, a write is ERR_CACHE_WRITE; within a transaction of yours a record is stored, or taken back, with it',
  ...sqlite(async (file) => new (await import('better-sqlite3')).default(file)),
};
