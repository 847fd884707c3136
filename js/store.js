/**
 * The cache: one record under one key, one write at a time. Must not know what the record says.
 */
import { refuse } from './errors.js';
import { ignore, isThenable } from './turns.js';

/** @import { CheckpointCache } from './types.js' */
/** @import { Call } from './turns.js' */

export class Store {
  #cache;
  #key;
  #text;
  #report;
  /** Whether calls wait for their write. */ isAwaited;
  /** The write under way. @type {Promise<void> | null} */ #writing = null;
  /** The one after it, which will store all that happens until it begins. @type {Promise<void> | null} */ #next = null;

  /**
   * @param {CheckpointCache} cache
   * @param {string} key
   * @param {() => string} text  the record as it is when asked for
   * @param {boolean} isAwaited
   * @param {(error: unknown) => void} report  takes the failures where no call waits
   */
  constructor(cache, key, text, isAwaited, report) {
    this.#cache = cache;
    this.#key = key;
    this.#text = text;
    this.isAwaited = isAwaited;
    this.#report = report;
  }

  /**
   * Stores what holds now.
   * @param {Call} call  waits for it, where calls do
   * @returns {Promise<void> | undefined} where it takes time; never rejects
   */
  save(call) {
    if (!this.isAwaited) return this.saveSoon();
    try {
      const writing = this.#store();
      if (!writing) return;
      call.hold();
      return writing.catch((error) => call.fail(error)).then(() => call.done());
    } catch (error) {
      call.fail(error);
    }
  }

  /**
   * Stores what holds now, or what will hold when the write under way is done. Failures are reported.
   * @returns {Promise<void> | undefined}
   */
  saveSoon() {
    if (this.#next) return this.#next.catch(ignore);
    try {
      return this.#store()?.catch(this.#report);
    } catch (error) {
      this.#report(error);
    }
  }

  /** Whether a write that has not begun will store what happens until then. */
  get isDue() {
    return this.#next !== null;
  }

  /** Waits until all that has happened so far is stored. */
  async flush() {
    await (this.#next ?? this.#writing)?.catch(ignore);
  }

  /** @returns {Promise<void> | undefined} */
  #store() {
    if (this.#next) return this.#next;
    if (!this.#writing) return this.#write();
    const again = () => {
      this.#next = null;
      return this.#write();
    };
    return (this.#next = this.#writing.then(again, again));
  }

  /** @returns {Promise<void> | undefined} */
  #write() {
    const cache = /** @type {any} */ (this.#cache);
    const method = typeof cache.set === 'function' ? 'set' : 'put';
    /** @param {unknown} cause */
    const failed = (cause) => refuse('ERR_CACHE_WRITE', `the cache did not store ${this.#key}: ${Object(cause).message ?? cause}`, { cause });
    /** @param {unknown} result */
    const check = (result) => {
      if (result === false) throw failed(new Error(`${method}() answered false`));
    };
    const text = this.#text();
    /** @type {(result: unknown) => void} */
    let end = ignore;
    // Before the call: what a cache makes of it may call the checkpoint, which then has to wait.
    /** @type {Promise<void>} */
    const called = new Promise((resolve) => (end = () => resolve()));
    this.#writing = called;
    let result;
    try {
      result = cache[method](this.#key, text);
    } catch (cause) {
      this.#writing = null;
      throw failed(cause);
    } finally {
      end(undefined);
    }
    if (!isThenable(result)) {
      this.#writing = null;
      return void check(result);
    }
    const writing = Promise.resolve(result).then(check, (cause) => {
      throw failed(cause);
    });
    this.#writing = writing;
    const done = () => {
      if (this.#writing === writing) this.#writing = null;
    };
    writing.then(done, done);
    return writing;
  }
}
