/**
 * What must hold, told by one that knows everything: it is told each call before it is made, and works out positions,
 * phases and what has to be done again by the rules alone. Must not know the engine.
 */

/**
 * @typedef {{ name: string, threshold: number, own: boolean, partitions: string[], declared: boolean }} Declared
 * @typedef {'unknown' | 'up' | 'down' | 'recovering' | 'idle' | 'ended'} Phase
 */

const isDown = (/** @type {Phase} */ phase) => phase === 'down' || phase === 'recovering';
const isExcused = (/** @type {Phase} */ phase) => phase === 'idle' || phase === 'ended';

export class Oracle {
  /** The dependent's highest marker. @type {number | null} */ position = null;
  /** Records that were handled before a rewind or a kill, and not again since. @type {Set<number>} */ owed = new Set();

  /** @param {Declared[]} declared */
  constructor(declared) {
    this.dependencies = declared.map((it) => ({
      ...it,
      /** @type {Phase} */ phase: 'unknown',
      /** @type {number | null} */ heard: null,
      /** @type {number | null} */ assumed: null,
      /** Whether that was since the last start: the record does not tell it from what was heard. */ isAssumedHere: false,
      /** @type {Record<string, number | null>} */
      markers: Object.fromEntries(it.declared ? it.partitions.map((name) => [name, null]) : []),
      /** @type {Phase | null} */ then: null,
      /** Records handled since the last good position. @type {Set<number>} */ suspect: new Set(),
    }));
  }

  clone() {
    const copy = new Oracle([]);
    const dependencies = this.dependencies.map((it) => ({ ...it, markers: { ...it.markers }, suspect: new Set(it.suspect) }));
    return Object.assign(copy, { position: this.position, owed: new Set(this.owed), dependencies });
  }

  get anyDown() {
    return this.dependencies.some(({ phase }) => isDown(phase));
  }

  /**
   * A record of the dependent is handled.
   * @param {number} offset
   * @param {number} marker
   * @param {(name: string) => boolean} ownCheck
   * @returns {boolean} whether what it was joined with is too old by its threshold
   */
  pulse(offset, marker, ownCheck) {
    this.owed.delete(offset);
    this.position = Math.max(this.position ?? marker, marker);
    let isStale = false;
    for (const it of this.dependencies) {
      const isGood = it.suspect.size === 0 && it.heard !== null && it.heard >= marker && !isDown(it.phase);
      if (!isGood) it.suspect.add(offset);
      if (it.phase === 'unknown' && it.assumed === null) [it.assumed, it.isAssumedHere] = [this.position, true];
      if (isExcused(it.phase)) continue;
      const behind = this.position - /** @type {number} */ (it.heard ?? it.assumed);
      const turnsOutDown = it.own ? ownCheck(it.name) : behind > it.threshold;
      isStale ||= !it.own && turnsOutDown && !isGood; // a late one may have all that belongs to it
      if (turnsOutDown && !isDown(it.phase)) it.phase = 'down';
    }
    return isStale;
  }

  /**
   * A message of a dependency was handled.
   * @param {number} index
   * @param {number} marker
   * @param {string | undefined} partition
   * @param {(name: string) => boolean} ownCheck
   */
  heartbeat(index, marker, partition, ownCheck) {
    const it = this.dependencies[index];
    const before = it.heard ?? (partition === undefined || it.isAssumedHere ? null : it.assumed);
    if (partition === undefined) {
      it.heard = Math.max(it.heard ?? marker, marker);
    } else {
      it.markers[partition] = Math.max(it.markers[partition] ?? marker, marker);
      const all = Object.values(it.markers);
      it.heard = all.includes(null) ? null : Math.min(.../** @type {number[]} */ (all));
    }
    it.then = null;
    if (!isDown(it.phase)) it.phase = it.heard === null ? 'unknown' : 'up';
    const moved = it.heard !== null && (before === null || it.heard > before);
    const within = it.own || this.position === null || this.position - /** @type {number} */ (it.heard) <= it.threshold;
    if (moved && within && !isDown(it.phase)) it.suspect.clear();
    this.#catchUp(it, ownCheck);
  }

  /**
   * @param {number} index
   * @param {'idle' | 'ended'} phase
   */
  excuse(index, phase) {
    const it = this.dependencies[index];
    if (!isDown(it.phase)) it.phase = phase;
    else [it.phase, it.then] = ['recovering', phase];
  }

  /**
   * The stream was moved back: all that was handled from there on comes again.
   * @param {number} offset
   * @param {number | null} marker
   * @param {Iterable<number>} handled
   * @param {(name: string) => boolean} ownCheck
   */
  rewind(offset, marker, handled, ownCheck) {
    this.position = marker;
    this.#again(offset, handled);
    for (const it of this.dependencies) this.#catchUp(it, ownCheck);
  }

  /** @param {number} index */
  recovered(index) {
    const it = this.dependencies[index];
    it.phase = it.then ?? (it.heard === null ? 'unknown' : 'up');
    it.then = null;
    it.suspect.clear();
  }

  /**
   * Opened again, on a record that was written when it was like this.
   * @param {number} offset  where the source goes on
   * @param {Iterable<number>} handled
   */
  reopened(offset, handled) {
    this.#again(offset, handled);
    for (const it of this.dependencies) {
      it.then = null;
      it.isAssumedHere = false;
      if (isExcused(it.phase)) it.phase = it.heard === null ? 'unknown' : 'up';
    }
  }

  /** @param {number} offset @param {Iterable<number>} handled */
  #again(offset, handled) {
    for (const it of handled) if (it >= offset) this.owed.add(it);
    for (const { suspect } of this.dependencies) for (const it of suspect) if (it >= offset) suspect.delete(it);
  }

  /** @param {Oracle['dependencies'][number]} it @param {(name: string) => boolean} ownCheck */
  #catchUp(it, ownCheck) {
    if (it.phase !== 'down') return;
    const has = it.own ? !ownCheck(it.name) : it.heard !== null && (this.position === null || it.heard > this.position);
    if (has) it.phase = 'recovering';
  }
}
