/**
 * Serves a few things to the browser of this machine, and to nobody else. Must not know what they are for.
 */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';

/** @import { IncomingMessage, Server, ServerResponse } from 'node:http' */

/** @typedef {(request: IncomingMessage, response: ServerResponse) => void | Promise<void>} Answer */

const LOOPBACK = '127.0.0.1';

/** On every answer: nothing is kept, embedded, guessed or told to others. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': [
    "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "worker-src 'self'", "connect-src 'self'", "style-src 'self' 'unsafe-inline'",
    'img-src data:', "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/**
 * @param {Record<string, Answer>} answers  by name; '' is the page
 * @returns {Promise<{ url: string, server: Server }>}  the address has a port and a path that nobody can guess
 */
export async function serve(answers) {
  const folder = `/${randomBytes(16).toString('hex')}/`;
  const byPath = new Map(Object.entries(answers).map(([name, answer]) => [folder + name, answer]));
  /** @type {Set<string>} */
  const hosts = new Set();
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    // A page elsewhere may have its own name point here: it is told nothing, not even which paths there are.
    if (!hosts.has(request.headers.host ?? '')) return refuse(response, 403);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response.setHeader('Allow', 'GET, HEAD'), 405);
    const answer = byPath.get(request.url?.replace(/\?.*/s, '') ?? '');
    if (!answer) return refuse(response, 404);
    Promise.resolve(answer(request, response)).catch(() => (response.headersSent ? response.destroy() : refuse(response, 500)));
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, LOOPBACK, () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  for (const host of [LOOPBACK, 'localhost']) hosts.add(`${host}:${port}`);
  return { url: `http://${LOOPBACK}:${port}${folder}`, server };
}

/**
 * @param {ServerResponse} response
 * @param {number} status
 */
function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain' }).end(`${status}\n`);
}
