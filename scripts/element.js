/**
 * What `npm run bundle` makes of js/element/: the element with Lit and uPlot inside, its worker beside it, and the two in one file. Must
 * not know what the other bundles are.
 */
import { build } from 'esbuild';
import { withoutHysnappy } from './hysnappy.js';
import { root } from './toolchain.js';

/** @import { BuildOptions, Plugin } from 'esbuild' */

const banner = '// Of js/element/, by `npm run bundle`. With lit (BSD-3-Clause, Google LLC) and uPlot (MIT, Leon Sorokin) inside.';

/** @type {BuildOptions} */
const common = { absWorkingDir: root, bundle: true, target: 'es2022', minify: true, lineLimit: 400, legalComments: 'none' };

/** The worker's code as a text to import: as a classic script, which every browser takes from a Blob. @type {Plugin} */
const workerText = {
  name: 'element-worker',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^element-worker$/ }, ({ path }) => ({ path, namespace: 'element-worker' }));
    onLoad({ filter: /.*/, namespace: 'element-worker' }, async () => {
      const { outputFiles: [{ text }] } = await build({ ...common, entryPoints: ['js/element/worker.js'], format: 'iife', write: false, plugins: [withoutHysnappy] });
      return { contents: text, loader: 'text' };
    });
  },
};

/** The worker's engine is that of pkg/replay.js, which stands beside it. @type {Plugin} */
const besideReplay = {
  name: 'beside-replay',
  setup({ onResolve }) {
    onResolve({ filter: /\/replay\/index\.js$/ }, () => ({ path: './replay.js', external: true }));
  },
};

/** @type {BuildOptions} */
const element = { ...common, banner: { js: banner }, loader: { '.css': 'text' } };

/** @type {BuildOptions[]} */
export const elementBundles = [
  { ...element, entryPoints: { element: 'js/element/index.js' } },
  { ...element, entryPoints: { 'element-inline': 'js/element/inline.js' }, plugins: [workerText] },
  { ...common, entryPoints: { 'element-worker': 'js/element/worker.js' }, plugins: [besideReplay] },
];
