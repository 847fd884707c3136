/** Ten million rows: it works, and nothing short vanishes. How fast is `npm run bench`'s to say. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, skip } from './support/dashboard.js';

const ROWS = 10_000_000;

test('of ten million rows the downtime of one row is seen, from afar and from near; a threshold is dragged, and memory is told', { skip, timeout: 120_000 }, async () => {
  await open({ attributes: { dependent: 'flights', dependencies: 'weather=1m' } }, async (it) => {
    await it.stage('empty');
    const at = ROWS - 1_234_567;
    await it.element.evaluate(async (element, [rows, at]) => {
      // A second each, in turns; and once nothing of weather for more than a minute: the second row of the dependent after it finds it down.
      const stream = Uint8Array.from({ length: rows }, (_, i) => i % 2);
      const marker = Float64Array.from({ length: rows }, (_, i) => i * 1000 + (i >= at ? 61_000 : 0));
      if (stream[at] === 1) throw new Error('the dependent comes first');
      await /** @type {any} */ (element).load({ streams: ['flights', 'weather'], stream, marker });
    }, /** @type {const} */ ([ROWS, at - (at % 2)]));
    await it.stage('ready');
    const [incident, ...others] = await it.get('incidents');
    assert.deepEqual(others, []);
    assert.equal(incident.to.index - incident.from.index, 1);
    const down = await it.colour('down');
    const x = await it.xOf(incident.from.time);
    const drawn = (/** @type {import('./support/dashboard.js').Pixels} */ pixels) => pixels.having(down, 14);
    const far = drawn(await it.track('weather', (pixels) => drawn(pixels).length > 0));
    assert.ok(far.length <= 3 && far.every((it) => Math.abs(it - x) < 3), `${far}, not ${x}`);
    for (const width of [3e9, 3e7, 3e5]) {
      await it.element.evaluate((element, view) => Object.assign(element, { view }), { from: incident.from.time - width, to: incident.from.time + width });
      await it.track('weather', (pixels) => drawn(pixels).length > 0);
    }
    const slider = it.lane('weather').getByRole('slider');
    await slider.focus();
    for (let i = 0; i < 20; i++) await it.page.keyboard.press('PageUp');
    // Told whenever the keys have come to rest, which a slow machine's may do twice.
    await it.until(() => /** @type {any} */ (globalThis).told.some((/** @type {any} */ { type, detail }) => type === 'threshold' && detail.downtimes === 0 && detail.before === 1));
    assert.match(await it.hook('status').innerText(), /10,000,000 rows\s+2 streams\s+[\d.]+ MB in memory/);
  });
});
