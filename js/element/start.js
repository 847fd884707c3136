/** What there is before a recording: where to drop one, how far it is read, and the question which stream needs which. */
import { html, nothing } from 'lit/html.js';
import { parseDuration } from '../text/thresholds.js';
import { counted, grouped, size } from '../text/words.js';
import { cut } from './format.js';
import { icon, pick } from './toolbar.js';

/** @import { App } from './app.js' */
/** @import { DependencyLike } from './types.js' */

/** Streams listed at once. */
const MOST = 100;
/** Without being asked, so many others are proposed as dependencies. */
const PROPOSED = 8;

/** @param {App} app */
export const empty = (app) => html`
  <div class="start" data-test="drop-zone">
    <div class="zone">
      ${icon('open')}
      <h2>Drop a recording here</h2>
      <p>NDJSON, CSV or Parquet, gzip too: rows in the order of their arrival, with a stream and a time. It stays in this page.</p>
      <label class="button primary">Choose a file<input class="hidden" type="file" data-test="open" @change=${(/** @type {Event} */ event) => pick(app, event)} /></label>
    </div>
  </div>`;

/** @param {App} app */
export function loading({ loading: { progress, isLive }, declared, opened }) {
  const { bytes = 0, rows = 0, total, problems = 0 } = progress ?? {};
  return html`
    <div class="start"><div class="zone" data-test="loading">
      <h2>${!isLive ? 'Reading' : opened?.rows ? html`Waiting for rows of <bdi>${cut(declared.dependent ?? '', 60)}</bdi>` : 'Waiting for rows'}</h2>
      <progress aria-label="Read so far" max=${total || 1} value=${total ? bytes : nothing}></progress>
      ${progress ? html`<p>${size(bytes)}${total ? html` of ${size(total)}` : nothing}, ${counted(rows, 'row')}${problems ? html`, ${counted(problems, 'line')} could not be read` : nothing}</p>` : nothing}
    </div></div>`;
}

/** @param {App} app */
export function chooser(app) {
  // Those with the most events are the likeliest to be looked for.
  const streams = (app.opened?.streams ?? []).toSorted((a, b) => b.events - a.events);
  const wanted = app.filter.toLowerCase();
  const found = streams.filter(({ name }) => name.toLowerCase().includes(wanted));
  const { choice } = app;
  return html`
    <form class="start choose" data-test="choose" @submit=${(/** @type {Event} */ event) => submit(app, event)}>
      <div class="zone wide">
        <h2>Which stream needs which?</h2>
        <p>The dependent is paused while a dependency is down: when it is further behind than its threshold.</p>
        ${streams.length > 12 ? html`<input class="filter" type="search" placeholder="Filter ${grouped(streams.length)} streams by name" aria-label="Filter by name" .value=${app.filter}
          @input=${(/** @type {InputEvent} */ event) => app.setFilter(/** @type {HTMLInputElement} */ (event.target).value)} />` : nothing}
        <div class="scroll" tabindex="0" role="group" aria-label="Streams">
          <table>
            <caption class="hidden">The streams of the recording</caption>
            <thead><tr><th scope="col">Stream</th><th scope="col" class="number">Events</th><th scope="col">Dependent</th><th scope="col">Dependency</th><th scope="col">Threshold</th></tr></thead>
            <tbody>${found.slice(0, MOST).map(({ name, events }) => row(app, name, events))}</tbody>
          </table>
          ${found.length > MOST ? html`<p class="note">${counted(found.length - MOST, 'stream')} not shown: the filter finds them by name.</p>` : nothing}
        </div>
        <button type="submit" class="primary" ?disabled=${choice.dependent === undefined || choice.dependencies.size === 0} data-test="replay">Replay</button>
      </div>
    </form>`;
}

/** @param {App} app @param {string} name @param {number} events */
function row(app, name, events) {
  const { choice, kind } = app;
  const isDependent = choice.dependent === name;
  const isDependency = !isDependent && choice.dependencies.has(name);
  const label = cut(name, 60);
  const depend = () => {
    choice.dependent = name;
    choice.dependencies.delete(name);
    app.update();
  };
  const toggle = () => {
    if (!choice.dependencies.delete(name)) choice.dependencies.set(name, kind === 'time' ? '10m' : '');
    app.update();
  };
  return html`
    <tr>
      <th scope="row" title=${name}><bdi>${label}</bdi></th>
      <td class="number">${grouped(events)}</td>
      <td><input type="radio" name="dependent" aria-label="${label} is the dependent" .checked=${isDependent} @change=${depend} /></td>
      <td><input type="checkbox" aria-label="${label} is a dependency" .checked=${isDependency} ?disabled=${isDependent} @change=${toggle} /></td>
      <td>${isDependency ? html`<input class="threshold" aria-label="Threshold of ${label}" required .value=${choice.dependencies.get(name) ?? ''} placeholder=${kind === 'time' ? '10m' : 'a number'}
        @input=${(/** @type {InputEvent} */ event) => type(choice, name, /** @type {HTMLInputElement} */ (event.target))} />` : nothing}</td>
    </tr>`;
}

/** @param {Choice} choice @param {string} name @param {HTMLInputElement} input */
function type(choice, name, input) {
  choice.dependencies.set(name, input.value);
  try {
    parseDuration(input.value);
    input.setCustomValidity('');
  } catch (error) {
    input.setCustomValidity(/** @type {Error} */ (error).message);
  }
}

/** @param {App} app @param {Event} event */
function submit(app, event) {
  event.preventDefault();
  const { dependent, dependencies } = app.choice;
  if (dependent === undefined) return;
  app.filter = '';
  /** @type {DependencyLike[]} */
  const wanted = [...dependencies].map(([name, downtimeThreshold]) => ({ name, downtimeThreshold }));
  app.declared = { dependent, dependencies: wanted };
  app.replay(dependent, wanted).catch((error) => app.fail(error));
}

/** @typedef {{ dependent?: string, dependencies: Map<string, string> }} Choice  thresholds as they are typed, by name */

/**
 * The stream with the most events is likely to be the one that needs the others.
 * @param {{ name: string, events: number }[]} streams @param {'time' | 'number'} kind @returns {Choice}
 */
export function propose(streams, kind) {
  const [most, ...others] = [...streams].sort((a, b) => b.events - a.events);
  const proposed = others.length <= PROPOSED ? others : [];
  return { dependent: most?.name, dependencies: new Map(proposed.map(({ name }) => [name, kind === 'time' ? '10m' : ''])) };
}
