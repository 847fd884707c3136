/** The colours of the drawing, as the theme has them, and the patterns that tell states apart without colour. */

/**
 * @typedef {object} Palette
 * @property {string} text
 * @property {string} muted
 * @property {string} grid
 * @property {string} line  the lag
 * @property {string} area  below it
 * @property {string} threshold
 * @property {string} late
 * @property {string} ground
 * @property {string} font
 * @property {(string | CanvasPattern)[]} phases  a filling by phase, in the engine's order
 * @property {(string | CanvasPattern)[]} tints  the same, faint: behind the lag
 * @property {string | CanvasPattern} nothing  outside of the recording
 * @property {(string | CanvasPattern)[]} paused  running, paused
 * @property {string | CanvasPattern} gap  a collapsed one
 */

/** How a phase is told apart: in the engine's order. @type {readonly { name: string, pattern?: Pattern }[]} */
export const PHASES = [
  { name: 'unknown', pattern: 'dots' },
  { name: 'up' },
  { name: 'down' },
  { name: 'recovering', pattern: 'rising' },
  { name: 'idle', pattern: 'falling' },
  { name: 'ended', pattern: 'bars' },
];

/** A phase of the engine, as a word. @param {number} phase */
export const phaseName = (phase) => PHASES[phase]?.name ?? 'no data';

/** @typedef {'dots' | 'rising' | 'falling' | 'bars' | 'crosses'} Pattern */

/** @param {Element} element  whose theme it is @param {number} ratio  device pixels per pixel @returns {Palette} */
export function palette(element, ratio) {
  const style = getComputedStyle(element);
  const colour = (/** @type {string} */ name) => style.getPropertyValue(`--cr-${name}`).trim();
  const ground = colour('ground');
  const filled = (/** @type {string} */ name, /** @type {Pattern | undefined} */ pattern) =>
    pattern ? patterned(pattern, colour(name), colour(`${name}-ground`) || 'transparent', ratio) : colour(name);
  return {
    text: colour('text'),
    muted: colour('muted'),
    grid: colour('grid'),
    line: colour('lag'),
    area: colour('lag-area'),
    threshold: colour('threshold'),
    late: colour('late'),
    ground,
    font: style.fontFamily,
    phases: PHASES.map(({ name, pattern }) => filled(name, pattern)),
    tints: PHASES.map(({ name, pattern }) => (name === 'up' ? 'transparent' : pattern ? patterned(pattern, colour('hatch'), 'transparent', ratio) : colour(`${name}-tint`))),
    nothing: patterned('crosses', colour('hatch'), 'transparent', ratio),
    paused: [colour('running'), patterned('rising', colour('paused'), colour('paused-ground'), ratio)],
    gap: patterned('falling', colour('muted'), ground, ratio),
  };
}

/**
 * @param {Pattern} pattern @param {string} ink @param {string} ground @param {number} ratio
 * @returns {CanvasPattern | string}
 */
function patterned(pattern, ink, ground, ratio) {
  const size = Math.round(6 * ratio);
  const canvas = new OffscreenCanvas(size, size);
  const ctx = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
  ctx.fillStyle = ground;
  ctx.fillRect(0, 0, size, size);
  ctx.strokeStyle = ctx.fillStyle = ink;
  ctx.lineWidth = 1.3 * ratio;
  ctx.beginPath();
  const slanted = (/** @type {boolean} */ falls) => {
    // Its neighbours' ends too, so that the tiles join.
    for (const shift of [-size, 0, size]) {
      ctx.moveTo(shift - 1, falls ? -1 : size + 1);
      ctx.lineTo(shift + size + 1, falls ? size + 1 : -1);
    }
  };
  if (pattern === 'rising' || pattern === 'crosses') slanted(false);
  if (pattern === 'falling' || pattern === 'crosses') slanted(true);
  if (pattern === 'bars') {
    ctx.moveTo(size / 2, 0);
    ctx.lineTo(size / 2, size);
  }
  ctx.stroke();
  if (pattern === 'dots') ctx.fillRect(size / 3, size / 3, 1.7 * ratio, 1.7 * ratio);
  return ctx.createPattern(canvas, 'repeat') ?? ink;
}
