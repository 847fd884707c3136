import { build } from 'esbuild';
import { inPageOf } from '../browser.js';
import { expectedIncident } from '../consumers/expected.js';
import { saidIn, sampleOfElement } from '../element.js';
import { shipped } from '../../support/shipped.js';

const worker = 'node_modules/slipstream-checkpoint/pkg/element-worker.js';

/** @type {import('../cases.js').Case} */
export default {
  name: 'esbuild, `element/inline` and `element`',
  tested: ['esbuild'],
  engine: 'inlined: once in the page, as the worker’s code, or once in the worker',
  set: `nothing for \`element/inline\`; for \`element\` its worker as an entry point of its own: \`entryPoints: { …, 'element-worker': '${worker}' }\``,
  needs: 'chromium',
  expected: expectedIncident,
  async run(project) {
    const folder = await sampleOfElement(project);
    /** @param {import('esbuild').BuildOptions} options */
    const bundle = async (options) => {
      const { warnings } = await build({ absWorkingDir: folder, bundle: true, minify: true, logLevel: 'silent', ...options });
      if (warnings.length) throw new Error(warnings.map(({ text }) => text).join('\n'));
    };
    await bundle({ entryPoints: { main: 'inline.js' }, format: 'esm', outdir: 'esm' });
    await bundle({ entryPoints: { main: 'inline.js' }, format: 'iife', outdir: 'iife' });
    await bundle({ entryPoints: { main: 'main.js', 'element-worker': worker }, format: 'esm', splitting: true, outdir: 'files' });
    const esm = await inPageOf(`${folder}/esm`, 'main.js');
    const iife = await inPageOf(`${folder}/iife`, 'main.js', 'text/javascript');
    const files = await inPageOf(`${folder}/files`, 'main.js');
    return {
      says: saidIn({ ESM: esm.results, IIFE: iife.results, files: files.results }),
      // Of `inline` the page has the worker's code, and makes an address of it that has no extension.
      copies: [[esm.loaded, ['.js', '']], [iife.loaded, ['.js', '']], [files.loaded, ['.js']], [shipped(`${folder}/esm`), ['.js']], [shipped(`${folder}/files`), ['.js']]],
    };
  },
};
