/** What it comes to, per dependency and per stream. */
import { html, nothing } from 'lit/html.js';
import { counted, grouped, moment } from '../text/words.js';
import { brief, cut } from './format.js';

/** @import { App } from './app.js' */

/** Rows of the table of streams. */
const MOST = 100;

/** @param {App} app */
export function summary(app) {
  const { report, kind, clock } = app;
  if (!report) return html`<p class="note">…</p>`;
  const wanted = app.filter.toLowerCase();
  const isWanted = (/** @type {{ name: string }} */ { name }) => name.toLowerCase().includes(wanted);
  const dependencies = report.dependencies.filter(isWanted);
  const streams = report.streams.filter(isWanted);
  return html`
    <table data-test="summary">
      <caption>Dependencies</caption>
      <thead><tr><th scope="col">Name</th><th scope="col">At the end</th>
        ${['Threshold', 'Downtimes', 'Down in all', 'Longest', 'Late messages', 'Lag, median', '90 %', '99 %', 'most'].map((label) => html`<th scope="col" class="number">${label}</th>`)}</tr></thead>
      <tbody>${dependencies.slice(0, MOST).map((it) => html`
        <tr><th scope="row" title=${it.name}><bdi>${cut(it.name, 60)}</bdi></th><td><span class="lane-state" data-phase=${it.phase}>${it.phase}</span>${it.heard ? nothing : ', never heard'}</td>
          <td class="number">${brief(it.downtimeThreshold, kind)}</td><td class="number">${grouped(it.downtimes)}${it.open ? html` <span class="pill" data-open>open</span>` : nothing}</td>
          <td class="number">${brief(it.total, clock)}</td><td class="number">${brief(it.longest, clock)}</td><td class="number">${grouped(it.late)}</td>
          ${[it.lag?.p50, it.lag?.p90, it.lag?.p99, it.lag?.max].map((lag) => html`<td class="number">${lag === undefined ? '–' : brief(lag, kind)}</td>`)}</tr>`)}</tbody>
    </table>
    <table>
      <caption>Streams</caption>
      <thead><tr><th scope="col">Name</th><th scope="col" class="number">Events</th><th scope="col" class="number">Out of order</th><th scope="col">First</th><th scope="col">Last</th></tr></thead>
      <tbody>${streams.slice(0, MOST).map((it) => html`
        <tr><th scope="row" title=${it.name}><bdi>${cut(it.name, 60)}</bdi></th><td class="number">${grouped(it.events)}</td><td class="number">${grouped(it.outOfOrder)}</td>
          <td>${it.first === null ? '–' : moment(it.first, kind)}</td><td>${it.last === null ? '–' : moment(it.last, kind)}</td></tr>`)}</tbody>
    </table>
    ${streams.length > MOST ? html`<p class="note">${counted(streams.length - MOST, 'stream')} not shown: the filter finds them by name.</p>` : nothing}`;
}
