/**
 * `npm run build`: writes pkg/ (the two wasm modules, their JavaScript, the same modules inlined, the component, the bundles) and types/.
 * A build that fails leaves pkg/ as it was.
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
// Taken first: what is edited during the build is not in it.
const sources = sourceHash();

rmSync(out, { recursive: true, force: true });
run('cargo', ['fetch', '--locked']);

// Without multi-value, for whose results Node 20 makes wrappers when it compiles the module: 1.5 ms instead of 4.4.
const features = ['bulk-memory', 'bulk-memory-opt', 'call-indirect-overlong', 'mutable-globals', 'nontrapping-fptoint', 'reference-types', 'sign-ext'];
wasmModule('slipstream_checkpoint', {
  feature: 'module',
  flags: ['-Clink-arg=--no-check-features', `-Clink-arg=--features=${features}`],
  // Speed counts more than size here; -Os is hardly smaller.
  passes: ['-O3', '--converge', '--low-memory-unused', '--simplify-locals-notee', '--reorder-functions', '--reorder-locals'],
});
// A module of its own: where SIMD is missing, the whole of a module that uses it is refused.
wasmModule('slipstream_checkpoint_replay', { feature: 'replay', flags: ['-Ctarget-feature=+simd128'], passes: ['-O3'] });

buildComponent(out);
const rustc = output('env', [`PATH=${PATH}`, 'rustc', '--version']);
writeFileSync(join(out, basename(builtFrom)), `${JSON.stringify({ sources, rustc }, null, 2)}\n`);
rmSync(pkg, { recursive: true, force: true });
renameSync(out, pkg);
await writeBundle();
await import('./types.js');

/**
 * @param {string} name
 * @param {{ feature: string, flags: string[], passes: string[] }} options  the crate's feature, rustc's flags, wasm-opt's passes
 */
function wasmModule(name, { feature, flags, passes }) {
  // A target folder each: other flags would have everything compiled anew.
  const env = { ...process.env, PATH, ...rustFlags(...flags), CARGO_TARGET_DIR: join(root, 'target', feature) };
  run('wasm-pack', ['build', '--target', 'web', '--release', '--no-opt', '--no-pack', '--mode', 'no-install',
    '--out-dir', out, '--out-name', name, '--', '--locked', '--features', feature], { env });
  // It says to ignore everything here, and npm pack would obey.
  rmSync(join(out, '.gitignore'));

  const wasm = join(out, `${name}_bg.wasm`);
  run(wasmOpt, [...passes, '--strip-debug', '--strip-producers', wasm, '-o', wasm]);
  writeFileSync(join(out, `${name}_inline.js`), `export default '${readFileSync(wasm, 'base64')}';\n`);
  const declaration = `/** ${name}_bg.wasm in base64. */\ndeclare const base64: string;\nexport default base64;\n`;
  writeFileSync(join(out, `${name}_inline.d.ts`), declaration);
}
