// The component in Node, by jco: what it needs, what its calls refuse, own checks, states as JSON text, and the examples.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { Checkpoint, Dependency } from '../../js/index.js';
import { component } from '../../scripts/component.js';
import { python } from '../../scripts/toolchain.js';
import { skipWithout } from '../support/absent.js';
import { absent, inNode, world } from './hosts.js';

const skip = skipWithout(absent.component || absent.jco);
const dependency = { name: 'weather', downtimeThreshold: 600_000, ownDowntimeCheck: false, ownRecoveryCheck: false };
const own = { name: 'weather', ownDowntimeCheck: true, ownRecoveryCheck: true };
const settings = (/** @type {any[]} */ ...dependencies) => ({ name: 'flights', pauseDependent: true, awaitsRecovery: true, dependencies });
const minute = (/** @type {number} */ minute) => ({ tag: 'time', val: minute * 60_000 });
const json = (/** @type {unknown} */ value) => ({ tag: 'json', val: JSON.stringify(value) });

/** @type {any} */
let Component;
const folder = mkdtempSync(join(tmpdir(), 'component-'));
before(async () => {
  if (!skip) ({ Checkpoint: Component } = await inNode(folder));
});
after(() => rmSync(folder, { recursive: true }));

/**
 * @param {string} code
 * @param {() => unknown} call
 */
function refuses(code, call) {
  assert.throws(call, (/** @type {any} */ error) => {
    assert.equal(error.payload?.code, code, error.payload?.message ?? error);
    assert.ok(error.payload.message.length > 10);
    assert.doesNotMatch(error.payload.message, /e\+308/, 'what is not finite is told as another number');
    return true;
  });
}

test('it needs nothing of its host', { skip }, () => {
  const wit = world();
  assert.match(wit, /export slipstream:checkpoint\/checkpoints@0\.1\.0;/);
  assert.doesNotMatch(wit, /\bimport\b/);
});

