/** `--open`: what is served, to whom, until when; and in a browser. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { skipWithout } from '../support/absent.js';
import { absent, launch } from '../support/chromium.js';
import { pathOf, run, start, write } from './support/command.js';
import { named, ndjson } from './support/story.js';

const file = write('events.ndjson', ndjson);

/**
 * It is open as long as the body runs.
 * @param {string[]} args
 * @param {(url: string, opened: ReturnType<typeof start>) => Promise<void>} body
 */
async function opened(args, body) {
  const it = start(['replay', ...args, '--open', '--no-browser']);
  try {
    const [url] = await it.printed(/http:\S+/);
    await body(url, it);
  } finally {
    it.child.kill('SIGINT');
  }
  assert.equal(await it.ended, 0);
  assert.equal(it.all.stderr, '');
}

/** @param {string} url @param {Record<string, string>} [headers] */
const lines = async (url, headers) => (await (await fetch(url, { headers })).text()).split('\n').filter((line) => line.startsWith('data: ')).map((line) => line.slice(6));

test('the page, the dashboard and the file are served, and nothing beside them', async () => {
  await opened([file, ...named], async (url) => {
    const page = await (await fetch(url)).text();
    assert.match(page, /<checkpoint-replay src="recording\/events\.ndjson" dependent="flights" /);
    assert.match(page, /<script type="module" src="element\.js">/);
    assert.equal(await (await fetch(`${url}recording/events.ndjson`)).text(), ndjson);
    for (const name of ['element.js', 'element-worker.js', 'replay.js', 'parquet.js']) {
      const response = await fetch(url + name);
      assert.deepEqual([response.status, response.headers.get('content-type')], [200, 'text/javascript; charset=utf-8'], name);
      assert.equal(await response.text(), readFileSync(new URL(`../../pkg/${name}`, import.meta.url), 'utf8'));
    }
    write('secret.txt', 'secret');
    for (const name of ['recording', 'recording/', 'recording/secret.txt', 'secret.txt', 'recording/..%2fsecret.txt', 'recording/%65vents.ndjson', 'events', 'index.js', 'element-inline.js', 'package.json', 'cli.js']) {
      assert.equal((await fetch(url + name)).status, 404, name);
    }
  });
});

test('a name of any kind is the file\'s name', async () => {
  const name = "it's <b>&\"#?%20 wétter.ndjson";
  await opened([write(name, ndjson)], async (url) => {
    const [, src] = /src="([^"]*)"/.exec(await (await fetch(url)).text()) ?? [];
    assert.equal(await (await fetch(new URL(src.replaceAll('&#39;', "'"), url))).text(), ndjson);
  });
});

test('options for reading reach the page', async () => {
  await opened([file, '--stream', 'a', '--zone', '+01:00', '--unit', 'ms', '--delimiter', ';', '--format', 'csv'], async (url) => {
    assert.match(await (await fetch(url)).text(), / format="csv" unit="ms" zone="\+01:00" delimiter=";" columns="\{&#34;stream&#34;:&#34;a&#34;\}" hash>/);
  });
});

test('standard input is live, gzipped or not, and its end is told', async () => {
  for (const input of [ndjson, gzipSync(ndjson)]) {
    const it = start(['replay', '-', ...named, '--open', '--no-browser']);
    it.child.stdin.end(input);
    const [url] = await it.printed(/http:\S+/);
    assert.match(await (await fetch(url)).text(), /<checkpoint-replay live="events" /);
    assert.deepEqual(await lines(`${url}events`), [...ndjson.trimEnd().split('\n'), 'end']);
    it.child.kill('SIGINT');
    assert.equal(await it.ended, 0);
  }
});

test('what is not there yet does not hold up the page, and comes when it comes', async () => {
  const it = start(['replay', '-', '--open', '--no-browser']);
  const [url] = await it.printed(/http:\S+/);
  const coming = lines(`${url}events`);
  it.child.stdin.write('{"a":1}\n');
  it.child.stdin.end('{"a":2}\n');
  assert.deepEqual(await coming, ['{"a":1}', '{"a":2}', 'end']);
  it.child.kill('SIGINT');
  assert.equal(await it.ended, 0);
});

test('of a file that grows no more is sent than was announced', async () => {
  const grows = write('growing.ndjson', ndjson.repeat(40_000));
  await opened([grows], async (url) => {
    const response = await fetch(`${url}recording/growing.ndjson`);
    for (let i = 0; i < 20; i++) appendFileSync(pathOf(grows), ndjson.repeat(100));
    assert.equal((await response.arrayBuffer()).byteLength, Number(response.headers.get('content-length')));
  });
  await opened([write('nothing.ndjson', '')], async (url) => assert.equal(await (await fetch(`${url}recording/nothing.ndjson`)).text(), ''));
});

