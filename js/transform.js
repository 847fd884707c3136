/* @ts-self-types="../types/transform.d.ts" */
/// <reference lib="esnext.disposable" preserve="true" />
/**
 * gate and watch as the transform of a web stream, for `pipeThrough`: `slipstream-checkpoint/streams`. Must not know what a
 * checkpoint decides, nor load it: it drives the loop that the checkpoint gives, one item at a time.
 */
import { ignore } from './turns.js';

/** @import { Checkpoint } from './checkpoint.js' */
/** @import { GateOptions, Transform, WatchOptions } from './types.js' */

/** @type {IteratorReturnResult<undefined>} */
const OVER = Object.freeze({ done: true, value: undefined });

/** Stands in the writable until the first item is asked for. @type {any} */
const NOTHING = Symbol('nothing');

/**
 * The dependent stream, each item held until it is admitted, and counted as a pulse with its state when the next one is
 * asked for. A `WritableStream` asks when it has written the item, unless it was given a longer queue; a stage in between
 * asks as soon as it has taken it. So let the stream that handles the items come next. Nothing is read before it is asked
 * for: what a source reads ahead is its own, and for one that can be moved back its `highWaterMark` is to be 0.
 *
 * ```js
 * import { gateTransform } from 'slipstream-checkpoint/streams';
 *
 * await flights.pipeThrough(gateTransform(checkpoint, { marker: (flight) => flight.time })).pipeTo(joined);
 * ```
 *
 * The signal among the options ends both sides at once. What a pipe has to tell, that its own signal was aborted or that its
 * source has failed, comes when the held item was handled: every pipe waits for what it is writing.
 * @template T
 * @template {object} S
 * @param {Pick<Checkpoint<S, any>, 'gate'>} checkpoint
 * @param {GateOptions<T, S>} options
 * @returns {Transform<T>}
 */
export function gateTransform(checkpoint, options) {
  return transform((items) => checkpoint.gate(items, options), options?.signal);
}

/**
 * A dependency stream: a heartbeat after each item was handled, which is when the next one is asked for, as with
 * gateTransform. When its writable side is closed, the dependency is ended; when it is aborted, not.
 * @template T
 * @param {Pick<Checkpoint<any, any>, 'watch'>} checkpoint
 * @param {WatchOptions<T>} options
 * @returns {Transform<T>}
 */
export function watchTransform(checkpoint, options) {
  return transform((items) => checkpoint.watch(items, options), options?.signal);
}

/**
 * Two streams and a loop between them. A TransformStream would not do: what it is given is taken at once, and another item
 * is read while the loop holds that one, which a rewind could not drop.
 * @template T
 * @param {(items: AsyncIterable<T>) => AsyncGenerator<T, void, undefined>} through
 * @param {AbortSignal | undefined} signal  the one that the loop listens to
 * @returns {Transform<T>}
 */
function transform(through, signal) {
  /** @type {WritableStreamDefaultController} */ let input;
  /** @type {ReadableStreamDefaultController<T>} */ let output;
  /** Answers the loop. @type {(result: IteratorResult<T, undefined>) => void} */ let give = ignore;
  /** Settles when the loop asks again: an item is being written until then, so that a pipe reads no other. */
  let asked = request();
  const fail = (/** @type {unknown} */ error) => {
    input.error(error);
    asked.resolve();
  };
  /** @type {AsyncIterableIterator<T, undefined>} */
  const items = {
    [Symbol.asyncIterator]: () => items,
    next() {
      const answer = new Promise((resolve) => (give = resolve));
      asked.resolve();
      return answer;
    },
    async return() {
      if (signal?.aborted) fail(signal.reason);
      return OVER;
    },
  };
  const writable = new WritableStream({
    start(controller) {
      input = controller;
      // Not abort(), which waits for what is being written.
      input.signal.addEventListener('abort', () => {
        asked.resolve();
        output.error(input.signal.reason);
        loop.return().catch(ignore);
      });
    },
    write(item) {
      if (item === NOTHING) return asked.promise;
      asked = request();
      give({ done: false, value: item });
      return asked.promise;
    },
    close: () => give(OVER),
  });
  /** @type {ReadableStream<T>} */
  const readable = new ReadableStream(
    {
      start: (controller) => void (output = controller),
      async pull() {
        try {
          const { done, value } = await loop.next();
          if (done) output.close();
          else output.enqueue(value);
        } catch (error) {
          fail(error);
          throw error;
        }
      },
      async cancel(reason) {
        fail(reason);
        await loop.return();
      },
    },
    { highWaterMark: 0 },
  );
  const loop = through(items);
  // A pipe reads whenever nothing is being written; so something is, until the first item is asked for.
  const writer = writable.getWriter();
  writer.write(NOTHING).catch(ignore);
  writer.releaseLock();
  return { readable, writable };
}

/** @returns {{ promise: Promise<void>, resolve(): void }} */
function request() {
  /** @type {any} */
  const it = {};
  it.promise = new Promise((resolve) => (it.resolve = resolve));
  return it;
}
