import { inIndexOf, inPage } from '../browser.js';
import { shipped } from '../../support/shipped.js';

/** @type {import('../cases.js').Case} */
export default {
  name: 'Vite, dev server and build',
  tested: ['vite'],
  engine: 'inlined: once in the page, once in the worker',
  needs: 'chromium',
  async run(project) {
    const { build, createServer } = await import('vite');
    const folder = project.sample('page');
    const options = /** @type {const} */ ({ root: folder, configFile: false, logLevel: 'warn', customLogger: strict() });

    const server = await createServer({ ...options, server: { host: '127.0.0.1', port: 0 } });
    let dev;
    try {
      await server.listen();
      dev = await inPage(/** @type {any} */ (server.resolvedUrls).local[0]);
    } finally {
      await server.close();
    }

    await build(options);
    const built = await inIndexOf(`${folder}/dist`);
    return {
      says: { 'dev page': dev.results.page, 'dev worker': dev.results.worker, page: built.results.page, worker: built.results.worker },
      // The dev server has one file for both; a worker's build is a bundle of its own.
      copies: [[dev.loaded, ['.js']], [built.loaded, ['.js', '.js']], [shipped(`${folder}/dist`), ['.js', '.js']]],
    };
  },
};

/** A logger to which a warning is an error. */
function strict() {
  const fail = (/** @type {string} */ text) => {
    throw new Error(text);
  };
  return { info() {}, warn: fail, warnOnce: fail, error: fail, clearScreen() {}, hasErrorLogged: () => false, hasWarned: false };
}
