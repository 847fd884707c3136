/** Drags, wheels and pinches over a plot, as what is meant by them. Must not know what is shown. */

/** @typedef {{ left: number, width: number }} Box */

/**
 * Places are shares of the plot's width: 0 its left edge, 1 its right one.
 * @typedef {object} Gestures
 * @property {() => Box} box  the plot, from the surface's left edge
 * @property {(from: number, to: number) => void} onSpan  was marked
 * @property {(from: number, to: number) => void} onMark  is being marked; equal: no more
 * @property {(share: number) => void} onPan
 * @property {(factor: number, at: number) => void} onZoom
 * @property {(at: number | undefined, y: number) => void} onHover
 * @property {(at: number, y: number) => void} onClick
 * @property {() => void} onReset
 */

/** A drag shorter than that is a click. */
const CLICK = 4;

/** @param {HTMLElement} surface @param {Gestures} gestures */
export function listen(surface, gestures) {
  /** Those that are down: where, by id. @type {Map<number, number>} */
  const pointers = new Map();
  /** @type {{ x: number, last: number, pans: boolean, moved: boolean } | undefined} */ let drag;

  const share = (/** @type {number} */ clientX) => {
    const { left, width } = gestures.box();
    return (clientX - surface.getBoundingClientRect().left - left) / width;
  };
  const within = (/** @type {number} */ at) => Math.min(1, Math.max(0, at));

  surface.addEventListener('pointerdown', (event) => {
    if (event.button > 1) return;
    // Focus still moves to the timeline, by its own default.
    if (event.button === 1) event.preventDefault();
    pointers.set(event.pointerId, event.clientX);
    surface.setPointerCapture(event.pointerId);
    const pans = event.shiftKey || event.button === 1 || event.pointerType === 'touch';
    drag = { x: event.clientX, last: event.clientX, pans, moved: pointers.size > 1 };
    if (pointers.size > 1) gestures.onMark(0, 0);
  });

  surface.addEventListener('pointermove', (event) => {
    if (pointers.size > 1 && pointers.has(event.pointerId)) return pinch(event);
    if (!drag) return gestures.onHover(within(share(event.clientX)), event.clientY);
    drag.moved ||= Math.abs(event.clientX - drag.x) >= CLICK;
    if (!drag.moved) return undefined;
    if (drag.pans) {
      gestures.onPan(-(event.clientX - drag.last) / gestures.box().width);
      drag.last = event.clientX;
    } else {
      gestures.onMark(within(share(drag.x)), within(share(event.clientX)));
    }
    return undefined;
  });

  /** @param {PointerEvent} event */
  function pinch({ pointerId, clientX }) {
    const others = [...pointers].filter(([id]) => id !== pointerId).map(([, x]) => x);
    const before = Math.max(20, Math.abs(others[0] - /** @type {number} */ (pointers.get(pointerId))));
    const now = Math.max(20, Math.abs(others[0] - clientX));
    pointers.set(pointerId, clientX);
    gestures.onZoom(before / now, share((others[0] + clientX) / 2));
  }

  /** @param {PointerEvent} event */
  const up = (event) => {
    pointers.delete(event.pointerId);
    if (!drag) return;
    const { x, pans, moved } = drag;
    drag = pointers.size > 0 ? { ...drag, moved: true, last: [...pointers.values()][0] } : undefined;
    if (drag) return;
    gestures.onMark(0, 0);
    if (event.type === 'pointercancel') return;
    if (!moved) gestures.onClick(within(share(event.clientX)), event.clientY);
    else if (!pans) {
      const [from, to] = [within(share(x)), within(share(event.clientX))].sort((a, b) => a - b);
      if (to > from) gestures.onSpan(from, to);
    }
  };
  surface.addEventListener('pointerup', up);
  surface.addEventListener('pointercancel', up);
  surface.addEventListener('pointerleave', () => drag || gestures.onHover(undefined, 0));
  surface.addEventListener('dblclick', () => gestures.onReset());

  surface.addEventListener('wheel', (event) => {
    event.preventDefault();
    // Lines and pages as the pixels they would be.
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? 400 : 1;
    const [x, y] = event.shiftKey && !event.deltaX ? [event.deltaY * unit, 0] : [event.deltaX * unit, event.deltaY * unit];
    if (Math.abs(x) > Math.abs(y)) gestures.onPan(x / gestures.box().width);
    else if (y) gestures.onZoom(Math.exp(Math.max(-200, Math.min(200, y)) * (event.ctrlKey ? 0.008 : 0.002)), within(share(event.clientX)));
  }, { passive: false });
}
