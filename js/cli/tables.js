/**
 * What was found as tables, for people. Must not know how it was found.
 */
import { counted, grouped } from '../text/words.js';
import { nameOf } from './source.js';
import { table } from './table.js';
import { cut, safe } from './text.js';

/** @import { Findings } from './replay.js' */
/** @import { ColumnNames, FoundColumns } from '../replay/types.js' */
/** @import { Column } from './table.js' */
/** @import { Paint } from './text.js' */

/** @typedef {{ width: number, paint: Paint }} Terminal */

const RIGHT = /** @type {const} */ ('right');

/**
 * @param {Findings} findings
 * @param {Terminal} terminal
 * @returns {string}
 */
export function tablesOf(findings, terminal) {
  const parts = [header(findings, terminal), incidents(findings, terminal), dependencies(findings, terminal)];
  if (findings.swept) parts.push(sweep(findings, terminal));
  parts.push(streams(findings, terminal));
  return parts.join('\n');
}

/**
 * @param {Findings} findings
 * @param {Terminal} terminal
 */
function header({ settings: { file, reading }, recording, replayed: { start, end }, scale }, { width, paint }) {
  const time = scale.timesLike([start, end]);
  const { length, streams, columns } = recording;
  const summary = `${paint('bold', nameOf(file))}: ${counted(length, 'row')}, ${counted(streams.length, 'stream')}, ${time(start)} to ${time(end)}\n`;
  return columns ? `${summary}${paint('dim', cut(columnsRead(columns, reading.columns ?? {}), width))}\n` : summary;
}

/**
 * A wrong guess is to be seen, as nothing else tells of it.
 * @param {FoundColumns} columns
 * @param {ColumnNames} named
 */
function columnsRead(columns, named) {
  const found = /** @type {[keyof ColumnNames, string | null][]} */ (Object.entries(columns)).filter(([, name]) => name !== null);
  const list = (/** @type {string} */ how, /** @type {boolean} */ isNamed) => {
    const parts = found.filter(([role]) => (role in named) === isNamed).map(([role, name]) => (name === role ? role : `${safe(String(name))} as ${role}`));
    return parts.length > 0 ? [`${parts.join(', ')} (${how})`] : [];
  };
  return `columns: ${[...list('named', true), ...list('guessed', false)].join('; ')}`;
}

/**
 * @param {Findings} findings
 * @param {Terminal} terminal
 */
function incidents({ settings: { limit }, recording, dependent, incidents, scale }, { width, paint }) {
  const name = safe(dependent ?? '');
  if (incidents.length === 0) return `${paint('green', `${name} never had to wait: no downtime`)}\n`;
  const open = incidents.filter(({ to }) => !to).length;
  const title = `${counted(incidents.length, 'downtime')} of what ${name} needs${open ? `, ${grouped(open)} still open at the end` : ''}`;
  const shown = incidents.slice(0, limit);
  const time = scale.timesLike(shown.flatMap(({ from, to }) => (to ? [from.time, to.time] : [from.time])));
  const rows = shown.map(({ dependency, from, to, duration, longestLag, redo, resumeFrom: { offset } }) => [
    safe(dependency), time(from.time), to ? time(to.time) : 'open', scale.span(duration), scale.lag(longestLag), grouped(redo),
    offset === null ? 'the start' : String(offset),
  ]);
  const more = incidents.length > shown.length ? `… and ${counted(incidents.length - shown.length, 'downtime')} more (--limit ${limit})\n` : '';
  /** @type {Column[]} */
  const columns = [
    { title: 'dependency', mayShrink: true },
    { title: 'from' },
    { title: 'to', format: (row) => (shown[row].to ? undefined : 'red') },
    { title: 'down for', side: RIGHT },
    { title: 'longest lag', side: RIGHT, mayGo: true },
    { title: 'do again', side: RIGHT },
    { title: recording.columns?.offset ? 'after offset' : 'after row', side: RIGHT },
  ];
  return `${paint('bold', title)}\n${shown.length ? table(columns, rows, { width, paint }) : ''}${more}`;
}

