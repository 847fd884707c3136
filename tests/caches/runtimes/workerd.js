/** A case in workerd, as Cloudflare's Workers are: opening anew is starting it anew on the same folder. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { absent as withoutNode, node } from './node22.js';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

// Miniflare, which starts workerd, wants Node 22.
export const absent = withoutNode || (!existsSync(path('../../node_modules/miniflare')) && 'miniflare');

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
 * @param {string} dir  takes also what it would leave behind if it were killed
 * @param {string[]} args
 */
async function run(dir, args) {
  const env = { ...process.env, TMPDIR: dir };
  const { stdout } = await promisify(execFile)(node, [path('in-miniflare.js'), ...args], { env, timeout: 60_000 });
  return stdout;
}
