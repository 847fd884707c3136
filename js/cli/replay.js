/**
 * The command `replay`: reads, replays, and hands on what was found. Must not know how that looks.
 */
import { counted, moment } from '../text/words.js';
import { documentOf } from './document.js';
import { EXIT, Failure, UsageError } from './failure.js';
import { asked } from './library.js';
import { Progress } from './progress.js';
import { nameOf, sourceOf, unreadable } from './source.js';
import { streamsListed, unknownDependency, unknownStream } from './streams.js';
import { tablesOf } from './tables.js';
import { painter, safe } from './text.js';
import { Scale } from './times.js';

/** @import { Recording, Replay } from '../replay/api.js' */
/** @import { CheckpointRecord, Incident, SweepResult } from '../replay/types.js' */
/** @import { Settings } from './options.js' */

/**
 * What was found.
 * @typedef {object} Findings
 * @property {Settings} settings
 * @property {Recording} recording
 * @property {Replay} replayed
 * @property {string | null} dependent  null where none was named, and nothing is asked but what there is
 * @property {readonly Incident[]} incidents
 * @property {SweepResult[]} [swept]
 * @property {CheckpointRecord} [record]
 * @property {Scale} scale
 */

/** Times before and after are likelier to be numbers of another unit. */
const LIKELY = { from: Date.UTC(1980), to: Date.UTC(2100) };

/**
 * @param {Settings} settings
 * @returns {Promise<number>}  the exit code
 */
export async function runReplay(settings) {
  const { file, json, strict, failOnDowntime, dependent } = settings;
  const recording = await read(settings);
  const { problems } = recording;
  if (recording.length === 0) {
    tellProblems(settings, problems);
    throw new Failure(`${nameOf(file)}: ${problems.count ? 'no line of it can be read' : 'there are no rows in it'}.`);
  }
  if (settings.export !== undefined) await exported(recording, settings);
  const isOnlyExported = settings.export !== undefined && dependent === undefined;
  const findings = await (isOnlyExported ? findNothing(recording, settings) : find(recording, settings));
  if (json || !isOnlyExported) process.stdout.write(json ? `${JSON.stringify(documentOf(findings), undefined, 2)}\n` : shown(findings));
  tellUnlikely(findings);
  tellProblems(settings, problems);
  if (strict && problems.count > 0) return EXIT.failed;
  return failOnDowntime && findings.incidents.length > 0 ? EXIT.downtime : EXIT.ok;
}

/**
 * @param {Settings} settings
 * @returns {Promise<Recording>}
 */
async function read({ file, reading }) {
  const { Recording } = await import('slipstream-checkpoint/replay');
  const { bytes, total } = await sourceOf(file);
  if (file === '-' && process.stdin.isTTY) process.stderr.write('Reading lines from this terminal; Ctrl-D ends them.\n');
  const progress = new Progress(process.stderr);
  try {
    return await Recording.read(bytes, { ...reading, total, onProgress: (count) => progress.update(count) });
  } catch (error) {
    throw unreadable(file, error);
  } finally {
    progress.clear();
  }
}

/**
 * @param {Recording} recording
 * @param {Settings} settings
 * @returns {Promise<Findings>}
 */
async function find(recording, settings) {
  const { replay, sweep } = await import('slipstream-checkpoint/replay');
  const { dependent = '', dependencies, missingOk, sweep: thresholds } = settings;
  const listed = async (/** @type {string} */ problem) => {
    const { replayed: { summary: { streams } }, scale } = await findNothing(recording, settings);
    return streamsListed(problem, streams, settings, scale, process.stderr.columns || 80);
  };
  const scale = new Scale(recording);
  const problem = unknownStream(settings, recording.streams) ?? withoutUnit(settings, scale);
  if (problem !== undefined) throw await listed(problem);
  try {
    const options = { dependent, dependencies, missingOk };
    const replayed = asked(() => replay(recording, options));
    return {
      settings,
      recording,
      replayed,
      dependent,
      incidents: replayed.incidents,
      swept: thresholds && asked(() => sweep(recording, { ...options, thresholds })),
      record: recordOf(replayed, recording, settings, scale),
      scale,
    };
  } catch (error) {
    const { code, dependency } = /** @type {{ cause?: { code?: string, dependency?: string } }} */ (error).cause ?? {};
    throw code === 'ERR_DEPENDENCY_UNKNOWN' && dependency !== undefined ? await listed(unknownDependency(dependency, recording.streams)) : error;
  }
}

