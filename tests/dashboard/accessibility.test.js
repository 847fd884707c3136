/** By keyboard alone, and by those who do not see it: axe-core on every stage in both themes, the order of Tab, what is said. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tool } from '../support/absent.js';
import { open, skip } from './support/dashboard.js';
import { shown, site } from './support/day.js';
import { text } from './support/story.js';

/** @import { Dashboard } from './support/dashboard.js' */

const axe = skip ? '' : readFileSync(tool('axe-core/axe.min.js'), 'utf8');

/** @param {Dashboard} it @param {string} stage */
async function isClean(it, stage) {
  for (const theme of ['light', 'dark']) {
    await it.element.evaluate((element, theme) => element.setAttribute('theme', theme), theme);
    await it.page.locator(`.app[data-theme=${theme}]`).waitFor();
    // Colours change over a moment: they are looked at when they have.
    await it.page.evaluate(() => Promise.all(/** @type {ShadowRoot} */ (document.querySelector('checkpoint-replay')?.shadowRoot).getAnimations().map(({ finished }) => finished)));
    const violations = await it.page.evaluate(async () => (await /** @type {any} */ (globalThis).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations);
    const found = violations.map((/** @type {any} */ { id, nodes }) => `${id}: ${nodes.map((/** @type {any} */ { html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`).join('\n')}`);
    assert.deepEqual(found, [], `${stage}, ${theme}`);
  }
}

/** With axe in the page, which is nothing that the page loads. @param {import('./support/dashboard.js').Site} site @param {(it: Dashboard) => Promise<void>} body */
const checked = (site, body) => open({ ...site, context: { reducedMotion: 'reduce' } }, async (it) => {
  await it.page.evaluate(axe);
  await body(it);
});

test('axe-core finds nothing: empty, with an error, in the form', { skip }, async () => {
  await checked({}, async (it) => {
    await it.stage('empty');
    await isClean(it, 'empty');
    await it.hook('open').setInputFiles({ name: 'x', mimeType: '', buffer: Buffer.from('{"a') });
    await it.hook('error').waitFor();
    await isClean(it, 'error');
    await it.hook('open').setInputFiles({ name: 'day', mimeType: '', buffer: Buffer.from(text) });
    await it.stage('choosing');
    await isClean(it, 'choosing');
  });
});

test('axe-core finds nothing: with a recording, an incident and its record, the summary, problems, the help', { skip }, async () => {
  await checked({ ...site, files: { 'day.ndjson': `${text}nonsense\n` } }, async (it) => {
    await it.stage('ready');
    await isClean(it, 'ready');
    await it.page.locator('button.row').first().click();
    await it.hook('record').waitFor();
    const { x, y, width } = await it.plot();
    await it.page.mouse.move(x + width / 2, y + 20);
    await isClean(it, 'incident');
    await it.page.getByRole('tab', { name: 'Summary' }).click();
    await isClean(it, 'summary');
    await it.page.getByRole('tab', { name: /^Problems/ }).click();
    await isClean(it, 'problems');
    const slider = it.lane('weather').getByRole('slider');
    await slider.focus();
    await it.after('threshold', () => it.page.keyboard.press('PageDown'));
    await isClean(it, 'what-if');
    await it.hook('help-button').click();
    await it.hook('help').waitFor();
    await isClean(it, 'help');
  });
});

test('axe-core finds nothing on a phone', { skip }, async () => {
  await checked({ ...site }, async (it) => {
    await it.page.setViewportSize({ width: 390, height: 844 });
    await it.stage('ready');
    await it.page.locator('button.row').first().click();
    await it.hook('record').waitFor();
    await isClean(it, 'phone');
  });
});

/** What has the focus, and whether that is seen. */
function focused() {
  const element = /** @type {HTMLElement | null} */ (document.querySelector('checkpoint-replay')?.shadowRoot?.activeElement);
  if (!element) return null;
  const styleOf = (/** @type {Element} */ it) => getComputedStyle(it);
  const seen = [element, ...element.children, element.parentElement].some((it) => it && styleOf(it).outlineStyle !== 'none' && parseFloat(styleOf(it).outlineWidth) >= 1);
  const { width, height, top } = element.getBoundingClientRect();
  const name = element.dataset.test ?? (element.dataset.incident && `incident ${element.dataset.incident}`) ?? (element.id || (element.getAttribute('role') === 'slider' ? `slider ${element.dataset.dependency}` : element.classList[0]));
  return { name, seen, isThere: element.matches('input[type=file]') || (width > 0 && height > 0 && top < innerHeight) };
}

shown('Tab reaches everything in the order that it is read in, the focus is seen, and it leads out again', async (it) => {
  await it.page.locator('button.row').first().click();
  await it.hook('record').waitFor();
  await it.page.evaluate(() => {
    const [before, after] = ['before', 'after'].map((id) => Object.assign(document.createElement('button'), { id, textContent: id }));
    document.body.prepend(before);
    document.body.append(after);
    before.focus();
  });
  const reached = [];
  for (let i = 0; i < 60; i++) {
    await it.page.keyboard.press('Tab');
    const found = await it.page.evaluate(focused);
    if (!found) break;
    assert.ok(found.seen, `the focus on ${found.name} is seen`);
    assert.ok(found.isThere, `${found.name} is there`);
    reached.push(found.name);
  }
  assert.deepEqual(reached, [
    'play', 'rate', 'in', 'out', 'whole', 'previous', 'next', 'open', 'theme', 'help-button',
    'lanes', 'slider weather', 'slider prices', 'tab-incidents', 'filter', 'panel', 'incident 0', 'incident 1', 'incident 2', 'incident 3', 'record',
  ]);
  assert.equal(await it.page.evaluate(() => document.activeElement?.id), 'after');
  await it.page.keyboard.press('Shift+Tab');
  assert.equal((await it.page.evaluate(focused))?.name, 'record');
});

shown('by keys alone: the tabs, an incident, a threshold, the help, and back', async (it) => {
  const { keyboard } = it.page;
  await it.page.getByRole('tab', { name: /^Incidents/ }).focus();
  await keyboard.press('ArrowRight');
  assert.equal(await it.page.getByRole('tab', { name: 'Summary' }).getAttribute('aria-selected'), 'true');
  await it.hook('summary').waitFor();
  await keyboard.press('ArrowRight');
  await it.hook('incidents').waitFor();
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  assert.equal((await it.page.evaluate(focused))?.name, 'incident 1');
  await it.after('select', () => keyboard.press('Enter'));
  await it.hook('resume').waitFor();
  assert.equal((await it.page.evaluate(focused))?.name, 'incident 1', 'the focus stays');
  await it.after('select', () => keyboard.press('Space'));
  assert.equal(await it.hook('play').count(), 1, 'Space is the button\'s');
  await keyboard.press('Escape');
  await it.hook('resume').waitFor({ state: 'detached' });
  await keyboard.press('?');
  const dialog = it.page.getByRole('dialog', { name: 'Keys and the pointer' });
  await dialog.waitFor();
  const view = await it.view();
  await keyboard.press('KeyW');
  assert.deepEqual(await it.view(), view, 'what is behind the dialog stands still');
  await keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  assert.equal((await it.page.evaluate(focused))?.name, 'incident 1', 'the focus is back');
});

shown('what is drawn is described, and points at the table', async (it) => {
  await it.page.getByRole('img', { name: /^Phases of weather over time: 2 downtimes with a threshold of 1h\. The table of incidents lists them\.$/ }).waitFor();
  await it.page.getByRole('img', { name: 'When flights was paused' }).waitFor();
  const slider = it.lane('weather').getByRole('slider');
  await slider.focus();
  await it.after('threshold', () => it.page.keyboard.press('PageDown'));
  await it.page.getByRole('img', { name: /^Phases of weather over time: 3 downtimes/ }).waitFor();
});

shown('a load, the result, a selection, a threshold and playing are said politely, the last of what comes at once', async (it) => {
  await it.says(/^Replayed: weather: 2 downtimes, prices: 2 downtimes$/);
  await it.page.locator('.lanes').focus();
  const before = await it.page.evaluate(() => {
    const region = /** @type {Element} */ (document.querySelector('checkpoint-replay')?.shadowRoot?.querySelector('[aria-live=polite]'));
    /** @type {(string | null)[]} */
    const said = /** @type {any} */ (globalThis).said = [];
    new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
    return region.textContent;
  });
  assert.match(before ?? '', /^Replayed/);
  // At once, however slow the machine is.
  await it.page.locator('.lanes').evaluate((lanes) => {
    for (let i = 0; i < 5; i += 1) lanes.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyW', key: 'w', bubbles: true, composed: true, cancelable: true }));
  });
  await it.says(/^Showing/);
  assert.equal((await it.page.evaluate(() => /** @type {any} */ (globalThis).said)).length, 1);
});
