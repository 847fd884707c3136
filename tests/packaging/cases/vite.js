import { shipped } from '../../support/shipped.js';
import { devAndBuilt } from '../vite.js';

/** @type {import('../cases.js').Case} */
export default {
  name: 'Vite, dev server and build',
  tested: ['vite'],
  engine: 'inlined: once in the page, once in the worker',
  needs: 'chromium',
  async run(project) {
    const folder = project.sample('page');
    const { dev, built } = await devAndBuilt(folder);
    return {
      says: { 'dev page': dev.results.page, 'dev worker': dev.results.worker, page: built.results.page, worker: built.results.worker },
      // The dev server has one file for both; a worker's build is a bundle of its own.
      copies: [[dev.loaded, ['.js']], [built.loaded, ['.js', '.js']], [shipped(`${folder}/dist`), ['.js', '.js']]],
    };
  },
};
