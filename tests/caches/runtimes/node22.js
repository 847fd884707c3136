/** A case in Node 22. Every runtime gives these: what is `absent`, or false; the `report` of the scenario; and it can `show` a trap. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { node22 } from '../../support/nodes.js';

export const { absent } = node22;

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
  const { stdout } = await promisify(execFile)(node22.path, [fileURLToPath(new URL('in-node.js', import.meta.url)), ...args], { timeout: 60_000 });
  return stdout;
}