test('every item of the WIT is documented', () => {
  const lines = readFileSync(new URL('../../component/wit/checkpoint.wit', import.meta.url), 'utf8').split('\n');
  const bare = lines.filter((line, i) => /^\s*[%a-z][\w-]*\b.*[;,{]$/.test(line) && !/^\s*(\/\/\/|export\b)/.test(line) && !/^\s*\/\/\//.test(lines[i - 1]));
  assert.deepEqual(bare, []);
});

test('a refused call changes nothing', { skip }, () => {
  refuses('err-name', () => Component.open({ ...settings(dependency), name: 'a b' }, undefined));
  refuses('err-dependency-duplicate', () => Component.open(settings(dependency, dependency), undefined));
  refuses('err-duration', () => Component.open(settings({ ...dependency, downtimeThreshold: -1 }), undefined));
  refuses('err-record-corrupt', () => Component.open(settings(dependency), '{'));
  refuses('err-record-corrupt', () => Component.open(settings(dependency), '{}'));
  refuses('err-record-version', () => Component.open(settings(dependency), '{"version":2}'));

  const checkpoint = Component.open(settings(dependency, { ...dependency, name: 'runway' }), undefined);
  checkpoint.heartbeat(0, minute(0), undefined);
  checkpoint.pulse(minute(1), '{"offset":1}');
  const before = checkpoint.record();
  refuses('err-dependency-unknown', () => checkpoint.heartbeat(2, minute(0), undefined));
  refuses('err-dependency-unknown', () => checkpoint.tell({ tag: 'forget', val: 2 }));
  refuses('err-marker-mixed', () => checkpoint.pulse({ tag: 'number', val: 1 }, undefined));
  refuses('err-marker-type', () => checkpoint.pulse(json(1), undefined));
  refuses('err-marker-type', () => checkpoint.pulse({ tag: 'timestamp', val: '2025-01-01' }, undefined));
  refuses('err-duration', () => checkpoint.admit(minute(1), -1, true));
  for (const val of [NaN, Infinity]) refuses('err-marker-range', () => checkpoint.pulse({ tag: 'time', val }, undefined));
  for (const state of ['', '1', '[]', 'null', '{"a":1e999}', '{"a":01}', '{a:1}', '{"a":1,}', '"\n"', `${'{"a":'.repeat(600)}1${'}'.repeat(600)}`]) {
    refuses('err-state', () => checkpoint.pulse(minute(2), state));
  }
  refuses('err-option', () => checkpoint.rewind({ state: '{}', marker: undefined, sequence: 2n }));
  refuses('err-option', () => checkpoint.answer(true));
  assert.equal(checkpoint.record(), before);
  checkpoint.pulse({ tag: 'timestamp', val: '2025-01-01T01:00:00+01:00' }, undefined);
  assert.deepEqual(checkpoint.status().position.marker, { tag: 'time', val: Date.UTC(2025) });
});

test('a call that asks is answered or abandoned before the next one', { skip }, () => {
  const checkpoint = Component.open(settings({ ...own, ownRecoveryCheck: false }, { ...dependency, name: 'runway' }), undefined);
  checkpoint.heartbeat(0, minute(0), undefined);
  const before = checkpoint.record();
  const asked = { outcome: { tag: 'ask', val: { dependency: 0, check: 'downtime' } }, hasEffects: false };
  assert.deepEqual(checkpoint.pulse(minute(1), '{"offset":1}'), asked);
  for (const call of [() => checkpoint.pulse(minute(1), undefined), () => checkpoint.takeResume(), () => checkpoint.tell({ tag: 'forget', val: 0 })]) refuses('err-option', call);
  assert.equal(checkpoint.record(), before);
  assert.equal(checkpoint.status().position.sequence, 1n);
  assert.equal(checkpoint.answer(undefined).outcome.tag, 'done');
  assert.equal(checkpoint.status().position.sequence, 0n);
  assert.equal(checkpoint.record(), before);

  assert.deepEqual(checkpoint.pulse(minute(1), '{"offset":1}'), asked);
  assert.deepEqual(checkpoint.answer(true), { outcome: { tag: 'counted', val: { dependency: 0, lag: undefined } }, hasEffects: true });
  assert.deepEqual(checkpoint.takeEffects(), [{ tag: 'pause', val: 0 }, { tag: 'downtime', val: 0 }]);
  assert.deepEqual(checkpoint.status().dependencies.map((/** @type {any} */ it) => it.phase), ['down', 'unknown']);
});

test('what a call that asks has come to is not handed out', { skip }, () => {
  const checkpoint = Component.open(settings(dependency, { ...own, name: 'runway', ownRecoveryCheck: false }), undefined);
  for (const index of [0, 1]) checkpoint.heartbeat(index, minute(0), undefined);
  assert.equal(checkpoint.pulse(minute(20), undefined).outcome.tag, 'ask');
  assert.equal(checkpoint.status().isPaused, true);
  assert.deepEqual(checkpoint.takeEffects(), []);
  checkpoint.answer(undefined);
  assert.equal(checkpoint.status().isPaused, false);
  assert.deepEqual(checkpoint.takeEffects(), []);
  checkpoint.pulse(minute(20), undefined);
  checkpoint.answer(false);
  assert.deepEqual(checkpoint.takeEffects(), [{ tag: 'pause', val: 0 }, { tag: 'downtime', val: 0 }]);
});

test('a record with the deepest state is read again', { skip }, () => {
  const checkpoint = Component.open(settings(dependency), undefined);
  const nested = (/** @type {number} */ depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  checkpoint.heartbeat(0, minute(0), undefined);
  refuses('err-state', () => checkpoint.pulse(minute(1), nested(501)));
  checkpoint.pulse(minute(1), nested(500));
  checkpoint.heartbeat(0, minute(2), undefined); // puts it where records are deepest
  assert.equal(Component.open(settings(dependency), checkpoint.record()).record(), checkpoint.record());
});

test('a state is written as the npm package writes it', { skip }, () => {
  const name = fc.oneof(fc.constantFrom('a', 'b', '1', '10', '01', '4294967294', '4294967295', '', 'é"\\\n\u2028\ud800'), fc.string({ unit: 'binary' }));
  const isPlain = (/** @type {string} */ key) => key !== '__proto__';
  const value = fc.jsonValue({ depthSize: 'small' }).filter((it) => !JSON.stringify(it).includes('__proto__'));
  const state = fc.dictionary(name.filter(isPlain), fc.oneof(value, fc.double({ noNaN: true, noDefaultInfinity: true })));
  fc.assert(fc.property(fc.array(state, { minLength: 1, maxLength: 4 }), fc.boolean(), (states, isSpaced) => {
    const theirs = Component.open(settings(dependency), undefined);
    const ours = new Checkpoint('flights', { dependencies: [new Dependency('weather', { downtimeThreshold: 600_000 })] });
    for (const [i, given] of states.entries()) {
      const text = JSON.stringify(given, null, isSpaced ? 2 : 0);
      theirs.pulse(minute(i), text);
      ours.checkPulseSync(new Date(i * 60_000), JSON.parse(text));
      assert.equal(theirs.status().position.state, JSON.stringify(ours.state));
      assert.equal(theirs.record(), JSON.stringify(ours));
    }
    assert.equal(Component.open(settings(dependency), theirs.record()).record(), theirs.record());
  }), { numRuns: 1000 });
});

test('a number is written as JavaScript writes it, however it was given', { skip }, () => {
  const checkpoint = Component.open(settings(dependency), undefined);
  const written = (/** @type {string} */ text) => {
    checkpoint.pulse(minute(0), `{"n":${text}}`);
    return checkpoint.status().position.state;
  };
  const digits = fc.stringMatching(/^(0|[1-9]\d{0,24})(\.\d{1,30})?(e[+-]?\d{1,3})?$/);
  fc.assert(fc.property(digits, fc.constantFrom('', '-'), (number, sign) => {
    fc.pre(Number.isFinite(Number(number)));
    assert.equal(written(sign + number), JSON.stringify({ n: Number(sign + number) }));
  }), { numRuns: 5000 });
  for (const text of ['-0', '0.0', '1E400e', '5e-324', '2.4703282292062328e-324', '1.7976931348623157e308', '9007199254740993', '0.1000000000000000055511151231257827', '1e21', '1e-7', '123456789012345680000']) {
    if (text.endsWith('e')) refuses('err-state', () => written(text));
    else assert.equal(written(text), JSON.stringify({ n: Number(text) }), text);
  }
});

test('a marker that is not compared is any JSON, and remembered as long as it is needed', { skip }, () => {
  let theirs = Component.open(settings(own), undefined);
  let down = false;
  const check = { downtimeCheck: () => down, recoveryCheck: () => !down };
  const ours = new Checkpoint('flights', { dependencies: [new Dependency('weather', check)], onRecovery: () => new Promise(() => {}) });
  const answered = (/** @type {any} */ decision) => {
    const { outcome } = decision;
    return outcome.tag === 'ask' ? answered(theirs.answer(outcome.val.check === 'downtime' ? down : !down)) : outcome;
  };
  for (let i = 0; i < 3000; i++) {
    down = i % 50 > 40;
    const marker = i % 3 ? { page: i } : `é ${i}`;
    if (i % 7 === 0) {
      answered(theirs.heartbeat(0, json(marker), undefined));
      ours.heartbeatSync(/** @type {any} */ (marker), 'weather');
    } else {
      const state = i % 5 ? { offset: i } : undefined;
      answered(theirs.pulse(json(marker), state && JSON.stringify(state)));
      ours.checkPulseSync(/** @type {any} */ (marker), state);
    }
    theirs.takeEffects();
    assert.equal(theirs.record(), JSON.stringify(ours));
  }
  theirs = Component.open(settings(own), theirs.record());
  answered(theirs.pulse(json('after'), undefined));
  assert.deepEqual(theirs.status().position.marker, json('after'));
  refuses('err-option', () => theirs.admit(json(1), undefined, true));
  refuses('err-marker-type', () => theirs.pulse({ tag: 'json', val: 'null' }, undefined));
  refuses('err-marker-mixed', () => theirs.pulse(minute(0), undefined));
});

test('the examples tell the same story', { skip: skipWithout(absent.component || absent.jco || absent.python) }, () => {
  const example = (/** @type {string} */ name) => fileURLToPath(new URL(`../../examples/component/${name}`, import.meta.url));
  const story = execFileSync(python, [example('flights.py')], { encoding: 'utf8' });
  assert.equal(execFileSync(process.execPath, [example('flights.js')], { encoding: 'utf8' }), story);
  assert.deepEqual(story.match(/^  .*/gm), ['  pause the flights', '  downtime: the weather is down', '  again from after {}', '  resume']);
});

test('in Python, a closed checkpoint is refused and ends no other', { skip: skipWithout(absent.component || absent.python) }, () => {
  const script = `
import sys
sys.path.insert(0, sys.argv[1])
from checkpoints import Checkpoints
component = Checkpoints(sys.argv[2])
settings = {'name': 'flights', 'pause_dependent': True, 'awaits_recovery': True, 'dependencies': []}
closed, other = component.open(settings), component.open(settings)
closed.close()
closed.close()
try:
    closed.record()
except ValueError as error:
    print(error)
print(other.status().epoch)
`;
  const folder = fileURLToPath(new URL('../../examples/component', import.meta.url));
  assert.equal(execFileSync(python, ['-c', script, folder, component], { encoding: 'utf8' }), 'the checkpoint is closed\n0\n');
});
