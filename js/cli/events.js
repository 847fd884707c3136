/**
 * A growing text as Server-Sent Events: each message is a batch of lines, its id the byte after them, so that a browser that comes
 * back goes on there. Must not know what the lines say.
 */
import { once } from 'node:events';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { Growing } from './growing.js' */

const ALIVE_MS = 15_000;
const RETRY_MS = 1000;

/**
 * @param {Growing} growing
 * @returns {(request: IncomingMessage, response: ServerResponse) => Promise<void>}
 */
export function events(growing) {
  return async (request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
    if (request.method === 'HEAD') return void response.end();
    response.write(`retry: ${RETRY_MS}\n\n`);
    const gone = new AbortController();
    const alive = setInterval(() => response.write(':\n\n'), ALIVE_MS);
    response.once('close', () => {
      clearInterval(alive);
      gone.abort();
    });
    for await (const { lines, next } of growing.lines(begin(request.headers['last-event-id'], growing.size), gone.signal)) {
      if (!response.write(message(lines, next))) await once(response, 'drain', { signal: gone.signal }).catch(() => {});
    }
    if (growing.error) response.write(`event: problem\ndata: ${oneLine(growing.error.message)}\n\n`);
    response.end('event: end\ndata: end\n\n');
  };
}

/**
 * @param {unknown} id  as we gave it, or as anybody else did
 * @param {number} size
 */
function begin(id, size) {
  const at = typeof id === 'string' && /^\d{1,15}$/.test(id) ? Number(id) : 0;
  return at <= size ? at : 0;
}

/**
 * @param {string[]} lines
 * @param {number} next
 */
const message = (lines, next) => `id: ${next}\n${lines.map((line) => `data: ${oneLine(line)}\n`).join('')}\n`;

/** A carriage return ends a line for the browser. @param {string} line */
const oneLine = (line) => line.replace(/[\r\n]/g, ' ');
