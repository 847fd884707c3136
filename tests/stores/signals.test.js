// The end of a process: told by SIGTERM, it closes and ends by itself; nothing hangs, nothing is lost, and nothing of a
// checkpoint keeps a process alive whose work is over.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { ClassicLevel } from 'classic-level';
import { packages, skipWithout } from '../support/absent.js';
import { redis } from '../caches/redis.js';
import { open } from '../rules/support/host.js';
import { node24 } from '../support/nodes.js';
import { redisFor } from './stores.js';

/** A process that does not end is told by this. */
const bound = { timeout: 60_000 };
const HOST = fileURLToPath(new URL('host.js', import.meta.url));

for (const durability of ['always', 'coalesced']) {
  const it = (/** @type {string} */ name, /** @type {(t: import('node:test').TestContext) => Promise<void>} */ run, skip = false) =>
    test(`${durability}: ${name}`, { ...bound, skip }, run);

  it('SIGTERM during a pause: it is down when it is opened again', async (t) => {
    const { record, said } = await run(t, 'while paused', durability, { killAt: 'ready' });
    assert.equal(record.checkpoints.weather.phase, 'down');
    assert.deepEqual(record, said('closed').record);
  });

  it('SIGTERM in onDowntime: close() waits for it', async (t) => {
    const { record, lines, said } = await run(t, 'in onDowntime', durability, { killAt: 'onDowntime' });
    assert.deepEqual(lines, ['onDowntime', 'SIGTERM', 'onDowntime has ended', 'closed']);
    assert.deepEqual(record, said('closed').record);
  });

  it('SIGTERM in onRecovery: its rewind is stored, and the dependent let go', async (t) => {
    const { record, lines, said } = await run(t, 'in onRecovery', durability, { killAt: 'onRecovery' });
    assert.deepEqual(lines, ['onRecovery', 'SIGTERM', 'onRecovery has ended', 'onResume', 'onResume has ended', 'closed']);
    assert.equal(record.checkpoints.weather.phase, 'up');
    assert.equal(record.state.offset, undefined, 'the last good position is the one before the first pulse');
    assert.deepEqual(record, said('closed').record);
  });

  it('SIGTERM during a write: what was called is stored', async (t) => {
    const { record, said } = await run(t, 'in a write', durability, { killAt: 'writing' });
    assert.equal(record.state.offset, durability === 'always' ? 1 : 2, 'what was not called before close() is refused');
    assert.equal(said('refused')?.code, durability === 'always' ? 'ERR_CLOSED' : undefined);
    assert.deepEqual(record, said('closed').record);
  });

  it('SIGTERM during the write of a downtime: it is stored, and its callbacks have ended', async (t) => {
    const { record, lines, said } = await run(t, 'in the write of a downtime', durability, { killAt: 'writing' });
    assert.equal(record.checkpoints.weather.phase, 'down');
    assert.deepEqual(lines, ['writing', 'SIGTERM', 'onDowntime', 'onDowntime has ended', 'closed']);
    assert.deepEqual(record, said('closed').record);
  });

  it('SIGTERM in the middle of a stream: the record is that of the last call that was not refused', async (t) => {
    const { record, said, all } = await run(t, 'in the middle of a stream', durability, { killAt: 'handled', count: 50 });
    assert.equal(said('refused').code, 'ERR_CLOSED');
    assert.equal(record.state.offset, all('handled').at(-1).offset);
    assert.deepEqual(record, said('closed').record);
  });

  it('SIGTERM while a recovery fails again and again: it ends, and is recovering when it is opened again', async (t) => {
    const { record, said } = await run(t, 'while its recovery fails', durability, { killAt: 'ready' });
    assert.equal(record.checkpoints.weather.phase, 'recovering');
    assert.deepEqual(record, said('closed').record);
  });

  it('SIGTERM while the store hangs: a host that bounds close() ends, and the record is the one before', async (t) => {
    const { record, said } = await run(t, 'while the store hangs', durability, { killAt: 'writing' });
    assert.deepEqual(record, said('stored').record);
  });

  it('SIGTERM while Redis hangs: a host that bounds close() and gives its connection up ends', async (t) => {
    const { url, pid, goOn, stored } = await redisFor(t);
    const env = { REDIS_URL: url, REDIS_PID: `${pid}` };
    const { said } = await run(t, 'while Redis hangs', durability, { killAt: 'writing', env });
    goOn();
    // The write under way may have reached the server or not: it has the record before or the one after.
    const record = await stored();
    assert.deepEqual(record, said(record.state.offset === 1 ? 'stored' : 'writing').record);
  }, skipWithout(packages || redis.absent));

  const waits = ['paused for good', 'with a retry to come', 'with an admit that waits', 'with a gate that waits'];
  for (const scenario of [...waits, 'after close()']) {
    it(`a process whose work is over ends by itself: ${scenario}`, async (t) => {
      const { record } = await run(t, scenario, durability);
      assert.ok(record.sequence > 0 || record.checkpoints.weather.heard);
    });
  }

  for (const scenario of ['after many events, none awaited', 'after many events on a store that answers at once']) {
    it(`a process whose work is over ends by itself, and has stored everything: ${scenario}`, async (t) => {
      const { record, said } = await run(t, scenario, durability);
      assert.deepEqual(said('stored')?.record ?? record, said('over').record);
    });
  }

  it('await using waits for stores and callbacks', async (t) => {
    const { record, lines, said } = await run(t, 'by await using', durability, { node: node24.path });
    assert.deepEqual(lines.slice(-3), ['onDowntime', 'onDowntime has ended', 'disposed']);
    assert.deepEqual(record, said('left').record);
    assert.deepEqual(said('disposed').record, record);
  }, skipWithout(node24.absent));
}

/**
 * Runs the host to its end, which it must come to by itself, and opens its checkpoint again.
 * @param {import('node:test').TestContext} t
 * @param {string} scenario
 * @param {string} durability
 * @param {{ killAt?: string, count?: number, node?: string, env?: object }} [options]  SIGTERM when it says this for the n-th time
 */
async function run(t, scenario, durability, { killAt, count = 1, node = process.execPath, env } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'signals-'));
  const child = spawn(node, [HOST, scenario, durability, folder], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  t.after(async () => {
    child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });
  const exited = once(child, 'close');
  let errors = '';
  child.stderr.on('data', (text) => (errors += text));
  /** @type {any[]} */
  const output = [];
  for await (const line of createInterface({ input: child.stdout })) {
    output.push(JSON.parse(line));
    if (output.at(-1).what === killAt && --count === 0) child.kill('SIGTERM');
  }
  const [code, signal] = await exited;
  assert.deepEqual({ code, signal, errors }, { code: 0, signal: null, errors: '' });
  const all = (/** @type {string} */ what) => output.filter((it) => it.what === what);
  const level = new ClassicLevel(join(folder, 'level'));
  t.after(() => level.close());
  const text = await level.get('__orders_');
  const { checkpoint } = await open(['weather'], { cache: level });
  await checkpoint.close();
  const lines = output.map(({ what }) => what);
  return { record: text && JSON.parse(text), lines, all, said: (/** @type {string} */ what) => all(what)[0] };
}
