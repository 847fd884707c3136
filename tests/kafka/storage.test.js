// A broker that keeps its data is killed and started again during a pause: nothing is lost. The Tansu that npm run setup installs
// keeps everything in memory; this wants one with SQLite.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import test from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Checkpoint, Dependency } from '../../js/index.js';
import { output } from '../../scripts/toolchain.js';
import { skipWithout } from '../support/absent.js';
import { node22 } from '../support/nodes.js';
import { absent, startBroker } from './broker.js';
import { kafkaOf, unique, until, world } from './world.js';

/** @import { Client } from './clients/client.js' */

const program = process.env.TANSU || output('sh', ['-c', 'command -v tansu']);
const remedy = 'put into PATH, or TANSU, what `cargo install tansu --version 0.6.0 --no-default-features --features libsql` builds';
/** In CI too: it takes a quarter of an hour to build on two cores, and 400 crates, for this one test. */
const skip = skipWithout(absent) || (!program && `a tansu with SQLite is absent: ${remedy}`);

const PARTITIONS = 4;
const ACTIVITIES = 3000; // one per millisecond
const OUTAGE = { from: 1000, to: 2000 };
/** The weather changes where the outage begins, so that a join with what was heard before it is wrong. @param {number} time */
const truth = (time) => (time < OUTAGE.from ? 'rain' : 'sun');

/** @param {string} name of the client */
const rule = (name) => `${name}: a broker with SQLite that is killed and started again during a pause: nothing hangs, nothing is lost, each result is right`;

