/** The dashboard as the command gives it: served to this machine only, and as a file that needs nothing. */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { pathOf, run, start, write } from '../cli/support/command.js';
import { skip, visit } from './support/dashboard.js';
import { expected, text } from './support/story.js';

const named = ['--dependent', 'flights', '--dependency', 'weather=1h', '--dependency', 'prices=10m'];
const file = write('day.ndjson', text);
const incidents = skip ? [] : (await expected()).incidents;

/** @param {import('./support/dashboard.js').Dashboard} it */
async function isShown(it) {
  await it.stage('ready');
  assert.deepEqual(await it.get('incidents'), incidents);
  const down = await it.colour('down');
  await it.track('weather', (pixels) => pixels.having(down, 14).length > 0);
  await it.page.locator('button.row').nth(1).click();
  await it.hook('resume').waitFor();
  await it.until(() => location.hash.includes('incident=2'));
}

/** @param {string} url @param {string} [host] @returns {Promise<number | undefined>} */
const status = (url, host) => new Promise((resolve, reject) => request(url, { headers: host === undefined ? {} : { host } }, (answer) => resolve(answer.resume().statusCode)).on('error', reject).end());

test('the page that `--open` serves shows the file, to who knows its address, and to nobody under another name', { skip }, async () => {
  const it = start(['replay', file, ...named, '--open', '--no-browser']);
  try {
    const [url] = await it.printed(/http:\S+/);
    await visit(url, isShown);
    assert.equal(await status(url), 200);
    assert.equal(await status(url, 'example.com'), 403);
    assert.equal(await status(url.replace(/[0-9a-f]{32}/, '0'.repeat(32))), 404);
    assert.equal(await status(new URL('/', url).href), 404);
  } finally {
    it.child.kill('SIGINT');
  }
  assert.equal(await it.ended, 0);
});

test('the page that `--export` writes shows the recording from a file, and asks nobody for anything', { skip }, async () => {
  const { code, stderr } = run(['replay', file, ...named, '--export', 'day.html']);
  assert.equal(code, 0, stderr);
  await visit(pathToFileURL(pathOf('day.html')).href, isShown);
});
