// The demo does what it says on real data, and goes on where it was after Ctrl-C and after a kill.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../examples/flights.js', import.meta.url));

/** Flights joined, joined early, done again. Known from the data, whose README lists the gaps. */
const AGAIN = ['9,919', '7,727', '232'];
const GATE = ['9,919', '0', '0'];

/**
 * Runs the demo as fast as it goes, and sends a signal when it has printed `until`, or so many milliseconds later.
 * @param {string} folder
 * @param {{ until?: string, later?: number, signal?: NodeJS.Signals, args?: string[] }} [options]
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null, output: string }>}
 */
function demo(folder, { until, later = 0, signal, args = [] } = {}) {
  const child = spawn(process.execPath, [script, '--speedup', 'Infinity', '--folder', folder, ...args]);
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (until === undefined || timer || !output.includes(until)) return;
      timer = setTimeout(() => child.kill(signal), later);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, output });
    });
  });
}

/** @param {string} output */
function counts(output) {
  const of = (/** @type {string} */ way) => new RegExp(`^${way} +(\\S+) +(\\S+) +(\\S+)$`, 'm').exec(output)?.slice(1);
  return { again: of('pause and do again'), gate: of('gate with drift 0') };
}

/** @param {{ code: number | null, output: string }} run */
function assertDone({ code, output }) {
  assert.equal(code, 0, output);
  assert.deepEqual(counts(output), { again: AGAIN, gate: GATE }, output);
}

/** @param {(folder: string) => Promise<void>} body */
async function inFolder(body) {
  const folder = await mkdtemp(join(tmpdir(), 'slipstream-checkpoint-demo-'));
  try {
    await body(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('the demo joins every flight, none early at the gate, and tells each downtime', async () => {
  await inFolder(async (folder) => {
    const run = await demo(folder);
    assertDone(run);
    for (const line of [
      '2013-10-26 00:35Z  downtime  lag 95 min',
      '2013-10-26 00:35Z  pause     lag 95 min',
      '2013-10-26 05:00Z  rewind    lag  0 min  to 2013-10-25 23:00Z, 86 flights again',
      '2013-10-26 05:00Z  resume    lag  0 min',
      '2013-11-03 05:00Z  rewind    lag  0 min  to 2013-11-02 23:00Z, 37 flights again',
      'flights from 2013-10-25 23:01Z on, held for 359 min',
    ]) assert.ok(run.output.includes(line), `${line} is not in\n${run.output}`);
    assert.equal(run.output.match(/ downtime /g)?.length, 4);

    const anew = await demo(folder, { until: '2013-10-27', signal: 'SIGINT' });
    assert.doesNotMatch(anew.output, /going on after/);
  });
});

test('after Ctrl-C the demo exits cleanly, and the next run goes on where it was', async () => {
  await inFolder(async (folder) => {
    const first = await demo(folder, { until: '2013-10-30', signal: 'SIGINT' });
    assert.deepEqual([first.code, first.signal], [0, null], first.output);
    assert.match(first.output, /Stopped, and stored/);

    const second = await demo(folder, { until: '2013-10-29 0', signal: 'SIGINT' }); // in the gate by now
    assert.match(second.output, /pause and do again.*\n.*going on after [1-9],\d{3} flights/);
    assert.equal(second.code, 0, second.output);

    const third = await demo(folder);
    assert.match(third.output, /gate with drift 0.*\n.*going on after [1-9],\d{3} flights/);
    assertDone(third);
  });
});

for (const until of [' pause ', ' rewind ', ' admitted ']) {
  test(`killed when it prints "${until.trim()}", the demo goes on where it was`, async () => {
    await inFolder(async (folder) => {
      const killed = await demo(folder, { until, signal: 'SIGKILL' });
      assert.equal(killed.signal, 'SIGKILL', killed.output);
      assertDone(await demo(folder));
    });
  });
}

test('killed at any time, again and again, the demo comes to the same results', async (t) => {
  await inFolder(async (folder) => {
    for (let kills = 0; kills < 8; kills++) {
      const later = Math.round(Math.random() * 600);
      const { signal, output } = await demo(folder, { until: 'Flights are paused', later, signal: 'SIGKILL' });
      if (signal !== 'SIGKILL') break;
      t.diagnostic(`killed after ${later} ms at: ${output.trimEnd().split('\n').at(-1)}`);
    }
    assertDone(await demo(folder));
  });
});

test('--reset starts the demo anew, --help explains it, a wrong option is refused', async () => {
  await inFolder(async (folder) => {
    await demo(folder, { until: '2013-10-28', signal: 'SIGINT' });
    const reset = await demo(folder, { until: '2013-10-28', signal: 'SIGINT', args: ['--reset'] });
    assert.doesNotMatch(reset.output, /going on after/);
    const help = await demo(folder, { args: ['--help'] });
    assert.equal(help.code, 0);
    assert.match(help.output, /--speedup/);
    for (const args of [['--speedup', 'fast'], ['--fast']]) {
      const wrong = await demo(folder, { args });
      assert.equal(wrong.code, 1);
      assert.match(wrong.output, /--reset/);
    }
  });
});
