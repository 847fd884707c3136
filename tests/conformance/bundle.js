/** A script with the package that it imports, for runtimes that read no files. Must not know which. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * @param {import('./stage.js').Stage} stage
 * @param {string} contents
 * @param {import('esbuild').BuildOptions} [options]
 * @returns {Promise<{ path: string, contents: Uint8Array }[]>} the script, and what it imports
 */
export async function bundle({ folder }, contents, options) {
  const stdin = { contents, resolveDir: folder };
  const form = { bundle: true, format: /** @type {const} */ ('esm'), target: 'es2022', write: /** @type {const} */ (false), outdir: folder };
  const { outputFiles = [] } = await build({ stdin, absWorkingDir: folder, ...form, ...options });
  const isScript = (/** @type {{ path: string }} */ { path }) => path.endsWith('.js');
  return [...outputFiles.filter(isScript), ...outputFiles.filter((file) => !isScript(file))];
}

/** For workerd, which runs the file of the engine as it is. @type {import('esbuild').BuildOptions} */
export const forWorkerd = { conditions: ['workerd'], external: ['node:*'], loader: { '.wasm': 'copy' } };

/** All tests of a stage, and `run`, which runs them. @param {import('./stage.js').Stage} stage */
export const rules = ({ files }) => `${files.map((file) => `import '${file}';\n`).join('')}import { run } from 'node:test';\n`;

/** What stands for Node's modules. */
export const nodeTest = { 'node:test': path('node-test.js') };
export const nodeAssert = { 'node:assert/strict': path('node-assert.js') };
