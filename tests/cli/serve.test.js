/** What is served is for the browser of this machine, and for one page in it. */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { connect } from 'node:net';
import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { events } from '../../js/cli/events.js';
import { Growing } from '../../js/cli/growing.js';
import { page } from '../../js/cli/page.js';
import { serve } from '../../js/cli/serve.js';

const { url, server } = await serve({
  '': (_, response) => void response.end('page'),
  'a.js': (_, response) => void response.end('script'),
  broken: () => Promise.reject(new Error('secret')),
});
after(() => server.close().closeAllConnections());
const { port, pathname } = new URL(url);

/**
 * @param {string} path  as it is, encoded or not
 * @param {{ method?: string, host?: string }} [options]
 * @returns {Promise<{ status: number, headers: import('node:http').IncomingHttpHeaders, text: string }>}
 */
function ask(path, { method = 'GET', host = `127.0.0.1:${port}` } = {}) {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers: { host } }, async (response) => {
      let text = '';
      for await (const chunk of response.setEncoding('utf8')) text += chunk;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
    }).on('error', reject).end();
  });
}

test('the address is of loopback, with a port and a path of 128 bits that differ each time', async () => {
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/);
  const other = await serve({});
  assert.notEqual(new URL(other.url).pathname, pathname);
  other.server.close();
  assert.equal(/** @type {import('node:net').AddressInfo} */ (server.address()).address, '127.0.0.1');
});

test('the page and its files are there, by both names of this machine', async () => {
  assert.equal((await ask(pathname)).text, 'page');
  assert.equal((await ask(`${pathname}a.js?x=1`)).text, 'script');
  assert.equal((await ask(pathname, { host: `localhost:${port}` })).status, 200);
  assert.deepEqual(await ask(pathname, { method: 'HEAD' }).then(({ status, text }) => [status, text]), [200, '']);
});

test('a foreign host gets 403, whatever it asks for', async () => {
  for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', 'localhost', `127.0.0.1:${Number(port) + 1}`, `127.0.0.1:${port}.evil.example`,
    `127.0.0.1:${port}@evil.example`, `0.0.0.0:${port}`, `[::1]:${port}`, `LOCALHOST:${port}`]) {
    for (const path of [pathname, '/', '/nothing']) assert.equal((await ask(path, { host })).status, 403, `${host} ${path}`);
  }
});

test('one without a host gets no answer of ours', async () => {
  for (const [version, expected] of [['1.0', 403], ['1.1', 400]]) {
    const socket = connect(Number(port), '127.0.0.1').end(`GET ${pathname} HTTP/${version}\r\n\r\n`);
    let text = '';
    for await (const chunk of socket.setEncoding('utf8')) text += chunk;
    assert.match(text, new RegExp(`^HTTP/1.1 ${expected} `));
    assert.doesNotMatch(text, /page/);
  }
});

test('any other path gets 404: without the token, above it, encoded, or of another name', async () => {
  const token = pathname.slice(1, -1);
  const wrong = ['/', '/a.js', '/favicon.ico', `/${token}`, `//${token}/`, `/${token}//a.js`, `/${token}/../${token}/a.js`, `/${token}/./a.js`, `/${token}/b.js`,
    `/${token}/%61.js`, `/${token}/..%2f..%2fpackage.json`, `/${token}/../../package.json`, `/${token}/a.js/`, `/${token}/A.js`, `/${token.toUpperCase()}A/`,
    `/${token.slice(1)}/`, `/${token}0/`, `/${token}/__proto__`, `/${token}/constructor`, `/${token}/a.js%00`, `http://127.0.0.1:${port}${pathname}`,
    '/etc/passwd', '/../../etc/passwd', `/${token}/%2e%2e/%2e%2e/etc/passwd`];
  for (const path of wrong) assert.equal((await ask(path)).status, 404, path);
});

test('other methods get 405', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    const { status, headers } = await ask(pathname, { method });
    assert.deepEqual([status, headers.allow], [405, 'GET, HEAD'], method);
  }
});

test('every answer, also a refusal, says that it is not to be kept, embedded, guessed or told', async () => {
  for (const { headers } of [await ask(pathname), await ask('/nothing'), await ask(pathname, { host: 'evil.example' })]) {
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal(headers['cross-origin-opener-policy'], 'same-origin');
    assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
    assert.equal(headers['access-control-allow-origin'], undefined);
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /script-src[^;]*'unsafe-(inline|eval)'/);
  }
});

test('an answer that fails tells nothing of why', async () => {
  assert.deepEqual(await ask(`${pathname}broken`).then(({ status, text }) => [status, text]), [500, '500\n']);
});

