/** Incidents and moments: the table, the record and where it resumes, the cursor with its values; all as the engine has them in Node. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, skip } from './support/dashboard.js';
import { PIXEL, near, shown } from './support/day.js';
import { HOUR, MINUTE, at, expected, text } from './support/story.js';

/** @import { Dashboard } from './support/dashboard.js' */

const replayed = skip ? undefined : await expected();
const { incidents = [], summary } = replayed ?? {};

/** @param {Dashboard} it */
const recordShown = async (it) => JSON.parse(await it.hook('record').innerText());

/** @param {number} time */
const minute = (time) => `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')}Z`;

test('the day has what these tests look for', { skip }, () => {
  assert.deepEqual(incidents.map(({ dependency, from, to }) => [dependency, minute(from.time), to && minute(to.time)]), [
    // Not heard from the start.
    ['prices', '2025-01-01 00:11Z', '2025-01-01 02:00Z'],
    ['weather', '2025-01-01 07:00Z', '2025-01-01 08:00Z'], ['prices', '2025-01-01 15:09Z', '2025-01-01 15:20Z'], ['weather', '2025-01-01 19:00Z', '2025-01-01 21:00Z'],
  ]);
});

shown('the incidents and the summary are those of the engine', async (it) => {
  assert.deepEqual(await it.get('incidents'), incidents);
  assert.deepEqual(await it.get('summary'), summary);
});

shown('the table lists every incident with its times, in a table that is one', async (it) => {
  const table = it.page.getByRole('table', { name: /^Incidents/ });
  assert.deepEqual(await table.getByRole('columnheader').allInnerTexts(), ['#', 'Dependency', 'Down from', 'to', 'Lasted', 'Longest lag', 'To do again']);
  const lines = await table.locator('tbody tr').evaluateAll((lines) => lines.map((line) => [.../** @type {HTMLTableRowElement} */ (line).cells].map((cell) => cell.innerText.trim())));
  assert.deepEqual(lines.map(([number, name, from, to, , , redo]) => [number, name, from, to, redo]),
    incidents.map(({ dependency, from, to, redo }, i) => [String(i + 1), dependency, minute(from.time), to && minute(to.time), String(redo)]));
  assert.equal(await table.getByRole('rowheader').count(), incidents.length);
});

shown('an incident that is chosen in the table shows the record at that moment and from where it resumes, comes into view, and is told', async (it) => {
  for (const [index, incident] of incidents.entries()) {
    const detail = await it.after('select', () => it.page.locator(`button.row[data-incident="${index}"]`).click());
    assert.deepEqual(detail, { index, incident });
    const record = JSON.parse(JSON.stringify(replayed?.recordAt(incident.from.index)));
    await it.page.getByText(`Record after row ${incident.from.index.toLocaleString('en')}`, { exact: true }).waitFor();
    assert.deepEqual(await recordShown(it), record);
    const { state, sequence } = record.checkpoints[incident.dependency].lastGood;
    const text = (await it.hook('resume').innerText()).replaceAll(',', '');
    const from = 'offset' in state ? `after offset ${state.offset} sequence ${sequence}` : 'from the start';
    assert.equal(text, `Resume ${from}: ${incident.redo} messages to do again`);
    const view = await it.view();
    assert.ok(view.from <= incident.from.time && incident.from.time + incident.duration <= view.to);
    assert.equal(await it.get('cursor'), incident.from.time);
    await it.says(new RegExp(`^Incident ${index + 1} of 4: ${incident.dependency} down from`));
  }
});

test('where no offsets are recorded a restart resumes after a row', { skip }, () => {
  const rows = Array.from({ length: 60 }, (_, i) => [...(i < 20 || i > 40 ? ['weather'] : []), 'flights']).flatMap((streams, i) => streams.map((stream) => `${JSON.stringify({ stream, time: i })}\n`)).join('');
  return open({ attributes: { src: 'recording', dependent: 'flights', dependencies: 'weather=5' }, files: { recording: rows } }, async (it) => {
    await it.stage('ready');
    await it.page.locator('button.row').first().click();
    const [{ resumeFrom: { offset, sequence }, redo }] = await it.get('incidents');
    assert.equal(await it.hook('resume').innerText(), `Resume after row ${offset}, sequence ${sequence}: ${redo} messages to do again`);
  });
});

