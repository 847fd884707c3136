// A topic of a consumer of kafkajs as the dependent, and as a dependency, against a real broker: Tansu, Kafka-compatible.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { Checkpoint, Dependency } from '../../js/index.js';
import { kafkaDependency, kafkaDependent } from '../../js/kafka.js';
import { skipWithout } from '../caches/absent.js';
import { absent, startBroker } from './broker.js';
import { consumerOf, createTopics, kafkaOf, unique, until, world } from './kafkajs.js';

const options = { skip: skipWithout(absent), timeout: 90_000 };

/** @param {any} world @param {string} topic @param {[partition: number, time: number][]} records */
const send = ({ producer }, topic, records) =>
  producer.send({ topic, messages: records.map(([partition, time]) => ({ partition, value: String(time) })) });

/** Records of these times in one partition. @param {number} partition @param {number} from @param {number} to */
const times = (partition, from, to) => Array.from({ length: to - from }, (_, i) => /** @type {[number, number]} */ ([partition, from + i]));

/**
 * A member of a group, whose activities have a number as their time, and whose weather is down when more than ten behind.
 * @param {any} world
 * @param {Record<string, any>} [options]
 */
async function start({ kafka, admin, names, ends }, options = {}) {
  const { groupId = unique('joins'), cache = new Map(), consumer: settings, work = () => {}, run, onError } = options;
  const consumer = consumerOf(kafka, groupId, settings);
  const topic = names.activities;
  const activities = kafkaDependent({ consumer, admin, groupId, topic, onError });
  const { onPause, onResume, onRecovery } = activities;
  const weather = new Dependency('weather', { downtimeThreshold: 10 });
  const checkpoint = await Checkpoint.open('activities', { dependencies: [weather], cache, onPause, onResume, onRecovery });
  activities.attach(checkpoint);
  /** What was handled, as partition:offset. @type {string[]} */
  const log = [];
  const { GROUP_JOIN, HEARTBEAT } = consumer.events;
  const joins = /** @type {number[][]} */ ([]);
  consumer.on(GROUP_JOIN, (/** @type {any} */ { payload }) => joins.push([...(payload.memberAssignment[topic] ?? [])].sort()));
  const beats = { count: 0 };
  consumer.on(HEARTBEAT, () => beats.count++);
  const handle = (/** @type {number} */ partition, /** @type {any} */ { offset, value }) =>
    activities.handle({ partition, offset }, Number(value), async () => {
      await work(partition, offset);
      log.push(`${partition}:${offset}`);
    });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  const eachMessage = async (/** @type {any} */ { partition, message }) => void (await handle(partition, message));
  await consumer.run({ autoCommit: false, ...(run?.(handle) ?? { eachMessage }) });
  const stop = async () => {
    await consumer.disconnect();
    await checkpoint.close();
  };
  ends.push(stop);
  return { consumer, activities, checkpoint, weather, log, joins, beats, groupId, cache, stop, topic };
}

/**
 * Has another member of the group commit these offsets, and leave.
 * @param {any} world
 * @param {string} groupId
 * @param {[partition: number, offset: number][]} offsets
 */
async function commit({ kafka, names }, groupId, offsets) {
  const topic = names.activities;
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
}

/** @param {string[]} log @param {number} partition */
const offsetsOf = (log, partition) => log.filter((it) => it.startsWith(`${partition}:`)).map((it) => Number(it.split(':')[1]));
const upTo = (/** @type {number} */ from, /** @type {number} */ to) => Array.from({ length: to - from }, (_, i) => from + i);

