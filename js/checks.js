/**
 * The host's own checks: asked as the engine wants it, until the call is decided. Must not know what follows from an answer.
 */
import { Ask, Flag, View } from '../pkg/slipstream_checkpoint.js';
import { declared } from './dependency.js';
import { refuse } from './errors.js';
import { ignore, isThenable } from './turns.js';

/**
 * @import { Engine } from '../pkg/slipstream_checkpoint.js'
 * @import { Checkpoint } from './checkpoint.js'
 * @import { Dependency } from './dependency.js'
 * @import { Queue } from './queue.js'
 */

/** @template {object} S */
export class Checks {
  #checkpoint;
  #engine;
  #dependencies;
  #queue;
  #look;
  #undone;

  /**
   * @param {Checkpoint<S, any>} checkpoint
   * @param {Engine} engine
   * @param {readonly Dependency<S>[]} dependencies
   * @param {Queue} queue
   * @param {() => Float64Array} look  the numbers that the last call left behind
   * @param {() => void} undone  a check has thrown, and everything is to be as it was before the call
   */
  constructor(checkpoint, engine, dependencies, queue, look, undone) {
    this.#checkpoint = checkpoint;
    this.#engine = engine;
    this.#dependencies = dependencies;
    this.#queue = queue;
    this.#look = look;
    this.#undone = undone;
  }

  /**
   * Asks until the call is decided.
   * @template T
   * @param {number} flags
   * @param {(flags: number, answers: unknown[]) => T} decided  is told the answers by dependency
   * @param {string} [where]  of a call that cannot wait
   * @returns {T | Promise<Awaited<T>>}
   */
  ask(flags, decided, where) {
    /** @type {unknown[]} */
    const answers = [];
    this.#queue.hold();
    try {
      while (flags & Flag.Ask) {
        const value = this.#value();
        if (isThenable(value)) {
          if (where === undefined) return /** @type {any} */ (this.#askOn(value, answers, decided));
          Promise.resolve(value).catch(ignore);
          throw this.#isAsync(where);
        }
        flags = this.#answer(value, answers);
      }
    } catch (error) {
      throw this.#giveUp(error);
    }
    this.#queue.release();
    return decided(flags, answers);
  }

  /**
   * @template T
   * @param {unknown} value
   * @param {unknown[]} answers
   * @param {(flags: number, answers: unknown[]) => T} decided
   */
  async #askOn(value, answers, decided) {
    let flags;
    try {
      do {
        flags = this.#answer(await value, answers);
        if (flags & Flag.Ask) value = this.#value();
      } while (flags & Flag.Ask);
    } catch (error) {
      throw this.#giveUp(error);
    }
    this.#queue.release();
    return decided(flags, answers);
  }

  /** What the check gives that the engine asks for. */
  #value() {
    const view = this.#look();
    const dependency = this.#dependencies[view[View.Dependency]];
    const { downtimeCheck, recoveryCheck } = declared(dependency).checks;
    const check = view[View.Detail] === Ask.Downtime ? downtimeCheck : recoveryCheck;
    return check?.(this.#checkpoint, dependency);
  }

  /**
   * @param {unknown} value
   * @param {unknown[]} answers
   */
  #answer(value, answers) {
    answers[this.#look()[View.Dependency]] = value;
    return this.#engine.answer(Boolean(value));
  }

  /** @param {string} where */
  #isAsync(where) {
    const { name } = this.#dependencies[this.#look()[View.Dependency]];
    const message = `${where}: a check of dependency "${name}" gave a promise: use the call that can await it`;
    return refuse('ERR_CHECK_ASYNC', message, { dependency: name });
  }

  /** @param {unknown} error */
  #giveUp(error) {
    this.#undone();
    this.#queue.release();
    this.#queue.next();
    return error;
  }
}
