import { inPageOf } from '../browser.js';
import { expectedIncident } from '../consumers/expected.js';
import { saidIn, sampleOfElement } from '../element.js';
import { shipped } from '../../support/shipped.js';
import { packed } from '../webpack.js';

/** @type {import('../cases.js').Case} */
export default {
  name: 'webpack, `element`',
  tested: ['webpack'],
  engine: 'inlined: once in the element’s worker',
  set: 'nothing; `performance: { hints: false }`, if it is not to say that the worker has more than 244 KiB',
  needs: 'chromium',
  expected: expectedIncident,
  async run(project) {
    const folder = await sampleOfElement(project);
    await packed({ context: folder, entry: './main.js', output: { path: `${folder}/dist` }, performance: { hints: false } });
    const { results, loaded } = await inPageOf(`${folder}/dist`, 'main.js', 'text/javascript');
    return { says: saidIn({ page: results }), copies: [[loaded, ['.js']], [shipped(`${folder}/dist`), ['.js']]] };
  },
};