test('the page quotes names: no attribute and no element comes out of them', () => {
  const text = page({ title: '</title><script>1</script>', attributes: { dependent: '"><img src=x onerror=alert(1)>', hash: '' }, scripts: '' });
  assert.doesNotMatch(text, /<script>|<img|<\/title><script/);
  assert.match(text, /<checkpoint-replay dependent="&#34;&#62;&#60;img src=x onerror=alert\(1\)&#62;" hash>/);
});

/**
 * What a browser makes of a stream of events, as the specification says.
 * @param {string} text
 */
function messagesOf(text) {
  return text.split(/\r\n\r\n|\n\n|\r\r/).flatMap((block) => {
    const message = { id: '', event: 'message', data: /** @type {string[]} */ ([]) };
    for (const line of block.split(/\r\n|\n|\r/)) {
      const [, field, value] = /^([^:]+):? ?(.*)$/.exec(line) ?? [];
      if (field === 'data') message.data.push(value);
      else if (field === 'id' || field === 'event') message[field] = value;
    }
    return message.data.length > 0 ? [{ ...message, data: message.data.join('\n') }] : [];
  });
}

/** @param {Growing} growing */
async function live(growing) {
  const { url, server } = await serve({ events: events(growing) });
  after(() => server.close().closeAllConnections());
  return `${url}events`;
}

/** @param {string} url @param {string} [lastEventId] */
const read = async (url, lastEventId) => messagesOf(await (await fetch(url, { headers: lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId } })).text());
/** @param {ReturnType<typeof messagesOf>} messages */
const linesOf = (messages) => messages.filter(({ event }) => event === 'message').map(({ data }) => `${data}\n`).join('');

test('what comes is passed on line by line, to the end', async () => {
  const input = new PassThrough();
  input.write('{"a":1}\n{"b"');
  const address = await live(await Growing.of(input));
  const whole = read(address);
  await setTimeout(30);
  input.write(':2}\r\n\n{"wétter":"天');
  input.end('気"}');
  const messages = await whole;
  assert.equal(linesOf(messages), '{"a":1}\n{"b":2}\n\n{"wétter":"天気"}\n');
  assert.equal(messages.at(-1)?.event, 'end');
});

test('a browser that comes back goes on after what it has, from every message, and loses nothing', async () => {
  const text = Array.from({ length: 40_000 }, (_, i) => `{"stream":"weather","time":${i},"note":"é"}\n`).join('');
  const growing = await Growing.of(PassThrough.from([Buffer.from(text).subarray(0, 700_001), Buffer.from(text).subarray(700_001)]));
  const address = await live(growing);
  const messages = await read(address);
  assert.equal(linesOf(messages), text);
  assert.ok(messages.length > 4);
  for (let i = 0; i < messages.length - 1; i++) {
    const again = await read(address, messages[i].id);
    assert.equal(linesOf(messages.slice(0, i + 1)) + linesOf(again), text);
  }
});

test('an id that is not ours begins anew', async () => {
  const address = await live(await Growing.of(PassThrough.from([Buffer.from('a\nb\n')])));
  for (const id of ['x', '-1', '99', '1e1', '2.5', '']) assert.equal(linesOf(await read(address, id)), 'a\nb\n', id);
});

test('a line break of another kind begins no field of its own', async () => {
  const address = await live(await Growing.of(PassThrough.from([Buffer.from('a\rdata: b\revent: end\r\r\nc\n')])));
  assert.equal(linesOf(await read(address)), 'a data: b event: end \nc\n');
});

test('gzip is unpacked as it comes; where it is damaged, the page is told', async () => {
  const packed = gzipSync('a\nb\n');
  assert.equal(linesOf(await read(await live(await Growing.of(PassThrough.from([packed]))))), 'a\nb\n');
  assert.equal(linesOf(await read(await live(await Growing.of(PassThrough.from([...packed].map((byte) => Buffer.of(byte))))))), 'a\nb\n');
  const cutOff = await read(await live(await Growing.of(PassThrough.from([packed.subarray(0, -9)]))));
  assert.deepEqual(cutOff.map(({ event }) => event).slice(-2), ['problem', 'end']);
});

test('of a line of 30 MB the beginning is passed on, and the next line is whole', async () => {
  const long = 'x'.repeat(30_000_000);
  const address = await live(await Growing.of(PassThrough.from([Buffer.from('a\n'), Buffer.from(long), Buffer.from('\nb\n')])));
  const lines = linesOf(await read(address)).split('\n');
  assert.deepEqual([lines[0], lines[1].length, lines[2], lines.length], ['a', 1 << 21, 'b', 4]);
});

test('one that is slow or goes away holds nobody else up', async () => {
  const input = new PassThrough();
  input.write('a\n');
  const address = await live(await Growing.of(input));
  const gone = new AbortController();
  const { body } = await fetch(address, { signal: gone.signal });
  await body?.getReader().read();
  gone.abort();
  input.end('b\n');
  assert.equal(linesOf(await read(address)), 'a\nb\n');
});
