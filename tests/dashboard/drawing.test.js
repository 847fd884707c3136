/** What is drawn, as it can be seen: read from the canvases. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHASES } from '../../js/element/palette.js';
import { phases } from '../../js/replay/index.js';
import { skip } from './support/dashboard.js';
import { near, shown, site } from './support/day.js';
import { END, MINUTE, START, at, expected, ndjson, rows } from './support/story.js';

/** @import { Pixels } from './support/dashboard.js' */

const incidents = skip ? [] : (await expected()).incidents;
/** Rows of a track, in its own pixels at a ratio of 1: late messages above, phases below. */
const LATE = 6;
const PHASE = 14;

/** Whether a row has all of these colours. @param {number} row @param {string[]} colours */
const has = (row, ...colours) => (/** @type {Pixels} */ pixels) => colours.every((colour) => pixels.having(colour, row).length > 0);

/** Neighbours together. @param {number[]} xs @param {number} step @returns {[from: number, to: number][]} */
function runs(xs, step) {
  /** @type {[number, number][]} */
  const found = [];
  for (const x of xs) {
    const last = found.at(-1);
    if (last && x <= last[1] + step / 2) last[1] = x + step;
    else found.push([x, x + step]);
  }
  return found;
}

for (const ratio of [1, 2]) {
  shown(`tracks, plots, the cursor and the ruler line up, to the pixel, with ${ratio} device ${ratio === 1 ? 'pixel' : 'pixels'} each`, async (it) => {
    for (const view of [{ from: START, to: END }, { from: at(6.9), to: at(8.3) }]) {
      await it.element.evaluate((element, view) => Object.assign(element, { view }), view);
      const down = await it.colour('down');
      const expected = await Promise.all(incidents.filter(({ dependency, from }) => dependency === 'weather' && from.time < view.to).map(async ({ from, to }) => [await it.xOf(from.time), await it.xOf(to?.time ?? END)]));
      const isThere = (/** @type {number[][]} */ found) => found.length === expected.length && found.every((run, i) => run.every((x, j) => Math.abs(x - expected[i][j]) <= 1.5));
      const pixels = await it.track('weather', (pixels) => isThere(runs(pixels.having(down, PHASE * ratio), 1 / ratio)));
      const drawn = runs(pixels.having(down, PHASE * ratio), 1 / ratio);
      // The dependent is paused then.
      const paused = await it.track(null, (pixels) => pixels.having(pixels.at(pixels.columnOf(drawn[0][0] + 4), 2), 2).length > 0);
      const running = paused.at(paused.columnOf(await it.xOf(at(view.from === START ? 5 : 6.95))), 7 * ratio);
      const [before, inside] = [drawn[0][0] - 1, drawn[0][0] + 1].map((x) => paused.square(paused.columnOf(x), 0, 1 + 6 * ratio));
      assert.notEqual(before, inside);
      assert.equal(paused.at(paused.columnOf(drawn[0][0] - 1), 7 * ratio), running);
      // So is the ground of the plot.
      const [left, right] = await it.lane('weather').locator('.u-wrap canvas').evaluate((canvas, [x, top]) => {
        const { width, height } = /** @type {HTMLCanvasElement} */ (canvas);
        const copy = /** @type {OffscreenCanvasRenderingContext2D} */ (new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true }));
        copy.drawImage(/** @type {HTMLCanvasElement} */ (canvas), 0, 0);
        const box = canvas.getBoundingClientRect();
        const ratio = width / box.width;
        const row = new Uint32Array(copy.getImageData(0, Math.round((top - box.top) * ratio), width, 1).data.buffer);
        let [left, right] = [x, x].map((x) => Math.floor((x - box.left) * ratio));
        const tint = row[left];
        while (row[left - 1] === tint) left -= 1;
        while (row[right + 1] === tint) right += 1;
        return [box.left + left / ratio, box.left + (right + 1) / ratio];
      }, [drawn[0][0] + 5, (await it.plot('weather')).y + 2]);
      // A mark of the ruler may lie there.
      assert.ok(Math.abs(left - drawn[0][0]) <= 2 && right <= drawn[0][1] + 1, `plot ${left} to ${right}, track ${drawn[0]}`);
      // And the cursor, put there by the engine's time.
      await it.element.evaluate((element, cursor) => Object.assign(element, { cursor }), incidents[1].from.time);
      await it.frame();
      const line = await it.page.locator('.cursor').boundingBox();
      assert.ok(line && Math.abs(line.x - drawn[0][0]) <= 1.5, `cursor ${line?.x}, track ${drawn[0][0]}`);
    }
  }, { ...site, context: { deviceScaleFactor: ratio } });
}

