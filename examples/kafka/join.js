// The host: joins the activities with the weather of their time. This is all that a consumer needs.

import { Checkpoint, Dependency } from 'slipstream-checkpoint';
import { kafkaDependency, kafkaDependent } from 'slipstream-checkpoint/kafka';

/**
 * @param {any} kafka  of kafkajs
 * @param {import('./story.js').Story} story
 */
export async function openJoin(kafka, story) {
  const group = { sessionTimeout: 6000, heartbeatInterval: 1000, maxWaitTimeInMs: 100 };
  const consumer = kafka.consumer({ groupId: 'joins', ...group });
  const weatherConsumer = kafka.consumer({ groupId: 'weather-of-joins', ...group });
  const admin = kafka.admin();
  await Promise.all([consumer.connect(), weatherConsumer.connect(), admin.connect()]);

  const activities = kafkaDependent({ consumer, admin, groupId: 'joins', topic: 'activities' });
  const weather = kafkaDependency({ consumer: weatherConsumer, admin, groupId: 'weather-of-joins', topic: 'weather' });

  const checkpoint = await Checkpoint.open('activities', {
    cache: new Map(), // where a restart has to go on, Redis or the like
    dependencies: [new Dependency('weather', { downtimeThreshold: { hours: 1 } })],

    // What is paused are the partitions: the consumer stays in its group, and is assigned what it was.
    onPause(checkpoint, { checkpointMarker }) {
      story.tell(checkpoint.stateMarker, 'the activities are paused: the last weather is of', checkpointMarker);
      activities.onPause(checkpoint);
    },
    async onRecovery(checkpoint, dependency) {
      const { checkpointMarker, resumeFrom } = dependency;
      story.tell(checkpointMarker, 'the weather is back: done again is what came after', resumeFrom?.marker);
      await activities.onRecovery(checkpoint, dependency);
    },
    onResume: activities.onResume,
  });
  activities.attach(checkpoint);
  weather.attach(checkpoint);

  await weatherConsumer.subscribe({ topics: ['weather'], fromBeginning: true });
  await weatherConsumer.run({
    eachMessage: async (/** @type {any} */ { partition, message }) => {
      const observation = JSON.parse(message.value);
      await weather.handle({ partition, offset: message.offset }, observation.time, () => story.hear(observation));
    },
  });
  await consumer.subscribe({ topics: ['activities'], fromBeginning: true });
  await consumer.run({
    autoCommit: false, // what is good is committed below
    eachMessage: async (/** @type {any} */ { partition, message }) => {
      const activity = JSON.parse(message.value);
      await activities.handle({ partition, offset: message.offset }, activity.time, () => story.join(activity));
    },
  });
  const committing = setInterval(() => activities.commit().catch(console.error), 1000);

  return async () => {
    clearInterval(committing);
    await activities.commit(); // while the consumer is in its group
    await consumer.disconnect(); // before the weather's: nothing is handled without it
    await weatherConsumer.disconnect();
    await checkpoint.close();
    await admin.disconnect();
  };
}
