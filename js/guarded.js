/**
 * The engine behind a guard: what a panic leaves behind is of no worth, so after one it only says so. Must not know what the
 * engine's calls mean.
 */
import { Engine } from '../pkg/slipstream_checkpoint.js';

/**
 * @param {Engine} engine
 * @param {(cause: unknown) => unknown} broken  gives the error to throw, then and from then on
 * @returns {Engine}
 */
export function guarded(engine, broken) {
  return /** @type {any} */ (new Guarded(engine, broken));
}

class Guarded {
  /**
   * @param {Engine} engine
   * @param {(cause: unknown) => unknown} broken
   */
  constructor(engine, broken) {
    this.engine = engine;
    this.broken = broken;
    /** @type {{ error: unknown } | null} */
    this.panic = null;
  }

  /**
   * @template T
   * @param {() => T} call
   * @returns {T}
   */
  guard(call) {
    if (this.panic) throw this.broken(this.panic.error);
    try {
      return call();
    } catch (error) {
      if (Array.isArray(error)) throw error; // a refusal; whatever else comes out of it has left it in the middle of a call
      this.panic = { error };
      throw this.broken(error);
    }
  }
}

for (const [name, { get, value }] of Object.entries(Object.getOwnPropertyDescriptors(Engine.prototype))) {
  if (name === 'constructor') continue;
  Object.defineProperty(
    Guarded.prototype,
    name,
    get
      ? {
          /** @this {Guarded} */
          get() {
            return this.guard(() => get.call(this.engine));
          },
        }
      : {
          /** @this {Guarded} @param {unknown[]} values */
          value(...values) {
            return this.guard(() => /** @type {any} */ (this.engine)[name](...values));
          },
        },
  );
}
