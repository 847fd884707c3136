import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { nodeOf, succeed, tool } from '../project.js';
import { shipped } from '../shipped.js';

/** @type {import('../cases.js').Case} */
export default {
  name: 'wrangler, its bundle in workerd',
  tested: ['wrangler', 'miniflare', 'workerd'],
  engine: 'one file',
  needs: 'node22',
  async run(project) {
    const folder = project.sample('wrangler', ['miniflare']);
    const node = nodeOf(22) ?? assert.fail();
    const env = { HOME: folder, XDG_CONFIG_HOME: folder, TMPDIR: folder, WRANGLER_SEND_METRICS: 'false', CI: 'true' };
    succeed(node, [tool('wrangler/bin/wrangler.js'), 'deploy', '--dry-run', '--outdir', 'dist'], folder, env);
    const modules = readdirSync(`${folder}/dist`).filter((file) => /\.(js|wasm)$/.test(file)).sort((a, b) => Number(b === 'worker.js') - Number(a === 'worker.js'));
    const { stdout: said } = succeed(node, ['in-miniflare.js', 'dist', ...modules], folder, env);
    return { says: { worker: said }, copies: [[shipped(`${folder}/dist`), ['.wasm']]] };
  },
};
