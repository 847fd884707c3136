/**
 * A partition of the dependent topic that is assigned to us: where it goes on, and whether a record was fetched before it was
 * moved there. Must not know a client nor a checkpoint.
 */

export class Place {
  /** Whether it is known where it goes on; until then it is paused. */ isSettled = false;
  /** The offset it goes on from; null where that is left to the client. @type {bigint | null} */ next = null;
  /** The first offset seen of it since it is ours. @type {bigint | null} */ first = null;
  /** The last offset that the client gave, handled or not. @type {bigint | null} */ #given = null;
  /** How often it was moved: what began before the last time does not count. */ moves = 0;
  /** Whether it is being asked where the partition begins. */ isAsked = false;
  #isMoved = false;

  /** @param {bigint} offset */
  move(offset) {
    this.next = offset;
    this.moves++;
    this.#isMoved = true;
  }

  /** What it goes on from was not handled: the records after it, of the same batch, have to wait for that. */
  expect() {
    this.#isMoved = true;
  }

  /**
   * Whether this record was fetched after the last move. Of what was fetched before, each record is newer than the one that
   * was given before it. So a record is of the new place if it is the one that was asked for, or was given already; where
   * that one is gone (compacted) the next one has to come twice.
   * @param {bigint} offset
   */
  admits(offset) {
    const isNew = !this.#isMoved || this.next === null || offset <= this.next || (this.#given !== null && offset <= this.#given);
    this.#given = offset;
    if (isNew) this.#isMoved = false;
    return isNew;
  }
}
