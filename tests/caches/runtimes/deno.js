/** A case in Deno, which may read the sources and use its folder, and nothing else. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));
const deno = path('../../node_modules/deno/deno');

export const absent = !existsSync(deno) && 'Deno';

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
  const flags = ['--quiet', '--no-config', '--no-lock', '--no-remote', '--no-npm', '--no-prompt', '--unstable-kv',
    `--allow-read=${dir},${path('../../..')}`, `--allow-write=${dir}`];
  const env = { DENO_DIR: `${dir}/deno`, DENO_NO_UPDATE_CHECK: '1' };
  const { stdout } = await promisify(execFile)(deno, ['run', ...flags, path('in-deno.js'), ...args], { env, timeout: 60_000 });
  return stdout;
}
