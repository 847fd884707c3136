#!/usr/bin/env node
/**
 * Links the component for rustc, without the exports of the JavaScript face, which every crate that depends on the engine has linked in:
 * what only they need is then left out, data too.
 */
import { spawnSync } from 'node:child_process';

const isCalled = (/** @type {string} */ name) => name === 'cabi_realloc' || name.includes('#');
const args = process.argv.slice(2).filter((arg, i, all) => {
  const name = arg === '--export' ? all[i + 1] : all[i - 1] === '--export' ? arg : undefined;
  return name === undefined || isCalled(name);
});
const flavor = args[0] === '-flavor' ? [] : ['-flavor', 'wasm'];
const { status, error } = spawnSync('rust-lld', [...flavor, ...args], { stdio: 'inherit' });
if (error) console.error(error.message);
process.exitCode = status ?? 1;
