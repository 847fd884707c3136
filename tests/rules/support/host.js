/** What the tests of the rules share: a host with its clock, its caches and its log. Must not know a rule. */
import assert from 'node:assert/strict';
import { Checkpoint, Dependency, isCheckpointError } from '../../../js/index.js';

/** A rule that is broken by waiting for ever is told by this. */
export const soon = { timeout: 10_000 };

/** Event time, in seconds. @param {number} second */
export const at = (second) => new Date(Date.UTC(2025, 0, 1) + second * 1000);

// The real ones: a test may stop the clock.
const { setImmediate, setTimeout } = /** @type {{ setImmediate?: (run: () => void) => unknown, setTimeout: typeof globalThis.setTimeout }} */ (globalThis);

/** @param {number} ms @returns {Promise<void>} */
export const delay = (ms) => new Promise((resolve) => void setTimeout(resolve, ms));

/** A turn of the event loop. Browsers have it by a message: their timers take 4 ms. @returns {Promise<void>} */
export const turn = () =>
  new Promise((resolve) => {
    if (setImmediate) return void setImmediate(resolve);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Long enough for all that does not wait for the host. */
export async function settled() {
  for (let i = 0; i < 5; i++) await turn();
  // Where there is no setImmediate, what is put off to another turn is by a timer.
  if (!setImmediate) await delay(0);
}

/**
 * Whether the promise is not settled at the time of the call.
 * @param {Promise<unknown>} promise
 * @returns {Promise<boolean>}
 */
export function isPending(promise) {
  const no = () => false;
  // Both take as long; of what is settled, the first is first.
  return Promise.race([promise.then(no, no), Promise.resolve().then(() => true)]);
}

/** @returns {{ promise: Promise<any>, resolve(value?: unknown): void, reject(error: unknown): void }} */
export function deferred() {
  /** @type {any} */
  const it = {};
  it.promise = new Promise((resolve, reject) => Object.assign(it, { resolve, reject }));
  return it;
}

/**
 * A dependency that is down when more than ten seconds behind.
 * @param {string} name
 * @param {import('../../../js/types.js').DependencyOptions} [options]
 */
export const dependency = (name, options) => new Dependency(name, { downtimeThreshold: 10_000, ...options });

/**
 * A checkpoint `orders`, and what its callbacks were told, in their order. A callback that is null is left out.
 * @param {(string | Dependency)[]} dependencies  names, or dependencies
 * @param {Record<string, any>} [options]
 */
export async function open(dependencies = ['weather'], options = {}) {
  const { settings, log } = host(dependencies, options);
  return { checkpoint: await Checkpoint.open('orders', settings), log };
}

/**
 * As open, by the constructor.
 * @param {(string | Dependency)[]} [dependencies]
 * @param {Record<string, any>} [options]
 */
export function openSync(dependencies = ['weather'], options = {}) {
  const { settings, log } = host(dependencies, options);
  return { checkpoint: new Checkpoint('orders', settings), log };
}

/**
 * @param {(string | Dependency)[]} dependencies
 * @param {Record<string, any>} options
 */
function host(dependencies, options) {
  /** @type {string[]} */
  const log = [];
  /** @type {Record<string, any>} */
  const callbacks = {};
  for (const name of ['onPause', 'onDowntime', 'onRecovery', 'onResume']) {
    const own = options[name];
    callbacks[name] = undefined;
    if (own === null) continue;
    callbacks[name] = (/** @type {any} */ checkpoint, /** @type {Dependency} */ { name: about }) => {
      log.push(`${name} ${about}`);
      return own?.(checkpoint, checkpoint.dependency(about));
    };
  }
  const made = dependencies.map((it) => (typeof it === 'string' ? dependency(it) : it));
  return { settings: { dependencies: made, ...options, ...callbacks }, log };
}

/** A cache that answers when the test says so. */
export class SlowCache {
  /** What was stored, in the order in which it was. @type {any[]} */ stored = [];
  /** The writes under way. @type {{ record: any, resolve(value?: unknown): void, reject(error: unknown): void }[]} */ writes = [];
  /** @type {string | undefined} */ #text;
  async get() {
    return this.#text;
  }
  /** @param {string} key @param {string} text */
  set(key, text) {
    const { promise, resolve, reject } = deferred();
    const store = (/** @type {unknown} */ answer) => {
      this.writes.splice(this.writes.indexOf(write), 1);
      if (answer !== false) this.stored.push(JSON.parse((this.#text = text)));
      resolve(answer);
    };
    const fail = (/** @type {unknown} */ error) => {
      this.writes.splice(this.writes.indexOf(write), 1);
      reject(error);
    };
    const write = { key, record: JSON.parse(text), resolve: store, reject: fail };
    this.writes.push(write);
    return promise;
  }
}

/** A cache that answers at once and keeps every record that was ever stored. */
export class Journal extends Map {
  /** @type {any[]} */ records = [];
  /** @param {string} key @param {string} text */
  set(key, text) {
    this.records?.push(JSON.parse(text));
    return super.set(key, text);
  }
  get last() {
    return this.records.at(-1);
  }
}

/** @type {Record<string, Function>} */
const CLASSES = { TypeError, RangeError, Error };

/**
 * Asserts that a call is refused clearly: by an error of the library with this class and code, whose message names all
 * of these.
 * @param {() => unknown} call
 * @param {string} code
 * @param {'TypeError' | 'RangeError' | 'Error'} type
 * @param {string[]} [names]
 * @returns {Promise<any>} the error
 */
export async function refused(call, code, type, names = []) {
  /** @type {any} */
  let error;
  try {
    await call();
  } catch (thrown) {
    error = thrown;
  }
  assert.ok(error !== undefined, `not refused with ${code}`);
  assert.equal(error.code, code, `${error}`);
  assert.equal(error.constructor, CLASSES[type], `${code} is a ${error.constructor.name}`);
  assert.ok(isCheckpointError(error));
  for (const name of names) assert.ok(error.message.includes(name), `"${error.message}" does not name ${name}`);
  return error;
}

/** Brings a dependency of threshold 10 s down: heard at 0, and the dependent at 20. @param {Checkpoint<any, any>} checkpoint @param {string} [name] */
export async function bringDown(checkpoint, name) {
  await checkpoint.heartbeat(at(0), name);
  return checkpoint.checkPulse(at(20), { offset: 20 });
}
