/**
 * The two streams of a checkpoint as loops: the dependent behind its gate, and a dependency that is watched. Must not know
 * how a call is decided.
 */
import { isCheckpointError, refusal, show } from './errors.js';
import { onAbort, SourceReader } from './sources.js';

/** @import { AdmitOptions, GateOptions, MarkerLike, Source, WatchOptions } from './types.js' */

/** The consumer has left while it was waiting. */
const LEFT = Symbol('left');

/**
 * @template T
 * @template {object} S
 * @param {Source<T>} source
 * @param {GateOptions<T, S>} options
 * @param {{
 *   admit(marker: MarkerLike, options: AdmitOptions): Promise<void>,
 *   epoch(): number,
 *   pulse(marker: MarkerLike, state: Partial<S> | undefined, epoch: number): Promise<unknown>,
 * }} checkpoint
 * @returns {AsyncGenerator<T, void, undefined>}
 */
export function gate(source, options, checkpoint) {
  checkFunctions(options, ['marker'], ['state']);
  const { marker, state, drift, signal } = options;
  return loop(source, signal, async function* (reader, waiting) {
    for (let read; !(read = await waiting.until(reader.next())).done; ) {
      const item = read.value;
      const epoch = checkpoint.epoch();
      const at = marker(item);
      try {
        await waiting.until(checkpoint.admit(at, { drift, signal: waiting.signal }));
      } catch (error) {
        if (isCheckpointError(error) && error.code === 'ERR_REWOUND') continue;
        throw error;
      }
      if (checkpoint.epoch() !== epoch) continue;
      yield item;
      await checkpoint.pulse(at, state?.(item), epoch);
    }
  });
}

/**
 * @template T
 * @param {Source<T>} source
 * @param {WatchOptions<T>} options
 * @param {{
 *   heartbeat(marker: MarkerLike, partition?: string | number): Promise<unknown>,
 *   ended(): Promise<void>,
 * }} checkpoint
 * @returns {AsyncGenerator<T, void, undefined>}
 */
export function watch(source, options, checkpoint) {
  checkFunctions(options, ['marker'], ['partition']);
  const { marker, partition, signal } = options;
  return loop(source, signal, async function* (reader, waiting) {
    for (let read; !(read = await waiting.until(reader.next())).done; ) {
      const item = read.value;
      const at = marker(item);
      const part = partition?.(item);
      yield item;
      await checkpoint.heartbeat(at, part);
    }
    await checkpoint.ended();
  });
}

/** What a loop waits for, so that leaving it need not wait for that. */
class Waiting {
  #controller = new AbortController();
  #isWaiting = false;

  get signal() {
    return this.#controller.signal;
  }

  /** @param {unknown} reason */
  end(reason) {
    this.#controller.abort(reason);
  }

  leave() {
    if (this.#isWaiting) this.end(LEFT);
  }

  /**
   * @template T
   * @param {Promise<T>} promise
   * @returns {Promise<T>}
   */
  async until(promise) {
    this.#isWaiting = true;
    try {
      return await promise;
    } finally {
      this.#isWaiting = false;
    }
  }
}

/**
 * An async generator over a source that closes the source however it ends, and that can be left at once while it waits.
 * @template T
 * @param {Source<T>} source
 * @param {AbortSignal | undefined} signal
 * @param {(reader: SourceReader<T>, waiting: Waiting) => AsyncGenerator<T, void, undefined>} body
 * @returns {AsyncGenerator<T, void, undefined>}
 */
function loop(source, signal, body) {
  const waiting = new Waiting();
  const unlisten = onAbort(signal, (reason) => waiting.end(reason));
  // A pipeline that fails destroys its source, and waits for this loop to end.
  const reader = new SourceReader(source, { signal: waiting.signal, failed: (error) => waiting.end(error) });
  const end = () => {
    unlisten();
    return reader.close();
  };
  const generator = (async function* () {
    try {
      yield* body(reader, waiting);
    } catch (error) {
      if (error !== LEFT) throw error;
    } finally {
      await end();
    }
  })();
  // One that has not begun ends without its finally.
  const { return: leave, throw: fail } = generator;
  generator.return = async (value) => {
    waiting.leave();
    const result = await leave.call(generator, value);
    await end();
    return result;
  };
  generator.throw = async (error) => {
    waiting.leave();
    try {
      return await fail.call(generator, error);
    } finally {
      await end();
    }
  };
  return generator;
}

/**
 * @param {any} options
 * @param {string[]} required
 * @param {string[]} optional
 */
function checkFunctions(options, required, optional) {
  for (const name of [...required, ...optional]) {
    const value = Object(options)[name];
    if (typeof value === 'function' || (value === undefined && optional.includes(name))) continue;
    throw refusal('ERR_OPTION', `${name} is ${show(value)}: give a function of the item`);
  }
}