for (const width of [800, 1000, 1200, 1280]) {
  shown(`in a page of ${width} pixels no table is cut, and the dependent has its name`, async (it) => {
    await it.page.setViewportSize({ width, height: 800 });
    for (const tab of width > 1100 ? [/^Incidents/, 'Summary'] : [/^Incidents/]) {
      await it.page.getByRole('tab', { name: tab }).click();
      await it.until(() => {
        const { scrollWidth, clientWidth } = /** @type {Element} */ (document.querySelector('checkpoint-replay')?.shadowRoot?.querySelector('#panel'));
        return scrollWidth <= clientWidth;
      });
    }
    // While it is said whether it is paused.
    const { x, y } = await it.plot();
    await it.page.mouse.move(x + 100, y + 20);
    await it.page.locator('.dependent .lane-state').getByText('running').waitFor();
    assert.ok(await it.page.locator('.dependent .lane-name').evaluate((name) => name.scrollWidth <= name.clientWidth));
  });
}

test('a downtime that is open is called so, also where the table has no room for its end', { skip }, () =>
  open({ attributes: { src: 'recording', dependent: 'flights', dependencies: 'nobody', 'missing-ok': '' }, files: { recording: text } }, async (it) => {
    const open = it.page.locator('.incidents tbody tr');
    await open.getByText('open', { exact: true }).waitFor();
    const lasted = open.locator('td').nth(3);
    const said = () => lasted.evaluate((it) => getComputedStyle(it, '::before').content);
    assert.equal(await said(), 'none');
    await it.page.setViewportSize({ width: 800, height: 800 });
    await open.getByText('open', { exact: true }).waitFor({ state: 'hidden' });
    assert.equal(await said(), '"open, "');
  }));

shown('a click on a downtime in the timeline chooses that incident, one beside it shows the record of that moment', async (it) => {
  const { y, height } = await it.plot('weather');
  assert.equal((await it.after('select', async () => it.page.mouse.click(await it.xOf(at(7.5)), y + height / 2))).index, 1);
  assert.equal(await it.page.locator('button.row[data-incident="1"]').getAttribute('aria-pressed'), 'true');
  await it.hook('whole').click();
  // In the lane of another dependency it is no incident.
  const prices = await it.plot('prices');
  const x = await it.xOf(at(7.5));
  await it.page.mouse.click(x, prices.y + 10);
  await it.page.getByRole('heading', { name: /^At 2025-01-01 07:/ }).waitFor();
  const time = await it.get('cursor');
  near(time, at(7.5), PIXEL);
  assert.deepEqual(await recordShown(it), JSON.parse(JSON.stringify(replayed?.recordAt(replayed.indexAt(time)))));
  assert.equal(await it.page.locator('tr.selected').count(), 0);
});

shown('a downtime of a pixel is still hit by a click', async (it) => {
  await it.page.setViewportSize({ width: 700, height: 800 });
  const { y, height } = await it.plot('prices');
  const x = await it.xOf(at(15.25));
  assert.equal((await it.after('select', () => it.page.mouse.click(x + 4, y + height / 2))).index, 2);
});

shown('the keys . and , go through the incidents and around, Escape leaves them', async (it) => {
  await it.page.locator('.lanes').focus();
  const press = (/** @type {string} */ key) => it.after('select', () => it.page.keyboard.press(key));
  for (const index of [0, 1, 2, 3, 0]) assert.equal((await press('Period')).index, index);
  for (const index of [3, 2]) assert.equal((await press('Comma')).index, index);
  assert.equal(await press('Escape'), null);
  assert.equal(await it.page.locator('tr.selected').count(), 0);
  assert.equal(await it.hook('record').count(), 0);
  assert.equal(await it.get('cursor'), null);
  assert.equal((await press('Comma')).index, 3, 'back from nowhere is the last one');
});

shown('the buttons for the next and the previous incident do the same', async (it) => {
  assert.equal((await it.after('select', () => it.hook('next').click())).index, 0);
  assert.equal((await it.after('select', () => it.hook('previous').click())).index, 3);
});

/** What the page says of a lag: '3m', '1h 5m'. @param {string} text */
function lag(text) {
  const units = /** @type {Record<string, number>} */ ({ s: 1000, m: MINUTE, h: HOUR });
  return [...text.matchAll(/([\d.]+)(s|m|h)/g)].reduce((sum, [, amount, unit]) => sum + Number(amount) * units[unit], 0);
}

