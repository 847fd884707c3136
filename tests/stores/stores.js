/** What the tests of real stores share: a Redis that can be told to misbehave. Must not know a rule. */
import { startRedis } from '../caches/redis.js';

/**
 * A server of its own for a test, its cache, and a second connection that sees what others would.
 * @param {import('node:test').TestContext} t
 */
export async function redisFor(t) {
  const { createClient } = await import('redis');
  const server = await startRedis();
  const connect = async () => {
    const client = createClient({ url: server.url, disableOfflineQueue: true });
    client.on('error', () => {});
    await client.connect();
    t.after(() => client.destroy());
    return client;
  };
  t.after(server.stop);
  const cache = await connect();
  const other = await connect();
  return {
    cache,
    other,
    url: server.url,
    pid: server.pid,
    /** The record as the server has it. */
    stored: async () => JSON.parse((await other.get('__orders_')) ?? 'null'),
    /** How many writes have reached the server. */
    writes: async () => Number(/cmdstat_set:calls=(\d+)/.exec(await other.info('commandstats'))?.[1] ?? 0),
    /** How many commands the server has refused so. */
    refusals: async (/** @type {string} */ error) =>
      Number(new RegExp(`errorstat_${error}:count=(\\d+)`).exec(await other.info('errorstats'))?.[1] ?? 0),
    /** Whether the server takes writes: as a primary whose replicas are away, it refuses them. */
    takesWrites: (/** @type {boolean} */ does) => other.configSet('min-replicas-to-write', does ? '0' : '1'),
    /** Has the server answer nobody, until it goes on. */
    hang: () => process.kill(server.pid, 'SIGSTOP'),
    goOn: () => process.kill(server.pid, 'SIGCONT'),
  };
}
