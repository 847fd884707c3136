/**
 * The cache: one record under one key, one write at a time. Must not know what the record says.
 */
import { refuse } from './errors.js';
import { ignore, isThenable } from './turns.js';

/** @import { CheckpointCache } from './types.js' */

export class Store {
  #cache;
  #key;
  #text;
  /** @type {((error: unknown) => void) | null} */ #report;
  /** The write under way. @type {Promise<void> | null} */ #writing = null;
  /** The one after it, which will store all that happens until it begins. @type {Promise<void> | null} */ #next = null;

  /**
   * @param {CheckpointCache} cache
   * @param {string} key
   * @param {() => string} text  the record as it is when asked for
   * @param {((error: unknown) => void) | null} report  takes the failures, where no call waits for its write
   */
  constructor(cache, key, text, report) {
    this.#cache = cache;
    this.#key = key;
    this.#text = text;
    this.#report = report;
  }

  /**
   * Stores what holds now. A promise where it takes time; throws or rejects with ERR_CACHE_WRITE.
   * @returns {Promise<void> | undefined}
   */
  save() {
    if (this.#next) return this.#next;
    if (!this.#writing) return this.#watch(this.#write());
    const again = () => {
      this.#next = null;
      return this.#write();
    };
    return this.#watch((this.#next = this.#writing.then(again, again)));
  }

  /**
   * As save(), for a call that does not wait: failures are reported.
   * @returns {void}
   */
  saveSoon() {
    if (this.#next) return;
    try {
      this.save();
    } catch (error) {
      this.#report?.(error);
    }
  }

  /** Waits until nothing is under way. */
  async flush() {
    while (this.#next ?? this.#writing) await (this.#next ?? this.#writing)?.catch(ignore);
  }

  /**
   * @template {Promise<void> | undefined} P
   * @param {P} writing
   * @returns {P}
   */
  #watch(writing) {
    if (this.#report) writing?.catch(this.#report);
    return writing;
  }

  /** @returns {Promise<void> | undefined} */
  #write() {
    const cache = /** @type {any} */ (this.#cache);
    const method = typeof cache.set === 'function' ? 'set' : 'put';
    /** @param {unknown} cause */
    const failed = (cause) => refuse('ERR_CACHE_WRITE', `the cache did not store ${this.#key}`, { cause });
    /** @param {unknown} result */
    const check = (result) => {
      if (result === false) throw failed(new Error(`${method}() answered false`));
    };
    let result;
    try {
      result = cache[method](this.#key, this.#text());
    } catch (cause) {
      throw failed(cause);
    }
    if (!isThenable(result)) return void check(result);
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
