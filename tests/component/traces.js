/**
 * Random traces of calls for every face of the engine: settings, and calls that mean the same to each host. What a call refers to but
 * nobody knows beforehand is found by the host: the first recovery under way, the first wait, where a dependency is to be resumed. Must
 * not know what the calls lead to.
 *
 * `node traces.js SEED COUNT` writes COUNT traces of 100 calls, one a line, as JSON.
 */
import { pathToFileURL } from 'node:url';

export const CALLS = 100;
const START = Date.UTC(2025, 0, 1);
const PARTITIONS = ['0', '1', '2'];

/**
 * A small generator of numbers in [0, 1), the same for the same seed (mulberry32 over a hash of the seed's text).
 * @param {string} seed
 */
function randomOf(seed) {
  let state = [...seed].reduce((hash, char) => Math.imul(hash ^ char.charCodeAt(0), 0x01000193), 0x811c9dc5);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {string} seed */
export function trace(seed) {
  const random = randomOf(seed);
  /** @type {<T>(...choices: T[]) => T} */
  const one = (...choices) => choices[Math.floor(random() * choices.length)];
  const chance = (/** @type {number} */ share) => random() < share;

  const kind = one('time', 'time', 'time', 'number', 'number', 'json');
  const grid = kind === 'time' ? one(60_000, 1_000, 0.25) : kind === 'number' ? one(1, 0.5) : 1;
  const at = (/** @type {number} */ steps) => (kind === 'time' ? START : 0) + steps * grid;
  const dependencies = Array.from({ length: one(1, 1, 2, 3) }, (_, i) => {
    // Where all have both checks of their own, markers are tokens.
    const own = kind === 'json' ? [true, true] : [chance(0.2), i > 0 && chance(0.2)];
    const partitions = kind !== 'json' && chance(0.35) ? one(...[['0'], ['0', '1'], PARTITIONS]) : null;
    return {
      name: `d${i}`,
      threshold: kind === 'time' && grid === 60_000 && chance(0.3) ? null : one(0, 1, 2, 5, 20) * grid,
      partitions,
      named: partitions !== null || (kind !== 'json' && chance(0.2)),
      ownDowntimeCheck: own[0],
      ownRecoveryCheck: own[1],
    };
  });
  const settings = { name: 'traces', kind, pauseDependent: chance(0.8), awaitsRecovery: chance(0.8), dependencies };

  let now = 0;
  const heard = dependencies.map(() => 0);
  const silent = dependencies.map(() => 0);
  const answers = () => Array.from({ length: 4 }, () => (chance(0.05) ? null : chance(0.4)));
  /** @returns {any} */
  const next = (/** @type {number} */ turn) => {
    const d = Math.floor(random() * dependencies.length);
    const p = dependencies[d].named ? one(...PARTITIONS) : undefined;
    const drift = one(undefined, 0, grid, 5 * grid);
    const kinds = /** @type {const} */ ([
      ['pulse', 30], ['heartbeat', 40], ['recovered', 5], ['failed', 2], ['resume', 4], ['rewind', 4], ['admit', 3], ['admissible', 2],
      ['idle', 2], ['ended', 1], ['assign', 1], ['forget', 0.5], ['retry', 1], ['requestFailed', 1], ['cancel', 0.5], ['restore', 1], ['refused', 2],
    ]);
    let left = random() * kinds.reduce((sum, [, weight]) => sum + weight, 0);
    const [call] = kinds.find(([, weight]) => (left -= weight) < 0) ?? kinds[0];
    switch (call) {
      case 'pulse':
        now += one(0, 1, 1, 1, 2, 6);
        return { call, marker: at(now - one(0, 0, 0, 0, 3)), state: one(undefined, {}, { offset: turn }, { offset: turn, place: `p "${turn % 7}" é` }), answers: answers() };
      case 'heartbeat':
        if (silent[d] > turn) return { call: 'pulse', marker: at(++now), state: { offset: turn }, answers: answers() };
        if (chance(0.06)) silent[d] = turn + one(5, 10, 20);
        heard[d] = chance(0.5) ? Math.max(heard[d], now) + one(0, 1, 1) : heard[d] + one(0, 1, 2);
        return { call, dependency: d, marker: at(heard[d] - one(0, 0, 0, 2)), partition: chance(0.97) ? p : undefined, answers: answers() };
      case 'admit':
      case 'admissible':
        return { call, marker: at(now + one(0, 1, 3, 8)), drift };
      case 'rewind':
        return { call, dependency: one(d, d, -1), answers: answers() };
      case 'idle':
      case 'ended':
        return { call, dependency: d, partition: chance(0.7) ? p : undefined, answers: answers() };
      case 'assign':
        return kind !== 'json' && dependencies[d].named ? { call, dependency: d, partitions: one([], ['0'], ['1', '2'], PARTITIONS), answers: answers() } : { call: 'resume' };
      case 'forget':
      case 'retry':
        return { call, dependency: d };
      case 'refused':
        // Of the other kind; not as the first one, which would decide what the kind is.
        if (turn < 10) return { call: 'resume' };
        return chance(0.5) ? { call: 'pulse', other: true, marker: 1, answers: [false] } : { call: 'heartbeat', other: true, dependency: d, marker: 1, partition: p, answers: [false] };
      default:
        return { call };
    }
  };
  return { settings, calls: Array.from({ length: CALLS }, (_, turn) => next(turn)) };
}

/**
 * @param {string} seed
 * @param {number} count
 */
export function* traces(seed, count) {
  for (let i = 0; i < count; i++) yield trace(`${seed}-${i}`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , seed, count] = process.argv;
  for (const it of traces(seed, Number(count))) process.stdout.write(`${JSON.stringify(it)}\n`);
}
