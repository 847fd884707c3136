/** Draws states by pixel. All that lies along the timeline is drawn by one place of its pixels, so that it lines up. */

/** @import { Span } from './scale.js' */

/** Where a view is drawn, in device pixels. @typedef {{ view: Span, left: number, width: number }} Frame */

/** In place of a phase: outside of the recording. */
export const OUTSIDE = 255;
/** The better ones first, so that the worse ones are drawn over them: nothing short vanishes. */
const BY_PHASE = [OUTSIDE, 1, 5, 4, 0, 3, 2];

/** @param {number} phase @param {number} other */
export const isWorse = (phase, other) => BY_PHASE.indexOf(phase) > BY_PHASE.indexOf(other);

/** @param {Frame} frame @param {number} place */
export const pixel = ({ view, left, width }, place) => left + ((place - view.from) / (view.to - view.from)) * width;

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Uint8Array} cells  a value each, one beside the other
 * @param {Span} places  that they cover
 * @param {Frame} frame
 * @param {number} top @param {number} height
 * @param {(value: number) => string | CanvasPattern | undefined} fill  nothing for `transparent`
 */
export function paintCells(ctx, cells, places, frame, top, height, fill) {
  const size = (places.to - places.from) / cells.length;
  const first = Math.max(0, Math.floor((frame.view.from - places.from) / size));
  const end = Math.min(cells.length, Math.ceil((frame.view.to - places.from) / size));
  /** Starts and ends. @type {Map<number, number[]>} */
  const runs = new Map();
  for (let at = first; at < end;) {
    const value = cells[at];
    const start = at;
    while (at < end && cells[at] === value) at += 1;
    const found = runs.get(value);
    if (found) found.push(start, at);
    else runs.set(value, [start, at]);
  }
  for (const value of BY_PHASE) {
    const found = runs.get(value);
    const style = found && fill(value);
    if (!found || !style || style === 'transparent') continue;
    ctx.fillStyle = style;
    ctx.beginPath();
    for (let i = 0; i < found.length; i += 2) {
      const from = Math.max(frame.left, Math.floor(pixel(frame, places.from + found[i] * size)));
      const to = Math.min(frame.left + frame.width, Math.ceil(pixel(frame, places.from + found[i + 1] * size)));
      ctx.rect(from, top, Math.max(1, to - from), height);
    }
    ctx.fill();
  }
}

/**
 * A tick per pixel with events, the higher the more there are.
 * @param {CanvasRenderingContext2D} ctx @param {Uint32Array} counts @param {Span} places @param {Frame} frame
 * @param {number} bottom @param {number} height  the highest
 * @param {string} colour
 */
export function paintTicks(ctx, counts, places, frame, bottom, height, colour) {
  const size = (places.to - places.from) / counts.length;
  ctx.fillStyle = colour;
  ctx.beginPath();
  for (let at = 0; at < counts.length; at += 1) {
    if (!counts[at]) continue;
    const x = Math.floor(pixel(frame, places.from + at * size));
    if (x < frame.left || x >= frame.left + frame.width) continue;
    const part = Math.min(1, 0.4 + 0.15 * Math.log2(counts[at]));
    ctx.rect(x, bottom - height * part, 1, height * part);
  }
  ctx.fill();
}

/**
 * A collapsed gap: a band with a torn edge on each side.
 * @param {CanvasRenderingContext2D} ctx @param {import('./scale.js').Piece} gap @param {Frame} frame @param {number} top @param {number} height
 * @param {import('./palette.js').Palette} colours
 */
export function paintGap(ctx, gap, frame, top, height, colours) {
  const from = Math.max(frame.left, pixel(frame, gap.start));
  const to = Math.min(frame.left + frame.width, pixel(frame, gap.end));
  if (to <= from) return;
  const ratio = devicePixelRatio;
  const tooth = 3 * ratio;
  ctx.globalAlpha = 0.7;
  ctx.fillStyle = colours.ground;
  ctx.fillRect(from, top, to - from, height);
  ctx.globalAlpha = 1;
  ctx.strokeStyle = colours.muted;
  ctx.lineWidth = ratio;
  ctx.beginPath();
  for (const x of [from, to]) {
    for (let y = 0, side = 0; y <= height; y += tooth, side = 1 - side) {
      const at = x + (side - 0.5) * tooth;
      if (y === 0) ctx.moveTo(at, top);
      else ctx.lineTo(at, top + y);
    }
  }
  ctx.stroke();
}
