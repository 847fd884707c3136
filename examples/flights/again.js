// The first way: flights are joined with the weather that is there. When the weather falls more than 90 minutes behind,
// the flights are paused; once it has caught up, what was joined in the meantime is done again.

import { Checkpoint, Dependency, pausable } from 'slipstream-checkpoint';
import { AIRPORTS } from './data.js';
import { minute, number } from './screen.js';

/**
 * @param {import('../flights.js').Parts} parts
 * @returns {Promise<import('../flights.js').Opened>}
 */
export async function openAgain({ db, join, flightLog, weatherLog, screen, signal }) {
  const flights = pausable(flightLog, { signal });

  const checkpoint = await Checkpoint.open('flights-again', {
    cache: db,
    dependent: flights, // paused and resumed by the checkpoint
    dependencies: [new Dependency('weather', { downtimeThreshold: { minutes: 90 }, partitions: AIRPORTS })],

    onDowntime: (checkpoint) => screen.event('downtime', checkpoint),
    onPause: (checkpoint) => screen.event('pause', checkpoint),
    onResume: (checkpoint) => screen.event('resume', checkpoint),

    // Up to resumeFrom everything is good. Move the stream back to it, tell the checkpoint, and it goes on from there.
    async onRecovery(checkpoint, weather) {
      const { resumeFrom } = weather;
      if (!resumeFrom) return;
      const from = resumeFrom.state.offset ?? 0;
      const to = checkpoint.state.offset ?? 0;
      await join.noteRewind(from, to);
      flightLog.seek(from); // and rewind in the same go: what was read ahead is dropped then
      await checkpoint.rewind(resumeFrom);
      screen.event('rewind', checkpoint,
        `to ${resumeFrom.marker ? minute(resumeFrom.marker) : 'the start'}, ${number(to - from)} flights again`);
    },
  });

  // Where the last run stopped; nowhere at the first.
  flightLog.seek(checkpoint.state.offset ?? 0);
  flightLog.isHeldUp = () => checkpoint.isPaused;

  async function readFlights() {
    for await (const flight of flights) {
      await join.join(flight);
      await checkpoint.checkPulse(flight.time, { offset: flight.offset + 1 });
    }
  }

  async function readWeather() {
    for await (const observation of weatherLog) {
      join.hear(observation);
      await checkpoint.heartbeat(observation.time, 'weather', observation.origin);
    }
    await checkpoint.markEnded('weather');
  }

  return { checkpoint, loops: [readFlights, readWeather] };
}
