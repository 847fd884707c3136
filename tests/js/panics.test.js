// A panic inside the engine, which is put there by hand: its class is no part of what the package offers.

import assert from 'node:assert/strict';
import test from 'node:test';
import { Engine } from '../../pkg/slipstream_checkpoint.js';
import { Checkpoint } from '../../js/index.js';
import { at, bringDown, dependency, isPending, Journal, open, refused, settled, soon } from '../rules/support/host.js';

/** @type {Record<string, (checkpoint: Checkpoint<any, any>) => unknown>} */
const CALLS = {
  heartbeat: (checkpoint) => checkpoint.heartbeat(at(0)),
  heartbeatSync: (checkpoint) => checkpoint.heartbeatSync(at(0)),
  checkPulse: (checkpoint) => checkpoint.checkPulse(at(0)),
  checkPulseSync: (checkpoint) => checkpoint.checkPulseSync(at(0)),
  admit: (checkpoint) => checkpoint.admit(at(0)),
  isAdmissible: (checkpoint) => checkpoint.isAdmissible(at(0)),
  markIdle: (checkpoint) => checkpoint.markIdle(),
  markEnded: (checkpoint) => checkpoint.markEnded(),
  assignPartitions: (checkpoint) => checkpoint.assignPartitions(['0']),
  forget: (checkpoint) => checkpoint.forget(),
  rewind: (checkpoint) => checkpoint.rewind({ state: {}, marker: null, sequence: 0 }),
  gate: (checkpoint) => checkpoint.gate([1], { marker: () => at(0) }).next(),
  watch: async (checkpoint) => {
    for await (const _ of checkpoint.watch([1], { marker: () => at(0) })) void _;
  },
};

/**
 * Has a method of the engine fail as a panic does, while the test runs.
 * @param {import('node:test').TestContext} t
 * @param {string} method
 */
function panics(t, method) {
  const prototype = /** @type {any} */ (Engine.prototype);
  const original = Object.getOwnPropertyDescriptor(prototype, method);
  const panic = new WebAssembly.RuntimeError('unreachable');
  Object.defineProperty(prototype, method, {
    configurable: true,
    value() {
      throw panic;
    },
  });
  t.after(() => Object.defineProperty(prototype, method, /** @type {any} */ (original)));
  return panic;
}

test('a panic is ERR_ENGINE with the cause, for this and each later call, and the stored record stays', soon, async (t) => {
  const cache = new Journal();
  const { checkpoint } = await open(['weather'], { cache });
  await checkpoint.heartbeat(at(0));
  await checkpoint.checkPulse(at(5), { offset: 5 });
  const stored = cache.records.length;
  const panic = panics(t, 'heartbeat');
  const error = await refused(() => checkpoint.heartbeat(at(5)), 'ERR_ENGINE', 'Error', ['orders']);
  assert.equal(error.cause, panic);
  for (const [name, call] of Object.entries(CALLS)) {
    const { cause } = await refused(() => call(checkpoint), 'ERR_ENGINE', 'Error', ['orders']).catch((error) => assert.fail(`${name}: ${error.message}`));
    assert.equal(cause, panic);
  }
  assert.equal(cache.records.length, stored);
  await checkpoint.close();
});

for (const [method, lead] of /** @type {[string, (checkpoint: any) => unknown][]} */ ([
  ['pulse', (checkpoint) => checkpoint.checkPulse(at(30))],
  ['pulse', (checkpoint) => checkpoint.checkPulseSync(at(30))],
  ['rewind', CALLS.rewind],
  ['markIdle', CALLS.markIdle],
  ['forget', CALLS.forget],
  ['admit', CALLS.admit],
  ['isAdmissible', CALLS.isAdmissible],
  ['record', CALLS.heartbeat],
  ['takeEffects', (checkpoint) => checkpoint.heartbeat(at(31))],
  ['recovered', (checkpoint) => checkpoint.heartbeat(at(31))],
  ['takeResume', (checkpoint) => checkpoint.heartbeat(at(31))],
])) {
  test(`a panic in ${method} during ${lead.name || 'a call'} is ERR_ENGINE too, and leaves nothing waiting`, soon, async (t) => {
    const { checkpoint, log } = await open(['weather'], { cache: new Journal(), onRecovery: async () => {} });
    await bringDown(checkpoint);
    assert.ok(method in Engine.prototype, method);
    const panic = panics(t, method);
    const error = await refused(() => lead(checkpoint), 'ERR_ENGINE', 'Error', ['orders']);
    assert.equal(error.cause, panic);
    await refused(() => checkpoint.heartbeat(at(40)), 'ERR_ENGINE', 'Error');
    await checkpoint.close();
    assert.ok(log.length <= 4);
  });
}

test('a panic while a check is answered is ERR_ENGINE', soon, async (t) => {
  for (const check of [() => true, async () => true]) {
    const { checkpoint } = await open([dependency('weather', { downtimeCheck: check })]);
    await t.test(String(check), async (t) => {
      panics(t, 'answer');
      await refused(() => checkpoint.checkPulse(at(0)), 'ERR_ENGINE', 'Error', ['orders']);
      await refused(() => checkpoint.checkPulse(at(0)), 'ERR_ENGINE', 'Error', ['orders']);
    });
  }
});

test('a panic ends the waits of the gate', soon, async (t) => {
  const { checkpoint } = await open();
  const waiting = checkpoint.admit(at(0));
  waiting.catch(() => {});
  panics(t, 'pulse');
  await refused(() => checkpoint.checkPulse(at(0)), 'ERR_ENGINE', 'Error');
  await settled();
  assert.ok(!(await isPending(waiting)));
  await refused(() => waiting, 'ERR_ENGINE', 'Error');
});
