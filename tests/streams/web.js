/** The scenes of web streams. Run wherever there are any. */
import { gated, open, outcome, same, settled, told, until } from './host.js';

/** 1, 2, 3, … as they are asked for, up to `last`; it can be moved. */
function numbers(last = 10_000) {
  /** @type {ReadableStreamDefaultController<number>} */
  let controller;
  let next = 1;
  const it = {
    read: 0,
    /** @type {string | null} */ cancelled: null,
    seek: (/** @type {number} */ to) => void (next = to),
    fail: (/** @type {Error} */ error) => controller.error(error),
    stream: new ReadableStream(
      {
        start: (given) => void (controller = given),
        pull() {
          if (next > last) return controller.close();
          it.read++;
          controller.enqueue(next++);
        },
        cancel: (reason) => void (it.cancelled = told(reason)),
      },
      { highWaterMark: 0 },
    ),
  };
  return it;
}

/** Writes what comes; by hand, an item is written when done() says so. */
function sink({ byHand = false, onWrite = (/** @type {number} */ item) => {} } = {}) {
  /** @type {WritableStreamDefaultController} */
  let controller;
  const it = {
    /** @type {number[]} */ written: [],
    /** @type {string | null} */ ended: null,
    done: (/** @type {Error | undefined} */ error = undefined) => {},
    fail: (/** @type {Error} */ error) => controller.error(error),
    stream: new WritableStream({
      start: (given) => void (controller = given),
      write(item) {
        it.written.push(item);
        onWrite(item);
        if (byHand) return new Promise((resolve, reject) => (it.done = (error) => (error ? reject(error) : resolve())));
      },
      close: () => void (it.ended = 'closed'),
      abort: (reason) => void (it.ended = told(reason)),
    }),
  };
  return it;
}

/**
 * A pipe whose gate holds 3: 1 and 2 were written and counted.
 * @param {any} library
 * @param {{ options?: object, pipe?: StreamPipeOptions, last?: number }} [given]
 */
async function held(library, { options, pipe, last } = {}) {
  const checkpoint = await open(library, 2);
  const source = numbers(last);
  const target = sink();
  const start = checkpoint.position;
  const piped = source.stream.pipeThrough(library.gateTransform(checkpoint, { ...gated, ...options }), pipe).pipeTo(target.stream);
  piped.catch(() => {});
  await until(() => checkpoint.waitingFor.length > 0);
  same([target.written, source.read, checkpoint.position.sequence], [[1, 2], 3, 2]);
  return { checkpoint, source, target, piped, start };
}

