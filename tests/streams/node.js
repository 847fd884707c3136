/** The scenes of Node streams. Run wherever there is `node:stream`. */
import { compose, Duplex, Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gated, open, outcome, same, settled, told, until } from './host.js';

/** 1, 2, 3, … one at a time, up to `last`; it can be moved, and drops then what it has read ahead. */
function numbers(last = 10_000) {
  let next = 1;
  const it = {
    read: 0,
    seek: (/** @type {number} */ to) => {
      next = to;
      for (let ahead = it.stream.readableLength; ahead > 0; ahead--) it.stream.read();
    },
    stream: new Readable({
      objectMode: true,
      highWaterMark: 1,
      read() {
        if (next > last) return void this.push(null);
        it.read++;
        this.push(next++);
      },
    }),
  };
  return it;
}

/** Writes what comes; by hand, an item is written when done() says so. */
function sink({ byHand = false, highWaterMark = 1 } = {}) {
  const it = {
    /** @type {number[]} */ written: [],
    done: (/** @type {Error | undefined} */ error = undefined) => {},
    stream: new Writable({
      objectMode: true,
      highWaterMark,
      write(item, _, callback) {
        it.written.push(item);
        if (byHand) it.done = callback;
        else callback();
      },
    }),
  };
  return it;
}

/** Every way to have an item handled once, and not before it is admitted: what is between the source and the sink. */
const ways = {
  'pipeline with the signal it gives': (/** @type {any} */ checkpoint) => [(/** @type {any} */ items, /** @type {any} */ { signal }) => checkpoint.gate(items, { ...gated, signal })],
  'pipeline without its signal': (/** @type {any} */ checkpoint) => [(/** @type {any} */ items) => checkpoint.gate(items, gated)],
  'pipeline after a generator, with the signal': (/** @type {any} */ checkpoint) => [
    async function* (/** @type {any} */ items) {
      yield* items;
    },
    (/** @type {any} */ items, /** @type {any} */ { signal }) => checkpoint.gate(items, { ...gated, signal }),
  ],
};

/**
 * A pipeline whose gate holds 3: 1 and 2 were written and counted.
 * @param {any} library
 * @param {(checkpoint: any) => any[]} through
 */
async function held(library, through, last = Infinity) {
  const checkpoint = await open(library, 2);
  const [source, target, controller] = [numbers(last), sink(), new AbortController()];
  const start = checkpoint.position;
  const piped = pipeline([source.stream, ...through(checkpoint), target.stream], { signal: controller.signal });
  piped.catch(() => {});
  await until(() => checkpoint.waitingFor.length > 0);
  same([target.written, checkpoint.position.sequence], [[1, 2], 2]);
  return { checkpoint, source, target, piped, controller, start };
}

