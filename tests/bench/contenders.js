/**
 * The package and its rivals, made alike. It must not know what is measured.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { python } from '../../scripts/toolchain.js';
import { messages } from './measure.js';
import * as rival from './rival.js';

export const BY_HAND = 'JavaScript by hand';

export const nameList = (/** @type {number} */ count) => Array.from({ length: count }, (_, i) => `dependency-${i}`);

/** With one dependency the name is left out, as a host would. */
export const streamsOf = (/** @type {number} */ count) => messages(count === 1 ? [undefined] : nameList(count));

export async function ourCheckpoint(count, options = {}) {
  const { Checkpoint, Dependency } = await import('../../js/index.js');
  return Checkpoint.open('bench', { ...options, dependencies: nameList(count).map((name) => new Dependency(name)) });
}

export function rivalCheckpoint(count, options = {}, { Checkpoint, Dependency } = rival) {
  return new Checkpoint('bench', { ...options, dependencies: nameList(count).map((name) => new Dependency(name)) });
}

/**
 * The Python original, in a process that stays up and is asked for a round at a time.
 * @param {string[]} args  of pair.py
 */
export function pythonCheckpoint(...args) {
  const script = fileURLToPath(new URL('pair.py', import.meta.url));
  const child = spawn(python, [script, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async round(/** @type {number} */ size) {
      child.stdin.write(`${size}\n`);
      const { value, done } = await answers.next();
      if (done) throw new Error('the Python contender has ended');
      return Number(value);
    },
    end() {
      child.stdin.end();
      return ended;
    },
  };
}
