/**
 * Waiting: what a call waits for, and what happens one after another. Nothing waits that need not: where the host
 * answers at once, everything happens at once. Must not know what is waited for.
 */

export const ignore = () => {};

/**
 * @param {unknown} value
 * @returns {value is PromiseLike<unknown>}
 */
export function isThenable(value) {
  const canHaveThen = (typeof value === 'object' && value !== null) || typeof value === 'function';
  return canHaveThen && typeof (/** @type {any} */ (value).then) === 'function';
}

/**
 * Goes on at once where it can.
 * @template T, R
 * @param {T | PromiseLike<T>} value
 * @param {(value: T) => R | PromiseLike<R>} next
 * @returns {R | PromiseLike<R>}
 */
export function after(value, next) {
  return isThenable(value) ? Promise.resolve(value).then(next) : next(/** @type {T} */ (value));
}

/** Steps that happen one after another, in the order in which they were added. */
export class Turns {
  /** @type {(() => unknown)[]} */ #steps = [];
  #busy = false;
  #holds = 0;
  /** @type {(() => void)[]} */ #idle = [];

  /** @param {() => unknown} step  must not throw nor reject */
  add(step) {
    this.#steps.push(step);
  }

  /** No step is taken until advance() was called as often. */
  hold() {
    this.#holds++;
  }

  /** Takes the steps whose turn it is. */
  advance() {
    if (--this.#holds === 0) this.#take();
  }

  #take() {
    while (!this.#busy && this.#holds === 0) {
      const step = this.#steps.shift();
      if (!step) break;
      this.#busy = true;
      const done = step();
      if (isThenable(done)) return void done.then(() => this.#done());
      this.#busy = false;
    }
    if (!this.#busy && this.#steps.length === 0) for (const resolve of this.#idle.splice(0)) resolve();
  }

  #done() {
    this.#busy = false;
    this.#take();
  }

  /** @returns {Promise<void>} */
  idle() {
    return new Promise((resolve) => {
      this.#idle.push(resolve);
      this.#take();
    });
  }
}

/**
 * Has a step fail into `failed`, at once or later.
 * @param {() => unknown} step
 * @param {(error: unknown) => void} failed
 * @returns {unknown} never rejects
 */
export function safely(step, failed) {
  try {
    const done = step();
    return isThenable(done) ? Promise.resolve(done).catch(failed) : done;
  } catch (error) {
    failed(error);
  }
}

/** What one call waits for, and what went wrong. */
export class Call {
  #open = 1;
  /** @type {unknown[]} */ #errors = [];
  /** @type {((error: unknown) => void) | null} */ #background;
  /** @type {{ resolve(): void, reject(error: unknown): void } | null} */ #waiting = null;

  /** @param {((error: unknown) => void) | null} background  takes the errors instead of the caller */
  constructor(background) {
    this.#background = background;
  }

  /** One thing more to wait for, until done(). */
  hold() {
    this.#open++;
  }

  /** @param {unknown} error */
  fail(error) {
    if (this.#background) this.#background(error);
    else this.#errors.push(error);
  }

  done() {
    if (--this.#open === 0) this.#settle();
  }

  #settle() {
    if (!this.#waiting) return;
    if (this.#errors.length > 0) this.#waiting.reject(this.#errors[0]);
    else this.#waiting.resolve();
  }

  /**
   * Ends the call as its caller sees it: a promise where something is still to be waited for, else at once.
   * @param {(error: unknown) => void} report  takes all errors but the first
   * @returns {Promise<void> | undefined}
   */
  ended(report) {
    this.#open--;
    const rest = () => this.#errors.slice(1).forEach(report);
    if (this.#open > 0) {
      /** @type {Promise<void>} */
      const waiting = new Promise((resolve, reject) => (this.#waiting = { resolve, reject }));
      return waiting.finally(rest);
    }
    rest();
    if (this.#errors.length > 0) throw this.#errors[0];
  }

  /**
   * As ended(), for a caller who does not wait: what has failed by now is thrown, what fails later is reported.
   * @param {(error: unknown) => void} report
   */
  detach(report) {
    this.#open--;
    this.#background = report;
    this.#errors.slice(1).forEach(report);
    if (this.#errors.length > 0) throw this.#errors[0];
  }
}
