/**
 * A replay of a recording: what the engine finds, as columns and objects. Must not know how it is found.
 */
import { Replay as Engine, sweep as sweepRows } from '../../pkg/slipstream_checkpoint_replay.js';
import { unpackDuration } from '../durations.js';
import { refusal, show } from '../errors.js';
import { checkKeys } from '../known-keys.js';
import { guarded, release } from './guarded.js';
import { rowsOf } from './recording.js';

/** @import { CheckpointRecord, DurationLike, Incident, Phase, ReplayDependency, ReplayOptions, Summary, SweepOptions, SweepResult, Transitions, Window } from './types.js' */
/** @import { Recording as Rows } from '../../pkg/slipstream_checkpoint_replay.js' */
/** @import { Recording } from './recording.js' */

/**
 * The phases by the numbers that stand for them in columns.
 * @type {readonly Phase[]}
 */
export const phases = ['unknown', 'up', 'down', 'recovering', 'idle', 'ended'];

/**
 * Replays a recording in the engine that runs in production: every row of the dependent is a pulse, every row of a dependency a
 * heartbeat. A recovery succeeds at once and moves nothing back, unless the recording says 'recovered' of its own.
 *
 * ```js
 * const { incidents, summary } = replay(recording, {
 *   dependent: 'flights',
 *   dependencies: [{ name: 'weather', downtimeThreshold: { minutes: 90 } }],
 * });
 * for (const { dependency, from, duration, redo } of incidents) console.log(dependency, new Date(from.time), duration, redo);
 * ```
 * @param {Recording} recording
 * @param {ReplayOptions} options
 * @returns {Replay}
 * @throws {import('../types.js').CheckpointError} ERR_OPTION where the dependent is no stream of it, ERR_DEPENDENCY_UNKNOWN where a dependency is none;
 *   ERR_THRESHOLD_UNIT, ERR_DURATION, …
 */
export function replay(recording, options) {
  return new Replay(recording, options);
}

export class Replay {
  #recording;
  /** None once it is freed. @type {Engine | undefined} */ #engine;
  /** What was handed out, until more rows are replayed. @type {Partial<{ transitions: Transitions, incidents: Incident[], summary: Summary }>} */
  #found = {};

