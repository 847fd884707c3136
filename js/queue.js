/**
 * The order in which calls are decided: while one asks the host's own checks, those after it wait. Must not know what a call does.
 */
import { safely } from './turns.js';

export class Queue {
  /** Whether a call is asking. */ #isAsking = false;
  /** Those that wait until it is decided. @type {(() => void)[]} */ #waiting = [];
  /** Whether the next call comes from there. */ #isItsTurn = false;
  #isDraining = false;

  /** Whether no call is asking, and none waits. */
  get isFree() {
    return !this.#isAsking && this.#waiting.length === 0;
  }

  /** Whether a call has to wait behind those that wait already. */
  mustWait() {
    return !this.isFree && !this.#takeTurn();
  }

  #takeTurn() {
    const isItsTurn = this.#isItsTurn;
    this.#isItsTurn = false;
    return isItsTurn;
  }

  /**
   * Makes a call once those before it have been decided.
   * @template T
   * @param {() => Promise<T>} call
   * @returns {Promise<T>}
   */
  later(call) {
    return new Promise((resolve) =>
      this.#waiting.push(() => {
        this.#isItsTurn = this.#waiting.length > 0;
        resolve(call());
      }),
    );
  }

  /**
   * Does something that changes the engine, once no call is asking.
   * @template T
   * @param {() => T} change
   * @returns {any} what it gives, or a promise of it
   */
  inTurn(change) {
    if (!this.#isAsking) return change();
    return new Promise((resolve, reject) => this.#waiting.push(() => safely(() => resolve(change()), reject)));
  }

  /** A call asks: the others wait. */
  hold() {
    this.#isAsking = true;
  }

  /** It is decided: what comes now, before next(), is part of it. */
  release() {
    this.#isAsking = false;
  }

  /** Those that have waited are decided. */
  next() {
    if (this.#isDraining) return; // each call ends with this: a loop, not a recursion
    this.#isDraining = true;
    while (!this.#isAsking && this.#waiting.length > 0) this.#waiting.shift()?.();
    this.#isDraining = false;
  }
}
