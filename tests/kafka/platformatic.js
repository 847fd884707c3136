// A topic of a consumer of @platformatic/kafka as the dependent, and as a dependency, against a real broker: Tansu,
// Kafka-compatible. Run in Node 22 by platformatic.test.js.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { Consumer } from '../node_modules/@platformatic/kafka/dist/index.js';
import { Checkpoint, Dependency } from '../../js/index.js';
import { platformaticDependency, platformaticDependent } from '../../js/kafka.js';
import { startBroker } from './broker.js';
import { createTopics, unique, until, world } from './kafkajs.js';

const options = { timeout: 60_000 };

/** @param {any} world @param {string} topic @param {[partition: number, time: number][]} records */
const send = ({ producer }, topic, records) =>
  producer.send({ topic, messages: records.map(([partition, time]) => ({ partition, value: String(time) })) });
/** @param {number} partition @param {number} from @param {number} to */
const times = (partition, from, to) => Array.from({ length: to - from }, (_, i) => /** @type {[number, number]} */ ([partition, from + i]));
/** @param {string[]} log @param {number} partition */
const offsetsOf = (log, partition) => log.filter((it) => it.startsWith(`${partition}:`)).map((it) => Number(it.split(':')[1]));
const upTo = (/** @type {number} */ from, /** @type {number} */ to) => Array.from({ length: to - from }, (_, i) => from + i);

/** @param {any} broker @param {string} groupId */
function consumerOf({ brokers }, groupId) {
  const times = { sessionTimeout: 2000, heartbeatInterval: 400, rebalanceTimeout: 4000, maxWaitTime: 100, retries: 3, retryDelay: 200 };
  return new Consumer({ clientId: 'test', groupId, bootstrapBrokers: brokers, ...times });
}

/**
 * A member of a group, whose activities have a number as their time, and whose weather is down when more than ten behind.
 * @param {any} world
 * @param {Record<string, any>} [options]
 */
async function start({ broker, names, ends }, { groupId = unique('joins'), cache = new Map(), work = () => {}, fallbackMode = 'earliest' } = {}) {
  const topic = names.activities;
  const consumer = consumerOf(broker, groupId);
  const activities = platformaticDependent({ consumer, topic, consume: { fallbackMode } });
  const { onPause, onResume, onRecovery } = activities;
  const weather = new Dependency('weather', { downtimeThreshold: 10 });
  const checkpoint = await Checkpoint.open('activities', { dependencies: [weather], cache, onPause, onResume, onRecovery });
  activities.attach(checkpoint);
  /** @type {string[]} */
  const log = [];
  /** @type {any[]} */
  const errors = [];
  const joins = /** @type {number[][]} */ ([]);
  consumer.on('consumer:group:join', ({ assignments }) => joins.push([...(assignments?.[0]?.partitions ?? [])].sort()));
  let isOver = false;
  async function read() {
    for await (const message of activities.messages()) {
      await activities.handle(message, Number(message.value), async () => {
        await work(message.partition);
        log.push(`${message.partition}:${message.offset}`);
      });
    }
  }
  const reading = (async () => {
    while (!isOver) {
      await read().catch((error) => errors.push(error));
      if (!isOver) await setTimeout(200);
    }
  })();
  const stop = async () => {
    isOver = true;
    await consumer.close(true);
    await reading;
    await checkpoint.close();
  };
  ends.push(stop);
  return { consumer, activities, checkpoint, log, joins, errors, groupId, cache, stop, topic };
}

