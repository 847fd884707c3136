/** The package as its users get it: packed, and installed into empty projects. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tool } from '../support/absent.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const here = (/** @type {string} */ name) => join(root, 'tests', 'packaging', name);

/** What packing needs of the project, as in a clone. */
const sources = ['.gitignore', 'CHANGELOG.md', 'LICENSE', 'README.md', 'deno.json', 'docs', 'js', 'package.json', 'pkg', 'scripts', 'tsconfig.json', 'tsconfig.types.json'];

export class Project {
  /** Holds all the rest. */
  folder = mkdtempSync(join(tmpdir(), 'slipstream-checkpoint-'));
  /** The sources that are packed: a copy, as packing writes types/ anew, and others may be at it. */
  clone = join(this.folder, 'clone');
  /** The empty project that it is installed into. */
  consumer = join(this.folder, 'consumer');
  installed = join(this.consumer, 'node_modules', 'slipstream-checkpoint');
  /** What is uploaded to the registry of npm. */
  tarball = '';

  /** @param {{ asItStands?: boolean }} [options]  what packing would make anew is as it is: pkg/ as it stands there, and no declarations */
  constructor({ asItStands = false } = {}) {
    try {
      this.#install(asItStands);
    } catch (error) {
      this.remove();
      throw error;
    }
  }

  /** @param {boolean} asItStands */
  #install(asItStands) {
    mkdirSync(this.clone);
    for (const name of sources) cpSync(join(root, name), join(this.clone, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(this.clone, 'node_modules'));
    succeed('npm', ['pack', ...(asItStands ? ['--ignore-scripts'] : []), '--pack-destination', this.folder], this.clone);
    const name = readdirSync(this.folder).find((file) => file.endsWith('.tgz'));
    assert.ok(name);
    this.tarball = join(this.folder, name);
    mkdirSync(this.consumer);
    writeFileSync(join(this.consumer, 'package.json'), '{ "private": true }\n');
    succeed('npm', ['install', '--offline', '--no-audit', '--no-fund', this.tarball], this.consumer);
  }

  /**
   * A project of its own, with the package in its node_modules, and no other but those that are named.
   * @param {string} name  of the folder of consumers/ it is a copy of
   * @param {string[]} [packages]  which its code imports
   */
  sample(name, packages = []) {
    const folder = mkdtempSync(join(this.folder, `${name}-`));
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    cpSync(join(here('consumers'), name), folder, { recursive: true });
    for (const file of ['program.js', 'expected.js']) cpSync(join(here('consumers'), file), join(folder, file));
    cpSync(this.installed, join(folder, 'node_modules', 'slipstream-checkpoint'), { recursive: true });
    for (const name of packages) {
      const link = join(folder, 'node_modules', name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(tool(name), link);
    }
    return folder;
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} [env]
 */
export function succeed(command, args, cwd, env) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env }, timeout: 240_000 });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${error ?? ''}${stdout}${stderr}`);
  return { stdout, stderr };
}
