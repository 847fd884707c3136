/** Workers in workerd, that can be killed and started again on the same storage. Must not know what they do. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { node22 } from '../support/nodes.js';
import { shipped } from '../support/shipped.js';
import { bundle, env } from '../support/workerd.js';

export { absent } from '../support/workerd.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A folder, for storage and all that the tools leave behind. */
export const temporary = () => mkdtempSync(join(tmpdir(), 'slipstream-checkpoint-'));

/**
 * What `wrangler deploy` would upload of a project that has the package installed.
 * @param {string} dir  takes the project, and what is made of it
 * @param {string[]} configs  one per Worker: of the project as of this one
 * @returns {Promise<{ copies: Record<string, number>, worker: any }[]>}  where the engine is in it, and what miniflare takes
 */
export async function bundled(dir, configs) {
  const project = join(dir, 'project');
  for (const folder of new Set(configs.map(dirname))) cpSync(join(root, folder), join(project, folder), { recursive: true });
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(root, join(project, 'node_modules', 'slipstream-checkpoint'));
  return Promise.all(
    configs.map(async (file, index) => {
      const outdir = join(dir, `bundle-${index}`);
      await bundle(dir, project, file, outdir);
      const config = JSON.parse(readFileSync(join(project, file), 'utf8').replace(/^ *\/\/.*$/gm, ''));
      return { copies: shipped(outdir), worker: workerOf(config, outdir) };
    }),
  );
}

/**
 * A Worker for miniflare, as its wrangler configuration says.
 * @param {any} config
 * @param {string} outdir
 */
function workerOf({ name, main, compatibility_date, compatibility_flags, durable_objects, migrations = [], vars }, outdir) {
  const entry = { type: 'ESModule', path: join(outdir, main) };
  const wasm = readdirSync(outdir).filter((file) => file.endsWith('.wasm'));
  const sqlite = migrations.flatMap((/** @type {any} */ migration) => migration.new_sqlite_classes ?? []);
  return {
    name,
    modulesRoot: outdir,
    modules: [entry, ...wasm.map((file) => ({ type: 'CompiledWasm', path: join(outdir, file) }))],
    compatibilityDate: compatibility_date,
    compatibilityFlags: compatibility_flags,
    bindings: vars,
    durableObjects: Object.fromEntries(
      durable_objects.bindings.map((/** @type {any} */ { name: binding, class_name: className, script_name: scriptName }) => [
        binding,
        { className, scriptName, useSQLite: sqlite.includes(className) || undefined },
      ]),
    ),
    routes: [`${name}.test/*`],
  };
}

/** A machine of the edge: workerd, started and killed as often as need be. */
export class Edge {
  #host;
  #next = 0;
  #output = '';
  /** @type {Map<number, { resolve(value: any): void, reject(error: Error): void }>} */ #asked = new Map();
  /** What it was started with. @type {{ workers: object[], dir: string } | undefined} */ #given;

  /** @param {string} home  takes what the tools leave behind */
  constructor(home) {
    this.#host = fork(fileURLToPath(new URL('in-miniflare.js', import.meta.url)), [], {
      execPath: node22.path, execArgv: ['--no-warnings'], env: env(home), silent: true,
    });
    for (const stream of [this.#host.stdout, this.#host.stderr]) stream?.on('data', (data) => (this.#output += data));
    this.#host.on('message', (/** @type {any} */ { id, result, error }) => {
      const { resolve, reject } = /** @type {any} */ (this.#asked.get(id));
      this.#asked.delete(id);
      if (error) reject(new Error(error));
      else resolve(result);
    });
    this.#host.on('exit', () => {
      for (const { reject } of this.#asked.values()) reject(new Error(`it has ended: ${this.#output}`));
    });
  }

  /**
   * @param {string} command
   * @param {object} [given]
   * @returns {Promise<any>}
   */
  #ask(command, given) {
    return new Promise((resolve, reject) => {
      this.#asked.set(++this.#next, { resolve, reject });
      this.#host.send({ id: this.#next, command, ...given });
    });
  }

  /**
   * @param {object[]} workers
   * @param {string} dir  keeps the storage
   */
  start(workers, dir) {
    this.#given = { workers, dir };
    return this.#ask('start', this.#given);
  }

  /**
   * A POST to `weather/…`, say, where there is a body, else a GET.
   * @param {string} path
   * @param {unknown} [body]
   * @param {{ thenKill?: boolean, giveUpAfter?: number }} [options]  kill -9 of workerd right after the answer
   * @returns {Promise<{ status: number, answer: any }>}
   */
  fetch(path, body, options) {
    return this.#ask('fetch', { url: path.replace(/^[a-z]+/, 'http://$&.test'), body, ...options });
  }

  /** kill -9 of workerd. */
  kill() {
    return this.#ask('kill');
  }

  stop() {
    return this.#ask('stop');
  }

  /** What was killed is started on what it had stored. */
  async startAgain() {
    await this.stop();
    await this.#ask('start', this.#given);
  }

  /** It ends by itself too when this process does. */
  async end() {
    if (this.#host.exitCode !== null || this.#host.signalCode !== null) return;
    const ended = once(this.#host, 'exit');
    this.#host.disconnect();
    await ended;
  }
}
