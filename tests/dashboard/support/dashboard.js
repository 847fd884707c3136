/**
 * The dashboard in Chromium, as the command serves it: the same page, files and policy. Every test loads a page of its own, in a tab
 * and from a server that the tests of a file share: a process that has compiled it all before is twice as fast. A test fails where the
 * page complains, asks others than its server, or opens a dialog. Must not know what is tested.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before } from 'node:test';
import { page as pageOf } from '../../../js/cli/page.js';
import { serve } from '../../../js/cli/serve.js';
import { skipWithout } from '../../support/absent.js';
import { absent, launch } from '../../support/chromium.js';

/** @import { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core' */
/** @import { Server } from 'node:http' */
/** @import { Answer } from '../../../js/cli/serve.js' */

export const skip = skipWithout(absent);

/** @type {Browser} */ let browser;
/** @type {Server} */ let server;
let url = '';
/** The tab that is used again. @type {Page | undefined} */ let tab;
/** Pages so far. */
let count = 0;

before(async () => {
  if (skip) return;
  browser = await launch();
  ({ url, server } = await serve(Object.fromEntries(NAMES.map((name) => [name, (request, response) => (served[name] ?? missing)(request, response)]))));
});
after(async () => {
  await browser?.close();
  server?.close();
  server?.closeAllConnections();
});

const PKG = new URL('../../../pkg/', import.meta.url);
const scripts = '<script type="module" src="element.js"></script>';

/**
 * @param {string | Uint8Array} body
 * @param {string} [type]
 * @returns {Answer}
 */
export const answer = (body, type = 'application/octet-stream') => (_, response) => void response.writeHead(200, { 'Content-Type': type }).end(body);
/** @type {Answer} */
export const missing = (_, response) => void response.writeHead(404).end();

const dashboard = Object.fromEntries(['element.js', 'element-worker.js', 'replay.js', 'parquet.js'].map((name) => [name, answer(readFileSync(new URL(name, PKG)), 'text/javascript')]));
/** All that a test may have served. */
const NAMES = ['', ...Object.keys(dashboard), 'day.ndjson', 'other.ndjson', 'year.parquet', 'recording', 'events'];
/** What the test that runs has. @type {Record<string, Answer>} */
let served = {};

/**
 * @typedef {object} Site
 * @property {Record<string, string>} [attributes]  of the element
 * @property {Record<string, string | Uint8Array | Answer>} [files]  by name, besides the dashboard's own
 * @property {BrowserContextOptions} [context]  then it is one of its own
 * @property {string} [hash]  of the address it is opened with
 * @property {boolean} [complains]  the test looks at the complaints itself
 */

/**
 * Opens a dashboard for as long as the body runs.
 * @param {Site} site
 * @param {(it: Dashboard) => Promise<void>} body
 */
export async function open({ attributes = {}, files = {}, context, hash = '', complains = false }, body) {
  for (const name of Object.keys(files)) assert.ok(NAMES.includes(name), `${name} is served: NAMES has it`);
  const answers = Object.entries(files).map(([name, file]) => [name, typeof file === 'function' ? file : answer(file)]);
  served = { '': answer(pageOf({ title: 'Dashboard', attributes, scripts }), 'text/html'), ...dashboard, ...Object.fromEntries(answers) };
  await run(`${url}?${(count += 1)}${hash}`, url, context, async (it) => {
    await body(it);
    if (!complains) assert.deepEqual(it.complaints, []);
  });
}

/** A page without any server of ours. @param {string} url @param {(it: Dashboard) => Promise<void>} body */
export const visit = (url, body) => run(url, url, {}, async (it) => {
  await body(it);
  assert.deepEqual(it.complaints, []);
});

const viewport = { width: 1280, height: 800 };

/** @param {string} address @param {string} server  that it may ask @param {BrowserContextOptions | undefined} options @param {(it: Dashboard) => Promise<void>} body */
async function run(address, server, options, body) {
  const again = options ? undefined : tab;
  tab = undefined;
  const page = again ?? await (await browser.newContext({ viewport, ...options })).newPage();
  const it = await Dashboard.in(page, server);
  let isDone = false;
  try {
    if (again) {
      await page.setViewportSize(viewport);
      await page.mouse.move(0, 0);
    }
    await page.goto(address);
    await body(it);
    isDone = true;
  } finally {
    it.leave();
    // What a test that failed left behind is no other's.
    if (isDone && !options) tab = page;
    else await page.context().close();
  }
}

/** @typedef {{ type: string, detail: any }} Told */

/** Pages that note what the element fires. @type {WeakSet<Page>} */
const told = new WeakSet();

export class Dashboard {
  /** What the page should not do. @type {string[]} */ complaints = [];
  page;
  url;
  element;

