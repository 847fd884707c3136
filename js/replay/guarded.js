/**
 * What every call has in common: refusals of the engine become errors, and a fault in it is told as one. Must not know the calls.
 */
import { explain, refuse } from '../errors.js';

/**
 * Runs a call, awaited if it gives a promise. Its message does not name the call: whoever reads it may have made another.
 * @template T
 * @param {() => T} call
 * @returns {T}
 */
export function guarded(call) {
  try {
    const result = call();
    return result instanceof Promise ? /** @type {any} */ (result.catch(fail)) : result;
  } catch (error) {
    return fail(error);
  }
}

/**
 * @param {unknown} error
 * @returns {never}
 */
function fail(error) {
  if (!(error instanceof WebAssembly.RuntimeError)) throw explain(error);
  throw refuse('ERR_ENGINE', 'the engine has failed, or has no memory left for so many rows', { cause: error });
}

/**
 * Gives back what is held in the engine's memory. What is still held by a call in which the engine failed cannot be given back.
 * @param {{ free(): void } | undefined} held
 */
export function release(held) {
  try {
    held?.free();
  } catch {
    // It must not hide the error that led here, nor keep another recording from being read.
  }
}
