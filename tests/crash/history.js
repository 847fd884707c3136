/**
 * A history: a host that is killed and started again until it comes to its end, and what its output is then. Must not know why a
 * host does what it does.
 *
 * Forked, it is a worker that answers each message, the arguments of history(), with its result. It lives the last lives of its
 * histories itself: only who is killed needs a process of its own.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { live } from './host.js';

const host = fileURLToPath(new URL('host.js', import.meta.url));
/** A host that comes to no end in this time, in milliseconds, hangs. */
const FOREVER = 60_000;

/**
 * @typedef {import('./boundaries.js').Death | { after: number }} Death  at that boundary, or after that many milliseconds
 * @typedef {object} History
 * @property {string[]} deaths  where each died that was killed
 * @property {Record<string, number>} passed  how many boundaries of each kind the last life passed
 * @property {number} milliseconds  how long the last process was there
 * @property {[number, string][]} output  what each message was joined with at last, by offset
 */

/**
 * @param {Omit<import('./host.js').Life, 'where' | 'output' | 'death'>} setting
 * @param {{ folder: string, where: string }} place  a folder of this history alone, and where its store is
 * @param {Death[]} kills  one per process; who survives its own ends the history
 * @returns {Promise<History>}
 */
export async function history(setting, { folder, where }, kills) {
  mkdirSync(folder);
  const life = { ...setting, where, output: join(folder, 'output') };
  const deaths = [];
  let ended;
  for (const { after = FOREVER, ...death } of kills) {
    ended = await run({ ...life, death }, after);
    if (!ended.wasKilled) break;
    deaths.push(death.boundary ?? 'at any time');
  }
  const passed = ended && !ended.wasKilled ? JSON.parse(ended.said) : await inTime(live(life));
  return { deaths, passed, milliseconds: ended?.milliseconds, output: lastLines(life.output) };
}

/**
 * @param {import('./host.js').Life} life
 * @param {number} killAfter
 */
async function run(life, killAfter) {
  const began = performance.now();
  const child = spawn(process.execPath, ['--no-warnings', host, JSON.stringify(life)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = () => child.kill('SIGKILL');
  const timer = setTimeout(kill, killAfter);
  process.on('exit', kill);
  let said = '';
  let failure = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (failure += text));
  const [code, signal] = await once(child, 'close');
  const milliseconds = performance.now() - began;
  clearTimeout(timer);
  process.off('exit', kill);
  const wasKilled = signal === 'SIGKILL';
  if (wasKilled ? milliseconds >= FOREVER : code !== 0) throw new Error(failure || `the host ${wasKilled ? 'hangs' : `ended with ${code}`}`);
  return { said, wasKilled, milliseconds };
}

/** @template T @param {Promise<T>} life */
function inTime(life) {
  const hangs = () => Promise.reject(new Error('the host hangs'));
  return Promise.race([life, sleep(FOREVER, undefined, { ref: false }).then(hangs)]);
}

/** @param {string} file */
function lastLines(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  return [...new Map(lines.map((line) => [parseInt(line), line.slice(line.indexOf(' ') + 1)]))];
}

process.on('message', async (/** @type {any} */ [setting, place, kills]) => {
  const answer = await history(setting, place, kills).catch((error) => ({ failure: String(error.stack) }));
  process.send?.(answer);
});
process.on('disconnect', () => process.exit()); // and so ends the process it has started
