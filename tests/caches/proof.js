/** What traps are written with. Runs wherever there is JavaScript, and must not know the cache nor the runtime. */

/** Event time, in minutes. */
export const at = (minute) => new Date(Date.UTC(2025, 0, 1) + minute * 60_000);

/** A checkpoint `orders` on a cache. */
export const open = ({ Checkpoint, Dependency }, cache, options) =>
  Checkpoint.open('orders', { dependencies: [new Dependency('weather')], cache, ...options });

/**
 * Asserts that a call is refused with this code, by a message that has these words.
 * @param {() => unknown} call
 * @param {string} code
 * @param {...string} words
 */
export async function refused(call, code, ...words) {
  const error = await Promise.resolve().then(call).then(() => new Error('it was not refused'), (error) => error);
  if (error.code === code && words.every((word) => error.message.includes(word))) return;
  throw new Error(`not ${code}, ${words}: ${error}`, { cause: error });
}

/** Asserts that both have the same JSON. */
export function same(given, wanted) {
  const [is, was] = [given, wanted].map((it) => JSON.stringify(it));
  if (is !== was) throw new Error(`${is}, expected ${was}`);
}

/**
 * Asserts that a record that does not fit is ERR_CACHE_WRITE with these words, and that the next one carries everything.
 * @param {object} library
 * @param {any} cache
 * @param {object} large  a state
 * @param {...string} words
 */
export async function refusesLarge(library, cache, large, ...words) {
  const checkpoint = await open(library, cache);
  await checkpoint.checkPulse(at(0), { offset: 1 });
  await refused(() => checkpoint.checkPulse(at(1), { offset: 2, ...large }), 'ERR_CACHE_WRITE', ...words);
  same((await open(library, cache)).state, { offset: 1 });
  const small = Object.fromEntries(Object.keys(large).map((key) => [key, '']));
  await checkpoint.checkPulse(at(2), { offset: 3, ...small });
  same((await open(library, cache)).state, { offset: 3, ...small });
}
