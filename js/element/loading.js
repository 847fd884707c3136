/** How a recording comes in: bytes, columns, an address, live lines; and how far it is read. Must not know what it is replayed with. */
import { counted } from '../text/words.js';
import { cut } from './format.js';
import { Live } from './live.js';

/** @import { App } from './app.js' */
/** @import { Opened } from './messages.js' */
/** @import { CheckpointReplayEventMap, LoadOptions, Source } from './types.js' */

export class Loading {
  name = '';
  /** How a file is read that somebody brings. @type {() => LoadOptions} */ reading = () => ({});
  /** @type {CheckpointReplayEventMap['progress']['detail'] | undefined} */ progress;
  /** Where rows come in live. @type {import('./live.js').LiveState | undefined} */ liveState;
  #app;
  /** @type {Live | undefined} */ #live;
  /** Of the last recording: whatever is answered about another one comes too late. */
  #turn = 0;

  /** @param {App} app */
  constructor(app) {
    this.#app = app;
  }

  get isLive() {
    return this.#live !== undefined;
  }

  /** @param {Source | { url: string }} source @param {LoadOptions} options */
  async load(source, options) {
    const app = this.#app;
    const turn = this.#begin(options.name ?? (source instanceof File ? source.name : ''));
    try {
      // A stream cannot be moved everywhere.
      const whole = source instanceof ReadableStream && !movesStreams() ? await new Response(source).blob() : source;
      const opened = await app.engine.ask('open', [whole, options], whole instanceof ReadableStream ? [whole] : []);
      if (turn !== this.#turn) return;
      this.#take(opened);
      if (opened.rows === 0) throw new Error(`there is no row in ${this.name ? cut(this.name) : 'the recording'}${opened.problems.count ? `: ${opened.problems.first[0]?.message}` : ''}`);
      await app.choose();
    } catch (error) {
      this.#failed(turn, error);
      throw error;
    }
  }

  /** @param {File} file  that somebody brought */
  openFile(file) {
    try {
      this.load(file, { ...this.reading(), name: file.name }).catch(() => {});
    } catch (error) {
      this.#app.fail(error);
    }
  }

  /** @param {string} url @param {LoadOptions} options */
  listen(url, options) {
    const app = this.#app;
    const turn = this.#begin(options.name ?? 'live');
    app.engine.ask('listen', [options]).catch((error) => {
      this.#failed(turn, error);
      if (turn === this.#turn) this.close();
    });
    try {
      this.#live = this.#connect(turn, url);
    } catch (error) {
      this.#failed(turn, error);
    }
    app.update();
  }

  /** @param {number} turn @param {string} url */
  #connect(turn, url) {
    const app = this.#app;
    return new Live(url, {
      onState: (state) => {
        this.liveState = state;
        app.say(state === 'live' ? 'Live' : state === 'ended' ? 'The stream has ended' : 'Connecting');
        app.update();
      },
      onProblem: (message) => app.fail(new Error(message)),
      onText: (text) => this.#append(turn, text).catch((error) => this.#failed(turn, error)),
    });
  }

  /** @param {number} turn @param {string} text */
  async #append(turn, text) {
    const app = this.#app;
    const opened = await app.engine.ask('append', [text]);
    if (turn !== this.#turn) return;
    const isFirst = !app.opened?.rows;
    app.opened = opened;
    app.update();
    if (opened.rows === 0) return;
    if (isFirst) this.#take(opened);
    if (app.stage !== 'loading') app.advance();
    else if (!app.isReplaying) await app.choose();
  }

  /** @param {string} name  of the next recording @returns {number} its turn */
  #begin(name) {
    this.close();
    this.#app.clear();
    this.#app.stage = 'loading';
    this.name = name;
    this.#app.update();
    return this.#turn;
  }

  close() {
    this.#turn += 1;
    this.#live?.close();
    this.#live = this.liveState = this.progress = undefined;
  }

  /** @param {number} turn @param {unknown} error */
  #failed(turn, error) {
    if (turn !== this.#turn) return;
    if (this.#app.stage === 'loading' && !this.#app.opened?.rows) this.#app.stage = 'empty';
    this.#app.fail(error);
  }

  /** @param {Opened} opened */
  #take(opened) {
    const app = this.#app;
    app.opened = opened;
    const { rows, streams, bytes, problems } = opened;
    app.fire('load', { rows, streams: streams.map(({ name }) => name), bytes, problems });
    app.say(`${counted(rows, 'row')} of ${counted(streams.length, 'stream')} read${problems.count ? `, ${counted(problems.count, 'line')} could not be read` : ''}`);
  }
}

/** Whether a stream can be handed to a worker here. */
function movesStreams() {
  try {
    const stream = new ReadableStream();
    structuredClone(stream, { transfer: [stream] });
    return true;
  } catch {
    return false;
  }
}
