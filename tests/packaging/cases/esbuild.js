import { build } from 'esbuild';
import { inPageOf } from '../browser.js';
import { succeed } from '../project.js';
import { shipped } from '../../support/shipped.js';

/** @type {import('../cases.js').Case} */
export default {
  name: 'esbuild: ESM, IIFE, CommonJS',
  tested: ['esbuild'],
  engine: 'inlined, once',
  needs: 'chromium',
  async run(project) {
    const folder = project.sample('page');
    /** @param {import('esbuild').BuildOptions} options */
    const bundle = async (options) => {
      const { warnings } = await build({ absWorkingDir: folder, bundle: true, minify: true, logLevel: 'silent', ...options });
      if (warnings.length) throw new Error(warnings.map(({ text }) => text).join('\n'));
    };
    await bundle({ entryPoints: ['alone.js'], format: 'esm', outfile: 'esm/main.js' });
    await bundle({ entryPoints: ['alone.js'], format: 'iife', outfile: 'iife/main.js' });
    await bundle({ entryPoints: ['printed.js'], format: 'cjs', platform: 'node', outfile: 'cjs/main.cjs' });
    const esm = await inPageOf(`${folder}/esm`, 'main.js');
    const iife = await inPageOf(`${folder}/iife`, 'main.js', 'text/javascript');
    return {
      says: { ESM: esm.results.page, IIFE: iife.results.page, CommonJS: succeed(process.execPath, ['cjs/main.cjs'], folder).stdout },
      copies: [[shipped(`${folder}/esm`), ['.js']], [shipped(`${folder}/iife`), ['.js']], [shipped(`${folder}/cjs`), ['.cjs']]],
    };
  },
};