  /** @type {[string, (about: any) => void][]} */ #listeners = [
    ['pageerror', ({ message }) => this.complaints.push(message)],
    ['console', (message) => ['error', 'warning'].includes(message.type()) && this.complaints.push(message.text())],
    ['request', (request) => /^(data|blob):/.test(request.url()) || request.url().startsWith(this.url) || this.complaints.push(`asks ${request.url()}`)],
    ['dialog', (dialog) => {
      this.complaints.push(`dialog: ${dialog.message()}`);
      dialog.dismiss();
    }],
  ];

  /** @param {Page} page @param {string} url  of the only server that it may ask */
  static async in(page, url) {
    const it = new Dashboard(page, url);
    if (told.has(page)) return it;
    told.add(page);
    page.setDefaultTimeout(10_000);
    await page.addInitScript(() => {
      /** @type {Told[]} */
      const told = (/** @type {any} */ (globalThis).told = []);
      for (const type of ['load', 'progress', 'viewchange', 'select', 'threshold', 'error']) {
        // They do not bubble; and what is called load does not come by the window.
        document.addEventListener(type, (event) => {
          const { target, detail } = /** @type {CustomEvent} */ (event);
          if (!(target instanceof HTMLElement) || target.localName !== 'checkpoint-replay') return;
          told.push({ type, detail: detail instanceof Error ? { name: detail.name, message: detail.message, code: /** @type {any} */ (detail).code } : detail });
        }, true);
      }
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`policy: ${violatedDirective} ${blockedURI}`));
    });
    return it;
  }

  /** @param {Page} page @param {string} url */
  constructor(page, url) {
    this.page = page;
    this.url = url;
    this.element = page.locator('checkpoint-replay');
    for (const [event, listener] of this.#listeners) page.on(/** @type {any} */ (event), listener);
  }

  /** Listens no more. */
  leave() {
    for (const [event, listener] of this.#listeners) this.page.off(/** @type {any} */ (event), listener);
  }

  /** @param {string} name  what the element calls it for tests @returns {Locator} */
  hook(name) {
    return this.page.locator(`[data-test=${name}]`);
  }

  /** @param {string} name  of a dependency */
  lane(name) {
    return this.page.locator(`.lane[data-dependency=${JSON.stringify(name)}]`);
  }

  /** @param {'empty' | 'loading' | 'choosing' | 'ready'} stage */
  async stage(stage) {
    await this.page.locator(`.app[data-stage=${stage}]`).waitFor();
    if (stage === 'ready') await this.until(() => /** @type {any} */ (document.querySelector('checkpoint-replay')).summary);
    return this;
  }

  /**
   * @template A, R
   * @param {(arg: A) => R} body  runs in the page
   * @param {A} [arg]
   * @returns {Promise<Exclude<NonNullable<R>, false>>} its result, once it is true
   */
  async until(body, arg) {
    const handle = await this.page.waitForFunction(/** @type {any} */ (body), arg, { timeout: 10_000, polling: 'raf' });
    return /** @type {Promise<any>} */ (handle.jsonValue());
  }

  /** A property of the element. @param {'view' | 'cursor' | 'incidents' | 'summary' | 'theme'} name @returns {Promise<any>} */
  get(name) {
    return this.element.evaluate((element, name) => /** @type {any} */ (element)[name], name);
  }

  /** @returns {Promise<{ from: number, to: number }>} */
  view() {
    return this.get('view');
  }

  /** How much is in view. */
  async span() {
    const { from, to } = await this.view();
    return to - from;
  }

  /** @param {string} type @returns {Promise<any[]>} the details of such events so far */
  told(type) {
    return this.page.evaluate((type) => /** @type {any} */ (globalThis).told.filter((/** @type {Told} */ it) => it.type === type).map((/** @type {Told} */ { detail }) => detail), type);
  }

  /**
   * @param {string} type
   * @param {() => Promise<unknown>} action
   * @returns {Promise<any>} the detail of the first such event that follows from it
   */
  async after(type, action) {
    const { length } = await this.told(type);
    await action();
    await this.until(([type, length]) => /** @type {any} */ (globalThis).told.filter((/** @type {Told} */ it) => it.type === type).length > length, /** @type {const} */ ([type, length]));
    return (await this.told(type))[length];
  }

  /** The plot of a dependency, in pixels of the page. @param {string} [name] @returns {Promise<{ x: number, y: number, width: number, height: number }>} */
  async plot(name) {
    const plot = name === undefined ? this.page.locator('.lane .u-over').first() : this.lane(name).locator('.u-over');
    return /** @type {any} */ (plot.boundingBox());
  }

  /** Where a time lies in the page, from its left. @param {number} time */
  async xOf(time) {
    const [{ from, to }, { x, width }] = await Promise.all([this.view(), this.plot()]);
    return x + ((time - from) / (to - from)) * width;
  }

  /** @param {number} x */
  async timeAt(x) {
    const [{ from, to }, { x: left, width }] = await Promise.all([this.view(), this.plot()]);
    return from + ((x - left) / width) * (to - from);
  }

  /** @param {number} from  x @param {number} to @param {{ y?: number, shift?: boolean }} [options] */
  async drag(from, to, { y, shift = false } = {}) {
    const { mouse, keyboard } = this.page;
    const { y: top, height } = await this.plot();
    if (shift) await keyboard.down('Shift');
    await mouse.move(from, y ?? top + height / 2);
    await mouse.down();
    await mouse.move((from + to) / 2, y ?? top + height / 2);
    await mouse.move(to, y ?? top + height / 2);
    await mouse.up();
    if (shift) await keyboard.up('Shift');
  }

  /**
   * The track of a dependency, or that of the dependent where none is named.
   * @param {string | null} name
   * @param {(pixels: Pixels) => unknown} isDrawn  waits until that is true
   */
  async track(name, isDrawn) {
    for (const end = Date.now() + 10_000; ;) {
      const pixels = new Pixels(await this.page.evaluate(trackOf, name));
      if (isDrawn(pixels)) return pixels;
      assert.ok(Date.now() < end, `the track of ${name ?? 'the dependent'} is not drawn like that`);
      await this.frame();
    }
  }

  /** All that the view asks for is drawn. */
  async drawn() {
    await this.frame();
    await this.page.locator('.lanes[data-busy]').waitFor({ state: 'detached' });
    await this.frame();
  }

  /** The next frame is drawn. */
  async frame() {
    await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }

  /** The colour of a sign in the legend, as {@link Pixels} have it. @param {string} phase */
  async colour(phase) {
    const [red, green, blue] = await this.page.locator(`.legend [data-phase=${phase}]`).evaluate((it) => getComputedStyle(it).backgroundColor.match(/\d+/g)?.map(Number) ?? []);
    return [255, blue, green, red].map((it) => it.toString(16).padStart(2, '0')).join('');
  }

  /** What is announced. @param {RegExp} pattern */
  async says(pattern) {
    return this.until((source) => {
      const text = document.querySelector('checkpoint-replay')?.shadowRoot?.querySelector('[aria-live]')?.textContent ?? '';
      return new RegExp(source).test(text) && text;
    }, pattern.source);
  }
}

/**
 * Runs in a page, and stands alone for that: the pixels of a dependency's track, or of the dependent's where none is named.
 * @param {string | null} name
 */
function trackOf(name) {
  const root = /** @type {ShadowRoot} */ (document.querySelector('checkpoint-replay')?.shadowRoot);
  const lane = name === null ? root.querySelector('.lane.dependent') : [...root.querySelectorAll('.lane[data-dependency]')].find((it) => /** @type {HTMLElement} */ (it).dataset.dependency === name);
  const canvas = /** @type {HTMLCanvasElement} */ (lane?.querySelector('canvas.track'));
  const { width, height } = canvas;
  // Of a copy: the page's own is drawn, not read.
  const copy = /** @type {OffscreenCanvasRenderingContext2D} */ (new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true }));
  copy.drawImage(canvas, 0, 0);
  const { data } = copy.getImageData(0, 0, width, height);
  const text = [...new Uint32Array(data.buffer)].map((it) => it.toString(16).padStart(8, '0')).join('');
  return { width, height, x: canvas.getBoundingClientRect().left, ratio: devicePixelRatio, text };
}

/** A drawing that was read: its pixels by column and row, each a colour to compare. */
export class Pixels {
  /** @param {ReturnType<typeof trackOf>} read */
  constructor({ width, height, x, ratio, text }) {
    this.width = width;
    this.height = height;
    this.x = x;
    this.ratio = ratio;
    this.text = text;
  }

  /** @param {number} column @param {number} row @returns {string} of the bytes alpha, blue, green, red */
  at(column, row) {
    const start = (row * this.width + column) * 8;
    return this.text.slice(start, start + 8);
  }

  /** @param {number} x  of the page */
  columnOf(x) {
    return Math.floor((x - this.x) * this.ratio);
  }

  /** The columns that have a colour in a row, in pixels of the page. @param {string} colour @param {number} row */
  having(colour, row) {
    return Array.from({ length: this.width }, (_, column) => column).filter((column) => this.at(column, row) === colour).map((column) => this.x + column / this.ratio);
  }

  /** What a square of it looks like. @param {number} column @param {number} row @param {number} size */
  square(column, row, size) {
    return Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_, x) => this.at(column + x, row + y)).join(' ')).join('\n');
  }
}
