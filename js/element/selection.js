/** The incident that is selected, or the moment, and the checkpoint's record then. */
import { moment } from '../text/words.js';
import { brief, cut } from './format.js';

/** @import { App } from './app.js' */
/** @import { Moment } from './messages.js' */
/** @import { Incident } from '../replay/types.js' */

/** Pixels around a short incident where a click still hits it. */
const NEAR = 3;

export class Selection {
  /** Of an incident. @type {number | undefined} */ index;
  /** The record that is shown. @type {Moment | undefined} */ moment;
  #app;
  /** Of what is selected: the record of something else comes too late. */
  #turn = 0;

  /** @param {App} app */
  constructor(app) {
    this.#app = app;
  }

  /** The incidents are others now. */
  clear() {
    this.#turn += 1;
    this.index = this.moment = undefined;
  }

  /** The incidents are others now: the one that is selected has another number, or is none. @param {Incident | undefined} incident */
  follow(incident) {
    const index = this.#app.report?.incidents.findIndex(({ dependency, from }) => dependency === incident?.dependency && from.index === incident.from.index) ?? -1;
    this.index = index < 0 ? undefined : index;
    this.#app.showSelected();
  }

  /** The record there, now that the replay is another. */
  again() {
    const { cursor } = this.#app.navigator;
    const { incident } = this;
    if (incident) this.#look(() => this.#app.engine.ask('recordAt', [incident.from.index]));
    else if (cursor !== undefined) this.pin(cursor);
  }

  get incident() {
    return this.index === undefined ? undefined : this.#app.report?.incidents[this.index];
  }

  /** @param {number | undefined} index  of an incident */
  async select(index) {
    const app = this.#app;
    this.clear();
    this.index = index !== undefined && app.report?.incidents[index] ? index : undefined;
    const { incident } = this;
    app.fire('select', incident ? { index, incident } : null);
    if (incident && index !== undefined) {
      app.limit = Math.max(app.limit, index + 20);
      app.tab = 'incidents';
      app.navigator.reveal({ from: incident.from.time, to: incident.from.time + incident.duration });
      app.say(`Incident ${index + 1} of ${app.report?.count}: ${cut(incident.dependency, 40)} down from ${moment(incident.from.time, app.clock)} for ${brief(incident.duration, app.clock)}`);
    }
    app.navigator.point(incident?.from.time);
    app.address.write();
    app.update();
    app.showSelected();
    if (incident) await this.#look(() => app.engine.ask('recordAt', [incident.from.index]));
  }

  /** @param {number} time */
  async pin(time) {
    const app = this.#app;
    this.clear();
    app.navigator.point(time);
    app.address.write();
    app.update();
    app.showSelected();
    await this.#look(() => app.engine.ask('recordAtTime', [time]));
  }

  /** @param {() => Promise<Moment>} ask */
  async #look(ask) {
    const app = this.#app;
    const turn = this.#turn;
    try {
      const found = await ask();
      if (turn === this.#turn) this.moment = found;
    } catch (error) {
      if (turn === this.#turn) app.fail(error);
    }
    app.update();
  }

  /** In a lane, while it was down: that incident; else the moment. @param {number} time @param {number} y */
  click(time, y) {
    const { timeline, navigator, report } = this.#app;
    const lane = timeline.lanes.find(({ element }) => {
      const { top, bottom } = element.getBoundingClientRect();
      return y >= top && y <= bottom;
    });
    const name = lane?.element.dataset.dependency;
    const { from, to } = navigator.view;
    const near = ((to - from) / timeline.box.width) * NEAR;
    const index = report?.incidents.findIndex((it) => it.dependency === name && it.from.time - near <= time && time <= it.from.time + it.duration + near) ?? -1;
    if (index >= 0) this.select(index);
    else this.pin(time);
  }

  /** @param {1 | -1} by */
  step(by) {
    const count = this.#app.report?.incidents.length ?? 0;
    if (count === 0) return;
    this.select(this.index === undefined ? (by > 0 ? 0 : count - 1) : (this.index + by + count) % count);
  }
}
