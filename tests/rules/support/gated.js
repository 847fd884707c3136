/**
 * A host that holds its records back at the gate with drift 0, is killed now and then, and joins each record with how many
 * ticks of each dependency it has by then. Must not know how a checkpoint works.
 */
import { Checkpoint, Dependency } from '../../../js/index.js';
import { turn as next } from './host.js';

/**
 * @param {{ records: number[], ticks: number[][], kills: number[], turns: Iterator<number>, durability: 'always' | 'coalesced' }} scene
 *   markers that rise, the turns in which the host is killed, and who delivers when
 * @returns {Promise<number[][]>} per record, how many ticks of each dependency belonged to it
 */
export async function gated({ records, ticks, kills, turns, durability }) {
  const cache = new Map();
  /** @type {number[][]} */
  const output = [];
  // What a host keeps of its dependencies, and where it is in each: it has committed what was stored.
  const heard = ticks.map(() => 0);
  let turn = 0;
  for (let lives = 0; lives < 100; lives++) {
    const end = new AbortController();
    /** @type {(() => void)[][]} */
    const waiting = [[], ...ticks.map(() => [])];
    /** An item comes when it is its stream's turn. */
    async function* source(/** @type {number} */ stream, /** @type {number[]} */ items, /** @type {number} */ from) {
      for (let i = from; i < items.length; i++) {
        await new Promise((resolve) => waiting[stream].push(/** @type {() => void} */ (resolve)));
        yield i;
      }
    }
    const names = ticks.map((_, index) => `d${index}`);
    const dependencies = names.map((name) => new Dependency(name, { downtimeThreshold: 1e9 }));
    let isAlive = true;
    const store = { get: (/** @type {string} */ key) => cache.get(key), set: async (/** @type {string} */ key, /** @type {string} */ text) => {
      await next();
      if (isAlive) cache.set(key, text);
    } };
    /** @type {Checkpoint<{ offset: number }>} */
    const checkpoint = await Checkpoint.open('gated', { dependencies, cache: store, durability });
    const options = { drift: 0, signal: end.signal, marker: (/** @type {number} */ i) => records[i], state: (/** @type {number} */ i) => ({ offset: i + 1 }) };
    const loops = [
      (async () => {
        for await (const i of checkpoint.gate(source(0, records, checkpoint.state.offset ?? 0), options)) {
          if (isAlive) output[i] = ticks.map((it, index) => it.slice(0, heard[index]).filter((tick) => tick <= records[i]).length);
        }
      })(),
      ...ticks.map(async (items, index) => {
        // Equal markers belong together: a tick is told once the next one is later, the last one by the end.
        const watched = checkpoint.watch(source(index + 1, groups(items), heard[index] === 0 ? 0 : groups(items).indexOf(items[heard[index] - 1]) + 1), {
          dependency: names[index],
          signal: end.signal,
          marker: (i) => groups(items)[i],
        });
        for await (const i of watched) if (isAlive) heard[index] = items.lastIndexOf(groups(items)[i]) + 1;
      }),
    ];
    let done = 0;
    for (const loop of loops) loop.then(() => done++, () => {});
    while (done < loops.length && !kills.includes(turn)) {
      turn++;
      waiting[Number(turns.next().value) % waiting.length].shift()?.();
      await next();
      await next();
    }
    isAlive = false;
    if (done === loops.length) return output;
    turn++;
    end.abort();
    await Promise.allSettled(loops);
  }
  throw new Error('it never ends');
}

/** @param {number[]} items */
const groups = (items) => [...new Set(items)];
