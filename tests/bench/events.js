/**
 * How many events a second a checkpoint takes on a real store: a heartbeat or a checkPulse each. It must not know which store.
 *
 * Beside it stands the Python original on its RocksDB, written or synced alike, which has no 'coalesced' and is the same in
 * both lines. Each side stores what it always does: the package a record at most per event, the original two keys, one after
 * the other. Coalesced, a record holds all that happened since the one before, and what a kill takes back is done again. The
 * event loop turns after every 200 events, as between two batches, so that a store that answers at once is written as often.
 */

import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache as ofTheUser, python } from '../../scripts/toolchain.js';
import { ourCheckpoint, pythonCheckpoint, streamsOf } from './contenders.js';
import { compare, inTurns, loops, sizeFor } from './measure.js';
import { stores } from './stores.js';

/** @param {keyof typeof stores} which @param {boolean} quick @returns {Promise<import('./rows.js').Line[]>} */
export async function events(which, quick) {
  const { title, absent, open } = stores[which];
  /** @returns {import('./rows.js').Line} */
  const line = (work, rest) => ({ work: `${title}, ${work}`, unit: '/s', ours: NaN, reach: '', ok: null, ...rest });
  const missing = absent || (!existsSync(python) && 'slipstream-async');
  if (missing) return [line('events', { note: `skipped: ${missing} is absent: npm run setup` })];

  mkdirSync(ofTheUser, { recursive: true });
  const folder = mkdtempSync(join(ofTheUser, 'bench-')); // that of the system for such things may be memory
  const ends = [() => rmSync(folder, { recursive: true })];
  const contenders = {};
  const counts = {};
  try {
    for (const kept of ['written', 'synced']) {
      const place = (side) => join(folder, `${side}-${kept}`);
      mkdirSync(place('ours'));
      const { cache, close } = await open(place('ours'), kept === 'synced');
      ends.push(close);
      for (const durability of ['always', 'coalesced']) {
        const name = `${durability}, ${kept}`;
        const count = { kept, events: 0, records: 0 };
        const options = { cache: counted(cache, count), cacheKeyPrefix: durability, durability };
        const [{ batched }, checkpoint, stream] = [await loops(name), await ourCheckpoint(1, options), streamsOf(1)];
        contenders[name] = (size) => {
          count.events += 2 * size;
          return batched(checkpoint, stream(size));
        };
        counts[name] = count;
      }
      const { round, end } = pythonCheckpoint(place('rival'), kept);
      ends.push(end);
      contenders[kept] = round;
    }
    const rounds = {};
    for (const [name, run] of Object.entries(contenders)) {
      const size = await sizeFor(run, quick ? 25 : 50);
      rounds[name] = () => run(size);
    }
    for (const count of Object.values(counts)) count.events = count.records = 0;
    const times = await inTurns(rounds, { rounds: quick ? 5 : 31, warmUp: 2 });
    return Object.entries(counts).map(([name, { kept, events, records }]) => {
      const { ours, rival, ratio } = compare(times[name], times[kept]);
      const each = Math.round(events / records);
      const against = 'slipstream-async on RocksDB, two keys per event';
      const note = `ours a record per ${each === 1 ? 'event' : `${each} events`}`;
      return line(name, { against, ours: perSecond(ours), rival: perSecond(rival), ratio: 1 / ratio, note });
    });
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

const perSecond = (/** @type {number} */ nanosecondsPerPair) => 2e9 / nanosecondsPerPair;

/** The cache, and how often it is written. */
function counted(cache, count) {
  const method = cache.set ? 'set' : 'put';
  return {
    get: (/** @type {string} */ key) => cache.get(key),
    set(/** @type {string} */ key, /** @type {string} */ text) {
      count.records++;
      return cache[method](key, text);
    },
  };
}
