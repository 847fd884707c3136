/**
 * The host's values, which stay in JavaScript: states, and markers that are not compared. The engine carries the number
 * of the slot that holds one. Must not know what a call means.
 */
import { Drift, Kind, checkName, durationLength, parseMarker } from '../pkg/slipstream_checkpoint.js';
import { unpackDuration } from './durations.js';
import { refusal, show } from './errors.js';

/** @import { Engine } from '../pkg/slipstream_checkpoint.js' */
/** @import { DurationLike, Marker, Position } from './types.js' */

const EMPTY = Object.freeze({});
/** A record's length from which its states are worth freeing at once. */
const LARGE = 65_536;
/** Which slots were filled since the last record, other than a single one. */
const NONE = -1;
const MANY = -2;

/** @template {object} S */
export class Values {
  /** @type {any[]} */ #slots = [EMPTY];
  /** The slot that was filled since the last record, so that mostly the engine need not be asked. */ #unwritten = MANY;
  /** Slots that hold nothing any more, @type {Uint32Array<ArrayBufferLike>} */ #free = new Uint32Array();
  /** and how many of them were filled again. */ #filled = 0;
  /** @type {WeakMap<object, number>} */ #exact = new WeakMap();
  /** What the markers are, once that is known. @type {Kind | undefined} */ kind;

  /**
   * @param {Engine} engine
   */
  constructor(engine) {
    this.engine = engine;
    for (let slot = 1, text; (text = engine.text(slot)); slot++) this.#slots[slot] = Object.freeze(JSON.parse(text));
  }

