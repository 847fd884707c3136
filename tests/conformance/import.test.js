/** What the package does while it is imported: nothing that wants a permission, or that a runtime forbids at global scope. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { skipWithout } from '../support/absent.js';
import { bundle, forWorkerd } from '../support/bundle.js';
import { deno, env } from '../support/deno.js';
import { majors, node } from '../support/nodes.js';
import * as workers from '../support/workerd.js';
import { denoFlags } from './runtimes.js';
import { stage } from './stage.js';

/** @type {import('./stage.js').Stage} */
let staged;
before(() => {
  staged = stage();
  cpSync(fileURLToPath(new URL('at-import.js', import.meta.url)), staged.within('at-import.js'));
});
after(() => staged.remove());

/**
 * @param {string} file
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
async function atImport(file, args, env) {
  const { stdout } = await promisify(execFile)(file, [...args, 'at-import.js'], { cwd: staged.folder, env, timeout: 60_000 });
  assert.deepEqual(JSON.parse(stdout), { called: [], phase: 'up' });
}

// Node 20 has no permissions yet.
for (const major of majors) {
  const { path, absent } = node(major);
  const permission = major === 20 ? '' : ', with the permission to read its files only';
  test(`imported in Node ${major}${permission}, it calls no timer, no network, no clock, no randomness and no eval`, { skip: skipWithout(absent) }, async () => {
    const flags = major === 20 ? [] : ['--permission', `--allow-fs-read=${staged.folder}`];
    await atImport(path, [...flags, '--disallow-code-generation-from-strings'], {});
  });
}

test('imported in Deno with no permissions, the same', { skip: skipWithout(deno.absent) }, async () => {
  await atImport(deno.path, ['run', ...denoFlags], env(staged.folder));
});

const answers = 'export default { fetch: () => Response.json(phase()) };';

test('imported in workerd without any flag, it does nothing that is forbidden at global scope', { skip: skipWithout(workers.absent) }, async () => {
  const script = `
    import { Checkpoint, Dependency } from 'slipstream-checkpoint';
    import * as more from 'slipstream-checkpoint/streams';
    import * as kafka from 'slipstream-checkpoint/kafka';
    import { Recording, replay } from 'slipstream-checkpoint/replay';
    // At global scope too.
    const checkpoint = new Checkpoint('orders', { dependencies: [new Dependency('weather')] });
    checkpoint.heartbeatSync(new Date(0));
    const recording = Recording.from({ streams: ['orders'], stream: new Uint8Array(1), marker: new Float64Array(1) });
    const { length } = replay(recording, { dependent: 'orders', dependencies: [] });
    const phase = () => [checkpoint.dependency('weather').phase, Object.keys(more).length > 0, Object.keys(kafka).length > 0, length];
    ${answers}`;
  assert.deepEqual(JSON.parse(await workers.answer(staged.folder, await bundle(staged.folder, script, forWorkerd))), ['up', true, true, 1]);
});

test('workerd does forbid something there, or the test before would say nothing', { skip: skipWithout(workers.absent) }, async () => {
  const script = `setTimeout(() => {}, 0);\nconst phase = () => null;\n${answers}`;
  await assert.rejects(workers.answer(staged.folder, await bundle(staged.folder, script, forWorkerd)), /Disallowed operation called within global scope/);
});
