/**
 * All that lies along time: the ruler, the dependent's track, a lane per dependency, and over them the cursor. Draws once per
 * frame at most; asks the engine for what it lacks, one question at a time, and meanwhile draws what it has, scaled.
 */
import { counted, moment } from '../text/words.js';
import { OUTSIDE, paintCells, paintGap } from './cells.js';
import { cleared, el, say } from './dom.js';
import { brief, cut, marks } from './format.js';
import { LEFT, Lane, RIGHT } from './lane.js';
import { palette } from './palette.js';

/** @import { Engine } from './engine.js' */
/** @import { Outcome, PixelPiece, Replayed, Windows } from './messages.js' */
/** @import { Piece, Scale, Span } from './scale.js' */
/** @import { Palette } from './palette.js' */
/** @import { Mark } from './format.js' */

/**
 * @typedef {object} Drawing  what all lanes share
 * @property {Palette} colours
 * @property {(Mark & { place: number })[]} marks
 * @property {Piece[]} gaps  the collapsed ones that are in view
 * @property {'time' | 'number'} kind  of lags and thresholds
 * @property {'time' | 'number'} clock  of the times along it
 * @property {{ name: string, from: number, to: number } | undefined} selected  an incident: whose, and its places
 */

/**
 * @typedef {object} TimelineOptions
 * @property {Engine} engine
 * @property {(dependency: string, value: number, final: boolean) => void} onThreshold
 * @property {(error: Error) => void} onError
 */

/** So many lanes are shown; others through the filter. */
export const MOST_LANES = 24;
/** What is asked for on each side of the view, as a share of it, so that a small move has all it needs. */
const MARGIN = 0.3;
const RULER = 26;
const PAUSED = 14;
/** Milliseconds. */
const SLOW = 60;

export class Timeline {
  element;
  /** Over the plots, for the pointer. */
  surface = el('div', { class: 'surface' });
  /** @type {Lane[]} */ lanes = [];
  #options;
  /** @type {Drawing} */ #drawing;
  /** @type {Scale | undefined} */ #scale;
  /** @type {Span} */ #view = { from: 0, to: 1 };
  /** @type {number | undefined} */ #cursor;
  #dims = false;
  /** @type {(Windows & { places: Span }) | undefined} */ #data;
  #isStale = false;
  #isAsking = false;
  /** Whether a threshold is being moved: then states that take long to get are asked for afterwards. */
  isMoving = false;
  /** Milliseconds for the states when they were last others. */
  #cost = 0;
  #frame = 0;
  /** The frame that draws the cursor, and nothing else. */ #pointed = 0;
  /** An incident: whose, and its times. @type {{ name: string, from: number, to: number } | undefined} */ #selected;
  #width = 0;
  #ruler = el('canvas', { class: 'ruler-canvas', 'aria-hidden': 'true' });
  #paused = el('canvas', { class: 'track', role: 'img' });
  #name = el('bdi');
  #pausedNow = el('span', { class: 'lane-state', 'data-phase': 'none' });
  #list = el('div', { class: 'lane-list' });
  #line = el('div', { class: 'cursor', hidden: '' });
  #flag = el('div', { class: 'cursor-flag' });
  #dim = el('div', { class: 'dim', hidden: '' });
  #corner = el('div', { class: 'ruler-label' });
  #observer = new ResizeObserver(() => this.#resize(this.#paused.parentElement?.clientWidth ?? 0));

