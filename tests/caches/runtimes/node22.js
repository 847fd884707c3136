/** A case in Node 22. Every runtime gives these two: what is `absent`, or false, and the `report` of the scenario. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const node = fileURLToPath(new URL('../../node_modules/node22/bin/node', import.meta.url));
const run = fileURLToPath(new URL('../run.js', import.meta.url));

export const absent = !existsSync(node) && 'Node 22';

/**
 * @param {{ file: string }} it  the case
 * @param {{ dir: string, url?: string }} where
 */
export async function report({ file }, where) {
  const { stdout } = await promisify(execFile)(node, [run, file, JSON.stringify(where)]);
  return JSON.parse(stdout);
}
