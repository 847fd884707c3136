/** A case in Node 22. Every runtime gives these: what is `absent`, or false; the `report` of the scenario; and it can `show` a trap. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));
export const node = path('../../node_modules/node22/bin/node');

export const absent = !existsSync(node) && 'Node 22';

/**
 * @param {{ file: string }} it  the case
 * @param {{ dir: string, url?: string }} where
 */
export const report = async ({ file }, where) => JSON.parse(await run(file, JSON.stringify(where)));

/**
 * @param {{ file: string }} it  the case
 * @param {string} trap
 * @param {{ dir: string, url?: string }} where
 */
export const show = ({ file }, trap, where) => run(file, JSON.stringify(where), trap);

/** @param {string[]} args */
async function run(...args) {
  const { stdout } = await promisify(execFile)(node, [path('in-node.js'), ...args], { timeout: 60_000 });
  return stdout;
}
