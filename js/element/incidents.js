/** The table of incidents. */
import { html, nothing } from 'lit/html.js';
import { counted, grouped, moment } from '../text/words.js';
import { brief, cut } from './format.js';

/** @import { App } from './app.js' */

/** @param {App} app */
export function incidents(app) {
  const { report, kind, clock, selection, limit } = app;
  const selected = selection.index;
  if (!report) return html`<p class="note">…</p>`;
  if (report.count === 0) return html`<p class="note" data-test="no-incidents">No downtime: with these thresholds every dependency kept up.</p>`;
  const wanted = app.filter.toLowerCase();
  const found = [...report.incidents.entries()].filter(([, { dependency }]) => dependency.toLowerCase().includes(wanted));
  const rest = found.length - limit;
  return html`
    <table class="incidents" data-test="incidents">
      <caption class="hidden">Incidents: each downtime of a dependency, ${found.length} of ${report.count}</caption>
      <thead><tr>
        <th scope="col">#</th><th scope="col">Dependency</th><th scope="col">Down from</th><th scope="col">to</th>
        <th scope="col" class="number">Lasted</th><th scope="col" class="number">Longest lag</th><th scope="col" class="number">To do again</th>
      </tr></thead>
      <tbody>${found.slice(0, limit).map(([at, incident]) => html`
        <tr class=${at === selected ? 'selected' : ''} @click=${() => selection.select(at)}>
          <th scope="row"><button type="button" class="row" data-incident=${at} aria-pressed=${at === selected}
            aria-label="Incident ${at + 1}: ${cut(incident.dependency, 60)}">${at + 1}</button></th>
          <td title=${incident.dependency}><bdi>${cut(incident.dependency, 60)}</bdi></td>
          <td>${moment(incident.from.time, clock)}</td>
          <td>${incident.to ? moment(incident.to.time, clock) : html`<span class="pill" data-open>open</span>`}</td>
          <td class="number" ?data-still=${!incident.to}>${brief(incident.duration, clock)}</td>
          <td class="number">${brief(incident.longestLag, kind)}</td>
          <td class="number">${grouped(incident.redo)}</td>
        </tr>`)}</tbody>
    </table>
    ${rest > 0 ? html`<p class="note"><button type="button" @click=${() => { app.limit += 200; app.update(); }}>Show ${Math.min(200, rest)} more</button> ${counted(rest, 'incident')} not shown</p>` : nothing}
    ${report.count > report.incidents.length ? html`<p class="note">The first ${grouped(report.incidents.length)} of ${grouped(report.count)} incidents are listed: with so many, the threshold is too low.</p>` : nothing}`;
}
