/** A case with the package and the scenario as one script, for runtimes that read no files. Must not know which. */
import { fileURLToPath } from 'node:url';
import { bundle as bundled } from '../../support/bundle.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * @param {string} file  of the case
 * @param {string} script  which has `run({ opening }, where)` and, for each act of a trap, `run({ trap, act }, where)`
 * @param {import('esbuild').BuildOptions} [options]
 */
export const bundle = (file, script, options) =>
  bundled(root, `
    import * as library from 'slipstream-checkpoint';
    import it from './tests/caches/cases/${file}';
    import { liveOnce } from './tests/caches/runtimes/one-life.js';
    const run = ({ opening, trap, act = 0 }, where) =>
      trap ? [it.traps[trap]].flat()[act].call(it, library, where) : liveOnce(library, it, where, opening);
    ${script}`, options);
