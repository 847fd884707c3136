/**
 * The Workers of examples/edge, as wrangler bundles them, in workerd: the story that they tell, what is left when workerd is
 * killed, and what holds of a Durable Object's storage.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { rmSync } from 'node:fs';
import { extname } from 'node:path';
import { skipWithout } from '../support/absent.js';
import { absent, bundled, Edge, temporary } from './edge.js';
import { Oracle } from './oracle.js';

const LIVES = 50;
const AIRPORTS = ['EWR', 'JFK', 'LGA'];
const skip = skipWithout(absent);
const built = temporary();
/** @type {Awaited<ReturnType<typeof bundled>>} */
let bundles;
/** @type {Edge} */
let machine;

before(async () => {
  if (skip) return;
  machine = new Edge(built);
  bundles = await bundled(built, ['examples/edge/wrangler.jsonc', 'examples/edge/wrangler.weather.jsonc', 'tests/edge/probe/wrangler.jsonc']);
});
after(async () => {
  await machine?.end();
  rmSync(built, { recursive: true });
});

/**
 * @param {string} name
 * @param {(edge: Edge, t: import('node:test').TestContext) => Promise<void>} run
 * @param {{ longestWait?: number | string }} [options]  in milliseconds; by default that of the example
 */
function story(name, run, { longestWait } = {}) {
  test(name, { skip, timeout: 60_000 }, async (t) => {
    const workers = bundles.map(({ worker }) => (longestWait ? { ...worker, bindings: { ...worker.bindings, LONGEST_WAIT_MS: longestWait } } : worker));
    const storage = temporary();
    try {
      await machine.start(workers, storage);
      await run(machine, t);
    } finally {
      await machine.stop();
      rmSync(storage, { recursive: true });
    }
  });
}

/** A time of one day, such as 10:30. */
const at = (/** @type {string} */ time) => `2026-01-01T${time}:00.000Z`;

test('what wrangler makes of the Workers has one copy of the module, in the one that holds the checkpoint', { skip }, () => {
  const [flights, weather] = bundles;
  assert.deepEqual(Object.entries(flights.copies).map(([file, count]) => [extname(file), count]), [['.wasm', 1]]);
  assert.deepEqual(weather.copies, {});
});

story('two Workers share a checkpoint: a downtime pauses the flights, and a recovery tells from where to send again', async (edge) => {
  const weather = async (/** @type {string} */ time, /** @type {number} */ wind) => (await edge.fetch('weather/', { time: at(time), wind })).answer;
  const fly = async (/** @type {number} */ number, /** @type {string} */ time) =>
    (await edge.fetch('flights/flights/JFK?now', { number, time: at(time) })).answer;

  assert.equal((await weather('10:00', 3)).isLate, false);
  assert.deepEqual(await fly(0, '10:00'), { next: 1, isPaused: false });
  assert.deepEqual(await fly(0, '10:00'), { next: 1, isPaused: false }); // again: it is not counted twice
  assert.deepEqual(await fly(1, '11:00'), { next: 2, isPaused: false });
  assert.deepEqual(await fly(2, '12:00'), { next: 3, isPaused: true }); // two hours without weather
  assert.deepEqual(await fly(3, '12:10'), { next: 3, isPaused: true });
  assert.equal((await weather('11:30', 4)).isLate, true);
  await weather('12:05', 5);
  assert.deepEqual((await edge.fetch('flights/flights/JFK')).answer, { next: 1, isPaused: false });
  assert.deepEqual(await fly(1, '11:00'), { next: 2, isPaused: false });
  assert.deepEqual(await fly(2, '12:00'), { next: 3, isPaused: false });
  const { answer: joined } = await edge.fetch('flights/flights/JFK/joined');
  assert.deepEqual(joined.map((/** @type {any} */ { wind }) => wind), [3, 3, 4]);
});

