import test from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pausable } from '../../js/index.js';
import { delay, isPending, soon, turn } from './support/host.js';
import { listeners } from './support/listeners.js';
import { delivered, Feed, interleaved, run, step } from './support/pausable.js';

const OVER = { done: true, value: undefined };
const item = (value) => ({ done: false, value });

async function* generated(items) {
  yield* items;
}
/** By hand: not every runtime has ReadableStream.from(). */
function streamed(items) {
  const iterator = generated(items);
  const pull = async (controller) => {
    const { done, value } = await iterator.next();
    if (done) controller.close();
    else controller.enqueue(value);
  };
  return new ReadableStream({ pull, cancel: () => void iterator.return() }, { highWaterMark: 0 });
}

delivered('an array', (items) => items);
delivered('an async generator', generated);
delivered('a web ReadableStream', streamed, async (source) => (await source.getReader().read()).done);

test('a pause before the first item reads nothing from the source', soon, async () => {
  const feed = new Feed();
  feed.push(1);
  const stream = pausable(feed);
  stream.pause();
  const first = stream.next();
  await turn();
  assert.equal(feed.asked, 0);
  assert.ok(await isPending(first));
  stream.resume();
  assert.deepEqual(await first, item(1));
});

test('what a read under way gives while paused is held until the resume, and no other read begins', soon, async () => {
  const feed = new Feed();
  const stream = pausable(feed);
  const calls = [stream.next(), stream.next()];
  stream.pause();
  feed.push(1);
  feed.push(2);
  await turn();
  assert.deepEqual(await Promise.all(calls.map(isPending)), [true, true]);
  assert.equal(feed.asked, 1);
  stream.resume();
  assert.deepEqual(await Promise.all(calls), [item(1), item(2)]);
});

test('nothing is read that no next() waits for', soon, async () => {
  const feed = new Feed();
  [1, 2, 3].forEach((value) => feed.push(value));
  const stream = pausable(feed);
  await stream.next();
  stream.pause();
  stream.resume();
  await turn();
  assert.equal(feed.asked, 1);
});

test('next() calls made at once are answered in order', soon, async () => {
  const stream = pausable([1, 2]);
  const calls = [stream.next(), stream.next(), stream.next(), stream.next()];
  assert.deepEqual(await Promise.all(calls), [item(1), item(2), OVER, OVER]);
});

test('pause and resume are levels: repeating one changes nothing', soon, async () => {
  const stream = pausable([1, 2]);
  assert.equal(stream.isPaused, false);
  stream.pause();
  stream.pause();
  assert.equal(stream.isPaused, true);
  stream.resume();
  assert.equal(stream.isPaused, false);
  stream.resume();
  assert.deepEqual(await stream.next(), item(1));
});

test('discard drops what was read and not delivered', soon, async () => {
  const feed = new Feed();
  const stream = pausable(feed);
  const call = stream.next();
  stream.pause();
  feed.push('old place');
  await turn();
  stream.discard();
  stream.resume();
  feed.push('new place');
  assert.deepEqual(await call, item('new place'));
});

test('discard leaves a read under way alone: the moved source answers it from its new place', soon, async () => {
  const feed = new Feed();
  const stream = pausable(feed);
  const call = stream.next();
  stream.pause();
  stream.discard();
  feed.push('new place');
  await turn();
  stream.resume();
  assert.deepEqual(await call, item('new place'));
  assert.equal(feed.asked, 1);
});

test('the end waits for the resume as an item does, and no discard drops it', soon, async () => {
  const feed = new Feed();
  const stream = pausable(feed);
  const call = stream.next();
  stream.pause();
  feed.end();
  await turn();
  assert.ok(await isPending(call));
  stream.discard();
  stream.resume();
  assert.deepEqual(await call, OVER);
  stream.pause();
  assert.deepEqual(await stream.next(), OVER);
  assert.equal(feed.asked, 1);
  assert.equal(feed.closed, 0);
});

test('a source that fails while paused is told at once, with its own error, and is closed', soon, async () => {
  const feed = new Feed();
  const stream = pausable(feed);
  const calls = [stream.next(), stream.next()];
  stream.pause();
  const error = new Error('connection lost');
  feed.fail(error);
  await assert.rejects(calls[0], error);
  assert.deepEqual(await calls[1], OVER);
  assert.deepEqual(await stream.next(), OVER);
  assert.equal(feed.closed, 1);
});

