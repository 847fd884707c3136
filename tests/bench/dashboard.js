/** The dashboard with ten million rows in Chromium: frames while it is panned and zoomed, and how soon a dragged threshold answers. */

import { readFileSync } from 'node:fs';
import { page as pageOf } from '../../js/cli/page.js';
import { serve } from '../../js/cli/serve.js';
import { absent, launch } from '../support/chromium.js';
import { log } from './replay-log.js';
import { median } from './measure.js';

/** @import { Line } from './rows.js' */

const ROWS = 10_000_000;
const FILES = ['element.js', 'element-worker.js', 'replay.js', 'parquet.js'];

/** @param {boolean} quick @returns {Promise<Line[]>} */
export async function dashboard(quick) {
  if (absent) throw new Error(`${absent} is absent: npm run setup installs it`);
  const columns = log(ROWS, 4, true);
  const answer = (body, type) => (_, response) => void response.writeHead(200, { 'Content-Type': type }).end(body);
  const attributes = { dependent: columns.streams[0], dependencies: columns.streams.slice(1).map((name) => `${name}=10m`).join(', ') };
  const text = pageOf({ title: 'Bench', attributes, scripts: '<script type="module" src="element.js"></script>' });
  const { url, server } = await serve({
    '': answer(text, 'text/html'),
    stream: answer(columns.stream, 'application/octet-stream'),
    marker: answer(new Uint8Array(columns.marker.buffer), 'application/octet-stream'),
    ...Object.fromEntries(FILES.map((name) => [name, answer(readFileSync(new URL(`../../pkg/${name}`, import.meta.url)), 'text/javascript')])),
  });
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(url);
    await page.evaluate(async (streams) => {
      const [stream, marker] = await Promise.all(['stream', 'marker'].map(async (name) => (await fetch(name)).arrayBuffer()));
      await document.querySelector('checkpoint-replay').load({ streams, stream: new Uint8Array(stream), marker: new Float64Array(marker) });
    }, columns.streams);
    await page.waitForFunction(() => document.querySelector('checkpoint-replay').summary, undefined, { timeout: 60_000 });
    const frames = await moved(page, quick ? 3 : 10);
    const answers = await dragged(page, quick ? 20 : 60);
    const share = (values, part) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))];
    const bottom = answers.pop();
    const [p95, worst] = [share(frames, 0.95), Math.max(...answers)];
    const memory = /[\d.]+ [MG]B in memory/.exec(await page.locator('[data-test=status]').innerText())?.[0];
    return [
      { work: 'dashboard, 10 M rows: frames of pan and zoom', unit: 'ms', ours: p95, reach: '< 20 ms', ok: p95 < 20, note: `the 95th of 100; the median ${median(frames).toFixed(1)} ms, the longest ${Math.max(...frames).toFixed(0)} ms, of ${frames.length}; ${memory}` },
      { work: 'the same: a dragged threshold answers', unit: 'ms', ours: worst, reach: '≤ 100 ms', ok: worst <= 100, note: `the slowest of ${answers.length}; the median ${median(answers).toFixed(0)} ms. A threshold of 0, with a downtime at each pulse behind: ${bottom.toFixed(0)} ms` },
    ];
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Wheel and drags with Shift, one each frame, as fast as a hand can. @returns {Promise<number[]>} milliseconds between the frames */
function moved(page, seconds) {
  return page.evaluate((seconds) => new Promise((resolve) => {
    const surface = document.querySelector('checkpoint-replay').shadowRoot.querySelector('.surface');
    const { left, top, width } = surface.getBoundingClientRect();
    const frames = [];
    const begin = performance.now();
    let before = begin;
    const step = (now) => {
      if (now > before) frames.push(now - before);
      before = now;
      const turn = (now - begin) / 1000;
      if (turn > seconds) return resolve(frames.slice(5));
      const at = { bubbles: true, clientX: left + width * (0.5 + 0.3 * Math.sin(turn)), clientY: top + 60 };
      // In for two seconds, sideways for one, out for two.
      const [deltaX, deltaY] = turn % 5 < 2 ? [0, -25] : turn % 5 < 3 ? [30, 0] : [0, 25];
      surface.dispatchEvent(new WheelEvent('wheel', { ...at, deltaX, deltaY, cancelable: true }));
      return requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }), seconds);
}

/** From the pointer's move to the new count of downtimes in the page, and last of a move down to 0. @returns {Promise<number[]>} milliseconds */
async function dragged(page, moves) {
  // The axis is another where something else is in view.
  await page.evaluate(() => document.querySelector('checkpoint-replay').shadowRoot.querySelector('[data-test=whole]').click());
  await page.locator('.lanes:not([data-busy])').waitFor();
  const { x, y, width, height } = await page.locator('.handle-label').first().boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.evaluate(() => {
    const root = document.querySelector('checkpoint-replay').shadowRoot;
    const [handle, shown] = ['.handle', '.lane-downtimes'].map((it) => root.querySelector(it));
    globalThis.answers = [];
    let moved;
    handle.addEventListener('pointermove', () => (moved = performance.now()), true);
    new MutationObserver(() => {
      if (moved !== undefined) globalThis.answers.push(performance.now() - moved);
      moved = undefined;
    }).observe(shown, { childList: true, characterData: true, subtree: true });
  });
  const middle = y + height / 2;
  // Up, back, a little down, back; and to the bottom at last. The next move waits for the answer to this one.
  const placeOf = (i) => [middle, middle - 10 - (i % 10), middle, middle + 3 + (i % 3)][i % 4];
  for (const to of [...Array.from({ length: moves }, (_, i) => placeOf(i + 1)), middle + 100]) {
    const { length } = await page.evaluate(() => globalThis.answers);
    await page.mouse.move(x + width / 2, to);
    await page.waitForFunction((length) => globalThis.answers.length > length, length, { timeout: 10_000, polling: 'raf' });
  }
  await page.mouse.up();
  return page.evaluate(() => globalThis.answers);
}
