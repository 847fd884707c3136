/** The bar on top: what is open, moving about, playing, the theme. */
import { html, nothing } from 'lit/html.js';
import { cut } from './format.js';
import { RATES } from './player.js';

/** @import { App } from './app.js' */
/** @import { Theme } from './types.js' */

const ICONS = {
  play: 'M4 2.5v11l9-5.5z',
  pause: 'M4 2.5h3v11H4zM9 2.5h3v11H9z',
  in: 'M7.25 3h1.5v4.25H13v1.5H8.75V13h-1.5V8.75H3v-1.5h4.25z',
  out: 'M3 7.25h10v1.5H3z',
  whole: 'M2 3h1.5v10H2zM12.5 3H14v10h-1.5zM4.5 8l2.5-2.5v1.75h2V5.5L11.5 8 9 10.5V8.75H7v1.75z',
  previous: 'M10.5 3 5.5 8l5 5 1-1-4-4 4-4z',
  next: 'm5.5 3 5 5-5 5-1-1 4-4-4-4z',
  gaps: 'M2 7.25h3.5v1.5H2zM10.5 7.25H14v1.5h-3.5zM6 12l2-8h1.3l-2 8zM8.2 12l2-8h1.3l-2 8z',
  open: 'M2 3h4.5l1.5 1.5h6V13H2zm1.5 3v5.500h9V6z',
};

/** @param {keyof typeof ICONS} name */
export const icon = (name) => html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d=${ICONS[name]} fill="currentColor"></path></svg>`;

/** @param {keyof typeof ICONS} name @param {string} label @param {string} keys @param {() => void} onClick @param {{ disabled?: boolean }} [options] */
const button = (name, label, keys, onClick, { disabled = false } = {}) =>
  html`<button type="button" class="icon" data-test=${name} aria-label=${label} title="${label} (${keys})" ?disabled=${disabled} @click=${onClick}>${icon(name)}</button>`;

/** @param {App} app */
export function toolbar(app) {
  const { navigator, player, stage } = app;
  return html`
    <header class="toolbar">
      <div class="title"><span class="dot" aria-hidden="true"></span><h1 title=${app.loading.name}><bdi>${cut(app.loading.name || 'Checkpoint replay', 120)}</bdi></h1>
        ${app.loading.liveState ? html`<span class="pill" data-live=${app.loading.liveState} data-test="live">${app.loading.liveState}</span>` : nothing}</div>
      ${stage === 'ready' ? html`
        <div class="group" role="group" aria-label="Play">
          ${player.isPlaying ? button('pause', 'Pause', 'Space', () => app.pause()) : button('play', 'Play', 'Space', () => app.play())}
          <select aria-label="How many times as fast" data-test="rate" @change=${(/** @type {Event} */ { target }) => app.setRate(Number(/** @type {HTMLSelectElement} */ (target).value))}>
            ${RATES.map((rate) => html`<option value=${rate} ?selected=${rate === player.rate}>×${rate.toLocaleString('en')}</option>`)}
          </select>
        </div>
        <div class="group" role="group" aria-label="Zoom">
          ${button('in', 'Zoom in', 'W', () => navigator.step('in'))}
          ${button('out', 'Zoom out', 'S', () => navigator.step('out'))}
          ${button('whole', 'Show the whole recording', '0', () => navigator.showAll())}
          <button type="button" class="icon" data-test="gaps" aria-label="Collapse long gaps" title=${app.replayed?.gaps.length ? 'Collapse long gaps' : 'There is no long gap'} aria-pressed=${navigator.collapsed}
            ?disabled=${!app.replayed?.gaps.length} @click=${() => app.toggleGaps()}>${icon('gaps')}</button>
        </div>
        <div class="group" role="group" aria-label="Incidents">
          ${button('previous', 'Previous incident', ',', () => app.selection.step(-1), { disabled: !app.report?.count })}
          ${button('next', 'Next incident', '.', () => app.selection.step(1), { disabled: !app.report?.count })}
        </div>` : nothing}
      <div class="group end">
        ${stage === 'empty' ? nothing : html`<label class="button icon" title="Open a file">${icon('open')}<span class="hidden">Open a file</span>
          <input class="hidden" type="file" data-test="open" @change=${(/** @type {Event} */ event) => pick(app, event)} /></label>`}
        <select aria-label="Theme" data-test="theme" @change=${(/** @type {Event} */ { target }) => app.setTheme(/** @type {Theme} */ (/** @type {HTMLSelectElement} */ (target).value))}>
          ${/** @type {const} */ (['auto', 'dark', 'light']).map((theme) => html`<option value=${theme} ?selected=${theme === app.theme}>${{ auto: 'Auto', dark: 'Dark', light: 'Light' }[theme]}</option>`)}
        </select>
        <button type="button" class="icon" data-test="help-button" aria-label="Help: keys and the pointer" title="Help (?)"
          @click=${(/** @type {Event} */ event) => /** @type {HTMLDialogElement | null} */ (/** @type {Element} */ (event.target).closest('.app')?.querySelector('dialog'))?.showModal()}>?</button>
      </div>
    </header>`;
}

/** @param {App} app @param {Event} event  of a file input */
export function pick(app, { target }) {
  const input = /** @type {HTMLInputElement} */ (target);
  const [file] = input.files ?? [];
  input.value = '';
  if (file) app.loading.openFile(file);
}
