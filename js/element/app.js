/**
 * The dashboard: what was loaded, what the replay found, what is selected, and what follows from what is done. Must not know how
 * it looks: that is view.js and, along time, timeline.js.
 */
import { nothing, render } from 'lit/html.js';
import { Address } from './address.js';
import { areSame, plain } from './declared.js';
import { Engine } from './engine.js';
import { cut, counted, moment, span } from './format.js';
import { command } from './keys.js';
import { Live } from './live.js';
import { Minimap } from './minimap.js';
import { Navigator } from './navigator.js';
import { Player } from './player.js';
import { Thresholds } from './thresholds.js';
import { MOST_LANES, Timeline, described } from './timeline.js';
import { Selection } from './selection.js';
import { propose } from './start.js';
import { view } from './view.js';

/** @import { Opened, Replayed, Report } from './messages.js' */
/** @import { DependencyLike, LoadOptions, Source, Theme } from './types.js' */

/** @typedef {'empty' | 'loading' | 'choosing' | 'ready'} Stage */

/** Milliseconds between what is said. */
const CALM = 700;

export class App {
  /** @type {Stage} */ stage = 'empty';
  name = '';
  /** @type {import('./types.js').CheckpointReplayEventMap['progress']['detail'] | undefined} */ progress;
  /** @type {Error | undefined} */ error;
  /** @type {Opened | undefined} */ opened;
  /** @type {Replayed | undefined} */ replayed;
  /** @type {Report | undefined} */ report;
  /** @type {Theme} */ theme = 'auto';
  /** @type {'incidents' | 'summary' | 'problems'} */ tab = 'incidents';
  /** Of the lanes and tables, by name. */
  filter = '';
  /** How many rows of a table are shown. */
  limit = 200;
  /** @type {import('./live.js').LiveState | undefined} */ liveState;
  /** What is chosen where nobody declared it. @type {import('./start.js').Choice} */ choice = { dependencies: new Map() };
  /** What the host declared. @type {{ dependent?: string, dependencies?: DependencyLike[] }} */ declared = {};
  #host;
  #root;
  #isAsked = false;
  /** @type {Live | undefined} */ #live;
  #load = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #saying;

