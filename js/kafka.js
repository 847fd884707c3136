/* @ts-self-types="../types/kafka.d.ts" */
/// <reference lib="esnext.disposable" preserve="true" />
/**
 * Kafka: a topic as the dependent of a checkpoint, and a topic as a dependency. Imports no client: it takes the consumer of
 * kafkajs 2, @confluentinc/kafka-javascript 1 or @platformatic/kafka 2 as it is. Must not decide: what is down, and from where
 * it has to be done again, its checkpoint says.
 */
import { KafkaDependency } from './kafka/dependency.js';
import { KafkaDependent } from './kafka/dependent.js';
import { kafkaClient, listen } from './kafka/kafkajs.js';
import { Messages, listenTo, platformaticClient } from './kafka/platformatic.js';

/** @import { KafkaAdmin, KafkaConsumer } from './kafka/kafkajs.js' */
/** @import { PlatformaticConsumer } from './kafka/platformatic.js' */

/**
 * The dependent topic of a consumer of kafkajs, or of confluent's client with its KafkaJS calls: it is paused partition by
 * partition, while the consumer stays in its group, and on recovery goes back to the resume point of each. The state is the
 * offset of the last record that was handled, per partition: `{ 'activities-0': '41', 'activities-0.first': '0', … }`.
 *
 * ```js
 * const activities = kafkaDependent({ consumer, admin, groupId: 'joins', topic: 'activities' });
 * const { onPause, onResume, onRecovery } = activities;
 * const options = { dependencies, cache, durability: 'coalesced', onPause, onResume, onRecovery, onError };
 * const checkpoint = await Checkpoint.open('activities', options);
 * activities.attach(checkpoint);
 * await consumer.run({
 *   autoCommit: false,
 *   eachMessage: async ({ partition, message }) => {
 *     await activities.handle({ partition, offset: message.offset }, new Date(Number(message.timestamp)), () => join(message));
 *   },
 * });
 * const committing = setInterval(() => activities.commit().catch(onError), 5000);
 * // and at the end:
 * clearInterval(committing);
 * await activities.commit();
 * await consumer.disconnect();
 * await checkpoint.close();
 * ```
 * A record is two pulses, so two writes where `durability` is 'always'.
 *
 * Confluent's client has no events: its `rebalance_cb` has to call `assigned`, in a later turn, with the partitions of the topic
 * in `consumer.assignment()` and a name that lasts until an assignment was lost; on leaving call `stopped`. Throws ERR_OPTION for
 * a consumer of another kind.
 * @param {object} options
 * @param {KafkaConsumer} options.consumer
 * @param {KafkaAdmin} options.admin  connected: says what the group has committed
 * @param {string} options.groupId  of the consumer
 * @param {string} options.topic
 * @param {(error: unknown) => void} [options.onError]  takes why the client cannot say where a partition begins: it is asked again
 *   every second, and the partition is paused meanwhile. What it throws is lost
 * @returns {KafkaDependent}
 */
export function kafkaDependent({ consumer, admin, groupId, topic, onError }) {
  const dependent = new KafkaDependent(topic, kafkaClient(consumer, admin, groupId, topic), onError);
  listen(consumer, topic, (partitions, member) => dependent.assigned(partitions, member), () => dependent.stopped());
  return dependent;
}

/**
 * A dependency's topic of a consumer of kafkajs, or of confluent's client, as above; it may be the dependent's consumer. Its
 * partitions are those that are assigned, so that its position is that of the slowest.
 *
 * With `idleAtEnd`, while the dependency is down or waited for, it is asked every two seconds of each partition whether it stands
 * at its end: one that does is idle, and the dependency when all are. For a topic whose producer is known to be alive, as from
 * here a dead one looks the same; and not for a consumer that you move by hand, as what its group has committed counts as handled.
 * @param {object} options
 * @param {KafkaConsumer} options.consumer
 * @param {KafkaAdmin} options.admin  connected: says where the topic ends
 * @param {string} options.groupId  of the consumer
 * @param {string} options.topic
 * @param {string} [options.name]  of the dependency, where it is not the topic's
 * @param {boolean} [options.idleAtEnd]  default false
 * @param {(error: unknown) => void} [options.onError]  takes why it cannot be asked whether the dependency is idle. What it throws
 *   is lost
 * @returns {KafkaDependency}
 */
export function kafkaDependency({ consumer, admin, groupId, topic, name = topic, idleAtEnd = false, onError }) {
  const dependency = new KafkaDependency(name, kafkaClient(consumer, admin, groupId, topic), idleAtEnd, onError);
  listen(consumer, topic, (partitions) => dependency.assigned(partitions), () => dependency.stopped());
  return dependency;
}

/**
 * The dependent topic of a consumer of @platformatic/kafka. Its records come from `messages()`, which joins the group, stops
 * while paused, and goes on from elsewhere after a recovery or an assignment.
 *
 * ```js
 * const activities = platformaticDependent({ consumer, topic: 'activities', consume: { fallbackMode: 'earliest' } });
 * const { onPause, onResume, onRecovery } = activities;
 * const options = { dependencies, cache, durability: 'coalesced', onPause, onResume, onRecovery, onError };
 * const checkpoint = await Checkpoint.open('activities', options);
 * activities.attach(checkpoint);
 * for await (const message of activities.messages()) {
 *   await activities.handle(message, new Date(Number(message.timestamp)), () => join(message));
 * }
 * ```
 * At the end: `await activities.commit()`, then `await consumer.close(true)`, with which the loop ends, then `checkpoint.close()`.
 * @template M
 * @param {object} options
 * @param {PlatformaticConsumer<M>} options.consumer  with the classic group protocol
 * @param {string} options.topic
 * @param {{ fallbackMode?: string }} [options.consume]  of `consumer.consume`: `fallbackMode` ('earliest', or by default
 *   'latest') is where a partition begins of which nothing is known
 * @param {(error: unknown) => void} [options.onError]  takes why the client cannot say where a partition begins: it is asked again
 *   every second, and the partition is paused meanwhile. What it throws is lost
 * @returns {KafkaDependent & { messages(): AsyncGenerator<M, void, undefined> }}
 */
export function platformaticDependent({ consumer, topic, consume = {}, onError }) {
  const messages = new Messages(consumer, topic, consume);
  const { pause, resume, seek } = messages;
  const client = { ...platformaticClient(consumer, topic), pause, resume, seek };
  const dependent = new KafkaDependent(topic, client, onError);
  listenTo(consumer, topic, (partitions, member) => dependent.assigned(partitions, member), () => dependent.stopped());
  return Object.assign(dependent, { messages: () => messages.read(dependent) });
}

/**
 * A dependency's topic of a consumer of @platformatic/kafka, as kafkaDependency. You read its stream yourself, and give each
 * message to `handle`.
 * @param {object} options
 * @param {PlatformaticConsumer<any>} options.consumer
 * @param {string} options.topic
 * @param {string} [options.name]  of the dependency, where it is not the topic's
 * @param {boolean} [options.idleAtEnd]  default false
 * @param {(error: unknown) => void} [options.onError]  takes why it cannot be asked whether the dependency is idle. What it throws
 *   is lost
 * @returns {KafkaDependency}
 */
export function platformaticDependency({ consumer, topic, name = topic, idleAtEnd = false, onError }) {
  const dependency = new KafkaDependency(name, platformaticClient(consumer, topic), idleAtEnd, onError);
  listenTo(consumer, topic, (partitions) => dependency.assigned(partitions), () => dependency.stopped());
  return dependency;
}