shown('the states differ by more than their colour: all but up and down have patterns, and no two are alike', async (it) => {
  /** What a track looks like at a time, in the middle of a state. */
  const look = async (/** @type {string} */ name, /** @type {number} */ time) => {
    await it.element.evaluate((element, view) => Object.assign(element, { view }), { from: time - 4 * MINUTE, to: time + 4 * MINUTE });
    await it.drawn();
    const x = await it.xOf(time);
    const pixels = await it.track(name, () => true);
    return pixels.square(pixels.columnOf(x), 8, 12);
  };
  const looks = {
    unknown: await look('prices', START + 5 * MINUTE), up: await look('weather', at(4)), down: await look('weather', at(7.5)), idle: await look('prices', at(11)), ended: await look('prices', at(23)),
  };
  assert.equal(new Set(Object.values(looks)).size, 5);
  for (const [name, square] of Object.entries(looks)) {
    assert.equal(new Set(square.split(/\s/)).size > 1, name !== 'up' && name !== 'down', `${name} has a pattern`);
  }
  assert.match(looks.down, new RegExp(await it.colour('down')));
  assert.match(looks.up, new RegExp(await it.colour('up')));
});

const LATER = { ...site, files: { 'day.ndjson': ndjson(rows().filter(({ stream, time = 0 }) => stream !== 'flights' || time >= at(6))) } };

shown('a lag of 0 is drawn as a line, and where there is no lag yet there is none; behind idle lies a pattern', async (it) => {
  /** The lowest pixels of a plot at a time: whether the line of the lag is there, and of how many colours the ground above is. */
  const look = async (/** @type {string} */ name, /** @type {number} */ time) => it.lane(name).locator('.u-wrap canvas').evaluate((canvas, x) => {
    const { width, height } = /** @type {HTMLCanvasElement} */ (canvas);
    const copy = /** @type {OffscreenCanvasRenderingContext2D} */ (new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true }));
    copy.drawImage(/** @type {HTMLCanvasElement} */ (canvas), 0, 0);
    const left = Math.round(x - canvas.getBoundingClientRect().left);
    const { data } = copy.getImageData(left, height - 12, 1, 12);
    const hex = getComputedStyle(/** @type {Element} */ (canvas.closest('.app'))).getPropertyValue('--cr-lag').trim();
    const [r, g, b] = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
    const line = Array.from({ length: 12 }, (_, i) => i * 4).some((i) => Math.abs(data[i] - r) + Math.abs(data[i + 1] - g) + Math.abs(data[i + 2] - b) < 40 && data[i + 3] > 100);
    return { line, colours: new Set(new Uint32Array(copy.getImageData(left, 12, 8, 12).data.buffer)).size };
  }, await it.xOf(time));
  await it.track('weather', has(PHASE, await it.colour('up')));
  assert.equal((await look('weather', at(10.6))).line, true);
  assert.equal((await look('weather', at(3.1))).line, false);
  assert.ok((await look('prices', at(11.1))).colours > 2, 'idle');
  assert.ok((await look('weather', at(10.6))).colours <= 2, 'up');
}, LATER);

shown('late messages are marked where they came, and nowhere else', async (it) => {
  const late = await it.colour('late');
  const pixels = await it.track('weather', has(LATE, late));
  const places = await Promise.all(runs(pixels.having(late, LATE), 1).map(async ([from, to]) => it.timeAt((from + to) / 2)));
  assert.equal(places.length, 2);
  near(places[0], at(8));
  near(places[1], at(21));
  assert.deepEqual((await it.track('prices', has(PHASE, await it.colour('down')))).having(late, LATE), []);
});

test('the drawing has the engine\'s phases, in its order', () => {
  assert.deepEqual(PHASES.map(({ name }) => name), phases);
});