shown('the cursor shows time, lag and phase of each dependency, and whether the dependent is paused', async (it) => {
  // So far in that a pixel is less than the minute between two rows.
  await it.drag(await it.xOf(at(6)), await it.xOf(at(9)));
  const { y, height } = await it.plot('weather');
  const read = async (/** @type {number} */ time) => {
    const x = await it.xOf(time);
    await it.page.mouse.move(x, y + height / 2);
    const [weather, prices] = [it.lane('weather'), it.lane('prices')];
    await it.until((phase) => document.querySelector('checkpoint-replay')?.shadowRoot?.querySelector('.lane[data-dependency=weather] .lane-state')?.textContent === phase, time < at(7) || time > at(8) ? 'up' : 'down');
    return {
      time: await it.page.locator('.cursor-flag').innerText(), paused: await it.page.locator('.lane.dependent .lane-state').innerText(), lag: await weather.locator('.lane-lag').innerText(),
      prices: await prices.locator('.lane-state').innerText(),
    };
  };
  for (const time of [at(6.5) + MINUTE / 2, at(7.75) + MINUTE / 2]) {
    const found = await read(time);
    near(Date.parse(found.time.replace(' ', 'T')), time, MINUTE);
    const { low: [low], high: [high] } = /** @type {import('../../js/replay/types.js').Window} */ (replayed?.window('weather', { from: time, to: time + 10, pixels: 1 }));
    assert.ok(low === high && Math.abs(lag(found.lag) - low) <= MINUTE, `${found.lag}, not ${low / MINUTE} min`);
    assert.equal(found.paused, time > at(7) ? 'paused' : 'running');
    assert.equal(found.prices, 'up');
  }
  assert.deepEqual(await it.page.locator('.cursor').isVisible(), true);
  await it.page.mouse.move(5, 5);
  await it.page.locator('.cursor').waitFor({ state: 'hidden' });
});

shown('the summary tells of each dependency and stream', async (it) => {
  await it.page.getByRole('tab', { name: 'Summary' }).click();
  const [dependencies, streams] = [it.page.getByRole('table', { name: 'Dependencies' }), it.page.getByRole('table', { name: 'Streams' })];
  const weather = await dependencies.getByRole('row', { name: 'weather' }).innerText();
  const found = summary?.dependencies[0];
  assert.match(weather, new RegExp(`^weather\\s+up\\s+1h\\s+${found?.downtimes}\\s+3h\\s+2h\\s+${found?.late}\\s`));
  assert.match(await dependencies.getByRole('row', { name: 'prices' }).innerText(), /^prices\s+ended\s/);
  for (const { name, events, outOfOrder } of summary?.streams ?? []) {
    assert.match((await streams.getByRole('row', { name }).innerText()).replaceAll(',', ''), new RegExp(`^${name}\\s+${events}\\s+${outOfOrder}\\s+2025-01-01`));
  }
});

shown('the filter leaves lanes and rows by name', async (it) => {
  await it.hook('filter').fill('PRI');
  await it.lane('weather').waitFor({ state: 'detached' });
  assert.equal(await it.lane('prices').count(), 1);
  assert.equal(await it.page.locator('button.row').count(), 2);
  await it.hook('filter').fill('');
  await it.lane('weather').waitFor();
  assert.equal(await it.page.locator('button.row').count(), 4);
});

shown('cursor and view are properties too', async (it) => {
  await it.element.evaluate((element, [from, to, cursor]) => Object.assign(element, { view: { from, to }, cursor }), [at(6), at(9), at(7.25)]);
  assert.deepEqual(await it.view(), { from: at(6), to: at(9) });
  assert.equal(await it.get('cursor'), at(7.25));
  await it.page.getByRole('heading', { name: /^At 2025-01-01 07:15Z/ }).waitFor();
  await it.element.evaluate((element) => Object.assign(element, { cursor: null }));
  await it.hook('record').waitFor({ state: 'detached' });
});

test('numeric markers with arrivals: times and how long are of the arrivals, lags and thresholds of the markers', { skip }, () => {
  const rows = [['d', 0, 0], ['w', 0, 1], ['d', 70, 60], ['w', 80, 120], ['d', 80, 121]];
  const text = rows.map(([stream, time, minute]) => JSON.stringify({ stream, time, arrival: new Date(Number(minute) * 60_000).toISOString() })).join('\n');
  const attributes = { src: 'recording', dependent: 'd', dependencies: 'w=50', columns: '{"arrival":"arrival"}' };
  return open({ attributes, files: { recording: text } }, async (it) => {
    await it.stage('ready');
    const cells = await it.page.locator('table.incidents tbody td').allTextContents();
    assert.deepEqual(cells.slice(1, 5), ['1970-01-01 01:00Z', '1970-01-01 02:00Z', '1h', '70']);
    assert.match(/** @type {string} */ (await it.hook('status').textContent()), /times in UTC/);
  });
});
