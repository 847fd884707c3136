/** A case in workerd, as Cloudflare's Workers are: opening anew is starting it anew on the same folder. */
import { fileURLToPath } from 'node:url';
import { run } from '../../support/workerd.js';

export { absent } from '../../support/workerd.js';

const script = fileURLToPath(new URL('in-miniflare.js', import.meta.url));

/**
 * @param {{ file: string }} it  the case
 * @param {{ dir: string }} where
 */
export const report = async ({ file }, { dir }) => JSON.parse(await run(dir, script, [file, dir]));

/**
 * @param {{ file: string }} it  the case
 * @param {string} trap
 * @param {{ dir: string }} where
 */
export const show = ({ file }, trap, { dir }) => run(dir, script, [file, dir, trap]);
