import { promisify } from 'node:util';
import { inPageOf } from '../browser.js';
import { shipped } from '../../support/shipped.js';

/** @type {import('../cases.js').Case} */
export default {
  name: 'webpack',
  tested: ['webpack'],
  engine: 'inlined: once in the page, once in the worker',
  needs: 'chromium',
  async run(project) {
    const { default: webpack } = await import('webpack');
    const folder = project.sample('page');
    const compiler = webpack({ context: folder, mode: 'production', entry: './with-worker.js', output: { path: `${folder}/dist` } });
    const stats = await promisify(compiler.run).call(compiler);
    await promisify(compiler.close).call(compiler);
    const { errors = [], warnings = [] } = /** @type {import('webpack').Stats} */ (stats).toJson({ all: false, errors: true, warnings: true });
    if (errors.length + warnings.length) throw new Error([...errors, ...warnings].map(({ message }) => message).join('\n'));
    const { results, loaded } = await inPageOf(`${folder}/dist`, 'main.js', 'text/javascript');
    return { says: results, copies: [[loaded, ['.js', '.js']], [shipped(`${folder}/dist`), ['.js', '.js']]] };
  },
};
