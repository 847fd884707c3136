/** A script in workerd. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { node22 } from '../stores/nodes.js';
import { packages } from '../caches/absent.js';

// Miniflare, which starts workerd, wants Node 22.
export const absent = node22.absent || packages;

/**
 * What the script answers.
 * @param {string} folder  for what they leave behind
 * @param {{ path: string, contents: Uint8Array }[]} modules  the script, and what it imports
 * @param {string[]} [flags]  of compatibility
 */
export async function answer(folder, modules, flags = []) {
  const within = mkdtempSync(join(folder, 'workerd-'));
  const temporary = join(folder, 'temporary');
  mkdirSync(temporary, { recursive: true });
  for (const { path, contents } of modules) writeFileSync(join(within, basename(path)), contents);
  const script = fileURLToPath(new URL('in-miniflare.js', import.meta.url));
  const env = { ...process.env, TMPDIR: temporary };
  const { stdout } = await promisify(execFile)(node22.path, [script, within, ...flags], { env, timeout: 120_000, maxBuffer: 2 ** 26 });
  return JSON.parse(stdout);
}
