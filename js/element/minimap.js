/** The whole recording in a strip, and on it what is shown: a brush that is dragged, and resized by its edges. */
import { OUTSIDE, paintCells, paintGap } from './cells.js';
import { cleared, el } from './dom.js';
import { palette } from './palette.js';
import { pixelPieces } from './timeline.js';

/** @import { Engine } from './engine.js' */
/** @import { Windows } from './messages.js' */
/** @import { Scale, Span } from './scale.js' */

const HEIGHT = 44;
/** So many dependencies have a row of their own. */
const MOST_ROWS = 8;
/** The part of the edges that resizes. */
const EDGE = 7;

export class Minimap {
  element;
  #engine;
  #onView;
  #onError;
  #canvas = el('canvas', { role: 'img', 'aria-label': 'The phases in the whole recording' });
  #brush = el('div', { class: 'brush' });
  #cursor = el('div', { class: 'minimap-cursor', hidden: '' });
  /** @type {Scale | undefined} */ #scale;
  /** @type {Span} */ #view = { from: 0, to: 1 };
  /** @type {string[]} */ #names = [];
  /** @type {Windows & { places: Span } | undefined} */ #data;
  #width = 0;
  #observer = new ResizeObserver(([{ contentRect }]) => {
    this.#width = Math.floor(contentRect.width);
    this.refresh();
    this.#place();
  });

  /** @param {Engine} engine @param {(view: Span) => void} onView @param {(error: Error) => void} onError */
  constructor(engine, onView, onError) {
    this.#engine = engine;
    this.#onView = onView;
    this.#onError = onError;
    this.element = el('div', { class: 'minimap' }, this.#canvas, this.#cursor, this.#brush);
    this.element.addEventListener('pointerdown', (event) => this.#drag(event));
    this.element.addEventListener('pointermove', (event) => (this.element.style.cursor = this.#grip(event.clientX).cursor));
    this.#observer.observe(this.element);
  }

  /** @param {Scale} scale @param {string[]} names  of the dependencies */
  show(scale, names) {
    this.#scale = scale;
    this.#names = names.slice(0, MOST_ROWS);
    this.refresh();
  }

  /** There is nothing to show until there is another. */
  clear() {
    this.#scale = this.#data = undefined;
  }

  /** @param {Span} view */
  look(view) {
    this.#view = view;
    this.#place();
  }

  /** @param {number | undefined} place */
  point(place) {
    this.#cursor.hidden = place === undefined;
    if (place !== undefined) this.#cursor.style.transform = `translateX(${this.#pixel(place)}px)`;
  }

  refresh() {
    const scale = this.#scale;
    if (!scale || this.#width < 10) return;
    const pixels = Math.round(this.#width * devicePixelRatio);
    const places = { from: scale.start, to: scale.end };
    this.#engine.latest('minimap', 'windows', () => [this.#names, pixelPieces(scale, { ...places, size: (scale.end - scale.start) / pixels, pixels }), pixels], (windows) => {
      if (scale !== this.#scale) return;
      this.#data = { ...windows, places };
      this.repaint();
    }, this.#onError);
  }

  repaint() {
    const ctx = cleared(this.#canvas, this.#width, HEIGHT);
    if (!this.#data || !this.#scale) return;
    const { places, lanes } = this.#data;
    const colours = palette(this.element, devicePixelRatio);
    const frame = { view: places, left: 0, width: ctx.canvas.width };
    const row = ctx.canvas.height / Math.max(1, lanes.length);
    const space = lanes.length > 4 ? 1 : 2;
    for (const [at, { phase }] of lanes.entries()) {
      paintCells(ctx, phase, places, frame, Math.round(at * row) + space, Math.max(1, Math.round(row) - 2 * space), (value) => (value === OUTSIDE ? colours.nothing : colours.phases[value]));
    }
    for (const gap of this.#scale.pieces.filter(({ gap }) => gap)) paintGap(ctx, gap, frame, 0, ctx.canvas.height, colours);
  }

  /** @param {number} place */
  #pixel(place) {
    const { start, end } = this.#scale ?? { start: 0, end: 1 };
    return ((place - start) / (end - start)) * this.#width;
  }

  #place() {
    const from = this.#pixel(this.#view.from);
    const width = Math.max(6, this.#pixel(this.#view.to) - from);
    this.#brush.style.transform = `translateX(${Math.min(from, this.#width - width)}px)`;
    this.#brush.style.width = `${width}px`;
  }

  /** What a drag that begins there does. @param {number} clientX */
  #grip(clientX) {
    const x = clientX - this.element.getBoundingClientRect().left;
    const [from, to] = [this.#pixel(this.#view.from), this.#pixel(this.#view.to)];
    const edge = Math.min(EDGE, (to - from) / 4);
    if (Math.abs(x - from) <= edge) return { x, grip: 'from', cursor: 'ew-resize' };
    if (Math.abs(x - to) <= edge) return { x, grip: 'to', cursor: 'ew-resize' };
    return x > from && x < to ? { x, grip: 'brush', cursor: 'grab' } : { x, grip: 'outside', cursor: 'crosshair' };
  }

  /** @param {PointerEvent} event */
  #drag(event) {
    if (event.button !== 0 || !this.#scale) return;
    event.preventDefault();
    const { element } = this;
    const { start, end } = this.#scale;
    element.setPointerCapture(event.pointerId);
    const { x, grip } = this.#grip(event.clientX);
    let view = this.#view;
    const size = (end - start) / this.#width;
    if (grip === 'outside') {
      const half = (view.to - view.from) / 2;
      this.#onView(view = { from: start + x * size - half, to: start + x * size + half });
    }
    element.onpointermove = ({ clientX }) => {
      const by = (clientX - event.clientX) * size;
      const from = grip === 'to' ? view.from : view.from + by;
      const to = grip === 'from' ? view.to : view.to + by;
      this.#onView(from < to ? { from, to } : { from: to, to: from });
    };
    element.onpointerup = element.onpointercancel = () => {
      element.onpointermove = element.onpointerup = element.onpointercancel = null;
    };
  }

  destroy() {
    this.#observer.disconnect();
  }
}