for (const state of [
  'paused before the first item',
  'paused with a read under way',
  'paused with an item held',
  'paused with the end held',
  'waiting',
]) {
  const arrange = async (options) => {
    const feed = new Feed();
    const stream = pausable(feed, options);
    if (state === 'paused before the first item') stream.pause();
    const calls = [stream.next(), stream.next()];
    if (state !== 'waiting') stream.pause();
    if (state.endsWith('item held')) feed.push(1);
    if (state.endsWith('end held')) feed.end();
    await turn();
    return { feed, stream, calls };
  };

  test(`${state}, an abort ends the wait with the reason and closes the source`, soon, async () => {
    const abort = new AbortController();
    const { feed, stream, calls } = await arrange({ signal: abort.signal });
    const reason = new Error('enough');
    abort.abort(reason);
    await assert.rejects(calls[0], reason);
    assert.deepEqual(await calls[1], OVER);
    assert.deepEqual(await stream.next(), OVER);
    assert.equal(feed.closed, state.endsWith('end held') ? 0 : 1);
  });

  for (const [name, leave] of [
    ['return()', async (stream) => assert.deepEqual(await stream.return(), OVER)],
    ['throw()', async (stream) => assert.rejects(stream.throw(new Error('mine')), /mine/)],
    ['asyncDispose', async (stream) => assert.equal(await stream[Symbol.asyncDispose](), undefined)],
  ]) {
    test(`${state}, ${name} ends at once the stream and the next() calls that wait`, soon, async () => {
      const { signal } = new AbortController();
      const { feed, stream, calls } = await arrange({ signal });
      await leave(stream);
      assert.deepEqual(await Promise.all(calls), [OVER, OVER]);
      assert.deepEqual(await stream.next(), OVER);
      await leave(stream);
      assert.equal(feed.closed, state.endsWith('end held') ? 0 : 1);
      assert.equal(listeners(signal), 0);
    });
  }
}

test('return() does not wait for an async generator that never answers', soon, async () => {
  const stream = pausable(
    (async function* () {
      await new Promise(() => {});
    })(),
  );
  const call = stream.next();
  assert.deepEqual(await stream.return(), OVER);
  assert.deepEqual(await call, OVER);
});

test('return() waits for the clean-up of the source and throws what it throws', soon, async () => {
  const stream = pausable(
    (async function* () {
      try {
        yield 1;
      } finally {
        await delay(5);
        throw new Error('could not commit');
      }
    })(),
  );
  await stream.next();
  await assert.rejects(stream.return(), /could not commit/);
});

test('the next() calls that wait do not wait for the clean-up of the source', soon, async () => {
  let cleanedUp = false;
  const stream = pausable(
    (async function* () {
      try {
        yield* [1, 2];
      } finally {
        await delay(20);
        cleanedUp = true;
      }
    })(),
  );
  await stream.next();
  stream.pause();
  const call = stream.next();
  const left = stream.return();
  assert.deepEqual(await call, OVER);
  assert.equal(cleanedUp, false);
  await left;
  assert.equal(cleanedUp, true);
});

test('return(value) gives the value back, as a generator does', soon, async () => {
  assert.deepEqual(await pausable([]).return(Promise.resolve(5)), { done: true, value: 5 });
});

test('an abort between two items, or before the first one, is told by the next one, once', soon, async () => {
  for (const reads of [0, 1]) {
    const abort = new AbortController();
    const stream = pausable([1, 2], { signal: abort.signal });
    if (reads) await stream.next();
    abort.abort('enough');
    await assert.rejects(stream.next(), (reason) => reason === 'enough');
    assert.deepEqual(await stream.next(), OVER);
  }
  await assert.rejects(pausable([1], { signal: AbortSignal.abort('before') }).next(), (reason) => reason === 'before');
});

test('no abort listener is left on the signal once the stream has ended, failed or was left', soon, async () => {
  const { signal } = new AbortController();
  for await (const value of pausable([1, 2], { signal })) assert.ok(value);
  for await (const value of pausable([1, 2], { signal })) if (value) break;
  const failing = pausable([Promise.reject(new Error('lost'))], { signal });
  await assert.rejects(failing.next(), /lost/);
  assert.equal(listeners(signal), 0);
});

test('it is an async iterator like every other', () => {
  const stream = pausable([]);
  const asyncIterator = Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}.prototype));
  assert.ok(Object.prototype.isPrototypeOf.call(asyncIterator, stream));
  assert.equal(stream[Symbol.asyncIterator](), stream);
  assert.equal(String(stream), '[object PausableStream]');
});

test('what is no source is refused at once', () => {
  assert.throws(() => pausable(Promise.resolve([])), { name: 'TypeError', code: 'ERR_OPTION' });
  assert.throws(() => pausable([], { signal: 5 }), { name: 'TypeError', code: 'ERR_OPTION' });
});

// Random interleavings.

test('whatever the interleaving, nothing is delivered while paused, and all of it afterwards in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const feed = new Feed();
      const { values, pushed } = await run(steps, feed, pausable(feed));
      assert.deepEqual(values, pushed);
    }),
    { numRuns: 500 },
  );
});

test('whatever the interleaving, discard drops what was read and not delivered, and nothing else', async () => {
  const discard = { weight: 1, arbitrary: fc.constant('discard') };
  const steps = fc.array(fc.oneof({ weight: 8, arbitrary: step }, discard), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(steps, async (names) => {
      const feed = new Feed();
      const { values, dropped, pushed } = await run(names, feed, pausable(feed));
      assert.deepEqual(values, pushed.filter((value) => !dropped.includes(value)));
    }),
    { numRuns: 500 },
  );
});

test('whatever the interleaving, return() answers every next(), and what came has no gap', async () => {
  const some = fc.array(step, { maxLength: 20 });
  const steps = fc.tuple(some, some).map(([before, after]) => [...before, 'return', ...after]);
  await fc.assert(
    fc.asyncProperty(steps, async (names) => {
      const feed = new Feed();
      const { values, pushed } = await run(names, feed, pausable(feed));
      assert.deepEqual(values, pushed.slice(0, values.length));
      assert.equal(feed.closed, 1);
    }),
    { numRuns: 300 },
  );
});

interleaved('an async generator', generated);
interleaved('a web ReadableStream', streamed);