  /** @param {TimelineOptions} options */
  constructor(options) {
    this.#options = options;
    this.#line.append(this.#flag);
    const plots = el('div', { class: 'over' }, this.surface, this.#dim, this.#line);
    const head = el('div', { class: 'timeline-head' },
      el('div', { class: 'ruler' }, this.#corner, this.#ruler),
      el('div', { class: 'lane dependent' }, el('div', { class: 'lane-label' }, el('div', { class: 'lane-name' }, this.#name), this.#pausedNow), el('div', { class: 'lane-plot' }, this.#paused)));
    this.element = el('div', { class: 'lanes scroll-y', tabindex: '0', role: 'group', 'aria-label': 'Timeline: keys W, A, S and D move it' }, el('div', { class: 'lanes-inner' }, head, this.#list, plots));
    this.#drawing = { colours: palette(this.element, 1), marks: [], gaps: [], kind: 'time', clock: 'time', selected: undefined };
    for (const watched of [this.#paused.parentElement, this.element]) if (watched) this.#observer.observe(watched);
  }

  /** Whether it has drawn what the view asks for: nothing is missing, nothing stands in for it. */
  get #isSettled() {
    return !this.#frame && !this.#isStale && !this.#isAsking && this.#data !== undefined && this.#covers(this.#data.places, this.#wanted());
  }

  /** @param {Replayed} replayed @param {Pick<Drawing, 'kind' | 'clock'>} kinds @param {readonly Outcome[]} before @param {Outcome[]} shown  whose lanes there are */
  show(replayed, kinds, before, shown) {
    const names = shown.map(({ name }) => name);
    Object.assign(this.#drawing, kinds);
    this.#name.textContent = cut(replayed.dependent, 200);
    this.#name.parentElement?.setAttribute('title', replayed.dependent);
    if (names.join('\n') !== this.#names().join('\n')) this.#build(shown);
    for (const [at, outcome] of shown.entries()) this.lanes[at].show(outcome, before.find(({ name }) => name === outcome.name));
    this.refresh();
  }

  /** @param {string[]} names  of dependencies that were never heard */
  mute(names) {
    for (const [at, name] of this.#names().entries()) this.lanes[at].mute(names.includes(name));
  }

  #names() {
    return this.lanes.map(({ handle }) => /** @type {string} */ (handle.element.dataset.dependency));
  }

  /** @param {Outcome[]} outcomes */
  #build(outcomes) {
    for (const lane of this.lanes) lane.destroy();
    this.#data = undefined;
    this.lanes = outcomes.map((outcome) => new Lane(this.#drawing, outcome, (value, final) => this.#options.onThreshold(outcome.name, value, final)));
    this.#list.append(...this.lanes.map(({ element }) => element));
    this.#fit();
  }

  /** So high that all lanes are seen at once, if that leaves each enough. */
  #fit() {
    const { clientHeight = 700 } = this.element.closest('.app') ?? {};
    const share = (clientHeight * 0.62 - 150) / Math.max(1, this.lanes.length) - 36;
    if (this.#width) for (const lane of this.lanes) lane.resize(this.#width, Math.round(Math.min(130, Math.max(64, share))));
  }

  /** @param {Scale} scale @param {Span} view  places */
  look(scale, view) {
    if (scale !== this.#scale) this.#isStale = true;
    this.#scale = scale;
    this.#view = view;
    this.draw();
  }

  /** An incident is outlined. @param {{ name: string, from: number, to: number } | undefined} incident  in times */
  select(incident) {
    this.#selected = incident;
    this.draw();
  }

  /** @param {number | undefined} place @param {boolean} dims  what comes after it */
  point(place, dims) {
    this.#cursor = place;
    this.#dims = dims;
    this.#pointed ||= requestAnimationFrame(() => {
      this.#pointed = 0;
      if (this.#scale && this.#width > LEFT + RIGHT) this.#drawCursor(this.#scale);
    });
  }

  /** The states are others now, wherever one looks. */
  refresh() {
    this.#isStale = true;
    this.draw();
  }

  get isHolding() {
    return this.isMoving && this.#cost > SLOW;
  }

  /** The colours are others now. */
  repaint() {
    Object.assign(this.#drawing, { colours: palette(this.element, devicePixelRatio) });
    this.draw();
  }

  draw() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#scale && this.#width > LEFT + RIGHT) this.#drawNow(this.#scale);
    });
  }

  /** What it lies along is gone: nothing is drawn or asked until there is another. */
  clear() {
    this.#scale = this.#data = this.#selected = this.#cursor = undefined;
    this.isMoving = false;
  }

  /** The plots' part of the page. */
  get box() {
    return { left: LEFT, width: Math.max(1, this.#width - LEFT - RIGHT) };
  }

  /** @param {number} width */
  #resize(width) {
    this.#width = Math.floor(width);
    this.#fit();
    this.element.style.setProperty('--plot-left', `${LEFT}px`);
    this.element.style.setProperty('--plot-right', `${RIGHT}px`);
    this.repaint();
  }

  /** @param {Scale} scale */
  #drawNow(scale) {
    const view = this.#view;
    const { clock } = this.#drawing;
    const inView = scale.within(view);
    this.#drawing.gaps = inView.filter(({ gap }) => gap);
    const room = 84 * ((view.to - view.from) / this.box.width);
    this.#drawing.marks = inView.filter(({ gap }) => !gap).flatMap(({ from, to }) => marks(from, to, room, clock)).map((mark) => ({ ...mark, place: scale.place(mark.time) }));
    const { name, from, to } = this.#selected ?? {};
    this.#drawing.selected = name === undefined || from === undefined || to === undefined ? undefined : { name, from: scale.place(from), to: scale.place(to) };
    this.#drawRuler(scale);
    for (const lane of this.lanes) lane.draw(view);
    this.#drawPaused();
    this.#drawCursor(scale);
    this.#ask(scale);
    this.element.toggleAttribute('data-busy', !this.#isSettled);
  }

  /** @param {Scale} scale */
  #drawRuler(scale) {
    const { colours, clock, gaps } = this.#drawing;
    const ratio = devicePixelRatio;
    const { view, ...frame } = this.#frameOfTracks();
    const ctx = cleared(this.#ruler, this.#width, RULER);
    const at = (/** @type {number} */ place) => frame.left + ((place - view.from) / (view.to - view.from)) * frame.width;
    ctx.textBaseline = 'middle';
    let last = -Infinity;
    for (const { place, label, first } of this.#drawing.marks) {
      ctx.font = `${first ? '600 ' : ''}${11 * ratio}px ${colours.font}`;
      ctx.fillStyle = first ? colours.text : colours.muted;
      const x = at(place);
      const half = ctx.measureText(label).width / 2;
      if (x - half < last + 6 * ratio || x - half < 0 || x + half > this.#width * ratio) continue;
      ctx.fillText(label, x - half, 10 * ratio);
      last = x + half;
      ctx.fillRect(Math.round(x), 19 * ratio, ratio, 5 * ratio);
    }
    for (const gap of gaps) paintGap(ctx, gap, { view, ...frame }, 17 * ratio, 8 * ratio, colours);
    const from = scale.time(view.from);
    say(this.#corner, `${brief(scale.time(view.to) - from, clock)} in view`);
  }

  #frameOfTracks() {
    const { left, width } = this.lanes[0]?.box ?? this.box;
    return { view: this.#view, left: left * devicePixelRatio, width: width * devicePixelRatio };
  }

  #drawPaused() {
    const ctx = cleared(this.#paused, this.#width, PAUSED);
    if (!this.#data) return;
    const { colours, gaps } = this.#drawing;
    const height = PAUSED * devicePixelRatio;
    const frame = this.#frameOfTracks();
    // As bad as down, so that it is drawn over the rest.
    const cells = this.#data.paused.map((paused) => (paused === OUTSIDE ? OUTSIDE : paused ? 2 : 1));
    paintCells(ctx, cells, this.#data.places, frame, 0, height, (value) => (value === OUTSIDE ? colours.nothing : colours.paused[value - 1]));
    for (const gap of gaps) paintGap(ctx, gap, frame, 0, height, colours);
  }

  /** @param {Scale} scale */
  #drawCursor(scale) {
    const place = this.#cursor;
    const { left, width } = this.lanes[0]?.box ?? this.box;
    const { from, to } = this.#view;
    const x = place === undefined ? -1 : left + ((place - from) / (to - from)) * width;
    const isIn = place !== undefined && x >= left - 0.5 && x <= left + width + 0.5;
    this.#line.hidden = !isIn;
    this.#dim.hidden = !this.#dims || place === undefined || x > left + width;
    if (isIn) {
      this.#line.style.transform = `translateX(${x}px)`;
      this.#line.classList.toggle('flips', x > left + width * 0.75);
      const time = scale.time(place);
      const digits = (to - from) / width > 1000 ? 1000 : 1;
      say(this.#flag, moment(this.#drawing.clock === 'time' ? Math.round(time / digits) * digits : Number(time.toPrecision(9)), this.#drawing.clock));
    }
    if (!this.#dim.hidden) this.#dim.style.transform = `translateX(${Math.max(left, x)}px)`;
    for (const lane of this.lanes) lane.readOut(place);
    const data = this.#data;
    const cell = data && place !== undefined ? data.paused[Math.floor(((place - data.places.from) / (data.places.to - data.places.from)) * data.paused.length)] : OUTSIDE;
    const now = place === undefined ? '' : cell === 1 ? 'paused' : cell === 0 ? 'running' : 'no data';
    say(this.#pausedNow, now);
    this.#pausedNow.dataset.phase = now || 'none';
  }

  /** The places to have, and how large a pixel is there. */
  #wanted() {
    const { from, to } = this.#view;
    const size = (to - from) / Math.max(1, Math.round(this.box.width * devicePixelRatio));
    const scale = /** @type {Scale} */ (this.#scale);
    const start = Math.max(Math.floor((from - (to - from) * MARGIN) / size) * size, Math.floor(scale.start / size) * size);
    const pixels = Math.max(1, Math.ceil((Math.min(to + (to - from) * MARGIN, scale.end) - start) / size));
    return { from: start, to: start + pixels * size, size, pixels };
  }

  /** @param {Span} has @param {{ from: number, to: number, size: number, pixels: number }} wanted */
  #covers(has, { from, to, size, pixels: count }) {
    const pixels = this.#data?.paused.length ?? 0;
    const its = (has.to - has.from) / pixels;
    // The very same, where a double has no digits left to compare sizes by.
    if (has.from === from && has.to === to && pixels === count) return true;
    // Half of the margin may be used up before more is asked for.
    const slack = ((this.#view.to - this.#view.from) * MARGIN) / 2;
    return Math.abs(its / size - 1) < 1e-6 && has.from <= Math.max(from + slack, Math.min(from + slack, this.#view.from)) && has.to >= to - slack;
  }

  /** @param {Scale} scale */
  #ask(scale) {
    const wanted = this.#wanted();
    if (!this.#isStale && this.#data && this.#covers(this.#data.places, wanted)) return;
    if (this.isHolding && this.#data) return;
    let asked = wanted;
    let since = 0;
    /** @type {Lane[]} */ let lanes = [];
    this.#options.engine.latest('windows', 'windows', () => {
      asked = this.#wanted();
      lanes = this.lanes;
      since = this.#isStale ? performance.now() : 0;
      this.#isStale = false;
      this.#isAsking = true;
      return [this.#names(), pixelPieces(scale, asked), asked.pixels];
    }, (windows) => {
      this.#isAsking = false;
      if (since) this.#cost = performance.now() - since;
      // Those of lanes that are gone say nothing.
      if (lanes !== this.lanes || scale !== this.#scale) return this.draw();
      this.#data = { ...windows, places: asked };
      for (const [at, cells] of windows.lanes.entries()) this.lanes[at].take(cells, asked);
      this.draw();
    }, this.#options.onError);
  }

  /** For those who do not see it. @param {Map<string, string>} texts  by dependency @param {string} paused */
  describe(texts, paused) {
    for (const [at, name] of this.#names().entries()) this.lanes[at].describe(texts.get(name) ?? name);
    this.#paused.setAttribute('aria-label', paused);
  }

  destroy() {
    cancelAnimationFrame(this.#frame);
    cancelAnimationFrame(this.#pointed);
    this.#observer.disconnect();
    for (const lane of this.lanes) lane.destroy();
  }
}

/** What `describe` says of a dependency. @param {Outcome} outcome @param {'time' | 'number'} kind */
export const described = ({ name, downtimes, downtimeThreshold }, kind) =>
  `Phases of ${cut(name)} over time: ${counted(downtimes, 'downtime')} with a threshold of ${brief(downtimeThreshold, kind)}. The table of incidents lists them.`;

/**
 * @param {Scale} scale @param {{ from: number, to: number, size: number, pixels: number }} wanted
 * @returns {PixelPiece[]}
 */
export function pixelPieces(scale, { from, to, size, pixels }) {
  return scale.within({ from, to }).map((piece) => {
    const start = Math.min(Math.max(0, Math.floor((piece.start - from) / size + 1e-6)), pixels - 1);
    const end = Math.min(Math.max(start + 1, Math.ceil((piece.end - from) / size - 1e-6)), pixels);
    return { from: piece.from, to: piece.to, start, pixels: end - start };
  });
}
