/**
 * `npm run bundle`: the entries for nearly every runtime and without the bytes, pkg/index.js and pkg/slim.js, and in one file
 * what they share: Node takes about a millisecond per module, and js/ has more than ten. Needs no Rust.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './toolchain.js';

/** @returns {Promise<{ path: string, text: string }[]>} */
export async function bundled() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['js/index.js', 'js/slim.js'],
    outdir: join(root, 'pkg'),
    splitting: true,
    chunkNames: 'shared',
    write: false,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    // Half a millisecond less to start with. Names stay, and lines are short, for those who read a stack.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 120,
    banner: { js: '// Of js/, by `npm run bundle`.' },
  });
  return outputFiles;
}

export async function writeBundle() {
  for (const { path, text } of await bundled()) writeFileSync(path, text);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await writeBundle();
