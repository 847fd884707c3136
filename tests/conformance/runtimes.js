/**
 * The runtimes. Each gives what is `absent`, or false, and the `results` of the tests of a stage: of all that ran, the failures too.
 * Must not know what a test is about.
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { program, tool } from '../support/absent.js';
import { bundle, forWorkerd } from '../support/bundle.js';
import * as browser from '../support/chromium.js';
import * as ofDeno from '../support/deno.js';
import { majors, node } from '../support/nodes.js';
import { served } from '../support/served.js';
import * as workers from '../support/workerd.js';
import { results } from './junit.js';
import { nodeAssert, nodeTest, rules } from './script.js';

/** @typedef {import('./stage.js').Stage} Stage */
/** @typedef {import('./node-test.js').Result} Result */
/**
 * @typedef {object} Runtime
 * @property {string | false} absent
 * @property {string[]} tested  names of installed packages, which get their version in the README's table, or other words
 * @property {string} engine  how the WebAssembly module gets there, in the words of the table
 * @property {(stage: Stage) => Promise<Result[]>} results
 */

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

/** @param {number} major @returns {Runtime} */
export function inNode(major) {
  const { path, absent } = node(major);
  return {
    absent,
    tested: [`node${major}`],
    engine: 'inlined',
    results: (stage) => report(stage, path, (to) => ['--test', '--test-reporter=junit', `--test-reporter-destination=${to}`, ...stage.files]),
  };
}

/** No --allow-…: what is imported is read without a permission. */
export const denoFlags = [...ofDeno.flags, '--no-check', '--node-modules-dir=manual'];
/** @type {Runtime} */
const deno = {
  absent: ofDeno.deno.absent,
  tested: ['deno'],
  engine: 'inlined',
  results: (stage) => report(stage, ofDeno.deno.path, (to) => ['test', ...denoFlags, `--junit-path=${to}`, ...stage.files], ofDeno.env(stage.folder)),
};

const { path: bunPath, absent: withoutBun } = program(tool('bun/bin/bun.exe'), 'Bun'); // its name on every system
/** @type {Runtime} */
const bun = {
  absent: withoutBun,
  tested: ['bun'],
  engine: 'inlined',
  results: (stage) => {
    const env = { DO_NOT_TRACK: '1', BUN_RUNTIME_TRANSPILER_CACHE_PATH: '0' };
    return report(stage, bunPath, (to) => ['test', '--reporter=junit', `--reporter-outfile=${to}`, ...stage.files], env);
  },
};

/** @type {Runtime} */
const workerd = {
  absent: workers.absent,
  tested: ['workerd', 'miniflare'],
  engine: 'one file',
  async results(stage) {
    const script = `${rules(stage)}export default { fetch: async () => Response.json(await run()) };`;
    const modules = await bundle(stage.folder, script, { ...forWorkerd, alias: nodeTest });
    // It may compile bytes too, where it does not run at Cloudflare. The engine, and that of replays.
    const shipped = modules.map(({ path }) => extname(path)).sort();
    if (`${shipped}` !== '.js,.wasm,.wasm') throw new Error(`not the entry for workerd: it is bundled to ${shipped}`);
    return JSON.parse(await workers.answer(stage.folder, modules, ['nodejs_compat']));
  },
};

/**
 * @param {string} run  which gives the results, in a page that may import /rules.js
 * @returns {Runtime}
 */
const chromium = (run) => ({
  absent: browser.absent,
  tested: ['Chromium'],
  engine: 'inlined',
  async results(stage) {
    const [{ contents }] = await bundle(stage.folder, `${rules(stage)}export { run };`, { alias: { ...nodeTest, ...nodeAssert } });
    /** @type {Record<string, string | Uint8Array>} */
    const files = {
      '/': '<!doctype html><link rel="icon" href="data:,">',
      '/rules.js': contents,
      '/worker.js': "import { run } from '/rules.js';\nonmessage = async () => postMessage(await run());\n",
    };
    return served((path) => files[path], async (url) => {
      const launched = await browser.launch();
      const limit = setTimeout(() => void launched.close(), 120_000);
      try {
        const page = await launched.newPage();
        await page.goto(url);
        return /** @type {Result[]} */ (await page.evaluate(run));
      } finally {
        clearTimeout(limit);
        await launched.close();
      }
    });
  },
});

/** @type {Record<string, Runtime>} */
export const runtimes = {
  ...Object.fromEntries(majors.map((major) => [`Node ${major}`, inNode(major)])),
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
