/** What the scenes share: a checkpoint, and waiting without a clock. Runs wherever there is JavaScript, and must not know a rule. */

/** The gate lets through what is no later than the dependency. An item is its own marker and its own offset. */
export const gated = { marker: (/** @type {number} */ item) => item, state: (/** @type {number} */ item) => ({ offset: item }), drift: 0 };

/** A checkpoint whose dependency was heard at `heard`. @param {any} library */
export async function open({ Checkpoint, Dependency }, heard = 0, options = {}) {
  const checkpoint = await Checkpoint.open('orders', { dependencies: [new Dependency('weather', { downtimeThreshold: 1e6 })], ...options });
  await checkpoint.heartbeat(heard);
  return checkpoint;
}

/** Not by setTimeout, which a browser has wait. */
const turn = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(port1.close());
    port2.postMessage(null);
  });

/** Long enough for all that does not wait for the host. */
export async function settled() {
  for (let i = 0; i < 12; i++) await turn();
}

/** Waits until it holds, and then some more: what comes after it is seen too. @param {() => boolean} holds */
export async function until(holds) {
  for (const end = Date.now() + 20_000; !holds(); await turn()) if (Date.now() > end) throw new Error(`never: ${holds}`);
  await settled();
}

/** How a promise has ended, or that it has not. @param {Promise<unknown>} promise */
export async function outcome(promise) {
  const ended = promise.then(() => 'fulfilled', told);
  await settled();
  return Promise.race([ended, turn().then(() => 'pending')]);
}

/** An error by its code or message; an abort's has no code that all runtimes agree on. @param {any} error */
export const told = (error) => (error?.name === 'AbortError' ? error.name : (error?.code ?? error?.message ?? String(error)));

/**
 * @param {unknown} actual
 * @param {unknown} expected
 */
export function same(actual, expected) {
  const [found, wanted] = [actual, expected].map((it) => JSON.stringify(it));
  if (found !== wanted) throw new Error(`${found} is not ${wanted}`);
}

/**
 * Runs all scenes.
 * @param {Record<string, (library: any) => Promise<void>>} scenes  by the rule that each shows
 * @param {any} library
 * @returns {Promise<Record<string, string>>} by rule, `holds` or what was wrong
 */
export async function report(scenes, library) {
  /** @type {Record<string, string>} */
  const found = {};
  for (const [rule, scene] of Object.entries(scenes)) {
    try {
      found[rule] = await Promise.race([scene(library).then(() => 'holds'), new Promise((resolve) => setTimeout(resolve, 30_000, 'it hangs'))]);
    } catch (error) {
      found[rule] = String(error instanceof Error ? error.stack : error);
    }
  }
  return found;
}
