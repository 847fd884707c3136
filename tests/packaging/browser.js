/** What is said by a page in Chromium, of a folder or of a server that somebody else runs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../support/chromium.js';
import { page, served } from '../support/served.js';
import { copies } from '../support/shipped.js';

/** @type {Promise<import('playwright-core').Browser> | undefined} */
let browser;
export const closeBrowser = async () => (await browser)?.close();

/**
 * @param {string} url
 * @returns {Promise<{ results: Record<string, string>, loaded: Record<string, number> }>} what it has in `results`, and how often the
 *   engine was in what it has loaded, workers included
 */
export async function inPage(url) {
  browser ??= launch();
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
export const inPageOf = (folder, script, type) => served((path) => (path === '/' ? page(`/${script}`, type) : read(folder, path)), inPage);

/** @param {string} folder  which has a page */
export const inIndexOf = (folder) => served((path) => read(folder, path === '/' ? 'index.html' : path), inPage);

/** @param {string} folder @param {string} path */
function read(folder, path) {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file) : undefined;
}
