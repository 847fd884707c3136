import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { inPage } from '../browser.js';
import { tool } from '../../support/absent.js';
import { succeed } from '../project.js';
import { shipped } from '../../support/shipped.js';

const next = tool('next/dist/bin/next');
const env = { NEXT_TELEMETRY_DISABLED: '1' };

/** @type {import('../cases.js').Case} */
export default {
  name: 'Next: edge and node routes, client components; Turbopack and webpack',
  tested: ['next', 'react'],
  engine: 'one file on the edge, and one of replays; inlined once in the client, and once in each route and page of the server',
  needs: 'chromium',
  async run(project) {
    /** @type {import('../cases.js').Report} */
    const report = { says: {}, copies: [] };
    for (const bundler of ['turbopack', 'webpack']) {
      const folder = project.sample('next', ['next', 'react', 'react-dom']);
      // With webpack Next 16 builds no edge route in app/, whatever is in it.
      if (bundler === 'webpack') rmSync(`${folder}/app/edge`, { recursive: true });
      const routes = bundler === 'webpack' ? ['node', 'api/edge'] : ['node', 'edge', 'api/edge'];
      succeed(process.execPath, [next, 'build', `--${bundler}`], folder, env);
      await started(folder, async (url) => {
        const { results, loaded } = await inPage(url);
        report.says[`${bundler}: client`] = results.page;
        report.copies.push([loaded, ['.js']]);
        assert.equal(await (await fetch(new URL('api/replay', url))).text(), 'weather: 2 again');
        for (const route of routes) report.says[`${bundler}: ${route}`] = await (await fetch(new URL(route, url))).text();
      });
      const { edge, server } = parted(shipped(`${folder}/.next/server`));
      report.copies.push([shipped(`${folder}/.next/static`), ['.js']], [edge, ['.wasm', '.wasm']], [server, ['.js', '.js']]);
    }
    return report;
  },
};

/** What runs on the edge, and what in Node: the route and the page, which Next renders there as well. @param {Record<string, number>} files */
function parted(files) {
  const isEdge = (/** @type {[string, number]} */ [file]) => file.endsWith('.wasm') || file.includes('edge');
  const all = Object.entries(files);
  return { edge: Object.fromEntries(all.filter(isEdge)), server: Object.fromEntries(all.filter((file) => !isEdge(file))) };
}

/**
 * @template T
 * @param {string} folder
 * @param {(url: string) => Promise<T>} use
 */
async function started(folder, use) {
  const args = [next, 'start', '--hostname', '127.0.0.1', '--port', '0'];
  const server = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(server, 'close');
  try {
    for await (const line of createInterface({ input: server.stdout })) {
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (url) return await use(url);
    }
    throw new Error('next start has ended');
  } finally {
    server.kill('SIGKILL');
    await ended;
  }
}
