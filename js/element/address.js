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
  /** As it was left here: where it is another, somebody went back, or typed it. */
  #left = location.hash;
  /** Found in its place where it was to be written: nobody is told of what others on the page write there themselves. @type {string | undefined} */
  #foreign;
  #onChange = () => {
    if (this.isKept && location.hash !== this.#left) this.#follow();
  };
  /** The page goes, and the last change is not written yet. */
  #onLeave = () => {
    if (this.#writing !== undefined) this.#writeNow();
  };

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

  #stop() {
    clearTimeout(this.#writing);
    this.#writing = undefined;
  }

  #follow() {
    this.#stop();
    this.#foreign = undefined;
    this.#left = location.hash;
    this.#app.follow(this.read());
  }

  #writeNow() {
    this.#stop();
    const { replayed, navigator, selection, theme, stage, isSettling } = this.#app;
    // It is written when what comes is there.
    if (!replayed || stage !== 'ready' || isSettling) return;
    // Before anybody was told of it: the entry of the history that was gone to is not this one's to write over.
    if (location.hash !== this.#left && location.hash !== this.#foreign) {
      this.#foreign = location.hash;
      return this.write();
    }
    const hash = toHash({
      dependent: replayed.dependent,
      dependencies: replayed.dependencies,
      view: navigator.isWhole ? undefined : navigator.view,
      cursor: selection.index === undefined ? navigator.cursor : undefined,
      incident: selection.index,
      theme,
      collapsed: navigator.collapsed,
    });
    if (hash !== location.hash) history.replaceState(history.state, '', hash);
    this.#foreign = undefined;
    this.#left = location.hash;
  }

  destroy() {
    this.#stop();
    removeEventListener('hashchange', this.#onChange);
    removeEventListener('pagehide', this.#onLeave);
  }
}
