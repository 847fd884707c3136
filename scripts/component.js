/**
 * The engine as a WebAssembly Component, for `npm run build`: compiles component/, drops what only JavaScript needs, and encodes it. Must
 * not know what the component exports.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasWasmTarget, jco, root, run, rustFlags, stop, toolPath, wasmTool } from './toolchain.js';

const NAME = 'slipstream-checkpoint.component.wasm';
export const component = join(root, 'pkg', NAME);

/**
 * The engine's crate has its JavaScript face linked in, as every crate that depends on it has. Its functions go with their exports; two
 * imports stay in the table, and are nothing here.
 */
const NO_JAVASCRIPT = `(module
  (func (export "__wbindgen_describe") (param i32))
  (func (export "__wbindgen_describe_generic_import") (param i32 i32) (result i32) unreachable))`;

/** @param {string} out  the folder to write to */
export function buildComponent(out) {
  const target = join(root, 'target', 'component');
  compile(target);
  const built = join(target, 'wasm32-unknown-unknown', 'release', 'slipstream_checkpoint_component.wasm');
  const step = (/** @type {string} */ name) => join(target, `${name}.wasm`);

  withoutExports(built, step('exports'));
  writeFileSync(join(target, 'no-javascript.wat'), NO_JAVASCRIPT);
  run(wasmTool('wasm-merge'), ['--skip-export-conflicts', step('exports'), 'component', join(target, 'no-javascript.wat'), '__wbindgen_placeholder__', '-o', step('merged')]);
  withoutExports(step('merged'), step('alone'));
  run(wasmTool('wasm-opt'), ['-Oz', '--converge', '--low-memory-unused', '--strip-debug', step('alone'), '-o', step('optimized')]);
  writeFileSync(step('core'), withoutSections(readFileSync(step('optimized'))));
  const needed = imports(step('core'));
  if (needed.length) stop(`The component must need nothing of its host, and imports ${JSON.stringify(needed)}.`);
  run(jco, ['new', step('core'), '-o', join(out, NAME)]);
}

/** @param {string} target  cargo's folder */
function compile(target) {
  // For size: core and alloc are compiled along, so that LTO sees them and panics only trap; rustup's Rust needs its rust-src for that.
  const isDebian = !hasWasmTarget('rustc');
  const tools = isDebian ? { RUSTC: '/usr/bin/rustc' } : {};
  const env = {
    ...process.env, ...tools, ...rustFlags(), PATH: toolPath({ wasm: true }), CARGO_TARGET_DIR: target, RUSTC_BOOTSTRAP: '1',
    CARGO_PROFILE_RELEASE_OPT_LEVEL: 'z', CARGO_PROFILE_RELEASE_PANIC: 'immediate-abort', CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER: 'rust-lld',
  };
  run(isDebian ? '/usr/bin/cargo' : 'cargo', ['build', '--release', '--locked', '--package', 'slipstream-checkpoint-component', '--target', 'wasm32-unknown-unknown',
    '-Zbuild-std=core,alloc', '-Zpanic-immediate-abort'], { env });
}

/**
 * Keeps what the component model calls, and what that needs.
 * @param {string} from
 * @param {string} to
 */
function withoutExports(from, to) {
  const isCalled = (/** @type {string} */ name) => name === 'memory' || name === 'cabi_realloc' || name.includes('#');
  const kept = WebAssembly.Module.exports(new WebAssembly.Module(readFileSync(from))).map(({ name }) => name).filter(isCalled);
  const graph = `${to}.json`;
  writeFileSync(graph, JSON.stringify(kept.map((name) => ({ name, root: true, export: name }))));
  run(wasmTool('wasm-metadce'), ['--graph-file', graph, from, '-o', to], { stdio: ['ignore', 'ignore', 'inherit'] });
  rmSync(graph);
}

/**
 * The module without its custom sections, but for that from which it is encoded.
 * @param {Uint8Array} module
 */
function withoutSections(module) {
  const kept = [module.subarray(0, 8)];
  let at = 8;
  const count = () => {
    let value = 0;
    for (let shift = 0, byte = 0x80; byte & 0x80; shift += 7) {
      byte = module[at++];
      value += (byte & 0x7f) * 2 ** shift;
    }
    return value;
  };
  while (at < module.length) {
    const start = at;
    const isCustom = module[at++] === 0;
    const length = count();
    const end = at + length;
    const nameLength = isCustom ? count() : 0;
    const name = Buffer.from(module.subarray(at, at + nameLength)).toString();
    if (!isCustom || name.startsWith('component-type')) kept.push(module.subarray(start, end));
    at = end;
  }
  return Buffer.concat(kept);
}

/**
 * What a core module imports, but for the functions of its own resources.
 * @param {string} core
 */
function imports(core) {
  const all = WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(core)));
  return all.filter(({ module }) => !module.startsWith('[export]'));
}
