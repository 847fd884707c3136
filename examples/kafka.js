#!/usr/bin/env node
// Activities need the weather of their time, and both are Kafka topics. The weather station is killed for a while: the
// activities are paused, and those that were joined in the meantime are corrected afterwards. Start reading at
// kafka/join.js; this file is the world around it.

import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openJoin } from './kafka/join.js';
import { Story } from './kafka/story.js';

const HELP = `node examples/kafka.js --brokers HOST:PORT[,HOST:PORT]

Writes a morning of activities and weather to the topics "activities" and "weather" of a Kafka or Kafka-compatible broker,
which must not exist yet, and joins them while they come.`;

const { values } = parseArgs({ options: { brokers: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help || !values.brokers) {
  console.log(HELP);
  process.exit(values.help ? 0 : 1);
}

/** @param {string} why @returns {never} */
function stop(why) {
  console.error(why);
  process.exit(1);
}

// The clients are installed for the tests only. In a package of yours: import { Kafka } from 'kafkajs'.
const { Kafka, logLevel } = client();
function client() {
  try {
    return createRequire(new URL('../tests/package.json', import.meta.url))('kafkajs');
  } catch {
    return stop('kafkajs is not installed: in the clone, npm install --no-save kafkajs');
  }
}

const kafka = new Kafka({ brokers: values.brokers.split(','), logLevel: logLevel.NOTHING });
const admin = kafka.admin();
const producer = kafka.producer();
try {
  await Promise.all([admin.connect(), producer.connect()]);
} catch (error) {
  stop(`no broker answers at ${values.brokers}: ${/** @type {Error} */ (error).message}`);
}
const topics = [{ topic: 'activities', numPartitions: 2 }, { topic: 'weather', numPartitions: 1 }];
if (!(await admin.createTopics({ topics, waitForLeaders: false }))) stop('the topics "activities" and "weather" are there already: delete them first');

const story = new Story();
const close = await openJoin(kafka, story);

// From 06:00 to 13:00: an activity every ten minutes, the weather on the hour and the half hour.
const MINUTE = 60_000;
const at = (/** @type {number} */ minute) => new Date(Date.UTC(2025, 4, 1, 6) + minute * MINUTE).toISOString();
const PEOPLE = ['Ana', 'Ben', 'Cleo'];
const DEEDS = ['runs', 'rides', 'rows'];
const observation = (/** @type {number} */ minute) => ({ time: at(minute), celsius: 8 + minute / 30 });
const [KILLED, AGAIN, END] = [125, 295, 420];

/** @type {number[]} */
let backlog = [];
for (let minute = 0; minute < END; minute += 5) {
  if (minute === KILLED) console.log(`${at(minute).slice(11, 16)}  -- the weather station is killed --`);
  if (minute === AGAIN) console.log(`${at(minute).slice(11, 16)}  -- the weather station runs again --`);
  if (minute % 30 === 0) backlog.push(minute);
  if (backlog.length > 0 && (minute < KILLED || minute >= AGAIN)) {
    await producer.send({ topic: 'weather', messages: backlog.map((then) => ({ value: JSON.stringify(observation(then)) })) });
    backlog = [];
  }
  if (minute % 10 === 5) {
    const who = PEOPLE[Math.floor(minute / 10) % PEOPLE.length];
    const activity = { time: at(minute), who, what: DEEDS[Math.floor(minute / 10) % DEEDS.length] };
    await producer.send({ topic: 'activities', messages: [{ key: who, value: JSON.stringify(activity) }] });
  }
  await setTimeout(50);
}

const isDone = () => story.joined.size === END / 10 && story.stale().length === 0;
for (let tries = 0; tries < 100 && !isDone(); tries++) await setTimeout(100);
await close();
await Promise.all([producer.disconnect(), admin.disconnect()]);

const stale = story.stale();
const counts = `${story.joined.size} activities, ${story.corrected} corrected`;
console.log(`\n${counts}, ${stale.length} joined with weather of more than an hour before.`);
process.exitCode = isDone() ? 0 : 1;
