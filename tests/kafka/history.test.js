// A long history against an oracle: whatever was joined with stale weather is done again, by whoever has its partition then.

import assert from 'node:assert/strict';
import test from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { Checkpoint, Dependency } from '../../js/index.js';
import { kafkaDependency, kafkaDependent } from '../../js/kafka.js';
import { skipWithout } from '../support/absent.js';
import { absent } from './broker.js';
import { consumerOf, unique, until, world } from './world.js';

const ACTIVITIES = 100_000; // one per millisecond
const PARTITIONS = 8;
const THRESHOLD = 2000;
/** When the weather falls silent, and until when. */
const OUTAGES = [20_000, 50_000, 80_000].map((from) => ({ from, to: from + 10_000 }));

/** The weather changes where an outage begins, so that a join with what was heard before it is wrong. @param {number} time */
const truth = (time) => OUTAGES.filter(({ from }) => from <= time).length;

test('100,000 records over 8 partitions, three outages and a rebalance in one of them: each result is the right one, and no more is done again than resumeFrom implies', { skip: skipWithout(absent), timeout: 180_000 }, async (t) => {
  const { kafka, admin, producer, names, ends } = await world(t, { activities: PARTITIONS, weather: 2 });
  const group = unique('joins');
  /** @type {Map<number, number>} */
  const results = new Map();
  const counts = { handled: 0, implied: 0 };
  /** By partition: who has it, its first offset since, and the one after the last. */
  const places = new Map();
  /** What the group has committed last, by partition. @type {Map<number, number>} */
  let committed = new Map();
  async function commit(/** @type {any} */ member) {
    await member.activities.commit();
    const [{ partitions }] = await admin.fetchOffsets({ groupId: group, topics: [names.activities] });
    committed = new Map(partitions.map((/** @type {any} */ it) => [it.partition, Number(it.offset)]));
  }

  /** One member of the group: its own view of the weather, its own checkpoint. @param {string} name */
  async function start(name) {
    /** Since when each weather is known to have been. @type {Map<number, number>} */
    const weather = new Map();
    const join = (/** @type {number} */ time) => Math.max(...[...weather].filter(([, since]) => since <= time).map(([value]) => value));
    const consumer = consumerOf(kafka, group);
    const weatherGroup = unique(`weather-of-${name}`);
    const weatherConsumer = consumerOf(kafka, weatherGroup);
    const activities = kafkaDependent({ consumer, admin, groupId: group, topic: names.activities });
    const observed = kafkaDependency({ consumer: weatherConsumer, admin, groupId: weatherGroup, topic: names.weather, name: 'weather' });
    const member = { name, paused: 0, checkpoint: /** @type {any} */ (null), activities, stop: async () => {} };
    const checkpoint = await Checkpoint.open('activities', {
      dependencies: [new Dependency('weather', { downtimeThreshold: THRESHOLD })],
      cache: new Map(),
      onPause: activities.onPause,
      onResume: activities.onResume,
      async onRecovery(checkpoint, dependency) {
        // By the records' own words: what was handled of the partitions that are ours, and what of it is good.
        for (const [partition, place] of places) {
          if (place.member !== name) continue;
          const key = `${names.activities}-${partition}`;
          const good = /** @type {any} */ (dependency.resumeFrom)?.state[key];
          const from = Math.max(good === undefined || good === null ? 0 : Number(good) + 1, place.first);
          counts.implied += place.next - from;
          place.next = from;
        }
        await activities.onRecovery(checkpoint, dependency);
      },
      onDowntime: () => void member.paused++,
    });
    member.checkpoint = checkpoint;
    activities.attach(checkpoint);
    observed.attach(checkpoint);
    await weatherConsumer.connect();
    await weatherConsumer.subscribe({ topics: [names.weather], fromBeginning: true });
    await weatherConsumer.run({
      eachMessage: async ({ partition, message }) => {
        const { time, value } = JSON.parse(String(message.value));
        await observed.handle({ partition, offset: message.offset }, time, () => weather.set(value, Math.min(time, weather.get(value) ?? time)));
      },
    });
    await consumer.connect();
    await consumer.subscribe({ topics: [names.activities], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachMessage: async ({ partition, message }) => {
        const time = Number(message.value);
        const offset = Number(message.offset);
        await activities.handle({ partition, offset: message.offset }, time, () => {
          let place = places.get(partition);
          if (place?.member !== name) {
            // It has come to us: what the one before had not committed, as it was not good, is done again.
            if (place) counts.implied += place.next - offset;
            if (place) assert.equal(offset, committed.get(partition));
            places.set(partition, (place = { member: name, first: offset, next: offset }));
          }
          assert.equal(offset, place.next, `partition ${partition} goes on at ${offset}`);
          place.next = offset + 1;
          counts.handled++;
          results.set(time, join(time));
        });
      },
    });
    member.stop = async () => {
      await Promise.all([consumer.disconnect(), weatherConsumer.disconnect()]);
      await checkpoint.close();
    };
    ends.push(member.stop);
    return member;
  }

  /** @param {number} from @param {number} to */
  async function observe(from, to) {
    const messages = [];
    const times = Array.from({ length: Math.ceil((to - from) / 100) }, (_, i) => from + i * 100);
    for (const time of [...times, to]) {
      for (const partition of [0, 1]) messages.push({ partition, value: JSON.stringify({ time, value: truth(time) }) });
    }
    await producer.send({ topic: names.weather, messages });
  }

  /** @param {number} from @param {number} to */
  async function act(from, to) {
    for (; from < to; from += 2000) {
      const times = Array.from({ length: Math.min(2000, to - from) }, (_, i) => from + i);
      await producer.send({ topic: names.activities, messages: times.map((time) => ({ partition: time % PARTITIONS, value: String(time) })) });
    }
  }
  const rightUntil = (/** @type {number} */ to) => until(() => results.size === to && isRight(), `the right results until ${to}`);
  const isRight = () => [...results].every(([time, value]) => value === truth(time));

  const first = await start('first');
  let second = null;
  let begin = 0;
  for (const [index, { from, to }] of OUTAGES.entries()) {
    await observe(begin, from - 1);
    await until(() => Number(first.checkpoint.dependency('weather').checkpointMarker) >= from - 1, 'the weather is heard');
    await act(begin, from);
    await rightUntil(from);
    await act(from, to); // without weather
    await until(() => first.checkpoint.isPaused, 'the pause');
    if (index === 1) {
      await commit(first);
      second = await start('second');
      await until(() => second?.checkpoint.isPaused, 'the pause of the second member');
    }
    if (index === 2) {
      await commit(second);
      await second?.stop();
    }
    await observe(from, to);
    await rightUntil(to);
    begin = to;
  }
  await observe(begin, ACTIVITIES);
  await until(() => Number(first.checkpoint.dependency('weather').checkpointMarker) >= ACTIVITIES, 'the weather is heard');
  await act(begin, ACTIVITIES);
  await rightUntil(ACTIVITIES);
  await setTimeout(500);
  t.diagnostic(`${counts.handled} handled, ${counts.implied} again`);
  assert.equal(counts.handled, ACTIVITIES + counts.implied);
  assert.ok(counts.implied > 0 && counts.implied < 3 * 10_000 + 10_000);
  assert.equal(first.paused, 3);
});
