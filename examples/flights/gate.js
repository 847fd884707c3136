// The second way: the gate. With drift 0 no flight is joined before the weather has reached its departure, so nothing is
// ever joined early and nothing has to be done again. The price: each flight waits for the next observation.

import { Checkpoint, Dependency } from 'slipstream-checkpoint';
import { AIRPORTS } from './data.js';
import { minute, minutesBetween } from './screen.js';

/**
 * @param {import('../flights.js').Parts} parts
 * @returns {Promise<import('../flights.js').Opened>}
 */
export async function openGate({ db, join, flightLog, weatherLog, screen, signal }) {
  const checkpoint = await Checkpoint.open('flights-gate', {
    cache: db,
    dependencies: [new Dependency('weather', { downtimeThreshold: { minutes: 90 }, partitions: AIRPORTS })],
  });

  flightLog.seek(checkpoint.state.offset ?? 0);
  flightLog.isHeldUp = () => checkpoint.waitingFor.length > 0;

  async function readFlights() {
    let reported = 0;
    const flights = checkpoint.gate(flightLog, {
      marker: (flight) => flight.time,
      state: (flight) => ({ offset: flight.offset + 1 }), // stored once the flight has been handled
      drift: 0,
      signal,
    });
    for await (const flight of flights) {
      // How far the weather had to come until this flight was let through.
      const reached = Number(checkpoint.dependency('weather').checkpointMarker);
      const held = minutesBetween(flight.time, reached);
      if (held > 90 && reached !== reported) {
        reported = reached;
        screen.event('admitted', checkpoint, `flights from ${minute(flight.time)} on, held for ${held} min`);
      }
      await join.join(flight);
    }
  }

  async function readWeather() {
    const weather = checkpoint.watch(weatherLog, {
      marker: (observation) => observation.time,
      partition: (observation) => observation.origin,
      signal,
    });
    // The heartbeat is sent when the loop asks for the next observation; when the log ends, the dependency is ended.
    for await (const observation of weather) join.hear(observation);
  }

  return { checkpoint, loops: [readFlights, readWeather] };
}
