/**
 * What a test of Kafka begins with: topics of its own on a broker, an admin and a producer, which are kafkajs's whichever
 * client is tested. Must not know a checkpoint.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { packages } from '../support/absent.js';
import { startBroker } from './broker.js';

const { default: kafkajs } = packages ? { default: /** @type {any} */ (null) } : await import('../node_modules/kafkajs/index.js');

/** @typedef {Awaited<ReturnType<typeof world>>} World */

/** How long something may take to end with its test, in milliseconds: one that failed must not hold up the others for ever. */
const LIMIT = 10_000;

/** @param {string[]} brokers */
export function kafkaOf(brokers) {
  return new kafkajs.Kafka({ brokers, logLevel: kafkajs.logLevel.NOTHING, retry: { initialRetryTime: 50, maxRetryTime: 500, retries: 5 } });
}

/** A name that no other test has. @param {string} name */
export const unique = (name) => `${name}.${randomBytes(4).toString('hex')}`;

/**
 * For one test, a connected admin and producer, and topics of these partition counts, named anew.
 * @param {import('node:test').TestContext} t
 * @param {Record<string, number>} topics
 * @param {Awaited<ReturnType<typeof startBroker>>} [shared]  else it has a broker of its own
 */
export async function world(t, topics, shared) {
  const broker = shared ?? (await startBroker());
  /** What ends with the test, the last begun first. @type {(() => unknown)[]} */
  const ends = shared ? [] : [broker.stop];
  /** @type {(() => void)[]} */
  const holds = [];
  t.after(async () => {
    for (const release of holds) release();
    for (const end of ends.reverse()) await Promise.race([Promise.allSettled([end()]), setTimeout(LIMIT, null, { ref: false })]);
  });
  const kafka = kafkaOf(broker.brokers);
  const admin = kafka.admin();
  const producer = kafka.producer({ createPartitioner: () => (/** @type {any} */ { message }) => message.partition });
  await Promise.all([admin.connect(), producer.connect()]);
  ends.push(() => Promise.all([admin.disconnect(), producer.disconnect()]));
  const names = Object.fromEntries(Object.keys(topics).map((name) => [name, unique(name)]));
  await createTopics(admin, Object.fromEntries(Object.entries(names).map(([name, topic]) => [topic, topics[name]])));

  /** Records whose value is their time. @param {string} topic @param {[partition: number, time: number][]} records */
  const send = (topic, records) =>
    producer.send({ topic, messages: records.map(([partition, time]) => ({ partition, value: String(time) })) });

  /** Something to wait for until it is released, at the latest when the test ends. */
  function hold() {
    let release = () => {};
    const released = new Promise((resolve) => (release = () => resolve(undefined)));
    holds.push(release);
    return { released, release };
  }

  /** What a group has committed, by partition: -1 where it has nothing. @param {string} groupId @param {string} topic */
  async function committed(groupId, topic) {
    const [{ partitions }] = await admin.fetchOffsets({ groupId, topics: [topic] });
    /** @type {number[]} */
    const offsets = [];
    for (const { partition, offset } of partitions) offsets[partition] = Number(offset);
    return offsets;
  }

  /** After the broker was started again without its data. @param {Record<string, number>} again */
  async function createAgain(again) {
    const newAdmin = kafka.admin();
    ends.push(() => newAdmin.disconnect());
    await newAdmin.connect();
    await createTopics(newAdmin, again);
  }

  return { broker, kafka, admin, producer, names, ends, send, hold, committed, createAgain };
}

/** @param {any} admin @param {Record<string, number>} topics  name → partitions */
export async function createTopics(admin, topics) {
  await admin.createTopics({
    topics: Object.entries(topics).map(([topic, numPartitions]) => ({ topic, numPartitions, replicationFactor: 1 })),
    waitForLeaders: false,
  });
}

/** @param {any} kafka @param {string} groupId @param {object} [options] */
export const consumerOf = (kafka, groupId, options) =>
  kafka.consumer({ groupId, sessionTimeout: 2000, heartbeatInterval: 400, rebalanceTimeout: 4000, maxWaitTimeInMs: 100, ...options });

/** Records of these times in one partition. @param {number} partition @param {number} from @param {number} to */
export const times = (partition, from, to) => upTo(from, to).map((time) => /** @type {[number, number]} */ ([partition, time]));

/** The offsets of one partition in a log of partition:offset. @param {string[]} log @param {number} partition */
export const offsetsOf = (log, partition) => log.filter((it) => it.startsWith(`${partition}:`)).map((it) => Number(it.split(':')[1]));

export const upTo = (/** @type {number} */ from, /** @type {number} */ to) => Array.from({ length: to - from }, (_, i) => from + i);

/** @param {() => unknown} condition @param {string} what @param {number} [limit] */
export async function until(condition, what, limit = 20_000) {
  for (const end = Date.now() + limit; !(await condition()); await setTimeout(20)) {
    if (Date.now() > end) throw new Error(`in vain: ${what}`);
  }
}
