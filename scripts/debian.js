/**
 * The way to the wasm32 target where rustup cannot fetch it: Debian's `rustc-web` brings the sources of its standard
 * library, and these are built here. Must not know what is built with it.
 */
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { debianRust, output, root, run, stop, rustFlags } from './toolchain.js';

const stamp = join(debianRust, 'built-for');

/** Whether it was built, and for the very compiler that Debian has now. */
export function hasDebianRust() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === version();
}

export function buildDebianRust() {
  debianPackages('rustc-web', 'cargo-web', 'rust-web-src', 'libstd-rust-web-dev');
  const rustc = version() ?? stop('/usr/bin/rustc of Debian’s rustc-web does not run.');
  const lld = `lld-${/LLVM version: (\d+)/.exec(rustc)?.[1]}`;
  debianPackages(lld);
  const built = buildStd();
  makeSysroot(built, /host: (.+)/.exec(rustc)?.[1] ?? '', lld);
  rmSync(built, { recursive: true });
  // What was compiled against an earlier one is useless, and cargo, which sees the same compiler, does not notice.
  rmSync(join(root, 'target', 'wasm32-unknown-unknown'), { recursive: true, force: true });
  writeFileSync(stamp, rustc);
}

/**
 * Installs the packages that are missing: the one thing here that needs root. Gives true where none is.
 * @param {string[]} names
 */
export function debianPackages(...names) {
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return true;
  if (!output('apt-get', ['--version'])) stop(`Missing, and this is no Debian: ${missing.join(', ')}.`);
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0) {
    stop(`Root is needed once. Run this, then npm run setup again:\n  sudo apt-get update && sudo apt-get ${install.join(' ')}`);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], { env });
  run('apt-get', install, { env });
}

/** @param {string} name */
function isInstalled(name) {
  return output('dpkg-query', ['-W', '-f', '${Status}', name])?.endsWith(' ok installed');
}

function version() {
  return isInstalled('rustc-web') ? output('/usr/bin/rustc', ['-vV']) : undefined;
}

/** Builds the standard library along with an empty crate; gives that crate's folder. */
function buildStd() {
  const crate = mkdtempSync(join(tmpdir(), 'wasm32-std-'));
  mkdirSync(join(crate, 'src'));
  writeFileSync(join(crate, 'src', 'lib.rs'), '#![no_std]\n');
  writeFileSync(join(crate, 'Cargo.toml'), '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2021"\n');
  run('/usr/bin/cargo', ['build', '--release', '--target', 'wasm32-unknown-unknown', '--target-dir', 'target', '-Zbuild-std=std,panic_abort,proc_macro'],
    { cwd: crate, env: { ...process.env, RUSTC: '/usr/bin/rustc', RUSTC_BOOTSTRAP: '1', ...rustFlags() } });
  return crate;
}

/**
 * A sysroot of our own, the host's part linked, so that nothing is written outside the cache; and a bin/ that is all a
 * PATH needs.
 * @param {string} crate
 * @param {string} host
 * @param {string} lld
 */
function makeSysroot(crate, host, lld) {
  rmSync(debianRust, { recursive: true, force: true });
  const bin = join(debianRust, 'bin');
  const rustlib = join(debianRust, 'lib', 'rustlib');
  const target = join(rustlib, 'wasm32-unknown-unknown', 'lib');
  mkdirSync(bin, { recursive: true });
  mkdirSync(target, { recursive: true });
  const built = join(crate, 'target', 'wasm32-unknown-unknown', 'release', 'deps');
  for (const file of readdirSync(built)) {
    if (file.endsWith('.rlib') && !file.startsWith('libempty-')) cpSync(join(built, file), join(target, file));
  }
  symlinkSync(join('/usr/lib/rustlib', host), join(rustlib, host));
  symlinkSync('/usr/bin/cargo', join(bin, 'cargo'));
  symlinkSync(join('/usr/bin', lld), join(bin, 'rust-lld'));
  writeFileSync(join(bin, 'rustc'), `#!/bin/sh\nexec /usr/bin/rustc --sysroot '${debianRust}' "$@"\n`);
  chmodSync(join(bin, 'rustc'), 0o755);
}
