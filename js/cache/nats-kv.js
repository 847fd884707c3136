/* @ts-self-types="../../types/cache/nats-kv.d.ts" */
/**
 * A key-value bucket of NATS JetStream as a cache, whose answers are entries. Must not know what a record says.
 */

/**
 * What the adapter uses of a bucket: `KV` of @nats-io/kv has it.
 * @typedef {object} NatsKv
 * @property {(key: string) => Promise<{ readonly operation: string, string(): string } | null>} get
 * @property {(key: string, value: string) => Promise<unknown>} put
 */

/**
 * A cache in a bucket of NATS. An entry that was deleted, purged or has expired is none. A key there does not begin with a dot
 * and has no two in a row, or the record is refused.
 *
 * Create the bucket with `allow_direct: false`, or a replica that lags behind may answer with an older record. What is stored
 * survives the death of the server; for a power cut of all its replicas at once the server needs `sync_interval: always`.
 *
 * ```js
 * import { Kvm } from '@nats-io/kv';
 * import { natsKvCache } from 'slipstream-checkpoint/cache/nats-kv';
 *
 * const cache = natsKvCache(await new Kvm(connection).create('checkpoints', { allow_direct: false }));
 * ```
 * @param {NatsKv} kv
 * @returns {{ get(key: string): Promise<string | undefined>, put(key: string, value: string): Promise<unknown> }}
 */
export function natsKvCache(kv) {
  return {
    async get(key) {
      const entry = await kv.get(key);
      return entry?.operation === 'PUT' ? entry.string() : undefined;
    },
    put: (key, value) => kv.put(key, value),
  };
}
