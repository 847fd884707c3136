/**
 * What pkg/ is built from, as one hash: pkg/ carries it, and a test compares. Must not need Rust.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, versions } from './toolchain.js';

export const builtFrom = join(root, 'pkg', 'built-from.json');

export function sourceHash() {
  const src = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.rs'));
  const files = ['Cargo.toml', 'Cargo.lock', 'scripts/build.js', ...src.map((file) => `src/${file}`)].sort();
  const hash = createHash('sha256').update(`wasm-pack ${versions['wasm-pack']}, binaryen ${versions.binaryen}`);
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
