/** What workerd.js runs: `in-miniflare.js <folder>` has workerd run the script in it, and the modules that it imports, and prints what it answers. */
import { Miniflare } from 'miniflare';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...compatibilityFlags] = process.argv.slice(2);
const isScript = (/** @type {string} */ name) => name.endsWith('.js');
const names = readdirSync(folder).sort((a, b) => Number(isScript(b)) - Number(isScript(a))); // the first is the entry
const modules = names.map((name) => {
  return { type: /** @type {'ESModule' | 'CompiledWasm'} */ (isScript(name) ? 'ESModule' : 'CompiledWasm'), path: name, contents: readFileSync(join(folder, name)) };
});
const miniflare = new Miniflare({ modules, compatibilityDate: '2026-07-01', compatibilityFlags, host: '127.0.0.1', port: 0, cf: false });
try {
  const answer = await miniflare.dispatchFetch('http://host');
  if (!answer.ok) throw new Error(await answer.text());
  process.stdout.write(await answer.text());
} finally {
  await miniflare.dispose();
}
