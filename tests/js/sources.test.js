import test from 'node:test';
import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { SourceReader, onAbort } from '../../js/sources.js';

const OVER = { done: true, value: undefined };
const soon = { timeout: 5000 };

/** Reads to the end. */
async function drain(reader) {
  const items = [];
  for (;;) {
    const { done, value } = await reader.next();
    if (done) return items;
    items.push(value);
  }
}

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
  'a Node Readable'(items, { stuck } = {}) {
    const left = [...items];
    const source = new Readable({
      objectMode: true,
      highWaterMark: 1,
      read() {
        if (left.length > 0) this.push(left.shift());
        else if (!stuck) this.push(null);
      },
    });
    return { source, closed: () => source.destroyed };
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

for (const [kind, make] of Object.entries(kinds)) {
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
    const listeners = () => getEventListeners(signal, 'abort').length;
    const ended = new SourceReader(make([1]).source, { signal });
    assert.equal(listeners(), 1);
    await drain(ended);
    assert.equal(listeners(), 0);
    const closed = new SourceReader(make([1]).source, { signal });
    await closed.close();
    assert.equal(listeners(), 0);
    new SourceReader(make([1]).source, { signal });
    abort.abort();
    assert.equal(listeners(), 0);
  });
}

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

test('a failing source is told with its own error, once, and leaves no listener on the signal', soon, async () => {
  const error = new Error('connection lost');
  const { signal } = new AbortController();
  const sources = {
    generator: (async function* () {
      yield 1;
      throw error;
    })(),
    readable: Readable.from(
      (function* () {
        yield 1;
        throw error;
      })(),
    ),
    web: new ReadableStream({
      pull(controller) {
        if (this.asked) return controller.error(error);
        this.asked = true;
        return controller.enqueue(1);
      },
    }, { highWaterMark: 0 }),
    thrower: {
      asked: false,
      [Symbol.asyncIterator]() {
        return this;
      },
      next() {
        if (this.asked) throw error;
        this.asked = true;
        return { done: false, value: 1 };
      },
    },
  };
  for (const [kind, source] of Object.entries(sources)) {
    const reader = new SourceReader(source, { signal });
    assert.deepEqual(await reader.next(), { done: false, value: 1 }, kind);
    await assert.rejects(reader.next(), error, kind);
    assert.equal(getEventListeners(signal, 'abort').length, 0, kind);
    assert.deepEqual(await reader.next(), OVER, kind);
    await reader.close();
  }
});

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
      await delay(60_000, undefined, { signal: abort.signal });
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

test('an error of a Node Readable before the first read waits for that read', soon, async () => {
  const error = new Error('no such file');
  const source = new Readable({ read() {} });
  const reader = new SourceReader(source);
  source.destroy(error);
  await delay(5);
  await assert.rejects(reader.next(), error);
});

test('a Node Readable that has ended has its listeners back', soon, async () => {
  const source = new PassThrough({ objectMode: true, autoDestroy: false });
  source.end(1);
  const before = source.listenerCount('error');
  const reader = new SourceReader(source);
  assert.deepEqual(await drain(reader), [1]);
  assert.equal(source.listenerCount('error'), before);
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
  assert.equal(getEventListeners(abort.signal, 'abort').length, 0);
});
