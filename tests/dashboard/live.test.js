/** Live: lines that come by Server-Sent Events, from a real server that ends connections, and the stream. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, skip } from './support/dashboard.js';
import { PIXEL, near } from './support/day.js';
import { START, at, declared, expected, ndjson, rows } from './support/story.js';

/** @import { ServerResponse } from 'node:http' */
/** @import { Dashboard } from './support/dashboard.js' */

const all = rows();
/** How many there are at an hour. @param {number} hour */
const until = (hour) => all.findIndex(({ time = 0 }) => time > at(hour));

/** Server-Sent Events from the row that a client names on, as many as there are by now. */
class Source {
  /** Where each connection began. @type {number[]} */ begun = [];
  #count = 0;
  #isEnded = false;
  /** @type {Map<ServerResponse, number>} */ #clients = new Map();

  /** @type {import('../../js/cli/serve.js').Answer} */
  answer = ({ headers }, response) => {
    const from = Number(headers['last-event-id'] ?? 0);
    this.begun.push(from);
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write('retry: 20\n\n');
    this.#clients.set(response, from);
    response.on('close', () => this.#clients.delete(response));
    this.#send();
  };

  /** @param {number} count  rows that there are now */
  grow(count) {
    this.#count = count;
    this.#send();
  }

  end() {
    this.#isEnded = true;
    this.#send();
  }

  /** Connections are lost. */
  cut() {
    for (const response of this.#clients.keys()) response.destroy();
  }

  #send() {
    for (const [response, from] of this.#clients) {
      for (let row = from; row < this.#count; row += 1) response.write(`id: ${row + 1}\ndata: ${ndjson([all[row]])}\n`);
      if (this.#isEnded) response.end('event: end\ndata:\n\n');
      this.#clients.set(response, this.#count);
    }
  }
}

/** @param {string} name @param {(it: Dashboard, source: Source) => Promise<void>} body @param {{ complains?: boolean, attributes?: Record<string, string>, isLater?: boolean }} [options] */
const live = (name, body, { complains = false, attributes = declared, isLater = false } = {}) => test(name, { skip }, async () => {
  const source = new Source();
  const files = { events: source.answer, ...(isLater && { 'day.ndjson': ndjson(all) }) };
  await open({ attributes: { ...(!isLater && { live: 'events' }), ...attributes }, files, complains }, (it) => body(it, source));
});

/** @param {Dashboard} it @param {number} count */
const hasRows = (it, count) => it.hook('status').getByText(`${count.toLocaleString('en')} rows`, { exact: true }).waitFor();

live('rows that come are shown, all in view, until the stream ends; then it is what the engine finds in the whole', async (it, source) => {
  await it.stage('loading');
  await it.hook('loading').getByText('Waiting for rows').waitFor();
  source.grow(until(3));
  await it.stage('ready');
  await hasRows(it, until(3));
  await it.hook('live').getByText('live', { exact: true }).waitFor();
  assert.deepEqual(await it.view(), { from: START, to: at(3) });
  source.grow(until(7.5));
  await hasRows(it, until(7.5));
  await it.until((to) => /** @type {any} */ (document.querySelector('checkpoint-replay')).view.to === to, at(7.5));
  assert.equal((await it.view()).from, START);
  await it.page.locator('button.row[data-incident="1"]').waitFor();
  assert.match(await it.page.locator('tbody tr').nth(1).innerText(), /weather.*open/s);
  source.grow(all.length);
  source.end();
  await it.hook('live').getByText('ended', { exact: true }).waitFor();
  await it.says(/stream has ended/);
  await hasRows(it, all.length);
  const { incidents, summary } = await expected();
  await it.until((count) => /** @type {any} */ (document.querySelector('checkpoint-replay')).incidents.length === count, incidents.length);
  assert.deepEqual(await it.get('incidents'), incidents);
  assert.deepEqual(await it.get('summary'), summary);
  assert.deepEqual(source.begun, [0], 'and nobody connects again');
});

live('the view follows the end, stays where it was moved to, and follows again from the end', async (it, source) => {
  source.grow(until(6));
  await it.stage('ready');
  await hasRows(it, until(6));
  await it.element.evaluate((element, view) => Object.assign(element, { view }), { from: at(4), to: at(6) });
  source.grow(until(7));
  await it.until((to) => /** @type {any} */ (document.querySelector('checkpoint-replay')).view.to === to, at(7));
  near((await it.view()).from, at(5), 1);
  // Moved away by a key.
  await it.page.locator('.lanes').focus();
  await it.page.keyboard.press('KeyA');
  const moved = await it.view();
  source.grow(until(9));
  await hasRows(it, until(9));
  await it.frame();
  const { from, to } = await it.view();
  near(from, moved.from, 1);
  near(to, moved.to, 1);
  for (let i = 0; i < 12; i++) await it.page.keyboard.press('KeyD');
  near((await it.view()).to, at(9), 1);
  source.grow(until(10));
  await it.until((to) => /** @type {any} */ (document.querySelector('checkpoint-replay')).view.to === to, at(10));
});

live('a connection that is lost is made again from where it was, and no row comes twice', async (it, source) => {
  source.grow(until(5));
  await it.stage('ready');
  await hasRows(it, until(5));
  source.cut();
  await it.until(() => document.querySelector('checkpoint-replay')?.shadowRoot?.querySelector('[data-test=live]')?.textContent === 'live');
  source.grow(until(8.5));
  await hasRows(it, until(8.5));
  await it.hook('live').getByText('live', { exact: true }).waitFor();
  assert.deepEqual(source.begun, [0, until(5)]);
}, { complains: true });

live('what comes is another recording than the one before, live or not', async (it, source) => {
  await it.stage('ready');
  source.grow(until(5));
  await it.element.evaluate((element) => Object.assign(element, { live: 'events' }));
  await hasRows(it, until(5));
  await it.element.evaluate((element) => Object.assign(element, { unit: 'ms' }));
  await it.until(() => /** @type {any} */ (globalThis).told.filter((/** @type {any} */ { type }) => type === 'load').length === 3);
  assert.deepEqual((await it.told('load')).map(({ rows }) => rows), [all.length, until(5), until(5)]);
}, { attributes: { ...declared, src: 'day.ndjson' }, isLater: true });

live('what it is refused to read is said once', async (it, source) => {
  source.grow(until(5));
  await it.stage('empty');
  await it.hook('error').getByText(/is not a unit/).waitFor();
  assert.deepEqual((await it.told('error')).map(({ code }) => code), ['ERR_OPTION']);
}, { attributes: { ...declared, unit: 'm' } });

live('what was moved and chosen stays while rows come', async (it, source) => {
  source.grow(until(9));
  await it.stage('ready');
  await hasRows(it, until(9));
  await it.until(() => /** @type {any} */ (document.querySelector('checkpoint-replay')).incidents.length === 2);
  const slider = it.lane('weather').getByRole('slider');
  await slider.focus();
  await it.after('threshold', () => it.page.keyboard.press('PageDown'));
  const threshold = await slider.getAttribute('aria-valuenow');
  await it.after('select', () => it.page.locator('button.row[data-incident="1"]').click());
  await it.hook('record').waitFor();
  source.grow(until(12));
  await hasRows(it, until(12));
  await it.frame();
  assert.equal(await slider.getAttribute('aria-valuenow'), threshold);
  assert.equal(await it.page.locator('tr.selected button').getAttribute('data-incident'), '1');
  assert.equal(await it.hook('record').count(), 1);
});

live('a dependent that is declared may come later than others: it is waited for, and named', async (it, source) => {
  source.grow(1);
  await it.hook('loading').getByText('Waiting for rows of flights').waitFor();
  source.grow(until(3));
  await it.stage('ready');
});

live('without dependencies it asks for them, and rows come in meanwhile', async (it, source) => {
  source.grow(until(3));
  await it.stage('choosing');
  source.grow(until(4));
  await it.page.getByRole('radio', { name: 'flights is the dependent' }).check();
  await it.page.getByRole('checkbox', { name: 'weather is a dependency' }).check();
  await it.hook('replay').click();
  await it.stage('ready');
  source.grow(until(5));
  await hasRows(it, until(5));
  near((await it.view()).to, at(5), PIXEL);
}, { attributes: {} });

test('a stream that is refused is told', { skip }, async () => {
  await open({ attributes: { live: 'nothing', ...declared }, complains: true }, async (it) => {
    await it.hook('live').getByText('ended', { exact: true }).waitFor();
  });
});
