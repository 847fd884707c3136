/**
 * `npm run build` and `npm run bench`: how much a bundler ships, and how much it may. The budgets stand here and nowhere else. Needs no Rust.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { component } from './component.js';
import { root, stop } from './toolchain.js';

/**
 * @typedef {object} Size  in bytes
 * @property {string} name
 * @property {number} raw
 * @property {number} gzip
 * @property {number} brotli
 * @property {number} budget  of `brotli`
 * @property {number} [rawBudget]  of `raw`
 */

/** All that the package offers, so that no app ships more. */
const app = (/** @type {string} */ entry) => `export * from 'slipstream-checkpoint${entry}';`;

/** @returns {Promise<Size[]>} of pkg/ as it is */
export async function sizes() {
  const pkg = (/** @type {string} */ name) => readFileSync(join(root, 'pkg', name));
  const engine = pkg('slipstream_checkpoint_bg.wasm');
  return [
    size('the engine module', 25_000, engine),
    size('an app with the default entry', 48_000, await minified(app(''))),
    size('an app with slim, and engine.wasm', 39_000, await minified(app('/slim')), engine),
    size('the engine module of replays', 120_000, pkg('slipstream_checkpoint_replay_bg.wasm')),
    size('an app with replay', 172_000, await minified(app('/replay'))),
    size('element, its worker and its engine', 245_000, pkg('element.js'), pkg('element-worker.js'), pkg('replay.js')),
    size('element/inline', 335_000, pkg('element-inline.js')),
    size('the reader of Parquet, where there is some', 105_000, pkg('parquet.js')),
    { ...size('the component', 30_000, readFileSync(component)), rawBudget: 60 * 1024 },
  ];
}

/**
 * @param {string} name
 * @param {number} budget
 * @param {Uint8Array[]} files  which are compressed one by one, as they are served
 * @returns {Size}
 */
function size(name, budget, ...files) {
  const sum = (/** @type {(file: Uint8Array) => Uint8Array} */ form) => files.reduce((sum, file) => sum + form(file).length, 0);
  return { name, raw: sum((file) => file), gzip: sum((file) => gzipSync(file, { level: 9 })), brotli: sum((file) => brotliCompressSync(file)), budget };
}

/** @param {string} contents  of an app */
async function minified(contents) {
  const stdin = { contents, resolveDir: root };
  // Parquet's reader is loaded where there is some.
  const { outputFiles: [file] } = await build({ stdin, bundle: true, format: 'esm', minify: true, write: false, external: ['./parquet.js'] });
  return file.contents;
}

/** @param {Size[]} sizes */
export function show(sizes) {
  for (const { name, raw, gzip, brotli, budget, rawBudget } of sizes) {
    console.log(`${name}: ${raw} bytes, ${gzip} with gzip, ${brotli} with brotli (at most ${budget})${rawBudget ? `; raw at most ${rawBudget}` : ''}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = await sizes();
  show(found);
  const over = found.filter(({ raw, rawBudget = raw, brotli, budget }) => brotli > budget || raw > rawBudget);
  if (over.length) stop(over.map(({ name, raw, brotli }) => `Over its budget: ${name}, ${raw} bytes, ${brotli} with brotli`).join('\n'));
}
