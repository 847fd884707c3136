/**
 * From times to places along the drawing and back. A long gap between rows can be collapsed to a sliver: then places are
 * times less what was cut out, still one growing line, so that all that is drawn by it lines up. Must not know of pixels.
 */

/** @typedef {{ from: number, to: number }} Span  of times, or of places */
/** @typedef {{ from: number, to: number, start: number, end: number, gap: boolean }} Piece  times, their places, and whether rows are missing */

/** How much of the whole a collapsed gap takes. */
const SLIVER = 0.012;

export class Scale {
  /** In order, without holes between them. @type {readonly Piece[]} */
  pieces;

  /**
   * @param {Span} whole  times
   * @param {readonly Span[]} [gaps]  those to collapse: in order, inside of the whole, not touching each other
   */
  constructor(whole, gaps = []) {
    const cut = gaps.reduce((sum, { from, to }) => sum + to - from, 0);
    const sliver = Math.max((whole.to - whole.from - cut) * SLIVER, Number.MIN_VALUE);
    /** @type {Piece[]} */
    const pieces = [];
    let place = whole.from;
    let time = whole.from;
    const add = (/** @type {number} */ to, /** @type {number} */ length, /** @type {boolean} */ gap) => {
      if (to > time) pieces.push({ from: time, to, start: place, end: place += length, gap });
      time = to;
    };
    for (const { from, to } of gaps) {
      add(from, from - time, false);
      add(to, Math.min(sliver, to - from), true);
    }
    add(whole.to, whole.to - time, false);
    if (pieces.length === 0) pieces.push({ from: time, to: time + 1, start: place, end: place + 1, gap: false });
    this.pieces = pieces;
  }

  get start() {
    return this.pieces[0].start;
  }

  get end() {
    return this.pieces[this.pieces.length - 1].end;
  }

  /** @param {number} time  beyond the ends the line goes on @returns {number} its place */
  place(time) {
    const { from, to, start, end } = this.#piece((piece) => time < piece.to);
    return start + (time - from) * ((end - start) / (to - from));
  }

  /** @param {number} place @returns {number} its time */
  time(place) {
    const { from, to, start, end } = this.#piece((piece) => place < piece.end);
    return from + (place - start) * ((to - from) / (end - start));
  }

  /** @param {Span} places @returns {Piece[]} what lies there, cut to it */
  within(places) {
    return this.pieces.filter(({ start, end }) => end > places.from && start < places.to).map((piece) => {
      const start = Math.max(piece.start, places.from);
      const end = Math.min(piece.end, places.to);
      return { start, end, from: start === piece.start ? piece.from : this.time(start), to: end === piece.end ? piece.to : this.time(end), gap: piece.gap };
    });
  }

  /** @param {(piece: Piece) => boolean} isIt */
  #piece(isIt) {
    return this.pieces.find(isIt) ?? this.pieces[this.pieces.length - 1];
  }
}

/** Moves and sizes of a view: spans of places. */

/** The view cannot be narrower than that part of the whole, */
const NARROWEST = 1e-9;
/** nor than that part of the numbers it lies at: a double has not the digits to tell its pixels apart, and axes would have no end. */
const DIGITS = 2 ** -40;
/** Below that a pixel's part of it would be none. */
const SHORTEST = 1e-280;

/** The narrowest span that can be drawn at a place. @param {number} place */
export const least = (place) => Math.max(Math.abs(place) * DIGITS, SHORTEST);

/**
 * @param {Span} view  wherever it lies
 * @param {Span} whole
 * @returns {Span} as wide if that is possible, and inside of the whole
 */
export function inside({ from, to }, whole) {
  const all = whole.to - whole.from;
  const width = Math.min(Math.max(to - from, all * NARROWEST, least(whole.from), least(whole.to)), all);
  const start = Math.min(Math.max(from, whole.from), whole.to - width);
  return { from: start, to: start + width };
}

/**
 * @param {Span} view
 * @param {number} factor  below 1: closer
 * @param {number} [at]  the place that stays where it is. Default: the middle
 * @returns {Span}
 */
export const zoomed = ({ from, to }, factor, at = (from + to) / 2) => ({ from: at - (at - from) * factor, to: at + (to - at) * factor });

/** @param {Span} view @param {number} share  of its width; above 0: later @returns {Span} */
export const panned = ({ from, to }, share) => ({ from: from + (to - from) * share, to: to + (to - from) * share });
