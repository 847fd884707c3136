/** `--export`: one file that needs nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { packed } from '../../js/cli/packed.js';
import { Recording } from '../../pkg/replay.js';
import { skipWithout } from '../support/absent.js';
import { absent, launch } from '../support/chromium.js';
import { pathOf, run, write } from './support/command.js';
import { named, ndjson } from './support/story.js';

const file = write('events.ndjson', ndjson);

/**
 * What the page gives to the element.
 * @param {{ head: string, body: string }} packed
 */
async function unpacked({ head, body }) {
  let given;
  const texts = /** @type {Record<string, string>} */ ({ 'recording-head': head, 'recording-body': body });
  const element = { load: async (/** @type {object} */ columns, /** @type {object} */ options) => void (given = { ...columns, ...options }) };
  Object.assign(globalThis, {
    document: { querySelector: () => element, getElementById: (/** @type {string} */ id) => ({ textContent: texts[id] }) },
    customElements: { whenDefined: async () => {} },
  });
  await import(`../../js/cli/packed-page.js?${Math.random()}`);
  return given;
}

test('columns come out as they went in, bit for bit', async () => {
  const whole = Float64Array.from({ length: 500 }, (_, i) => 1.38e12 + i * 60_000 - (i % 7) * 1e6);
  const cases = [
    { streams: ['a', 'b'], kind: 'time', stream: new Uint8Array(500).map((_, i) => i % 2), marker: whole },
    { streams: ['a'], kind: 'number', stream: new Uint16Array(4).fill(300), marker: Float64Array.of(0.1, -0, 1e300, -2.5) },
    {
      streams: ['<b>', '\u2028', ''], kind: 'time', stream: Uint8Array.of(0, 1, 2), marker: Float64Array.of(-Infinity, 2 ** 60, 5), arrival: Float64Array.of(1, NaN, 3),
      offset: Float64Array.of(9_007_199_254_740_991, -1, 0), action: Uint8Array.of(1, 0, 0),
    },
    { streams: [], kind: 'time', stream: new Uint8Array(), marker: new Float64Array() },
  ];
  for (const columns of cases) assert.deepEqual(await unpacked(packed(/** @type {any} */ (columns), 'x')), { ...columns, name: 'x' });
});

test('a year of minutes takes little', () => {
  const rows = 525_600;
  const { body } = packed({ streams: ['a', 'b'], kind: 'time', stream: new Uint8Array(rows).map((_, i) => i % 2), marker: Float64Array.from({ length: rows }, (_, i) => 1.38e12 + i * 60_000) }, 'x');
  assert.ok(body.length < rows / 20, `${body.length}`);
});

test('the file is written once, and over another only if that is said', () => {
  const args = ['replay', file, ...named, '--export', 'out.html'];
  const first = run(args);
  assert.equal(first.code, 0);
  assert.match(first.stdout, /^2 downtimes/m);
  assert.match(first.stderr, /^out\.html: events\.ndjson as a page of \d+ kB\.\n$/);
  const again = run(args);
  assert.deepEqual([again.code, again.stdout], [1, '']);
  assert.match(again.stderr, /out\.html is there already: --force overwrites it/);
  assert.equal(run([...args, '--force']).code, 0);
  assert.match(run(['replay', file, ...named, '--export', 'no/folder/out.html']).stderr, /^slipstream-checkpoint: no\/folder\/out\.html cannot be written: there is no such folder\.\n$/);
  assert.match(run(['replay', file, ...named, '--export', '.', '--force']).stderr, /cannot be written: it is a folder\.\n$/);
  assert.equal(run(['replay', file, '--export', 'undeclared.html']).code, 0);
  assert.equal(JSON.parse(run(['replay', file, ...named, '--export', 'out.html', '--force', '--json']).stdout).incidents.length, 2);
  const { rows, dependent, incidents, summary } = JSON.parse(run(['replay', file, '--export', 'out.html', '--force', '--json']).stdout);
  assert.deepEqual([rows, dependent, incidents, summary.dependencies, summary.streams.length], [11, null, [], [], 3]);
});

test('no name ends a script, begins an element or loosens the policy', () => {
  const names = ['</script><script>alert(1)</script>', '<!--<script>', '"><img src=x onerror=alert(1)>', ']]>'];
  const hostile = write('hostile.ndjson', ndjson + names.map((stream) => `${JSON.stringify({ stream, time: '2013-10-25T20:00:00Z' })}\n`).join(''));
  assert.equal(run(['replay', hostile, '--dependent', 'flights', '--dependency', `${names[0]}=90m`, '--export', 'hostile.html', '--force']).code, 0);
  const text = readFileSync(pathOf('hostile.html'), 'utf8');
  const tags = [...text.matchAll(/<\/?script\b[^>]*>|<!--|<img/gi)].map(([tag]) => tag);
  assert.deepEqual(tags, ['<!--', '<script type="application/json" id="recording-head">', '</script>', '<script type="text/plain" id="recording-body">', '</script>',
    '<script type="module">', '</script>', '<script type="module">', '</script>']);
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text) ?? [];
  assert.match(policy, /default-src &#39;none&#39;; script-src &#39;sha256-/);
  assert.doesNotMatch(policy, /unsafe-(eval|inline)(?!&#39;; img-src)(?<!wasm-unsafe-eval)/);
});

test('in Chromium it works from a folder, asks nobody for anything, and shows hostile names as text', { skip: skipWithout(absent) }, async () => {
  const name = '</script><img src=x onerror="document.title=1">';
  const lines = ndjson.replaceAll('"weather"', JSON.stringify(name));
  assert.equal(run(['replay', write('named.ndjson', lines), '--dependent', 'flights', '--dependency', `${name}=90m`, '--export', 'named.html', '--force']).code, 0);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    /** @type {string[]} */
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => /^(file|blob|data):/.test(request.url()) || said.push(request.url()));
    await page.goto(pathToFileURL(pathOf('named.html')).href);
    await page.locator('.app[data-stage=ready]').waitFor();
    assert.equal(await page.locator('button.row[data-incident]').count(), 2);
    assert.equal(await page.title(), 'named.ndjson – slipstream-checkpoint');
    assert.deepEqual(said, []);
  } finally {
    await browser.close();
  }
});

test('what is exported is what was read', async () => {
  const recording = await Recording.read(Buffer.from(ndjson));
  const columns = recording.toColumns();
  assert.deepEqual(await unpacked(packed(columns, 'x')), { ...columns, name: 'x' });
  assert.deepEqual(columns.streams, ['weather', 'flights', 'notices']);
});

test('the page says where the licenses of what is inside are', () => {
  assert.equal(run(['replay', file, '--export', 'licenses.html']).code, 0);
  assert.match(readFileSync(pathOf('licenses.html'), 'utf8'), /<!-- The licenses of .*pkg\/LICENSES\.txt of the npm package slipstream-checkpoint\. -->/);
  assert.match(readFileSync(new URL('../../pkg/LICENSES.txt', import.meta.url), 'utf8'), /^lit\n[^]*^uplot\n/m);
});

test('the recording itself is never overwritten', async () => {
  const own = write('own.ndjson', ndjson);
  const { code, stderr } = await run(['replay', own, '--export', own, '--force']);
  assert.deepEqual([code, readFileSync(pathOf(own), 'utf8')], [1, ndjson]);
  assert.match(stderr, /would overwrite the recording/);
});
