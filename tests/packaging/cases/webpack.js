import { inPageOf } from '../browser.js';
import { shipped } from '../../support/shipped.js';
import { packed } from '../webpack.js';

/** @type {import('../cases.js').Case} */
export default {
  name: 'webpack',
  tested: ['webpack'],
  engine: 'inlined: once in the page, once in the worker',
  needs: 'chromium',
  async run(project) {
    const folder = project.sample('page');
    await packed({ context: folder, entry: './with-worker.js', output: { path: `${folder}/dist` } });
    const { results, loaded } = await inPageOf(`${folder}/dist`, 'main.js', 'text/javascript');
    return { says: results, copies: [[loaded, ['.js', '.js']], [shipped(`${folder}/dist`), ['.js', '.js']]] };
  },
};