  /**
   * @param {Recording} recording
   * @param {ReplayOptions} options
   */
  constructor(recording, options) {
    this.#recording = recording;
    this.#engine = guarded(() => {
      const { dependent, dependencies, missingOk } = declared('a replay', options);
      return new Engine(rowsOf(recording), dependent, dependencies, missingOk);
    });
    this.advance();
  }

  /**
   * @template T
   * @param {(engine: Engine, rows: Rows) => T} ask
   * @returns {T}
   */
  #ask(ask) {
    return guarded(() => {
      if (!this.#engine) throw refusal('ERR_CLOSED', 'the replay is freed: make another');
      return ask(this.#engine, rowsOf(this.#recording));
    });
  }

  /** Replays the rows that were appended to the recording since. */
  advance() {
    this.#found = {};
    this.#ask((engine, rows) => engine.advance(rows));
  }

  /**
   * Replays all anew with other thresholds: faster than a new replay, as the lags stay what they are.
   *
   * ```js
   * found.changeThresholds({ weather: { hours: 2 } });
   * ```
   * @param {Readonly<Record<string, DurationLike | undefined>>} thresholds  by dependency, undefined for the one by default; those that are
   *   not named keep theirs
   * @throws {import('../types.js').CheckpointError} and then nothing was changed
   */
  changeThresholds(thresholds) {
    this.#ask((engine, rows) => {
      const changed = Object.entries(thresholds).map(([name, downtimeThreshold]) => ({ name, downtimeThreshold: unpackDuration(downtimeThreshold) }));
      engine.changeThresholds(rows, changed);
    });
    this.#found = {};
  }

  /** How many rows were replayed. */
  get length() {
    return this.#ask((engine) => engine.length);
  }

  /**
   * The dependencies and their thresholds, in milliseconds or the markers' unit. Columns hold indexes into it.
   * @returns {readonly { name: string, downtimeThreshold: number }[]}
   */
  get dependencies() {
    return this.#ask((engine) => engine.dependencies);
  }

  /**
   * How often each of the dependencies went down: as the summary says, but without reading the rows again.
   * @returns {Uint32Array}
   */
  get downtimes() {
    return this.#ask((engine) => engine.downtimes);
  }

  /** The time of the first row; NaN where there is none. */
  get start() {
    return this.#ask((engine, rows) => engine.timeAt(rows, 0));
  }

  /** The time of the last row; NaN where there is none. */
  get end() {
    return this.#ask((engine, rows) => engine.timeAt(rows, Math.max(engine.length - 1, 0)));
  }

  /** @returns {Transitions} */
  get transitions() {
    return (this.#found.transitions ??= this.#ask((engine) => engine.transitions()));
  }

  /** @returns {readonly Incident[]} */
  get incidents() {
    return (this.#found.incidents ??= this.#ask((engine, rows) => engine.incidents(rows)));
  }

  /** @returns {Summary} */
  get summary() {
    return (this.#found.summary ??= this.#ask((engine, rows) => engine.summary(rows)));
  }

  /**
   * The checkpoint's record after a row, as it would be stored. Its state is `{ offset }`: that of the dependent's last message, or
   * its row where no offsets are recorded.
   * @param {number} index
   * @returns {CheckpointRecord}
   */
  recordAt(index) {
    return this.#ask((engine, rows) => JSON.parse(engine.recordAt(rows, whole('index', index, engine.length - 1))));
  }

  /**
   * The last row at or before a time; -1 where there is none.
   * @param {number} time
   * @returns {number}
   */
  indexAt(time) {
    return this.#ask((engine, rows) => engine.indexAt(rows, time));
  }

  /**
   * The time of a row: when it arrived; where that is not recorded, the highest marker up to it.
   * @param {number} index
   * @returns {number}
   */
  timeAt(index) {
    return this.#ask((engine, rows) => engine.timeAt(rows, whole('index', index, engine.length - 1)));
  }

  /**
   * The lag of a dependency and its phases between two times, by pixel: what is shorter than one pixel is in it.
   * @param {string} dependency
   * @param {{ from: number, to: number, pixels: number }} range
   * @returns {Window}
   */
  window(dependency, { from, to, pixels }) {
    return this.#ask((engine, rows) => {
      if (!(to > from && Number.isFinite(to - from))) throw refusal('ERR_OPTION', `from ${show(from)} to ${show(to)} is no window: give two times, the later last`);
      return engine.window(rows, dependency, from, to, whole('pixels', pixels, 1_000_000));
    });
  }

  /** Gives the memory back, not that of the recording. */
  free() {
    release(this.#engine);
    this.#engine = undefined;
  }

  [Symbol.dispose]() {
    this.free();
  }
}

/**
 * What each of many thresholds would have found, in one pass.
 *
 * ```js
 * const results = sweep(recording, { dependent: 'flights', dependencies: ['weather'], thresholds: [{ minutes: 30 }, { hours: 1 }] });
 * for (const { threshold, dependencies: [weather] } of results) console.log(threshold, weather.downtimes);
 * ```
 * @param {Recording} recording
 * @param {SweepOptions} options
 * @returns {SweepResult[]}  in the order of the thresholds
 */
export function sweep(recording, options) {
  return guarded(() => {
    const { dependent, dependencies, missingOk } = declared('a sweep', options, ['thresholds']);
    const { thresholds } = options;
    if (isNoList(thresholds)) throw refusal('ERR_OPTION', `thresholds is ${show(thresholds)}: give the thresholds to try, like [{ minutes: 30 }, { hours: 1 }]`);
    return sweepRows(rowsOf(recording), dependent, dependencies, Array.from(thresholds, threshold), missingOk);
  });
}

/**
 * @param {string} what
 * @param {ReplayOptions} options
 * @param {string[]} [more]  options that it has
 */
function declared(what, options, more = []) {
  checkKeys(what, Object(options), ['dependent', 'dependencies', 'missingOk', ...more]);
  const { dependent, dependencies, missingOk = false } = Object(options);
  if (typeof dependent !== 'string') throw refusal('ERR_OPTION', `dependent is ${show(dependent)}: give the name of a stream`);
  if (isNoList(dependencies)) {
    throw refusal('ERR_OPTION', `dependencies is ${show(dependencies)}: give the names of the streams that the dependent needs`);
  }
  if (typeof missingOk !== 'boolean') throw refusal('ERR_OPTION', `missingOk is ${show(missingOk)}: give true or false`);
  return { dependent, dependencies: Array.from(dependencies, declaredOne), missingOk };
}

/** @param {unknown} given */
const isNoList = (given) => typeof given === 'string' || typeof Object(given)[Symbol.iterator] !== 'function';

/** @param {string | ReplayDependency} given */
function declaredOne(given) {
  if (typeof given === 'string') return { name: given, downtimeThreshold: unpackDuration(undefined) };
  const { name, downtimeThreshold } = Object(given);
  if (typeof name !== 'string') throw refusal('ERR_OPTION', `${show(given)} is not a dependency: give the name of a stream, or { name, downtimeThreshold }`);
  checkKeys(`the dependency "${name}"`, given, ['name', 'downtimeThreshold']);
  return { name, downtimeThreshold: unpackDuration(downtimeThreshold) };
}

/** @param {DurationLike | undefined} given */
function threshold(given) {
  if (given === undefined) throw refusal('ERR_DURATION', 'undefined is not a threshold: give milliseconds, or an object like { minutes: 10 }');
  return unpackDuration(given);
}

/**
 * @param {string} name
 * @param {number} value
 * @param {number} highest
 */
function whole(name, value, highest) {
  if (Number.isInteger(value) && value >= 0 && value <= highest) return value;
  throw refusal('ERR_OPTION', `${name} is ${show(value)}: give a whole number from 0 to ${highest}`);
}
