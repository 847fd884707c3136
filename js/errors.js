/**
 * The library's errors: which class a code has, and how to tell them. Must not know when they are thrown.
 */

/** @import { CheckpointError, ErrorCode } from './types.js' */

/** @type {Record<ErrorCode, ErrorConstructor>} */
const CLASSES = {
  ERR_MARKER_TYPE: TypeError,
  ERR_MARKER_RANGE: RangeError,
  ERR_MARKER_MIXED: TypeError,
  ERR_DURATION: RangeError,
  ERR_THRESHOLD_UNIT: TypeError,
  ERR_STATE: TypeError,
  ERR_DEPENDENCY_UNKNOWN: RangeError,
  ERR_DEPENDENCY_REQUIRED: TypeError,
  ERR_DEPENDENCY_BOUND: Error,
  ERR_DEPENDENCY_DUPLICATE: RangeError,
  ERR_OPTION: TypeError,
  ERR_NAME: RangeError,
  ERR_CHECK_ASYNC: TypeError,
  ERR_CACHE_ASYNC: TypeError,
  ERR_CACHE_READ: Error,
  ERR_CACHE_WRITE: Error,
  ERR_RECORD_CORRUPT: Error,
  ERR_RECORD_VERSION: Error,
  ERR_REWOUND: Error,
  ERR_CLOSED: Error,
  ERR_ENGINE: Error,
};

/**
 * Makes an error of the library.
 * @param {ErrorCode} code
 * @param {string} message  names the value and the remedy
 * @param {{ cause?: unknown, dependency?: string }} [options]
 * @returns {CheckpointError}
 */
export function refuse(code, message, { dependency, ...options } = {}) {
  const error = new CLASSES[code](message, options);
  return Object.assign(error, dependency === undefined ? { code } : { code, dependency });
}

/**
 * What is wrong with a call, before it is known which call it is: as the engine says it, or thrown where it is found.
 * @typedef {[code: ErrorCode, message: string, dependency?: string, value?: number, cause?: unknown]} Refusal
 */

/**
 * @param {Refusal} refusal
 * @returns {Refusal}
 */
export const refusal = (...refusal) => refusal;

/**
 * Makes an error of a refusal; gives any other error back as it is.
 * @param {unknown} refusal
 * @param {string} [where]  the call and its checkpoint
 * @param {unknown} [given]  the value as the caller gave it
 * @returns {unknown}
 */
export function explain(refusal, where, given) {
  if (!Array.isArray(refusal)) return refusal;
  const [code, message, dependency, value, ...cause] = /** @type {Refusal} */ (refusal);
  const shown = given !== undefined && code.startsWith('ERR_MARKER') ? show(given) : value;
  const what = value === undefined ? message : `${shown} is ${message}`;
  // Date.now() and a record's timestamp are numbers, and meant as times.
  const remedy = code === 'ERR_THRESHOLD_UNIT' && typeof given === 'number' ? ', or give a time as a Date' : '';
  return refuse(code, `${where === undefined ? '' : `${where}: `}${what}${remedy}`, cause.length > 0 ? { dependency, cause: cause[0] } : { dependency });
}

/**
 * Whether an error is one of the library's own.
 * @param {unknown} error
 * @returns {error is CheckpointError}
 */
export function isCheckpointError(error) {
  return error instanceof Error && Object.hasOwn(CLASSES, String(/** @type {any} */ (error).code));
}

/**
 * A value as it would be typed, for messages: not all of a long one.
 * @param {unknown} value
 * @returns {string}
 */
export function show(value) {
  const text = typed(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function typed(value) {
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'symbol') return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}

/**
 * What kind of thing a value is, where it may hold what is not to be shown.
 * @param {unknown} value
 * @returns {string}
 */
export function kindOf(value) {
  return typeof value === 'object' && value !== null ? `an object (${value.constructor?.name ?? 'null'})` : show(value);
}

/**
 * What an error of the host's says, in a word: some say nothing.
 * @param {unknown} cause
 * @returns {string}
 */
export function reason(cause) {
  const { message, name } = Object(cause);
  return String(message || name || show(cause));
}
