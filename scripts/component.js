/**
 * The engine as a WebAssembly Component, for `npm run build`: compiles component/, encodes it and shortens it. Must not know what the
 * component exports.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shortened } from './shorten.js';
import { hasWasmTarget, jco, root, run, rustFlags, stop, toolPath, wasmOpt } from './toolchain.js';

const NAME = 'slipstream-checkpoint.component.wasm';
export const component = join(root, 'pkg', NAME);
const linker = fileURLToPath(new URL('component-linker.js', import.meta.url));

/** @param {string} out  the folder to write to */
export function buildComponent(out) {
  const target = join(root, 'target', 'component');
  compile(target);
  const built = join(target, 'wasm32-unknown-unknown', 'release', 'slipstream_checkpoint_component.wasm');
  const core = join(target, 'core.wasm');
  const encoded = join(target, 'component.wasm');
  run(wasmOpt, ['-Oz', '--converge', '--low-memory-unused', '--const-hoisting', '--reorder-functions', '--strip-debug', built, '-o', core]);
  const needed = imports(core);
  if (needed.length) stop(`The component must need nothing of its host, and imports ${JSON.stringify(needed)}.`);
  run(jco, ['new', core, '-o', encoded]);
  writeFileSync(join(out, NAME), shortened(readFileSync(encoded)));
}

/** @param {string} target  cargo's folder */
function compile(target) {
  // For size: core and alloc are compiled along, so that LTO sees them and panics only trap; rustup's Rust needs its rust-src for that.
  const isDebian = !hasWasmTarget('rustc');
  const tools = isDebian ? { RUSTC: '/usr/bin/rustc' } : {};
  const env = {
    ...process.env, ...tools, ...rustFlags('-Cllvm-args=-inline-threshold=0'), PATH: toolPath({ wasm: true }), CARGO_TARGET_DIR: target, RUSTC_BOOTSTRAP: '1',
    CARGO_PROFILE_RELEASE_OPT_LEVEL: 'z', CARGO_PROFILE_RELEASE_PANIC: 'immediate-abort', CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER: linker,
  };
  run(isDebian ? '/usr/bin/cargo' : 'cargo', ['build', '--release', '--locked', '--package', 'slipstream-checkpoint-component', '--target', 'wasm32-unknown-unknown',
    '-Zbuild-std=core,alloc', '-Zpanic-immediate-abort'], { env });
}

/**
 * What a core module imports, but for the functions of its own resources.
 * @param {string} core
 */
function imports(core) {
  const all = WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(core)));
  return all.filter(({ module }) => !module.startsWith('[export]'));
}
