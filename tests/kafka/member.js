/** A member of a group as the tests of Kafka have it: its checkpoint, its activities, and the weather they are joined with. */
import { Checkpoint, Dependency } from '../../js/index.js';
import { unique, until } from './world.js';

/** @import { Client } from './clients/client.js' */

/**
 * Starts one whose activities have a number as their time, and whose weather is down when more than ten behind.
 * @param {Client} client
 * @param {any} world
 * @param {Record<string, any>} [options]  of the client's reader, and ours; `work` is done for each record before it is logged
 */
export async function start(client, world, options = {}) {
  const { groupId = unique('joins'), cache = new Map(), work = () => {}, run, dependencies = [weatherOf()], ...settings } = options;
  const topic = world.names.activities;
  const reader = client.reader(world, { groupId, topic, ...settings });
  const activities = reader.dependent();
  const { onPause, onResume, onRecovery } = activities;
  const checkpoint = await Checkpoint.open('activities', { dependencies, cache, onPause, onResume, onRecovery });
  activities.attach(checkpoint);
  /** What was handled, as partition:offset. @type {string[]} */
  const log = [];
  const stop = async () => {
    await reader.stop();
    await checkpoint.close();
  };
  world.ends.push(stop);
  /** @type {import('./clients/client.js').Handle} */
  const handle = ({ partition, offset }, value) =>
    activities.handle({ partition, offset }, Number(value), async () => {
      await work(partition, offset);
      log.push(`${partition}:${offset}`);
    });
  await reader.run(handle, activities, run);
  const { consumer, joins, counts } = reader;
  return { reader, consumer, joins, counts, activities, checkpoint, log, groupId, cache, stop, topic };
}

export const weatherOf = () => new Dependency('weather', { downtimeThreshold: 10 });

/**
 * Has the weather of a checkpoint read, in a group of its own.
 * @param {Client} client
 * @param {any} world
 * @param {any} checkpoint
 * @param {{ idleAtEnd?: boolean }} [options]
 */
export async function observe(client, world, checkpoint, options = {}) {
  const reader = client.reader(world, { groupId: unique('weather'), topic: world.names.weather });
  const observed = reader.dependency({ name: 'weather', ...options });
  observed.attach(checkpoint);
  world.ends.push(reader.stop);
  await reader.run(({ partition, offset }, value) => observed.handle({ partition, offset }, Number(value), () => {}));
  await until(() => reader.joins.length > 0, 'the assignment');
  return { observed, reader };
}
