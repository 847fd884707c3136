/**
 * Which streams a recording has, for somebody who has not named them, or not rightly; and what to type then. Must not know what
 * is found in it.
 */
import { formatNamed } from '../text/thresholds.js';
import { counted, grouped, span } from '../text/words.js';
import { UsageError } from './failure.js';
import { nearest } from './nearest.js';
import { nameOf } from './source.js';
import { table } from './table.js';
import { safe } from './text.js';

/** @import { StreamSummary } from '../replay/types.js' */
/** @import { Settings } from './options.js' */
/** @import { Scale } from './times.js' */

const LISTED = 20;
const CONSIDERED = 1000;
const BETWEEN = /[^\p{L}\p{N}]+/u;
/** A guess is one of these: what a person would say. */
const ROUND = [1, 2, 5, 10, 15, 30, 60, 90, 120, 180, 360, 720, 1440, 2880, 10_080].map((minutes) => minutes * 60_000);
/** How many times the usual gap between two messages is a silence. */
const GAPS = 3;

/**
 * What is wrong with the streams that were named.
 * @param {Settings} settings
 * @param {readonly string[]} streams
 * @returns {string | undefined}
 */
export function unknownStream({ dependent, dependencies }, streams) {
  if (dependent === undefined) return 'Which stream needs the others? Say so by --dependent.';
  if (!streams.includes(dependent)) return unknown('--dependent', dependent, streams);
  return dependencies.length === 0 ? 'Which streams does it need? Say so by --dependency.' : undefined;
}

/**
 * @param {string} name
 * @param {readonly string[]} streams
 */
export const unknownDependency = (name, streams) => `${unknown('--dependency', name, streams)} If it was silent all the time, add --missing-ok.`;

/**
 * @param {string} option
 * @param {string} name
 * @param {readonly string[]} streams
 */
function unknown(option, name, streams) {
  const near = nearest(name, streams);
  return `${option} ${safe(name)}: there is no such stream in the recording${near === undefined ? '.' : `; did you mean ${safe(near)}?`}`;
}

/**
 * An error that lists the streams, with a command to begin with.
 * @param {string} problem
 * @param {readonly StreamSummary[]} streams
 * @param {Settings} settings
 * @param {Scale} scale
 * @param {number} width
 */
export function streamsListed(problem, streams, settings, scale, width) {
  const byCount = streams.filter(({ events }) => events > 0).sort((a, b) => b.events - a.events);
  const shown = byCount.slice(0, LISTED);
  const time = scale.markersLike(shown.flatMap(({ first, last }) => [first ?? 0, last ?? 0]));
  const rows = shown.map(({ name, events, first, last }) => (
    [safe(name), grouped(events), first === null ? '' : time(first), last === null ? '' : time(last)]
  ));
  const list = table([
    { title: 'stream', mayShrink: true },
    { title: 'rows', side: 'right' },
    { title: 'from', mayGo: true },
    { title: 'to', mayGo: true },
  ], rows, { width: width - 2, paint: (_, text) => text }).replace(/^(?=.)/gm, '  ');
  const more = byCount.length > LISTED ? `  … and ${counted(byCount.length - LISTED, 'stream')} more\n` : '';
  const command = guess(byCount, settings, scale);
  return new UsageError(`${problem} ${nameOf(settings.file)} has ${counted(byCount.length, 'stream')}:\n\n${list}${more}${command && `\nFor example:\n  ${command}\n`}`);
}

/**
 * What was named, as far as that is near to a stream; else a guess.
 * @param {StreamSummary[]} byCount
 * @param {Settings} settings
 * @param {Scale} scale
 */
function guess(byCount, { dependent = '', dependencies, file, reading: { columns, unit, zone } }, scale) {
  const names = byCount.map(({ name }) => name);
  const meant = (/** @type {string} */ name) => (names.includes(name) ? name : nearest(name, names));
  const needed = dependencies.flatMap(({ name, downtimeThreshold }) => {
    const stream = byCount.find((stream) => stream.name === meant(name));
    return stream ? [{ stream, length: downtimeThreshold ?? threshold(stream, scale) }] : [];
  });
  const needs = byCount.find(({ name }) => name === meant(dependent)) ?? byCount.find((stream) => needed.every((it) => it.stream !== stream));
  if (!needs) return '';
  const proposed = needed.filter(({ stream }) => stream !== needs);
  if (proposed.length === 0) proposed.push(...likely(needs, byCount).map((stream) => ({ stream, length: threshold(stream, scale) })));
  if (proposed.length === 0) return '';
  const options = Object.entries({ ...columns, unit, zone, dependent: needs.name }).filter(([, value]) => value !== undefined);
  const typed = [...options, ...proposed.map(({ stream, length }) => ['dependency', formatNamed(stream.name, length)])];
  return `slipstream-checkpoint replay ${quoted(file)} ${typed.map(([option, value]) => `--${option} ${quoted(String(value))}`).join(' ')}`;
}

/**
 * The one with most rows may need those that share a part of their name with it, but not its first: flights-EWR needs weather-EWR.
 * @param {StreamSummary} needs
 * @param {StreamSummary[]} byCount
 */
function likely(needs, byCount) {
  const [first, ...rest] = needs.name.split(BETWEEN);
  const nearness = (/** @type {StreamSummary} */ { name }) => {
    const parts = name.split(BETWEEN);
    return parts[0] === first ? 0 : parts.some((part) => rest.includes(part)) ? 2 : 1;
  };
  const others = byCount.filter((stream) => stream !== needs).slice(0, CONSIDERED);
  const best = Math.max(...others.map(nearness));
  return others.filter((stream) => nearness(stream) === best).slice(0, 2);
}

/**
 * @param {StreamSummary} stream
 * @param {Scale} scale
 */
function threshold({ events, first, last }, { markers }) {
  const gap = first === null || last === null || events < 2 ? 0 : (last - first) / (events - 1);
  if (markers === 'number') return Number((GAPS * gap || 1).toPrecision(1));
  const length = ROUND.find((length) => length >= GAPS * gap) ?? ROUND[ROUND.length - 1];
  return span(length).replace(' ', '');
}

/**
 * As a shell takes it for one word.
 * @param {string} text
 */
function quoted(text) {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  return safe(text) === text ? `'${text.replaceAll("'", String.raw`'\''`)}'` : `$'${text.replace(/['\\]|[^\x20-\x7e]/gu, escaped)}'`;
}

/** @param {string} character */
function escaped(character) {
  const code = /** @type {number} */ (character.codePointAt(0));
  if (character === "'" || character === '\\') return `\\${character}`;
  return code < 0x80 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
}
