/** The handle of a threshold: a slider on the edge of the plot, for the pointer and for keys. Must not know what it leads to. */
import { cut } from './format.js';
import { el, say } from './dom.js';

/**
 * @typedef {object} HandleOptions
 * @property {string} name  of the dependency
 * @property {number} value
 * @property {(y: number) => number} at  the value at a height of the plot
 * @property {() => number} step
 * @property {(value: number) => string} text
 * @property {(value: number, final: boolean) => void} onInput
 */

const KEYS = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 10, PageDown: -10 };

export class Handle {
  element;
  #options;
  #value;
  #highest = 1;
  isDragged = false;
  #label = el('span', { class: 'handle-label' });
  /** Of the keys: the last of several is the one that counts. @type {ReturnType<typeof setTimeout> | undefined} */
  #settling;

  /** @param {HandleOptions} options */
  constructor(options) {
    this.#options = options;
    this.#value = options.value;
    this.element = el('div', { class: 'handle', role: 'slider', tabindex: '0', 'aria-orientation': 'vertical', 'aria-label': `Downtime threshold of ${cut(options.name)}`, 'aria-valuemin': '0', 'data-dependency': options.name }, this.#label);
    this.element.onpointerdown = (event) => this.#drag(event);
    this.element.onkeydown = (event) => this.#key(event);
    // A double click resets the view elsewhere.
    this.element.ondblclick = (event) => event.stopPropagation();
  }

  /** @param {number} value */
  show(value) {
    if (!this.isDragged) this.#value = value;
    this.element.setAttribute('aria-valuenow', String(this.#value));
    this.element.setAttribute('aria-valuetext', this.#options.text(this.#value));
    say(this.#label, this.#options.text(this.#value));
  }

  /** @param {number} y  in the plot @param {number} highest  that it can be drawn to */
  place(y, highest) {
    this.#highest = highest;
    this.element.setAttribute('aria-valuemax', String(Math.max(highest, this.#value)));
    this.element.style.transform = `translateY(${Math.round(y)}px)`;
  }

  /** @param {PointerEvent} start */
  #drag(start) {
    if (start.button !== 0) return;
    start.preventDefault();
    start.stopPropagation();
    const { element } = this;
    element.focus({ preventScroll: true });
    element.setPointerCapture(start.pointerId);
    const { top } = /** @type {HTMLElement} */ (element.parentElement?.querySelector('.u-over')).getBoundingClientRect();
    this.isDragged = true;
    let moved = false;
    element.onpointermove = ({ clientY }) => {
      if (!moved && Math.abs(clientY - start.clientY) < 2) return;
      moved = true;
      const by = this.#options.step();
      this.#put(Math.min(this.#highest, Math.round(this.#options.at(clientY - top) / by) * by), false);
    };
    element.onpointerup = element.onpointercancel = () => {
      element.onpointermove = element.onpointerup = element.onpointercancel = null;
      this.isDragged = false;
      if (moved) this.#options.onInput(this.#value, true);
    };
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const steps = KEYS[/** @type {keyof typeof KEYS} */ (event.key)];
    if (!steps || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const by = this.#options.step();
    this.#put((Math.round(this.#value / by) + steps) * by, false);
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#options.onInput(this.#value, true), 300);
  }

  /** @param {number} value @param {boolean} final */
  #put(value, final) {
    const next = Math.max(0, value);
    if (next === this.#value) return;
    this.#value = next;
    this.#options.onInput(next, final);
  }
}
