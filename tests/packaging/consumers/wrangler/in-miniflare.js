/** `in-miniflare.js <folder> <entry> <other modules>` prints what the Worker answers; wants Node 22. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Miniflare } from 'miniflare';

const [folder, ...files] = process.argv.slice(2);
const modules = files.map((path) => {
  return { type: path.endsWith('.wasm') ? 'CompiledWasm' : 'ESModule', path, contents: readFileSync(join(folder, path)) };
});
const miniflare = new Miniflare({ modules, compatibilityDate: '2026-07-01', host: '127.0.0.1', port: 0, cf: false });
try {
  const answer = await miniflare.dispatchFetch('http://host/');
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  process.stdout.write(text);
} finally {
  await miniflare.dispose();
}
