/**
 * What every cache has to hold: it stores, is opened anew, and goes on. Runs wherever there is JavaScript: imports nothing, and
 * must not know the cache nor the runtime. What it must give stands in expected.js.
 */

/** Event time, in minutes. */
const at = (minute) => new Date(Date.UTC(2025, 0, 1) + minute * 60_000);

/** What a cache that parses, splits or casts what it is given would spoil. */
export const state = {
  number: '12', nothing: 'null', yes: 'true', path: 'a:b/c', json: '{"a":[1]}', quoted: '"', text: 'Zürich ☂ 𝒳\n',
  empty: '', nested: { list: [1, '2', null, { three: 3.25 }], '': {} }, flag: false, none: null,
};

/**
 * @param {{ Checkpoint: any, Dependency: any }} library
 * @param {() => any} openCache  gives (a promise of) `{ cache, close() }`; each call opens the same stored data anew, empty first
 * @returns {Promise<object>} what happened, in plain values
 */
export async function scenario(library, openCache) {
  return {
    always: await survive(library, openCache, 'eu.orders-1', 'always'),
    coalesced: await survive(library, openCache, 'eu.orders-2', 'coalesced'),
    apart: await keepApart(library, openCache),
    answers: await using(openCache, howItAnswers),
  };
}

/** A downtime, a restart in it, the recovery, and a restart after it. */
async function survive({ Checkpoint, Dependency }, openCache, name, durability) {
  const key = `__${name}_`;
  const parse = (stored) => (typeof stored === 'string' ? JSON.parse(stored) : stored);
  let before = null;
  /** One life of the process: what it found, what it told its host, and what held at its end. */
  const life = (run) => using(openCache, async (cache) => {
    const log = [];
    const isMiss = ((await cache.get(key)) ?? null) === null;
    const checkpoint = await Checkpoint.open(name, {
      dependencies: [new Dependency('weather'), new Dependency('prices')],
      cache,
      durability,
      onPause: (_, { name }) => log.push(`pause ${name}`),
      onResume: (_, { name }) => log.push(`resume ${name}`),
      async onDowntime(_, { name }) {
        log.push(`downtime ${name}, stored as ${parse(await cache.get(key)).checkpoints[name].phase}`);
      },
      async onRecovery(checkpoint, { name, resumeFrom }) {
        log.push(`recovery ${name} from ${resumeFrom.state.offset}`);
        await checkpoint.rewind(resumeFrom);
      },
    });
    const isAsBefore = before === null ? isMiss : JSON.stringify(whatHolds(checkpoint)) === JSON.stringify(before);
    await run(checkpoint);
    before = whatHolds(checkpoint);
    await checkpoint.close();
    const { record, ...held } = before;
    return { isMiss, isAsBefore, log, held };
  });
  return [
    await life(async (checkpoint) => {
      await checkpoint.heartbeat(at(0), 'weather');
      await checkpoint.heartbeat(at(0), 'prices', 'eu');
      await checkpoint.checkPulse(at(0), { ...state, offset: 1 });
      await checkpoint.heartbeat(at(4), 'weather');
      await checkpoint.checkPulse(at(3), { offset: 2 });
      await checkpoint.heartbeat(at(16), 'prices', 'eu');
      await checkpoint.checkPulse(at(20), { offset: 3 });
    }),
    await life(() => {}),
    await life(async (checkpoint) => {
      await checkpoint.heartbeat(at(21), 'weather');
      await checkpoint.checkPulse(at(20), { offset: 3, again: true });
    }),
    await life(() => {}),
  ];
}

/** Everything that a host can see, as JSON has it. */
function whatHolds(checkpoint) {
  const { state, stateMarker, position, isPaused } = checkpoint;
  const dependencies = [...checkpoint.dependencies.values()].map(({ phase, checkpointMarker, resumeFrom }) => {
    return { phase, checkpointMarker, resumeFrom };
  });
  const held = { state, isDate: stateMarker instanceof Date, stateMarker, sequence: position.sequence, isPaused, dependencies };
  return JSON.parse(JSON.stringify({ ...held, record: checkpoint.toJSON() }));
}

/** Three checkpoints in one cache, with names and prefixes that are nearly the same, are opened with what each has stored. */
async function keepApart({ Checkpoint, Dependency }, openCache) {
  const each = (use) => using(openCache, async (cache) => {
    const all = [['trades', '_'], ['trades', ''], ['trades_', '']].map(async ([name, cacheKeyPrefix]) => {
      const dependencies = [new Dependency('rates')];
      const checkpoint = await Checkpoint.open(name, { dependencies, cache, cacheKeyPrefix });
      const used = await use(checkpoint, `${cacheKeyPrefix}${name}`);
      await checkpoint.close();
      return used;
    });
    return Promise.all(all);
  });
  await each((checkpoint, own) => checkpoint.checkPulse(at(0), { own }));
  return each(({ state, position }) => [state.own, position.sequence]);
}

/** Whether at once, as `new Checkpoint` needs it of reads, or with promises. */
async function howItAnswers(cache) {
  const written = typeof cache.set === 'function' ? cache.set('_probe_', '{}') : cache.put('_probe_', '{}');
  const isWrittenLater = typeof written?.then === 'function';
  await written;
  const read = cache.get('_probe_');
  const isReadLater = typeof read?.then === 'function';
  await read;
  if (isReadLater === isWrittenLater) return isReadLater ? 'async' : 'sync';
  return isWrittenLater ? 'reads sync, writes async' : 'reads async, writes sync';
}

/** A cache that stays open would keep its runtime alive. */
async function using(openCache, use) {
  const { cache, close } = await openCache();
  try {
    return await use(cache);
  } finally {
    await close();
  }
}
