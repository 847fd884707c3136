/**
 * The runtimes. Each gives what is `absent`, or false, and the `results` of the tests of a stage: of all that ran, the failures too.
 * Must not know what a test is about.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packages } from '../caches/absent.js';
import { bundle, forWorkerd, nodeAssert, nodeTest, rules } from './bundle.js';
import { results } from './junit.js';
import * as workers from './workerd.js';

/** @typedef {import('./stage.js').Stage} Stage */
/** @typedef {import('./node-test.js').Result} Result */
/** @typedef {{ absent: string | false, results(stage: Stage): Promise<Result[]> }} Runtime */

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));
const at = (/** @type {string} */ file, /** @type {string} */ what) => ({ file, absent: !existsSync(file) && what });

/**
 * Runs a runner that writes its report to a file.
 * @param {Stage} stage
 * @param {string} file
 * @param {(report: string) => string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function report({ folder, within }, file, args, env = {}) {
  const to = within(`${Math.random()}.xml`);
  // Not the caller's: it is a test runner too, and tells its children so.
  const { PATH, HOME } = process.env;
  const options = { cwd: folder, env: { PATH, HOME, NO_COLOR: '1', ...env }, timeout: 120_000, maxBuffer: 2 ** 26 };
  return new Promise((/** @type {(results: Result[]) => void} */ resolve, reject) => {
    execFile(file, args(to), options, (error, stdout, stderr) => {
      const all = existsSync(to) ? results(readFileSync(to, 'utf8')) : [];
      // Not by a test, but beside them.
      if (error && !all.some(({ failure }) => failure)) reject(new Error(`${stdout}${stderr}`, { cause: error }));
      else resolve(all);
    });
  });
}

/** @param {number} major */
export function nodeAt(major) {
  const isThis = process.versions.node.startsWith(`${major}.`);
  return at(isThis ? process.execPath : path(`../node_modules/node${major}/bin/node`), `Node ${major}`);
}

/** @param {number} major @returns {Runtime} */
export function node(major) {
  const { file, absent } = nodeAt(major);
  return {
    absent,
    results: (stage) => report(stage, file, (to) => ['--test', '--test-reporter=junit', `--test-reporter-destination=${to}`, ...stage.files]),
  };
}

export const denoAt = at(path('../node_modules/deno/deno'), 'Deno');
/** No --allow-…: what is imported is read without a permission. */
export const denoFlags = ['--quiet', '--no-prompt', '--no-remote', '--no-check', '--no-lock', '--no-config', '--node-modules-dir=manual'];
export const denoEnv = (/** @type {Stage} */ stage) => ({ DENO_DIR: stage.within('deno'), DENO_NO_UPDATE_CHECK: '1' });
/** @type {Runtime} */
const deno = {
  absent: denoAt.absent,
  results: (stage) => report(stage, denoAt.file, (to) => ['test', ...denoFlags, `--junit-path=${to}`, ...stage.files], denoEnv(stage)),
};

const bunAt = at(path('../node_modules/bun/bin/bun.exe'), 'Bun');
/** @type {Runtime} */
const bun = {
  absent: bunAt.absent,
  results: (stage) => {
    const env = { DO_NOT_TRACK: '1', BUN_RUNTIME_TRANSPILER_CACHE_PATH: '0' };
    return report(stage, bunAt.file, (to) => ['test', '--reporter=junit', `--reporter-outfile=${to}`, ...stage.files], env);
  },
};

/** @type {Runtime} */
const workerd = {
  absent: workers.absent,
  async results(stage) {
    const script = `${rules(stage)}export default { fetch: async () => Response.json(await run()) };`;
    const modules = await bundle(stage, script, { ...forWorkerd, alias: nodeTest });
    // It may compile bytes too, where it does not run at Cloudflare.
    const shipped = modules.map(({ path }) => extname(path));
    if (`${shipped}` !== '.js,.wasm') throw new Error(`not the entry for workerd: it is bundled to ${shipped}`);
    return workers.answer(stage.folder, modules, ['nodejs_compat']);
  },
};

const executablePath = '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * @param {string} run  which gives the results, in a page that may import /rules.js
 * @returns {Runtime}
 */
const chromium = (run) => ({
  absent: (!existsSync(executablePath) && 'Chromium') || packages,
  async results(stage) {
    const [{ contents }] = await bundle(stage, `${rules(stage)}export { run };`, { alias: { ...nodeTest, ...nodeAssert } });
    /** @type {Record<string, [string, string | Uint8Array]>} */
    const served = {
      '/': ['text/html', '<!doctype html><link rel="icon" href="data:,">'],
      '/rules.js': ['text/javascript', contents],
      '/worker.js': ['text/javascript', "import { run } from '/rules.js';\nonmessage = async () => postMessage(await run());\n"],
    };
    const server = createServer(({ url }, answer) => {
      const [type, body] = served[`${url}`];
      answer.setHeader('content-type', type).end(body);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { chromium } = await import('playwright-core');
    const browser = await chromium.launch({ executablePath, args });
    const limit = setTimeout(() => void browser.close(), 120_000);
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`);
      return /** @type {Result[]} */ (await page.evaluate(run));
    } finally {
      clearTimeout(limit);
      await browser.close();
      server.close();
      server.closeAllConnections();
    }
  },
});

/** @type {Record<string, Runtime>} */
export const runtimes = {
  'Node 20': node(20),
  'Node 22': node(22),
  'Node 24': node(24),
  'Deno 2, with no permissions': deno,
  Bun: bun,
  workerd,
  'Chromium, in a page': chromium("import('/rules.js').then(({ run }) => run())"),
  'Chromium, in a Worker': chromium(`new Promise((resolve, reject) => {
    const worker = new Worker('/worker.js', { type: 'module' });
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage('run');
  })`),
};
