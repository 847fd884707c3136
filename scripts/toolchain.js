/**
 * Which tools the project is built and tested with, and where `npm run setup` puts them: one folder of the user's
 * cache, so that a second clone on the same machine installs nothing. The versions stand in package.json ("tools"),
 * that of the wasm-bindgen CLI in Cargo.lock. Must not know what the tools are used for.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'slipstream-checkpoint');

/** Rust with the wasm32 target, where rustup could not bring it; else absent. */
export const debianRust = join(cache, 'rust');
export const python = join(cache, 'venv', 'bin', 'python');
/** A program of binaryen. @param {string} name */
export const wasmTool = (name) => join(cache, 'binaryen', 'node_modules', '.bin', name);
export const wasmOpt = wasmTool('wasm-opt');
/** Encodes components, and makes JavaScript of them. */
export const jco = join(cache, 'jco', 'node_modules', '.bin', 'jco');

/** @type {Record<string, string>} */
export const versions = {
  ...JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).tools,
  get 'wasm-bindgen-cli'() {
    const lock = readFileSync(join(root, 'Cargo.lock'), 'utf8');
    return /name = "wasm-bindgen"\nversion = "(.+)"/.exec(lock)?.[1] ?? 'absent from Cargo.lock';
  },
};

/** PATH with the tools of `npm run setup` in front; for the wasm build also the Rust that has the target. */
export function toolPath({ wasm = false } = {}) {
  const folders = [join(cache, 'bin'), process.env.PATH ?? ''];
  if (wasm && !hasWasmTarget('rustc')) folders.unshift(join(debianRust, 'bin'));
  return folders.join(delimiter);
}

/** @param {string} rustc */
export function hasWasmTarget(rustc) {
  return output('sh', ['-c', 'ls "$("$0" --print target-libdir --target wasm32-unknown-unknown)"', rustc])?.includes('libstd');
}

/**
 * The environment of a cargo that is given these flags for rustc, and such that panic messages name a crate's files as the
 * crate has them and not as this machine does. The registry's folder must be there already: it is once cargo has fetched anything.
 * @param {string[]} more
 */
export function rustFlags(...more) {
  const sources = join(process.env.CARGO_HOME || join(homedir(), '.cargo'), 'registry', 'src');
  const flags = readdirSync(sources).map((registry) => `--remap-path-prefix=${join(sources, registry)}=`);
  return { CARGO_ENCODED_RUSTFLAGS: [...flags, ...more].join('\x1f') };
}

/**
 * What a command prints, or undefined where it is absent or fails.
 * @param {string} command
 * @param {string[]} args
 */
export function output(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * Runs a command in the open and gives whether it succeeded.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function succeeds(command, args, options) {
  console.log(`$ ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options }).status === 0;
}

/**
 * The same for a command without which the script cannot go on.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function run(command, args, options) {
  if (!succeeds(command, args, options)) stop(`Failed: ${command} ${args.join(' ')}`);
}

/**
 * Ends a script with a sentence instead of a stack where what is missing is known.
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * Installs a cargo tool in the cache unless it is there; gives true where it is.
 * @param {string} crate
 * @param {string[]} flags
 */
export function cargoTool(crate, ...flags) {
  const version = versions[crate];
  const list = join(cache, '.crates.toml');
  if (existsSync(list) && readFileSync(list, 'utf8').includes(`"${crate} ${version} (`)) return true;
  // Unoptimized: they run for a fraction of a second, and compile in half the time.
  run('cargo', ['install', '--debug', `${crate}@${version}`, '--root', cache, ...flags],
    { env: { ...process.env, CARGO_PROFILE_DEV_DEBUG: '0' } });
}
