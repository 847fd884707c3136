/**
 * `npm run build`: writes pkg/ (the wasm module, its JavaScript, the same module inlined, the component, the bundle) and types/. A build that fails
 * leaves pkg/ as it was.
 */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeBundle } from './bundle.js';
import { buildComponent } from './component.js';
import { builtFrom, sourceHash } from './sources.js';
import { jco, output, root, run, rustFlags, stop, toolPath, wasmOpt } from './toolchain.js';

if (!existsSync(wasmOpt) || !existsSync(jco)) stop('The tools of the build are missing: npm run setup');
const PATH = toolPath({ wasm: true });
const pkg = join(root, 'pkg');
const out = join(root, 'target', 'pkg');
const wasm = join(out, 'slipstream_checkpoint_bg.wasm');
const inlined = join(out, 'slipstream_checkpoint_inline');
// Taken first: what is edited during the build is not in it.
const sources = sourceHash();

rmSync(out, { recursive: true, force: true });
run('cargo', ['fetch', '--locked']);
// Without multi-value, for whose results Node 20 makes wrappers when it compiles the module: 1.5 ms instead of 4.4.
const features = ['bulk-memory', 'bulk-memory-opt', 'call-indirect-overlong', 'mutable-globals', 'nontrapping-fptoint', 'reference-types', 'sign-ext'];
const linked = ['-Clink-arg=--no-check-features', `-Clink-arg=--features=${features}`];
run('wasm-pack', ['build', '--target', 'web', '--release', '--no-opt', '--no-pack', '--mode', 'no-install', '--out-dir', out, '--', '--locked', '--features', 'module'],
  { env: { ...process.env, PATH, ...rustFlags(...linked) } });
// It says to ignore everything here, and npm pack would obey.
rmSync(join(out, '.gitignore'));

// Speed counts more than size here; -Os is hardly smaller.
run(wasmOpt, ['-O3', '--converge', '--low-memory-unused', '--reorder-functions', '--reorder-locals', '--strip-debug', '--strip-producers', wasm, '-o', wasm]);
const bytes = readFileSync(wasm);
writeFileSync(`${inlined}.js`, `export default '${bytes.toString('base64')}';\n`);
writeFileSync(`${inlined}.d.ts`, '/** slipstream_checkpoint_bg.wasm in base64. */\ndeclare const base64: string;\nexport default base64;\n');
buildComponent(out);
const rustc = output('env', [`PATH=${PATH}`, 'rustc', '--version']);
writeFileSync(join(out, basename(builtFrom)), `${JSON.stringify({ sources, rustc }, null, 2)}\n`);

rmSync(pkg, { recursive: true, force: true });
renameSync(out, pkg);
await writeBundle();
await import('./types.js');