story('a request that waits is let go by a heartbeat that another Worker sends', async (edge) => {
  await edge.fetch('weather/', { time: at('10:00'), wind: 3 });
  let isAnswered = false;
  const waits = edge.fetch('flights/flights/JFK', { number: 0, time: at('12:00') }).finally(() => (isAnswered = true));
  await setTimeout(300);
  assert.equal(isAnswered, false);
  await edge.fetch('weather/', { time: at('11:00'), wind: 4 });
  assert.deepEqual(await waits, { status: 200, answer: { next: 1, isPaused: false } });
});

story('the alarm ends a wait that is too long, with an error that says so, and the next wait too', async (edge) => {
  await edge.fetch('weather/', { time: at('10:00'), wind: 3 });
  for (let time = 0; time < 2; time++) {
    const waits = AIRPORTS.map((airport) => edge.fetch(`flights/flights/${airport}`, { number: 0, time: at('12:00') }));
    for (const { status, answer } of await Promise.all(waits)) {
      assert.equal(status, 503);
      assert.deepEqual(answer, { error: 'TimeoutError', message: 'waited 500 ms for weather: send it again later' });
    }
  }
  assert.deepEqual((await edge.fetch('flights/flights/JFK')).answer, { next: 0, isPaused: false });
  await edge.fetch('weather/', { time: at('11:00'), wind: 4 });
  assert.equal((await edge.fetch('flights/flights/JFK', { number: 0, time: at('12:00') })).answer.next, 1);
}, { longestWait: 500 });

story('a wait whose client has gone away ends with the alarm', async (edge) => {
  await assert.rejects(edge.fetch('probe/PROBE/admit', [at('12:00')], { giveUpAfter: 100 }), /abort|timeout/i);
  assert.deepEqual((await edge.fetch('probe/PROBE/waitingFor')).answer, ['weather']);
  for (const end = Date.now() + 20_000; (await edge.fetch('probe/PROBE/waitingFor')).answer.length > 0; await setTimeout(50)) {
    assert.ok(Date.now() < end, 'it still waits');
  }
}, { longestWait: 1500 });

story('what is wrong with a request is told, and changes nothing', async (edge) => {
  await edge.fetch('weather/', { time: at('10:00'), wind: 3 });
  const { answer: before } = await edge.fetch('flights/record');
  for (const path of ['weather/', 'flights/flights/JFK', 'flights/flights/JFK?now']) {
    const { status, answer } = await edge.fetch(path, { number: 0, time: 'soon', wind: 3 });
    assert.equal(status, 400);
    assert.equal(answer.error, 'ERR_MARKER_RANGE');
  }
  assert.deepEqual((await edge.fetch('flights/record')).answer, before);
});

story('down is still down after kill -9, what waited has to ask again, and it goes on', async (edge) => {
  await edge.fetch('weather/', { time: at('10:00'), wind: 3 });
  await edge.fetch('flights/flights/JFK?now', { number: 0, time: at('10:00') });
  const lost = assert.rejects(edge.fetch('flights/flights/EWR', { number: 0, time: at('12:30') }));
  const { answer } = await edge.fetch('flights/flights/JFK?now', { number: 1, time: at('12:00') }, { thenKill: true });
  assert.deepEqual(answer, { next: 2, isPaused: true });
  await lost;
  await edge.startAgain();
  assert.deepEqual((await edge.fetch('flights/flights/JFK')).answer, { next: 2, isPaused: true });
  assert.equal((await edge.fetch('flights/record')).answer.checkpoints.weather.phase, 'down');

  // What waits when the flights are moved back is refused: which is its airport's next may have changed.
  const waits = edge.fetch('flights/flights/EWR', { number: 0, time: at('12:30') });
  await setTimeout(300);
  await edge.fetch('weather/', { time: at('12:30'), wind: 4 });
  assert.deepEqual([(await waits).status, (await waits).answer.error], [409, 'ERR_REWOUND']);
  assert.deepEqual((await edge.fetch('flights/flights/JFK')).answer, { next: 1, isPaused: false });
  assert.equal((await edge.fetch('flights/flights/EWR', { number: 0, time: at('12:30') })).answer.next, 1);
});

