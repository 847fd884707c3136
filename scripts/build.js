/**
 * `npm run build`: writes pkg/ (the wasm module, its JavaScript, the same module inlined) and types/.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { builtFrom, sourceHash } from './sources.js';
import { output, root, run, stop, toolPath, wasmOpt, withoutPaths } from './toolchain.js';

const pkg = join(root, 'pkg');
const wasm = join(pkg, 'slipstream_checkpoint_bg.wasm');
const PATH = toolPath({ wasm: true });
if (!existsSync(wasmOpt)) stop('The tools of the build are missing: npm run setup');

rmSync(pkg, { recursive: true, force: true });
run('cargo', ['fetch', '--locked']);
run('wasm-pack', ['build', '--target', 'web', '--release', '--no-opt', '--no-pack', '--mode', 'no-install', '--', '--locked'],
  { env: { ...process.env, PATH, ...withoutPaths() } });
// It says to ignore everything here, and npm pack would obey.
rmSync(join(pkg, '.gitignore'));

run(wasmOpt, ['-O3', '--strip-debug', '--strip-producers', wasm, '-o', wasm]);
const bytes = readFileSync(wasm);
const inlined = join(pkg, 'slipstream_checkpoint_inline');
writeFileSync(`${inlined}.js`, `export default '${bytes.toString('base64')}';\n`);
writeFileSync(`${inlined}.d.ts`, '/** slipstream_checkpoint_bg.wasm in base64. */\ndeclare const base64: string;\nexport default base64;\n');
writeFileSync(builtFrom, `${JSON.stringify({ sources: sourceHash(), rustc: output('env', [`PATH=${PATH}`, 'rustc', '--version']) }, null, 2)}\n`);

await import('./types.js');
console.log(`\nThe engine: ${bytes.length} bytes, ${brotliCompressSync(bytes).length} with brotli.`);
