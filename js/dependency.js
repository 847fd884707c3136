/**
 * A stream that the dependent stream needs: what is declared of it, and what its checkpoint's engine says of it.
 */
import { durationLength } from '../pkg/slipstream_checkpoint.js';
import { explain, refuse, show } from './errors.js';
import { checkNamed, unpackDuration } from './values.js';

/** @import { CheckpointRecord, DependencyCheck, DependencyOptions, DependencyRecord, Marker, Phase, Position } from './types.js' */
/** @import { Values } from './values.js' */

/**
 * The checkpoint that a dependency belongs to, as far as a dependency has to know it.
 * @typedef {object} Owner
 * @property {string} name
 * @property {boolean} isClosed
 * @property {Values<any>} values
 * @property {() => CheckpointRecord} record
 */

/**
 * What a host has declared: for the engine, and its own checks.
 * @typedef {object} Declared
 * @property {object} settings
 * @property {{ downtimeCheck?: DependencyCheck, recoveryCheck?: DependencyCheck }} checks
 */

/** @type {(dependency: Dependency<any>, owner: () => Owner | null, index: number) => void} */
export let bind;
/** @type {(dependency: Dependency<any>) => void} */
export let release;
/** @type {(dependency: Dependency<any>) => Declared} */
export let declared;

/** @type {DependencyRecord} */
const UNKNOWN = {
  phase: 'unknown',
  checkpointState: null,
  checkpointMarker: null,
  heard: false,
  lastGood: { state: {}, marker: null, sequence: 0 },
};

/**
 * A stream that the dependent stream needs. It belongs to one checkpoint.
 * @template {object} [S=any]
 */
export class Dependency {
  /** @type {(() => Owner | null) | null} */ #bound = null;
  #index = 0;
  /** @type {Declared} */ #declared;

  static {
    declared = (dependency) => dependency.#declared;
    bind = (dependency, owner, index) => {
      const bound = dependency.#bound?.();
      if (dependency.#bound && !bound?.isClosed) {
        const message = `dependency "${dependency.name}" belongs to ${bound ? `checkpoint "${bound.name}"` : 'another checkpoint'}: make one of its own`;
        throw refuse('ERR_DEPENDENCY_BOUND', message, { dependency: dependency.name });
      }
      dependency.#bound = owner;
      dependency.#index = index;
    };
    release = (dependency) => {
      dependency.#bound = null;
    };
  }

  /**
   * @param {string} name  the identity in the cache: do not change it once stored. Letters, digits, `.`, `_` and `-`
   * @param {DependencyOptions} [options]
   */
  constructor(name, options = {}) {
    const { downtimeThreshold, partitions, downtimeCheck, recoveryCheck } = Object(options);
    let threshold;
    try {
      checkNamed('dependency', name);
      /** @readonly @type {string} */
      this.name = name;
      threshold = unpackDuration(downtimeThreshold ?? { minutes: 10 });
      /** In milliseconds, or in the marker's unit. @readonly @type {number} */
      this.downtimeThreshold = durationLength(threshold);
    } catch (refusal) {
      throw explain(refusal, `new Dependency(${show(name)})`);
    }
    for (const [option, check] of Object.entries({ downtimeCheck, recoveryCheck })) {
      if (check !== undefined && typeof check !== 'function') {
        throw refuse('ERR_OPTION', `new Dependency("${name}"): ${option} is ${show(check)}: give a function`, { dependency: name });
      }
    }
    if (partitions !== undefined && (typeof partitions === 'string' || typeof Object(partitions)[Symbol.iterator] !== 'function')) {
      throw refuse('ERR_OPTION', `new Dependency("${name}"): partitions is ${show(partitions)}: give an iterable of names`, { dependency: name });
    }
    const settings = {
      name,
      downtimeThreshold: threshold,
      partitions: partitions === undefined ? undefined : Array.from(partitions, String),
      ownDowntimeCheck: downtimeCheck !== undefined,
      ownRecoveryCheck: recoveryCheck !== undefined,
    };
    this.#declared = { settings, checks: { downtimeCheck, recoveryCheck } };
    Object.defineProperties(this, { name: { writable: false }, downtimeThreshold: { writable: false } });
  }

  get #owner() {
    return this.#bound?.() ?? null;
  }

  /** @returns {Phase} */
  get phase() {
    return /** @type {Phase} */ (this.#owner?.values.engine.phase(this.#index) ?? 'unknown');
  }

  /** Whether phase is 'down' or 'recovering'. */
  get isDown() {
    return this.#owner?.values.engine.isDown(this.#index) ?? false;
  }

  /**
   * The dependent's state when this dependency was last heard. Frozen copy.
   * @returns {Readonly<Partial<S>> | null}
   */
  get checkpointState() {
    const slot = this.#owner?.values.engine.checkpointState(this.#index);
    return slot === undefined ? null : (this.#owner?.values.state(slot) ?? null);
  }

  /** @returns {Marker | null} */
  get checkpointMarker() {
    return this.#owner?.values.marker(this.#owner.values.engine.checkpointMarker(this.#index)) ?? null;
  }

  /**
   * While down or recovering: the last good position; else null.
   * @returns {Position<S> | null}
   */
  get resumeFrom() {
    const packed = this.#owner?.values.engine.resumeFrom(this.#index);
    return packed ? (this.#owner?.values.position(packed) ?? null) : null;
  }

  /** @returns {DependencyRecord} */
  toJSON() {
    return this.#owner?.record().checkpoints[this.name] ?? structuredClone(UNKNOWN);
  }
}
