// Runs the Python original, where `npm run setup` has installed it. Must not know what is compared.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { python } from '../../scripts/toolchain.js';

const script = fileURLToPath(new URL('traces.py', import.meta.url));

const isThere = spawnSync(python, ['-c', 'import slipstream.checkpointing']).status === 0;

/** Why tests that need it are skipped, or false; in CI they are not, and fail. */
export const skip = !isThere && !process.env.CI && 'slipstream-async for Python is absent: npm run setup installs it';

/**
 * Gives the lines that traces.py prints, parsed.
 * @param {...string} args
 */
export async function* tracesPy(...args) {
  if (!isThere) throw new Error(`slipstream-async for Python is absent (${python}): npm run setup installs it`);
  const child = spawn(python, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line);
  const [code] = await ended;
  if (code !== 0) throw new Error(`traces.py ${args.join(' ')} ended with ${code}`);
}
