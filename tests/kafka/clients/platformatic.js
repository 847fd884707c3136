/** @platformatic/kafka as the rules use it. Must not know them. */
import { setTimeout } from 'node:timers/promises';
import { Consumer } from '../../node_modules/@platformatic/kafka/dist/index.js';
import { platformaticDependency, platformaticDependent } from '../../../js/kafka.js';

/** @import { Client } from './client.js' */

/** @param {any} world @param {string} groupId @param {number} [session] */
function consumerOf({ broker }, groupId, session = 2000) {
  const times = { sessionTimeout: session, heartbeatInterval: session / 5, rebalanceTimeout: 2 * session, maxWaitTime: 100 };
  return new Consumer({ clientId: 'test', groupId, bootstrapBrokers: broker.brokers, retries: 3, retryDelay: 200, ...times });
}

/** @type {Client} */
export const platformatic = {
  name: '@platformatic/kafka',

  reader(world, { groupId, topic, session, fromBeginning = true, onError }) {
    const consumer = /** @type {any} */ (consumerOf(world, groupId, session));
    const counts = { beats: 0, fetches: 0, failures: 0, asks: 0 };
    consumer.on('consumer:heartbeat:end', () => counts.beats++);
    consumer.on('consumer:heartbeat:error', () => counts.failures++);
    /** @type {number[][]} */
    const joins = [];
    consumer.on('consumer:group:join', (/** @type {any} */ { assignments }) => joins.push([...(assignments?.[0]?.partitions ?? [])].sort()));
    /** @type {bigint | null} */
    let begin = null;
    const listOffsets = consumer.listOffsets.bind(consumer);
    consumer.listOffsets = async (/** @type {any} */ query, /** @type {any} */ callback) => {
      if (callback) return listOffsets(query, callback); // its own
      counts.asks++;
      const found = await listOffsets(query);
      counts.fetches++; // where a stream begins of which nothing is known
      if (begin === null || query.timestamp !== -2n) return found;
      return new Map([...found].map(([topic, offsets]) => [topic, offsets.map(() => begin)]));
    };
    let isOver = false;
    /** @type {Promise<unknown>} */
    let reading = Promise.resolve();
    /** @type {Promise<void> | null} */
    let heldUp = null;
    let goOn = () => {};
    return {
      consumer,
      joins,
      counts,
      dependent: () => platformaticDependent({ consumer, topic, consume: { fallbackMode: fromBeginning ? 'earliest' : 'latest' }, onError }),
      dependency: (options) => platformaticDependency({ consumer, topic, onError, ...options }),
      async run(handle, dependent) {
        async function read() {
          const messages = dependent?.messages() ?? (await consumer.consume({ topics: [topic], mode: 'earliest', autocommit: false }));
          for await (const { partition, offset, value } of messages) {
            await heldUp;
            await handle({ partition, offset }, value);
          }
        }
        reading = (async () => {
          while (!isOver) {
            await read().catch(() => counts.failures++);
            if (!isOver) await setTimeout(200);
          }
        })();
      },
      holdUp(isHeldUp) {
        goOn();
        heldUp = isHeldUp ? new Promise((resolve) => (goOn = resolve)) : null;
      },
      lose: (from) => void (begin = BigInt(from)),
      hasPaused: () => true, // it has none to pause: its stream stops
      async stop() {
        isOver = true;
        // It is refused while a stream is just being moved.
        for (let tries = 0; !consumer.closed && tries < 20; tries++) await consumer.close(true).catch(() => setTimeout(100));
        goOn(); // not before: a loop that throws while its consumer is being closed keeps the process alive
        await reading;
      },
    };
  },

  async commit(world, groupId, topic, offsets) {
    const consumer = consumerOf(world, groupId);
    consumer.topics.track(topic);
    await consumer.joinGroup({});
    await consumer.commit({ offsets: offsets.map(([partition, offset]) => ({ topic, partition, offset: BigInt(offset), leaderEpoch: -1 })) });
    await consumer.close(true);
  },
};
