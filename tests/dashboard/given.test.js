/** What a script gives at once, and what comes to an end that was none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, skip } from './support/dashboard.js';
import { declared, text } from './support/story.js';

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

test('a view or a cursor that is none is not taken', { skip }, () => open({ attributes: { src: 'r', ...declared }, files: { r: text } }, async (it) => {
  await it.stage('ready');
  const before = await it.view();
  await it.element.evaluate((element) => Object.assign(element, { view: { from: NaN, to: 5 }, cursor: NaN }));
  assert.deepEqual([await it.view(), await it.get('cursor')], [before, null]);
}));

test('what went wrong with live rows is said', { skip }, async () => {
  const events = (/** @type {unknown} */ _, /** @type {import('node:http').ServerResponse} */ response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).end(`data: {"stream":"flights","time":"2025-01-01T00:00:00Z"}\n\nevent: problem\ndata: the file has become shorter\n\nevent: end\ndata: end\n\n`);
  };
  await open({ attributes: { live: 'events', ...declared }, files: { events } }, async (it) => {
    await it.until(() => /** @type {any} */ (globalThis).told.some((/** @type {any} */ { type, detail }) => type === 'error' && /shorter/.test(detail.message)));
  });
});