story(`of ${LIVES} lives, each ended by kill -9 after an answer or during a call, nothing that was answered is lost`, async (edge, t) => {
  const seed = Number(process.env.SEED ?? Math.trunc(Math.random() * 2 ** 32));
  const random = randomOf(seed);
  const below = (/** @type {number} */ limit) => Math.floor(random() * limit);
  const minute = (/** @type {number} */ n) => new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString();
  let now = 600; // how far the flights are, and the weather, in minutes
  let heard = 600;
  let isSilent = false;
  let oracle = new Oracle();
  const seen = { answered: 0, 'in flight, counted': 0, 'in flight, lost': 0, paused: 0, recovered: 0 };

  /** @returns {import('./oracle.js').Sent} */
  function something() {
    if (random() < 0.1) isSilent = !isSilent;
    if (random() < 0.35 && !(isSilent && random() < 0.9)) {
      heard = Math.max(heard, now - 30 + below(40));
      return { time: minute(heard), wind: heard % 97 };
    }
    now += below(25);
    const airport = AIRPORTS[below(3)];
    const isRepeated = random() < 0.1;
    return { airport, number: Math.max(0, oracle.next(airport) - (isRepeated ? 1 : 0)), time: minute(now - (random() < 0.1 ? below(60) : 0)) };
  }
  /** @param {import('./oracle.js').Sent} sent @param {object} [options] */
  function send(sent, options) {
    if ('wind' in sent) return edge.fetch('weather/', sent, options);
    const mayBeJoined = oracle.checkpoint.isAdmissible(sent.time);
    return edge.fetch(`flights/flights/${sent.airport}${mayBeJoined ? '' : '?now'}`, sent, options);
  }
  const all = async () => {
    const [{ answer: record }, { answer: position }, ...joined] = await Promise.all([
      edge.fetch('flights/record'), edge.fetch('flights/flights/JFK'), ...AIRPORTS.map((airport) => edge.fetch(`flights/flights/${airport}/joined`))]);
    return { record, joined: joined.map(({ answer }) => answer), isPaused: position.isPaused };
  };

  for (let life = 0; life < LIVES; life++) {
    const where = `seed ${seed}, life ${life}`;
    for (let calls = below(10); calls > 0; calls--) {
      const sent = something();
      assert.equal((await send(sent)).status, 200, where);
      const wasPaused = oracle.checkpoint.isPaused;
      oracle = await oracle.after(sent);
      seen.answered++;
      if (wasPaused && !oracle.checkpoint.isPaused) seen.recovered++;
    }
    const last = something();
    const afterIt = await oracle.after(last);
    let isAnswered = true;
    if (random() < 0.5) {
      assert.equal((await send(last, { thenKill: true })).status, 200, where);
    } else {
      const answer = send(last).then(({ status }) => status === 200, () => false);
      await setTimeout(random() * 8);
      await edge.kill();
      isAnswered = await answer;
    }
    await edge.startAgain();
    const found = await all();
    if (isAnswered) {
      seen.answered++;
      assert.deepEqual(found, afterIt.all(AIRPORTS), where);
      oracle = afterIt;
    } else if (same(found, afterIt.all(AIRPORTS)) && !same(found, oracle.all(AIRPORTS))) {
      seen['in flight, counted']++;
      oracle = afterIt;
    } else {
      seen['in flight, lost']++;
      assert.deepEqual(found, oracle.all(AIRPORTS), where); // all of it is lost, or nothing
    }
    if (found.isPaused) seen.paused++;
  }
  for (const what of /** @type {const} */ (['answered', 'paused', 'recovered'])) assert.ok(seen[what] > 0, `${what}: never, seed ${seed}`);
  t.diagnostic(JSON.stringify(seen));
});

story('what was stored before a throw stays', async (edge) => {
  const { status, answer } = await edge.fetch('probe/PROBE/pulseThenThrow');
  assert.equal(status, 500);
  assert.equal(answer.message, 'after the pulse');
  await edge.kill();
  await edge.startAgain();
  assert.deepEqual((await edge.fetch('probe/PROBE/position')).answer, { next: 0, isPaused: false });
  assert.deepEqual((await edge.fetch('probe/PROBE/record')).answer.state, { JFK: 1 });
});