/**
 * What there is, where nobody says which stream needs which.
 * @param {Recording} recording
 * @param {Settings} settings
 * @returns {Promise<Findings>}
 */
async function findNothing(recording, settings) {
  const { replay } = await import('slipstream-checkpoint/replay');
  const replayed = replay(recording, { dependent: recording.streams[0], dependencies: [] });
  return { settings, recording, replayed, dependent: null, incidents: [], scale: new Scale(recording) };
}

/**
 * A plain number would be milliseconds, which nobody means who types one.
 * @param {Settings} settings
 * @param {Scale} scale
 */
function withoutUnit({ dependencies, sweep = [] }, { markers }) {
  if (markers === 'number') return;
  const plain = [...dependencies.map(({ downtimeThreshold }) => downtimeThreshold), ...sweep].find((length) => typeof length === 'number' && length > 0);
  if (plain !== undefined) throw new UsageError(`A threshold of ${plain} what? The recording has times: say ${plain}m, ${plain}s or ${plain}ms.`);
}

/**
 * @param {Replay} replayed
 * @param {Recording} recording
 * @param {Settings} settings
 * @param {Scale} scale
 */
function recordOf(replayed, recording, { record: row, at, reading: { zone = '' } }, { times }) {
  if (row !== undefined) {
    if (row >= recording.length) throw new UsageError(`--record ${row}: the rows are 0 to ${recording.length - 1}.`);
    return replayed.recordAt(row);
  }
  if (at === undefined) return undefined;
  const index = replayed.indexAt(timeOf(at, zone, times));
  if (index < 0) throw new UsageError(`--at ${safe(at)} is before the first row.`);
  return replayed.recordAt(index);
}

/**
 * @param {string} at
 * @param {string} zone  of a time that has none
 * @param {Scale['times']} times
 */
function timeOf(at, zone, times) {
  if (/^[-+]?[\d.]+(e[-+]?\d+)?$/i.test(at)) return Number(at);
  if (times === 'number') throw new UsageError(`--at is "${safe(at)}", and the recording has numbers: give one of them; or, if they are times, --unit s, ms, us or ns.`);
  const isWhole = /(Z|[-+]\d\d:?\d\d)$/i.test(at);
  const time = isWhole ? Date.parse(at) : zone && Date.parse(`${at}${/\d:\d\d/.test(at) ? '' : 'T00:00'}${zone}`);
  if (time !== '' && !Number.isNaN(time)) return time;
  throw new UsageError(`--at is "${safe(at)}": give a time with its offset, such as 2013-10-25T20:00Z, or one of --zone, or a number.`);
}

/** @param {Findings} findings */
function shown({ record, ...findings }) {
  if (record) return `${JSON.stringify(record, undefined, 2)}\n`;
  const { color } = findings.settings;
  return tablesOf(findings, { width: process.stdout.columns || Infinity, paint: painter(process.stdout, color) });
}

/**
 * @param {Recording} recording
 * @param {Settings} settings
 */
async function exported(recording, settings) {
  const { exportPage } = await import('./export.js');
  const written = await exportPage(recording, settings);
  process.stderr.write(`${written}\n`);
}

/**
 * Seconds taken for milliseconds are of January 1970, and nothing is ever late among them.
 * @param {Findings} findings
 */
function tellUnlikely({ settings: { reading: { unit }, color }, scale, replayed: { summary: { streams } } }) {
  if (unit === undefined || scale.markers === 'number') return;
  const times = streams.flatMap(({ first, last }) => (first === null || last === null ? [] : [{ first, last }]));
  if (times.length === 0 || times.some(({ first, last }) => last >= LIKELY.from && first < LIKELY.to)) return;
  const paint = painter(process.stderr, color);
  const [{ first }] = times;
  process.stderr.write(`${paint('yellow', 'All times are before 1980 or after 2100')}, such as ${moment(first)}: is --unit ${unit} right?\n`);
}

/**
 * @param {Settings} settings
 * @param {Recording['problems']} problems
 */
function tellProblems({ color }, { count, first }) {
  if (count === 0) return;
  const paint = painter(process.stderr, color);
  const lines = first.map(({ line, message }) => `  line ${line}: ${safe(message)}\n`).join('');
  const more = count > first.length ? `  … and ${counted(count - first.length, 'line')} more\n` : '';
  process.stderr.write(`${paint('yellow', `${counted(count, 'line')} could not be read:`)}\n${lines}${more}`);
}
