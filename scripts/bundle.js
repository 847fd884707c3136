/**
 * `npm run bundle`: the entry for nearly every runtime as one file, pkg/index.js. Node takes about a millisecond per module,
 * and js/ has more than ten. Needs no Rust.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './toolchain.js';

export const bundle = join(root, 'pkg', 'index.js');

/** @returns {Promise<string>} */
export async function bundled() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['js/index.js'],
    outfile: bundle,
    write: false,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    banner: { js: '// js/ in one file, by `npm run bundle`.' },
  });
  return outputFiles[0].text;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(bundle, await bundled());
