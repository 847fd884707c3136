/**
 * What a replay costs: ten million rows, against the same by hand, and against what memory gives at most.
 */

import { compare, inTurns } from './measure.js';
import { log, THRESHOLD } from './replay-log.js';
import { replay as byHand } from './replay-rival.js';
import { summing } from './sum.js';

/** @import { Line } from './rows.js' */

const ROWS = 10_000_000;
const THRESHOLDS = 64;

const package_ = () => import('../../js/replay/index.js');

const optionsOf = ({ streams: [dependent, ...dependencies] }, downtimeThreshold = THRESHOLD) => ({
  dependent,
  dependencies: dependencies.map((name) => ({ name, downtimeThreshold })),
});

/** Ours for a log: its columns are copied once, into the engine's memory. */
async function ourReplay(columns) {
  const { Recording, replay } = await package_();
  const recording = Recording.from(columns);
  return { recording, run: (threshold) => replay(recording, optionsOf(columns, threshold)) };
}

/** Throws where the two find other transitions in a log. */
export async function sameTransitions(columns, threshold) {
  const { recording, run } = await ourReplay(columns);
  const replayed = run(threshold);
  const ours = replayed.transitions;
  const theirs = byHand(columns, threshold);
  for (const column of ['index', 'time', 'dependency', 'phase', 'lag']) {
    const [a, b] = [Array.from(ours[column]), theirs[column]];
    const at = Array.from({ length: Math.max(a.length, b.length) }, (_, i) => i).find((i) => !Object.is(a[i], b[i]));
    if (at !== undefined) throw new Error(`transition ${at} of ${a.length}: ${column} is ${a[at]}, and by hand ${b[at]}`);
  }
  replayed.free();
  recording.free();
  return ours.length;
}

/** Milliseconds of a call, whose result is given back to be freed. */
function timed(call) {
  const begin = performance.now();
  const result = call();
  const time = performance.now() - begin;
  result?.free?.();
  return time;
}

/** @param {number} count @param {boolean} quick @returns {Promise<Line[]>} */
export async function replays(count, quick) {
  return [...await replayed(count, false, quick), ...await replayed(count, true, quick)];
}

/** @returns {Promise<Line[]>} */
async function replayed(count, outages, quick) {
  const columns = log(ROWS, count, outages);
  const transitions = await sameTransitions(columns, THRESHOLD);
  const { recording, run } = await ourReplay(columns);
  const sum = summing(columns);
  const { Recording } = await package_();
  const times = await inTurns({
    ours: () => timed(() => run(THRESHOLD)),
    byHand: () => timed(() => byHand(columns, THRESHOLD)),
    sum: () => timed(sum),
    copy: () => timed(() => Recording.from(columns)),
  }, { rounds: quick ? 9 : 31, warmUp: 5 });
  recording.free();
  const [rival, memory] = [compare(times.ours, times.byHand), compare(times.ours, times.sum)];
  const limits = outages ? [0.35, count === 8 ? 5 : 3] : [0.15, 2];
  const work = `replay of 10 M rows, ${count} ${count === 1 ? 'dependency' : 'dependencies'}${outages ? ', outages' : ''}`;
  const perRow = (time) => `${((time / ROWS) * 1e6).toFixed(2)} ns`;
  const copied = compare(times.copy, times.ours).ours;
  return [
    line(work, rival, limits[0], 'JavaScript by hand', `${transitions} transitions; a row takes ${perRow(rival.ours)}, and ${perRow(copied)} once for the copy of its columns`),
    line('  the same', memory, limits[1], 'one SIMD sum over the columns'),
  ];
}

/** The thresholds go from 30 seconds to 32 minutes: some find much, some nothing. @returns {Promise<Line[]>} */
export async function sweeps(quick) {
  const { sweep } = await package_();
  const columns = log(ROWS, 4, true);
  const { recording, run } = await ourReplay(columns);
  const options = { ...optionsOf(columns), thresholds: Array.from({ length: THRESHOLDS }, (_, i) => (i + 1) * 30_000) };
  for (const { threshold, dependencies } of sweep(recording, options)) {
    const one = run(threshold);
    const { incidents } = one;
    for (const { name, ...found } of dependencies) {
      const durations = incidents.filter(({ dependency }) => dependency === name).map(({ duration }) => duration);
      const expected = {
        downtimes: durations.length,
        open: incidents.some(({ dependency, to }) => dependency === name && to === null),
        total: durations.reduce((sum, duration) => sum + duration, 0),
        longest: Math.max(0, ...durations),
      };
      for (const what of Object.keys(expected)) {
        if (found[what] !== expected[what]) throw new Error(`${name} at ${threshold}: ${what} is ${found[what]} in the sweep, ${expected[what]} in a replay`);
      }
    }
    one.free();
  }
  const times = await inTurns({
    ours: () => timed(() => sweep(recording, options)),
    rival: () => timed(() => run(THRESHOLD)),
  }, { rounds: quick ? 5 : 15, warmUp: 2 });
  return [line(`sweep of ${THRESHOLDS} thresholds, 4 dependencies, outages`, compare(times.ours, times.rival), 4, 'one replay')];
}

/** @returns {Line} */
const line = (work, { ours, rival, ratio }, limit, against, note) => ({
  work, against, unit: 'ms', ours, rival, ratio, reach: `≤ ${limit} ×`, ok: ratio <= limit, note,
});
