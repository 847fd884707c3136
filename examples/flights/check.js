// What must come out, computed from the files alone: no streams, no clock, no checkpoint. The demo fails when it differs.

import { AIRPORTS } from './data.js';
import { interpolate } from './join.js';

/**
 * @typedef {import('./data.js').Flight} Flight
 * @typedef {import('./data.js').Observation} Observation
 *
 * @typedef {object} Expected
 * @property {number} again how many flights are done again
 * @property {{ temperature: number, isEarly: boolean }[]} results of the flights, in order
 */

/**
 * A flight is joined at its departure, unless it is paused or done again: then when the weather is back.
 * @param {readonly Flight[]} flights
 * @param {readonly Observation[]} weather
 * @param {number} threshold in milliseconds
 * @returns {Expected}
 */
export function expectAgain(flights, weather, threshold) {
  const joinedAt = flights.map(({ time }) => time.getTime());
  let again = 0;

  // Hours at which all airports have been heard, each with the next one: between them, the weather is silent.
  const heard = completeHours(weather);
  for (const [i, from] of heard.slice(0, -1).entries()) {
    const to = heard[i + 1];
    // At equal times the weather comes first.
    const between = flights.filter(({ time }) => time.getTime() > from && time.getTime() < to);
    const paused = between.findIndex(({ time }) => time.getTime() - from > threshold);
    if (paused === -1) continue;
    again += paused + 1;
    for (const { offset } of between) joinedAt[offset] = to;
  }
  return { again, results: flights.map((flight) => expectResult(flight, weather, joinedAt[flight.offset])) };
}

/**
 * At the gate each flight is joined when the observation that follows it is there.
 * @param {readonly Flight[]} flights
 * @param {readonly Observation[]} weather
 * @returns {Expected}
 */
export function expectGate(flights, weather) {
  return { again: 0, results: flights.map((flight) => expectResult(flight, weather, Infinity)) };
}

/**
 * @param {Flight} flight
 * @param {readonly Observation[]} weather
 * @param {number} joinedAt
 */
function expectResult(flight, weather, joinedAt) {
  const isLocal = (/** @type {Observation} */ { origin }) => origin === flight.origin;
  const after = /** @type {Observation} */ (weather.find((row) => isLocal(row) && row.time >= flight.time));
  const before = /** @type {Observation} */ (weather.findLast((row) => isLocal(row) && row.time <= flight.time));
  const isEarly = after.time.getTime() > joinedAt;
  return { isEarly, temperature: isEarly ? before.temperature : interpolate(before, after, flight.time) };
}

/** @param {readonly Observation[]} weather */
function completeHours(weather) {
  /** @type {Map<number, number>} */
  const airports = new Map();
  for (const { time } of weather) airports.set(time.getTime(), (airports.get(time.getTime()) ?? 0) + 1);
  return [...airports].filter(([, count]) => count === AIRPORTS.length).map(([time]) => time);
}

/**
 * Names what differs; empty when all is as expected.
 * @param {Expected} expected
 * @param {import('./join.js').Joined[]} results as stored
 * @param {import('./join.js').Counts} counts as the run counted them
 */
export function differences(expected, results, counts) {
  /** @type {string[]} */
  const found = [];
  const compare = (/** @type {string} */ what, /** @type {unknown} */ got, /** @type {unknown} */ wanted) => {
    if (got !== wanted) found.push(`${what}: ${got} instead of ${wanted}`);
  };
  compare('flights joined', counts.joined, expected.results.length);
  compare('joined early', counts.early, expected.results.filter(({ isEarly }) => isEarly).length);
  compare('done again', counts.again, expected.again);
  for (const [i, { temperature, isEarly }] of expected.results.entries()) {
    compare(`flight ${i}, temperature`, results[i]?.temperature, temperature);
    compare(`flight ${i}, joined early`, results[i]?.isEarly, isEarly);
  }
  return found;
}
