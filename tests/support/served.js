/** A server on loopback, for as long as it is used. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';

/** @type {Record<string, string>} */
const types = { '': 'text/html', '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };

/** A page with a script. @param {string} src  of it @param {string} [type]  of the script */
export const page = (src, type = 'module') => `<!doctype html><link rel="icon" href="data:,"><script type="${type}" src="${src}"></script>`;

/**
 * @template T
 * @param {(path: string) => string | Uint8Array | undefined} find  what is served as a path, by its extension
 * @param {(url: string) => Promise<T>} use
 */
export async function served(find, use) {
  const server = createServer(({ url = '/' }, answer) => {
    const found = find(url);
    if (found === undefined) answer.writeHead(404).end();
    else answer.setHeader('content-type', types[extname(url)] ?? 'text/plain').end(found);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  try {
    return await use(`http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
