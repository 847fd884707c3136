import { expectedIncident } from '../consumers/expected.js';
import { saidIn, sampleOfElement } from '../element.js';
import { shipped } from '../../support/shipped.js';
import { devAndBuilt } from '../vite.js';

/** @type {import('../cases.js').Case} */
export default {
  name: 'Vite, `element`: dev server and build',
  tested: ['vite'],
  engine: 'inlined: once in the element’s worker',
  needs: 'chromium',
  expected: expectedIncident,
  async run(project) {
    const folder = await sampleOfElement(project);
    const { dev, built } = await devAndBuilt(folder);
    return {
      says: saidIn({ dev: dev.results, built: built.results }),
      copies: [[dev.loaded, ['.js']], [built.loaded, ['.js']], [shipped(`${folder}/dist`), ['.js']]],
    };
  },
};
