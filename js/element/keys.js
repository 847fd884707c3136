/** Which key does what. By `code`, so that W A S D lie where they lie on every keyboard; + − 0 also by what is printed on them. */

/** @typedef {'in' | 'out' | 'left' | 'right' | 'whole' | 'next' | 'previous' | 'play' | 'escape' | 'help'} Command */

/** @type {Record<string, Command>} */
const CODES = {
  KeyW: 'in', ArrowUp: 'in', Equal: 'in', NumpadAdd: 'in',
  KeyS: 'out', ArrowDown: 'out', Minus: 'out', NumpadSubtract: 'out',
  KeyA: 'left', ArrowLeft: 'left', KeyD: 'right', ArrowRight: 'right',
  Digit0: 'whole', Numpad0: 'whole', Period: 'next', Comma: 'previous', Space: 'play', Escape: 'escape',
};

/** @type {Record<string, Command>} */
const PRINTED = { '+': 'in', '-': 'out', 0: 'whole', '.': 'next', ',': 'previous', '?': 'help' };

/** For the help. @type {readonly (readonly [keys: string[], what: string])[]} */
export const KEYS = [
  [['W', '↑', '+'], 'zoom in'],
  [['S', '↓', '−'], 'zoom out'],
  [['A', '←'], 'earlier'],
  [['D', '→'], 'later'],
  [['0'], 'show the whole recording'],
  [['.'], 'next incident'],
  [[','], 'previous incident'],
  [['Space'], 'play, pause'],
  [['Esc'], 'close, clear the selection'],
  [['?'], 'this help'],
];

/** @param {KeyboardEvent} event @returns {Command | undefined} what it asks for, where that is ours to take */
export function command(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
  const target = /** @type {HTMLElement} */ (event.composedPath()[0]);
  if (target.closest('input, select, textarea, [contenteditable]')) return event.code === 'Escape' ? 'escape' : undefined;
  const wanted = PRINTED[event.key] ?? CODES[event.code];
  // Such an element has a meaning of its own for these.
  if (wanted === 'play' && target.closest('button, summary, a, [role="tab"]')) return undefined;
  if (event.code.startsWith('Arrow') && target.closest('[role="tablist"], [role="slider"], .scroll, dialog')) return undefined;
  return wanted;
}