describe('a topic of kafkajs', { concurrency: true }, () => {
  /** @type {any} */
  let broker;
  before(async () => (broker = absent ? null : await startBroker()));
  after(() => broker?.stop());

  test('a pause of 30 s with a session of 6 s keeps the assignment, and nothing is handled in it', options, async (t) => {
    const it = await world(t, { activities: 2 }, broker);
    const { checkpoint, log, consumer, joins, beats } = await start(it, { consumer: { sessionTimeout: 6000, heartbeatInterval: 1500 } });
    await checkpoint.heartbeat(0);
    await send(it, it.names.activities, [...times(0, 0, 5), ...times(1, 20, 25)]);
    await until(() => checkpoint.isPaused, 'the pause');
    const before = [...log];
    const { count } = beats;
    await setTimeout(30_000);
    assert.deepEqual(log, before);
    assert.equal(joins.length, 1);
    assert.ok(beats.count - count > 10, `${beats.count - count} heartbeats`);
    const { members, state } = await consumer.describeGroup();
    assert.deepEqual([members.length, state], [1, 'Stable']);
    await checkpoint.heartbeat(30);
    await until(() => new Set(log).size === 10, 'all are handled');
    assert.equal(joins.length, 1);
  });

  test('each partition goes back to its own resume point', options, async (t) => {
    const it = await world(t, { activities: 3 }, broker);
    const { checkpoint, log, topic } = await start(it);
    await checkpoint.heartbeat(0);
    await send(it, topic, [...times(0, 0, 3), ...times(1, 0, 6)]);
    await until(() => log.length === 9, 'all are handled');
    await checkpoint.heartbeat(6); // all until now is good
    await send(it, topic, [...times(0, 7, 12), ...times(1, 7, 30)]);
    await until(() => checkpoint.isPaused, 'the pause');
    const { state } = /** @type {any} */ (checkpoint.dependency('weather').resumeFrom);
    assert.deepEqual([state[`${topic}-0`], state[`${topic}-1`], state[`${topic}-2`]], ['2', '5', undefined]);
    await checkpoint.heartbeat(40);
    await until(() => new Set(log).size === 8 + 29, 'all are handled');
    for (const [partition, good, end] of [[0, 3, 8], [1, 6, 29]]) {
      const offsets = offsetsOf(log, partition);
      const again = offsets.lastIndexOf(good);
      assert.deepEqual(offsets.slice(again), upTo(good, end));
      assert.deepEqual(offsets.slice(0, again), upTo(0, again));
    }
  });

  test('a loop over a batch that was fetched before the seek handles nothing of it afterwards, even if it does not ask isStale()', options, async (t) => {
    const it = await world(t, { activities: 1 }, broker);
    /** @type {() => void} */
    let goOn = () => {};
    let isHeld = false;
    const member = await start(it, {
      run: (/** @type {any} */ handle) => ({
        eachBatch: async (/** @type {any} */ { batch, heartbeat }) => {
          for (const message of batch.messages) {
            const isDone = await handle(batch.partition, message);
            if (!isDone && !isHeld) {
              isHeld = true; // paused in the middle of a batch: it stands here until after the recovery
              await new Promise((resolve) => (goOn = () => resolve(undefined)));
            }
            await heartbeat();
          }
        },
      }),
    });
    const { checkpoint, log, topic } = member;
    await checkpoint.heartbeat(0);
    await send(it, topic, times(0, 0, 40));
    await until(() => isHeld, 'the pause');
    const { length } = log;
    assert.equal(length, 12); // 11 is more than ten ahead
    await checkpoint.heartbeat(100);
    assert.equal(checkpoint.isPaused, false);
    goOn();
    await until(() => new Set(log).size === 40, 'all are handled');
    assert.deepEqual(offsetsOf(log, 0), [...upTo(0, 12), ...upTo(1, 40)]);
  });

  test('a record that is moved while its work is done is not counted, and comes again', options, async (t) => {
    const it = await world(t, { activities: 2 }, broker);
    /** @type {() => void} */
    let goOn = () => {};
    let isHeld = false;
    const { checkpoint, log, topic } = await start(it, {
      run: (/** @type {any} */ handle) => ({
        partitionsConsumedConcurrently: 2,
        eachMessage: async (/** @type {any} */ { partition, message }) => void (await handle(partition, message)),
      }),
      work: async (/** @type {number} */ partition) => {
        if (partition === 0 && !isHeld) {
          isHeld = true;
          await new Promise((resolve) => (goOn = () => resolve(undefined)));
        }
      },
    });
    await checkpoint.heartbeat(0);
    await send(it, topic, [[0, 1], [1, 0], [1, 20]]);
    await until(() => isHeld && checkpoint.isPaused, 'the pause');
    await checkpoint.heartbeat(30);
    assert.equal(checkpoint.state[`${topic}-0`], undefined);
    goOn();
    await until(() => checkpoint.position.sequence === 3, 'all are handled');
    assert.deepEqual(offsetsOf(log, 0), [0, 0]);
  });

  test('a partition that the resume state lacks goes to the first offset seen of it, after a restart too', options, async (t) => {
    const it = await world(t, { activities: 2 }, broker);
    const groupId = unique('joins');
    await send(it, it.names.activities, [...times(0, 0, 5), ...times(1, 0, 5)]);
    await commit(it, groupId, [[0, 5], [1, 3]]);
    const first = await start(it, { groupId });
    await first.checkpoint.heartbeat(0);
    await send(it, first.topic, [[1, 20]]);
    await until(() => first.checkpoint.isPaused, 'the pause');
    assert.deepEqual(first.log, ['1:3', '1:4', '1:5']);
    await first.stop();
    const second = await start(it, { groupId, cache: first.cache });
    assert.equal(second.checkpoint.isPaused, true);
    assert.deepEqual(second.checkpoint.dependency('weather').resumeFrom?.state, {});
    await second.checkpoint.heartbeat(30);
    await until(() => second.log.length === 3, 'all are handled');
    await setTimeout(300);
    assert.deepEqual(second.log, ['1:3', '1:4', '1:5']);
  });

  test('a record beyond a gap is handled when it comes twice: what was fetched before a move does not', options, async (t) => {
    const it = await world(t, { activities: 1 }, broker);
    const { activities, checkpoint, consumer, topic } = await start(it);
    await until(() => activities.isReady, 'the assignment');
    const { seek } = consumer;
    /** @type {any[]} */
    const seeks = [];
    consumer.seek = (/** @type {any} */ to) => void (seeks.push(to), seek(to));
    // The topic is empty; these are records as the client would give them, had it been compacted.
    const handle = (/** @type {number} */ offset, /** @type {number} */ time) => activities.handle({ partition: 0, offset }, time, () => {});
    await checkpoint.heartbeat(0);
    assert.equal(await handle(3, 0), true);
    assert.equal(await handle(5, 20), true);
    assert.equal(checkpoint.isPaused, true);
    assert.equal(await handle(6, 21), false);
    await checkpoint.heartbeat(30);
    assert.equal(checkpoint.isPaused, false);
    seeks.length = 0;
    for (const offset of [7, 9]) assert.equal(await handle(offset, 22), false);
    assert.deepEqual(seeks, [4, 4].map((offset) => ({ topic, partition: 0, offset: String(offset) }))); // it is asked for again
    assert.equal(await handle(9, 22), true);
    assert.equal(await handle(12, 23), true);
    assert.equal(checkpoint.state[`${topic}-0`], '12');
  });

  test('where the recovery came before the assignment, the partitions begin at their resume points', options, async (t) => {
    const it = await world(t, { activities: 2 }, broker);
    const first = await start(it);
    await first.checkpoint.heartbeat(0);
    await send(it, first.topic, [...times(0, 0, 3), ...times(1, 0, 3)]);
    await until(() => first.log.length === 6, 'all are handled');
    await first.checkpoint.heartbeat(3);
    await send(it, first.topic, [[0, 5], [0, 30]]);
    await until(() => first.checkpoint.isPaused, 'the pause');
    await first.stop();
    const { groupId, cache } = first;
    const text = [...cache.values()][0].replace('"phase":"down"', '"phase":"recovering"');
    const second = await start(it, { groupId, cache: new Map([[[...cache.keys()][0], text]]) });
    await until(() => second.log.length === 2, 'all are handled');
    assert.deepEqual(second.log, ['0:3', '0:4']);
  });

  test('after a restart the smaller of what is stored and what the group has committed wins', options, async (t) => {
    const it = await world(t, { activities: 2 }, broker);
    const first = await start(it);
    await first.checkpoint.heartbeat(0);
    await send(it, first.topic, [...times(0, 0, 6), ...times(1, 0, 6)]);
    await until(() => first.log.length === 12, 'all are handled');
    await first.stop();
    await send(it, first.topic, [...times(0, 6, 8), ...times(1, 6, 8)]);
    await commit(it, first.groupId, [[0, 2], [1, 8]]);
    const second = await start(it, { groupId: first.groupId, cache: first.cache });
    await until(() => second.log.length === 8, 'all are handled');
    await setTimeout(300);
    assert.deepEqual(offsetsOf(second.log, 0), upTo(2, 8));
    assert.deepEqual(offsetsOf(second.log, 1), upTo(6, 8));
  });

  test('a partition assigned while paused is paused, and what is revoked is forgotten: it goes on where the group stands', options, async (t) => {
    const it = await world(t, { activities: 2 }, broker);
    const first = await start(it);
    const { topic, groupId } = first;
    await first.checkpoint.heartbeat(0);
    await send(it, topic, [...times(0, 0, 4), ...times(1, 0, 4)]);
    await until(() => first.log.length === 8, 'all are handled');
    await first.activities.commit();
    const second = await start(it, { groupId });
    await until(() => first.joins.at(-1)?.length === 1 && second.joins.at(-1)?.length === 1, 'one partition each');
    const [[theirs], [ours]] = [/** @type {any} */ (second.joins.at(-1)), /** @type {any} */ (first.joins.at(-1))];
    await second.checkpoint.heartbeat(5);
    await send(it, topic, [[theirs, 4], [theirs, 5]]);
    await until(() => offsetsOf(second.log, theirs).includes(5), 'the other handles it');
    await second.checkpoint.heartbeat(6);
    await second.activities.commit();
    await send(it, topic, [[ours, 20]]);
    await until(() => first.checkpoint.isPaused, 'the pause');
    assert.deepEqual([first.checkpoint.state[`${topic}-${theirs}`], first.checkpoint.state[`${topic}-${theirs}.first`]], [null, null]);
    await second.stop();
    await until(() => first.joins.at(-1)?.length === 2, 'both again');
    await send(it, topic, [[theirs, 6]]);
    await until(() => first.consumer.paused()[0]?.partitions.length === 2, 'both are paused');
    const before = [...first.log];
    await setTimeout(500);
    assert.deepEqual(first.log, before);
    await first.checkpoint.heartbeat(30);
    await until(() => offsetsOf(first.log, theirs).includes(6), 'it goes on');
    await until(() => first.log.filter((it) => it === `${ours}:4`).length === 2, 'ours is done again');
    const [{ partitions }] = await it.admin.fetchOffsets({ groupId, topics: [topic] });
    const committed = Number(partitions.find((/** @type {any} */ it) => it.partition === theirs).offset);
    assert.deepEqual(offsetsOf(first.log, theirs).slice(4), upTo(committed, 7));
    assert.ok(committed > 4, `committed ${committed}`);
  });

  test('a rebalance that leaves a partition with us does nothing of it again', options, async (t) => {
    const it = await world(t, { activities: 2 }, broker);
    const first = await start(it);
    await first.checkpoint.heartbeat(2);
    await send(it, first.topic, [...times(0, 0, 5), ...times(1, 0, 5)]);
    await until(() => first.log.length === 10, 'all are handled');
    await first.activities.commit(); // of which 3 are good at most
    const second = await start(it, { groupId: first.groupId });
    await until(() => first.joins.at(-1)?.length === 1 && second.joins.length > 0, 'one partition each');
    const [ours] = /** @type {any} */ (first.joins.at(-1));
    await send(it, first.topic, [[ours, 5]]);
    await until(() => offsetsOf(first.log, ours).includes(5), 'it goes on');
    assert.deepEqual(offsetsOf(first.log, ours), upTo(0, 6));
  });

  test('what another member has left undone before the resume point is done too', options, async (t) => {
    const it = await world(t, { activities: 1 }, broker);
    const first = await start(it);
    await first.checkpoint.heartbeat(5);
    await send(it, first.topic, [...times(0, 0, 6), [0, 20]]);
    await until(() => first.checkpoint.isPaused, 'the pause');
    await first.stop();
    await commit(it, first.groupId, [[0, 2]]);
    const second = await start(it, { groupId: first.groupId, cache: first.cache });
    await until(() => second.activities.positions.size === 1, 'where it begins');
    await second.checkpoint.heartbeat(30);
    await until(() => second.log.includes('0:6'), 'all are handled');
    assert.deepEqual(offsetsOf(second.log, 0), upTo(2, 7));
  });

  test('the group commits what is good, and no more', options, async (t) => {
    const it = await world(t, { activities: 2 }, broker);
    const { checkpoint, activities, log, topic, groupId } = await start(it);
    const committed = async () => {
      const [{ partitions }] = await it.admin.fetchOffsets({ groupId, topics: [topic] });
      return partitions.sort((/** @type {any} */ a, /** @type {any} */ b) => a.partition - b.partition).map((/** @type {any} */ it) => it.offset);
    };
    await send(it, topic, times(0, 0, 5));
    await until(() => log.length === 5, 'all are handled');
    await activities.commit();
    assert.deepEqual(await committed(), ['0', '-1']); // the weather is unknown
    await checkpoint.heartbeat(5);
    await activities.commit();
    assert.deepEqual(await committed(), ['5', '-1']);
    await send(it, topic, [[0, 5], [0, 6], [0, 7]]);
    await until(() => log.length === 8, 'all are handled');
    await activities.commit();
    assert.deepEqual(await committed(), ['6', '-1']);
    await checkpoint.markIdle();
    await activities.commit();
    assert.deepEqual(await committed(), ['8', '-1']);
  });

  test('where the client cannot say what was committed, onError hears of it, and it is asked again', options, async (t) => {
    const it = await world(t, { activities: 1 }, broker);
    /** @type {unknown[]} */
    const errors = [];
    await send(it, it.names.activities, [[0, 0]]);
    const other = await startBroker(); // whom the admin asks, and who is away for a while
    it.ends.push(other.stop);
    await other.kill();
    const kafka = kafkaOf(other.brokers);
    const admin = kafka.admin();
    it.ends.push(() => admin.disconnect());
    const { log } = await start({ ...it, admin }, { onError: (/** @type {unknown} */ error) => errors.push(error) });
    await until(() => errors.length > 0, 'the errors');
    assert.deepEqual(log, []);
    await other.restart();
    await admin.connect();
    await createTopics(admin, { [it.names.activities]: 1 });
    await until(() => log.length === 1, 'it is handled');
  });

  test('without a checkpoint nothing is handled', options, async () => {
    const client = /** @type {any} */ ({ on() {} });
    const given = { consumer: client, admin: client, groupId: 'joins', topic: 'activities' };
    for (const it of [kafkaDependent(given), kafkaDependency(given)]) {
      const work = () => assert.fail('it was handled');
      await assert.rejects(it.handle({ partition: 0, offset: '0' }, 0, work), { code: 'ERR_OPTION' });
    }
  });

  test('offsets are strings, bigints or numbers, and kept as strings', options, async (t) => {
    const it = await world(t, { activities: 1 }, broker);
    const { activities, checkpoint, topic } = await start(it);
    await until(() => activities.isReady, 'the assignment');
    for (const offset of ['9007199254740993', 9007199254740994n]) assert.equal(await activities.handle({ partition: 0, offset }, 1, () => {}), true);
    assert.equal(checkpoint.state[`${topic}-0`], '9007199254740994');
    assert.equal(await activities.handle({ partition: 0, offset: 3 }, 1, () => {}), true);
    assert.equal(checkpoint.state[`${topic}-0`], '3');
    assert.equal(await activities.handle({ partition: 7, offset: 3 }, 1, () => {}), false); // not ours
  });

  /** @param {any} it @param {any} member @param {object} [options] */
  async function observe(it, member, options = {}) {
    const groupId = unique('weather');
    const consumer = consumerOf(it.kafka, groupId);
    const topic = it.names.weather;
    const observed = kafkaDependency({ consumer, admin: it.admin, groupId, topic, name: 'weather', ...options });
    observed.attach(member.checkpoint);
    /** @type {any[]} */
    const joins = [];
    consumer.on(consumer.events.GROUP_JOIN, (/** @type {any} */ event) => joins.push(event));
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({
      eachMessage: async (/** @type {any} */ { partition, message }) =>
        void (await observed.handle({ partition, offset: message.offset }, Number(message.value), () => {})),
    });
    it.ends.push(() => consumer.disconnect());
    await until(() => joins.length > 0, 'the assignment');
    return { observed, groupId, consumer };
  }

  test("the assigned partitions are the dependency's: its position is the slowest one's, and one that is revoked does not count", options, async (t) => {
    const it = await world(t, { activities: 1, weather: 2 }, broker);
    const { checkpoint } = await start(it);
    const weather = checkpoint.dependency('weather');
    const { observed } = await observe(it, { checkpoint });
    await send(it, it.names.weather, [[0, 50]]);
    await setTimeout(500);
    assert.deepEqual([weather.phase, weather.checkpointMarker], ['unknown', null]);
    await send(it, it.names.weather, [[1, 20]]);
    await until(() => weather.checkpointMarker === 20, 'the slowest');
    observed.assigned([0]);
    assert.equal(weather.checkpointMarker, 50);
    observed.assigned([0, 1]);
    assert.equal(weather.phase, 'unknown'); // what was heard of it is of the time before
    observed.assigned([]);
    assert.equal(weather.phase, 'ended');
  });

  for (const idleAtEnd of [false, true]) {
    const rule = idleAtEnd ? 'with idleAtEnd a dependency that is down at the end of every partition is idle' : 'an empty topic says nothing: what is down stays down';
    test(rule, options, async (t) => {
      const it = await world(t, { activities: 1, weather: 2 }, broker);
      const { checkpoint, log, topic } = await start(it);
      await observe(it, { checkpoint }, { idleAtEnd });
      await send(it, it.names.weather, [[0, 1], [1, 1]]);
      await until(() => checkpoint.dependency('weather').phase === 'up', 'the weather is heard');
      await send(it, topic, [[0, 1], [0, 20]]);
      if (idleAtEnd) {
        await until(() => checkpoint.dependency('weather').phase === 'idle' && !checkpoint.isPaused, 'idle');
        await until(() => log.length === 3, 'the resume');
        assert.deepEqual(offsetsOf(log, 0), [0, 1, 1]); // it is done again, as the weather of its time may have come meanwhile
        await send(it, it.names.weather, [[0, 19], [1, 19]]);
        await until(() => checkpoint.dependency('weather').phase === 'up', 'it is up again');
      } else {
        await until(() => checkpoint.isPaused, 'the pause');
        await setTimeout(5000);
        assert.equal(checkpoint.dependency('weather').phase, 'down');
      }
    });
  }

  test('with idleAtEnd a partition without records holds nobody back any more once it was found at its end', options, async (t) => {
    const it = await world(t, { activities: 1, weather: 2 }, broker);
    const { checkpoint, log, topic } = await start(it);
    await observe(it, { checkpoint }, { idleAtEnd: true });
    await send(it, it.names.weather, [[0, 1]]);
    await send(it, topic, [[0, 1], [0, 20]]);
    await until(() => checkpoint.isPaused, 'the pause');
    await until(() => checkpoint.dependency('weather').phase === 'idle' && !checkpoint.isPaused, 'idle');
    for (const minute of [40, 60, 80]) {
      await send(it, it.names.weather, [[0, minute]]);
      await until(() => checkpoint.dependency('weather').checkpointMarker === minute, 'the weather is heard');
      await send(it, topic, [[0, minute]]);
      await until(() => checkpoint.stateMarker === minute, 'the activity is counted');
      assert.equal(checkpoint.dependency('weather').phase, 'up');
    }
    assert.ok(log.length > 0);
  });

  test('with idleAtEnd a dependency that is not yet at the end is not idle', options, async (t) => {
    const it = await world(t, { activities: 1, weather: 2 }, broker);
    const { checkpoint, topic } = await start(it);
    const { observed, consumer } = await observe(it, { checkpoint }, { idleAtEnd: true });
    await send(it, it.names.weather, [[0, 1], [1, 1]]);
    await until(() => checkpoint.dependency('weather').phase === 'up', 'the weather is heard');
    consumer.pause([{ topic: it.names.weather }]);
    await setTimeout(300);
    await send(it, it.names.weather, [[1, 2]]);
    await send(it, topic, [[0, 1], [0, 20]]);
    await until(() => checkpoint.isPaused, 'the pause');
    await setTimeout(5000);
    assert.equal(checkpoint.dependency('weather').phase, 'down');
    consumer.resume([{ topic: it.names.weather }]);
    await until(() => checkpoint.dependency('weather').phase === 'idle', 'idle');
    assert.ok(observed);
  });

  test('the broker killed and started again during a pause: nothing hangs, and what is written then is handled', options, async (t) => {
    const it = await world(t, { activities: 2 });
    const { checkpoint, log, topic } = await start(it);
    await checkpoint.heartbeat(0);
    await send(it, topic, [...times(0, 0, 3), ...times(1, 0, 3), [0, 20]]);
    await until(() => checkpoint.isPaused, 'the pause');
    await it.broker.kill();
    await setTimeout(3000); // the consumer gives up, and begins anew
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
    await until(() => log.includes('0:8') && log.includes('1:8'), 'the last ones are handled');
  });

  test('a recovery while the consumer begins anew is not refused: the partitions begin at their resume points', options, async (t) => {
    const it = await world(t, { activities: 1 });
    const { checkpoint, log, topic, consumer } = await start(it);
    let isStopped = false;
    consumer.on(consumer.events.STOP, () => (isStopped = true));
    await checkpoint.heartbeat(0);
    await send(it, topic, [...times(0, 0, 3), [0, 20]]);
    await until(() => checkpoint.isPaused, 'the pause');
    await it.broker.kill();
    await until(() => isStopped, 'the consumer gives up');
    await checkpoint.heartbeat(30);
    assert.equal(checkpoint.isPaused, false);
    await it.broker.restart();
    const admin = it.kafka.admin();
    await admin.connect();
    it.ends.push(() => admin.disconnect());
    await createTopics(admin, { [topic]: 1 });
    const { length } = log;
    await send(it, topic, times(0, 0, 6));
    await until(() => log.at(-1) === '0:5', 'all are handled');
    assert.deepEqual(offsetsOf(log, 0).slice(length), upTo(1, 6)); // the first was good
  });
});
