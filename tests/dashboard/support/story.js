/** A recorded day of a dependent and two dependencies, in which everything happens once. Must not know who looks at it. */
import { Recording, replay } from '../../../js/replay/index.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const START = Date.UTC(2025, 0, 1);
export const END = START + 24 * HOUR;

/** Times of that day: 7.5 is half past seven. @param {number} hours */
export const at = (hours) => START + hours * HOUR;

export const dependent = 'flights';
export const dependencies = [{ name: 'weather', downtimeThreshold: HOUR }, { name: 'prices', downtimeThreshold: 10 * MINUTE }];

/** The same as the element's attributes. */
export const declared = { dependent, dependencies: 'weather=1h, prices=10m' };

/** When weather is silent, in hours. Longer than its threshold: the first and the last. */
const SILENT = [[6, 8], [13, 13.75], [18, 21]];

/** @typedef {{ stream: string, time?: number, offset?: number, action?: string }} Row */

/** @returns {Row[]} */
export function rows() {
  /** @type {Row[]} */
  const found = [];
  for (let minute = 0; minute <= 24 * 60; minute += 1) {
    const time = START + minute * MINUTE;
    const hour = minute / 60;
    const silence = SILENT.find(([from, to]) => from <= hour && hour <= to);
    // What was missed comes at once, in its order: late, until it has caught up.
    if (silence && silence[1] === hour) for (let missed = silence[0]; missed < hour; missed += 1 / 6) found.push({ stream: 'weather', time: Math.round(at(missed)) });
    if (!silence || silence[1] === hour) found.push({ stream: 'weather', time });
    if (hour === 10) found.push({ stream: 'prices', action: 'idle' });
    if (hour === 22) found.push({ stream: 'prices', action: 'ended' });
    const isHeard = hour >= 2 && hour < 22 && (hour < 10 || hour >= 12) && (hour < 15 || hour >= 15 + 1 / 3);
    if (isHeard && minute % 2 === 0) found.push({ stream: 'prices', time });
    found.push({ stream: dependent, time, offset: 1000 + minute });
  }
  return found;
}

/** @param {Row[]} from @returns {string} */
export const ndjson = (from) => from.map((row) => `${JSON.stringify({ ...row, ...(row.time !== undefined && { time: new Date(row.time).toISOString() }) })}\n`).join('');

export const text = ndjson(rows());

/** What the page has to show: the same rows in the same engine, without a page. @param {{ name: string, downtimeThreshold: number }[]} [under] */
export async function expected(under = dependencies) {
  const recording = await Recording.read(new TextEncoder().encode(text));
  return replay(recording, { dependent, dependencies: under });
}
