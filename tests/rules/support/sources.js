/** The rules of reading that hold for every kind of source. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { SourceReader } from '../../../js/sources.js';
import { delay, soon } from './host.js';
import { listeners } from './listeners.js';

const OVER = { done: true, value: undefined };

/** Reads to the end. @param {SourceReader<any>} reader */
export async function drain(reader) {
  /** @type {any[]} */
  const items = [];
  for (;;) {
    const { done, value } = await reader.next();
    if (done) return items;
    items.push(value);
  }
}

/**
 * @param {string} kind
 * @param {(items: any[], options?: { stuck?: boolean }) => { source: any, closed(): boolean }} make  a source of these items;
 *   `closed()` tells whether its own clean-up has run, `stuck` never ends
 */
export function read(kind, make) {
  test(`${kind} is read in order, and then is over for good`, soon, async () => {
    const reader = new SourceReader(make([1, 2, 3]).source);
    assert.deepEqual(await drain(reader), [1, 2, 3]);
    assert.deepEqual(await reader.next(), OVER);
    await reader.close();
  });

  test(`${kind} is closed after a few items, and then is over`, soon, async () => {
    const { source, closed } = make([1, 2, 3]);
    const reader = new SourceReader(source);
    await reader.next();
    assert.equal(closed(), false);
    await reader.close();
    assert.equal(closed(), true);
    assert.deepEqual(await reader.next(), OVER);
  });

  test(`${kind} that never answers holds up neither close() nor the next() under way`, soon, async () => {
    const reader = new SourceReader(make([1], { stuck: true }).source);
    await reader.next();
    const pending = reader.next();
    await delay(1);
    await reader.close();
    assert.deepEqual(await pending, OVER);
  });

  test(`an abort rejects the next() under way of ${kind} with the reason, once, and closes it`, soon, async () => {
    const { source, closed } = make([1], { stuck: true });
    const abort = new AbortController();
    const reader = new SourceReader(source, { signal: abort.signal });
    await reader.next();
    const pending = reader.next();
    await delay(1);
    const reason = new Error('enough');
    abort.abort(reason);
    await assert.rejects(pending, reason);
    assert.deepEqual(await reader.next(), OVER);
    await reader.close();
    // A generator takes the request up only after what it awaits.
    assert.equal(closed(), kind !== 'an async generator');
  });

  test(`an abort between two reads of ${kind} is told to the next one`, soon, async () => {
    const { source, closed } = make([1, 2, 3]);
    const abort = new AbortController();
    const reader = new SourceReader(source, { signal: abort.signal });
    await reader.next();
    abort.abort('enough');
    await assert.rejects(reader.next(), (reason) => reason === 'enough');
    assert.deepEqual(await reader.next(), OVER);
    assert.equal(closed(), true);
  });

  test(`with a signal already aborted nothing is read of ${kind}`, soon, async () => {
    const { source, closed } = make([1]);
    const signal = AbortSignal.abort(new Error('before'));
    const reader = new SourceReader(source, { signal });
    await assert.rejects(reader.next(), signal.reason);
    assert.deepEqual(await reader.next(), OVER);
    // A generator that has not begun has nothing to clean up.
    if (!kind.endsWith(' generator') && kind !== 'a generator') assert.equal(closed(), true);
  });

  test(`no abort listener is left on the signal once ${kind} has ended, was closed or aborted`, soon, async () => {
    const abort = new AbortController();
    const { signal } = abort;
    const left = () => listeners(signal);
    const ended = new SourceReader(make([1]).source, { signal });
    assert.equal(left(), 1);
    await drain(ended);
    assert.equal(left(), 0);
    const closed = new SourceReader(make([1]).source, { signal });
    await closed.close();
    assert.equal(left(), 0);
    new SourceReader(make([1]).source, { signal });
    abort.abort();
    assert.equal(left(), 0);
  });
}

/**
 * @param {string} kind
 * @param {(error: Error) => any} make  a source of one item, which then fails
 */
export function failing(kind, make) {
  test(`${kind} that fails is told with its own error, once, and leaves no listener on the signal`, soon, async () => {
    const error = new Error('connection lost');
    const { signal } = new AbortController();
    const reader = new SourceReader(make(error), { signal });
    assert.deepEqual(await reader.next(), { done: false, value: 1 });
    await assert.rejects(reader.next(), error);
    assert.equal(listeners(signal), 0);
    assert.deepEqual(await reader.next(), OVER);
    await reader.close();
  });
}
