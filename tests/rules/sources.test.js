import test from 'node:test';
import assert from 'node:assert/strict';
import { SourceReader, onAbort } from '../../js/sources.js';
import { delay, soon } from './support/host.js';
import { listeners } from './support/listeners.js';
import { drain, failing, read } from './support/sources.js';

const OVER = { done: true, value: undefined };

/** Every kind of source, of these items; `closed()` tells whether its own clean-up has run, `stuck` never ends. */
const kinds = {
  'an async generator'(items, { stuck } = {}) {
    let closed = false;
    const source = (async function* () {
      try {
        yield* items;
        if (stuck) await new Promise(() => {});
      } finally {
        closed = true;
      }
    })();
    return { source, closed: () => closed };
  },
  'a hand-written async iterator'(items, { stuck } = {}) {
    let closed = false;
    const left = [...items];
    const source = {
      [Symbol.asyncIterator]: () => source,
      async next() {
        if (left.length > 0) return { done: false, value: left.shift() };
        return stuck ? new Promise(() => {}) : { done: true, value: 'what a loop does not see' };
      },
      async return() {
        closed = true;
        return { done: true, value: undefined };
      },
    };
    return { source, closed: () => closed };
  },
  'a generator'(items, { stuck } = {}) {
    let closed = false;
    const source = (function* () {
      try {
        yield* items;
        if (stuck) yield new Promise(() => {});
      } finally {
        closed = true;
      }
    })();
    return { source, closed: () => closed };
  },
  'a web ReadableStream'(items, { stuck } = {}) {
    let closed = false;
    const left = [...items];
    const source = new ReadableStream(
      {
        pull(controller) {
          if (left.length > 0) return controller.enqueue(left.shift());
          if (stuck) return new Promise(() => {});
          return controller.close();
        },
        cancel() {
          closed = true;
        },
      },
      { highWaterMark: 0 },
    );
    return { source, closed: () => closed };
  },
  'a web ReadableStream without Symbol.asyncIterator'(items, options) {
    const made = kinds['a web ReadableStream'](items, options);
    Object.defineProperty(made.source, Symbol.asyncIterator, { value: undefined });
    return made;
  },
};

for (const [kind, make] of Object.entries(kinds)) read(kind, make);

test('a promise among the items of an iterable is awaited', soon, async () => {
  assert.deepEqual(await drain(new SourceReader([1, Promise.resolve(2), new Set([3])])), [1, 2, new Set([3])]);
  assert.deepEqual(await drain(new SourceReader(new Set([1, 2]))), [1, 2]);
});

test('a rejected promise among the items ends with its error and closes the iterable', soon, async () => {
  let closed = false;
  const error = new Error('no such item');
  const reader = new SourceReader(
    (function* () {
      try {
        yield Promise.reject(error);
      } finally {
        closed = true;
      }
    })(),
  );
  await assert.rejects(reader.next(), error);
  assert.equal(closed, true);
});

for (const [kind, make] of Object.entries({
  'an async generator': (error) =>
    (async function* () {
      yield 1;
      throw error;
    })(),
  'a web ReadableStream': (error) =>
    new ReadableStream({
      pull(controller) {
        if (this.asked) return controller.error(error);
        this.asked = true;
        return controller.enqueue(1);
      },
    }, { highWaterMark: 0 }),
  'a hand-written async iterator': (error) => ({
    asked: false,
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      if (this.asked) throw error;
      this.asked = true;
      return { done: false, value: 1 };
    },
  }),
})) failing(kind, make);

test('close() waits for the clean-up of the source and throws what it throws', soon, async () => {
  const error = new Error('could not commit');
  let returns = 0;
  const reader = new SourceReader(
    (async function* () {
      try {
        yield 1;
      } finally {
        returns += 1;
        await delay(5);
        throw error;
      }
    })(),
  );
  await reader.next();
  await Promise.all([assert.rejects(reader.close(), error), assert.rejects(reader.close(), error)]);
  assert.equal(returns, 1);
  assert.deepEqual(await reader.next(), OVER);

  const web = new SourceReader(new ReadableStream({ cancel: () => Promise.reject(error) }));
  await assert.rejects(web.close(), error);
});

test('what the closing throws gives way to the error that led to it', soon, async () => {
  const abort = new AbortController();
  const source = new ReadableStream({ cancel: () => Promise.reject(new Error('second')) });
  const reader = new SourceReader(source, { signal: abort.signal });
  abort.abort(new Error('first'));
  await reader.close();
  await assert.rejects(reader.next(), /first/);
});

test('a read that fails because the source was closed is nobody’s error', soon, async () => {
  const abort = new AbortController();
  // A source that listens to the same signal, as fetch does, rejects the read under way as well.
  const reader = new SourceReader(
    (async function* () {
      await new Promise((_, reject) => abort.signal.addEventListener('abort', () => reject(abort.signal.reason)));
      yield 1;
    })(),
    { signal: abort.signal },
  );
  const pending = reader.next();
  abort.abort('once');
  await assert.rejects(pending, (reason) => reason === 'once');
  await delay(1);
  assert.deepEqual(await reader.next(), OVER);
});

test('an iterator without return() needs no closing', soon, async () => {
  const reader = new SourceReader({ [Symbol.asyncIterator]: () => ({ next: async () => ({ done: false, value: 1 }) }) });
  await reader.next();
  await reader.close();
  const iterable = new SourceReader({ [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) });
  await iterable.close();
});

test('a closing that closes again closes the source once', soon, async () => {
  let returns = 0;
  const reader = new SourceReader({
    [Symbol.asyncIterator]() {
      return this;
    },
    next: async () => ({ done: false, value: 1 }),
    async return() {
      returns += 1;
      reader.close();
    },
  });
  await reader.close();
  assert.equal(returns, 1);
});

test('a web ReadableStream is unlocked once it has ended, failed or was closed', soon, async () => {
  const ended = new ReadableStream({ start: (controller) => controller.close() });
  await drain(new SourceReader(ended));
  const failed = new ReadableStream({ start: (controller) => controller.error(new Error('lost')) });
  await assert.rejects(new SourceReader(failed).next(), /lost/);
  const closed = new ReadableStream();
  await new SourceReader(closed).close();
  assert.deepEqual([ended.locked, failed.locked, closed.locked], [false, false, false]);
});

test('what is no source, a locked ReadableStream and what is no signal are refused with ERR_OPTION', () => {
  /** @type {(message: RegExp) => (refusal: any) => boolean} */
  const refused = (message) => ([code, text]) => code === 'ERR_OPTION' && message.test(text);
  for (const source of [undefined, 5, {}, Promise.resolve([])]) {
    assert.throws(() => new SourceReader(source), refused(/^source is .*: give/));
  }
  assert.throws(() => new SourceReader(null), refused(/source is null/));
  const locked = new ReadableStream();
  locked.getReader();
  assert.throws(() => new SourceReader(locked), refused(/locked/));
  assert.throws(() => new SourceReader([], { signal: {} }), refused(/AbortSignal/));
  assert.throws(() => onAbort(null, () => {}), refused(/AbortSignal/));
});

test('onAbort leaves nothing on a signal that has aborted', () => {
  const abort = new AbortController();
  const reasons = [];
  onAbort(abort.signal, (reason) => reasons.push(reason));
  abort.abort('enough');
  assert.deepEqual(reasons, ['enough']);
  assert.equal(listeners(abort.signal), 0);
});
