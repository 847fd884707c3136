/** kafkajs as the rules use it. Must not know them. */
import { kafkaDependency, kafkaDependent } from '../../../js/kafka.js';
import { consumerOf, until } from '../world.js';

/** @import { Client, Handle } from './client.js' */

/** @type {Client} */
export const kafkajs = {
  name: 'kafkajs',

  reader({ kafka, admin: shared }, { groupId, topic, session = 2000, fromBeginning = true, admin: given = shared, onError }) {
    const consumer = consumerOf(kafka, groupId, { sessionTimeout: session, heartbeatInterval: session / 5 });
    const { FETCH, GROUP_JOIN, HEARTBEAT, STOP } = consumer.events;
    const counts = { beats: 0, fetches: 0, failures: 0, asks: 0 };
    consumer.on(HEARTBEAT, () => counts.beats++);
    consumer.on(FETCH, () => counts.fetches++);
    consumer.on(STOP, () => counts.failures++); // it gives up, and begins anew
    /** @type {number[][]} */
    const joins = [];
    consumer.on(GROUP_JOIN, (/** @type {any} */ { payload }) => joins.push([...(payload.memberAssignment[topic] ?? [])].sort()));
    /** @type {string | null} */
    let begin = null;
    const fetchTopicOffsets = async (/** @type {string} */ topic) => {
      counts.asks++;
      const found = await given.fetchTopicOffsets(topic);
      return found.map((/** @type {any} */ it) => ({ ...it, low: begin ?? it.low }));
    };
    const admin = { ...given, fetchTopicOffsets };
    return {
      consumer,
      joins,
      counts,
      dependent: () => kafkaDependent({ consumer, admin, groupId, topic, onError }),
      dependency: (options) => kafkaDependency({ consumer, admin, groupId, topic, onError, ...options }),
      async run(handle, _dependent, run = eachMessage) {
        await consumer.connect();
        await consumer.subscribe({ topics: [topic], fromBeginning });
        await consumer.run({ autoCommit: false, ...run(handle) });
      },
      holdUp: (isHeldUp) => void (isHeldUp ? consumer.pause([{ topic }]) : consumer.resume([{ topic }])),
      lose: (from) => void (begin = String(from)),
      hasPaused: (partitions) => String([...(consumer.paused()[0]?.partitions ?? [])].sort()) === String(partitions),
      stop: () => consumer.disconnect(),
    };
  },

  async commit({ kafka }, groupId, topic, offsets) {
    const consumer = consumerOf(kafka, groupId);
    let isIn = false;
    consumer.on(consumer.events.GROUP_JOIN, () => {
      consumer.pause([{ topic }]);
      isIn = true;
    });
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({ autoCommit: false, eachMessage: async () => {} });
    await until(() => isIn, 'the assignment');
    await consumer.commitOffsets(offsets.map(([partition, offset]) => ({ topic, partition, offset: String(offset) })));
    await consumer.disconnect();
  },
};

/** @param {Handle} handle */
const eachMessage = (handle) => ({
  eachMessage: async (/** @type {any} */ { partition, message }) => void (await handle({ partition, offset: message.offset }, message.value)),
});
