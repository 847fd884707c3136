/* @ts-self-types="../../types/cache/web-storage.d.ts" */
/**
 * The storage of a browser as a cache. Must not know which one, nor what a record says.
 */

/**
 * A cache in `localStorage` or `sessionStorage`, which answers at once. A full one throws, which is ERR_CACHE_WRITE.
 *
 * ```js
 * import { webStorageCache } from 'slipstream-checkpoint/cache/web-storage';
 *
 * const cache = webStorageCache(localStorage);
 * ```
 * @param {{ getItem(key: string): string | null, setItem(key: string, value: string): void }} storage
 * @returns {{ get(key: string): string | null, set(key: string, value: string): void }}
 */
export function webStorageCache(storage) {
  return {
    get: (key) => storage.getItem(key),
    set: (key, value) => storage.setItem(key, value),
  };
}
