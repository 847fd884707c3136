import { bundles } from '../rolled.js';

/** @type {import('../cases.js').Case} */
export default {
  name: 'Rolldown: ESM, IIFE',
  tested: ['rolldown'],
  engine: 'inlined, once',
  needs: 'chromium',
  async run(project) {
    const { rolldown } = await import('rolldown');
    return bundles(project, rolldown, []);
  },
};
