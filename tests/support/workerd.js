/** workerd, by miniflare and wrangler, which want Node 22. */
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { packages, tool } from './absent.js';
import { node22 } from './nodes.js';

export const absent = node22.absent || packages;

/** What they are told. @param {string} folder  takes all that they would leave behind */
export const env = (folder) => ({ PATH: process.env.PATH, HOME: folder, XDG_CONFIG_HOME: folder, TMPDIR: folder, WRANGLER_SEND_METRICS: 'false', CI: 'true' });

/**
 * What a script prints.
 * @param {string} folder  for what is left behind
 * @param {string} script
 * @param {string[]} args
 * @param {string} [cwd]
 */
export async function run(folder, script, args, cwd) {
  const { stdout } = await promisify(execFile)(node22.path, [script, ...args], { cwd, env: env(folder), timeout: 120_000, maxBuffer: 2 ** 26 });
  return stdout;
}

const script = fileURLToPath(new URL('in-miniflare.js', import.meta.url));

/**
 * What a Worker answers.
 * @param {string} folder  for what is left behind
 * @param {string} within  the folder of its script and of the modules that this imports
 * @param {string[]} [flags]  of compatibility
 */
export const answerOf = (folder, within, flags = []) => run(folder, script, [within, ...flags]);

/**
 * The same of modules that are in no folder yet.
 * @param {string} folder
 * @param {{ path: string, contents: Uint8Array }[]} modules
 * @param {string[]} [flags]
 */
export function answer(folder, modules, flags) {
  const within = mkdtempSync(join(folder, 'worker-'));
  for (const { path, contents } of modules) writeFileSync(join(within, basename(path)), contents);
  return answerOf(folder, within, flags);
}

/**
 * Writes what `wrangler deploy` would upload.
 * @param {string} home  takes all that it leaves behind
 * @param {string} project
 * @param {string} config  of the project
 * @param {string} outdir
 */
export const bundle = (home, project, config, outdir) =>
  run(home, tool('wrangler/bin/wrangler.js'), ['deploy', '--dry-run', '--config', config, '--outdir', outdir], project);
