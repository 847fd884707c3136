/**
 * The scenario where opening anew is to start the runtime anew, which no scenario outlives: it runs once per opening, that one on
 * the real cache and all others in a Map. What the real one holds by then must be what the Map does, and the next opening goes
 * on from it. Runs wherever there is JavaScript, and must not know the cache nor the runtime.
 */
import { scenario } from '../scenario.js';

/**
 * @param {object} library
 * @param {{ open(where: any): any }} it  the case
 * @param {any} where
 * @param {number} which  the opening that is on the real cache
 * @returns {Promise<{ report: object, openings: number }>}  the openings that there are
 */
export async function liveOnce(library, it, where, which) {
  const memory = new Map();
  const inMemory = () => ({ cache: memory, close() {} });
  await scenario(library, inMemory);
  const keys = [...memory.keys()];
  memory.clear();
  let openings = 0;
  const report = await scenario(library, async () => {
    if (openings++ !== which) return inMemory();
    const { cache, close } = await it.open(where);
    for (const key of keys) {
      const found = (await cache.get(key)) ?? undefined;
      if (found !== memory.get(key)) throw new Error(`opening ${which} finds ${found} as ${key}, not ${memory.get(key)}`);
    }
    const closed = async () => {
      for (const key of keys) {
        const text = (await cache.get(key)) ?? undefined;
        if (text === undefined) memory.delete(key);
        else memory.set(key, text);
      }
      await close();
    };
    return { cache, close: closed };
  });
  return { report, openings };
}

/**
 * Every opening in a runtime of its own.
 * @param {(what: { opening: number }) => Promise<{ report: any, openings: number }>} run  liveOnce there
 * @returns {Promise<object>} the report of the first one that differs, or of the last, which has seen how the real cache answers
 */
export async function liveAll(run) {
  let { report, openings } = await run({ opening: 0 });
  for (let opening = 1; opening < openings; opening++) {
    const { report: next } = await run({ opening });
    const isSame = JSON.stringify({ ...next, answers: '' }) === JSON.stringify({ ...report, answers: '' });
    report = next;
    if (!isSame) break;
  }
  return report;
}
