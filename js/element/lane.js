/** One dependency: its lag with the threshold, and below it its phases and late messages, drawn by the same places. */
import uPlot from 'uplot';
import { OUTSIDE, paintCells, paintGap, paintTicks, pixel } from './cells.js';
import { cleared, el, say } from './dom.js';
import { brief, cut as shortened, step } from './format.js';
import { Handle } from './handle.js';
import { phaseName } from './palette.js';

/** @import { Cells, Outcome } from './messages.js' */
/** @import { Frame } from './cells.js' */
/** @import { Drawing } from './timeline.js' */
/** @import { Span } from './scale.js' */

/** @typedef {Cells & { places: Span }} Painted  and the places that they cover */

/** Pixels left of every plot and track, and right of them. */
export const LEFT = 58;
export const RIGHT = 14;
const TICKS = 7;
const TRACK = 14;
/** Above the lag. */
const TOP = 8;
/** The axis ends at that many thresholds, so that one long downtime does not flatten all else, */
const CAP = 4;
/** unless a tenth of the view is higher: then at that many times the ninth tenth. */
const CAP_TYPICAL = 3;

export class Lane {
  element;
  handle;
  #parts;
  #drawing;
  /** @type {uPlot} */ #plot;
  /** @type {Painted | undefined} */ #cells;
  #height = 80;
  #width = 0;
  /** The end of the axis, */ #highest = 1;
  /** and the highest lag in view. */ #peak = 0;
  /** @type {Outcome} */ #outcome;
  #before;

