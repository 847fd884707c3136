/**
 * The runtimes that have streams. Each gives what is `absent`, or false, `which` scenes it has, and their `report`. Must not know
 * what a scene shows.
 */
import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

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
function node(major) {
  const isThis = process.versions.node.startsWith(`${major}.`);
  const file = isThis ? process.execPath : path(`../node_modules/node${major}/bin/node`);
  return { absent: !existsSync(file) && `Node ${major}`, which: ['web', 'node'], report: (what) => run(file, ['--no-warnings', script, what]) };
}

/** @type {Runtime} */
const deno = {
  absent: !existsSync(path('../node_modules/deno/deno')) && 'Deno',
  which: ['web', 'node'],
  async report(what) {
    const folder = mkdtempSync(join(tmpdir(), 'slipstream-checkpoint-'));
    const flags = ['--quiet', '--no-config', '--no-lock', '--no-remote', '--no-npm', '--no-prompt', `--allow-read=${root}`];
    try {
      return await run(path('../node_modules/deno/deno'), ['run', ...flags, script, what], { DENO_DIR: folder, DENO_NO_UPDATE_CHECK: '1' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

const executablePath = '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** @type {Runtime} */
const chromium = {
  absent: !existsSync(executablePath) && 'Chromium',
  which: ['web'],
  async report(what) {
    const contents = `
      import * as core from './js/index.js';
      import * as streams from './js/transform.js';
      import { report } from './tests/streams/host.js';
      import { scenes } from './tests/streams/${what}.js';
      globalThis.report = () => report(scenes, { ...core, ...streams });`;
    const { outputFiles } = await build({ stdin: { contents, resolveDir: root }, bundle: true, format: 'iife', target: 'es2022', write: false });
    const { chromium: browsers } = await import('playwright-core');
    const browser = await browsers.launch({ executablePath, args });
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: outputFiles[0].text });
      return await page.evaluate(() => /** @type {any} */ (globalThis).report());
    } finally {
      await browser.close();
    }
  },
};

/** @type {Record<string, Runtime>} */
export const runtimes = { 'Node 20': node(20), 'Node 22': node(22), 'Node 24': node(24), Deno: deno, Chromium: chromium };
