/** A case in Chromium, in a page of a server on loopback: opening anew is loading the page anew. */
import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { launchIn } from '../../support/chromium.js';
import { page, served as servedFor } from '../../support/served.js';
import { bundle } from './bundle.js';
import { liveAll } from './one-life.js';

export { absent } from '../../support/chromium.js';

/**
 * @param {{ file: string }} it  the case
 * @param {{ dir: string }} where  keeps the browser's profile
 */
export const report = (it, where) => served(it, (url) => inBrowser(where, url, liveAll));

/**
 * Shows a trap; one of several acts has the browser killed between them.
 * @param {{ file: string, traps: Record<string, any> }} it  the case
 * @param {string} trap
 * @param {{ dir: string }} where
 */
export const show = (it, trap, where) =>
  served(it, async (url) => {
    const acts = [it.traps[trap]].flat();
    for (const act of acts.keys()) {
      await inBrowser(where, url, async (run) => {
        await run({ trap, act });
        if (act < acts.length - 1) kill(where);
      });
    }
  });

/**
 * @template T
 * @param {{ file: string }} it
 * @param {(url: string) => Promise<T>} use
 */
async function served({ file }, use) {
  const [script] = await bundle(file, 'globalThis.run = (what) => run(what, {});');
  return servedFor((path) => (path === '/' ? page('/case.js') : script.contents), use);
}

/**
 * @template T
 * @param {{ dir: string }} where
 * @param {string} url
 * @param {(run: (what: object) => Promise<any>) => Promise<T>} use  has the page loaded anew, and runs something there
 */
async function inBrowser({ dir }, url, use) {
  const browser = await launchIn(dir);
  try {
    const page = await browser.newPage();
    return await use(async (what) => {
      await page.goto(url);
      return page.evaluate((what) => /** @type {any} */ (globalThis).run(what), what);
    });
  } finally {
    await browser.close().catch(() => {}); // it may have been killed
  }
}

/** Kills the browser: its lock names its process. @param {{ dir: string }} where */
function kill({ dir }) {
  process.kill(-Number(readlinkSync(join(dir, 'SingletonLock')).split('-').at(-1)), 'SIGKILL'); // all of its processes
}