story('a call that fails half-way has done nothing: made again, it is counted, joined and answered', async (edge) => {
  const call = async (/** @type {string} */ method, /** @type {unknown[]} */ ...args) => edge.fetch(`probe/PROBE/${method}`, args);
  const joined = async () => (await edge.fetch('probe/PROBE/joinedJFK')).answer;
  await call('hear', at('10:00'));
  await call('failNextPut');
  assert.equal((await call('fly', at('10:00'), 0)).status, 500);
  assert.deepEqual((await call('fly', at('10:00'), 0)).answer, { next: 1, isPaused: false });
  assert.deepEqual(await joined(), [[0, 10]]);
  // What was not stored was not heard: the flight is not joined with what came before it.
  await call('failNextPut');
  assert.equal((await call('hear', at('12:00'))).status, 500);
  assert.equal((await call('hearText', at('12:00'))).status, 500); // the row's time is no Date
  assert.equal((await edge.fetch('probe/PROBE/record')).answer.checkpoints.weather.checkpointMarker, at('10:00'));
  await call('hear', at('12:00'));
  assert.equal((await call('fly', at('12:00'), 1)).answer.next, 2);
  assert.deepEqual(await joined(), [[0, 10], [1, 12]]);
});

story('the longest wait may be text, as a variable is that is set elsewhere', async (edge) => {
  const { status, answer } = await edge.fetch('probe/PROBE/admit', [at('12:00')], { giveUpAfter: 10_000 });
  assert.deepEqual([status, answer.name], [500, 'TimeoutError']);
}, { longestWait: '500' });

story('a longest wait that is none is refused', async (edge) => {
  assert.match((await edge.fetch('probe/PROBE/begun')).answer.message, /LONGEST_WAIT_MS is soon/);
}, { longestWait: 'soon' });

story('ctx.abort() takes back what is not on disk yet, and the object begins anew on what is', async (edge) => {
  const state = async () => (await edge.fetch('probe/PROBE/record')).answer.state;
  const begun = async () => (await edge.fetch('probe/PROBE/begun')).answer;
  const first = await begun();
  assert.equal((await edge.fetch('probe/PROBE/pulseThenAbort')).status, 500);
  assert.deepEqual(await state(), {});
  assert.notEqual(await begun(), first);
  assert.equal((await edge.fetch('probe/PROBE/pulseThenSyncThenAbort')).status, 500);
  assert.deepEqual(await state(), { JFK: 3 });
  assert.equal((await edge.fetch('probe/PROBE/justPulse,abort')).status, 500); // an answer comes when it is on disk
  assert.deepEqual(await state(), { JFK: 4 });
});

story("with durability 'coalesced' an object may answer what it then loses", async (edge) => {
  const calls = Array(20).fill('pulse');
  assert.equal((await edge.fetch(`probe/SOON/${[...calls, 'pulses']}`)).answer, 20);
  assert.equal((await edge.fetch(`probe/SOON/${[...calls, 'abort']}`)).status, 500);
  const { answer } = await edge.fetch('probe/SOON/pulses');
  assert.ok(answer < 40, `all ${answer} are stored`);
});

story('an error of the checkpoint keeps its class and code over RPC', async (edge) => {
  const { answer } = await edge.fetch('probe/PROBE/wrongTime');
  assert.equal(answer.name, 'RangeError');
  assert.equal(answer.code, 'ERR_MARKER_RANGE');
  assert.equal(answer.isCheckpointError, true);
});

story('ctx.storage.kv is of objects with SQLite storage only; ctx.storage serves the others', async (edge) => {
  const { status, answer } = await edge.fetch('probe/PLAIN/openOnKv');
  assert.equal(status, 500);
  assert.match(answer.message, /SQLite/i);
  assert.deepEqual((await edge.fetch('probe/PLAIN/open')).answer, { JFK: 1 });
});

/** @param {unknown} a @param {unknown} b */
function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Numbers from 0 to 1, the same for the same seed. @param {number} seed */
function randomOf(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
