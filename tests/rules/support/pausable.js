/** The rules of pausable() that hold for every kind of source, and random interleavings of what its host may do. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { pausable } from '../../../js/index.js';
import { delay, isPending, soon, turn } from './host.js';

const OVER = { done: true, value: undefined };

/** A live source that the test feeds: it tells how often it was asked, what it gave and whether it was closed. */
export class Feed {
  asked = 0;
  /** @type {any[]} */ given = [];
  closed = 0;
  /** @type {any[]} */ #items = [];
  /** @type {any[]} */ #waiting = [];
  [Symbol.asyncIterator]() {
    return this;
  }
  /** @param {unknown} value */
  push(value) {
    this.#items.push({ done: false, value });
    this.#serve();
  }
  end() {
    this.#items.push(OVER);
    this.#serve();
  }
  /** @param {unknown} error */
  fail(error) {
    this.#waiting.shift().reject(error);
  }
  /** @returns {Promise<IteratorResult<any, undefined>>} */
  next() {
    this.asked += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#serve();
    });
  }
  async return() {
    this.closed += 1;
    return OVER;
  }
  #serve() {
    while (this.#items.length > 0 && this.#waiting.length > 0) {
      const result = this.#items.shift();
      if (!result.done) this.given.push(result.value);
      this.#waiting.shift().resolve(result);
    }
  }
}

/**
 * @param {string} kind
 * @param {(items: number[]) => any} make  a source of these items
 * @param {(source: any) => unknown} [isClosed]
 */
export function delivered(kind, make, isClosed = () => true) {
  test(`${kind} is delivered whole and in order`, soon, async () => {
    const items = [];
    for await (const value of pausable(make([1, 2, 3]))) items.push(value);
    assert.deepEqual(items, [1, 2, 3]);
  });

  test(`a pause in the loop over ${kind} holds until the resume, and loses nothing`, soon, async () => {
    const stream = pausable(make([1, 2, 3, 4]));
    /** @type {unknown[]} */
    const items = [];
    const loop = (async () => {
      for await (const value of stream) {
        items.push(value);
        if (value === 2) stream.pause();
      }
    })();
    await delay(10);
    assert.deepEqual(items, [1, 2]);
    stream.resume();
    await loop;
    assert.deepEqual(items, [1, 2, 3, 4]);
  });

  test(`leaving the loop over ${kind} early ends the stream`, soon, async () => {
    const source = make([1, 2, 3]);
    const stream = pausable(source);
    for await (const value of stream) if (value === 2) break;
    assert.deepEqual(await stream.next(), OVER);
    assert.ok(await isClosed(source));
  });
}

/**
 * @param {string} kind
 * @param {(feed: Feed) => any} make  a source of what is fed
 */
export function interleaved(kind, make) {
  test(`whatever the interleaving, pause and resume lose and reorder nothing of ${kind}`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const feed = new Feed();
        const { values, pushed } = await run(steps, feed, pausable(make(feed)));
        assert.deepEqual(values, pushed);
      }),
      { numRuns: 100 },
    );
  });
}

/** One step; the turns of the event loop between the steps are left to chance as well. @type {fc.Arbitrary<string>} */
export const step = fc.oneof(
  { weight: 4, arbitrary: fc.constant('next') },
  { weight: 4, arbitrary: fc.constant('push') },
  { weight: 3, arbitrary: fc.constantFrom('pause', 'resume') },
  { weight: 6, arbitrary: fc.constantFrom('microtask', 'turn') },
);

/**
 * Runs the steps on a stream of the feed, and checks after each that no next() is answered while paused. Then it
 * resumes and drains. Gives what came, what a discard had to drop, and what the source was fed.
 * @param {string[]} steps
 * @param {Feed} feed
 * @param {any} stream
 */
export async function run(steps, feed, stream) {
  /** @type {Promise<any>[]} */
  const calls = [];
  /** @type {any[]} */
  const dropped = [];
  let pushed = 0;
  /** @type {Promise<any>[]} */
  let unanswered = [];
  let left = false;
  // Seen at once and looked at in the end: to wait here would be a step of its own.
  /** @type {Promise<boolean>[]} */
  const seen = [];
  /** @type {Record<string, () => unknown>} */
  const act = {
    next() {
      calls.push(stream.next());
      if (stream.isPaused) unanswered.push(/** @type {Promise<any>} */ (calls.at(-1)));
    },
    push: () => feed.push(pushed++),
    async pause() {
      const asked = [...calls];
      const pending = Promise.all(asked.map(isPending));
      stream.pause();
      const is = await pending;
      unanswered = asked.filter((_, i) => is[i]);
    },
    resume() {
      unanswered = [];
      stream.resume();
    },
    // Only after a turn is what was given also held, and not still on its way.
    async discard() {
      await turn();
      const delivered = new Set();
      for (const call of calls) if (!(await isPending(call))) delivered.add((await call).value);
      dropped.push(...feed.given.filter((value) => !delivered.has(value) && !dropped.includes(value)));
      stream.discard();
    },
    async return() {
      stream.return();
      left = true;
      unanswered = [];
      await turn();
      assert.ok(!(await Promise.all(calls.map(isPending))).includes(true));
    },
    microtask: () => Promise.resolve(),
    turn,
  };
  for (const name of steps) {
    await act[name]();
    if (!left) seen.push(...unanswered.map(isPending));
  }
  assert.ok(!(await Promise.all(seen)).includes(false), 'answered while paused');
  stream.resume();
  feed.end();
  while (!left && !(calls.length > 0 && (await calls[calls.length - 1]).done)) calls.push(stream.next());
  const answers = await Promise.all(calls);
  const values = answers.filter(({ done }) => !done).map(({ value }) => value);
  assert.deepEqual(answers.map(({ done }) => done), answers.map((_, i) => i >= values.length), 'an item after the end');
  return { values, dropped, pushed: [...Array(pushed).keys()] };
}