describe('a topic of @platformatic/kafka', { concurrency: true }, () => {
  /** @type {any} */
  let broker;
  before(async () => (broker = await startBroker()));
  after(() => broker.stop());

  test('a pause of three sessions keeps the assignment, and nothing is handled in it, what was read ahead included', options, async (t) => {
    const it = await world(t, { activities: 2 }, broker);
    const { checkpoint, log, joins, topic, consumer } = await start(it);
    await checkpoint.heartbeat(0);
    await send(it, topic, [...times(0, 0, 50), ...times(1, 0, 50)]);
    await until(() => checkpoint.isPaused, 'the pause');
    const before = [...log];
    await setTimeout(6000);
    assert.deepEqual(log, before);
    assert.equal(joins.length, 1);
    assert.ok(consumer.isActive());
    await checkpoint.heartbeat(60);
    await until(() => new Set(log).size === 100, 'all are handled');
    assert.equal(joins.length, 1);
  });

  test('each partition goes back to its own resume point, and nothing from before the move is handled after it', options, async (t) => {
    const it = await world(t, { activities: 3 }, broker);
    const { checkpoint, log, topic } = await start(it);
    await checkpoint.heartbeat(0);
    await send(it, topic, [...times(0, 0, 3), ...times(1, 0, 6)]);
    await until(() => log.length === 9, 'all are handled');
    await checkpoint.heartbeat(6);
    await send(it, topic, [...times(0, 7, 12), ...times(1, 7, 40), ...times(2, 7, 9)]);
    await until(() => checkpoint.isPaused, 'the pause');
    const { state } = /** @type {any} */ (checkpoint.dependency('weather').resumeFrom);
    assert.deepEqual([state[`${topic}-0`], state[`${topic}-1`], state[`${topic}-2`]], ['2', '5', undefined]);
    await checkpoint.heartbeat(50);
    await until(() => new Set(log).size === 8 + 39 + 2, 'all are handled');
    for (const [partition, good, end] of [[0, 3, 8], [1, 6, 39], [2, 0, 2]]) {
      const offsets = offsetsOf(log, partition);
      const again = offsets.lastIndexOf(good);
      assert.deepEqual(offsets.slice(again), upTo(good, end));
      assert.deepEqual(offsets.slice(0, again), upTo(0, again));
    }
  });

  test('a record that is moved while its work is done is not counted, and comes again', options, async (t) => {
    const it = await world(t, { activities: 1 }, broker);
    /** @type {() => void} */
    let goOn = () => {};
    let works = 0;
    const work = () => (++works === 2 ? new Promise((resolve) => (goOn = () => resolve(undefined))) : undefined);
    const { checkpoint, log, topic } = await start(it, { work });
    await checkpoint.heartbeat(0);
    await send(it, topic, [[0, 0], [0, 5]]);
    await until(() => works === 2, 'the second is worked on');
    await checkpoint.checkPulse(20); // somebody else's
    await checkpoint.heartbeat(30);
    goOn();
    await until(() => checkpoint.state[`${topic}-0`] === '1', 'it is handled');
    assert.deepEqual(log, ['0:0', '0:1', '0:1']);
    assert.equal(checkpoint.position.sequence, 2);
  });

  test('a partition of which nothing is known begins where it did first, whatever is moved meanwhile', options, async (t) => {
    const it = await world(t, { activities: 2 }, broker);
    await send(it, it.names.activities, [[0, 0], [1, 0]]);
    const { checkpoint, log, topic, activities } = await start(it, { fallbackMode: 'latest' });
    await checkpoint.heartbeat(0);
    await until(() => activities.isReady, 'the assignment');
    await setTimeout(500);
    await send(it, topic, [[0, 0], [0, 20]]);
    await until(() => checkpoint.isPaused, 'the pause');
    await send(it, topic, [[1, 21]]);
    await checkpoint.heartbeat(30);
    await until(() => log.includes('1:1'), 'it is handled');
    assert.deepEqual(log.filter((it) => it.endsWith(':0')), []);
  });

  test('after a restart the smaller of what is stored and what the group has committed wins', options, async (t) => {
    const it = await world(t, { activities: 2 }, broker);
    const first = await start(it);
    await first.checkpoint.heartbeat(0);
    await send(it, first.topic, [...times(0, 0, 6), ...times(1, 0, 6)]);
    await until(() => first.log.length === 12, 'all are handled');
    const committed = [[0, 2n], [1, 6n]].map(([partition, offset]) => ({ topic: first.topic, partition, offset, leaderEpoch: -1 }));
    await first.consumer.commit({ offsets: /** @type {any} */ (committed) });
    await first.stop();
    const text = [...first.cache.values()][0].replace(`"${first.topic}-1":"5"`, `"${first.topic}-1":"3"`); // a store that was late
    const cache = new Map([[[...first.cache.keys()][0], text]]);
    await send(it, first.topic, [...times(0, 6, 8), ...times(1, 6, 8)]);
    const second = await start(it, { groupId: first.groupId, cache });
    await until(() => second.log.length === 10, 'all are handled');
    await setTimeout(300);
    assert.deepEqual(offsetsOf(second.log, 0), upTo(2, 8));
    assert.deepEqual(offsetsOf(second.log, 1), upTo(4, 8));
  });

  test('a partition assigned while paused is paused, what is revoked is forgotten, and what stays goes on where it is', options, async (t) => {
    const it = await world(t, { activities: 2 }, broker);
    const first = await start(it);
    const { topic, groupId } = first;
    await first.checkpoint.heartbeat(0);
    await send(it, topic, [...times(0, 0, 4), ...times(1, 0, 4)]);
    await until(() => first.log.length === 8, 'all are handled');
    const second = await start(it, { groupId }); // though nothing was committed
    await until(() => first.joins.at(-1)?.length === 1 && second.joins.at(-1)?.length === 1, 'one partition each');
    const [[theirs], [ours]] = [/** @type {any} */ (second.joins.at(-1)), /** @type {any} */ (first.joins.at(-1))];
    await second.checkpoint.heartbeat(5);
    await send(it, topic, [[theirs, 4], [ours, 20]]);
    await until(() => offsetsOf(second.log, theirs).includes(4), 'the other handles it');
    await second.checkpoint.heartbeat(6);
    await second.activities.commit();
    await until(() => first.checkpoint.isPaused, 'the pause');
    assert.deepEqual(offsetsOf(first.log, ours), upTo(0, 5));
    await second.stop();
    await until(() => first.joins.at(-1)?.length === 2, 'both again');
    await send(it, topic, [[theirs, 6]]);
    const before = [...first.log];
    await setTimeout(1000);
    assert.deepEqual(first.log, before);
    await first.checkpoint.heartbeat(30);
    await until(() => offsetsOf(first.log, theirs).includes(5), 'it goes on');
    assert.deepEqual(offsetsOf(first.log, theirs), [...upTo(0, 4), 5]);
  });

  test('with idleAtEnd a dependency that is down at the end of every partition is idle, and its position is the slowest', options, async (t) => {
    const it = await world(t, { activities: 1, weather: 2 }, broker);
    const { checkpoint, topic } = await start(it);
    const weather = checkpoint.dependency('weather');
    const consumer = consumerOf(broker, unique('weather'));
    it.ends.push(() => consumer.close(true));
    const observed = platformaticDependency({ consumer, topic: it.names.weather, name: 'weather', idleAtEnd: true });
    observed.attach(checkpoint);
    await send(it, it.names.weather, [[0, 3]]);
    const stream = await consumer.consume({ topics: [it.names.weather], mode: 'earliest', autocommit: false });
    (async () => {
      for await (const message of stream) await observed.handle(message, Number(message.value), () => {});
    })();
    await setTimeout(500);
    assert.equal(weather.checkpointMarker, null);
    await send(it, it.names.weather, [[1, 1]]);
    await until(() => weather.checkpointMarker === 1, 'the slowest');
    await send(it, topic, [[0, 1], [0, 20]]);
    await until(() => checkpoint.isPaused, 'the pause');
    await until(() => weather.phase === 'idle' && !checkpoint.isPaused, 'idle');
  });

  test('the broker killed and started again during a pause: nothing hangs, and what is written then is handled', options, async (t) => {
    const it = await world(t, { activities: 2 });
    const { checkpoint, log, topic, errors } = await start(it);
    await checkpoint.heartbeat(0);
    await send(it, topic, [...times(0, 0, 3), ...times(1, 0, 3), [0, 20]]);
    await until(() => checkpoint.isPaused, 'the pause');
    await it.broker.kill();
    await setTimeout(3000);
    await it.broker.restart(); // in memory: what was in the topic is lost, and who was in the group
    const admin = it.kafka.admin();
    await admin.connect();
    it.ends.push(() => admin.disconnect());
    await createTopics(admin, { [topic]: 2 });
    const before = [...log];
    await send(it, topic, [...times(0, 21, 30), ...times(1, 21, 30)]);
    await setTimeout(3000);
    assert.deepEqual(log, before);
    await checkpoint.heartbeat(30);
    await until(() => log.includes('0:8') && log.includes('1:8'), `the last ones are handled: ${errors}`);
  });
});
