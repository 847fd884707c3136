/** kafkajs as the tests use it. Must not know a checkpoint. */
import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { packages } from '../caches/absent.js';
import { startBroker } from './broker.js';

const { default: kafkajs } = packages ? { default: /** @type {any} */ (null) } : await import('../node_modules/kafkajs/index.js');

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
  t.after(async () => {
    for (const end of ends.reverse()) await Promise.allSettled([end()]);
  });
  const kafka = kafkaOf(broker.brokers);
  const admin = kafka.admin();
  const producer = kafka.producer({ createPartitioner: () => (/** @type {any} */ { message }) => message.partition });
  await Promise.all([admin.connect(), producer.connect()]);
  ends.push(() => Promise.all([admin.disconnect(), producer.disconnect()]));
  const names = Object.fromEntries(Object.keys(topics).map((name) => [name, unique(name)]));
  await createTopics(admin, Object.fromEntries(Object.entries(names).map(([name, topic]) => [topic, topics[name]])));
  return { broker, kafka, admin, producer, names, ends };
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

/** @param {() => unknown} condition @param {string} what @param {number} [limit] */
export async function until(condition, what, limit = 20_000) {
  for (const end = Date.now() + limit; !(await condition()); await setTimeout(20)) {
    if (Date.now() > end) throw new Error(`in vain: ${what}`);
  }
}
