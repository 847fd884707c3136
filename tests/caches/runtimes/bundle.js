/** A case with the package and the scenario as one script, for runtimes that read no files. Must not know which. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * @param {string} file  of the case
 * @param {string} script  which has `run({ opening }, where)` and, for each act of a trap, `run({ trap, act }, where)`
 * @param {import('esbuild').BuildOptions} [options]
 * @returns {Promise<{ path: string, contents: Uint8Array }[]>} the script, and what it imports
 */
export async function bundle(file, script, options) {
  const contents = `
    import * as library from 'slipstream-checkpoint';
    import it from './tests/caches/cases/${file}';
    import { liveOnce } from './tests/caches/runtimes/one-life.js';
    const run = ({ opening, trap, act = 0 }, where) =>
      trap ? [it.traps[trap]].flat()[act].call(it, library, where) : liveOnce(library, it, where, opening);
    ${script}`;
  const stdin = { contents, resolveDir: root };
  const form = { bundle: true, format: 'esm', target: 'es2022', write: false, outdir: root };
  const { outputFiles } = await build({ stdin, ...form, ...options });
  return outputFiles.map(({ path, contents }) => ({ path: path.slice(root.length), contents }));
}