/** @type {Record<string, (library: any) => Promise<void>>} */
export const scenes = {
  async 'an item comes out once it is admitted, and is counted with its state when the sink asks for the next one'(library) {
    const checkpoint = await open(library, 1);
    const source = numbers(3);
    const target = sink({ byHand: true });
    const piped = source.stream.pipeThrough(library.gateTransform(checkpoint, gated)).pipeTo(target.stream);
    await until(() => target.written.length > 0);
    same([target.written, checkpoint.position.sequence, source.read], [[1], 0, 1]);
    target.done();
    await until(() => checkpoint.waitingFor.length > 0);
    same([target.written, checkpoint.position, source.read], [[1], { state: { offset: 1 }, marker: 1, sequence: 1 }, 2]);
    await checkpoint.heartbeat(9);
    for (const item of [2, 3]) {
      await until(() => target.written.length === item);
      same(checkpoint.position.sequence, item - 1);
      target.done();
    }
    await piped;
    same([checkpoint.position, target.ended], [{ state: { offset: 3 }, marker: 3, sequence: 3 }, 'closed']);
  },

  async 'nothing is read before it is asked for'(library) {
    const checkpoint = await open(library, 9);
    const source = numbers();
    const readable = source.stream.pipeThrough(library.gateTransform(checkpoint, gated));
    await settled();
    same(source.read, 0);
    const reader = readable.getReader();
    for (const item of [1, 2, 3]) {
      same((await reader.read()).value, item);
      await settled();
      same([source.read, checkpoint.position.sequence], [item, item - 1]);
    }
    await reader.cancel();
  },

  async 'a gate that holds an item reads no other, however long it waits'(library) {
    const { checkpoint, source, target } = await held(library);
    await settled();
    same(source.read, 3);
    await checkpoint.heartbeat(7);
    await until(() => target.written.length === 7);
    same(source.read, 8);
  },

  async 'a writer has back-pressure until the item is handled'(library) {
    const checkpoint = await open(library, 1);
    const { readable, writable } = library.gateTransform(checkpoint, gated);
    const [reader, writer] = [readable.getReader(), writable.getWriter()];
    const reading = reader.read();
    await writer.ready;
    const writing = writer.write(1);
    same([writer.desiredSize, (await reading).value], [0, 1]);
    same(await outcome(writing), 'pending');
    const next = reader.read();
    await writing;
    writer.write(2);
    same([await outcome(next), writer.desiredSize], ['pending', 0]);
    await checkpoint.heartbeat(2);
    same((await next).value, 2);
    const closed = writer.close();
    same([(await reader.read()).done, await outcome(closed)], [true, 'fulfilled']);
  },

  async 'a transform between gate and sink takes at most one item more, which may be counted then'(library) {
    const checkpoint = await open(library, 9);
    const source = numbers();
    const target = sink({ byHand: true });
    const piped = source.stream.pipeThrough(library.gateTransform(checkpoint, gated)).pipeThrough(new TransformStream()).pipeTo(target.stream);
    piped.catch(() => {});
    await until(() => target.written.length > 0);
    same([target.written, source.read <= 2, checkpoint.position.sequence <= 1], [[1], true, true]);
    target.fail(new Error('enough'));
    target.done();
    same(await outcome(piped), 'enough');
  },

  async 'the signal ends both sides at once with its reason, while an item is held'(library) {
    const controller = new AbortController();
    const { checkpoint, source, target, piped } = await held(library, { options: { signal: controller.signal } });
    controller.abort(new Error('enough'));
    same(await outcome(piped), 'enough');
    same([source.cancelled, target.ended, target.written, checkpoint.waitingFor.length], ['enough', 'enough', [1, 2], 0]);
  },

  async 'the signal frees the source at once while the sink is busy, and the sink is told with its next item'(library) {
    const controller = new AbortController();
    const checkpoint = await open(library, 9);
    const source = numbers();
    const target = sink({ byHand: true });
    const piped = source.stream.pipeThrough(library.gateTransform(checkpoint, { ...gated, signal: controller.signal })).pipeTo(target.stream);
    piped.catch(() => {});
    await until(() => target.written.length > 0);
    controller.abort(new Error('enough'));
    same([await outcome(piped), source.cancelled], ['pending', 'enough']);
    target.done();
    same([await outcome(piped), target.ended, checkpoint.position.sequence], ['enough', 'enough', 1]);
  },

  async 'with a signal that is already aborted nothing comes out, and the source is freed'(library) {
    const checkpoint = await open(library, 9);
    const source = numbers();
    const target = sink();
    const signal = AbortSignal.abort(new Error('before'));
    const piped = source.stream.pipeThrough(library.gateTransform(checkpoint, { ...gated, signal })).pipeTo(target.stream);
    same([await outcome(piped), source.cancelled, target.written, target.ended], ['before', 'before', [], 'before']);
  },

  async 'the signal of the pipe is heard once the held item was handled, as of every pipe'(library) {
    const controller = new AbortController();
    const { checkpoint, source, target, piped } = await held(library, { pipe: { signal: controller.signal } });
    controller.abort(new Error('enough'));
    same([await outcome(piped), source.cancelled], ['pending', null]);
    await checkpoint.heartbeat(9);
    same([await outcome(piped), source.cancelled, target.ended], ['enough', 'enough', 'enough']);
    same([target.written, checkpoint.position.sequence], [[1, 2, 3], 3]);
  },

  async 'a sink that fails ends the wait and cancels the source with its error'(library) {
    const { checkpoint, source, target, piped } = await held(library);
    target.fail(new Error('disk full'));
    same(await outcome(piped), 'disk full');
    same([source.cancelled, checkpoint.waitingFor.length, checkpoint.position.sequence], ['disk full', 0, 2]);
  },

  async 'an item that the sink fails to write is not counted'(library) {
    const checkpoint = await open(library, 9);
    const source = numbers();
    const target = sink({ byHand: true });
    const piped = source.stream.pipeThrough(library.gateTransform(checkpoint, gated)).pipeTo(target.stream);
    piped.catch(() => {});
    await until(() => target.written.length > 0);
    target.done(new Error('disk full'));
    same([await outcome(piped), source.cancelled, source.read], ['disk full', 'disk full', 1]);
    same(checkpoint.position.sequence, 0);
  },

  async 'a source that fails is told to the sink once the held item was handled'(library) {
    const { checkpoint, source, target, piped } = await held(library);
    source.fail(new Error('the broker'));
    same(await outcome(piped), 'pending');
    await checkpoint.heartbeat(3);
    same([await outcome(piped), target.ended, target.written], ['the broker', 'the broker', [1, 2, 3]]);
    same(checkpoint.position.sequence, 3);
  },

  async 'a source that fails while it is read is told at once'(library) {
    const checkpoint = await open(library, 9);
    /** @type {ReadableStreamDefaultController<number>} */
    let controller;
    const source = new ReadableStream({ start: (given) => void (controller = given) }, { highWaterMark: 0 });
    const target = sink();
    const piped = source.pipeThrough(library.gateTransform(checkpoint, gated)).pipeTo(target.stream);
    piped.catch(() => {});
    await settled();
    // @ts-ignore: it is assigned
    controller.error(new Error('the broker'));
    same([await outcome(piped), target.ended], ['the broker', 'the broker']);
  },

  async 'a writer that aborts ends the wait, and errors the readable side with its reason'(library) {
    for (const isHeld of [true, false]) {
      const checkpoint = await open(library, isHeld ? 0 : 1);
      const { readable, writable } = library.gateTransform(checkpoint, gated);
      const [reader, writer] = [readable.getReader(), writable.getWriter()];
      const reading = reader.read();
      reading.catch(() => {});
      writer.write(1).catch(() => {});
      if (isHeld) await until(() => checkpoint.waitingFor.length > 0);
      else same((await reading).value, 1);
      same(await outcome(writer.abort(new Error('enough'))), 'fulfilled');
      same([await outcome(reading), await outcome(reader.read())], [isHeld ? 'enough' : 'fulfilled', 'enough']);
      same([checkpoint.waitingFor.length, checkpoint.position.sequence], [0, 0]);
    }
  },

  async 'cancelling the readable side ends the wait, and cancels the source with the reason'(library) {
    const checkpoint = await open(library, 0);
    const source = numbers();
    const reader = source.stream.pipeThrough(library.gateTransform(checkpoint, gated)).getReader();
    const reading = reader.read();
    await until(() => checkpoint.waitingFor.length > 0);
    await reader.cancel(new Error('enough'));
    same([(await reading).done, checkpoint.waitingFor.length, await outcome(source.stream.closed ?? Promise.resolve())], [true, 0, 'fulfilled']);
    same([source.cancelled, source.read], ['enough', 1]);
  },

  async 'cancelling before anything was read cancels the source'(library) {
    const checkpoint = await open(library, 9);
    const source = numbers();
    const readable = source.stream.pipeThrough(library.gateTransform(checkpoint, gated));
    await settled();
    await readable.cancel(new Error('enough'));
    await until(() => source.cancelled !== null);
    same([source.cancelled, source.read], ['enough', 0]);
  },

  async 'an item that is held is dropped by a rewind, and comes again'(library) {
    const { checkpoint, source, target, start } = await held(library);
    source.seek(1);
    await checkpoint.rewind(start);
    await until(() => target.written.length === 4 && checkpoint.waitingFor.length > 0);
    same([target.written, checkpoint.position.sequence], [[1, 2, 1, 2], 2]);
    await checkpoint.heartbeat(4);
    await until(() => checkpoint.waitingFor.length > 0);
    same([target.written, checkpoint.state], [[1, 2, 1, 2, 3, 4], { offset: 4 }]);
  },

  async 'an item that is being written when a rewind comes is not counted: it comes again'(library) {
    const checkpoint = await open(library, 9);
    const source = numbers(2);
    const target = sink({ byHand: true });
    const start = checkpoint.position;
    const piped = source.stream.pipeThrough(library.gateTransform(checkpoint, gated)).pipeTo(target.stream);
    await until(() => target.written.length === 1);
    source.seek(1);
    await checkpoint.rewind(start);
    target.done();
    await until(() => target.written.length === 2);
    same([target.written, checkpoint.position.sequence], [[1, 1], 0]);
    target.done();
    await until(() => target.written.length === 3);
    target.done();
    await piped;
    same([target.written, checkpoint.position], [[1, 1, 2], { state: { offset: 2 }, marker: 2, sequence: 2 }]);
  },

  async 'a rewind before the first item is asked for drops nothing: nothing was read'(library) {
    const checkpoint = await open(library, 9);
    const source = numbers(6);
    const target = sink();
    const gatedItems = source.stream.pipeThrough(library.gateTransform(checkpoint, gated));
    await settled();
    source.seek(5);
    await checkpoint.rewind(checkpoint.position);
    await gatedItems.pipeTo(target.stream);
    same(target.written, [5, 6]);
  },

  async 'closing the checkpoint ends both sides with ERR_CLOSED'(library) {
    const { checkpoint, source, target, piped } = await held(library);
    await checkpoint.close();
    same(await outcome(piped), 'ERR_CLOSED');
    same([source.cancelled, target.ended], ['ERR_CLOSED', 'ERR_CLOSED']);
  },

  async 'an item without a marker ends both sides with that error, and so does a store that fails'(library) {
    for (const [options, set, code] of /** @type {const} */ ([
      [{ marker: () => 'soon' }, true, 'ERR_MARKER_TYPE'],
      [{}, false, 'ERR_CACHE_WRITE'],
    ])) {
      let stores = true;
      const checkpoint = await open(library, 9, { cache: { get() {}, set: () => stores } });
      stores = set;
      const source = numbers();
      const target = sink();
      const piped = source.stream.pipeThrough(library.gateTransform(checkpoint, { ...gated, ...options })).pipeTo(target.stream);
      same([await outcome(piped), source.cancelled, target.ended], [code, code, code]);
    }
  },

  async 'bad options are refused before anything is made'({ gateTransform, watchTransform, ...library }) {
    const checkpoint = await open(library);
    for (const make of [gateTransform, watchTransform]) {
      for (const options of [undefined, {}, { ...gated, signal: 1 }]) {
        try {
          make(checkpoint, options);
        } catch (error) {
          same(told(error), 'ERR_OPTION');
          continue;
        }
        throw new Error(`${JSON.stringify(options)} was taken`);
      }
    }
  },

  async 'watch sends a heartbeat when the sink asks for the next item, and the end when the source ends'(library) {
    const checkpoint = await open(library);
    const weather = checkpoint.dependency('weather');
    const target = sink({ byHand: true });
    const piped = numbers(2).stream.pipeThrough(library.watchTransform(checkpoint, gated)).pipeTo(target.stream);
    for (const item of [1, 2]) {
      await until(() => target.written.length === item);
      same([weather.checkpointMarker, weather.phase], [item - 1, 'up']);
      target.done();
    }
    await piped;
    same([weather.checkpointMarker, weather.phase, target.ended], [2, 'ended', 'closed']);
  },

  async 'watch that is aborted, left or whose source fails does not end the dependency'(library) {
    const ways = {
      enough: (/** @type {any} */ { controller }) => controller.abort(new Error('enough')),
      'disk full': (/** @type {any} */ { target }) => target.fail(new Error('disk full')),
      'the broker': (/** @type {any} */ { source }) => source.fail(new Error('the broker')),
    };
    for (const [error, act] of Object.entries(ways)) {
      const checkpoint = await open(library);
      const [source, target, controller] = [numbers(), sink({ byHand: true }), new AbortController()];
      const piped = source.stream.pipeThrough(library.watchTransform(checkpoint, { ...gated, signal: controller.signal })).pipeTo(target.stream);
      piped.catch(() => {});
      await until(() => target.written.length === 1);
      act({ source, target, controller });
      target.done();
      same([await outcome(piped), checkpoint.dependency('weather').phase], [error, 'up']);
    }
  },

  async 'nothing written at all is an end too'(library) {
    const checkpoint = await open(library);
    const target = sink();
    await numbers(0).stream.pipeThrough(library.watchTransform(checkpoint, gated)).pipeTo(target.stream);
    same([checkpoint.dependency('weather').phase, target.ended], ['ended', 'closed']);
  },

  async 'gate and watch as pipes do as they do as loops: nothing early, each item once, the same record'(library) {
    const ITEMS = 2000;
    const records = [];
    for (const asPipes of [false, true]) {
      const checkpoint = await open(library);
      let heard = 0;
      /** @type {number[]} */
      const handled = [];
      const hear = (/** @type {number} */ item) => void (heard = item);
      const handle = (/** @type {number} */ item) => {
        if (heard < item) throw new Error(`${item} came when the weather was at ${heard}`);
        handled.push(item);
      };
      const each = async (/** @type {AsyncIterable<number>} */ items, /** @type {(item: number) => void} */ act) => {
        for await (const item of items) act(item);
      };
      const [ticks, orders] = [numbers(ITEMS).stream, numbers(ITEMS).stream];
      await Promise.all(
        asPipes
          ? [
              ticks.pipeThrough(library.watchTransform(checkpoint, gated)).pipeTo(sink({ onWrite: hear }).stream),
              orders.pipeThrough(library.gateTransform(checkpoint, gated)).pipeTo(sink({ onWrite: handle }).stream),
            ]
          : [each(checkpoint.watch(ticks, gated), hear), each(checkpoint.gate(orders, gated), handle)],
      );
      same(handled, Array.from({ length: ITEMS }, (_, index) => index + 1));
      const { checkpoints, ...record } = checkpoint.toJSON();
      // How far the orders were at the last tick depends on who came first.
      records.push({ ...record, weather: { ...checkpoints.weather, checkpointState: null } });
    }
    same(records[1], records[0]);
    same([records[0].sequence, records[0].weather.phase], [ITEMS, 'ended']);
  },

  async 'whatever happens in whatever order, a pipe reads, hands out and counts what a loop does'(library) {
    let again = 0;
    for (let seed = 1; seed <= 8; seed++) {
      const random = generator(seed);
      const hosts = [await byHand(library, false), await byHand(library, true)];
      for (let step = 0; step < 40; step++) {
        const [act, chance] = [random(), random()];
        for (const host of hosts) {
          if (act < 0.35) host.give();
          else if (act < 0.65) host.done();
          else if (act < 0.9) await host.hear(1 + Math.floor(chance * 3));
          else await host.back(chance);
        }
        await settled();
        same(hosts[1].now(), hosts[0].now());
      }
      const { handled } = hosts[1].now();
      again += handled.length - new Set(handled).size;
      await Promise.all(hosts.map((host) => host.checkpoint.close()));
    }
    same(again > 10, true);
  },
};

