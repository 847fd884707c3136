/**
 * The dependent as a Kafka topic, whichever client reads it: what its checkpoint decides becomes pauses, resumes and seeks of
 * its partitions, and where they stand becomes the checkpoint's state. Must not know a client, nor when something is down.
 */
import { refuse } from '../errors.js';
import { ignore, safely } from '../turns.js';
import { Place } from './place.js';
import { checkRecord } from './record.js';

/** @import { Checkpoint } from '../checkpoint.js' */
/** @import { MarkerLike, Position } from '../types.js' */
/** @import { KafkaRecord } from './record.js' */

/**
 * A checkpoint, whichever entry of the package it comes from.
 * @typedef {Pick<Checkpoint<any, any>, 'isPaused' | 'state' | 'lastGood' | 'checkPulse' | 'rewind'>} AnyCheckpoint
 */

/**
 * What a client can do for the partitions of the topic, each at once but for `committed`, `ends` and `commit`.
 * @typedef {object} Client
 * @property {(places: Map<number, bigint | null>) => void} pause  given where each goes on, null where that is not known; one that
 *   it leaves running meanwhile is paused again with each of its records
 * @property {(partitions: number[]) => void} resume
 * @property {(offsets: Map<number, bigint>) => void} seek
 * @property {() => Promise<Map<number, bigint>>} committed  what the group has committed: the offset of the next record
 * @property {() => Promise<Map<number, { begin: bigint, end: bigint }>>} ends  the first offset, and the one after the last
 * @property {(offsets: Map<number, bigint>) => Promise<unknown>} commit
 */

/** How long to wait where the client could not say what was committed, in milliseconds. */
const RETRY = 1000;

/**
 * @param {unknown} value
 * @returns {bigint | null}
 */
const toOffset = (value) => (typeof value === 'string' ? BigInt(value) : null);

/** One topic whose partitions are the dependent of one checkpoint. */
export class KafkaDependent {
  #topic;
  #client;
  /** @type {AnyCheckpoint | null} */ #checkpoint = null;
  /** A new map with each assignment. @type {Map<number, Place>} */ #places = new Map();
  /** Partitions in the state that are not ours any more; the next pulse says so. @type {Set<number>} */ #forgotten = new Set();
  /** @type {string | undefined} */ #member;
  #isPaused = false;
  #onError;

  /**
   * @param {string} topic
   * @param {Client} client
   * @param {((error: unknown) => void) | undefined} onError
   */
  constructor(topic, client, onError) {
    this.#topic = topic;
    this.#client = client;
    /** @param {unknown} error */
    this.#onError = (error) => void safely(() => onError?.(error), ignore); // what it throws must end no retry
  }

  /** For the option of that name. @type {(checkpoint: AnyCheckpoint) => void} */
  onPause = (checkpoint) => {
    this.#checkpoint = checkpoint;
    this.#isPaused = true;
    this.#pause(this.#settled());
  };

  /** For the option of that name. @type {(checkpoint: AnyCheckpoint) => void} */
  onResume = (checkpoint) => {
    this.#checkpoint = checkpoint;
    this.#isPaused = false;
    this.#client.resume(this.#settled());
  };

  /**
   * For the option of that name: moves every partition back to its resume point and tells the checkpoint, in one go.
   * @type {(checkpoint: AnyCheckpoint, dependency: { readonly resumeFrom: Position<any> | null }) => Promise<void>}
   */
  onRecovery = async (checkpoint, { resumeFrom }) => {
    this.#checkpoint = checkpoint;
    if (!resumeFrom) return;
    /** @type {Record<string, unknown>} */
    const state = { ...resumeFrom.state };
    for (const partition of this.#partitions({ ...state, ...checkpoint.state })) {
      const point = this.#resumePoint(partition, resumeFrom.state);
      this.#write(state, partition, point);
      if (point) this.#places.get(partition)?.move(point.next);
    }
    this.#client.seek(this.#positions(this.#settled()));
    const isUnchanged = JSON.stringify(state) === JSON.stringify(resumeFrom.state);
    await checkpoint.rewind(isUnchanged ? resumeFrom : { ...resumeFrom, state });
  };

  /**
   * To be called once the checkpoint is open, before the consumer runs.
   * @param {AnyCheckpoint} checkpoint
   */
  attach(checkpoint) {
    this.#checkpoint = checkpoint;
    this.#isPaused = checkpoint.isPaused;
    this.#settle();
  }

  /** Whether records may be handled: not paused, and known where each partition goes on. */
  get isReady() {
    return !this.#isPaused && this.#places.size > 0 && this.#settled().length === this.#places.size;
  }

  /** Where our partitions go on, as far as that is not left to the client. */
  get positions() {
    return this.#positions([...this.#places.keys()]);
  }

