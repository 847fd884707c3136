import { shipped } from '../../support/shipped.js';
import { answerOf, bundle } from '../../support/workerd.js';

/** @type {import('../cases.js').Case} */
export default {
  name: 'wrangler, its bundle in workerd',
  tested: ['wrangler', 'miniflare', 'workerd'],
  engine: 'one file',
  needs: 'workerd',
  async run(project) {
    const folder = project.sample('wrangler');
    const made = `${folder}/dist`;
    await bundle(folder, folder, 'wrangler.jsonc', made);
    return { says: { worker: await answerOf(folder, made) }, copies: [[shipped(made), ['.wasm']]] };
  },
};