test('--follow reads on as the file grows, and says so when it becomes shorter', async () => {
  const grows = write('grows.ndjson', '{"a":1}\n{"a"');
  await opened([grows, '--follow'], async (url) => {
    const response = await fetch(`${url}events`);
    let text = '';
    const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).pipeThrough(new TextDecoderStream()).getReader();
    const until = async (/** @type {string} */ part) => {
      while (!text.includes(part)) {
        const { value, done } = await reader.read();
        assert.ok(!done, text);
        text += value;
      }
    };
    await until('id: 8\ndata: {"a":1}\n\n');
    appendFileSync(pathOf(grows), ':2}\n{"a":3}\n');
    await until('id: 24\n');
    assert.deepEqual(text.match(/(?<=data: )\{.*/g), ['{"a":1}', '{"a":2}', '{"a":3}']);
    truncateSync(pathOf(grows), 3);
    await until('event: end');
    assert.match(text, /event: problem\ndata: the file has become shorter\n/);
  });
});

test('what cannot be served is said before anything is', () => {
  for (const [args, message] of /** @type {[string[], RegExp][]} */ ([
    [['nothing.csv'], /there is no such file/], [['/dev/null'], /not a plain file/], [['.'], /is a folder/],
  ])) {
    const { code, stdout, stderr } = run(['replay', ...args, '--open', '--no-browser']);
    assert.deepEqual([code, stdout], [1, ''], args[0]);
    assert.match(stderr, message);
  }
  const { code, stderr } = run(['replay', '-', '--open', '--no-browser'], { input: 'PAR1xxxx' });
  assert.equal(code, 1);
  assert.match(stderr, /Parquet cannot be read while it grows/);
});

test('a dashboard of which a part is missing is not served', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  for (const name of ['js', 'pkg', 'package.json']) cpSync(join(root, name), pathOf(join('clone', name)), { recursive: true });
  rmSync(pathOf('clone/pkg/element-worker.js'));
  const args = [pathOf('clone/js/cli.js'), 'replay', pathOf(file), '--open', '--no-browser'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 20_000 });
  assert.deepEqual([status, stdout, stderr], [1, '', 'slipstream-checkpoint: The dashboard is not built: `npm run bundle` builds it.\n']);
});

test('the browser is started with the address, and a missing one does no harm', async () => {
  const { mkdirSync, writeFileSync } = await import('node:fs');
  mkdirSync(pathOf('bin'), { recursive: true });
  writeFileSync(pathOf('bin/xdg-open'), `#!/bin/sh\necho "$@" > ${pathOf('opened')}\n`, { mode: 0o755 });
  for (const [path, isThere] of /** @type {const} */ ([[pathOf('bin'), true], ['/nowhere', false]])) {
    const it = start(['replay', file, '--open'], { PATH: path });
    const [url] = await it.printed(/http:\S+/);
    await it.printed(/Ctrl-C/);
    await new Promise((resolve) => setTimeout(resolve, 300));
    if (isThere) assert.equal(readFileSync(pathOf('opened'), 'utf8'), `${url}\n`);
    assert.equal((await fetch(url)).status, 200);
    it.child.kill('SIGINT');
    assert.equal(await it.ended, 0);
  }
});

test('in Chromium the dashboard shows what the command finds, under its policy and without a word on the console', { skip: skipWithout(absent) }, async () => {
  const browser = await launch();
  try {
    await opened([file, ...named], async (url) => {
      const page = await browser.newPage();
      /** @type {string[]} */
      const said = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.goto(url);
      await page.locator('.app[data-stage=ready]').waitFor();
      assert.equal(await page.locator('button.row[data-incident]').count(), 2);
      assert.deepEqual(said, []);
    });
    const it = start(['replay', '-', ...named, '--open', '--no-browser']);
    const [url] = await it.printed(/http:\S+/);
    const page = await browser.newPage();
    await page.goto(url);
    const rows = ndjson.trimEnd().split('\n');
    it.child.stdin.write(`${rows.slice(0, 6).join('\n')}\n`);
    await page.locator('button.row[data-incident="0"]').waitFor();
    assert.equal(await page.locator('button.row[data-incident]').count(), 1);
    it.child.stdin.end(`${rows.slice(6).join('\n')}\n`);
    await page.locator('button.row[data-incident="1"]').waitFor();
    it.child.kill('SIGINT');
    assert.equal(await it.ended, 0);
  } finally {
    await browser.close();
  }
});
