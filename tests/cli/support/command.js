/** The command as it is typed: in a process of its own, with or without a terminal. Must not know what it prints. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const cli = fileURLToPath(new URL('../../../js/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cli-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Without what the outside says of colours. */
const env = { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8' };

/**
 * Writes a file of its own folder, in which the command runs.
 * @param {string} name
 * @param {string | Uint8Array} contents
 */
export function write(name, contents) {
  writeFileSync(join(folder, name), contents);
  return name;
}

/** @param {string} name */
export const pathOf = (name) => join(folder, name);

/**
 * @param {string[]} args
 * @param {{ input?: string | Uint8Array, env?: Record<string, string> }} [options]
 */
export function run(args, options = {}) {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder, input: options.input ?? '', env: { ...env, ...options.env }, encoding: 'utf8', maxBuffer: 1 << 28,
  });
  return { code: status ?? signal, stdout, stderr };
}

/**
 * It is started and goes on.
 * @param {string[]} args
 * @param {Record<string, string>} [more]  of the environment
 */
export function start(args, more) {
  const child = spawn(process.execPath, [cli, ...args], { cwd: folder, env: { ...env, ...more } });
  const all = { stdout: '', stderr: '' };
  for (const name of /** @type {const} */ (['stdout', 'stderr'])) child[name].setEncoding('utf8').on('data', (text) => (all[name] += text));
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve(code ?? signal)));
  /** @param {RegExp} pattern @returns {Promise<RegExpExecArray>} */
  const printed = (pattern) => new Promise((resolve, reject) => {
    const look = () => {
      const match = pattern.exec(all.stdout);
      if (match) resolve(match);
    };
    child.stdout.on('data', look);
    child.on('close', (code) => reject(new Error(`ended with ${code}: ${all.stdout}${all.stderr}`)));
    look();
  });
  return { child, all, ended, printed };
}

/**
 * On a terminal, both outputs of which are one.
 * @param {string[]} args
 * @param {{ columns?: number, env?: Record<string, string>, input?: string }} [options]  input: a shell command that is piped in
 */
export function runOnTerminal(args, { columns = 100, env: more = {}, input } = {}) {
  const quoted = [process.execPath, cli, ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const command = `stty cols ${columns} rows 40; ${input ? `${input} | ` : ''}${quoted}; echo "exit $?"`;
  const { stdout } = spawnSync('script', ['-qefc', command, '/dev/null'], {
    cwd: folder, env: { ...env, TERM: 'xterm-256color', SHELL: '/bin/sh', ...more }, encoding: 'utf8', maxBuffer: 1 << 28,
  });
  const [, code] = /exit (\d+)\r?\n$/.exec(stdout) ?? [];
  return { code: Number(code), output: stdout.replace(/exit \d+\r?\n$/, '').replaceAll('\r\n', '\n') };
}
