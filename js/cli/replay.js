/**
 * The command `replay`: reads, replays, and hands on what was found. Must not know how that looks.
 */
import { documentOf } from './document.js';
import { EXIT, Failure, UsageError } from './failure.js';
import { Progress } from './progress.js';
import { sourceOf, unreadable } from './source.js';
import { streamsListed, unknownStream } from './streams.js';
import { tablesOf } from './tables.js';
import { counted, painter, safe, safeLines } from './text.js';
import { Scale } from './times.js';

/** @import { Recording, Replay } from '../replay/api.js' */
/** @import { CheckpointRecord, Incident, SweepResult } from '../replay/types.js' */
/** @import { Settings } from './options.js' */

/**
 * What was found.
 * @typedef {object} Findings
 * @property {string} file
 * @property {Recording} recording
 * @property {Replay} replayed
 * @property {string} dependent
 * @property {readonly Incident[]} incidents
 * @property {SweepResult[]} [swept]
 * @property {CheckpointRecord} [record]
 * @property {Scale} scale
 */

/**
 * @param {Settings} settings
 * @returns {Promise<number>}  the exit code
 */
export async function runReplay(settings) {
  const { file, json, limit, strict, failOnDowntime } = settings;
  const recording = await read(settings);
  const { problems } = recording;
  if (recording.length === 0) {
    tellProblems(settings, problems);
    throw new Failure(`${safe(file)}: ${problems.count ? 'no line of it can be read' : 'there are no rows in it'}.`);
  }
  if (settings.export !== undefined) await exported(recording, settings);
  if (settings.export === undefined || settings.dependent !== undefined) {
    const findings = await find(recording, settings);
    process.stdout.write(json ? `${JSON.stringify(documentOf(findings), undefined, 2)}\n` : shown(findings, settings, limit));
    tellProblems(settings, problems);
    if (failOnDowntime && findings.incidents.length > 0) return strict && problems.count ? EXIT.failed : EXIT.downtime;
  } else {
    tellProblems(settings, problems);
  }
  return strict && problems.count > 0 ? EXIT.failed : EXIT.ok;
}

/**
 * @param {Settings} settings
 * @returns {Promise<Recording>}
 */
async function read({ file, reading }) {
  const { Recording } = await import('slipstream-checkpoint/replay');
  asked(() => reading.format !== 'parquet' && new Recording(reading).appendText('')); // a wrong option is said before anything is read
  const { bytes, total } = await sourceOf(file);
  if (file === '-' && process.stdin.isTTY) process.stderr.write('Reading lines from this terminal; Ctrl-D ends them.\n');
  const progress = new Progress(process.stderr);
  try {
    return await Recording.read(bytes, { ...reading, total, onProgress: (count) => progress.update(count) });
  } catch (error) {
    throw unreadable(file, plain(error));
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
  const { file, dependent = '', dependencies } = settings;
  const scale = new Scale(recording);
  const problem = unknownStream(settings, recording.streams) ?? withoutUnit(settings, scale);
  if (problem !== undefined) {
    const { summary } = replay(recording, { dependent: recording.streams[0], dependencies: [] });
    throw streamsListed(problem, summary.streams, settings, scale, process.stderr.columns || 80);
  }
  const replayed = asked(() => replay(recording, { dependent, dependencies }));
  const thresholds = settings.sweep;
  return {
    file,
    recording,
    replayed,
    dependent,
    incidents: replayed.incidents,
    swept: thresholds && asked(() => sweep(recording, { dependent, dependencies, thresholds })),
    record: recordOf(replayed, recording, settings),
    scale,
  };
}

/**
 * A plain number would be milliseconds, which nobody means who types one.
 * @param {Settings} settings
 * @param {Scale} scale
 */
function withoutUnit({ dependencies, sweep = [] }, { hasTimes }) {
  if (!hasTimes) return;
  const plain = [...dependencies.map(({ downtimeThreshold }) => downtimeThreshold), ...sweep].find((length) => typeof length === 'number' && length > 0);
  if (plain !== undefined) throw new UsageError(`A threshold of ${plain} what? The recording has times: say ${plain}m, ${plain}s or ${plain}ms.`);
}

/**
 * @param {Replay} replayed
 * @param {Recording} recording
 * @param {Settings} settings
 */
function recordOf(replayed, recording, { record: row, at }) {
  if (row !== undefined) {
    if (row >= recording.length) throw new UsageError(`--record ${row}: the rows are 0 to ${recording.length - 1}.`);
    return replayed.recordAt(row);
  }
  if (at === undefined) return undefined;
  const isNumber = /^[-+]?[\d.]+(e[-+]?\d+)?$/i.test(at);
  const time = isNumber ? Number(at) : /(Z|[-+]\d\d:?\d\d)$/i.test(at) ? Date.parse(at) : NaN;
  if (Number.isNaN(time)) throw new UsageError(`--at is "${safe(at)}": give a time with its offset, such as 2013-10-25T20:00Z, or a number.`);
  const index = replayed.indexAt(time);
  if (index < 0) throw new UsageError(`--at ${safe(at)} is before the first row.`);
  return replayed.recordAt(index);
}

/**
 * @param {Findings} findings
 * @param {Settings} settings
 * @param {number} limit
 */
function shown(findings, { color }, limit) {
  if (findings.record) return `${JSON.stringify(findings.record, undefined, 2)}\n`;
  return tablesOf(findings, limit, { width: process.stdout.columns || Infinity, paint: painter(process.stdout, color) });
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
 * @param {Settings} settings
 * @param {Recording['problems']} problems
 */
function tellProblems({ color }, { count, first }) {
  if (count === 0) return;
  const paint = painter(process.stderr, color);
  const lines = first.map(({ line, message }) => `  line ${line}: ${safe(typed(message))}\n`).join('');
  const more = count > first.length ? `  … and ${counted(count - first.length, 'line')} more\n` : '';
  process.stderr.write(`${paint('yellow', `${counted(count, 'line')} could not be read:`)}\n${lines}${more}`);
}

/**
 * Runs a call of the library: what it refuses is a wrong option.
 * @template T
 * @param {() => T} call
 * @returns {T}
 */
function asked(call) {
  try {
    return call();
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (plain(error));
    if (code === undefined || code === 'ERR_ENGINE') throw error;
    throw new UsageError(`${safeLines(message)}.`.replace(/\.\.$/, '.'));
  }
}

/**
 * An error of the library without the name of the call, which nobody has typed here.
 * @param {unknown} error
 */
function plain(error) {
  if (error instanceof Error && 'code' in error) error.message = typed(error.message.replace(/^[\w.]+\(\): /, ''));
  return error;
}

/** Options as they are typed here. @param {string} message  of the library */
const typed = (message) => message.replace(/\bthe option (?:columns\.)?(\w+)/g, '--$1');
