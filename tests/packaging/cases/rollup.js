import { bundles } from '../rolled.js';

/** @type {import('../cases.js').Case} */
export default {
  name: 'Rollup with @rollup/plugin-node-resolve: ESM, IIFE',
  tested: ['rollup', '@rollup/plugin-node-resolve'],
  engine: 'inlined, once',
  needs: 'chromium',
  async run(project) {
    const { rollup } = await import('rollup');
    const { nodeResolve } = await import('@rollup/plugin-node-resolve');
    return bundles(project, rollup, [nodeResolve()]);
  },
};
