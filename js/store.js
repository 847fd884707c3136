/**
 * The cache: one record under one key, one write at a time. Must not know what the record says.
 */
import { reason, refuse } from './errors.js';
import { ignore, isThenable } from './turns.js';

/** @import { CheckpointCache } from './types.js' */
/** @import { Call } from './turns.js' */

/**
 * Has something run when the event loop has turned, for which a process stays alive. A timer serves where there is nothing else.
 * @type {(run: () => void) => unknown}
 */
const later = /** @type {any} */ (globalThis).setImmediate ?? ((run) => setTimeout(run, 0));

export class Store {
  #cache;
  #key;
  #text;
  #report;
  /** Whether calls wait for their write. */ isAwaited;
  /** The write under way. @type {Promise<void> | null} */ #writing = null;
  /** The one after it, for which somebody waits. @type {Promise<void> | null} */ #next = null;
  /** Whether something happened that no write has begun to store. */ #isDue = false;
  /** Whether the last write has failed: the next one, or flush(), makes up for it. */ #isBehind = false;
  /** Whether a write has begun in this turn of the event loop: one a turn is enough where nobody waits. */ #rests = false;

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
   * @param {boolean} isUrgent  whether something else waits for it
   * @returns {Promise<void> | undefined} where it takes time; never rejects
   */
  save(call, isUrgent) {
    if (!this.isAwaited) return isUrgent ? this.#saveNow() : void this.saveSoon();
    try {
      const writing = this.#store();
      if (!writing) return;
      call.hold();
      return writing.catch((error) => call.fail(error)).then(() => call.done());
    } catch (error) {
      call.fail(error);
    }
  }

  /** Stores what nobody waits for, once no write is under way and the event loop has turned since the last. Failures are reported. */
  saveSoon() {
    this.#isDue = true;
    this.#saveDue();
  }

  /** Whether a write that has not begun will store what happens until then. */
  get isDue() {
    return this.#isDue;
  }

  /**
   * Waits until all that has happened so far is stored, or has failed; what has failed before is tried once more.
   * @param {(error: unknown) => void} report  takes the failure of that
   */
  async flush(report) {
    if (this.#isDue) this.#saveNow();
    else if (this.#isBehind) this.#saveNow(report);
    await (this.#next ?? this.#writing)?.catch(ignore);
  }

  #saveDue() {
    if (this.#isDue && !this.#rests && !this.#writing && !this.#next) this.#saveNow();
  }

  /**
   * @param {(error: unknown) => void} [report]
   * @returns {Promise<void> | undefined} where it takes time; never rejects
   */
  #saveNow(report = this.#report) {
    if (this.#next) return this.#next.catch(ignore);
    try {
      return this.#store()?.catch(report);
    } catch (error) {
      report(error);
    }
  }

  #rest() {
    if (this.isAwaited || this.#rests) return;
    this.#rests = true;
    later(() => {
      this.#rests = false;
      this.#saveDue();
    });
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
    const failed = (cause) => {
      this.#isBehind = true;
      return refuse('ERR_CACHE_WRITE', `the cache did not store ${this.#key}: ${reason(cause)}`, { cause });
    };
    /** @param {unknown} result */
    const check = (result) => {
      if (result === false) throw failed(new Error(`${method}() answered false`));
    };
    const text = this.#text();
    this.#isDue = this.#isBehind = false;
    this.#rest();
    /** @type {(write?: Promise<void>) => void} */
    let end = ignore;
    // Before the call: what a cache makes of it may call the checkpoint, which then has to wait until the write has ended.
    /** @type {Promise<void>} */
    const called = new Promise((resolve) => (end = resolve));
    this.#writing = called;
    let result;
    let isPending;
    try {
      result = cache[method](this.#key, text);
      isPending = isThenable(result);
    } catch (cause) {
      this.#writing = null;
      end();
      throw failed(cause);
    }
    if (!isPending) {
      this.#writing = null;
      end();
      return void check(result);
    }
    const writing = Promise.resolve(result).then(check, (cause) => {
      throw failed(cause);
    });
    end(writing.catch(ignore));
    this.#writing = writing;
    const done = () => {
      if (this.#writing === writing) this.#writing = null;
      this.#saveDue();
    };
    writing.then(done, done);
    return writing;
  }
}
