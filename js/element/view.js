/** The whole dashboard as a template of the state. Must not know where anything along time is drawn. */
import { html, nothing } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { KEYS } from './keys.js';
import { details } from './details.js';
import { counted, grouped, size } from '../text/words.js';
import { incidents } from './incidents.js';
import { chooser, empty, loading } from './start.js';
import { summary } from './summary.js';
import { toolbar } from './toolbar.js';

/** @import { App } from './app.js' */

/** @param {App} app */
export const view = (app) => html`
  <div class="app" part="app" data-theme=${app.shownTheme} data-stage=${app.stage}>
    ${toolbar(app)}
    ${app.error ? html`<div class="alert" role="alert" data-test="error"><span>${worded(app.error.message)}</span>
      <button type="button" class="quiet" @click=${() => { app.error = undefined; app.update(); }}>Dismiss</button></div>` : nothing}
    ${app.stage === 'ready' ? ready(app) : app.stage === 'loading' ? loading(app) : app.stage === 'choosing' ? chooser(app) : empty(app)}
    ${status(app)}
    <div class="said" aria-live="polite" role="status"></div>
    ${help}
  </div>`;

/** What the library calls an option is an attribute here. @param {string} message */
const worded = (message) => message.replace(/the option (stream|time|arrival|offset|action)\b/, 'the attribute columns, like {"$1": "…"}').replace(/the option (?=(?:unit|zone|format|delimiter)\b)/, 'the attribute ').replace(/missingOk(?:: true)?/, 'the attribute missing-ok');

/** @param {App} app */
const ready = (app) => html`
  <section class="timeline" aria-label="Timeline">
    ${app.minimap.element}
    ${app.timeline.element}
    ${legend}
  </section>
  <div class="lower">
    <section class="panel" aria-label="Findings">
      <div class="tabs">
        <div role="tablist" aria-label="Findings" @keydown=${(/** @type {KeyboardEvent} */ event) => walk(event)}>
          ${tab(app, 'incidents', 'Incidents', app.report?.count)}
          ${tab(app, 'summary', 'Summary')}
          ${app.opened?.problems.count ? tab(app, 'problems', 'Problems', app.opened.problems.count) : nothing}
        </div>
        ${filter(app)}
      </div>
      <div class="scroll" role="tabpanel" id="panel" tabindex="0" aria-labelledby="tab-${app.tab}">
        ${guard([app.tab, app.report, app.selection.index, app.filter, app.limit, app.replayed, app.opened], () =>
          app.tab === 'incidents' ? incidents(app) : app.tab === 'summary' ? summary(app) : problems(app))}
      </div>
    </section>
    ${guard([app.selection.moment, app.selection.index, app.report], () => details(app))}
  </div>`;

/** @param {App} app @param {App['tab']} id @param {string} label @param {number} [many] */
const tab = (app, id, label, many) => html`
  <button type="button" role="tab" id="tab-${id}" aria-controls="panel" aria-selected=${app.tab === id} tabindex=${app.tab === id ? 0 : -1}
    @click=${() => { app.tab = id; app.update(); }}>${label}${many === undefined ? nothing : html` <span class="badge">${grouped(many)}</span>`}</button>`;

/** @param {KeyboardEvent} event */
function walk(event) {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const tabs = [.../** @type {HTMLElement} */ (event.currentTarget).querySelectorAll('[role="tab"]')];
  const at = tabs.indexOf(/** @type {HTMLElement} */ (event.target));
  if (!by || at < 0) return;
  const next = /** @type {HTMLElement} */ (tabs[(at + by + tabs.length) % tabs.length]);
  event.preventDefault();
  next.click();
  next.focus();
}

/** @param {App} app */
function filter(app) {
  const many = app.replayed?.dependencies.length ?? 0;
  if (many < 2 && (app.report?.streamCount ?? 0) < 20) return nothing;
  return html`<input class="filter" type="search" placeholder="Filter by name" aria-label="Filter by name" data-test="filter" .value=${app.filter}
    @input=${(/** @type {InputEvent} */ event) => app.setFilter(/** @type {HTMLInputElement} */ (event.target).value)} />`;
}

/** @param {App} app */
const problems = ({ opened }) => html`
  <table>
    <caption>${counted(opened?.problems.count ?? 0, 'line')} could not be read; the first of them</caption>
    <thead><tr><th scope="col">Line</th><th scope="col">What is wrong</th></tr></thead>
    <tbody>${opened?.problems.first.map(({ line, message }) => html`<tr><th scope="row" class="number">${grouped(line)}</th><td class="wide">${message}</td></tr>`)}</tbody>
  </table>`;

const legend = html`
  <ul class="legend" aria-label="What the colours and patterns mean">
    ${['up', 'down', 'recovering', 'idle', 'ended', 'unknown', 'no data'].map((name) => html`<li><i data-phase=${name}></i>${name}</li>`)}
    <li><i data-phase="late"></i>late message</li>
    <li><i data-phase="threshold"></i>threshold</li>
  </ul>`;

/** @param {App} app */
function status({ opened, clock, replayed, stage, lanes, loading: { progress, liveState } }) {
  const dependencies = replayed?.dependencies ?? [];
  const { rows = 0, bytes = 0, problems } = replayed ?? opened ?? {};
  if (stage === 'empty' || (stage === 'loading' && !progress)) return html`<footer class="status"></footer>`;
  return html`
    <footer class="status" data-test="status">
      <span>${counted(opened ? rows : progress?.rows ?? 0, 'row')}</span>
      ${opened ? html`<span>${counted(opened.streams.length, 'stream')}</span><span title="What the engine holds of the recording">${size(bytes)} in memory</span>` : nothing}
      ${problems?.count ? html`<span class="warning">${counted(problems.count, 'line')} could not be read</span>` : nothing}
      ${dependencies.length > lanes.length ? html`<span>${lanes.length} of ${grouped(dependencies.length)} dependencies shown</span>` : nothing}
      ${liveState ? html`<span>${liveState === 'live' ? 'live' : liveState === 'ended' ? 'the stream has ended' : 'connecting …'}</span>` : nothing}
      <span class="end">${opened && clock === 'time' ? 'times in UTC · ' : ''}drop another file anywhere</span>
    </footer>`;
}

const help = html`
  <dialog class="help" aria-labelledby="help-title" data-test="help" @click=${(/** @type {MouseEvent} */ { target, currentTarget }) => target === currentTarget && /** @type {HTMLDialogElement} */ (target).close()}>
    <form method="dialog">
      <h2 id="help-title">Keys and the pointer</h2>
      <dl>${KEYS.map(([keys, what]) => html`<dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt><dd>${what}</dd>`)}
        <dt>drag</dt><dd>zoom to the span</dd>
        <dt><kbd>Shift</kbd> drag</dt><dd>move; so does dragging in the overview</dd>
        <dt>wheel</dt><dd>zoom at the pointer; sideways: move</dd>
        <dt>double click</dt><dd>show the whole recording</dd>
        <dt>click</dt><dd>the incident or the record at that moment</dd>
        <dt>drag a threshold</dt><dd>what it would have done; with the arrow keys too</dd>
      </dl>
      <button type="submit" autofocus>Close</button>
    </form>
  </dialog>`;
