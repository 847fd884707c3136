/* @ts-self-types="../../types/cache/deno-kv.d.ts" */
/**
 * Deno KV as a cache, whose keys are lists and whose answers are entries. Must not know what a record says.
 */

/**
 * A cache in Deno KV; the key is `[key]`. A value there has at most 65,536 bytes, so the states of a checkpoint, one per
 * dependency twice and one more, have to be small: a larger record is refused, which is ERR_CACHE_WRITE.
 *
 * ```js
 * import { denoKvCache } from 'slipstream-checkpoint/cache/deno-kv';
 *
 * const cache = denoKvCache(await Deno.openKv());
 * ```
 * @param {{ get(key: string[]): Promise<{ value: unknown }>, set(key: string[], value: string): Promise<unknown> }} kv
 * @returns {{ get(key: string): Promise<unknown>, set(key: string, value: string): Promise<unknown> }}
 */
export function denoKvCache(kv) {
  return {
    get: async (key) => (await kv.get([key])).value,
    set: (key, value) => kv.set([key], value),
  };
}
