/**
 * `--open`: the dashboard in the browser of this machine, with a file or with what comes. Must not know how requests are checked.
 */
import { spawn } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { events } from './events.js';
import { EXIT, Failure } from './failure.js';
import { Growing } from './growing.js';
import { attributesOf, page } from './page.js';
import { serve } from './serve.js';
import { look, nameOf, unreadable } from './source.js';
import { safe } from './text.js';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { Settings } from './options.js' */
/** @import { Answer } from './serve.js' */

/** The dashboard's own files, and no others. */
const FILES = ['element.js', 'element-worker.js', 'replay.js', 'parquet.js'];
const PKG = new URL('../../pkg/', import.meta.url);
const COMMANDS = /** @type {Record<string, [string, ...string[]]>} */ ({ darwin: ['open'], win32: ['cmd', '/c', 'start', ''] });

/**
 * Serves until it is ended.
 * @param {Settings} settings
 * @returns {Promise<number>}  the exit code
 */
export async function open(settings) {
  const { file, browser } = settings;
  const source = await sourceOf(settings).catch((error) => {
    throw unreadable(file, error);
  });
  const title = nameOf(basename(file));
  const text = page({
    title: `${title} – slipstream-checkpoint`,
    attributes: { ...source.attributes, ...attributesOf(settings) },
    scripts: '<script type="module" src="element.js"></script>',
  });
  const { url, server } = await serve({ '': contents(text, 'text/html; charset=utf-8'), ...source.answers, ...dashboard() });
  const ended = new Promise((resolve) => process.removeAllListeners('SIGINT').once('SIGINT', resolve));
  process.stdout.write(`${title} is shown at ${url}\nCtrl-C ends it.\n`);
  if (browser) show(url);
  await ended;
  server.close();
  server.closeAllConnections();
  process.exit(EXIT.ok);
}

/**
 * What is shown, and how the page finds it.
 * @param {Settings} settings
 * @returns {Promise<{ attributes: Record<string, string>, answers: Record<string, Answer> }>}
 */
async function sourceOf({ file, follow }) {
  if (file !== '-' && !follow) {
    const { isFile } = await look(file);
    if (!isFile) throw new Failure(`${safe(file)} is not a plain file: give it as standard input, with - as its name.`);
    // Its name is what the page calls it.
    const src = `recording/${encodeURIComponent(basename(file))}`;
    return { attributes: { src }, answers: { [src]: (request, response) => send(request, response, file) } };
  }
  const growing = file === '-' ? await Growing.of(process.stdin) : await Growing.file(file);
  const head = await growing.read(0, 4);
  if (head.toString('latin1') === 'PAR1') throw new Failure('Parquet cannot be read while it grows: its contents are listed at its end. Give it as a file.');
  return { attributes: { live: 'events' }, answers: { events: events(growing) } };
}

/**
 * The file as it is now.
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {string} file
 */
async function send({ method }, response, file) {
  const { size } = statSync(file);
  response.writeHead(200, { 'Content-Type': 'application/octet-stream', 'Content-Length': size });
  if (method === 'HEAD' || size === 0) response.end();
  else await pipeline(createReadStream(file, { end: size - 1 }), response); // what is written to it meanwhile was not announced
}

function dashboard() {
  if (!FILES.every((name) => existsSync(new URL(name, PKG)))) throw new Failure('The dashboard is not built: `npm run bundle` builds it.');
  return Object.fromEntries(FILES.map((name) => [name, script(fileURLToPath(new URL(name, PKG)))]));
}

/**
 * @param {string} path
 * @returns {Answer}
 */
function script(path) {
  return async ({ method }, response) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' });
    if (method === 'HEAD') response.end();
    else await pipeline(createReadStream(path), response);
  };
}

/**
 * @param {string} text
 * @param {string} type
 * @returns {Answer}
 */
function contents(text, type) {
  return ({ method }, response) => void response.writeHead(200, { 'Content-Type': type }).end(method === 'HEAD' ? undefined : text);
}

/** Starts the browser; without one the address is there to be copied. @param {string} url */
function show(url) {
  const [command, ...args] = COMMANDS[process.platform] ?? ['xdg-open'];
  spawn(command, [...args, url], { stdio: 'ignore', detached: true }).on('error', () => {}).unref();
}