  /**
   * @param {HTMLElement} host
   * @param {ShadowRoot} root
   * @param {Worker} worker
   */
  constructor(host, root, worker) {
    this.#host = host;
    this.#root = root;
    const onError = (/** @type {Error} */ error) => this.fail(error);
    this.engine = new Engine(worker, (progress) => {
      this.progress = progress;
      this.fire('progress', progress);
      this.update();
    });
    this.timeline = new Timeline({ engine: this.engine, onThreshold: (name, value, final) => this.thresholds.set(name, value, final), onError });
    this.minimap = new Minimap(this.engine, (places) => this.navigator.lookAt(places), onError);
    this.navigator = new Navigator(this.timeline, this.minimap, { onView: (span, isMoved) => this.#viewed(span, isMoved), onClick: (time, y) => this.selection.click(time, y) });
    this.player = new Player((time) => this.navigator.point(time), () => this.pause());
    this.address = new Address(this);
    this.selection = new Selection(this);
    this.thresholds = new Thresholds(this);
  }

  destroy() {
    this.address.destroy();
    clearTimeout(this.#saying);
    this.player.pause();
    this.#live?.close();
    this.timeline.destroy();
    this.minimap.destroy();
    this.engine.close();
    render(nothing, this.#root);
  }

  /** What markers, lags and thresholds are. */
  get kind() {
    return this.opened?.kind ?? 'time';
  }

  /** What the times of rows are, and the spans between them. */
  get clock() {
    return this.opened?.hasArrivals ? 'time' : this.kind;
  }

  /** Draws the templates again, once for all that changes now. */
  update() {
    if (this.#isAsked) return;
    this.#isAsked = true;
    queueMicrotask(() => {
      this.#isAsked = false;
      render(view(this), this.#root);
    });
  }

  /** @param {string} type @param {unknown} detail */
  fire(type, detail) {
    this.#host.dispatchEvent(new CustomEvent(type, { detail }));
  }

  /** Told to who listens to the page; the last of what comes at once. @param {string} text */
  say(text) {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      const region = this.#root.querySelector('[aria-live]');
      if (region) region.textContent = text;
    }, CALM);
  }

  /** @param {unknown} error */
  fail(error) {
    if (/** @type {any} */ (error)?.name === 'AbortError') return;
    this.error = error instanceof Error ? error : new Error(String(error));
    if (this.stage === 'loading') this.stage = 'empty';
    this.fire('error', this.error);
    this.update();
  }

  /** @param {Source | { url: string }} source @param {LoadOptions} options */
  async load(source, options) {
    const load = (this.#load += 1);
    this.close();
    this.stage = 'loading';
    this.name = options.name ?? (source instanceof File ? source.name : '');
    this.update();
    try {
      // A stream cannot be moved everywhere.
      const whole = source instanceof ReadableStream && !movesStreams() ? await new Response(source).blob() : source;
      const opened = await this.engine.ask('open', [whole, options], whole instanceof ReadableStream ? [whole] : []);
      if (load !== this.#load) return;
      this.#take(opened);
      if (opened.rows === 0) throw new Error(`there is no row in ${this.name ? cut(this.name) : 'the recording'}${opened.problems.count ? `: ${opened.problems.first[0]?.message}` : ''}`);
      await this.choose();
    } catch (error) {
      if (load === this.#load) this.fail(error);
      throw error;
    }
  }

  /** Of the page: how it is read is not what the host said of another. @param {File} file */
  openFile(file) {
    this.load(file, { name: file.name }).catch(() => {});
  }

  /** @param {string} url @param {LoadOptions} options */
  listen(url, options) {
    const load = (this.#load += 1);
    this.close();
    this.stage = 'loading';
    this.name = options.name ?? 'live';
    this.#live = new Live(url, {
      onState: (state) => {
        this.liveState = state;
        this.say(state === 'live' ? 'Live' : state === 'ended' ? 'The stream has ended' : 'Connecting');
        this.update();
      },
      onProblem: (message) => this.fail(new Error(message)),
      onText: (text) => {
        this.engine.ask('append', [text, options]).then(async (opened) => {
          if (load !== this.#load) return;
          const isNew = !this.opened?.rows;
          this.opened = opened;
          if (this.stage === 'ready') this.engine.latest('advance', 'advance', () => [], (replayed) => this.#advanced(replayed), (error) => this.fail(error));
          else if (opened.rows > 0 && this.stage !== 'choosing') await this.choose();
          if (isNew && opened.rows > 0) this.#take(opened);
          this.update();
        }).catch((error) => this.fail(error));
      },
    });
    this.update();
  }

  close() {
    this.pause();
    this.#live?.close();
    this.#live = undefined;
    this.liveState = undefined;
    this.opened = this.replayed = this.report = this.error = this.progress = undefined;
    this.selection.clear();
    this.filter = '';
  }

  /** @param {Opened} opened */
  #take(opened) {
    this.opened = opened;
    const { rows, streams, bytes, problems } = opened;
    this.fire('load', { rows, streams: streams.map(({ name }) => name), bytes, problems });
    this.say(`${counted(rows, 'row')} of ${counted(streams.length, 'stream')} read${problems.count ? `, ${counted(problems.count, 'line')} could not be read` : ''}`);
  }

  /** Replays if it is known what; else asks. */
  async choose() {
    const place = this.address.read();
    const names = new Set(this.opened?.streams.map(({ name }) => name));
    const { declared } = this;
    const wanted = place.dependent !== undefined && names.has(place.dependent) && place.dependencies ? place : declared;
    const { dependent, dependencies } = wanted;
    if (dependent === undefined || !dependencies?.length || (this.#live && !names.has(dependent))) {
      this.#ask();
      return;
    }
    // The thresholds of an address are tried on what was declared.
    const isSame = declared.dependent === dependent && areSame(declared.dependencies, dependencies);
    try {
      await this.replay(dependent, isSame ? declared.dependencies ?? [] : dependencies, dependencies, place);
    } catch (error) {
      // What was declared may be of another recording.
      if (this.stage === 'loading') this.#ask();
      throw error;
    }
  }

  #ask() {
    this.stage = 'choosing';
    this.choice = propose(this.opened?.streams ?? [], this.kind);
    this.update();
  }

  /**
   * @param {string} dependent @param {DependencyLike[]} before
   * @param {DependencyLike[]} [dependencies]  with the thresholds to try
   * @param {import('./hash.js').Place} [place]  to go to
   */
  async replay(dependent, before, dependencies = before, place = {}) {
    const load = this.#load;
    const first = await this.engine.ask('replay', [dependent, before.map(plain)]);
    const replayed = dependencies === before ? first : await this.engine.ask('replay', [dependent, dependencies.map(plain)]);
    if (load !== this.#load) return;
    this.thresholds.begin(first.dependencies);
    this.stage = 'ready';
    this.error = undefined;
    this.selection.clear();
    this.navigator.collapsed = place.collapsed ?? false;
    if (place.theme) this.setTheme(place.theme);
    this.#show(replayed, true);
    this.update();
    await this.tell();
    this.#restore(place);
    this.say(this.#result());
  }

  #result() {
    const { dependencies = [] } = this.replayed ?? {};
    return `Replayed: ${dependencies.slice(0, 8).map(({ name, downtimes }) => `${cut(name, 40)}: ${counted(downtimes, 'downtime')}`).join(', ')}`;
  }

  /** @param {Replayed} replayed @param {boolean} anew */
  #show(replayed, anew) {
    this.replayed = replayed;
    this.#showLanes();
    this.navigator.show(replayed, replayed.dependencies.map(({ name }) => name), anew);
  }

  /** Those that the filter leaves, as many as can be looked at. */
  get lanes() {
    const wanted = this.filter.toLowerCase();
    return (this.replayed?.dependencies ?? []).filter(({ name }) => name.toLowerCase().includes(wanted)).slice(0, MOST_LANES);
  }

  #showLanes() {
    const { replayed, kind, clock } = this;
    if (!replayed) return;
    const { lanes } = this;
    this.timeline.show(replayed, { kind, clock }, this.thresholds.before, lanes);
    this.timeline.describe(new Map(lanes.map((outcome) => [outcome.name, described(outcome, kind)])), `When ${cut(replayed.dependent)} was paused`);
  }

  /** @param {string} filter */
  setFilter(filter) {
    this.filter = filter;
    this.limit = 200;
    this.#showLanes();
    this.update();
  }

  /** The incidents and the summary: not needed for what is drawn, and so not waited for while something is dragged. */
  async tell() {
    const { replayed } = this;
    const report = await this.engine.ask('report', []);
    if (replayed !== this.replayed) return;
    this.report = report;
    this.update();
  }

  /** @param {Replayed} replayed */
  #advanced(replayed) {
    if (this.stage !== 'ready') return;
    this.thresholds.goOn(replayed.dependencies);
    this.#show(replayed, false);
    this.update();
    this.engine.latest('report', 'report', () => [], (report) => {
      this.report = report;
      this.update();
    }, (error) => this.fail(error));
  }

  /** Replayed with other thresholds, unless it is another recording by now. @param {Replayed} next @param {Replayed} of */
  retake(next, of) {
    if (!this.replayed || this.replayed.dependent !== of.dependent || this.stage !== 'ready') return;
    this.replayed = next;
    this.#showLanes();
    if (!this.timeline.isHolding) this.minimap.refresh();
  }

  showSelected() {
    const { incident } = this.selection;
    this.timeline.select(incident && { name: incident.dependency, from: incident.from.time, to: incident.from.time + incident.duration });
  }

  play() {
    const { replayed, navigator } = this;
    if (!replayed) return;
    navigator.isPlaying = true;
    const from = navigator.cursor !== undefined && navigator.cursor < replayed.end ? navigator.cursor : Math.max(navigator.view.from, replayed.start);
    this.player.play(from, () => this.replayed?.end ?? 0, this.clock === 'time' ? 1000 : 1);
    this.say(`Playing, ${this.player.rate} times as fast`);
    this.update();
  }

  pause() {
    if (!this.navigator.isPlaying) return;
    this.player.pause();
    this.navigator.isPlaying = false;
    this.navigator.point(this.navigator.cursor);
    this.say(this.navigator.cursor === undefined ? 'Paused' : `Paused at ${moment(this.navigator.cursor, this.clock)}`);
    this.address.write();
    this.update();
  }

  /** @param {number} rate */
  setRate(rate) {
    this.player.rate = rate;
    this.update();
  }

  toggleGaps() {
    this.navigator.collapse(!this.navigator.collapsed);
    this.say(this.navigator.collapsed ? 'Long gaps are collapsed' : 'Gaps are shown in full');
    this.address.write();
    this.update();
  }

  /** The theme that is shown: where none is chosen, the one that the browser prefers. @returns {'dark' | 'light'} */
  get shownTheme() {
    if (this.theme !== 'auto') return this.theme;
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  /** @param {Theme} theme */
  setTheme(theme) {
    this.theme = theme;
    this.address.write();
    this.update();
    // When the colours are there.
    requestAnimationFrame(() => {
      this.timeline.repaint();
      this.minimap.repaint();
    });
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const wanted = command(event);
    if (!wanted || (this.stage !== 'ready' && wanted !== 'help')) return;
    const dialog = /** @type {HTMLDialogElement | null} */ (this.#root.querySelector('dialog'));
    if (dialog?.open) return;
    event.preventDefault();
    if (wanted === 'in' || wanted === 'out' || wanted === 'left' || wanted === 'right') this.navigator.step(wanted);
    else if (wanted === 'whole') this.navigator.showAll();
    else if (wanted === 'next' || wanted === 'previous') this.selection.step(wanted === 'next' ? 1 : -1);
    else if (wanted === 'play') this.player.isPlaying ? this.pause() : this.play();
    else if (wanted === 'help') dialog?.showModal();
    else if (this.player.isPlaying) this.pause();
    else this.selection.select(undefined);
  }

  /** @param {import('./types.js').View} view @param {boolean} isMoved  else it follows what comes, or what is played */
  #viewed({ from, to }, isMoved) {
    this.fire('viewchange', { from, to });
    if (isMoved) this.say(`Showing ${moment(Math.round(from), this.clock)} to ${moment(Math.round(to), this.clock)}`);
    this.address.write();
  }

  /** Another address. @param {import('./hash.js').Place} place */
  follow({ theme = 'auto' }) {
    if (!this.replayed) return;
    this.setTheme(theme);
    this.choose().catch((error) => this.fail(error));
  }

  /** @param {import('./hash.js').Place} place */
  #restore({ view, cursor, incident }) {
    if (incident !== undefined && this.report?.incidents[incident]) this.selection.select(incident);
    else if (cursor !== undefined) this.selection.pin(cursor);
    if (view) this.navigator.look(view);
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
