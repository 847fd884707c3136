/**
 * The dashboard: what was loaded, what the replay found, what is selected, and what follows from what is done. Must not know how
 * it looks: that is view.js and, along time, timeline.js.
 */
import { nothing, render } from 'lit/html.js';
import { Address } from './address.js';
import { areSame, plain } from './declared.js';
import { Engine } from './engine.js';
import { counted, moment } from '../text/words.js';
import { cut } from './format.js';
import { command } from './keys.js';
import { Loading } from './loading.js';
import { Minimap } from './minimap.js';
import { Navigator } from './navigator.js';
import { Player } from './player.js';
import { Thresholds } from './thresholds.js';
import { MOST_LANES, Timeline, described } from './timeline.js';
import { Selection } from './selection.js';
import { propose } from './start.js';
import { view } from './view.js';

/** @import { Opened, Replayed, Report } from './messages.js' */
/** @import { DependencyLike, Theme } from './types.js' */

/** @typedef {'empty' | 'loading' | 'choosing' | 'ready'} Stage */

/** Milliseconds between what is said. */
const CALM = 700;

export class App {
  /** @type {Stage} */ stage = 'empty';
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
  /** What is chosen where nobody declared it. @type {import('./start.js').Choice} */ choice = { dependencies: new Map() };
  /** What the host declared; `error` where that cannot be understood. @type {{ dependent?: string, dependencies?: DependencyLike[], error?: unknown }} */ declared = {};
  /** Whether a dependency may be no stream of the recording. */
  missingOk = false;
  /** Whether a replay is asked for that is not shown yet, */
  isReplaying = false;
  /** or is shown, but not yet at the place that is wanted. */
  isSettling = false;
  #host;
  #root;
  #isAsked = false;
  /** Of the last replay that was asked for: what an earlier one finds comes too late. */
  #turn = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #saying;

  /**
   * @param {HTMLElement} host
   * @param {ShadowRoot} root
   * @param {() => Worker} worker  makes one
   */
  constructor(host, root, worker) {
    this.#host = host;
    this.#root = root;
    const onError = (/** @type {Error} */ error) => this.fail(error);
    this.engine = new Engine(worker, (progress) => {
      this.loading.progress = progress;
      this.fire('progress', progress);
      this.update();
    });
    this.timeline = new Timeline({ engine: this.engine, onThreshold: (name, value, final) => this.thresholds.set(name, value, final), onError });
    this.minimap = new Minimap(this.engine, (places) => this.navigator.lookAt(places), onError);
    this.navigator = new Navigator(this.timeline, this.minimap, { onView: (span, isMoved) => this.#viewed(span, isMoved), onClick: (time, y) => this.selection.click(time, y) });
    this.player = new Player((time) => this.navigator.point(time), () => this.pause());
    this.loading = new Loading(this);
    this.address = new Address(this);
    this.selection = new Selection(this);
    this.thresholds = new Thresholds(this);
  }

  destroy() {
    this.address.destroy();
    clearTimeout(this.#saying);
    this.player.pause();
    this.loading.close();
    this.timeline.destroy();
    this.minimap.destroy();
    this.engine.close();
    render(nothing, this.#root);
  }

  /** Live, any dependency may come yet. */
  get isMissingOk() {
    return this.missingOk || this.loading.isLive;
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
    this.fire('error', this.error);
    this.update();
  }

  /** Another recording comes: nothing is shown or asked about this one any more. */
  clear() {
    this.pause();
    this.#supersede();
    this.engine.begin();
    this.navigator.clear();
    this.opened = this.replayed = this.report = this.error = undefined;
    this.selection.clear();
    this.filter = '';
  }

  /** Replays if it is known what; else asks. */
  async choose() {
    const place = this.address.read();
    const names = new Set(this.opened?.streams.map(({ name }) => name));
    const { declared } = this;
    // An address may be of another recording.
    const isPlace = place.dependent !== undefined && names.has(place.dependent) && place.dependencies?.every(({ name }) => names.has(name) || this.isMissingOk);
    const { dependent, dependencies } = isPlace ? place : declared;
    try {
      if (!isPlace && declared.error) throw declared.error;
      if (dependent === undefined || !dependencies?.length) return this.#ask();
      // It may come yet.
      if (this.loading.isLive && !names.has(dependent)) return this.update();
      // The thresholds of an address are tried on what was declared.
      const isSame = declared.dependent === dependent && areSame(declared.dependencies, dependencies);
      await this.replay(dependent, isSame ? declared.dependencies ?? [] : dependencies, dependencies, place);
    } catch (error) {
      // What was declared may be of another recording.
      if (this.stage === 'loading') this.#ask();
      throw error;
    }
  }

  /** @returns {number} the turn of the replay that follows */
  #supersede() {
    this.isReplaying = this.isSettling = false;
    return (this.#turn += 1);
  }

  #ask() {
    this.#supersede();
    this.pause();
    this.stage = 'choosing';
    this.replayed = this.report = undefined;
    this.choice = propose(this.opened?.streams ?? [], this.kind);
    this.update();
  }

  /**
   * @param {string} dependent @param {DependencyLike[]} before
   * @param {DependencyLike[]} [dependencies]  with the thresholds to try
   * @param {import('./hash.js').Place} [place]  to go to
   */
  async replay(dependent, before, dependencies = before, place = {}) {
    const turn = this.#supersede();
    /** @param {DependencyLike[]} wanted */
    const ask = async (wanted) => {
      const replayed = await this.engine.ask('replay', [dependent, wanted.map(plain), this.isMissingOk]);
      return turn === this.#turn ? replayed : undefined;
    };
    this.isReplaying = this.isSettling = true;
    try {
      const first = await ask(before);
      const replayed = dependencies === before || !first ? first : await ask(dependencies);
      if (!first || !replayed) return;
      // What was asked meanwhile is about the replay before.
      this.engine.begin();
      this.thresholds.begin(first.dependencies);
      this.stage = 'ready';
      this.error = undefined;
      this.selection.clear();
      this.navigator.collapsed = place.collapsed ?? false;
      if (place.theme) this.setTheme(place.theme);
      this.isReplaying = false;
      this.#show(replayed, true);
      this.update();
      // Rows may have come since.
      if (this.loading.isLive) this.advance();
      await this.tell();
      if (turn !== this.#turn) return;
      this.#restore(place);
      this.say(this.#result());
    } catch (error) {
      if (turn === this.#turn) throw error;
    } finally {
      if (turn === this.#turn) {
        this.isReplaying = this.isSettling = false;
        this.address.write();
      }
    }
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
    this.#showUnheard();
  }

  #showUnheard() {
    const unheard = this.report?.dependencies.filter(({ heard }) => !heard) ?? [];
    this.timeline.mute(unheard.map(({ name }) => name));
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
    if (replayed === this.replayed) this.#told(report);
  }

  /** @param {Report} report */
  #told(report) {
    const { incident } = this.selection;
    this.report = report;
    if (incident) this.selection.follow(incident);
    this.#showUnheard();
    this.update();
  }

  /** Replays the rows that came since. */
  advance() {
    if (this.stage !== 'ready' || this.isReplaying) return;
    const onError = (/** @type {Error} */ error) => this.fail(error);
    this.engine.latest('advance', 'advance', () => [], (replayed) => {
      this.thresholds.goOn(replayed.dependencies);
      this.#show(replayed, false);
      this.update();
      this.engine.latest('report', 'report', () => [], (report) => this.#told(report), onError);
    }, onError);
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
    if (!this.opened?.rows) return;
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
