/** What is said by a page in Chromium, of a folder or of a server that somebody else runs. */
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { copies } from './shipped.js';

const executablePath = '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** @type {Record<string, string>} */
const types = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };

export const absent = !existsSync(executablePath) && 'Chromium';

/** @type {Promise<import('playwright-core').Browser> | undefined} */
let browser;
export const closeBrowser = async () => (await browser)?.close();

/**
 * @param {string} url
 * @returns {Promise<{ results: Record<string, string>, loaded: Record<string, number> }>} what it has in `results`, and how often the
 *   engine was in what it has loaded, workers included
 */
export async function inPage(url) {
  browser ??= import('playwright-core').then(({ chromium }) => chromium.launch({ executablePath, args }));
  const context = await (await browser).newContext();
  try {
    const page = await context.newPage();
    /** @type {Promise<[string, number]>[]} */
    const bodies = [];
    context.on('response', (response) => {
      const path = new URL(response.url()).pathname;
      bodies.push(response.body().then((body) => [path, copies(body)], () => [path, 0]));
    });
    const failed = new Promise((_, reject) => {
      page.on('pageerror', reject);
      page.on('console', (message) => message.type() === 'error' && reject(new Error(message.text())));
    });
    const said = page.goto(url)
      .then(() => page.waitForFunction(() => /** @type {any} */ (globalThis).results, undefined, { timeout: 30_000 }))
      .then((results) => results.jsonValue());
    const results = await Promise.race([said, failed]);
    const loaded = Object.fromEntries((await Promise.all(bodies)).filter(([, count]) => count));
    return { results, loaded };
  } finally {
    await context.close();
  }
}

/**
 * @param {string} folder
 * @param {string} script  of it, which the page has
 * @param {string} [type]  of the script
 */
export async function inPageOf(folder, script, type = 'module') {
  const html = `<!doctype html><link rel="icon" href="data:,"><script type="${type}" src="/${script}"></script>`;
  return served(folder, html, inPage);
}

/**
 * @template T
 * @param {string} folder
 * @param {string | undefined} html  where the folder has no index.html
 * @param {(url: string) => Promise<T>} use
 */
export async function served(folder, html, use) {
  const server = createServer(({ url = '/' }, answer) => {
    const path = join(folder, url === '/' ? 'index.html' : url);
    if (url === '/' && html) answer.setHeader('content-type', 'text/html').end(html);
    else if (existsSync(path)) answer.setHeader('content-type', types[extname(path)] ?? 'text/plain').end(readFileSync(path));
    else answer.writeHead(404).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  try {
    return await use(`http://127.0.0.1:${/** @type {any} */ (server.address()).port}/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