  /**
   * Keeps a value, in a slot that is free.
   * @param {unknown} value
   * @returns {number}
   */
  add(value) {
    if (this.#filled === this.#free.length) this.#makeRoom();
    const slot = this.#free[this.#filled++];
    this.#slots[slot] = value;
    this.#unwritten = this.#unwritten === NONE ? slot : MANY;
    return slot;
  }

  #makeRoom() {
    this.#free = this.engine.freeSlots();
    this.#filled = 0;
    for (const slot of this.#free) this.#slots[slot] = undefined;
  }

  /** @param {number} slot */
  get(slot) {
    return this.#slots[slot];
  }

  /**
   * A state as it is handed out: what the host holds never changes.
   * @param {number} slot
   * @returns {Readonly<Partial<S>>}
   */
  state(slot) {
    return Object.freeze(this.#slots[slot]);
  }

  /**
   * A marker as it is handed out.
   * @param {number | undefined} value
   * @returns {Marker | null}
   */
  marker(value) {
    if (value === undefined || value !== value) return null;
    this.kind ??= this.engine.kind;
    if (this.kind === Kind.Number) return value;
    return this.kind === Kind.Opaque ? this.#slots[value] : new Date(value);
  }

  /**
   * @param {Float64Array} packed  slot, marker, sequence
   * @returns {Position<S>}
   */
  position([slot, marker, sequence]) {
    const position = Object.freeze({ state: this.state(slot), marker: this.marker(marker), sequence });
    if (this.kind === Kind.Time) this.#exact.set(position, marker);
    return position;
  }

  /**
   * The marker of a position as the engine gave it, where it was handed out: a Date has no microseconds.
   * @param {unknown} position
   * @returns {number | undefined}
   */
  exactMarker(position) {
    const exact = this.#exact.get(Object(position));
    return exact === exact ? exact : undefined;
  }

  /** The record's JSON text, to be stored. */
  record() {
    this.#giveTexts();
    const record = this.engine.record();
    if (record.length > LARGE) this.#makeRoom(); // what is large is not kept longer than needed
    return record;
  }

  /** The record of what holds now. */
  currentRecord() {
    this.#giveTexts();
    return JSON.parse(this.engine.currentRecord());
  }

  /** The engine puts a record together from the JSON of each slot. */
  #giveTexts() {
    if (this.#unwritten === NONE) return;
    const slots = this.#unwritten === MANY ? (this.engine.slotsWithoutText() ?? []) : [this.#unwritten];
    for (const slot of slots) this.engine.setText(slot, JSON.stringify(this.#slots[slot]));
    this.#unwritten = NONE;
  }

  /**
   * A marker that is not compared gets a slot.
   * @param {unknown} marker
   * @returns {number}
   */
  addToken(marker) {
    let json;
    try {
      json = JSON.stringify(marker);
    } catch {
      // refused below
    }
    if (json === undefined || json === 'null') {
      throw refusal('ERR_MARKER_TYPE', `${show(marker)} is not a marker: it must be something that JSON can keep`);
    }
    const kept = typeof marker === 'object' ? (marker instanceof Date ? new Date(marker) : JSON.parse(json)) : marker;
    // Room for a state too: until the call is decided the engine does not know that this slot is in use.
    if (this.#free.length - this.#filled < 2) this.#makeRoom();
    return this.add(kept);
  }
}

/**
 * A marker in one of its rarer forms.
 * @param {unknown} marker
 * @returns {[Kind, number]}
 */
export function unpackMarker(marker) {
  if (typeof marker === 'string') {
    if (marker.length > 80) throw refusal('ERR_MARKER_TYPE', `${show(marker)} is not a marker: it is too long for a timestamp`);
    return [Kind.Time, parseMarker(marker)];
  }
  if (typeof marker === 'bigint') {
    if (Number.isSafeInteger(Number(marker))) return [Kind.Number, Number(marker)];
    throw refusal('ERR_MARKER_RANGE', `${marker} is not a marker: a bigint must be a safe integer`);
  }
  const { getTime, epochNanoseconds: nanoseconds } = Object(marker);
  // Not instanceof: a Date may come from another realm.
  if (typeof getTime === 'function') return [Kind.Time, timeOf(marker)];
  if (typeof nanoseconds === 'bigint') {
    return [Kind.Time, Number(nanoseconds / 1_000_000n) + Number(nanoseconds % 1_000_000n) / 1e6];
  }
  throw refusal('ERR_MARKER_TYPE', `${show(marker)} is not a marker: give a Date, an RFC 3339 string with its offset, or a number`);
}

/**
 * Refuses a name that a cache key could not carry.
 * @param {string} what
 * @param {unknown} name
 */
export function checkNamed(what, name) {
  if (typeof name !== 'string') throw refusal('ERR_NAME', `${show(name)} is not a name for a ${what}: give a string`);
  try {
    checkName(what, name);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // A dependency is made first, and misses the engine here; once that is loaded, it throws refusals only.
    const message = 'the engine is not loaded: call init() or initSync() of slipstream-checkpoint/slim first, with slipstream-checkpoint/engine.wasm';
    throw refusal('ERR_ENGINE', message, undefined, undefined, error);
  }
}

/**
 * How long an unpacked duration is; of none, the threshold by default.
 * @param {Float64Array} counts
 * @param {DurationLike | undefined} given  as the host gave it
 * @returns {number}
 */
export function lengthOf(counts, given) {
  try {
    return durationLength(counts);
  } catch (error) {
    if (!Array.isArray(error) || error[3] !== undefined) throw error;
    throw refusal('ERR_DURATION', `${show(given)} is ${error[1]}`); // its length was not found: what was given is named
  }
}

/** @param {any} date */
function timeOf(date) {
  let time;
  try {
    time = date.getTime();
  } catch {
    // refused below
  }
  if (typeof time === 'number') return time;
  throw refusal('ERR_MARKER_TYPE', `${show(date)} is not a marker: its getTime() gives no number`);
}

/**
 * A drift as the engine takes it.
 * @param {DurationLike | undefined} drift
 * @returns {[number, Drift]}
 */
export function unpackDrift(drift) {
  if (drift === undefined) return [0, Drift.Default];
  return [lengthOf(unpackDuration(drift), drift), typeof drift === 'number' ? Drift.Plain : Drift.Units];
}

/**
 * The state before, with what a call gives merged into it: a new object, of which nothing is handed out unfrozen.
 * @template {object} S
 * @param {Partial<S>} before
 * @param {Partial<S>} given
 * @returns {Partial<S>}
 */
export function merge(before, given) {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw refusal('ERR_STATE', `${show(given)} is not a state: give an object`);
  }
  /** @type {Partial<S>} */
  const state = { ...given };
  for (const key in state) {
    if (!isKept(key, state[key])) state[key] = kept(key, state[key]);
  }
  // A second spread costs several times the first; mostly every key is given anew.
  for (const key in before) if (!Object.hasOwn(state, key)) return { ...before, ...state };
  return state;
}

/**
 * Whether a value is its own copy.
 * @param {string} key
 * @param {unknown} value
 */
function isKept(key, value) {
  const type = typeof value;
  if (type === 'bigint' || type === 'function' || type === 'symbol') {
    throw refusal('ERR_STATE', `${key} is a ${type}, which JSON cannot keep: give a number or a string`);
  }
  if (type === 'number' && !Number.isFinite(value)) {
    throw refusal('ERR_STATE', `${key} is ${value}, which JSON cannot keep: give a finite number or null`);
  }
  return type !== 'object' || value === null;
}

/**
 * A nested value as JSON keeps it: what the host does to its own afterwards changes no position.
 * @param {string} key
 * @param {any} value
 */
function kept(key, value) {
  try {
    const json = JSON.stringify(value);
    return json === undefined ? undefined : JSON.parse(json);
  } catch (cause) {
    throw refusal('ERR_STATE', `${key} is something that JSON cannot keep`, undefined, undefined, cause);
  }
}

/**
 * A partition's name.
 * @param {unknown} partition
 * @returns {string}
 */
export function partitionName(partition) {
  if (typeof partition === 'string' || Number.isFinite(partition)) return String(partition);
  throw refusal('ERR_OPTION', `${show(partition)} is not a partition: give a string or a number`);
}

/**
 * @param {unknown} partitions
 * @returns {string[]}
 */
export function namesOfPartitions(partitions) {
  if (typeof partitions === 'string' || typeof Object(partitions)[Symbol.iterator] !== 'function') {
    throw refusal('ERR_OPTION', `partitions is ${show(partitions)}: give an iterable of strings or numbers`);
  }
  return Array.from(/** @type {Iterable<unknown>} */ (partitions), partitionName);
}
