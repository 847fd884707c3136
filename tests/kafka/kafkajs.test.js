// What only kafkajs has: batches, several partitions at a time, an admin client, and records beyond a gap.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { kafkaDependency, kafkaDependent } from '../../js/kafka.js';
import { absent, startBroker } from './broker.js';
import { kafkajs } from './clients/kafkajs.js';
import { start } from './member.js';
import { options } from './rules.js';
import { createTopics, kafkaOf, offsetsOf, times, until, upTo, world } from './world.js';

describe('a topic of kafkajs alone', { concurrency: true }, () => {
  /** @type {any} */
  let broker;
  before(async () => (broker = absent ? null : await startBroker()));
  after(() => broker?.stop());

  test('a loop over a batch that was fetched before the seek handles nothing of it afterwards, even if it does not ask isStale()', options, async (t) => {
    const it = await world(t, { activities: 1 }, broker);
    const { released, release } = it.hold();
    let isHeld = false;
    const { checkpoint, log, topic } = await start(kafkajs, it, {
      run: (/** @type {any} */ handle) => ({
        eachBatch: async (/** @type {any} */ { batch: { partition, messages }, heartbeat }) => {
          for (const { offset, value } of messages) {
            const isDone = await handle({ partition, offset }, value);
            if (!isDone && !isHeld) {
              isHeld = true; // paused in the middle of a batch: it stands here until after the recovery
              await released;
            }
            await heartbeat();
          }
        },
      }),
    });
    await checkpoint.heartbeat(0);
    await it.send(topic, times(0, 0, 40));
    await until(() => isHeld, 'the pause');
    assert.equal(log.length, 11); // 11 is more than ten ahead, and is not worked on
    await checkpoint.heartbeat(100);
    assert.equal(checkpoint.isPaused, false);
    release();
    await until(() => new Set(log).size === 40, 'all are handled');
    assert.deepEqual(offsetsOf(log, 0), [...upTo(0, 11), ...upTo(1, 40)]);
  });

  test('a record that is moved while its work is done, by one of another partition, is not counted, and comes again', options, async (t) => {
    const it = await world(t, { activities: 2 }, broker);
    const { released, release } = it.hold();
    /** What the state had of it each time its work began. @type {unknown[]} */
    const begun = [];
    const { checkpoint, log, topic } = await start(kafkajs, it, {
      run: (/** @type {any} */ handle) => ({
        partitionsConsumedConcurrently: 2,
        eachMessage: async (/** @type {any} */ { partition, message: { offset, value } }) => void (await handle({ partition, offset }, value)),
      }),
      work: async (/** @type {number} */ partition) => {
        if (partition === 0 && begun.push(checkpoint.state[`${topic}-0`]) === 1) await released;
      },
    });
    await checkpoint.heartbeat(0);
    await it.send(topic, [[0, 1], [1, 0], [1, 20]]);
    await until(() => begun.length > 0 && checkpoint.isPaused, 'the pause');
    await checkpoint.heartbeat(30);
    assert.equal(checkpoint.state[`${topic}-0`], undefined);
    release();
    await until(() => checkpoint.state[`${topic}-0`] === '0' && checkpoint.state[`${topic}-1`] === '1', 'all are handled');
    assert.deepEqual(offsetsOf(log, 0), [0, 0]);
    assert.deepEqual(begun, [undefined, undefined]);
  });

  test('a record beyond a gap is handled when it comes twice: what was fetched before a move does not', options, async (t) => {
    const it = await world(t, { activities: 1 }, broker);
    const { activities, checkpoint, consumer, topic } = await start(kafkajs, it);
    await until(() => activities.isReady, 'the assignment');
    const { seek } = consumer;
    /** @type {any[]} */
    const seeks = [];
    consumer.seek = (/** @type {any} */ to) => void (seeks.push(to), seek(to));
    // The topic is empty; these are records as the client would give them, had it been compacted.
    const handle = (/** @type {number} */ offset, /** @type {number} */ time) => activities.handle({ partition: 0, offset }, time, () => {});
    await checkpoint.heartbeat(0);
    assert.equal(await handle(3, 0), true);
    assert.equal(await handle(5, 20), false); // finds the downtime
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

  test('where the client cannot say what was committed, onError hears of it, and it is asked again, whatever onError throws', options, async (t) => {
    const it = await world(t, { activities: 1 }, broker);
    /** @type {unknown[]} */
    const errors = [];
    await it.send(it.names.activities, [[0, 0]]);
    const other = await startBroker(); // whom the admin asks, and who is away for a while
    it.ends.push(other.stop);
    await other.kill();
    const admin = kafkaOf(other.brokers).admin();
    it.ends.push(() => admin.disconnect());
    // One that throws, then one that rejects: neither ends the asking, nor is an unhandled rejection, which would end this process.
    const onError = (/** @type {unknown} */ error) => {
      if (errors.push(error) === 1) throw new Error('of the host');
      return Promise.reject(new Error('of the host'));
    };
    const { log } = await start(kafkajs, it, { admin, onError });
    await until(() => errors.length > 2, 'the errors');
    assert.deepEqual(log, []);
    await other.restart();
    await admin.connect();
    await createTopics(admin, { [it.names.activities]: 1 });
    await until(() => log.length === 1, 'it is handled');
  });

  test('a record that was given before it was known where its partition begins comes again, before the next one', options, async (t) => {
    const it = await world(t, { activities: 1 }, broker);
    const { released, release } = it.hold();
    const fetchOffsets = async (/** @type {any} */ query) => (await released, it.admin.fetchOffsets(query));
    const { activities, checkpoint, joins, topic } = await start(kafkajs, it, { admin: { ...it.admin, fetchOffsets } });
    await until(() => joins.length > 0, 'the assignment');
    // The topic is empty; these are records as a client would give them that was not paused in time.
    const handle = (/** @type {number} */ offset) => activities.handle({ partition: 0, offset }, 0, () => {});
    assert.equal(await handle(3), false);
    release();
    await until(() => activities.isReady, 'where it begins');
    assert.equal(await handle(4), false);
    assert.equal(await handle(3), true);
    assert.equal(await handle(4), true);
    assert.equal(checkpoint.state[`${topic}-0`], '4');
  });

  test('a consumer that tells of no assignments is refused, and what to give said', options, () => {
    const given = /** @type {any} */ ({ consumer: { pause() {}, resume() {}, seek() {} }, admin: {}, groupId: 'joins', topic: 'activities' });
    for (const tie of [kafkaDependent, kafkaDependency]) {
      assert.throws(() => tie(given), { code: 'ERR_OPTION', message: /"activities" has neither on\(\) nor assignment\(\): give it as kafkajs or confluent made it/ });
    }
  });

  test('a consumer of @platformatic/kafka is refused, and the function for it said', options, () => {
    const given = /** @type {any} */ ({ consumer: { on() {}, pause() {}, resume() {} }, admin: {}, groupId: 'joins', topic: 'activities' });
    for (const tie of [kafkaDependent, kafkaDependency]) {
      assert.throws(() => tie(given), { code: 'ERR_OPTION', message: /"activities" has no seek\(\): .* platformaticDependent/ });
    }
  });

  test('once its consumer has stopped, commit() commits nothing: it is to be called before', options, async (t) => {
    const it = await world(t, { activities: 1 }, broker);
    const { activities, checkpoint, consumer, topic, groupId } = await start(kafkajs, it);
    await checkpoint.heartbeat(5);
    await it.send(topic, [[0, 0], [0, 1]]);
    await until(() => checkpoint.position.sequence === 4, 'they are counted');
    await consumer.stop();
    await activities.commit();
    assert.deepEqual(await it.committed(groupId, topic), [-1]);
  });
});
