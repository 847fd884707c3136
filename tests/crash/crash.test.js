// A process that is killed at any moment and started again: its final output is that of a run without a kill.

import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { skipWithout } from '../support/absent.js';
import { redis } from '../caches/redis.js';
import { node22 } from '../support/nodes.js'; // it has node:sqlite, and starts in no time
import * as again from './again.js';
import * as gated from './gated.js';

const seed = Number(process.env.CRASH_SEED ?? Date.now() % 2 ** 31);
/** How many histories are under way at a time. */
const WORKERS = 2;
/** How many histories have their kills anywhere. */
const AT_ANY_TIME = 8;

/** What each order is joined with at last. */
const expected = { again: again.expected, gated: gated.expected };

/**
 * @typedef {import('./history.js').Death} Death
 * @typedef {(setting: any, kills: Death[]) => Promise<import('./history.js').History>} Run  gives one history, on a store of its own
 */

/**
 * Has histories run: a worker takes the next one when it has ended its last. All is gone when the test has ended.
 * @param {import('node:test').TestContext} t
 * @param {string} store
 * @returns {Promise<Run>}
 */
async function historiesOn(t, store) {
  const folder = mkdtempSync(join(tmpdir(), 'crash-'));
  const server = store === 'Redis' ? await redis.start() : undefined;
  const script = fileURLToPath(new URL('history.js', import.meta.url));
  const start = () => {
    const worker = fork(script, { execPath: node22.path, execArgv: ['--no-warnings'] });
    return worker.once('exit', () => worker.emit('message', { failure: 'the worker has ended' }));
  };
  const workers = Array.from({ length: WORKERS }, start);
  const idle = [...workers];
  t.after(async () => {
    const alive = workers.filter(({ connected }) => connected);
    await Promise.all(alive.map((worker) => (worker.disconnect(), once(worker, 'exit'))));
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  let count = 0;
  return async (setting, kills) => {
    const own = join(folder, `${++count}`);
    const where = { LevelDB: join(own, 'store'), SQLite: join(own, 'store.db'), Redis: `${server?.url}/?keyPrefix=${count}.` };
    const worker = idle.pop() ?? assert.fail('more at a time than there are workers');
    worker.send([{ ...setting, store }, { folder: own, where: where[store] }, kills]);
    const [{ failure, ...lived }] = await once(worker, 'message');
    idle.push(worker);
    if (failure) throw new Error(failure);
    return lived;
  };
}

/** @template T @param {T[]} items @param {(item: T) => Promise<void>} run */
async function severalAtATime(items, run) {
  const left = items.values();
  const worker = async () => {
    for (const item of left) await run(item);
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
}

/** @returns {(limit: number) => number} numbers below a limit, by the seed */
function random() {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 2 ** 31) * limit);
  };
}

/**
 * The kills of each history. One at each boundary that a run without a kill passes: at a callback twice, as it is called again
 * on opening, else sometimes one or two more. And some anywhere.
 * @param {import('./history.js').History} whole
 * @param {boolean} isEach  else a third of the writes has to do
 * @returns {Death[][]}
 */
function plan({ passed, milliseconds }, isEach) {
  const below = random();
  const deaths = Object.entries(passed).flatMap(([boundary, count]) => {
    const step = isEach || !boundary.endsWith('a write') ? 1 : 3;
    return Array.from({ length: Math.ceil(count / step) }, (_, index) => ({ boundary, nth: 1 + index * step }));
  });
  const more = ({ boundary }) => {
    if (/ on[A-Z]/.test(boundary)) return [{ boundary, nth: 1 }];
    return Array.from({ length: below(6) === 0 ? 1 + below(2) : 0 }, () => deaths[below(deaths.length)]);
  };
  const anywhere = () => ({ after: below(milliseconds) });
  return [...deaths.map((death) => [death, ...more(death)]), ...Array.from({ length: AT_ANY_TIME }, () => [anywhere(), anywhere()])];
}

/** @param {Record<string, number>} passed */
function told(passed) {
  const times = (name) => ['onDowntime', 'onRecovery'].map((callback) => passed[`after ${callback} of ${name}`]);
  return { prices: times('prices'), rates: times('rates') };
}