const DAY = 24 * 60;
/** Ten days in which weather comes every five minutes, but for twelve hours of the fifth. */
const LONG = {
  ...site, attributes: { ...site.attributes, dependencies: 'weather=1h' },
  files: { 'day.ndjson': ndjson(Array.from({ length: 10 * DAY / 5 }, (_, i) => i * 5).flatMap((minute) => [
    ...(minute < 5 * DAY || minute > 5.5 * DAY ? [{ stream: 'weather', time: START + minute * MINUTE }] : []), { stream: 'flights', time: START + minute * MINUTE },
  ])) },
};

shown('one long downtime does not flatten all else: the axis ends above the threshold, and what is cut is said; from near it is all there', async (it) => {
  const highest = async () => Number(await it.lane('weather').getByRole('slider').getAttribute('aria-valuemax')) / MINUTE;
  await it.drawn();
  assert.ok(await highest() < 6 * 60, `${await highest()} min`);
  await it.lane('weather').getByText('up to 12h').waitFor();
  await it.element.evaluate((element, view) => Object.assign(element, { view }), { from: START + 5 * DAY * MINUTE, to: START + 5.6 * DAY * MINUTE });
  await it.drawn();
  assert.ok(await highest() > 12 * 60, `${await highest()} min`);
  assert.equal(await it.lane('weather').locator('.lane-cut').isVisible(), false);
}, LONG);

shown('the line of a threshold lies where its handle is, and at its value on the axis', async (it) => {
  await it.track('weather', has(PHASE, await it.colour('down')));
  const rows = () => it.lane('weather').locator('.u-wrap canvas').evaluate((canvas) => {
    const { width, height } = /** @type {HTMLCanvasElement} */ (canvas);
    const copy = /** @type {OffscreenCanvasRenderingContext2D} */ (new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true }));
    copy.drawImage(/** @type {HTMLCanvasElement} */ (canvas), 0, 0);
    const hex = getComputedStyle(/** @type {Element} */ (canvas.closest('.app'))).getPropertyValue('--cr-threshold').trim();
    const [r, g, b] = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
    const { data } = copy.getImageData(0, 0, width, height);
    const counts = Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => (y * width + x) * 4).filter((i) => data[i] === r && data[i + 1] === g && data[i + 2] === b).length);
    const { top } = canvas.getBoundingClientRect();
    return counts.flatMap((count, y) => (count > width / 3 ? [top + y] : []));
  });
  const [line] = await rows();
  const { y } = /** @type {{ y: number }} */ (await it.lane('weather').getByRole('slider').boundingBox());
  assert.ok(Math.abs(line - y) <= 1.5, `line ${line}, handle ${y}`);
});

shown('the dark theme is the browser\'s where none is chosen, and what is drawn changes with it', async (it) => {
  const ground = () => it.page.locator('.app').evaluate((app) => getComputedStyle(app).backgroundColor);
  const seen = async () => {
    const down = await it.colour('down');
    await it.track('weather', has(PHASE, down));
    return { ground: await ground(), down };
  };
  const light = await seen();
  await it.page.emulateMedia({ colorScheme: 'dark' });
  await it.until((light) => getComputedStyle(/** @type {Element} */ (document.querySelector('checkpoint-replay')?.shadowRoot?.querySelector('.app'))).backgroundColor !== light, light.ground);
  const dark = await seen();
  assert.notEqual(dark.down, light.down);
  // One that is chosen wins, in the toolbar or by the attribute.
  await it.hook('theme').selectOption('light');
  assert.deepEqual(await seen(), light);
  await it.element.evaluate((element) => element.setAttribute('theme', 'dark'));
  await it.page.emulateMedia({ colorScheme: 'light' });
  await it.until((dark) => getComputedStyle(/** @type {Element} */ (document.querySelector('checkpoint-replay')?.shadowRoot?.querySelector('.app'))).backgroundColor === dark, dark.ground);
  assert.deepEqual(await seen(), dark);
});

shown('in a narrower page the drawing is as narrow, and lines up still', async (it) => {
  await it.page.setViewportSize({ width: 900, height: 700 });
  const down = await it.colour('down');
  const expected = await it.until(() => {
    const { width } = /** @type {Element} */ (document.querySelector('checkpoint-replay')?.shadowRoot?.querySelector('.u-over')).getBoundingClientRect();
    return width < 800 && width;
  });
  assert.ok(expected > 500);
  const x = await it.xOf(at(7));
  await it.track('weather', (pixels) => Math.abs(pixels.having(down, PHASE)[0] - x) <= 1.5);
});
