/** @confluentinc/kafka-javascript, by its KafkaJS calls, as the rules use it: where CONFLUENT is a folder with it. Must not know them. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { kafkaDependency, kafkaDependent } from '../../../js/kafka.js';

/** @import { Client } from './client.js' */

const require = createRequire(process.env.CONFLUENT ? join(process.env.CONFLUENT, 'x.js') : import.meta.url);
const found = (() => {
  try {
    return require('@confluentinc/kafka-javascript').KafkaJS;
  } catch (error) {
    if (process.env.CONFLUENT) throw error; // it is there, and broken
    return null;
  }
})();

/** Where it is absent, how to get it, else false. Its prebuilt binary is not for every machine; building it takes minutes. */
export const absent =
  !found &&
  '@confluentinc/kafka-javascript is absent: `CKJS_LINKING=dynamic npm i @confluentinc/kafka-javascript@1` in a folder, and its path as CONFLUENT';

const { ERR__ASSIGN_PARTITIONS } = found?.ErrorCodes ?? {};

/**
 * Its group gives and takes all partitions at a time, so that only what it gives is told: what we are given again goes on. Those
 * that it takes as the session was lost may have been another's meanwhile.
 * @param {any} world
 * @param {string} groupId
 * @param {number} session
 * @param {boolean} fromBeginning
 * @param {(member: string) => void} assigned
 */
function consumerOf({ broker }, groupId, session, fromBeginning, assigned) {
  let losses = 0;
  const kafka = new found.Kafka({ kafkaJS: { brokers: broker.brokers, logLevel: found.logLevel.NOTHING } });
  return kafka.consumer({
    kafkaJS: { groupId, fromBeginning, autoCommit: false, sessionTimeout: session, heartbeatInterval: session / 5 },
    'fetch.wait.max.ms': 100,
    rebalance_cb(/** @type {any} */ { code }, /** @type {unknown} */ _partitions, /** @type {any} */ { assignmentLost }) {
      if (assignmentLost()) losses++;
      // In a later turn: assignment() is then the new one.
      if (code === ERR__ASSIGN_PARTITIONS) setImmediate(() => assigned(String(losses)));
    },
  });
}

/** @type {Client} */
export const confluent = {
  name: '@confluentinc/kafka-javascript',
  isSilent: true, // with its statistics switched on it sometimes ends the process by SIGSEGV
  seeksLate: true,

  reader(world, { groupId, topic, session = 2000, fromBeginning = true, admin: given = world.admin, onError }) {
    /** @type {any} */
    let tied = null;
    /** @type {number[][]} */
    const joins = [];
    let isOver = false;
    const counts = { beats: 0, fetches: 0, failures: 0, asks: 0 };
    const consumer = consumerOf(world, groupId, session, fromBeginning, (member) => {
      if (isOver) return;
      const ours = consumer.assignment().filter((/** @type {any} */ it) => it.topic === topic);
      const partitions = ours.map((/** @type {any} */ it) => it.partition).sort();
      tied?.assigned(partitions, member);
      joins.push(partitions);
    });
    /** @type {string | null} */
    let begin = null;
    const fetchTopicOffsets = async (/** @type {string} */ topic) => {
      counts.asks++;
      const found = await given.fetchTopicOffsets(topic);
      return found.map((/** @type {any} */ it) => ({ ...it, low: begin ?? it.low }));
    };
    const admin = { ...given, fetchTopicOffsets, fetchOffsets: (/** @type {any} */ query) => given.fetchOffsets(query) };
    return {
      consumer,
      joins,
      counts,
      dependent: () => (tied = kafkaDependent({ consumer, admin, groupId, topic, onError })),
      dependency: (options) => (tied = kafkaDependency({ consumer, admin, groupId, topic, onError, ...options })),
      async run(handle) {
        await consumer.connect();
        await consumer.subscribe({ topics: [topic] });
        await consumer.run({
          eachMessage: async (/** @type {any} */ { partition, message }) => {
            await handle({ partition, offset: message.offset }, message.value);
          },
        });
      },
      holdUp: (isHeldUp) => void (isHeldUp ? consumer.pause([{ topic }]) : consumer.resume([{ topic }])),
      lose: (from) => void (begin = String(from)),
      hasPaused: (partitions) => String([...(consumer.paused()[0]?.partitions ?? [])].sort()) === String(partitions),
      async stop() {
        isOver = true;
        tied?.stopped(); // it has no event for it
        await consumer.disconnect();
      },
    };
  },

  async commit(world, groupId, topic, offsets) {
    const isIn = new Promise((resolve) => {
      const consumer = consumerOf(world, groupId, 2000, true, async () => {
        if (consumer.assignment().length > 0) resolve(consumer);
      });
      consumer.connect().then(async () => {
        await consumer.subscribe({ topics: [topic] });
        await consumer.run({ eachMessage: async () => {} });
      });
    });
    const consumer = /** @type {any} */ (await isIn);
    await consumer.commitOffsets(offsets.map(([partition, offset]) => ({ topic, partition, offset: String(offset) })));
    await consumer.disconnect();
  },
};
