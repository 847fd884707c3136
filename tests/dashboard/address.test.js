/** What is looked at is kept in the address, and found again: by a reload, by another address, by going back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, skip } from './support/dashboard.js';
import { near, shown, site as plain } from './support/day.js';
import { END, HOUR, START, at, text } from './support/story.js';

/** @import { Dashboard } from './support/dashboard.js' */

const site = { ...plain, attributes: { ...plain.attributes, hash: '' } };

/** The fields of the address, once one has a value. @param {Dashboard} it @param {string} name @param {string | null} [value] */
async function fields(it, name, value) {
  const hash = await it.until(([name, value]) => {
    const fields = new URLSearchParams(location.hash.slice(1));
    return (value === undefined ? fields.has(name) : fields.get(name) === value) && location.hash;
  }, /** @type {const} */ ([name, value]));
  return new URLSearchParams(hash.slice(1));
}

shown('view, thresholds, incident, gaps and theme are kept in the address, and are there again after a reload', async (it) => {
  await it.page.locator('.lanes').focus();
  await it.hook('theme').selectOption('dark');
  const slider = it.lane('weather').getByRole('slider');
  await slider.focus();
  await it.after('threshold', () => it.page.keyboard.press('PageDown'));
  const threshold = await slider.getAttribute('aria-valuenow');
  await it.until(() => /** @type {any} */ (document.querySelector('checkpoint-replay')).incidents.length > 3);
  await it.after('select', () => it.page.locator('button.row[data-incident="2"]').click());
  await it.drag(await it.xOf(at(14.5)), await it.xOf(at(16)));
  const view = await it.view();
  const found = await fields(it, 'from', String(view.from));
  assert.deepEqual(Object.fromEntries(found), { dependent: 'flights', dependency: 'prices=600000', from: String(view.from), to: String(view.to), incident: '3', theme: 'dark' });
  assert.deepEqual(found.getAll('dependency'), [`weather=${threshold}`, 'prices=600000']);
  const incidents = await it.get('incidents');

  await it.page.reload();
  await it.stage('ready');
  await it.page.locator('tr.selected button[data-incident="2"]').waitFor();
  await it.hook('record').waitFor();
  assert.deepEqual(await it.view(), view);
  assert.deepEqual(await it.get('incidents'), incidents);
  assert.equal(await slider.getAttribute('aria-valuenow'), threshold);
  assert.equal(await it.page.locator('.app').getAttribute('data-theme'), 'dark');
  // What it was before is known still.
  await it.lane('weather').locator('[data-test=reset-threshold]').click();
  await it.until((hour) => Number(document.querySelector('checkpoint-replay')?.shadowRoot?.querySelector('.lane[data-dependency=weather] .handle')?.getAttribute('aria-valuenow')) === hour, HOUR);
}, site);

shown('a cursor that was put is kept too', async (it) => {
  const { y } = await it.plot('prices');
  await it.page.mouse.click(await it.xOf(at(4)), y + 10);
  const cursor = await it.get('cursor');
  await fields(it, 'cursor', String(cursor));
  await it.page.reload();
  await it.stage('ready');
  await it.hook('record').waitFor();
  assert.equal(await it.get('cursor'), cursor);
}, site);

shown('another address leads there at once, and going back leads back', async (it) => {
  await it.page.evaluate((hash) => { location.hash = hash; }, `dependent=flights&dependency=weather=1800000&dependency=prices=600000&from=${at(6)}&to=${at(9)}&theme=light`);
  await it.until((from) => /** @type {any} */ (document.querySelector('checkpoint-replay')).view.from === from, at(6));
  assert.equal(await it.page.locator('.app').getAttribute('data-theme'), 'light');
  assert.equal(await it.lane('weather').getByRole('slider').getAttribute('aria-valuenow'), '1800000');
  await it.page.goBack();
  await it.until((start) => /** @type {any} */ (document.querySelector('checkpoint-replay')).view.from === start, START);
  await it.until((hour) => Number(document.querySelector('checkpoint-replay')?.shadowRoot?.querySelector('.lane[data-dependency=weather] .handle')?.getAttribute('aria-valuenow')) === hour, HOUR);
}, site);

