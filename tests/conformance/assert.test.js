// That assert is as strict here as in Node, or the other tests would say little.

import assert from 'node:assert/strict';
import test from 'node:test';

class Own {
  a = 1;
}

/** @type {[string, unknown, unknown][]} */
const DIFFERENT = [
  ['two times', new Date(1), new Date(2)],
  ['a Date and its text', new Date(0), new Date(0).toISOString()],
  ['a Date and an empty object', new Date(0), {}],
  ['an invalid Date and a valid one', new Date(NaN), new Date(0)],
  ['NaN and null', NaN, null],
  ['0 and -0', 0, -0],
  ['0 and -0 within', { a: 0 }, { a: -0 }],
  ['a number and its text', 1, '1'],
  ['null and undefined', null, undefined],
  ['a key that is undefined and none', { a: undefined }, {}],
  ['an item that is undefined and none', [undefined], []],
  ['a hole and undefined', [,], [undefined]], // eslint-disable-line no-sparse-arrays
  ['an instance and its fields', new Own(), { a: 1 }],
  ['an object without prototype and one with', Object.create(null), {}],
  ['two Maps', new Map([[1, 2]]), new Map([[1, 3]])],
  ['a Map and an empty one', new Map([[1, 2]]), new Map()],
  ['two Sets', new Set([1]), new Set([2])],
  ['a Set and a list', new Set([1]), [1]],
  ['two messages', new Error('a'), new Error('b')],
  ['two classes of errors', new Error('a'), new TypeError('a')],
  ['two functions', () => {}, () => {}],
  ['two symbols', Symbol('a'), Symbol('a')],
  ['lists in another order', [1, 2], [2, 1]],
  ['a list and an object', [], {}],
  ['two columns', Float64Array.of(1, 2), Float64Array.of(1, 3)],
  ['columns of two types', Uint8Array.of(1), Uint16Array.of(1)],
  ['deep within', { a: [{ b: new Date(1) }] }, { a: [{ b: new Date(2) }] }],
];
for (const [what, one, other] of DIFFERENT) {
  test(`deepEqual tells ${what} apart`, () => {
    assert.throws(() => assert.deepEqual(one, other), { name: 'AssertionError' });
    assert.throws(() => assert.deepEqual(other, one), { name: 'AssertionError' });
  });
}

test('deepEqual takes what is the same for the same', () => {
  const make = () => [new Date(5), NaN, -0, { a: undefined, b: [1] }, new Map([[1, { c: 2 }]]), new Set([1, 2]), new Error('a'), Object.create(null), new Own(), 5n, null];
  assert.deepEqual(make(), make());
  assert.deepEqual({ a: 1, b: 2 }, { b: 2, a: 1 });
});

test('equal is by Object.is, ok by truth, fail by nothing', () => {
  for (const call of [() => assert.equal(1, '1'), () => assert.equal(0, -0), () => assert.equal({}, {}), () => assert.notEqual(NaN, NaN), () => assert.ok(0), () => assert.ok(''), () => assert.fail('so')]) {
    assert.throws(call, { name: 'AssertionError' });
  }
  assert.equal(NaN, NaN);
  assert.notEqual(1, '1');
});

test('throws and rejects look at what was thrown, in every form of expecting it', async () => {
  const own = Object.assign(new TypeError('mine'), { code: 'ERR_OWN' });
  const fails = () => {
    throw own;
  };
  for (const expected of [undefined, /mine/, own, { code: 'ERR_OWN', message: 'mine' }, { message: /^mi/ }, { name: 'TypeError' }, TypeError, Error, (/** @type {unknown} */ thrown) => thrown === own]) {
    assert.throws(fails, /** @type {any} */ (expected));
    await assert.rejects(Promise.reject(own), /** @type {any} */ (expected));
    await assert.rejects(async () => fails(), /** @type {any} */ (expected));
  }
  for (const unexpected of [new Error('other'), { code: 'ERR_OTHER' }, { code: 'ERR_OWN', message: 'other' }, { message: /other/ }, { cause: 5 }, RangeError, (/** @type {unknown} */ thrown) => thrown === 5]) {
    assert.throws(() => assert.throws(fails, /** @type {any} */ (unexpected)));
    await assert.rejects(assert.rejects(Promise.reject(own), /** @type {any} */ (unexpected)));
  }
  assert.throws(() => assert.throws(fails, /other/));
  await assert.rejects(assert.rejects(Promise.reject(own), /other/));
  assert.throws(() => assert.throws(() => {}), { name: 'AssertionError' });
  await assert.rejects(assert.rejects(Promise.resolve()), { name: 'AssertionError' });
});
