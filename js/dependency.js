/**
 * A stream that the dependent stream needs: what is declared of it, and what its checkpoint's engine says of it.
 */
import { unpackDuration } from './durations.js';
import { explain, refusal, refuse, show } from './errors.js';
import { checkKeys } from './known-keys.js';
import { checkNamed, lengthOf, namesOfPartitions } from './values.js';

/** @import { CheckpointRecord, DependencyOptions, DependencyRecord, Marker, Phase, Position } from './types.js' */
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
 * @property {Pick<DependencyOptions, 'downtimeCheck' | 'recoveryCheck'>} checks
 */

/** @type {(dependency: Dependency<any>, owner: () => Owner | null, index: number) => void} */
export let bind;
/** @type {(dependency: Dependency<any>) => void} */
export let release;
/** @type {(dependency: Dependency<any>) => Declared} */
export let declared;

const OPTIONS = ['downtimeThreshold', 'partitions', 'downtimeCheck', 'recoveryCheck'];
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

  /** The identity in the cache. @readonly @type {string} */ name;
  /** In milliseconds, or in the marker's unit. @readonly @type {number} */ downtimeThreshold;

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
    /** @type {Float64Array} */
    let threshold;
    /** @type {string[] | undefined} */
    let partitionNames;
    try {
      checkNamed('dependency', name);
      checkKeys('a dependency', Object(options), OPTIONS);
      this.name = name;
      threshold = unpackDuration(downtimeThreshold);
      this.downtimeThreshold = lengthOf(threshold, downtimeThreshold);
      for (const [option, check] of Object.entries({ downtimeCheck, recoveryCheck })) {
        if (check === undefined || typeof check === 'function') continue;
        throw refusal('ERR_OPTION', `${option} is ${show(check)}: give a function`, name);
      }
      partitionNames = partitions === undefined ? undefined : namesOfPartitions(partitions);
    } catch (error) {
      throw explain(error, `new Dependency(${show(name)})`);
    }
    const settings = {
      name,
      downtimeThreshold: threshold,
      partitions: partitionNames,
      ownDowntimeCheck: downtimeCheck !== undefined,
      ownRecoveryCheck: recoveryCheck !== undefined,
    };
    this.#declared = { settings, checks: { downtimeCheck, recoveryCheck } };
    Object.defineProperties(this, { name: { writable: false }, downtimeThreshold: { writable: false } });
  }

  get #owner() {
    return this.#bound?.() ?? null;
  }

  /**
   * Where it stands, as its checkpoint's engine has it.
   * @returns {Phase}
   */
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

  /**
   * How far it was heard, or until then the marker of the first pulse; null before both. While a partition that it has gained
   * is unheard: how far it was heard before.
   * @returns {Marker | null}
   */
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

  /**
   * What the record of its checkpoint holds of it.
   * @returns {DependencyRecord}
   */
  toJSON() {
    return this.#owner?.record().checkpoints[this.name] ?? structuredClone(UNKNOWN);
  }
}
