/** What workerd.js runs: `in-miniflare.js <folder> <flags>` has workerd run the script of a folder, with its modules, and prints what it answers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Miniflare } from 'miniflare';
import { compatibilityDate, loopback, modules } from './miniflare.js';

const [folder, ...compatibilityFlags] = process.argv.slice(2);
const names = readdirSync(folder).filter((name) => /\.(js|wasm)$/.test(name));
const files = names.map((name) => ({ path: name, contents: readFileSync(join(folder, name)) }));
const miniflare = new Miniflare({ ...loopback, compatibilityDate, compatibilityFlags, modules: modules(files) });
try {
  const answer = await miniflare.dispatchFetch('http://host');
  if (!answer.ok) throw new Error(await answer.text());
  process.stdout.write(await answer.text());
} finally {
  await miniflare.dispose();
}