/** @type {Record<string, (library: any) => Promise<void>>} */
export const scenes = {
  async 'pipeline: an item is counted with its state when the sink has written it, one at a time'(library) {
    const checkpoint = await open(library, 9);
    const target = sink({ byHand: true });
    const piped = pipeline(numbers(3).stream, (items) => checkpoint.gate(items, gated), target.stream);
    for (const item of [1, 2, 3]) {
      await until(() => target.written.length === item);
      same(checkpoint.position.sequence, item - 1);
      target.done();
    }
    await piped;
    same(checkpoint.position, { state: { offset: 3 }, marker: 3, sequence: 3 });
  },

  async 'pipeline: a sink with a buffer asks for the next item while there is room in it, and so do the stages of compose'(library) {
    for (const [way, counted] of /** @type {const} */ ([['buffer', 15], ['compose', 10]])) {
      const checkpoint = await open(library, 99);
      const target = sink({ byHand: true, highWaterMark: way === 'buffer' ? 16 : 1 });
      const gate = (/** @type {any} */ items) => checkpoint.gate(items, gated);
      const piped = way === 'buffer' ? pipeline(numbers().stream, gate, target.stream) : pipeline(compose(numbers().stream, gate), target.stream);
      piped.catch(() => {});
      await until(() => target.written.length === 1);
      same([target.written, checkpoint.position.sequence >= counted], [[1], true]);
      target.stream.destroy(new Error('enough'));
      same(await outcome(piped), 'enough');
    }
  },

  async 'pipeline: with an async function at its end an item is counted when that asks for the next one'(library) {
    const checkpoint = await open(library, 9);
    /** @type {[number, number][]} */
    const handled = [];
    await pipeline(
      numbers(3).stream,
      (items, { signal }) => checkpoint.gate(items, { ...gated, signal }),
      async (items) => {
        for await (const item of items) {
          await settled();
          handled.push([item, checkpoint.position.sequence]);
        }
      },
    );
    same([handled, checkpoint.position.sequence], [[[1, 0], [2, 1], [3, 2]], 3]);
  },

  async 'compose: where one function gates and handles, an item is counted when that asks for the next one'(library) {
    const checkpoint = await open(library, 2);
    const [source, controller] = [numbers(), new AbortController()];
    /** @type {[number, number][]} */
    const handled = [];
    const joined = compose(source.stream, async function* (items) {
      for await (const item of checkpoint.gate(items, { ...gated, signal: controller.signal })) {
        await settled();
        handled.push([item, checkpoint.position.sequence]);
        yield -item;
      }
    });
    /** @type {number[]} */
    const seen = [];
    const reading = (async () => {
      for await (const item of joined) seen.push(item);
    })();
    await until(() => checkpoint.waitingFor.length > 0);
    same([handled, seen, checkpoint.position.sequence], [[[1, 0], [2, 1]], [-1, -2], 2]);
    controller.abort(new Error('enough'));
    same([await outcome(reading), checkpoint.waitingFor.length], ['enough', 0]);
    await until(() => source.stream.destroyed);
  },

  async 'compose: destroying either end while an item is held ends the wait, and reaches the other end'(library) {
    for (const end of ['source', 'joined']) {
      const checkpoint = await open(library, 0);
      const source = numbers();
      const joined = compose(source.stream, (items, { signal }) => checkpoint.gate(items, { ...gated, signal }));
      const reading = (async () => {
        for await (const _ of joined);
      })();
      reading.catch(() => {});
      await until(() => checkpoint.waitingFor.length > 0);
      (end === 'source' ? source.stream : joined).destroy(new Error('enough'));
      same([await outcome(reading), checkpoint.waitingFor.length, source.stream.destroyed, joined.destroyed], ['enough', 0, true, true]);
    }
  },

  async 'the transform is a Duplex that takes one item at a time, with a highWaterMark of 0'(library) {
    const checkpoint = await open(library, 2);
    const [source, target] = [numbers(), sink({ byHand: true })];
    const duplex = Duplex.fromWeb(library.gateTransform(checkpoint, gated), { objectMode: true, highWaterMark: 0 });
    const piped = pipeline(source.stream, duplex, target.stream);
    piped.catch(() => {});
    for (const item of [1, 2]) {
      await until(() => target.written.length === item);
      same(checkpoint.position.sequence, item - 1);
      target.done();
    }
    await until(() => checkpoint.waitingFor.length > 0);
    target.stream.destroy(new Error('disk full'));
    same([await outcome(piped), checkpoint.waitingFor.length, source.stream.destroyed], ['disk full', 0, true]);
  },

  async 'pipeline: watch sends a heartbeat when the sink asks for the next item, and the end at the end'(library) {
    const checkpoint = await open(library);
    const weather = checkpoint.dependency('weather');
    const target = sink({ byHand: true });
    const piped = pipeline(numbers(2).stream, (items, { signal }) => checkpoint.watch(items, { ...gated, signal }), target.stream);
    for (const item of [1, 2]) {
      await until(() => target.written.length === item);
      same([weather.checkpointMarker, weather.phase], [item - 1, 'up']);
      target.done();
    }
    await piped;
    same([weather.checkpointMarker, weather.phase], [2, 'ended']);
  },

  async 'pipeline: watch that is aborted, left or whose source fails does not end the dependency'(library) {
    const acts = {
      AbortError: (/** @type {any} */ { controller }) => controller.abort(),
      'disk full': (/** @type {any} */ { target }) => target.stream.destroy(new Error('disk full')),
      'the broker': (/** @type {any} */ { source }) => source.stream.destroy(new Error('the broker')),
    };
    for (const [error, act] of Object.entries(acts)) {
      const checkpoint = await open(library);
      const [source, target, controller] = [numbers(), sink({ byHand: true }), new AbortController()];
      const piped = pipeline(source.stream, (items) => checkpoint.watch(items, gated), target.stream, { signal: controller.signal });
      piped.catch(() => {});
      await until(() => target.written.length === 1);
      act({ source, target, controller });
      target.done();
      same([await outcome(piped), checkpoint.dependency('weather').phase], [error, 'up']);
    }
  },

  async 'a loop: a Readable that fails while an item is held ends the wait with its error'(library) {
    const checkpoint = await open(library, 0);
    const source = numbers();
    const next = checkpoint.gate(source.stream, gated).next();
    await until(() => checkpoint.waitingFor.length > 0);
    source.stream.destroy(new Error('the broker'));
    same([await outcome(next), checkpoint.waitingFor.length], ['the broker', 0]);
  },

  async 'pipeline: an item is handled once through a Transform before the gate, and a web stream is a source too'(library) {
    const checkpoint = await open(library, 9);
    for (const source of [numbers(3).stream, Readable.toWeb(numbers(3).stream)]) {
      const target = sink();
      const through = new Transform({ objectMode: true, highWaterMark: 1, transform: (item, _, callback) => callback(null, item) });
      await pipeline(source, through, (items, { signal }) => checkpoint.gate(items, { ...gated, signal }), target.stream);
      same(target.written, [1, 2, 3]);
    }
    same(checkpoint.position.sequence, 6);
  },
};

