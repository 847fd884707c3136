/** What Rollup and Rolldown have in common. */
import { inPageOf } from './browser.js';
import { shipped } from '../support/shipped.js';

/**
 * @param {import('./project.js').Project} project
 * @param {(options: any) => Promise<any>} roll
 * @param {unknown[]} plugins
 * @returns {Promise<import('./cases.js').Report>}
 */
export async function bundles(project, roll, plugins) {
  const folder = project.sample('page');
  const onLog = (/** @type {string} */ level, /** @type {{ message: string }} */ { message }) => {
    if (level === 'warn') throw new Error(message);
  };
  const bundle = await roll({ input: `${folder}/alone.js`, plugins, onLog });
  try {
    await bundle.write({ format: 'es', file: `${folder}/esm/main.js` });
    await bundle.write({ format: 'iife', file: `${folder}/iife/main.js` });
  } finally {
    await bundle.close();
  }
  const esm = await inPageOf(`${folder}/esm`, 'main.js');
  const iife = await inPageOf(`${folder}/iife`, 'main.js', 'text/javascript');
  return {
    says: { ESM: esm.results.page, IIFE: iife.results.page },
    copies: [[shipped(`${folder}/esm`), ['.js']], [shipped(`${folder}/iife`), ['.js']]],
  };
}