/** @param {import('node:test').TestContext} t @param {Client} client */
async function killed(t, client) {
  const folder = await mkdtemp(join(tmpdir(), 'tansu-'));
  // One slash more than usual: with three, Tansu takes the path as one within its working directory.
  const broker = await startBroker({ program, storage: `sqlite:///${folder}/tansu.db` });
  const it = await world(t, { activities: PARTITIONS, weather: 2 }, broker).finally(() => {
    t.after(broker.stop); // after the clients
    t.after(() => rm(folder, { recursive: true }));
  });
  const { names, producer, ends } = it;
  const groupId = unique('joins');
  const reader = client.reader(it, { groupId, topic: names.activities });
  const weatherReader = client.reader(it, { groupId: unique('weather'), topic: names.weather });
  ends.push(reader.stop, weatherReader.stop);

  /** Since when each weather is known to have been. @type {Map<string, number>} */
  const weather = new Map();
  const heard = (/** @type {number} */ time) => [...weather].filter(([, since]) => since <= time).sort(([, a], [, b]) => b - a)[0]?.[0];
  /** The last result by activity. @type {Map<number, string | undefined>} */
  const results = new Map();
  let handled = 0;

  const activities = reader.dependent();
  const observed = weatherReader.dependency({ name: 'weather' });
  const { onPause, onResume, onRecovery } = activities;
  const dependencies = [new Dependency('weather', { downtimeThreshold: 100 })];
  const checkpoint = await Checkpoint.open('activities', { dependencies, cache: new Map(), onPause, onResume, onRecovery });
  ends.unshift(() => checkpoint.close()); // last
  activities.attach(checkpoint);
  observed.attach(checkpoint);
  await weatherReader.run((record, message) => {
    const { time, value } = JSON.parse(String(message));
    return observed.handle(record, time, () => weather.set(value, Math.min(time, weather.get(value) ?? time)));
  });
  await reader.run((record, message) => {
    const time = Number(message);
    return activities.handle(record, time, () => {
      handled++;
      results.set(time, heard(time));
    });
  }, activities);

  /** @param {number} from @param {number} to */
  async function observe(from, to) {
    const times = Array.from({ length: (to - from) / 10 }, (_, i) => from + i * 10);
    const messages = [...times, to - 1].flatMap((time) => [0, 1].map((partition) => ({ partition, value: JSON.stringify({ time, value: truth(time) }) })));
    await producer.send({ topic: names.weather, messages });
    await until(() => Number(checkpoint.dependency('weather').checkpointMarker) >= to - 1, 'the weather is heard');
  }

  /** @param {number} from @param {number} to */
  async function act(from, to) {
    const messages = Array.from({ length: to - from }, (_, i) => ({ partition: (from + i) % PARTITIONS, value: String(from + i) }));
    await producer.send({ topic: names.activities, messages });
  }
  const areRight = (/** @type {number} */ to) => results.size === to && [...results].every(([time, value]) => value === truth(time));

  /** What the broker has: of each partition the end, and what the group has committed. @param {any} admin */
  async function kept(admin) {
    const sorted = (/** @type {any[]} */ partitions) => partitions.sort((a, b) => a.partition - b.partition);
    const [{ partitions }] = await admin.fetchOffsets({ groupId, topics: [names.activities] });
    return {
      activities: sorted(await admin.fetchTopicOffsets(names.activities)).map(({ high }) => Number(high)),
      weather: sorted(await admin.fetchTopicOffsets(names.weather)).map(({ high }) => Number(high)),
      committed: sorted(partitions).map(({ offset }) => Number(offset)),
    };
  }

  await observe(0, OUTAGE.from);
  await act(0, OUTAGE.from);
  await until(() => areRight(OUTAGE.from), 'the right results before the outage');
  await act(OUTAGE.from, OUTAGE.to); // without weather
  await until(() => checkpoint.isPaused, 'the pause');
  await activities.commit();
  const before = { handled, ...(await kept(it.admin)) };
  assert.ok(handled > OUTAGE.from && !areRight(results.size), 'some are joined with old weather');

  await broker.kill();
  const { beats } = reader.counts;
  await setTimeout(3000);
  await broker.restart();
  const admin = kafkaOf(broker.brokers).admin();
  await admin.connect();
  ends.push(() => admin.disconnect());
  // With SQLite this Tansu cannot describe a group: that its heartbeats are answered says that it is a member.
  await until(() => reader.counts.beats > beats && reader.joins.at(-1)?.length === PARTITIONS, 'it is in its group again');
  assert.deepEqual({ handled, ...(await kept(admin)) }, before);

  await observe(OUTAGE.from, OUTAGE.to);
  await until(() => areRight(OUTAGE.to), 'the right results of the outage');
  await observe(OUTAGE.to, ACTIVITIES);
  await act(OUTAGE.to, ACTIVITIES);
  await until(() => areRight(ACTIVITIES), 'the right results after it');
  await activities.commit();
  const { committed } = await kept(admin);
  assert.ok(committed.every((offset, partition) => offset > before.committed[partition]), `committed ${committed} after ${before.committed}`);
  t.diagnostic(`${ACTIVITIES} activities, ${handled - ACTIVITIES} of them done again`);
}

const options = { skip, timeout: 120_000 };

// @platformatic/kafka 2 wants Node 22.22: its rule runs there.
if (process.env.PLATFORMATIC) {
  const { platformatic } = await import('./clients/platformatic.js');
  test(rule(platformatic.name), options, (t) => killed(t, platformatic));
} else {
  const { kafkajs } = await import('./clients/kafkajs.js');
  test(rule(kafkajs.name), options, (t) => killed(t, kafkajs));

  test(rule('@platformatic/kafka'), { ...options, skip: skip || skipWithout(node22.absent) }, async (t) => {
    const { NODE_TEST_CONTEXT, ...env } = process.env; // it is a run of its own
    const flags = ['--test', '--test-reporter', 'tap', fileURLToPath(import.meta.url)];
    const child = spawn(node22.path, flags, { env: { ...env, PLATFORMATIC: 'true' } });
    t.after(() => child.kill('SIGTERM')); // it ends its broker
    const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    assert.equal(code, 0, output);
    t.diagnostic(/\d+ activities.*/.exec(output)?.[0] ?? '');
  });
}
