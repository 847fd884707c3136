/**
 * What pkg/ is built from, as one hash: pkg/ carries it, and a test compares. Must not need Rust.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, versions } from './toolchain.js';

export const builtFrom = join(root, 'pkg', 'built-from.json');

export function sourceHash() {
  const files = ['Cargo.toml', 'Cargo.lock', 'scripts/build.js', 'scripts/component.js', 'scripts/component-linker.js', 'scripts/shorten.js', 'component/Cargo.toml', ...sources('src'), ...sources('component')].sort();
  const hash = createHash('sha256').update(`wasm-pack ${versions['wasm-pack']}, binaryen ${versions.binaryen}, jco ${versions['@bytecodealliance/jco']}`);
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** @param {string} folder */
function sources(folder) {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.(rs|wit)$/.test(file)).map((file) => `${folder}/${file}`);
}
