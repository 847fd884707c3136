/**
 * What calls cost: pairs of heartbeat and pulse, and the records that they write.
 */

import { existsSync } from 'node:fs';
import { python } from '../../scripts/toolchain.js';
import { BY_HAND, ourCheckpoint, pythonCheckpoint, rivalCheckpoint, streamsOf } from './contenders.js';
import { compare, inTurns, loops } from './measure.js';

/** @import { Line } from './rows.js' */

/** @returns {Line} */
const byRatio = (work, { ours, rival, ratio }, limit, against = BY_HAND) => ({
  work, against, unit: 'ns', ours, rival, ratio, reach: `≤ ${limit} ×`, ok: ratio <= limit,
});

/** Ours by either kind of call; the rival, which has one kind, awaited. The last line is for information. */
export async function pair(call, count, limit, quick) {
  const contenders = {};
  const add = async (name, method, checkpoint) => {
    const [run, stream] = [(await loops(name))[method], streamsOf(count)];
    contenders[name] = () => run(checkpoint, stream(3_000));
  };
  await add('ours', call, await ourCheckpoint(count));
  await add('rival', 'awaited', rivalCheckpoint(count));
  await add('getTime', 'awaited', rivalCheckpoint(count, {}, await import('./rival.js?getTime')));
  const { ours, rival, getTime } = await inTurns(contenders, { rounds: quick ? 41 : 201 });
  return [
    byRatio(`${call} pair, ${plural(count)}`, compare(ours, rival), limit),
    { ...byRatio('  the same', compare(ours, getTime), NaN, `${BY_HAND}, its Dates read by getTime()`), reach: '', ok: null },
  ];
}

/**
 * Its process stays up and is asked for a round at a time, so that it takes turns as any other contender. While one runs,
 * the other's process waits and its caches go cold, which no stream's do: of two rounds in a row the second counts.
 */
export async function againstPython(quick) {
  const work = 'awaited pair, 1 dependency';
  if (!existsSync(python)) return [skipped(work, 'slipstream-async is not installed: npm run setup')];
  const size = 3_000;
  const ours = await loops('ours');
  const [checkpoint, stream] = [await ourCheckpoint(1), streamsOf(1)];
  const theirs = pythonCheckpoint();
  const second = async (/** @type {() => Promise<number>} */ round) => (await round(), round());
  try {
    const times = await inTurns({
      ours: () => second(() => ours.awaited(checkpoint, stream(size))),
      rival: () => second(() => theirs.round(size)),
    }, { rounds: quick ? 41 : 201, warmUp: 60 });
    return [byRatio(work, compare(times.ours, times.rival), 0.12, 'slipstream-async, CPython')];
  } finally {
    await theirs.end();
  }
}

/** The rival waits for each of its two writes per pair; ours is charged with the flush that ends each round. */
export async function coalesced(quick) {
  let writes = 0;
  const slow = {
    get: () => undefined,
    set: () => {
      writes++;
      return new Promise((resolve) => setTimeout(resolve, 1));
    },
  };
  const [ours, theirs] = [await loops('ours'), await loops('rival')];
  const a = await ourCheckpoint(1, { cache: slow, durability: 'coalesced' });
  const b = rivalCheckpoint(1, { cache: slow });
  const [forA, forB] = [streamsOf(1), streamsOf(1)];
  const size = quick ? 20_000 : 100_000;
  let [pairs, written] = [0, 0];
  const times = await inTurns({
    ours: async () => {
      writes = 0;
      const time = await ours.batched(a, forA(size));
      pairs += size;
      written += writes;
      return time;
    },
    rival: () => theirs.batched(b, forB(quick ? 50 : 100)),
  }, { rounds: quick ? 7 : 15, warmUp: 3 });
  const line = byRatio('pair, coalesced, 1 ms per write', compare(times.ours, times.rival), 0.001, `${BY_HAND}, awaiting each`);
  return [{ ...line, note: `ours wrote once every ${Math.round(pairs / written)} pairs` }];
}

/**
 * What a write costs is not to be seen from outside, so it is taken as the difference: a pair whose two records go to
 * a cache that only keeps the text, less the same pair without a cache, halved. Twice: in step, where the rival
 * is nothing but `JSON.stringify(record)` after each call; and awaited, where it writes from within its async methods.
 */
export async function record(count, limit, quick) {
  let text = '';
  const keep = (/** @type {string} */ value) => {
    text = value;
  };
  const cache = { get: () => undefined, set: (/** @type {string} */ _key, /** @type {string} */ value) => keep(value) };
  const contenders = {};
  const add = async (name, method, checkpoint, ...rest) => {
    const [run, stream] = [(await loops(name))[method], streamsOf(count)];
    contenders[name] = () => run(checkpoint, stream(500), ...rest);
  };
  await add('ours, Sync', 'sync', await ourCheckpoint(count));
  await add('ours, Sync, written', 'sync', await ourCheckpoint(count, { cache }));
  await add('ours', 'awaited', await ourCheckpoint(count));
  await add('ours, written', 'awaited', await ourCheckpoint(count, { cache }));
  await add('rival', 'awaited', rivalCheckpoint(count));
  await add('rival, stringified', 'stringified', rivalCheckpoint(count), keep);
  await add('rival, written', 'awaited', rivalCheckpoint(count, { cache }));
  const times = await inTurns(contenders, { rounds: quick ? 21 : 101 });
  if (JSON.parse(text).version !== 1) throw new Error(`no record was written: ${text}`);
  const less = (whole, part) => times[whole].map((time, round) => (time - times[part][round]) / 2);
  const inStep = compare(less('ours, Sync, written', 'ours, Sync'), less('rival, stringified', 'rival'));
  const awaited = compare(less('ours, written', 'ours'), less('rival, written', 'rival'));
  return [
    byRatio(`record written, ${plural(count)}`, inStep, limit, 'object and JSON.stringify'),
    byRatio('  the same, awaited', awaited, limit, 'the same, awaited'),
  ];
}

const plural = (/** @type {number} */ count) => `${count} ${count === 1 ? 'dependency' : 'dependencies'}`;

/** @returns {Line} */
const skipped = (work, note) => ({ work, unit: 'ns', ours: NaN, reach: '', ok: null, note: `skipped: ${note}` });
