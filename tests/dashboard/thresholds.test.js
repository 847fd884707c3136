/** Thresholds: dragged, by keys, back again; what would have been is what the engine finds in Node. */
import assert from 'node:assert/strict';
import { near, shown } from './support/day.js';
import { HOUR, MINUTE, dependencies, expected } from './support/story.js';

/** @import { Dashboard } from './support/dashboard.js' */

/** @param {Dashboard} it @param {string} [name] */
const handle = (it, name = 'weather') => it.lane(name).getByRole('slider');

/**
 * All that the page shows, against the engine without a page.
 * @param {Dashboard} it
 * @param {number} weather  its threshold
 * @param {number} [prices]
 */
async function isReplayed(it, weather, prices = 10 * MINUTE) {
  const found = await expected([{ name: 'weather', downtimeThreshold: weather }, { name: 'prices', downtimeThreshold: prices }]);
  await it.until((wanted) => {
    const thresholds = /** @type {any} */ (document.querySelector('checkpoint-replay')).summary.dependencies.map((/** @type {any} */ { downtimeThreshold }) => downtimeThreshold);
    return JSON.stringify(thresholds) === wanted;
  }, JSON.stringify([weather, prices]));
  assert.deepEqual(await it.get('incidents'), found.incidents);
  assert.deepEqual(await it.get('summary'), found.summary);
  assert.equal(await it.page.locator('button.row').count(), found.incidents.length);
  return found;
}

/** @param {Dashboard} it @param {number} by  pixels down @param {string} [name] */
async function dragBy(it, by, name = 'weather') {
  const { x, y, width, height } = /** @type {{ x: number, y: number, width: number, height: number }} */ (await it.lane(name).locator('.handle-label').boundingBox());
  await it.page.mouse.move(x + width / 2, y + height / 2);
  await it.page.mouse.down();
  await it.page.mouse.move(x + width / 2, y + height / 2 + by / 2);
  await it.page.mouse.move(x + width / 2, y + height / 2 + by);
}

shown('a threshold that is dragged shows at once what it would have done, and the tables when it is let go', async (it) => {
  const { y, height } = await it.plot('weather');
  const line = async () => /** @type {{ y: number }} */ (await handle(it).boundingBox()).y;
  const before = await line();
  await dragBy(it, (y + height - before) / 2);
  // Still held: about half as much.
  await it.lane('weather').getByText('2 → 3 downtimes').waitFor();
  await it.frame();
  const dragged = Number(await handle(it).getAttribute('aria-valuenow'));
  near(dragged, HOUR / 2, 4 * MINUTE);
  near(await line() - before, (y + height - before) / 2, 2);
  const detail = await it.after('threshold', () => it.page.mouse.up());
  assert.deepEqual(detail, { dependency: 'weather', downtimeThreshold: dragged, downtimes: 3, before: 2 });
  await isReplayed(it, dragged);
  await it.says(/^Threshold of weather .*: 2 → 3 downtimes$/);
});

shown('only the threshold that is dragged changes, and another keeps what it was dragged to', async (it) => {
  const { y, height } = await it.plot('prices');
  await it.after('threshold', async () => {
    await handle(it, 'prices').focus();
    await it.page.keyboard.press('PageUp');
  });
  const prices = Number(await handle(it, 'prices').getAttribute('aria-valuenow'));
  assert.ok(prices > 10 * MINUTE && y && height);
  await isReplayed(it, HOUR, prices);
  await it.after('threshold', async () => {
    await dragBy(it, 10);
    await it.page.mouse.up();
  });
  await isReplayed(it, Number(await handle(it).getAttribute('aria-valuenow')), prices);
});

shown('a selected incident stays selected while the threshold of another dependency is moved', async (it) => {
  const detail = await it.after('select', () => it.page.locator('button.row[data-incident="3"]').click());
  await it.hook('record').waitFor();
  await handle(it, 'prices').focus();
  // Prices is silent for 20 minutes before that.
  let prices = 0;
  while (prices <= 20 * MINUTE) ({ downtimeThreshold: prices } = await it.after('threshold', () => it.page.keyboard.press('PageUp')));
  const { incidents } = await isReplayed(it, HOUR, prices);
  const index = incidents.findIndex(({ dependency, from }) => dependency === detail.incident.dependency && from.index === detail.incident.from.index);
  assert.equal(index, 2, 'it has another number now');
  await it.page.locator(`tr.selected button[data-incident="${index}"]`).waitFor();
  await it.hook('record').waitFor();
});

shown('the arrow keys move it, one step or ten, and the view stays', async (it) => {
  const slider = handle(it);
  await slider.focus();
  const view = await it.view();
  const value = async () => Number(await slider.getAttribute('aria-valuenow'));
  const values = [await value()];
  for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'PageDown', 'PageUp']) {
    await it.page.keyboard.press(key);
    await it.until((before) => Number(document.querySelector('checkpoint-replay')?.shadowRoot?.querySelector('.lane[data-dependency=weather] .handle')?.getAttribute('aria-valuenow')) !== before, values.at(-1));
    values.push(await value());
  }
  const [first, up, right, down, left, ten] = values;
  assert.ok(first < up && up < right && right > down && down > left && ten < left);
  assert.deepEqual(await it.view(), view);
  // Told when the keys have come to rest.
  await it.until((value) => /** @type {any} */ (globalThis).told.some((/** @type {any} */ { type, detail }) => type === 'threshold' && detail.downtimeThreshold === value), values.at(-1));
  await isReplayed(it, /** @type {number} */ (values.at(-1)));
});

shown('it is a slider that says its value', async (it) => {
  const slider = it.page.getByRole('slider', { name: 'Downtime threshold of weather' });
  assert.deepEqual(await slider.evaluate((it) => ['aria-valuenow', 'aria-valuetext', 'aria-valuemin', 'aria-orientation'].map((name) => it.getAttribute(name))), [String(HOUR), '1h', '0', 'vertical']);
  assert.ok(Number(await slider.getAttribute('aria-valuemax')) >= HOUR);
});

shown('dragged to the bottom it is 0, and up again what it was; Reset brings it back', async (it) => {
  const reset = it.lane('weather').locator('[data-test=reset-threshold]');
  assert.equal(await reset.isVisible(), false);
  await dragBy(it, 400);
  await it.page.mouse.up();
  await isReplayed(it, 0);
  await it.after('threshold', () => reset.click());
  await isReplayed(it, HOUR);
  assert.equal(await it.lane('weather').locator('.lane-downtimes').innerText(), '2 downtimes');
  assert.equal(await reset.isVisible(), false);
  assert.equal(dependencies[0].downtimeThreshold, HOUR);
});

shown('a click on the handle without a move changes nothing', async (it) => {
  await it.lane('weather').locator('.handle-label').click();
  await it.frame();
  assert.deepEqual(await it.told('threshold'), []);
  assert.equal(await handle(it).getAttribute('aria-valuenow'), String(HOUR));
});