for (const [way, through] of Object.entries(ways)) {
  Object.assign(scenes, {
    async [`${way}: a gate that holds an item reads no other than the source's buffer does`](/** @type {any} */ library) {
      const { source, checkpoint, target, piped } = await held(library, through);
      await settled();
      const { read } = source;
      // 1 and 2, the one that is held, and those in buffers of one item each.
      if (read > 5) throw new Error(`${read} were read`);
      await checkpoint.heartbeat(7);
      await until(() => target.written.length === 7);
      same(source.read - read, 5);
      target.stream.destroy(new Error('enough'));
      same(await outcome(piped), 'enough');
    },

    async [`${way}: a sink that fails ends the wait, destroys the source and counts no item`](/** @type {any} */ library) {
      const { checkpoint, source, target, piped } = await held(library, through);
      target.stream.destroy(new Error('disk full'));
      same(await outcome(piped), 'disk full');
      same([source.stream.destroyed, checkpoint.position.sequence], [true, 2]);
      await until(() => checkpoint.waitingFor.length === 0);
    },

    async [`${way}: a source that fails ends the wait, and destroys the sink with its error`](/** @type {any} */ library) {
      const { checkpoint, source, target, piped } = await held(library, through);
      source.stream.destroy(new Error('the broker'));
      same(await outcome(piped), 'the broker');
      same([told(target.stream.errored), checkpoint.waitingFor.length], ['the broker', 0]);
    },

    async [`${way}: an abort ends the wait, and destroys source and sink`](/** @type {any} */ library) {
      const { checkpoint, source, target, piped, controller } = await held(library, through);
      controller.abort(new Error('enough'));
      same(await outcome(piped), 'AbortError');
      same([source.stream.destroyed, target.stream.destroyed, checkpoint.waitingFor.length], [true, true, 0]);
    },

    async [`${way}: closing the checkpoint ends the pipeline with ERR_CLOSED`](/** @type {any} */ library) {
      const { checkpoint, source, target, piped } = await held(library, through);
      await checkpoint.close();
      same(await outcome(piped), 'ERR_CLOSED');
      same([source.stream.destroyed, target.stream.destroyed], [true, true]);
    },

    async [`${way}: what waits at the end of the source is written before the sink ends`](/** @type {any} */ library) {
      const { checkpoint, target, piped } = await held(library, through, 3);
      same([await outcome(piped), target.stream.writableEnded], ['pending', false]);
      await checkpoint.heartbeat(3);
      await piped;
      same([target.written, target.stream.writableFinished, checkpoint.position.sequence], [[1, 2, 3], true, 3]);
    },
  });
}

Object.assign(scenes, {
  async 'pipeline: an item that is held is dropped by a rewind, and comes again'(/** @type {any} */ library) {
    const { checkpoint, source, target, start } = await held(library, ways['pipeline with the signal it gives']);
    source.seek(1);
    await checkpoint.rewind(start);
    await until(() => target.written.length === 4 && checkpoint.waitingFor.length > 0);
    same([target.written, checkpoint.position.sequence], [[1, 2, 1, 2], 2]);
    await checkpoint.heartbeat(4);
    await until(() => checkpoint.waitingFor.length > 0);
    same([target.written, checkpoint.state], [[1, 2, 1, 2, 3, 4], { offset: 4 }]);
  },
});
