/**
 * What holds of a topic as the dependent, and as a dependency, whichever client reads it, against a real broker: Tansu,
 * Kafka-compatible. Each rule is written once; what a client does for it is in clients/.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { Checkpoint, Dependency } from '../../js/index.js';
import { skipWithout } from '../support/absent.js';
import { absent, startBroker } from './broker.js';
import { observe as observeWith, start as startWith, weatherOf } from './member.js';
import { offsetsOf, times, unique, until, upTo, world } from './world.js';

/** @import { Client } from './clients/client.js' */

export const options = { skip: skipWithout(absent), timeout: 90_000 };

/** @param {Client} client */
export function rules(client) {
  const told = { ...options, skip: options.skip || (client.isSilent && 'the client does not tell when') };
  const seeksAtOnce = { ...options, skip: options.skip || (client.seeksLate && 'it may be done again') };
  /** @param {any} it @param {Record<string, any>} [settings] */
  const start = (it, settings) => startWith(client, it, settings);
  /** @param {any} it @param {any} checkpoint @param {{ idleAtEnd?: boolean }} [settings] */
  const observe = (it, checkpoint, settings) => observeWith(client, it, checkpoint, settings);

  describe(`a topic of ${client.name}`, { concurrency: true }, () => {
    /** @type {any} */
    let broker;
    before(async () => (broker = absent ? null : await startBroker()));
    after(() => broker?.stop());

    test('a pause of 30 s with a session of 6 s keeps the assignment, and nothing is handled in it, what was read ahead included', options, async (t) => {
      const it = await world(t, { activities: 2 }, broker);
      const { checkpoint, log, joins, counts, topic, groupId } = await start(it, { session: 6000 });
      await checkpoint.heartbeat(0);
      await it.send(topic, [...times(0, 0, 50), ...times(1, 0, 50)]);
      await until(() => checkpoint.isPaused, 'the pause');
      const before = [...log];
      const { beats } = counts;
      await setTimeout(30_000);
      assert.deepEqual(log, before);
      assert.equal(joins.length, 1);
      if (!client.isSilent) assert.ok(counts.beats - beats > 10, `${counts.beats - beats} heartbeats`);
      const { groups } = await it.admin.describeGroups([groupId]);
      assert.deepEqual([groups[0].members.length, groups[0].state], [1, 'Stable']);
      await checkpoint.heartbeat(60);
      await until(() => new Set(log).size === 100, 'all are handled');
      assert.equal(joins.length, 1);
    });

    test('each partition goes back to its own resume point, and nothing from before the move is handled after it', options, async (t) => {
      const it = await world(t, { activities: 3 }, broker);
      const { checkpoint, log, topic } = await start(it);
      await checkpoint.heartbeat(0);
      await it.send(topic, [...times(0, 0, 3), ...times(1, 0, 6)]);
      await until(() => log.length === 9, 'all are handled');
      await checkpoint.heartbeat(6); // all until now is good
      await it.send(topic, [...times(0, 7, 12), ...times(1, 7, 40), ...times(2, 7, 9)]);
      await until(() => checkpoint.isPaused, 'the pause');
      const { state } = checkpoint.dependency('weather').resumeFrom;
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

    test('a dependency that is heard while the work of a record is done does not count for it', options, async (t) => {
      const it = await world(t, { activities: 1 }, broker);
      const { released, release } = it.hold();
      let weather = 0;
      let works = 0;
      /** @type {number[]} */
      const joined = [];
      async function work() {
        works++;
        const read = weather;
        await released;
        joined.push(read);
      }
      const { checkpoint, topic } = await start(it, { work });
      await checkpoint.heartbeat(0);
      await it.send(topic, [[0, 1000]]);
      await until(() => works > 0 || checkpoint.isPaused, 'the record');
      weather = 1001;
      await checkpoint.heartbeat(1001);
      release();
      await until(() => checkpoint.state[`${topic}-0`] === '0' && !checkpoint.isPaused, 'it is handled');
      await setTimeout(500);
      assert.equal(joined.at(-1), 1001);
      assert.deepEqual(joined, [1001]); // what finds the downtime is not worked on before the recovery
    });

    test('a record is two pulses, each of which is stored: its work is between them', options, async (t) => {
      const it = await world(t, { activities: 1 }, broker);
      /** @type {string[]} */
      const done = [];
      const map = new Map();
      const cache = { get: async (/** @type {string} */ key) => map.get(key), set: async (/** @type {string} */ key, /** @type {string} */ value) => void (done.push('stored'), map.set(key, value)) };
      const { checkpoint, topic, log } = await start(it, { cache, work: () => done.push(`${checkpoint.position.sequence}`) });
      await checkpoint.heartbeat(5);
      done.length = 0;
      await it.send(topic, [[0, 1], [0, 2]]);
      await until(() => checkpoint.state[`${topic}-0`] === '1' && done.length >= 6, 'both are handled');
      assert.deepEqual(log, ['0:0', '0:1']);
      assert.deepEqual(done, ['stored', '1', 'stored', 'stored', '3', 'stored']);
      assert.equal(checkpoint.position.sequence, 4);
    });

    test('a record with a marker that is none is refused before its work', options, async (t) => {
      const it = await world(t, { activities: 1 }, broker);
      const { activities, checkpoint, topic } = await start(it);
      await until(() => activities.isReady, 'the assignment');
      const work = () => assert.fail('it was worked on');
      await assert.rejects(activities.handle({ partition: 0, offset: 0n }, 'yesterday', work), { code: 'ERR_MARKER_TYPE' });
      await assert.rejects(activities.handle({ partition: 0, offset: 0n }, NaN, work), { code: 'ERR_MARKER_RANGE' });
      assert.deepEqual([checkpoint.position.sequence, checkpoint.state], [0, {}]);
      assert.equal(await activities.handle({ partition: 0, offset: 0n }, 0, () => {}), true);
      assert.equal(checkpoint.state[`${topic}-0`], '0');
    });

    test('a record that is moved while its work is done is not counted, and comes again', options, async (t) => {
      const it = await world(t, { activities: 1 }, broker);
      const { released, release } = it.hold();
      let works = 0;
      const { checkpoint, log, topic } = await start(it, { work: () => (++works === 2 ? released : undefined) });
      await checkpoint.heartbeat(0);
      await it.send(topic, [[0, 0], [0, 5]]);
      await until(() => works === 2, 'the second is worked on');
      await checkpoint.checkPulse(20); // somebody else's
      await checkpoint.heartbeat(30);
      assert.equal(checkpoint.position.sequence, 2); // back to the first record, which is good
      release();
      await until(() => checkpoint.state[`${topic}-0`] === '1', 'it is handled');
      assert.deepEqual(log, ['0:0', '0:1', '0:1']);
      assert.equal(checkpoint.position.sequence, 4);
    });

    test('a partition of which nothing is known begins where it did first, whatever is moved meanwhile', told, async (t) => {
      const it = await world(t, { activities: 2 }, broker);
      await it.send(it.names.activities, [[0, 0], [1, 0]]);
      const { checkpoint, log, topic, activities, counts } = await start(it, { fromBeginning: false });
      await checkpoint.heartbeat(0);
      await until(() => activities.isReady && counts.fetches > 0, 'it reads');
      await setTimeout(500);
      await it.send(topic, [[0, 0], [0, 20]]);
      await until(() => checkpoint.isPaused, 'the pause');
      await it.send(topic, [[1, 21]]);
      await checkpoint.heartbeat(30);
      await until(() => log.includes('1:1'), 'it is handled');
      assert.deepEqual(log.filter((it) => it.endsWith(':0')), []);
    });

    test('a partition that the resume state lacks goes to the first offset seen of it, after a restart too', options, async (t) => {
      const it = await world(t, { activities: 2 }, broker);
      const groupId = unique('joins');
      await it.send(it.names.activities, [...times(0, 0, 5), ...times(1, 0, 5)]);
      await client.commit(it, groupId, it.names.activities, [[0, 5], [1, 3]]);
      const first = await start(it, { groupId });
      await first.checkpoint.heartbeat(0);
      await it.send(first.topic, [[1, 20]]);
      await until(() => first.checkpoint.isPaused, 'the pause');
      assert.deepEqual(first.log, ['1:3', '1:4']); // 5 has found the downtime
      await first.stop();
      const second = await start(it, { groupId, cache: first.cache });
      assert.equal(second.checkpoint.isPaused, true);
      assert.deepEqual(second.checkpoint.dependency('weather').resumeFrom?.state, {});
      await second.checkpoint.heartbeat(30);
      await until(() => second.log.length === 3, 'all are handled');
      await setTimeout(300);
      assert.deepEqual(second.log, ['1:3', '1:4', '1:5']);
    });

    test('where the recovery came before the assignment, the partitions begin at their resume points', options, async (t) => {
      const it = await world(t, { activities: 2 }, broker);
      const first = await start(it);
      await first.checkpoint.heartbeat(0);
      await it.send(first.topic, [...times(0, 0, 3), ...times(1, 0, 3)]);
      await until(() => first.log.length === 6, 'all are handled');
      await first.checkpoint.heartbeat(3);
      await it.send(first.topic, [[0, 5], [0, 30]]);
      await until(() => first.checkpoint.isPaused, 'the pause');
      assert.deepEqual(offsetsOf(first.log, 0), upTo(0, 4));
      await first.stop();
      const { groupId, cache } = first;
      const text = [...cache.values()][0].replace('"phase":"down"', '"phase":"recovering"');
      const second = await start(it, { groupId, cache: new Map([[[...cache.keys()][0], text]]) });
      assert.equal(second.checkpoint.isPaused, false);
      await until(() => second.checkpoint.isPaused, 'the last one finds that the weather has not come any further');
      assert.deepEqual(second.log, ['0:3']); // was handled, but is not good
      await second.checkpoint.heartbeat(40);
      await until(() => second.log.length === 3, 'all are handled');
      assert.deepEqual(second.log, ['0:3', '0:3', '0:4']);
    });

    test('where the records to go on from are gone, it goes on with the first that is left', options, async (t) => {
      const it = await world(t, { activities: 1 }, broker);
      const { activities, checkpoint, reader, topic } = await start(it);
      await until(() => activities.isReady, 'the assignment');
      // The topic is empty, as this broker deletes nothing; these are records as the client would give them after it went to the end.
      const handle = (/** @type {number} */ offset, /** @type {number} */ time) => activities.handle({ partition: 0, offset }, time, () => {});
      await checkpoint.heartbeat(0);
      assert.equal(await handle(3, 0), true);
      assert.equal(await handle(4, 20), false);
      await checkpoint.heartbeat(30);
      assert.deepEqual(activities.positions, new Map([[0, 4n]]));
      reader.lose(100);
      assert.equal(await handle(150, 22), false);
      await until(() => activities.positions.get(0) === 100n, 'it was asked what is left');
      assert.equal(await handle(151, 22), false); // still fetched before the move
      assert.equal(await handle(100, 22), true);
      assert.equal(await handle(101, 22), true);
      assert.equal(checkpoint.state[`${topic}-0`], '101');
    });

    test('after a restart the smaller of what is stored and what the group has committed wins', options, async (t) => {
      const it = await world(t, { activities: 2 }, broker);
      const first = await start(it);
      await first.checkpoint.heartbeat(0);
      await it.send(first.topic, [...times(0, 0, 6), ...times(1, 0, 6)]);
      await until(() => first.log.length === 12, 'all are handled');
      await first.stop();
      await it.send(first.topic, [...times(0, 6, 8), ...times(1, 6, 8)]);
      await client.commit(it, first.groupId, first.topic, [[0, 2], [1, 8]]);
      const second = await start(it, { groupId: first.groupId, cache: first.cache });
      await until(() => second.log.length === 8, 'all are handled');
      await setTimeout(300);
      assert.deepEqual(offsetsOf(second.log, 0), upTo(2, 8));
      assert.deepEqual(offsetsOf(second.log, 1), upTo(6, 8));
    });

    for (const isTold of [true, false]) {
      const rule = isTold ? 'a partition assigned while paused is paused, and what is revoked is forgotten: it goes on where the group stands' : 'what is revoked is forgotten, though no pulse has told the checkpoint before it comes back';
      test(rule, seeksAtOnce, async (t) => {
        const it = await world(t, { activities: 2 }, broker);
        const first = await start(it);
        const { topic, groupId } = first;
        await first.checkpoint.heartbeat(0);
        await it.send(topic, [...times(0, 0, 4), ...times(1, 0, 4)]);
        await until(() => first.log.length === 8, 'all are handled');
        await first.activities.commit();
        const second = await start(it, { groupId });
        await until(() => first.joins.at(-1)?.length === 1 && second.joins.at(-1)?.length === 1, 'one partition each');
        const [[theirs], [ours]] = [/** @type {any} */ (second.joins.at(-1)), /** @type {any} */ (first.joins.at(-1))];
        await second.checkpoint.heartbeat(5);
        await it.send(topic, [[theirs, 4], [theirs, 5]]);
        await until(() => offsetsOf(second.log, theirs).includes(5), 'the other handles it');
        await second.checkpoint.heartbeat(6);
        await second.activities.commit();
        assert.equal((await it.committed(groupId, topic))[theirs], 6);
        const { state } = first.checkpoint;
        if (isTold) {
          await it.send(topic, [[ours, 4]]);
          await until(() => first.checkpoint.state[`${topic}-${ours}`] === '4', 'ours is handled');
          assert.deepEqual([first.checkpoint.state[`${topic}-${theirs}`], first.checkpoint.state[`${topic}-${theirs}.first`]], [null, null]);
        }
        await it.send(topic, [[ours, 20]]);
        await until(() => first.checkpoint.isPaused, 'the pause');
        if (!isTold) assert.deepEqual(first.checkpoint.state, state); // what has found the downtime was not counted
        assert.deepEqual(offsetsOf(first.log, ours), upTo(0, isTold ? 5 : 4)); // what stays goes on where it is
        await second.stop();
        await until(() => first.joins.at(-1)?.length === 2, 'both again');
        await it.send(topic, [[theirs, 6]]);
        await until(() => first.reader.hasPaused([0, 1]), 'both are paused');
        const before = [...first.log];
        await setTimeout(1000);
        assert.deepEqual(first.log, before);
        await first.checkpoint.heartbeat(30);
        await until(() => offsetsOf(first.log, theirs).includes(6), 'it goes on');
        const last = isTold ? 5 : 4;
        await until(() => first.log.includes(`${ours}:${last}`), 'ours goes on');
        await until(() => first.log.filter((it) => it === `${ours}:3`).length === 2, 'what of ours is not good is done again');
        assert.deepEqual(offsetsOf(first.log, theirs).slice(4), [6]);
      });
    }

    for (const isCommitted of [true, false]) {
      test(`a rebalance that leaves a partition with us does nothing of it again, ${isCommitted ? 'though less was committed' : 'nor where nothing was committed'}`, seeksAtOnce, async (t) => {
        const it = await world(t, { activities: 2 }, broker);
        const first = await start(it);
        await first.checkpoint.heartbeat(2);
        await it.send(first.topic, [...times(0, 0, 5), ...times(1, 0, 5)]);
        await until(() => first.log.length === 10, 'all are handled');
        if (isCommitted) await first.activities.commit(); // of which 3 are good at most
        const second = await start(it, { groupId: first.groupId });
        await until(() => first.joins.at(-1)?.length === 1 && second.joins.at(-1)?.length === 1, 'one partition each');
        const [ours] = /** @type {any} */ (first.joins.at(-1));
        await it.send(first.topic, [[ours, 5]]);
        await until(() => offsetsOf(first.log, ours).includes(5), 'it goes on');
        assert.deepEqual(offsetsOf(first.log, ours), upTo(0, 6));
      });
    }

    test('what another member has left undone before the resume point is done too', options, async (t) => {
      const it = await world(t, { activities: 1 }, broker);
      const first = await start(it);
      await first.checkpoint.heartbeat(5);
      await it.send(first.topic, [...times(0, 0, 6), [0, 20]]);
      await until(() => first.checkpoint.isPaused, 'the pause');
      await first.stop();
      await client.commit(it, first.groupId, first.topic, [[0, 2]]);
      const second = await start(it, { groupId: first.groupId, cache: first.cache });
      await until(() => second.activities.positions.size === 1, 'where it begins');
      await second.checkpoint.heartbeat(30);
      await until(() => second.log.includes('0:6'), 'all are handled');
      assert.deepEqual(offsetsOf(second.log, 0), upTo(2, 7));
    });

    test('the group commits what is good, and no more', options, async (t) => {
      const it = await world(t, { activities: 2 }, broker);
      const { checkpoint, activities, log, topic, groupId } = await start(it);
      await it.send(topic, times(0, 0, 5));
      await until(() => log.length === 5, 'all are handled');
      await activities.commit();
      assert.deepEqual(await it.committed(groupId, topic), [0, -1]); // the weather is unknown
      await checkpoint.heartbeat(5);
      await activities.commit();
      assert.deepEqual(await it.committed(groupId, topic), [5, -1]);
      await it.send(topic, [[0, 5], [0, 6], [0, 7]]);
      await until(() => log.length === 8, 'all are handled');
      await activities.commit();
      assert.deepEqual(await it.committed(groupId, topic), [6, -1]);
      await checkpoint.markIdle();
      await activities.commit();
      assert.deepEqual(await it.committed(groupId, topic), [8, -1]);
    });

    test('the group commits what is good of every dependency that is not idle', options, async (t) => {
      const it = await world(t, { activities: 1 }, broker);
      const dependencies = [weatherOf(), new Dependency('traffic', { downtimeThreshold: 10 })];
      const { checkpoint, activities, log, topic, groupId } = await start(it, { dependencies });
      await checkpoint.heartbeat(0, 'weather');
      await checkpoint.heartbeat(3, 'traffic');
      await it.send(topic, times(0, 0, 6));
      await until(() => log.length === 6, 'all are handled');
      await activities.commit();
      assert.deepEqual(await it.committed(groupId, topic), [1]); // what the weather has reached
      await checkpoint.markIdle('weather');
      await activities.commit();
      assert.deepEqual(await it.committed(groupId, topic), [4]); // and the traffic
      await it.send(topic, [[0, 6]]);
      await until(() => log.length === 7, 'it is handled');
      await activities.commit();
      assert.deepEqual(await it.committed(groupId, topic), [4]);
      await checkpoint.heartbeat(7, 'traffic');
      await activities.commit();
      assert.deepEqual(await it.committed(groupId, topic), [7]);
    });

    test('without a checkpoint nothing is handled', options, async (t) => {
      const it = await world(t, { activities: 1 }, broker);
      const reader = client.reader(it, { groupId: unique('joins'), topic: it.names.activities });
      it.ends.push(reader.stop);
      for (const unattached of [reader.dependent(), reader.dependency({})]) {
        const work = () => assert.fail('it was handled');
        await assert.rejects(unattached.handle({ partition: 0, offset: '0' }, 0, work), { code: 'ERR_OPTION' });
      }
    });

    test('a dependency that the checkpoint does not have is refused when it is attached', options, async (t) => {
      const it = await world(t, { weather: 1 }, broker);
      const reader = client.reader(it, { groupId: unique('weather'), topic: it.names.weather });
      it.ends.push(reader.stop);
      const checkpoint = await Checkpoint.open('activities', { dependencies: [new Dependency('wether')] });
      assert.throws(() => reader.dependency({}).attach(checkpoint), { code: 'ERR_DEPENDENCY_UNKNOWN', message: /there is wether/ });
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

    test("the assigned partitions are the dependency's: its position is the slowest one's, and one that is revoked does not count", options, async (t) => {
      const it = await world(t, { activities: 1, weather: 2 }, broker);
      const { checkpoint } = await start(it);
      const weather = checkpoint.dependency('weather');
      const { observed } = await observe(it, checkpoint);
      await it.send(it.names.weather, [[0, 50]]);
      await setTimeout(500);
      assert.deepEqual([weather.phase, weather.checkpointMarker], ['unknown', null]);
      await it.send(it.names.weather, [[1, 20]]);
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
        const weather = checkpoint.dependency('weather');
        await observe(it, checkpoint, { idleAtEnd });
        await it.send(it.names.weather, [[0, 1], [1, 1]]);
        await until(() => weather.phase === 'up', 'the weather is heard');
        await it.send(topic, [[0, 1], [0, 20]]);
        if (idleAtEnd) {
          await until(() => weather.phase === 'idle' && !checkpoint.isPaused, 'idle');
          await until(() => log.length === 2, 'the resume');
          await it.send(it.names.weather, [[0, 19], [1, 19]]);
          await until(() => weather.phase === 'up', 'it is up again');
          assert.deepEqual(offsetsOf(log, 0), [0, 1]); // the second found the downtime, and was not joined before
        } else {
          await until(() => checkpoint.isPaused, 'the pause');
          await setTimeout(5000);
          assert.equal(weather.phase, 'down');
          assert.deepEqual(offsetsOf(log, 0), [0]);
        }
      });
    }

    test('with idleAtEnd a partition without records holds nobody back any more once it was found at its end', options, async (t) => {
      const it = await world(t, { activities: 1, weather: 2 }, broker);
      const { checkpoint, log, topic } = await start(it);
      const weather = checkpoint.dependency('weather');
      await observe(it, checkpoint, { idleAtEnd: true });
      await it.send(it.names.weather, [[0, 1]]);
      await it.send(topic, [[0, 1], [0, 20]]);
      await until(() => checkpoint.isPaused, 'the pause');
      await until(() => weather.phase === 'idle' && !checkpoint.isPaused, 'idle');
      for (const minute of [40, 60, 80]) {
        await it.send(it.names.weather, [[0, minute]]);
        await until(() => weather.checkpointMarker === minute, 'the weather is heard');
        await it.send(topic, [[0, minute]]);
        await until(() => checkpoint.stateMarker === minute, 'the activity is counted');
        assert.equal(weather.phase, 'up');
      }
      await until(() => log.at(-1) === '0:4', 'the last one is handled');
    });

    test('with idleAtEnd a dependency that is not yet at the end is not idle', options, async (t) => {
      const it = await world(t, { activities: 1, weather: 2 }, broker);
      const { checkpoint, topic } = await start(it);
      const weather = checkpoint.dependency('weather');
      const { reader } = await observe(it, checkpoint, { idleAtEnd: true });
      await it.send(it.names.weather, [[0, 1], [1, 1]]);
      await until(() => weather.phase === 'up', 'the weather is heard');
      reader.holdUp(true);
      await setTimeout(300);
      await it.send(it.names.weather, [[1, 2]]);
      await it.send(topic, [[0, 1], [0, 20]]);
      await until(() => checkpoint.isPaused, 'the pause');
      await until(() => reader.counts.asks > 1, 'it was asked');
      await setTimeout(3000);
      assert.equal(weather.phase, 'down');
      reader.holdUp(false);
      await until(() => weather.phase === 'idle', 'idle');
    });

    for (const ended of ['checkpoint', 'consumer']) {
      test(`with idleAtEnd nothing is asked any more after the ${ended} has ended`, options, async (t) => {
        const it = await world(t, { activities: 1, weather: 1 }, broker);
        const { checkpoint } = await start(it);
        const { reader } = await observe(it, checkpoint, { idleAtEnd: true });
        await it.send(it.names.weather, times(0, 0, 2));
        await until(() => checkpoint.dependency('weather').checkpointMarker === 1, 'the weather is heard');
        reader.holdUp(true);
        await it.send(it.names.weather, times(0, 2, 4)); // so that it never stands at the end
        await checkpoint.checkPulse(20);
        assert.equal(checkpoint.dependency('weather').phase, 'down');
        await until(() => reader.counts.asks > 0, 'it is asked');
        await (ended === 'checkpoint' ? checkpoint.close() : reader.stop());
        const { asks } = reader.counts;
        await setTimeout(5000); // twice asked in this time, as long as it goes on
        assert.equal(reader.counts.asks, asks);
      });
    }

    test('the broker killed and started again during a pause: nothing hangs, and what is written then is handled', options, async (t) => {
      const it = await world(t, { activities: 2 });
      const { checkpoint, log, topic, counts } = await start(it);
      await checkpoint.heartbeat(0);
      await it.send(topic, [...times(0, 0, 3), ...times(1, 0, 3), [0, 20]]);
      await until(() => checkpoint.isPaused, 'the pause');
      await it.broker.kill();
      await setTimeout(3000); // the consumer gives up, and begins anew
      await it.broker.restart(); // in memory: what was in the topic is lost, and who was in the group
      await it.createAgain({ [topic]: 2 });
      const before = [...log];
      await it.send(topic, [...times(0, 21, 30), ...times(1, 21, 30)]);
      await setTimeout(3000);
      assert.deepEqual(log, before);
      await checkpoint.heartbeat(30);
      await until(() => log.includes('0:8') && log.includes('1:8'), `the last ones are handled (${counts.failures} failures)`);
    });

    test('a recovery while the broker is gone is not refused: the partitions begin at their resume points', told, async (t) => {
      const it = await world(t, { activities: 1 });
      const { checkpoint, log, topic, counts } = await start(it);
      await checkpoint.heartbeat(0);
      await it.send(topic, [...times(0, 0, 3), [0, 20]]);
      await until(() => checkpoint.isPaused, 'the pause');
      await it.broker.kill();
      await until(() => counts.failures > 0, 'the consumer notices');
      await checkpoint.heartbeat(30);
      assert.equal(checkpoint.isPaused, false);
      await it.broker.restart();
      await it.createAgain({ [topic]: 1 });
      const { length } = log;
      await it.send(topic, times(0, 0, 6));
      await until(() => log.at(-1) === '0:5', 'all are handled');
      assert.deepEqual(offsetsOf(log, 0).slice(length), upTo(1, 6)); // the first was good
    });
  });
}
