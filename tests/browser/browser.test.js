/** The recipes of examples/browser as they stand, in Chromium: only the folder that they are served from is another. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { POLICY, serve } from '../../examples/browser/serve.js';
import { skipWithout } from '../support/absent.js';
import { absent, launch } from '../support/chromium.js';

const skip = skipWithout(absent);

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => {
  if (!skip) browser = await launch();
});
after(() => browser?.close());

/**
 * @param {(open: (page: string) => Promise<Page>, url: string) => Promise<void>} use
 * @param {Parameters<typeof serve>[0]} [options]
 */
async function recipe(use, options) {
  const { url, close } = await serve(options);
  const context = await browser.newContext();
  try {
    const open = async (/** @type {string} */ name) => {
      const page = await context.newPage();
      /** @type {string[]} */
      const complaints = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
      await page.goto(`${url}/${name}`);
      return Object.assign(page, {
        complaints,
        shows: async (/** @type {string[]} */ ...lines) => assert.deepEqual(await shown(page, complaints, lines.length), lines),
        showsInAnyOrder: async (/** @type {string[]} */ ...lines) =>
          assert.deepEqual((await shown(page, complaints, lines.length)).sort(), lines.sort()),
      });
    };
    await use(open, url);
  } finally {
    await context.close();
    close();
  }
}

/** @typedef {(...lines: string[]) => Promise<void>} Shows */
/** @typedef {import('playwright-core').Page & { complaints: string[], shows: Shows, showsInAnyOrder: Shows }} Page */

/**
 * @param {import('playwright-core').Page} page
 * @param {string[]} complaints  of its console; there must be none
 * @param {number} count
 * @returns {Promise<string[]>} the lines of the page, once there are so many
 */
