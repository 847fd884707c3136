/**
 * Where a process may die: around each write and each callback. It counts them as they come, and is the death at one of them.
 * Must not know what is written, nor what a callback does.
 */

/** @typedef {{ boundary: string, nth: number }} Death  the nth of its kind, from 1 */

export class Boundaries {
  /** How many of each kind were passed. @type {Record<string, number>} */ passed = {};
  #death;

  /** @param {Death} [death]  where this process ends */
  constructor(death) {
    this.#death = death;
  }

  /** @param {string} boundary */
  pass = (boundary) => {
    const nth = (this.passed[boundary] ?? 0) + 1;
    if (boundary === this.#death?.boundary && nth === this.#death.nth) process.kill(process.pid, 'SIGKILL');
    this.passed[boundary] = nth;
  };

  /**
   * A cache with a boundary before each write, one when the store has it and nobody knows yet, and one when that is known.
   * @param {{ get(key: string): any, set(key: string, text: string): any }} cache
   */
  aroundCache(cache) {
    const stored = () => {
      this.pass('in a write');
      queueMicrotask(() => this.pass('after a write'));
    };
    return {
      get: (key) => cache.get(key),
      set: (key, text) => {
        this.pass('before a write');
        const storing = cache.set(key, text);
        return typeof storing?.then === 'function' ? storing.then(stored) : stored();
      },
    };
  }

  /**
   * The same callbacks, with a boundary before and one after each.
   * @param {Record<string, (checkpoint: any, dependency: any) => unknown>} callbacks
   */
  aroundCallbacks(callbacks) {
    const around = ([name, callback]) => [
      name,
      async (checkpoint, dependency) => {
        this.pass(`before ${name} of ${dependency.name}`);
        await callback(checkpoint, dependency);
        this.pass(`after ${name} of ${dependency.name}`);
      },
    ];
    return Object.fromEntries(Object.entries(callbacks).map(around));
  }
}
