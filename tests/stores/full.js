/**
 * A checkpoint on a store that has no more room, and then has it again: `node full.js <store> <durability> <folder>`, a process of
 * its own because of the Node and the filesystem it wants. Says what it saw. Must not know what is expected.
 */
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sqliteCache } from '../../js/cache/sqlite.js';
import { at, open } from '../rules/support/host.js';

const [store, durability, folder] = process.argv.slice(2);

const stores = {
  async sqlite() {
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(join(folder, 'database'));
    const cache = sqliteCache(database);
    return {
      cache,
      fill: () => database.exec('pragma max_page_count = 1'), // SQLite makes it the pages that there are
      empty: () => database.exec('pragma max_page_count = 1000000'),
      close: () => database.close(),
    };
  },
  async level() {
    const { ClassicLevel } = await import('classic-level');
    const database = new ClassicLevel(join(folder, 'level'));
    const filler = join(folder, 'filler');
    const block = Buffer.alloc(4096);
    return {
      cache: database,
      fill() {
        const file = openSync(filler, 'w');
        try {
          for (;;) writeSync(file, block);
        } catch (error) {
          if (error.code !== 'ENOSPC') throw error;
        } finally {
          closeSync(file);
        }
      },
      empty: () => rmSync(filler),
      close: () => database.close(),
    };
  },
};

const { cache, fill, empty, close } = await stores[store]();
const stored = async () => JSON.parse(await cache.get('__orders_'));
const pulse = async (checkpoint, second, state) => {
  await checkpoint.checkPulse(at(second), state);
  await checkpoint.flush();
};
const { checkpoint, log } = await open(['weather'], { cache, durability });
await checkpoint.heartbeat(at(0));
await pulse(checkpoint, 1, { text: 'short' });
const before = await stored();
fill();
const error = await pulse(checkpoint, 20, { text: 'long'.repeat(20_000) }).catch((error) => error);
const kept = await stored();
empty();
await pulse(checkpoint, 21, { offset: 21 });
await checkpoint.close();
const after = await stored();
await close();
console.log(JSON.stringify({ error: error?.code, cause: error?.cause?.message, kept, before, after, expected: checkpoint.toJSON(), log }));
