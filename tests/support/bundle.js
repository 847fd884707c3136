/** A script with the package that it imports, for runtimes that read no files. Must not know which. */
import { relative } from 'node:path';
import { build } from 'esbuild';

/**
 * @param {string} folder  where it stands
 * @param {string} contents
 * @param {import('esbuild').BuildOptions} [options]
 * @returns {Promise<{ path: string, contents: Uint8Array, text: string }[]>} the script, and what it imports
 */
export async function bundle(folder, contents, options) {
  const stdin = { contents, resolveDir: folder };
  const form = { bundle: true, format: /** @type {const} */ ('esm'), target: 'es2022', outdir: folder };
  const { outputFiles } = await build({ stdin, absWorkingDir: folder, ...form, ...options, write: false });
  return outputFiles.map(({ path, contents, text }) => ({ path: relative(folder, path), contents, text }));
}

/** For workerd, which runs the file of the engine as it is. @type {import('esbuild').BuildOptions} */
export const forWorkerd = { conditions: ['workerd'], external: ['node:*', 'cloudflare:*'], loader: { '.wasm': 'copy' } };
