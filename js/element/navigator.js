/** Where one is: the span in view and the cursor. Moves them, and tells the timeline and the minimap. */
import { listen } from './gestures.js';
import { Scale, inside, least, panned, zoomed } from './scale.js';

/** @import { Minimap } from './minimap.js' */
/** @import { Timeline } from './timeline.js' */
/** @import { Replayed } from './messages.js' */
/** @import { View } from './types.js' */
/** @import { Span } from './scale.js' */

/** A key's share of the view. */
const STEP = 0.2;
const CLOSER = 0.7;
/** In playing the cursor goes that far, then the view follows. */
const FOLLOWS = 0.8;

export class Navigator {
  /** What is looked at, in places. @type {Span} */ #view = { from: 0, to: 1 };
  #scale = new Scale({ from: 0, to: 1 });
  /** @type {Pick<Replayed, 'start' | 'end' | 'gaps'>} */ #whole = { start: 0, end: 1, gaps: [] };
  /** @type {Timeline} */ #timeline;
  /** @type {Minimap} */ #minimap;
  #on;
  /** Of the dependencies. @type {string[]} */ #names = [];
  /** Where it was put; what is pointed at comes before it. @type {number | undefined} */ cursor;
  /** @type {number | undefined} */ #hover;
  isPlaying = false;
  collapsed = false;
  /** Whether the view stays at the end while rows come in. */
  follows = true;

  /**
   * @param {Timeline} timeline
   * @param {Minimap} minimap
   * @param {{ onView: (view: View, isMoved: boolean) => void, onClick: (time: number, y: number) => void }} on
   */
  constructor(timeline, minimap, on) {
    this.#timeline = timeline;
    this.#minimap = minimap;
    this.#on = on;
    const { surface } = timeline;
    const mark = document.createElement('div');
    mark.className = 'mark';
    mark.hidden = true;
    surface.append(mark);
    listen(surface, {
      box: () => timeline.lanes[0]?.box ?? timeline.box,
      onMark: (a, b) => {
        const { left, width } = timeline.lanes[0]?.box ?? timeline.box;
        mark.hidden = a === b;
        mark.style.transform = `translateX(${left + Math.min(a, b) * width}px)`;
        mark.style.width = `${Math.abs(b - a) * width}px`;
      },
      onSpan: (from, to) => this.#move({ from: this.#at(from), to: this.#at(to) }),
      onPan: (share) => this.#move(panned(this.#view, share)),
      onZoom: (factor, at) => this.#move(zoomed(this.#view, factor, this.#at(at))),
      onHover: (at) => {
        this.#hover = at === undefined ? undefined : this.#at(at);
        this.#point();
      },
      onClick: (at, y) => this.#on.onClick(this.#scale.time(this.#at(at)), y),
      onReset: () => this.showAll(),
    });
  }

  /** Nowhere, until there is another recording. */
  clear() {
    this.cursor = this.#hover = undefined;
    this.isPlaying = false;
    this.follows = true;
    this.#timeline.clear();
    this.#minimap.clear();
  }

  /** @param {number} share  of the view */
  #at(share) {
    return this.#view.from + share * (this.#view.to - this.#view.from);
  }

  /** What is looked at, in times. @returns {View} */
  get view() {
    return { from: this.#scale.time(this.#view.from), to: this.#scale.time(this.#view.to) };
  }

  get isWhole() {
    return this.#view.from <= this.#scale.start && this.#view.to >= this.#scale.end;
  }

  /** Another recording, or more of it. @param {Pick<Replayed, 'start' | 'end' | 'gaps'>} whole @param {string[]} names @param {boolean} anew */
  show(whole, names, anew) {
    const { view, isWhole } = this;
    this.#whole = whole;
    this.#rescale(names);
    if (anew || isWhole) this.#set(this.#all);
    else if (this.follows && !anew) this.#set({ from: this.#scale.end - (this.#scale.place(view.to) - this.#scale.place(view.from)), to: this.#scale.end });
    else this.#set({ from: this.#scale.place(view.from), to: this.#scale.place(view.to) });
    this.#names = names;
  }

  /** @param {string[]} names */
  #rescale(names) {
    const { start, end, gaps } = this.#whole;
    this.#scale = new Scale({ from: start, to: Math.max(end > start ? end : start + 1, start + least(start)) }, this.collapsed ? gaps : []);
    this.#minimap.show(this.#scale, names);
  }

  /** @param {boolean} collapsed */
  collapse(collapsed) {
    const { view, isWhole } = this;
    this.collapsed = collapsed;
    this.#rescale(this.#names);
    this.#set(isWhole ? this.#all : { from: this.#scale.place(view.from), to: this.#scale.place(view.to) });
  }

  get #all() {
    return { from: this.#scale.start, to: this.#scale.end };
  }

  showAll() {
    this.follows = true;
    this.#set(this.#all, true);
  }

  /** @param {View} view  times */
  look({ from, to }) {
    this.#move({ from: this.#scale.place(from), to: this.#scale.place(to) });
  }

  /** @param {Span} places */
  lookAt(places) {
    this.#move(places);
  }

  /** @param {'in' | 'out' | 'left' | 'right'} how */
  step(how) {
    if (how === 'left' || how === 'right') this.#move(panned(this.#view, how === 'left' ? -STEP : STEP));
    else this.#move(zoomed(this.#view, how === 'in' ? CLOSER : 1 / CLOSER, this.#cursorIn(this.#hover) ?? this.#cursorIn(this.cursor === undefined ? undefined : this.#scale.place(this.cursor))));
  }

  /** @param {number | undefined} place */
  #cursorIn(place) {
    return place !== undefined && place >= this.#view.from && place <= this.#view.to ? place : undefined;
  }

  /** Shows a span with room on both sides, unless it is well in view already. @param {View} span  times */
  reveal({ from, to }) {
    const [start, end] = [this.#scale.place(from), this.#scale.place(to)];
    const size = this.#view.to - this.#view.from;
    const isIn = start >= this.#view.from && end <= this.#view.to;
    if (isIn && end - start > size / 50) return;
    const room = Math.max((end - start) * 1.5, (this.#scale.end - this.#scale.start) / 200);
    this.#move({ from: start - room, to: end + room });
  }

  /** @param {Span} view  by somebody's hand */
  #move(view) {
    this.#set(view, true);
    this.follows = this.#view.to >= this.#scale.end;
  }

  /** @param {Span} view @param {boolean} [isMoved]  by somebody's hand */
  #set(view, isMoved = false) {
    this.#view = inside(view, this.#all);
    this.#timeline.look(this.#scale, this.#view);
    this.#minimap.look(this.#view);
    this.#point();
    this.#on.onView(this.view, isMoved);
  }

  /** @param {number | undefined} time */
  point(time) {
    this.cursor = time;
    if (this.isPlaying && time !== undefined) {
      const place = this.#scale.place(time);
      const { from, to } = this.#view;
      if (place > from + (to - from) * FOLLOWS || place < from) this.#set({ from: place - (to - from) * FOLLOWS, to: place + (to - from) * (1 - FOLLOWS) });
    }
    this.#point();
  }

  #point() {
    const put = this.cursor === undefined ? undefined : this.#scale.place(this.cursor);
    this.#timeline.point(this.isPlaying ? put : this.#hover ?? put, this.isPlaying);
    this.#minimap.point(put);
  }
}
