/**
 * node:assert/strict for browsers, as far as the rules use it, with Jest's strict equality: assert.test.js holds it to Node's.
 * The ports of it compare JSON, or know no strict mode.
 */
import { arrayBufferEquality, equals, iterableEquality, sparseArrayEquality, typeEquality } from '@jest/expect-utils';

const testers = [iterableEquality, typeEquality, sparseArrayEquality, arrayBufferEquality];
const isEqual = (/** @type {unknown} */ one, /** @type {unknown} */ other) => equals(one, other, testers, true);

class AssertionError extends Error {
  name = 'AssertionError';
  code = 'ERR_ASSERTION';
}

/** @param {unknown} it */
function show(it) {
  try {
    return JSON.stringify(it, (_, value) => (typeof value === 'bigint' ? `${value}n` : value instanceof RegExp ? `${value}` : value)) ?? String(it);
  } catch {
    return String(it);
  }
}

/**
 * @param {unknown} value
 * @param {string} [message]
 */
function ok(value, message = `${show(value)} is not truthy`) {
  if (!value) throw new AssertionError(message);
}

/**
 * @param {any} thrown
 * @param {any} expected  a pattern, an error or the properties of one, or what looks at it
 */
function check(thrown, expected) {
  if (expected === undefined) return;
  if (Error.isPrototypeOf(expected) || expected === Error) return ok(thrown instanceof expected, `${thrown} is no ${expected.name}`);
  if (typeof expected === 'function') return ok(expected(thrown), `unexpected: ${thrown}`);
  if (expected instanceof RegExp) return ok(expected.test(`${thrown}`), `${thrown} does not match ${expected}`);
  const keys = Object.keys(expected);
  if (expected instanceof Error) keys.push('name', 'message');
  for (const key of keys) ok(key in Object(thrown) && isAsExpected(thrown[key], expected[key]), `${key} is ${show(thrown?.[key])}, not ${show(expected[key])}, of ${thrown?.stack ?? thrown}`);
}

/** @param {unknown} found @param {unknown} expected */
const isAsExpected = (found, expected) => (expected instanceof RegExp && typeof found === 'string' ? expected.test(found) : isEqual(found, expected));

export default {
  ok,
  /** @param {string} message */
  fail: (message) => ok(false, message),
  /** @param {unknown} actual @param {unknown} expected @param {string} [message] */
  equal: (actual, expected, message = `${show(actual)} is not ${show(expected)}`) => ok(Object.is(actual, expected), message),
  /** @param {unknown} actual @param {unknown} expected @param {string} [message] */
  notEqual: (actual, expected, message = `${show(actual)} is the same`) => ok(!Object.is(actual, expected), message),
  /** @param {unknown} actual @param {unknown} expected @param {string} [message] */
  deepEqual: (actual, expected, message = `${show(actual)} is not ${show(expected)}`) => ok(isEqual(actual, expected), message),
  /** @param {() => unknown} call @param {unknown} [expected] */
  throws(call, expected) {
    try {
      call();
    } catch (thrown) {
      return check(thrown, expected);
    }
    ok(false, 'nothing was thrown');
  },
  /** @param {Promise<unknown> | (() => Promise<unknown>)} promise @param {unknown} [expected] */
  async rejects(promise, expected) {
    try {
      await (typeof promise === 'function' ? promise() : promise);
    } catch (thrown) {
      return check(thrown, expected);
    }
    ok(false, 'nothing was rejected');
  },
};
