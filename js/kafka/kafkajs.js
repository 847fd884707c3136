/**
 * What kafkajs 2 can do for one topic, and @confluentinc/kafka-javascript 1, which has its calls but not its events. Must not
 * know a checkpoint.
 */

import { refuse } from '../errors.js';

/** @import { Client } from './dependent.js' */

/**
 * What is used of a consumer.
 * @typedef {object} KafkaConsumer
 * @property {(topics: { topic: string, partitions?: number[] }[]) => unknown} pause
 * @property {(topics: { topic: string, partitions?: number[] }[]) => unknown} resume
 * @property {(to: { topic: string, partition: number, offset: string }) => unknown} seek
 * @property {(offsets: { topic: string, partition: number, offset: string }[]) => Promise<unknown>} commitOffsets
 * @property {(name: any, listener: (event: any) => void) => unknown} [on]  of kafkajs, which tells of assignments with it;
 *   confluent's throws, and is not called
 * @property {() => unknown} [assignment]  of confluent's, which is known by it
 */

/** @param {KafkaConsumer} consumer */
const isConfluent = (consumer) => 'assignment' in consumer;

/**
 * What is used of an admin client, which has to be connected.
 * @typedef {object} KafkaAdmin
 * @property {(query: { groupId: string, topics: string[] }) => Promise<{ topic: string, partitions: Committed[] }[]>} fetchOffsets
 * @property {(topic: string) => Promise<{ partition: number, high: string, low: string }[]>} fetchTopicOffsets
 * @typedef {{ partition: number, offset: string }} Committed
 */

/**
 * @param {KafkaConsumer} consumer
 * @param {KafkaAdmin} admin
 * @param {string} groupId
 * @param {string} topic
 * @returns {Client}
 */
export function kafkaClient(consumer, admin, groupId, topic) {
  return {
    pause(places) {
      // A pause of confluent's drops what was read ahead and, where no record of the partition was given yet, goes on after that:
      // one of which nothing is known runs until its first record, from which it can go on.
      const partitions = [...places.keys()].filter((partition) => !isConfluent(consumer) || places.get(partition) !== null);
      if (partitions.length > 0) consumer.pause([{ topic, partitions }]);
    },
    resume: (partitions) => void (partitions.length > 0 && consumer.resume([{ topic, partitions }])),
    seek: (offsets) => offsets.forEach((offset, partition) => void consumer.seek({ topic, partition, offset: String(offset) })),
    commit: (offsets) =>
      consumer.commitOffsets(Array.from(offsets, ([partition, offset]) => ({ topic, partition, offset: String(offset) }))),
    async committed() {
      const [found] = await admin.fetchOffsets({ groupId, topics: [topic] }); // confluent's has none where nothing was committed
      const offsets = (found?.partitions ?? []).map(({ partition, offset }) => /** @type {const} */ ([partition, BigInt(offset)]));
      return new Map(offsets.filter(([, offset]) => offset >= 0n));
    },
    async ends() {
      const found = await admin.fetchTopicOffsets(topic);
      return new Map(found.map(({ partition, low, high }) => [partition, { begin: BigInt(low), end: BigInt(high) }]));
    },
  };
}

/**
 * Tells of each assignment of the topic, and when the consumer stops. kafkajs tells by events; of confluent, whose
 * `rebalance_cb` is an option of the consumer, the host tells. ERR_OPTION for any other consumer.
 * @param {KafkaConsumer} consumer
 * @param {string} topic
 * @param {(partitions: number[], member: string) => unknown} assigned
 * @param {() => void} stopped
 */
export function listen(consumer, topic, assigned, stopped) {
  if (typeof consumer.seek !== 'function') {
    const message = `the consumer of topic "${topic}" has no seek(): for one of @platformatic/kafka call platformaticDependent or platformaticDependency`;
    throw refuse('ERR_OPTION', message);
  }
  if (isConfluent(consumer)) return; // its on() throws
  if (typeof consumer.on !== 'function') {
    const message = `the consumer of topic "${topic}" has neither on() nor assignment(): give it as kafkajs or confluent made it`;
    throw refuse('ERR_OPTION', message);
  }
  consumer.on('consumer.group_join', ({ payload }) => assigned([...(payload.memberAssignment[topic] ?? [])], payload.memberId));
  consumer.on('consumer.stop', stopped);
}
