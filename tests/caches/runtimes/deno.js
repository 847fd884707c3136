/** A case in Deno, which may read the sources and use its folder, and nothing else. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { deno, env, flags } from '../../support/deno.js';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

export const { absent } = deno;

/**
 * @param {{ file: string }} it  the case
 * @param {{ dir: string }} where
 */
export const report = async ({ file }, { dir }) => JSON.parse(await run(dir, [file, dir]));

/**
 * @param {{ file: string }} it  the case
 * @param {string} trap
 * @param {{ dir: string }} where
 */
export const show = ({ file }, trap, { dir }) => run(dir, [file, dir, trap]);

/**
 * @param {string} dir
 * @param {string[]} args
 */
async function run(dir, args) {
  const more = ['--no-npm', '--unstable-kv', `--allow-read=${dir},${path('../../..')}`, `--allow-write=${dir}`];
  const { stdout } = await promisify(execFile)(deno.path, ['run', ...flags, ...more, path('in-deno.js'), ...args], { env: env(dir), timeout: 60_000 });
  return stdout;
}