/**
 * @param {Findings} findings
 * @param {Terminal} terminal
 */
function dependencies({ replayed: { summary }, scale }, { width, paint }) {
  const rows = summary.dependencies.map(({ name, downtimeThreshold, phase, downtimes, open, total, longest, late, lag }) => [
    safe(name), scale.lag(downtimeThreshold), phase, ofWhichOpen(downtimes, open), scale.span(total), scale.span(longest), grouped(late),
    ...(lag ? [lag.p50, lag.p90, lag.p99, lag.max].map((lag) => scale.lag(lag)) : ['', '', '', '']),
  ]);
  /** @type {Column[]} */
  const columns = [
    { title: 'dependency', mayShrink: true },
    { title: 'threshold', side: RIGHT },
    { title: 'at the end', mayGo: true, format: (row) => (summary.dependencies[row].open ? 'red' : undefined) },
    { title: 'downtimes', side: RIGHT },
    { title: 'down for', side: RIGHT },
    { title: 'longest', side: RIGHT },
    { title: 'rows while down', side: RIGHT, mayGo: true },
    { title: 'lag: half', side: RIGHT, mayGo: true },
    { title: '90 %', side: RIGHT, mayGo: true },
    { title: '99 %', side: RIGHT, mayGo: true },
    { title: 'most', side: RIGHT, mayGo: true },
  ];
  return table(columns, rows, { width, paint });
}

/**
 * @param {Findings} findings
 * @param {Terminal} terminal
 */
function sweep({ swept = [], scale }, { width, paint }) {
  const rows = swept.flatMap(({ threshold, dependencies }) => dependencies.map(({ name, downtimes, open, total, longest }, i) => (
    [i === 0 ? scale.lag(threshold) : '', safe(name), ofWhichOpen(downtimes, open), scale.span(total), scale.span(longest)]
  )));
  /** @type {Column[]} */
  const columns = [
    { title: 'threshold', side: RIGHT },
    { title: 'dependency', mayShrink: true },
    { title: 'downtimes', side: RIGHT },
    { title: 'down for', side: RIGHT },
    { title: 'longest', side: RIGHT, mayGo: true },
  ];
  return `${paint('bold', 'Other thresholds')}\n${table(columns, rows, { width, paint })}`;
}

/**
 * The streams that take part, and of the others how many there are.
 * @param {Findings} findings
 * @param {Terminal} terminal
 */
function streams({ dependent, replayed: { summary, dependencies }, scale }, { width, paint }) {
  const part = new Map([dependent ?? '', ...dependencies.map(({ name }) => name)].map((name, place) => [name, place]));
  const place = (/** @type {{ name: string }} */ { name }) => /** @type {number} */ (part.get(name));
  const shown = summary.streams.filter(({ name }) => part.has(name)).sort((a, b) => place(a) - place(b));
  const others = summary.streams.filter(({ name }) => !part.has(name));
  const time = scale.markersLike(shown.flatMap(({ first, last }) => [first ?? 0, last ?? 0]));
  const rows = shown.map(({ name, events, outOfOrder, first, last }) => (
    [safe(name), grouped(events), grouped(outOfOrder), first === null ? '' : time(first), last === null ? '' : time(last)]
  ));
  /** @type {Column[]} */
  const columns = [
    { title: 'stream', mayShrink: true },
    { title: 'rows', side: RIGHT },
    { title: 'out of order', side: RIGHT },
    { title: 'first', mayGo: true },
    { title: 'last', mayGo: true },
  ];
  const rest = others.length === 0 ? '' : `and ${counted(others.reduce((sum, { events }) => sum + events, 0), 'row')} of ${counted(others.length, 'other stream')}\n`;
  return `${table(columns, rows, { width, paint })}${rest}`;
}

/**
 * @param {number} downtimes
 * @param {boolean} open
 */
const ofWhichOpen = (downtimes, open) => (open ? `${grouped(downtimes)}, 1 open` : grouped(downtimes));