async function shown(page, complaints, count) {
  const lines = async () => (await page.evaluate(() => document.querySelector('pre')?.textContent ?? '')).split('\n').slice(0, -1);
  for (const end = Date.now() + 20_000; Date.now() < end && complaints.length === 0;) {
    if ((await lines()).length >= count) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.deepEqual(complaints, []);
  return lines();
}

test('a page under a strict Content-Security-Policy needs no more than wasm-unsafe-eval', { skip }, async () => {
  await recipe(async (open) => {
    await (await open('csp.html')).shows('6300000');
  });
});

test('the engine as a file is compiled while it is loaded, under the same policy', { skip }, async () => {
  await recipe(async (open) => {
    await (await open('slim.html')).shows('6300000');
  });
});

test('the engine as a file that is not served as application/wasm works, and the console says what is wrong', { skip }, async () => {
  await recipe(
    async (open) => {
      const page = await open('slim.html');
      await page.waitForFunction(() => document.querySelector('pre')?.textContent === '6300000\n');
      assert.equal(page.complaints.length, 1);
      assert.match(page.complaints[0], /does not serve Wasm with `application\/wasm` MIME type/);
    },
    { types: { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/octet-stream' } },
  );
});

for (const name of ['csp.html', 'slim.html']) {
  test(`without wasm-unsafe-eval ${name} names the policy`, { skip }, async () => {
    await recipe(
      async (open) => {
        const page = await open(name);
        if (page.complaints.length === 0) await page.waitForEvent('pageerror');
        // slim compiles while it loads, and says what the browser says.
        assert.match(page.complaints.join('\n'), name === 'csp.html' ? /script-src needs 'wasm-unsafe-eval'/ : /Content Security Policy/i);
      },
      { policy: POLICY.replace(" 'wasm-unsafe-eval'", '') },
    );
  });
}

test('a worker holds the checkpoint of its page, under the same policy', { skip }, async () => {
  await recipe(async (open) => {
    await (await open('worker.html')).shows('null', '{"paused":true}', '6300000', '{"paused":false,"offset":1}', 'ERR_MARKER_TYPE', 'done');
  });
});

test('a second tab waits until the first is closed, and goes on from its record', { skip }, async () => {
  await recipe(async (open) => {
    const first = await open('worker.html');
    await first.shows('null', '{"paused":true}', '6300000', '{"paused":false,"offset":1}', 'ERR_MARKER_TYPE', 'done');
    const second = await open('worker.html');
    await second.waitForTimeout(300);
    await second.shows();
    await first.close();
    // The weather is at 22:00 by now: nothing that was heard before is news.
    await second.shows('null', 'null', 'ERR_MARKER_TYPE', 'done');
  });
});

test('a service worker that is stopped in a downtime goes on from its record', { skip }, async () => {
  await recipe(async (open, url) => {
    const page = await open('service-worker.html');
    const begun = ['{"paused":false,"offset":0}', 'weather: good', 'flights: good', '{"paused":true}', 'flights: 6300000'];
    const stop = 'Stop the worker now, in about:serviceworker-internals or by a restart of the browser; and go on:';
    // A worker's messages and its answers overtake one another.
    await page.showsInAnyOrder(...begun, stop);
    await stopWorkers(page, url);
    await page.getByRole('button').click();
    // Opened on its record, it asks for the pause again; then it has caught up.
    await page.showsInAnyOrder(...begun, stop, '{"paused":true}', '{"paused":false,"offset":1}', 'weather: good');
  });
});

test('a service worker that is stopped again and again has stored all that it has answered', { skip }, async () => {
  await recipe(async (open, url) => {
    const page = await open('service-worker.html');
    await page.getByRole('button').waitFor();
    for (let offset = 3; offset < 9; offset++) {
      const answered = await page.evaluate(async (offset) => (await fetch(`/api/flights?time=2013-10-25T21:${40 + offset}:00Z&offset=${offset}`)).headers.get('without-weather'), offset);
      assert.equal(Number(answered), Math.max(105, 100 + offset) * 60_000); // a late flight is measured from the position
      await stopWorkers(page, url);
      const record = await page.evaluate(async () => {
        const { cache } = await import(/** @type {any} */ ('/cache.js'));
        return JSON.parse(await cache.get('service-worker_flights_'));
      });
      assert.match(JSON.stringify(record), new RegExp(`"offset":${offset}\\b`));
    }
  });
});

test('a page that is reloaded around its service worker has it again', { skip }, async () => {
  await recipe(async (open) => {
    const page = await open('service-worker.html');
    await page.getByRole('button').waitFor();
    const session = await page.context().newCDPSession(page);
    await Promise.all([page.waitForEvent('load'), session.send('Page.reload', { ignoreCache: true })]);
    await page.getByRole('button').waitFor({ timeout: 10_000 });
    assert.match(await page.evaluate(() => document.querySelector('pre')?.textContent ?? ''), /flights: 6300000/);
  });
});

test('a page that was not told of a resume, as its worker was stopped, is told by the next one', { skip }, async () => {
  await recipe(async (open, url) => {
    const page = await open('service-worker.html');
    await page.getByRole('button').waitFor();
    await stopWorkers(page, url);
    // As if it had been stopped between the two: what is stored is over, and was told to nobody.
    await page.evaluate(async () => {
      const { cache } = await import(/** @type {any} */ ('/cache.js'));
      const record = JSON.parse(await cache.get('service-worker_flights_'));
      record.checkpoints.weather.phase = 'up';
      await cache.set('service-worker_flights_', JSON.stringify({ ...record, state: { offset: 1 } }));
      await fetch('/api/weather?time=2013-10-25T22:00:00Z');
    });
    await page.waitForFunction(() => document.querySelector('pre')?.textContent?.includes('{"paused":false,"offset":1}'));
  });
});

test('a service worker goes on where the data of the site are cleared under it', { skip }, async () => {
  await recipe(async (open) => {
    const page = await open('service-worker.html');
    await page.getByRole('button').waitFor();
    const deleted = await page.evaluate(() => new Promise((resolve) => {
      const asked = indexedDB.deleteDatabase('checkpoints');
      asked.onsuccess = () => resolve(true);
      setTimeout(() => resolve(false), 10_000);
    }));
    assert.equal(deleted, true);
    const answered = () => page.evaluate(async () => (await fetch('/api/flights?time=2013-10-25T21:50:00Z&offset=3')).headers.get('without-weather'));
    assert.equal(await answered(), '6600000');
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'indexeddb' });
    assert.equal(await answered(), '6600000');
  });
});

/**
 * Stops them as the browser does where they are idle, and waits until they are.
 * @param {Page} page
 * @param {string} url
 */
async function stopWorkers(page, url) {
  const session = await page.context().newCDPSession(page);
  /** @type {Promise<void>} */
  const stopped = new Promise((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const ours = versions.filter(({ scriptURL }) => scriptURL.startsWith(url));
      if (asked && ours.length && ours.every(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  let asked = false;
  await session.send('ServiceWorker.enable');
  asked = true;
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
