/** The hosts that play traces, and the component as Node has it by jco: what is absent, and how each is run. Must not know what is compared. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { component } from '../../scripts/component.js';
import { jco, output, python, root } from '../../scripts/toolchain.js';

const here = fileURLToPath(new URL('.', import.meta.url));

export const absent = {
  component: !existsSync(component) && 'the component',
  python: spawnSync(python, ['-c', 'import wasmtime.component']).status !== 0 && 'wasmtime for Python',
  rust: !output('cargo', ['--version']) && 'Rust',
  jco: !existsSync(jco) && 'jco',
};

/** The component, from Python. @param {string} traces */
export const fromPython = (traces) => played(python, [join(here, 'traces.py'), component], traces);

/** The engine's crate. @param {string} traces */
export const inRust = (traces) => played('cargo', ['run', '--quiet', '--locked', '--example', 'traces'], traces);

/**
 * What a host writes, a line per trace.
 * @param {string} command
 * @param {string[]} args
 * @param {string} traces
 */
async function* played(command, args, traces) {
  const child = spawn(command, args, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  child.stdin.on('error', () => {}).end(traces); // one that ends early says why itself
  for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line);
  const code = await ended;
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`);
}

/**
 * The interface of the component, in this Node.
 * @param {string} folder  for what jco writes
 */
export async function inNode(folder) {
  execFileSync(jco, ['transpile', component, '--name', 'component', '--quiet', '-o', folder]);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const { checkpoints } = await import(pathToFileURL(join(folder, 'component.js')).href);
  return checkpoints;
}

/** What it needs of its host, and offers it, as WIT. */
export const world = () => execFileSync(jco, ['wit', component], { encoding: 'utf8' });
