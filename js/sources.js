/**
 * One way to read every kind of stream: async iterables, Node Readables, iterables and web ReadableStreams, with an
 * abort. It must not know of pausing, markers or checkpoints.
 */
import { refusal, show } from './errors.js';
import { ignore } from './turns.js';

/** @import { Source } from './types.js' */

/**
 * @template T
 * @typedef {{ resolve(result: IteratorResult<T, undefined>): void, reject(error: unknown): void }} Waiting
 */

/** @type {IteratorReturnResult<undefined>} */
const OVER = Object.freeze({ done: true, value: undefined });

/**
 * Reads a source, one next() at a time. An error, the source's own or an abort's, is told once: to the next() that
 * waits, else to the one that comes. After that, and after close(), the source is over.
 * @template T
 */
export class SourceReader {
  /** @type {AsyncIterator<T>} */ #iterator;
  /** @type {Waiting<T> | null} */ #waiting = null;
  /** @type {{ error: unknown } | null} */ #untold = null;
  /** Set once nothing more is read. @type {Promise<void> | null} */ #closed = null;
  #unlisten = ignore;

  /**
   * @param {Source<T>} source
   * @param {{ signal?: AbortSignal, failed?: (error: unknown) => void }} [options]  failed hears of a source that fails while
   *   it is not read: not every source tells
   */
  constructor(source, options) {
    this.#iterator = iterate(source, options?.failed ?? ignore);
    this.#unlisten = onAbort(options?.signal, (reason) => this.abort(reason));
  }

  /** @returns {Promise<IteratorResult<T, undefined>>} */
  next() {
    return new Promise((resolve, reject) => {
      const waiting = { resolve, reject };
      if (this.#closed) this.#tellEnd(waiting);
      else this.#read((this.#waiting = waiting));
    });
  }

  /** @param {Waiting<T>} waiting */
  async #read(waiting) {
    try {
      const { done, value } = await this.#iterator.next();
      this.#waiting = null;
      if (!done) return waiting.resolve({ done: false, value });
      this.#end();
      this.#tellEnd(waiting);
    } catch (error) {
      // A read that a close or an abort has overtaken may well fail from it: that is nobody's error.
      if (!this.#closed) this.abort(error);
    }
  }

  /**
   * Ends with this error and closes the source; what the closing throws then gives way to the error.
   * @param {unknown} error
   */
  abort(error) {
    this.#untold = { error };
    this.close().catch(ignore);
    this.#closed = Promise.resolve();
  }

  /**
   * Closes the source and throws what its closing throws. Not waited for where a next() is under way, which is then
   * over at once: an async generator closes only after what it awaits, and that may never come.
   * @returns {Promise<void>}
   */
  close() {
    const waiting = this.#waiting;
    if (this.#closed) return this.#closed;
    this.#end();
    const closing = (async () => void (await this.#iterator.return?.()))();
    if (!waiting) return (this.#closed = closing);
    closing.catch(ignore);
    this.#tellEnd(waiting);
    return Promise.resolve();
  }

  #end() {
    this.#unlisten();
    this.#closed = Promise.resolve();
  }

  /** @param {Waiting<T>} waiting */
  #tellEnd({ resolve, reject }) {
    const untold = this.#untold;
    this.#untold = null;
    if (untold) reject(untold.error);
    else resolve(OVER);
  }
}

/**
 * Calls `act` with the reason when the signal is aborted, at once if it already is. Gives what ends the listening.
 * @param {AbortSignal | undefined} signal
 * @param {(reason: unknown) => void} act
 * @returns {() => void}
 */
export function onAbort(signal, act) {
  if (signal === undefined) return ignore;
  if (typeof signal?.addEventListener !== 'function') throw refusal('ERR_OPTION', `signal is ${show(signal)}: give an AbortSignal`);
  const listener = () => act(signal.reason);
  if (signal.aborted) listener();
  else signal.addEventListener('abort', listener, { once: true });
  return () => signal.removeEventListener('abort', listener);
}

/**
 * An iterator whose return() may be called before the first read and while one is under way.
 * @param {any} source
 * @param {(error: unknown) => void} failed
 * @returns {AsyncIterator<any>}
 */
function iterate(source, failed) {
  // Asked first: some browsers' web streams cannot be iterated, and the others' iterators close only after their read.
  if (typeof source?.getReader === 'function') return iterateWebStream(source);
  if (typeof source?.[Symbol.asyncIterator] === 'function') {
    return typeof source.pipe === 'function' ? iterateReadable(source, failed) : source[Symbol.asyncIterator]();
  }
  if (typeof source?.[Symbol.iterator] === 'function') return iterateIterable(source);
  throw refusal('ERR_OPTION', `source is ${show(source)}: give an async iterable, an iterable or a ReadableStream`);
}

/** As `for await` does it: an item that is a promise is awaited. @param {Iterable<any>} source */
function iterateIterable(source) {
  const iterator = source[Symbol.iterator]();
  return {
    async next() {
      const { done, value } = iterator.next();
      return { done, value: await value };
    },
    return: async () => iterator.return?.() ?? OVER,
  };
}

/**
 * @param {any} source
 * @param {(error: unknown) => void} failed
 */
function iterateReadable(source, failed) {
  const iterator = source[Symbol.asyncIterator]();
  // Before the first read nobody else listens, and the error of, say, a missing file would end the process.
  source.on('error', failed);
  return {
    async next() {
      const result = await iterator.next();
      if (result.done) source.off('error', failed);
      return result;
    },
    // Not the iterator's return(), which destroys nothing before the first read and waits for the one under way.
    async return() {
      source.destroy();
      return OVER;
    },
  };
}

/** @param {ReadableStream<any>} source */
function iterateWebStream(source) {
  if (source.locked) throw refusal('ERR_OPTION', 'source is a ReadableStream that is locked: give one that nobody else reads');
  const reader = source.getReader();
  return {
    async next() {
      const { done, value } = await reader.read();
      if (done) reader.releaseLock();
      return { done, value };
    },
    async return() {
      const cancelled = reader.cancel();
      reader.releaseLock();
      await cancelled;
      return OVER;
    },
  };
}
