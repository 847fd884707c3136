/** What would have been stored at a moment, and from where a restart then resumes. */
import { html, nothing } from 'lit/html.js';
import { counted, grouped, moment } from '../text/words.js';
import { brief, cut } from './format.js';

/** @import { App } from './app.js' */
/** @import { CheckpointRecord, Incident } from '../replay/types.js' */

/** @param {App} app */
export function details(app) {
  const { incident, index, moment: at } = app.selection;
  return html`
    <aside class="details" aria-label="Checkpoint record" data-test="details">
      ${incident && index !== undefined ? about(app, incident, index) : at ? html`<h2>At ${moment(at.time, app.clock)}</h2>` : html`
        <h2>Checkpoint record</h2>
        <p class="note">Select an incident, or click in the timeline: what the checkpoint would have stored at that moment is shown here, and from where it would resume.</p>`}
      ${at ? html`
        ${incident ? resume(incident, app.opened?.hasOffsets ? 'offset' : 'row') : nothing}
        <h3>Record after row ${grouped(at.index)}</h3>
        <pre class="record" tabindex="0" aria-label="The record as JSON" data-test="record">${JSON.stringify(at.record, null, 2)}</pre>` : nothing}
    </aside>`;
}

/** @param {App} app @param {Incident} incident @param {number} index */
const about = ({ kind, clock }, incident, index) => html`
  <h2>Incident ${index + 1}: <bdi title=${incident.dependency}>${cut(incident.dependency, 60)}</bdi></h2>
  <dl>
    <dt>Down</dt><dd>${moment(incident.from.time, clock)} to ${incident.to ? moment(incident.to.time, clock) : 'the end: still open'}</dd>
    <dt>Lasted</dt><dd>${brief(incident.duration, clock)}</dd>
    <dt>Longest lag</dt><dd>${brief(incident.longestLag, kind)}</dd>
  </dl>`;

/** @param {Incident} incident @param {'offset' | 'row'} what  the position is */
function resume({ resumeFrom: { offset, sequence }, redo }, what) {
  const from = offset === null ? html`from <b>the start</b>` : html`after ${what} <b>${grouped(offset)}</b>, sequence ${grouped(sequence)}`;
  return html`<p class="resume" data-test="resume">Resume ${from}: <b>${counted(redo, 'message')}</b> to do again</p>`;
}
