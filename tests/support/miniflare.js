/** How every test has miniflare start workerd: on loopback, and without asking Cloudflare. Runs in Node 22. */
export const loopback = { host: '127.0.0.1', port: 0, cf: false };

/** That of the examples too. */
export const compatibilityDate = '2026-07-01';

/**
 * A script and what it imports; the script comes first, as miniflare wants it.
 * @param {{ path: string, contents: Uint8Array }[]} files
 * @returns {{ type: 'ESModule' | 'CompiledWasm', path: string, contents: Uint8Array }[]}
 */
export function modules(files) {
  const isScript = (/** @type {{ path: string }} */ { path }) => path.endsWith('.js');
  const typed = files.map(({ path, contents }) => ({ type: /** @type {'ESModule' | 'CompiledWasm'} */ (isScript({ path }) ? 'ESModule' : 'CompiledWasm'), path, contents }));
  return typed.sort((a, b) => Number(isScript(b)) - Number(isScript(a)));
}