/**
 * A gate whose source gives, and whose items are handled, by hand.
 * @param {any} library
 * @param {boolean} asPipe
 */
async function byHand(library, asPipe) {
  const checkpoint = await open(library);
  const positions = [checkpoint.position];
  /** @type {number[]} */
  const handled = [];
  let [next, read, heard] = [1, 0, 0];
  let give = () => {};
  let done = () => {};
  const source = new ReadableStream(
    {
      async pull(controller) {
        await /** @type {Promise<void>} */ (new Promise((resolve) => (give = resolve)));
        read++;
        controller.enqueue(next++);
      },
    },
    { highWaterMark: 0 },
  );
  const handle = (/** @type {number} */ item) => {
    handled.push(item);
    return /** @type {Promise<void>} */ (new Promise((resolve) => (done = resolve)));
  };
  const loop = async () => {
    for await (const item of checkpoint.gate(source, gated)) await handle(item);
  };
  const ended = asPipe ? source.pipeThrough(library.gateTransform(checkpoint, gated)).pipeTo(new WritableStream({ write: handle })) : loop();
  ended.catch(() => {});
  await settled();
  return {
    checkpoint,
    give: () => give(),
    done: () => done(),
    hear: (/** @type {number} */ more) => checkpoint.heartbeat((heard += more)),
    /** Moves the source back to where it was once, by chance. */
    back(/** @type {number} */ chance) {
      const earlier = positions.filter(({ sequence }) => sequence <= checkpoint.position.sequence);
      const to = earlier[Math.floor(chance * earlier.length)];
      next = (to.state.offset ?? 0) + 1;
      return checkpoint.rewind(to);
    },
    now() {
      positions.push(checkpoint.position);
      return { handled, read, next, waiting: checkpoint.waitingFor.length, position: checkpoint.position };
    },
  };
}

/** The same numbers from 0 to 1 for the same seed. @param {number} seed */
function generator(seed) {
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
}