  /**
   * @param {Drawing} drawing  what all lanes share
   * @param {Outcome} outcome
   * @param {(value: number, final: boolean) => void} onThreshold
   */
  constructor(drawing, outcome, onThreshold) {
    this.#drawing = drawing;
    this.#outcome = outcome;
    this.#before = outcome;
    const name = el('div', { class: 'lane-name', title: outcome.name }, el('bdi', {}, shortened(outcome.name, 200)));
    const state = el('span', { class: 'lane-state', 'data-phase': 'none' });
    const lag = el('span', { class: 'lane-lag' });
    const downtimes = el('div', { class: 'lane-downtimes' });
    const heard = el('span', { class: 'lane-heard', hidden: '' }, 'never heard');
    const reset = el('button', { class: 'quiet', type: 'button', hidden: '', 'data-test': 'reset-threshold' }, 'Reset');
    reset.onclick = () => onThreshold(this.#before.downtimeThreshold, true);
    const label = el('div', { class: 'lane-label' }, name, el('div', { class: 'lane-now' }, state, lag), el('div', { class: 'lane-what-if' }, downtimes, heard, reset));
    const track = el('canvas', { class: 'track', role: 'img' });
    const plot = el('div', { class: 'plot' });
    const cut = el('div', { class: 'lane-cut', hidden: '' });
    this.#parts = { state, lag, downtimes, heard, reset, track, plot, cut };
    this.handle = new Handle({
      name: outcome.name,
      value: outcome.downtimeThreshold,
      at: (y) => Math.max(0, this.#plot.posToVal(y, 'y')),
      step: () => this.#step,
      text: (value) => brief(value, drawing.kind),
      onInput: onThreshold,
    });
    plot.append(this.handle.element, cut);
    this.element = el('div', { class: 'lane', 'data-dependency': outcome.name }, label, el('div', { class: 'lane-plot' }, plot, track));
    // Without any data it would not take a scale.
    this.#plot = new uPlot(this.#options(), [[0, 1], [null, null]], plot);
    this.show(outcome);
  }

  /** @returns {uPlot.Options} */
  #options() {
    const drawing = this.#drawing;
    const font = () => `11px ${drawing.colours.font || 'system-ui'}`;
    return {
      width: 300,
      height: this.#height,
      padding: [TOP, RIGHT, 7, 0],
      pxAlign: 1,
      legend: { show: false },
      cursor: { show: false },
      scales: { x: { time: false, auto: false }, y: { auto: false } },
      axes: [
        { size: 0, gap: 0, splits: () => drawing.marks.map(({ place }) => place), values: () => [], grid: { stroke: () => drawing.colours.grid, width: 1 }, ticks: { show: false } },
        {
          size: LEFT,
          gap: 6,
          font: font(),
          stroke: () => drawing.colours.muted,
          grid: { stroke: () => drawing.colours.grid, width: 1 },
          ticks: { show: false },
          splits: (plot) => this.#splits(/** @type {number} */ (plot.scales.y.max)),
          values: (_, splits) => splits.map((value) => (value === 0 ? '0' : brief(value, drawing.kind))),
        },
      ],
      series: [{}, { stroke: () => drawing.colours.line, fill: () => drawing.colours.area, width: 1.25, points: { show: false }, spanGaps: false }],
      hooks: {
        drawClear: [(plot) => this.#paintGround(plot)],
        draw: [(plot) => this.#paintThreshold(plot)],
      },
    };
  }

  /** @param {number} highest */
  #splits(highest) {
    const by = step(highest / 3.4, this.#drawing.kind);
    return Array.from({ length: Math.floor(highest / by) + 1 }, (_, at) => at * by);
  }

  /** A round share of what can be seen. */
  get #step() {
    return step(this.#highest / 120, this.#drawing.kind);
  }

  /** @param {Outcome} outcome @param {Outcome} [before]  under the thresholds it began with */
  show(outcome, before = this.#before) {
    this.#outcome = outcome;
    this.#before = before;
    const { downtimes, reset } = this.#parts;
    const moved = before.downtimeThreshold !== outcome.downtimeThreshold;
    const noun = outcome.downtimes === 1 ? 'downtime' : 'downtimes';
    say(downtimes, moved ? `${before.downtimes} → ${outcome.downtimes} ${noun}` : `${outcome.downtimes} ${noun}`);
    downtimes.classList.toggle('moved', moved);
    reset.hidden = !moved;
    reset.setAttribute('aria-label', `Reset the threshold of ${shortened(outcome.name)} to ${brief(before.downtimeThreshold, this.#drawing.kind)}`);
    this.handle.show(outcome.downtimeThreshold);
  }

  /** @param {boolean} isMuted  it was never heard */
  mute(isMuted) {
    this.#parts.heard.hidden = !isMuted;
  }

  /** @param {Cells} cells @param {Span} places  that they cover */
  take(cells, places) {
    this.#cells = { ...cells, places };
    const { length } = cells.low;
    const size = (places.to - places.from) / length;
    /** @type {number[]} */ const xs = new Array(2 * length);
    /** @type {(number | null)[]} */ const ys = new Array(2 * length);
    for (let at = 0; at < length; at += 1) {
      const [low, high] = at % 2 ? [cells.high[at], cells.low[at]] : [cells.low[at], cells.high[at]];
      xs[2 * at] = xs[2 * at + 1] = places.from + (at + 0.5) * size;
      ys[2 * at] = Number.isNaN(low) ? null : low;
      ys[2 * at + 1] = Number.isNaN(high) ? null : high;
    }
    this.#plot.setData([xs, ys], false);
  }

  /** @param {number} width @param {number} height  of the plot */
  resize(width, height) {
    if (width === this.#width && height === this.#height) return;
    this.#width = width;
    this.#height = height;
    this.#plot.setSize({ width, height });
  }

  /** @param {Span} view */
  draw(view) {
    this.#settleHeight(view);
    this.#plot.batch(() => {
      this.#plot.setScale('x', { min: view.from, max: view.to });
      this.#plot.setScale('y', { min: 0, max: this.#highest });
    });
    // The scales may be as they were, and the colours or the phases others.
    this.#plot.redraw(false, true);
    const { cut } = this.#parts;
    cut.hidden = this.#peak <= this.#highest;
    if (!cut.hidden) say(cut, `up to ${brief(this.#peak, this.#drawing.kind)}`);
    this.handle.place(TOP + this.#plot.valToPos(this.#outcome.downtimeThreshold, 'y'), this.#highest);
    this.#drawTrack(view);
  }

  /** @param {Span} view */
  #settleHeight(view) {
    // While the threshold is dragged the plot holds still below it.
    if (this.handle.isDragged) return;
    const { downtimeThreshold } = this.#outcome;
    const lags = this.#lagsIn(view);
    this.#peak = lags.reduce((highest, lag) => Math.max(highest, lag), 0);
    const cap = this.#peak > CAP * downtimeThreshold ? Math.max(CAP * downtimeThreshold, CAP_TYPICAL * lags.sort()[Math.floor(lags.length * 0.9)]) : Infinity;
    this.#highest = Math.min(Math.max(Math.min(this.#peak, cap), downtimeThreshold * 1.05) * 1.12, Number.MAX_VALUE) || 1;
  }

  /** Those that are known, by pixel. @param {Span} view */
  #lagsIn(view) {
    if (!this.#cells) return new Float64Array();
    const { high, places } = this.#cells;
    const size = (places.to - places.from) / high.length;
    const [from, to] = [Math.floor((view.from - places.from) / size), Math.ceil((view.to - places.from) / size)];
    return high.slice(Math.max(0, from), Math.max(0, to)).filter(Number.isFinite);
  }

  /** @param {Span} view @param {number} left @param {number} width @returns {Frame} */
  #frame(view, left, width) {
    return { view, left, width };
  }

  /** @param {uPlot} plot */
  #paintGround({ ctx, bbox, scales }) {
    if (!this.#cells || scales.x.min === undefined || scales.x.max === undefined) return;
    const { colours, gaps } = this.#drawing;
    const frame = this.#frame({ from: scales.x.min, to: scales.x.max }, bbox.left, bbox.width);
    ctx.save();
    paintCells(ctx, this.#cells.phase, this.#cells.places, frame, bbox.top, bbox.height, (phase) => (phase === OUTSIDE ? colours.nothing : colours.tints[phase]));
    for (const gap of gaps) paintGap(ctx, gap, frame, bbox.top, bbox.height, colours);
    ctx.restore();
  }

  /** @param {uPlot} plot */
  #paintThreshold(plot) {
    const { ctx, bbox } = plot;
    const y = Math.round(plot.valToPos(this.#outcome.downtimeThreshold, 'y', true)) + 0.5;
    if (y < bbox.top) return;
    const ratio = devicePixelRatio;
    ctx.save();
    ctx.strokeStyle = this.#drawing.colours.threshold;
    ctx.lineWidth = 1.5 * ratio;
    ctx.setLineDash([6 * ratio, 4 * ratio]);
    ctx.beginPath();
    ctx.moveTo(bbox.left, y);
    ctx.lineTo(bbox.left + bbox.width, y);
    ctx.stroke();
    ctx.restore();
  }

  /** @param {Span} view */
  #drawTrack(view) {
    const { track } = this.#parts;
    const ratio = devicePixelRatio;
    const ctx = cleared(track, this.#width, TICKS + TRACK);
    if (!this.#cells) return;
    const { phase, late, places } = this.#cells;
    const { colours, gaps } = this.#drawing;
    // The very box of the plot above.
    const { left, width } = this.#plot.bbox;
    const frame = this.#frame(view, left, width);
    const fill = (/** @type {number} */ value) => (value === OUTSIDE ? colours.nothing : colours.phases[value]);
    paintCells(ctx, phase, places, frame, TICKS * ratio, TRACK * ratio, fill);
    paintTicks(ctx, late, places, frame, TICKS * ratio, (TICKS - 1) * ratio, colours.late);
    for (const gap of gaps) paintGap(ctx, gap, frame, TICKS * ratio, TRACK * ratio, colours);
    const { selected } = this.#drawing;
    if (selected?.name === this.#outcome.name) {
      const from = Math.max(left, pixel(frame, selected.from));
      const to = Math.min(left + width, pixel(frame, selected.to));
      ctx.strokeStyle = colours.text;
      ctx.lineWidth = 2 * ratio;
      if (to >= left && from <= left + width) ctx.strokeRect(from - ratio, (TICKS + 1) * ratio, Math.max(to - from, ratio) + 2 * ratio, (TRACK - 2) * ratio);
    }
  }

  /** @param {number | undefined} place  of the cursor @returns {number} the phase there */
  readOut(place) {
    const at = place === undefined || !this.#cells ? -1 : this.#cellAt(place);
    const cells = this.#cells;
    const phase = cells?.phase[at] ?? OUTSIDE;
    const { state, lag } = this.#parts;
    say(state, place === undefined ? '' : phaseName(phase));
    state.dataset.phase = place === undefined ? 'none' : phaseName(phase);
    say(lag, place === undefined || !cells ? '' : this.#lagText(cells.low[at], cells.high[at]));
    return phase;
  }

  /** @param {number} low @param {number} high */
  #lagText(low, high) {
    const { kind } = this.#drawing;
    if (!Number.isFinite(high)) return 'lag not known';
    const [least, most] = [brief(low, kind), brief(high, kind)];
    return least === most ? `lag ${most}` : `lag ${least} to ${most}`;
  }

  /** @param {number} place */
  #cellAt(place) {
    const { places, phase } = /** @type {Painted} */ (this.#cells);
    return Math.floor(((place - places.from) / (places.to - places.from)) * phase.length);
  }

  /** For those who do not see it. @param {string} text */
  describe(text) {
    this.#parts.track.setAttribute('aria-label', text);
  }

  /** Where its pixels lie in the lane, for whoever lays something over it. */
  get box() {
    const { left, width } = this.#plot.bbox;
    return { left: left / devicePixelRatio, width: width / devicePixelRatio };
  }

  destroy() {
    this.#plot.destroy();
    this.element.remove();
  }
}

