/** Random recordings, and what a Checkpoint says of them when it is fed one row after the other. Must not know a replay. */
import { Checkpoint, Dependency } from '../../../js/index.js';

const ACTIONS = { idle: 1, ended: 2 };

/**
 * A generator of numbers below 2^32: the same in every runtime.
 * @param {number} seed
 */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/**
 * @typedef {{ stream: number, marker: number, action: number, arrival: number, offset: number }} Row
 * @typedef {object} Log
 * @property {string[]} streams  the dependent first, then the dependencies, then one that nobody needs
 * @property {number[]} thresholds
 * @property {Row[]} rows
 * @property {boolean} hasArrivals
 */

/**
 * Rows that fall silent, come late, begin below where silence was assumed, are idle; some dependencies are never heard.
 * @param {number} seed
 * @param {number} length
 * @returns {Log}
 */
export function log(seed, length) {
  const random = generator(seed);
  const below = (/** @type {number} */ n) => random() % n;
  const count = below(9);
  const names = Array.from({ length: count }, (_, index) => `d${index}`);
  const silent = names.map(() => below(6) === 0);
  const thresholds = names.map(() => below(40));
  const outage = names.map(() => 0);
  const unit = [1, 0.25, 1000, 0.001][below(4)];
  const rows = [];
  for (let clock = 1_000, index = 0; index < length; index++) {
    clock += below(4);
    const stream = below(count + 2);
    const dependency = stream - 1;
    const isDependency = dependency >= 0 && dependency < count;
    if (isDependency && below(60) === 0) outage[dependency] = index + below(200);
    if (isDependency && (silent[dependency] || index < outage[dependency])) continue;
    const action = isDependency && below(40) === 0 ? 1 + below(2) : 0;
    const marker = clock - (below(5) === 0 ? below(60) : 0) - (below(200) === 0 ? 900 : 0);
    rows.push({ stream, marker: marker * unit, action, arrival: clock * 10 + below(30), offset: 5 * index });
  }
  return { streams: ['dependent', ...names, 'other'], thresholds: thresholds.map((it) => it * unit), rows, hasArrivals: below(2) === 0 };
}

/**
 * @param {Log} log
 * @returns {import('../../../js/replay/types.js').Columns}
 */
export function columns({ streams, rows, hasArrivals }) {
  const column = (/** @type {(row: Row) => number} */ of) => Float64Array.from(rows, of);
  return {
    streams,
    stream: Uint8Array.from(rows, ({ stream }) => stream),
    marker: column(({ marker }) => marker),
    offset: column(({ offset }) => offset),
    action: Uint8Array.from(rows, ({ action }) => action),
    ...(hasArrivals ? { arrival: column(({ arrival }) => arrival) } : {}),
  };
}

/**
 * A Checkpoint that is told each row; `heard` is called after each.
 * @param {Log} log
 * @param {(checkpoint: Checkpoint, dependencies: Dependency[], row: Row, index: number, late: boolean) => void} heard
 */
export async function feed({ streams, thresholds, rows }, heard) {
  const dependencies = thresholds.map((downtimeThreshold, index) => new Dependency(streams[index + 1], { downtimeThreshold }));
  const checkpoint = new Checkpoint('replay', { dependencies });
  for (const [index, row] of rows.entries()) {
    const { stream, marker, action, offset } = row;
    const name = streams[stream];
    let isLate = false;
    if (stream === 0) {
      if (action === 0) checkpoint.checkPulseSync(time(marker), { offset });
    } else if (stream <= dependencies.length) {
      if (action === ACTIONS.idle) await checkpoint.markIdle(name);
      else if (action === ACTIONS.ended) await checkpoint.markEnded(name);
      else ({ isLate } = checkpoint.heartbeatSync(time(marker), name));
    }
    heard(checkpoint, dependencies, row, index, isLate);
  }
  await checkpoint.close();
}

/** A time to the microsecond, which a Date has not. @param {number} milliseconds */
const time = (milliseconds) => ({ epochNanoseconds: BigInt(Math.round(milliseconds * 1000)) * 1000n });