/**
 * How an output differs from the one that is expected.
 * @param {[number, string][]} output
 * @param {string[]} whole  by offset
 */
function compare(output, whole) {
  const last = new Map(output);
  const offsets = [...whole.keys()];
  return {
    lost: offsets.filter((offset) => !last.has(offset)).length,
    skipped: offsets.filter((offset) => last.has(offset) && last.get(offset) !== whole[offset]).length,
    invented: [...last.keys()].filter((offset) => !(offset in whole)).length,
  };
}

for (const store of ['LevelDB', 'SQLite', 'Redis']) {
  const skip = skipWithout(node22.absent || (store === 'Redis' && redis.absent));
  test(`killed at each write and each callback on ${store}, nothing is lost, skipped or invented`, { skip, timeout: 900_000 }, async (t) => {
    const run = await historiesOn(t, store);
    const counts = { kills: 0, boundaries: 0, 'records compared': 0, lost: 0, skipped: 0, invented: 0 };
    const wrong = [];
    for (const scenario of ['again', 'gated']) {
      for (const durability of ['always', 'coalesced']) {
        const whole = await run({ scenario, durability }, [{ after: 60_000 }]);
        assert.deepEqual(whole.output.map(([, value]) => value), expected[scenario], 'the run without a kill');
        if (scenario === 'again') assert.deepEqual(told(whole.passed), { prices: [2, 2], rates: [2, 2] }, 'downtimes and recoveries');
        counts.boundaries += Object.values(whole.passed).reduce((sum, count) => sum + count);

        const left = new Set(Object.keys(whole.passed));
        await severalAtATime(plan(whole, durability === 'always'), async (kills) => {
          if (wrong.length === 5) return; // that will do
          const which = JSON.stringify({ scenario, durability, kills });
          const { deaths, output } = await run({ scenario, durability }, kills).catch((error) => assert.fail(`${which}: ${error.message}`));
          const difference = compare(output, expected[scenario]);
          if (Object.values(difference).some((count) => count > 0)) wrong.push(`${which}: ${JSON.stringify(output)}`);
          for (const [what, count] of Object.entries(difference)) counts[what] += count;
          counts['records compared'] += expected[scenario].length;
          counts.kills += deaths.length;
          for (const death of deaths) left.delete(death);
          // One call after the other passes the same boundaries each time. Where calls overlap, that is up to the store.
          if (scenario === 'again' && durability === 'always' && 'nth' in kills[0]) assert.equal(deaths[0], kills[0].boundary, which);
        });
        if (wrong.length === 0) assert.deepEqual([...left], [], 'never killed there');
      }
    }
    t.diagnostic(`${store}: ${Object.entries(counts).map(([what, count]) => `${count} ${what}`).join(', ')} (CRASH_SEED=${seed})`);
    assert.deepEqual(wrong, []);
    assert.ok(counts.kills >= 170, 'the three stores make 500');
  });
}

/** What each of these hosts does wrong must be found. */
const flaws = [
  { flaw: 'does not rewind', scenario: 'again', durability: 'always', found: /"skipped":[1-9]/ },
  { flaw: 'goes on after its output', scenario: 'again', durability: 'always', found: /"skipped":[1-9]/ },
  { flaw: 'stores every third write only', scenario: 'again', durability: 'always', found: /a callback of prices, which is stored as up/ },
  { flaw: 'forgets what it knew', scenario: 'gated', durability: 'coalesced', found: /"skipped":[1-9]/ },
];
for (const { found, ...setting } of flaws) {
  test(`a host that ${setting.flaw} is found`, { skip: skipWithout(node22.absent), timeout: 300_000 }, async (t) => {
    const run = await historiesOn(t, 'LevelDB');
    const { passed } = await run({ ...setting, flaw: undefined }, [{ after: 60_000 }]);
    for (const kills of plan({ passed, milliseconds: 0 }, false)) {
      const outcome = await run(setting, kills).then(({ output }) => JSON.stringify(compare(output, expected[setting.scenario])), String);
      if (found.test(outcome)) return;
    }
    assert.fail('none of its histories differs');
  });
}