  /**
   * The group has assigned exactly these partitions to us. Those that the same member keeps go on where they are, though the
   * client would go back to what was committed; new ones are paused until it is known where they begin; those that we had are
   * forgotten. To be called where the client has no events; else it is.
   * @param {number[]} partitions
   * @param {string} [member]  our name in the group: while it is the same, no assignment was missed
   */
  assigned(partitions, member) {
    const kept = member !== undefined && member === this.#member ? this.#places : new Map();
    for (const partition of this.#places.keys()) if (!partitions.includes(partition)) this.#forgotten.add(partition);
    this.#member = member;
    this.#places = new Map(partitions.map((partition) => [partition, kept.get(partition) ?? new Place()]));
    const settled = this.#settled();
    for (const partition of settled) {
      const place = this.#places.get(partition);
      if (place && place.next !== null) place.move(place.next);
    }
    // The old ones too: a client may forget with an assignment what was paused.
    this.#pause(partitions.filter((partition) => this.#isPaused || !settled.includes(partition)));
    this.#client.seek(this.#positions(settled));
    this.#settle();
  }

  /** The client has stopped: when it runs again, everything is new to it. */
  stopped() {
    this.#member = undefined;
    for (const place of this.#places.values()) place.isSettled = false;
    this.#places = new Map(this.#places);
  }

  /**
   * Pulses, does the work for one record, then pulses again, with its offset as state. The first pulse finds what is down
   * before the work joins with it: a dependency that is heard while the work is done must not count for it. A record whose
   * partition is paused by then, was moved or is not ours any more is not handled: it comes again, here or with whoever has
   * the partition then. One that is moved while its work is done is not counted, and comes again too. Within a partition it is
   * to be awaited record by record. Rejects with what the work, the store or a callback throws.
   * @param {KafkaRecord} record
   * @param {MarkerLike} marker
   * @param {() => unknown} work
   * @returns {Promise<boolean>}  whether it was handled and counted
   */
  async handle(record, marker, work) {
    const checkpoint = this.#attached();
    const { partition, offset } = checkRecord(`topic "${this.#topic}"`, record, work);
    const place = this.#places.get(partition);
    if (!place) return false;
    place.next ??= offset;
    if (this.#isPaused || !place.isSettled) return this.#refuse(partition);
    if (!place.admits(offset)) {
      this.#skipLost(partition, place);
      return this.#refuse(partition);
    }
    if (place.first === null || offset < place.first) place.first = offset;
    const { moves } = place;
    const isMoved = () => place.moves !== moves || this.#places.get(partition) !== place;
    await checkpoint.checkPulse(marker);
    if (this.#isPaused || isMoved()) return this.#refuse(partition);
    await work();
    if (isMoved()) return this.#refuse(partition);
    place.next = offset + 1n;
    const key = this.#key(partition);
    /** @type {Record<string, unknown>} */
    const state = {};
    const forgotten = [...this.#forgotten];
    for (const other of forgotten) Object.assign(state, { [this.#key(other)]: null, [`${this.#key(other)}.first`]: null });
    this.#forgotten.clear();
    state[key] = String(offset);
    state[`${key}.first`] = String(place.first);
    try {
      await checkpoint.checkPulse(marker, state);
    } catch (error) {
      // A check of the host's own that throws leaves the state as it was: the next pulse says it.
      for (const other of forgotten) if (!this.#places.has(other)) this.#forgotten.add(other);
      throw error;
    }
    return true;
  }

  /**
   * Commits for the group what is good, and no more: so whoever has a partition next does again what is not. Call it every few
   * seconds, and before the consumer leaves its group, as afterwards it has nothing to commit; with the client's own commits
   * switched off.
   * @returns {Promise<void>}
   */
  async commit() {
    await this.#commit(this.#settled());
  }

  /** @param {number[]} partitions */
  async #commit(partitions) {
    const { state } = this.#attached().lastGood;
    /** @type {Map<number, bigint>} */
    const offsets = new Map();
    for (const partition of partitions) {
      const point = this.#resumePoint(partition, state);
      if (point) offsets.set(partition, point.next);
    }
    if (offsets.size > 0) await this.#client.commit(offsets);
  }

  /** It comes again: also where the client has meanwhile gone to the new place, and on from this record. @param {number} partition */
  #refuse(partition) {
    const place = this.#places.get(partition);
    place?.expect();
    if (place?.isSettled) this.#client.seek(this.#positions([partition]));
    if (this.#isPaused || !place?.isSettled) this.#pause([partition]); // it may not be yet
    return false;
  }

  /** @param {number[]} partitions */
  #pause(partitions) {
    this.#client.pause(new Map(partitions.map((partition) => [partition, this.#places.get(partition)?.next ?? null])));
  }

  /**
   * What was asked for may be gone, and a client that goes to the end then gives no record twice: go on with what is left.
   * @param {number} partition
   * @param {Place} place
   */
  async #skipLost(partition, place) {
    if (place.isAsked) return;
    place.isAsked = true;
    try {
      const begin = (await this.#client.ends()).get(partition)?.begin;
      if (begin === undefined || place.next === null || begin <= place.next || this.#places.get(partition) !== place) return;
      place.move(begin);
      this.#refuse(partition);
    } catch (error) {
      this.#onError(error);
    } finally {
      place.isAsked = false;
    }
  }

  #attached() {
    if (this.#checkpoint) return this.#checkpoint;
    const message = `the dependent of topic "${this.#topic}" has no checkpoint: call attach(checkpoint) before the consumer runs`;
    throw refuse('ERR_OPTION', message);
  }

  /** Finds out where what is new begins: at what the checkpoint has stored or the group has committed, whichever is smaller. */
  async #settle() {
    const checkpoint = this.#checkpoint;
    const places = this.#places;
    const settled = this.#settled();
    const unsettled = [...places.keys()].filter((partition) => !settled.includes(partition));
    while (checkpoint && unsettled.length > 0 && this.#places === places) {
      try {
        const committed = await this.#client.committed();
        if (this.#places !== places) return;
        for (const partition of unsettled) this.#begin(partition, committed.get(partition) ?? null);
        // What is done again may become other than it was: should it go to another member meanwhile, that one does it again too.
        await this.#commit(unsettled.filter((partition) => (committed.get(partition) ?? 0n) > (places.get(partition)?.next ?? 0n)));
        if (this.#places !== places) return;
        this.#client.seek(this.#positions(unsettled));
        if (!this.#isPaused) this.#client.resume(unsettled);
        for (const partition of unsettled) /** @type {Place} */ (places.get(partition)).isSettled = true;
        return;
      } catch (error) {
        this.#onError(error);
        // They stay paused meanwhile. It keeps no process alive whose client is gone.
        await new Promise((resolve) => /** @type {any} */ (setTimeout(resolve, RETRY)).unref?.());
      }
    }
  }

  /**
   * @param {number} partition
   * @param {bigint | null} committed
   */
  #begin(partition, committed) {
    const place = /** @type {Place} */ (this.#places.get(partition));
    const stored = this.#stored(partition);
    place.first = stored.first;
    const [next = place.next] = [stored.next, committed].filter((offset) => offset !== null).sort((a, b) => (a < b ? -1 : 1));
    if (next !== null) place.move(next); // or back to the first that was refused until now
  }

  /**
   * What the checkpoint's state has of a partition, unless that is forgotten.
   * @param {number} partition
   * @returns {{ next: bigint | null, first: bigint | null }}
   */
  #stored(partition) {
    const state = this.#forgotten.has(partition) ? {} : this.#attached().state;
    const key = this.#key(partition);
    const first = toOffset(state[`${key}.first`]);
    const last = toOffset(state[key]);
    return { next: last === null ? first : last + 1n, first };
  }

  /**
   * From where a partition has to be done again, when what is good is in this state; null where nothing was handled of it
   * since it is ours.
   * @param {number} partition
   * @param {Record<string, unknown>} good
   * @returns {{ next: bigint, first: bigint } | null}
   */
  #resumePoint(partition, good) {
    const place = this.#places.get(partition);
    const first = place?.first ?? this.#stored(partition).first;
    if (first === null) return null;
    const last = toOffset(good[this.#key(partition)]);
    let next = last === null || last < first ? first : last + 1n;
    if (place && place.next !== null && place.next < next) next = place.next;
    return { next, first };
  }

  /** @param {number} partition */
  #key(partition) {
    return `${this.#topic}-${partition}`;
  }

  /**
   * The partitions of the topic that a state knows, and ours.
   * @param {Record<string, unknown>} state
   */
  #partitions(state) {
    const prefix = `${this.#topic}-`;
    const names = Object.keys(state).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    return new Set([...names.filter((name) => /^\d+$/.test(name)).map(Number), ...this.#places.keys()]);
  }

  /**
   * @param {Record<string, unknown>} state
   * @param {number} partition
   * @param {{ next: bigint, first: bigint } | null} point
   */
  #write(state, partition, point) {
    const key = this.#key(partition);
    const isBegun = point !== null && point.next > point.first;
    if (isBegun) state[key] = String(point.next - 1n);
    else delete state[key];
    if (point) state[`${key}.first`] = String(isBegun ? point.first : point.next);
    else delete state[`${key}.first`];
  }

  /** @param {number[]} partitions */
  #positions(partitions) {
    /** @type {Map<number, bigint>} */
    const positions = new Map();
    for (const partition of partitions) {
      const next = this.#places.get(partition)?.next ?? null;
      if (next !== null) positions.set(partition, next);
    }
    return positions;
  }

  #settled() {
    return [...this.#places].filter(([, { isSettled }]) => isSettled).map(([partition]) => partition);
  }
}
