/**
 * The runtimes that have streams. Each gives what is `absent`, or false, `which` scenes it has, and their `report`. Must not know
 * what a scene shows.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundle } from '../support/bundle.js';
import * as browser from '../support/chromium.js';
import * as ofDeno from '../support/deno.js';
import { majors, node } from '../support/nodes.js';

/** @typedef {{ absent: string | false, which: ('web' | 'node')[], report(what: string): Promise<Record<string, string>> }} Runtime */

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));
const root = path('../..');
const script = path('in-any.js');

/**
 * @param {string} file
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
async function run(file, args, env) {
  const { stdout } = await promisify(execFile)(file, args, { env, timeout: 120_000 });
  return JSON.parse(stdout);
}

/** @param {number} major @returns {Runtime} */
function inNode(major) {
  const { path: file, absent } = node(major);
  return { absent, which: ['web', 'node'], report: (what) => run(file, ['--no-warnings', script, what]) };
}

/** @type {Runtime} */
const deno = {
  absent: ofDeno.deno.absent,
  which: ['web', 'node'],
  async report(what) {
    const folder = mkdtempSync(join(tmpdir(), 'slipstream-checkpoint-'));
    try {
      return await run(ofDeno.deno.path, ['run', ...ofDeno.flags, '--no-npm', `--allow-read=${root}`, script, what], ofDeno.env(folder));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** @type {Runtime} */
const chromium = {
  absent: browser.absent,
  which: ['web'],
  async report(what) {
    const contents = `
      import * as core from './js/index.js';
      import * as streams from './js/transform.js';
      import { report } from './tests/streams/host.js';
      import { scenes } from './tests/streams/${what}.js';
      globalThis.report = () => report(scenes, { ...core, ...streams });`;
    const [{ text }] = await bundle(root, contents, { format: 'iife' });
    const launched = await browser.launch();
    try {
      const page = await launched.newPage();
      await page.addScriptTag({ content: text });
      return await page.evaluate(() => /** @type {any} */ (globalThis).report());
    } finally {
      await launched.close();
    }
  },
};

/** @type {Record<string, Runtime>} */
export const runtimes = { ...Object.fromEntries(majors.map((major) => [`Node ${major}`, inNode(major)])), Deno: deno, Chromium: chromium };
