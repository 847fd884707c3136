/**
 * A source that can be paused with effect. It must not know who pauses it, or why.
 *
 * What the source gives, its items and its end, waits while paused. What ends the stream otherwise does not wait: an
 * abort, return() and throw() are the host's own word, and of a source that has failed it should hear at once.
 */
import { explain } from './errors.js';
import { SourceReader, onAbort } from './sources.js';
import { ignore } from './turns.js';

/** @import { Source, PausableStream as Stream } from './types.js' */
/** @import { Waiting } from './sources.js' */

/**
 * A class and not an async generator, whose return() would wait for the next() under way.
 * @template T
 * @implements {Stream<T>}
 */
class PausableStream {
  /** @type {SourceReader<T>} */ #reader;
  /** The next() calls to answer, in order. @type {Waiting<T>[]} */ #waiting = [];
  /** What a read gave that was under way when the pause came. @type {IteratorResult<T, undefined> | null} */ #held = null;
  #reading = false;
  #paused = false;
  /** Whether the consumer has been told, or is about to be, that no item comes any more. */ #over = false;
  #unlisten = ignore;

  /**
   * @param {Source<T>} source
   * @param {AbortSignal} [signal]
   */
  constructor(source, signal) {
    this.#reader = new SourceReader(source);
    this.#unlisten = onAbort(signal, (reason) => {
      this.#reader.abort(reason);
      this.#end();
    });
  }

  get isPaused() {
    return this.#paused;
  }

  pause() {
    this.#paused = true;
  }

  resume() {
    this.#paused = false;
    this.#advance();
  }

  /**
   * Drops what was read ahead and not delivered: after the source was moved. A read that is still under way has read
   * nothing yet: the moved source answers it from its new place, and dropping that would lose an item. So call it in
   * the turn of the move: what arrives in between cannot be told from the old. An end that was held is given again.
   */
  discard() {
    this.#held = null;
  }

  /** @returns {Promise<IteratorResult<T, undefined>>} */
  next() {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#advance();
    });
  }

  /**
   * Ends the stream and closes the source; the next() calls that wait are told that it is over.
   * @param {void | PromiseLike<void>} [value]
   * @returns {Promise<IteratorResult<T, void>>}
   */
  async return(value) {
    const closed = this.#reader.close();
    this.#end();
    await closed;
    return { done: true, value: await value };
  }

  /**
   * @param {unknown} error
   * @returns {Promise<never>}
   */
  async throw(error) {
    await this.return().catch(ignore);
    throw error;
  }

  async [Symbol.asyncDispose]() {
    await this.return();
  }

  [Symbol.asyncIterator]() {
    return this;
  }

  get [Symbol.toStringTag]() {
    return 'PausableStream';
  }

  /** Reads only for a next() that waits, one read at a time: so no more than one item is ever held. */
  #advance() {
    if (this.#reading || this.#waiting.length === 0 || (this.#paused && !this.#over)) return;
    if (this.#held) return this.#deliver(this.#held);
    this.#reading = true;
    this.#reader.next().then(
      (result) => {
        this.#reading = false;
        this.#held = result;
        this.#advance();
      },
      (error) => {
        this.#reading = false;
        this.#waiting.shift()?.reject(error);
        this.#end();
      },
    );
  }

  /** @param {IteratorResult<T, undefined>} result */
  #deliver(result) {
    this.#held = null;
    this.#waiting.shift()?.resolve(result);
    if (result.done) this.#end();
    else this.#advance();
  }

  /** From here on the reader answers each next(): with the error, if one is untold, else that it is over. */
  #end() {
    this.#unlisten();
    this.#over = true;
    this.#held = null;
    this.#advance();
  }
}

// An async iterator like every other: what a platform adds to those works on it too.
const asyncGenerator = Object.getPrototypeOf(async function* () {}.prototype);
Object.setPrototypeOf(PausableStream.prototype, Object.getPrototypeOf(asyncGenerator));

/**
 * Makes a source pausable: while paused nothing is delivered, what was already read included, and no read is begun.
 * @template T
 * @param {Source<T>} source
 * @param {{ signal?: AbortSignal }} [options] - the signal ends the stream with its reason and closes the source
 * @returns {Stream<T>}
 */
export function pausable(source, options) {
  try {
    return new PausableStream(source, options?.signal);
  } catch (refusal) {
    throw explain(refusal, 'pausable()');
  }
}
