/** Pictures of the dashboard with a year of real flights, for who looks at them: target/screenshots/. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { open, skip } from './support/dashboard.js';

const folder = fileURLToPath(new URL('../../target/screenshots/', import.meta.url));
const year = readFileSync(new URL('../data/nycflights13/year.parquet', import.meta.url));
const SIZES = [{ width: 1280, height: 800 }, { width: 800, height: 600 }, { width: 390, height: 844 }];

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`every stage is pictured in the ${colorScheme} theme, and nothing is wider than the page`, { skip }, async (t) => {
    mkdirSync(folder, { recursive: true });
    await open({ files: { 'year.parquet': year }, context: { colorScheme, reducedMotion: 'reduce' } }, async (it) => {
      const take = async (/** @type {string} */ stage) => {
        for (const { width, height } of SIZES) {
          await it.page.setViewportSize({ width, height });
          await it.drawn();
          assert.equal(await it.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, `${stage} at ${width}`);
          const path = `${folder}${stage}-${colorScheme}-${width}x${height}.png`;
          await it.page.screenshot({ path, fullPage: width < 600 });
          t.diagnostic(path);
        }
        await it.page.setViewportSize(SIZES[0]);
      };
      await it.stage('empty');
      await take('empty');
      await it.element.evaluate((element) => element.setAttribute('src', 'year.parquet'));
      await it.stage('choosing');
      await take('choosing');
      await it.element.evaluate((element) => Object.assign(element, { dependent: 'flights-JFK', dependencies: 'weather-EWR=2h, weather-JFK=2h, weather-LGA=2h' }));
      await it.stage('ready');
      await take('ready');
      await it.page.locator('button.row').nth(3).click();
      await it.hook('resume').waitFor();
      const { x, y, width } = await it.plot();
      await it.page.mouse.move(x + width / 2, y + 20);
      await take('incident');
      await it.page.getByRole('tab', { name: 'Summary' }).click();
      await take('summary');
      await it.hook('help-button').click();
      await take('help');
    });
  });
}
