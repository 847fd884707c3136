/** The program of every consumer: a downtime and the recovery from it. Must not know where it runs. */
import { Checkpoint, Dependency } from 'slipstream-checkpoint';

/** @returns {Promise<string>} what happened */
export async function program() {
  const log = [];
  const checkpoint = await Checkpoint.open('flights', {
    dependencies: [new Dependency('weather', { downtimeThreshold: { minutes: 90 } })],
    cache: new Map(),
    onDowntime: (_, { name }) => log.push(`${name} is down`),
    onPause: () => log.push('paused'),
    async onRecovery(checkpoint, { resumeFrom }) {
      log.push(`again from ${resumeFrom.state.offset}`);
      await checkpoint.rewind(resumeFrom);
    },
    onResume: () => log.push('resumed'),
  });
  await checkpoint.heartbeat('2013-10-25T20:00:00Z');
  await checkpoint.checkPulse('2013-10-25T20:00:00Z', { offset: 1 });
  log.push(await checkpoint.checkPulse('2013-10-25T21:45:00Z', { offset: 2 }));
  await checkpoint.heartbeat('2013-10-25T22:00:00Z');
  await checkpoint.close();
  return log.join(', ');
}
