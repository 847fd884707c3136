/** What a script gives at once, and what comes to an end that was none. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { answer, missing, open, skip } from './support/dashboard.js';
import { declared, text } from './support/story.js';

const engine = answer(readFileSync(new URL('../../pkg/element-worker.js', import.meta.url)), 'text/javascript');

test('what is loaded by script stays, though src asks for another at the same moment', { skip }, () => open({}, async (it) => {
  const told = await it.page.evaluate(async ([text, declared]) => {
    const element = /** @type {any} */ (document.createElement('checkpoint-replay'));
    for (const [name, value] of Object.entries({ ...declared, src: 'nowhere' })) element.setAttribute(name, value);
    document.body.append(element);
    await element.load(new Blob([text]));
    return element.incidents.length;
  }, /** @type {const} */ ([text, declared]));
  assert.equal(told, 4);
}));

test('a view or a cursor that is none is not taken', { skip }, () => open({ attributes: { src: 'recording', ...declared }, files: { recording: text } }, async (it) => {
  await it.stage('ready');
  const before = await it.view();
  await it.element.evaluate((element) => Object.assign(element, { view: { from: NaN, to: 5 }, cursor: NaN }));
  assert.deepEqual([await it.view(), await it.get('cursor')], [before, null]);
}));

test('an engine that could not be loaded is started again for the next recording', { skip }, async () => {
  let isThere = false;
  const worker = (/** @type {any} */ request, /** @type {any} */ response) => (isThere ? engine : missing)(request, response);
  const file = { name: 'day.ndjson', mimeType: '', buffer: Buffer.from(text) };
  await open({ attributes: declared, files: { 'element-worker.js': worker }, complains: true }, async (it) => {
    await it.stage('empty');
    await it.hook('open').setInputFiles(file);
    await it.hook('error').getByText('the engine cannot be started').waitFor();
    await it.stage('empty');
    isThere = true;
    await it.hook('open').setInputFiles(file);
    await it.stage('ready');
    assert.equal(await it.hook('error').count(), 0);
  });
});

test('a dependency that is no stream of the recording is refused, unless that is said to be right; then it was never heard', { skip }, async () => {
  await open({ attributes: { src: 'recording', dependent: 'flights', dependencies: 'weather=1h, waether=1h' }, files: { recording: text } }, async (it) => {
    await it.hook('error').waitFor();
    assert.match(await it.hook('error').innerText(), /waether.*weather/s);
    await it.stage('choosing');
    await it.element.evaluate((element) => Object.assign(element, { missingOk: true }));
    await it.stage('ready');
    assert.equal(await it.element.getAttribute('missing-ok'), '');
    assert.match(await it.lane('waether').innerText(), /1 downtime\s+never heard/);
    assert.doesNotMatch(await it.lane('weather').innerText(), /never heard/);
    await it.page.getByRole('tab', { name: 'Summary' }).click();
    await it.page.getByRole('row', { name: /^waether\s.*never heard/ }).waitFor();
    // And no more, where that is taken back.
    await it.element.evaluate((element) => Object.assign(element, { missingOk: false }));
    await it.hook('error').getByText(/waether.*weather/s).waitFor();
  });
});

test('what is no source is refused as the library refuses it', { skip }, async () => {
  await open({}, async (it) => {
    await it.stage('empty');
    for (const source of [null, 5, 'day.ndjson']) {
      const code = await it.element.evaluate((element, source) => /** @type {any} */ (element).load(source).catch((/** @type {any} */ { code }) => code), source);
      assert.equal(code, 'ERR_OPTION');
    }
  });
});

test('what went wrong with live rows is said', { skip }, async () => {
  const events = (/** @type {unknown} */ _, /** @type {import('node:http').ServerResponse} */ response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).end(`data: {"stream":"flights","time":"2025-01-01T00:00:00Z"}\n\nevent: problem\ndata: the file has become shorter\n\nevent: end\ndata: end\n\n`);
  };
  await open({ attributes: { live: 'events', ...declared }, files: { events } }, async (it) => {
    await it.until(() => /** @type {any} */ (globalThis).told.some((/** @type {any} */ { type, detail }) => type === 'error' && /shorter/.test(detail.message)));
  });
});
