/**
 * `node examples/browser/serve.js`: serves the recipes on loopback, under a strict Content-Security-Policy. Not one of them is built:
 * the package is served from its folder, as it comes.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What the package needs of a policy is 'wasm-unsafe-eval': WebAssembly may be compiled, and no text is ever run as code. */
export const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/** Browsers compile a module while it is loaded if it comes as application/wasm. @type {Record<string, string>} */
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.wasm': 'application/wasm' };
const PACKAGE = '/node_modules/slipstream-checkpoint/';

/**
 * @param {{ policy?: string, port?: number, types?: Record<string, string> }} [options]
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serve({ policy = POLICY, port = 0, types = TYPES } = {}) {
  const server = createServer(async ({ url = '/' }, answer) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    // A worker has the policy that its own script comes with.
    answer.setHeader('content-security-policy', policy).setHeader('cache-control', 'no-store');
    // In the place of a service with weather and flights: it says what it is asked for.
    if (pathname.startsWith('/api/')) {
      answer.setHeader('content-type', 'application/json').end(JSON.stringify(Object.fromEntries(searchParams)));
      return;
    }
    if (pathname === '/favicon.ico') {
      answer.writeHead(204).end();
      return;
    }
    const file = pathname.startsWith(PACKAGE)
      ? new URL(`../../${pathname.slice(PACKAGE.length)}`, import.meta.url)
      : new URL(`.${pathname === '/' ? '/index.html' : pathname}`, import.meta.url);
    try {
      const content = await readFile(file);
      answer.setHeader('content-type', types[extname(pathname)] ?? TYPES['.html']).end(content);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await once(server.listen(port, '127.0.0.1'), 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`, close };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await serve({ port: 8080 });
  console.log(`${url}: the recipes, from ${fileURLToPath(new URL('.', import.meta.url))}`);
}