shown('an address that somebody goes to is not written over by what was to be written', async (it) => {
  await it.page.locator('.lanes').focus();
  await it.page.keyboard.press('KeyW');
  // Written before the element is told of the new address, as happens to a timer that is due; here by the page's leave.
  await it.page.evaluate((hash) => {
    location.hash = hash;
    dispatchEvent(new Event('pagehide'));
  }, `dependent=flights&dependency=weather=1800000&dependency=prices=600000&from=${at(6)}&to=${at(9)}`);
  await it.until((from) => /** @type {any} */ (document.querySelector('checkpoint-replay')).view.from === from, at(6));
  assert.equal(await it.lane('weather').getByRole('slider').getAttribute('aria-valuenow'), '1800000');
}, site);

shown('what others on the page write into the address moves nothing', async (it) => {
  const view = { from: at(4), to: at(6) };
  await it.element.evaluate((element, view) => {
    Object.assign(element, { view });
    history.replaceState(null, '', '#of-another');
  }, view);
  await fields(it, 'from', String(view.from));
  assert.deepEqual(await it.view(), view);
}, site);

shown('of two addresses that follow each other at once the last one is shown', async (it) => {
  await it.page.evaluate((hash) => {
    location.hash = hash;
    addEventListener('hashchange', () => { location.hash = ''; }, { once: true });
  }, `dependent=flights&dependency=weather=1800000&dependency=prices=600000&from=${at(6)}&to=${at(9)}`);
  // Written when all is as it is to stay.
  await fields(it, 'dependency', `weather=${HOUR}`);
  assert.deepEqual(await it.view(), { from: START, to: END });
  assert.equal(await it.lane('weather').getByRole('slider').getAttribute('aria-valuenow'), String(HOUR));
}, site);

test('an address that was mailed opens what it was taken of', { skip }, async () => {
  await open({ ...site, hash: `#dependent=flights&dependency=prices=600000&from=${at(14)}&to=${at(16)}&incident=2` }, async (it) => {
    await it.stage('ready');
    await it.hook('record').waitFor();
    assert.deepEqual(await it.view(), { from: at(14), to: at(16) });
    assert.equal(await it.lane('weather').count(), 0);
    assert.match(await it.hook('details').innerText(), /Incident 2: prices/);
  });
});

for (const hash of ['#%', '#from=x&to=1', `#from=${at(9)}&to=${at(6)}`, '#from=-1e308&to=1e308', '#incident=99', '#incident=-1', '#incident=1.5', '#cursor=NaN', '#dependent=nobody&dependency=x', '#dependent=flights&dependency=weather=-1', '#theme=<script>', '#gaps=collapsed', '#dependent=flights']) {
  test(`an address from anywhere does no harm: ${hash.slice(0, 60)}`, { skip }, async () => {
    await open({ ...site, hash }, async (it) => {
      await it.stage('ready');
      const { from, to } = await it.view();
      assert.ok(from >= START && to <= END && from < to);
      assert.equal(await it.hook('error').count(), 0);
    });
  });
}

shown('where the page does not ask for it, the address stays as it is', async (it) => {
  await it.drag(await it.xOf(at(6)), await it.xOf(at(9)));
  await it.says(/^Showing/);
  assert.equal(await it.page.evaluate(() => location.hash), '');
  near((await it.view()).from, at(6));
});

shown('every step is no entry of the history: one goes back to the page before', async (it) => {
  const before = await it.page.evaluate(() => history.length);
  await it.page.locator('.lanes').focus();
  for (const key of ['KeyW', 'KeyA', 'Period', 'KeyW']) await it.page.keyboard.press(key);
  await fields(it, 'from');
  assert.equal(await it.page.evaluate(() => history.length), before);
}, site);

test('two elements that keep nothing do not meet in the address', { skip }, async () => {
  await open({ ...plain, files: { ...plain.files, 'other.ndjson': text } }, async (it) => {
    await it.stage('ready');
    await it.page.evaluate(() => {
      const other = /** @type {any} */ (document.createElement('checkpoint-replay'));
      Object.assign(other, { src: 'other.ndjson', dependent: 'flights', dependencies: 'prices' });
      other.id = 'other';
      document.body.append(other);
    });
    await it.until(() => /** @type {any} */ (document.querySelector('#other')).summary);
    assert.equal(await it.page.locator('#other .lane[data-dependency]').count(), 1);
    assert.equal(await it.page.locator('checkpoint-replay').first().locator('.lane[data-dependency]').count(), 2);
  });
});
