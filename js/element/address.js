/** What is looked at, kept in the address of the page. Must not know how it is written there: that is hash.js. */
import { fromHash, toHash } from './hash.js';

/** @import { App } from './app.js' */
/** @import { Place } from './hash.js' */

/** Milliseconds between two writings: browsers refuse more. */
const CALM = 350;

export class Address {
  /** Whether it is kept at all. */
  isKept = false;
  #app;
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #writing;
  /** Somebody went back, or typed another. */
  #onChange = () => {
    if (this.isKept && location.hash !== this.#written) this.#app.follow(this.read());
  };
  /** The page goes, and the last change is not written yet. */
  #onLeave = () => {
    if (this.#writing !== undefined) this.#writeNow();
  };
  #written = '';

  /** @param {App} app */
  constructor(app) {
    this.#app = app;
    addEventListener('hashchange', this.#onChange);
    addEventListener('pagehide', this.#onLeave);
  }

  /** @returns {Place} */
  read() {
    return this.isKept ? fromHash(location.hash) : {};
  }

  write() {
    if (this.isKept) this.#writing ??= setTimeout(() => this.#writeNow(), CALM);
  }

  #writeNow() {
    clearTimeout(this.#writing);
    this.#writing = undefined;
    const { replayed, navigator, selection, theme, stage } = this.#app;
    if (!replayed || stage !== 'ready') return;
    this.#written = toHash({
      dependent: replayed.dependent,
      dependencies: replayed.dependencies,
      view: navigator.isWhole ? undefined : navigator.view,
      cursor: selection.index === undefined ? navigator.cursor : undefined,
      incident: selection.index,
      theme,
      collapsed: navigator.collapsed,
    });
    if (this.#written !== location.hash) history.replaceState(history.state, '', this.#written);
  }

  destroy() {
    clearTimeout(this.#writing);
    removeEventListener('hashchange', this.#onChange);
    removeEventListener('pagehide', this.#onLeave);
  }
}
