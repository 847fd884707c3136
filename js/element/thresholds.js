/** What other thresholds would have done: replayed while one is dragged, the last first. */
import { counted } from '../text/words.js';
import { brief, cut } from './format.js';

/** @import { App } from './app.js' */
/** @import { Outcome } from './messages.js' */

export class Thresholds {
  /** Under those it began with. @type {readonly Outcome[]} */ before = [];
  #app;
  /** Those that were moved. @type {Map<string, number>} */
  #moved = new Map();

  /** @param {App} app */
  constructor(app) {
    this.#app = app;
  }

  /** @param {readonly Outcome[]} before */
  begin(before) {
    this.before = before;
    this.#moved = new Map();
  }

  /** More rows: what was moved is still compared with what it was. @param {readonly Outcome[]} now */
  goOn(now) {
    this.before = now.map((outcome) => (this.#moved.has(outcome.name) ? this.#of(outcome.name) ?? outcome : outcome));
  }

  /** @param {string} dependency */
  #of(dependency) {
    return this.before.find(({ name }) => name === dependency);
  }

  /** @param {string} dependency @param {number} downtimeThreshold @param {boolean} final  false while it is dragged */
  set(dependency, downtimeThreshold, final) {
    const app = this.#app;
    const { replayed } = app;
    // One that is asked for replaces what is moved here.
    if (!replayed || app.isReplaying) return;
    this.#moved.set(dependency, downtimeThreshold);
    app.timeline.isMoving = !final;
    const { dependent } = replayed;
    const wanted = () => replayed.dependencies.map((it) => ({ name: it.name, downtimeThreshold: this.#moved.get(it.name) ?? it.downtimeThreshold }));
    app.engine.latest('replay', 'replay', () => [dependent, wanted(), app.isMissingOk], (next) => app.retake(next, replayed), (error) => app.fail(error));
    if (final) this.#settle(dependency);
  }

  /** @param {string} dependency */
  async #settle(dependency) {
    const app = this.#app;
    const moved = this.#moved;
    await app.engine.idle('replay');
    if (moved !== this.#moved) return;
    const found = app.replayed?.dependencies.find(({ name }) => name === dependency);
    if (!found) return;
    const before = this.#of(dependency) ?? found;
    const { downtimeThreshold, downtimes } = found;
    app.fire('threshold', { dependency, downtimeThreshold, downtimes, before: before.downtimes });
    app.say(`Threshold of ${cut(dependency, 40)} ${brief(downtimeThreshold, app.kind)}: ${before.downtimes} → ${counted(downtimes, 'downtime')}`);
    app.address.write();
    await app.tell().catch((error) => app.fail(error));
    // The incident may be none any more, and the record another.
    app.selection.again();
  }
}
