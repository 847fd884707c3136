/**
 * The library as the command asks it: what it refuses was typed wrongly. Must not know what is asked.
 */
import { UsageError } from './failure.js';
import { safeLines } from './text.js';

/** @import { Settings } from './options.js' */

/**
 * @template T
 * @param {() => T} call
 * @returns {T}
 * @throws {UsageError}
 */
export function asked(call) {
  try {
    return call();
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === undefined || code === 'ERR_ENGINE') throw error;
    throw Object.assign(new UsageError(`${safeLines(message)}.`), { cause: error });
  }
}

/**
 * Says what is wrong with how a file is to be read, before it is.
 * @param {Settings['reading']} reading
 */
export async function checkReading(reading) {
  const { Recording } = await import('slipstream-checkpoint/replay');
  asked(() => new Recording(reading).free());
}
