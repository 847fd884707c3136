/**
 * `npm run bundle`: the entries of the package, in pkg/. A file each, and one for what index.js and slim.js share: Node takes about a
 * millisecond per module, and js/ has more than ten. Needs no Rust.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { elementBundles } from './element.js';
import { withoutHysnappy } from './hysnappy.js';
import { root } from './toolchain.js';

/** @import { BuildOptions, Metafile } from 'esbuild' */

/** What a bundle begins with. JSR, which has no field for that, learns from it where the declarations are. @param {string} types  their folder */
const banner = (types) => ({ js: `/* @ts-self-types="../types/${types}/index.d.ts" */\n${origin}` });
const origin = '// Of js/, by `npm run bundle`.';

/** @type {BuildOptions[]} */
const bundles = [
  { entryPoints: ['js/index.js', 'js/slim.js'], splitting: true, chunkNames: 'shared' },
  { entryPoints: { replay: 'js/replay/index.js' }, external: ['./parquet.js'], banner: banner('replay') },
  { entryPoints: { 'replay.workerd': 'js/replay/index.workerd.js' }, external: ['./parquet.js', './pkg/slipstream_checkpoint_replay_bg.wasm'] },
  { entryPoints: { 'replay.edge-light': 'js/replay/index.edge-light.js' }, external: ['./parquet.js', './pkg/slipstream_checkpoint_replay_bg.wasm?module'] },
  // Loaded only where there is Parquet to read: hyparquet (MIT) is twice as large as the rest.
  { entryPoints: ['js/replay/parquet.js'], plugins: [withoutHysnappy] },
  ...elementBundles,
];

/** @returns {Promise<{ path: string, text: string }[]>} */
export async function bundled() {
  const built = await Promise.all(bundles.map((options) => build({
    absWorkingDir: root,
    outdir: join(root, 'pkg'),
    write: false,
    bundle: true,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    // Half a millisecond less to start with. Names stay, and lines are short, for those who read a stack.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 120,
    banner: { js: origin },
    ...options,
  })));
  return [...built.flatMap(({ outputFiles = [] }) => outputFiles), licenses(built.map(({ metafile }) => metafile))];
}

/**
 * The licenses of all that is inside the bundles: each asks to go with what it is a part of.
 * @param {(Metafile | undefined)[]} metafiles
 */
function licenses(metafiles) {
  const paths = metafiles.flatMap((metafile) => Object.keys(metafile?.inputs ?? {}));
  const names = new Set(paths.flatMap((path) => /(?:^|.*\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []));
  const texts = [...names].sort().map((name) => `${name}\n\n${readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim()}\n`);
  return { path: join(root, 'pkg', 'LICENSES.txt'), text: texts.join(`\n${'-'.repeat(80)}\n\n`) };
}

/** Writes what has changed: who reads the others meanwhile finds them whole. */
export async function writeBundle() {
  for (const { path, text } of await bundled()) {
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await writeBundle();
