/**
 * The checkpoint as its host sees it: hands each call to the engine, and does what the engine has decided. Decides
 * nothing about streams itself.
 */
import { Engine, Flag, Kind, View, wasmMemory } from '../pkg/slipstream_checkpoint.js';
import { Checks } from './checks.js';
import { bind, declared, release } from './dependency.js';
import { Effects } from './effects.js';
import { explain, refusal, refuse, show } from './errors.js';
import { guarded } from './guarded.js';
import { dependenciesOf, keyOf, parse, read, readAtOnce } from './options.js';
import { Queue } from './queue.js';
import { Store } from './store.js';
import { gate, watch } from './streams.js';
import { after, Call, ignore } from './turns.js';
import { merge, namesOfPartitions, partitionName, unpackDrift, unpackMarker, Values } from './values.js';

/**
 * @import { Dependency, Owner } from './dependency.js'
 * @import { AdmitOptions, CheckpointOptions, CheckpointRecord, GateOptions, HeartbeatResult, Marker, MarkerLike, Position,
 *   Source, WatchOptions } from './types.js'
 */

/** The options of a checkpoint whose record was already read. */
class Opened {
  /**
   * @param {CheckpointOptions<any, any>} options
   * @param {unknown} record
   */
  constructor(options, record) {
    this.options = options;
    this.record = record;
  }
}

/**
 * A marker that waits for its turn is the caller's as it was.
 * @param {MarkerLike} marker
 */
const asItIs = (marker) => (marker instanceof Date ? new Date(marker) : marker);
/** No dependency, no partition, no slot. */
const NONE = -1;
const DONE = Promise.resolve();
const HEALTHY = Promise.resolve(null);

/**
 * Event-time checkpoints between one dependent stream and the dependencies it needs.
 *
 * `S` is the shape of the state, `D` what the downtime checks give: a number, unless you bring your own.
 * @template {object} [S=Record<string, unknown>]
 * @template [D=number]
 */
export class Checkpoint {
  /** @type {Engine} */ #engine;
  /** The same without its guard, for the two calls that are made per event. @type {Engine} */ #raw;
  /** @type {Values<S>} */ #values;
  /** What the engine leaves behind, over its memory. */ #view;
  #memory = /** @type {WebAssembly.Memory} */ (wasmMemory());
  /** @type {Effects<S, D>} */ #effects;
  #isOpaque;

  /** The dependent's state, frozen once it was handed out. @type {Readonly<Partial<S>>} */ #state;
  /** The Date of the last pulse, if it was one. @type {Date | null} */ #given = null;
  /** @type {Dependency<S>[]} */ #dependencies;
  /** @type {Map<unknown, number>} */ #indexes = new Map();
  /** @type {Map<unknown, number>[]} */ #partitions;

  #queue = new Queue();
  /** @type {Checks<S>} */ #checks;
  /** The marker of the call at hand. */ #kind = Kind.Number;
  #value = 0;
  #isDate = false;
  /** Takes, for loops, what fails once it is decided. @type {((error: unknown) => void) | null} */ #background;
  /** @type {Store | null} */ #store = null;
  /** @type {Promise<void> | null} */ #closing = null;
  /** Why there are no calls any more. @type {(() => Error) | null} */ #over = null;
  /** Whether the engine has failed. */ #isBroken = false;

  /** @readonly @type {string} */ name;
  /** @readonly @type {ReadonlyMap<string, Dependency<S>>} */ dependencies;

  /**
   * Reads the cache, whether it answers at once or with a promise, and re-requests a pause that was in force. Resolves
   * when the callbacks that this leads to have ended.
   * @template {object} [S=Record<string, unknown>]
   * @template [D=number]
   * @param {string} name
   * @param {CheckpointOptions<S, D>} options
   * @returns {Promise<Checkpoint<S, D>>}
   */
  static async open(name, options) {
    const key = keyOf(name, options);
    const record = await read(options.cache, key);
    /** @type {Checkpoint<S, D>} */
    const checkpoint = new this(name, /** @type {any} */ (new Opened(options, record)));
    try {
      await checkpoint.#begin()?.ended(checkpoint.#effects.report);
    } catch (error) {
      checkpoint.#abandon();
      throw error;
    }
    return checkpoint;
  }

  /**
   * As open, for a host whose cache answers at once (else ERR_CACHE_ASYNC), or has none.
   * @param {string} name
   * @param {CheckpointOptions<S, D>} options
   */
  constructor(name, options) {
    const opened = options instanceof Opened ? options : null;
    if (opened) options = opened.options;
    const key = keyOf(name, options);
    const { cache, durability = 'always', pauseDependent = true, onRecovery, onError } = options;
    const record = opened ? opened.record : readAtOnce(cache, key);
    this.name = name;
    this.#dependencies = dependenciesOf(name, options.dependencies);
    this.dependencies = new Map(this.#dependencies.map((dependency) => [dependency.name, dependency]));
    this.#partitions = this.#dependencies.map(() => new Map());

    /** @type {Owner | null} */
    let owner = null;
    const bound = new Set();
    try {
      this.#dependencies.forEach((dependency, index) => {
        if (bound.has(dependency)) return; // the engine refuses two of one name
        bind(dependency, () => owner, index);
        bound.add(dependency);
      });
      const settings = this.#dependencies.map((dependency) => declared(dependency).settings);
      this.#raw = new Engine(name, pauseDependent, onRecovery !== undefined, settings, parse(record));
      this.#engine = guarded(this.#raw, (cause) => this.#broken(cause));
      this.#values = new Values(this.#engine);
    } catch (error) {
      bound.forEach(release);
      throw explain(error, `checkpoint "${name}", record ${key}`);
    }
    const isOver = () => this.#over !== null;
    owner = {
      name,
      values: this.#values,
      record: () => this.toJSON(),
      get isClosed() {
        return isOver();
      },
    };
    this.#view = this.#makeView();
    this.#isOpaque = this.#engine.kind === Kind.Opaque;
    this.#state = this.#values.get(this.#engine.position()[0]);
    this.#effects = new Effects(this, this.#engine, this.#dependencies, options, (change) => this.#queue.inTurn(change));
    this.#checks = new Checks(this, this.#engine, this.#dependencies, this.#queue, () => this.#look(), () => this.#undo());
    this.#background = onError ? this.#effects.report : null;
    if (cache) {
      const record = () => this.#values.record();
      this.#store = new Store(cache, key, record, durability === 'always', this.#effects.report);
      this.#effects.store = this.#store;
    }
    if (opened) return;
    try {
      this.#begin()?.detach(this.#effects.report);
    } catch (error) {
      this.#abandon();
      throw error;
    }
  }

  #makeView() {
    return new Float64Array(this.#memory.buffer, this.#engine.view(), View.Size);
  }

  /**
   * What opening leads to: what is in force is requested again.
   * @returns {Call | undefined}
   */
  #begin() {
    if (!this.#engine.hasEffects) return;
    const call = new Call(this.#background);
    this.#effects.act(call);
    return call;
  }

  #abandon() {
    this.#over = () => refuse('ERR_CLOSED', `checkpoint "${this.name}" could not be opened`);
    this.#effects.stop(this.#over);
    this.#dependencies.forEach(release);
  }

  /**
   * What all pulses so far have given, merged. Frozen.
   * @returns {Readonly<Partial<S>>}
   */
  get state() {
    return Object.freeze(this.#state);
  }

  /**
   * The dependent's highest marker; null before the first pulse.
   * @returns {Marker | null}
   */
  get stateMarker() {
    return this.#values.marker(this.#engine.position()[1]);
  }

  /**
   * Where the dependent stands.
   * @returns {Position<S>}
   */
  get position() {
    return this.#values.position(this.#engine.position());
  }

  /**
   * Up to here everything was joined with what may be relied on, of every dependency but those that are idle or ended: what
   * may be committed, or told to others as final.
   * @returns {Position<S>}
   */
  get lastGood() {
    return this.#values.position(/** @type {Float64Array} */ (this.#engine.resumeFrom(NONE)));
  }

  /**
   * Whether the dependent is asked to stand still: while a dependency is down or recovering, and until its resume.
   * @returns {boolean}
   */
  get isPaused() {
    return this.#engine.isPaused;
  }

  /**
   * Whether every call is refused: it was closed, or its engine has failed.
   * @returns {boolean}
   */
  get isClosed() {
    return this.#over !== null;
  }

  /**
   * The dependencies that waiting admits wait for; empty when none waits.
   * @returns {readonly Dependency<S>[]}
   */
  get waitingFor() {
    return Array.from(this.#engine.waitingFor(), (index) => this.#dependencies[index]);
  }

  /**
   * The dependency of that name; ERR_DEPENDENCY_UNKNOWN where there is none.
   * @param {string} name
   * @returns {Dependency<S>}
   */
  dependency(name) {
    return this.#dependencies[this.#guard('dependency', () => this.#index(name))];
  }

  /**
   * A dependency's message was handled. Resolves once that is stored and the callbacks it led to have ended.
   * @param {MarkerLike} marker
   * @param {string} [dependency]  may be left out where there is one
   * @param {string | number} [partition]
   * @returns {Promise<HeartbeatResult>}
   */
  heartbeat(marker, dependency, partition) {
    return this.#hear(marker, dependency, partition, null);
  }

  /**
   * @param {MarkerLike} marker
   * @param {string | undefined} dependency
   * @param {string | number | undefined} partition
   * @param {((error: unknown) => void) | null} background  takes what fails once it is decided
   * @returns {Promise<HeartbeatResult>}
   */
  #hear(marker, dependency, partition, background) {
    if (this.#queue.mustWait()) return this.#hearLater(marker, dependency, partition, background);
    try {
      const flags = this.#decideHeartbeat('heartbeat', marker, dependency, partition);
      const result = this.#heartbeatResult(flags, marker);
      if (flags === 0 && this.#needsNoWait()) return Promise.resolve(result);
      return this.#concludeHeartbeat(flags, result, dependency, background);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /**
   * A message of the dependent is being handled. Resolves once that is stored and the callbacks it led to have ended.
   * @param {MarkerLike} marker
   * @param {Partial<S>} [state]  merged into the state before
   * @returns {Promise<D | null>}  the downtime of the first dependency that is down, or null
   */
  checkPulse(marker, state) {
    return this.#pulse(marker, state, null);
  }

  /**
   * @param {MarkerLike} marker
   * @param {Partial<S> | undefined} state
   * @param {((error: unknown) => void) | null} background  takes what fails once it is decided
   * @param {number} [epoch]  in which it was admitted
   * @returns {Promise<D | null>}
   */
  #pulse(marker, state, background, epoch) {
    if (this.#queue.mustWait()) return this.#pulseLater(marker, state, background, epoch);
    if (epoch !== undefined && epoch !== this.#engine.epoch) return HEALTHY; // it was moved back, and will come again
    try {
      const flags = this.#decidePulse('checkPulse', marker, state);
      if (flags === 0 && this.#needsNoWait()) return HEALTHY;
      return this.#conclude(flags, background, (downtime) => downtime);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  // Closures stand apart from the routine: a function that holds one makes room for what it captures each time it runs.

  /**
   * @param {MarkerLike} marker
   * @param {string | undefined} dependency
   * @param {string | number | undefined} partition
   * @param {((error: unknown) => void) | null} background
   * @returns {Promise<HeartbeatResult>}
   */
  #hearLater(marker, dependency, partition, background) {
    const now = asItIs(marker);
    return this.#queue.later(() => this.#hear(now, dependency, partition, background));
  }

  /**
   * @param {number} flags
   * @param {HeartbeatResult} result
   * @param {string | undefined} dependency
   * @param {((error: unknown) => void) | null} background
   * @returns {Promise<HeartbeatResult>}
   */
  #concludeHeartbeat(flags, result, dependency, background) {
    const isSettled = !(flags & (Flag.Effects | Flag.Ask));
    return this.#conclude(flags, background, () => (isSettled ? result : this.#isLateNow(result, dependency)));
  }

  /**
   * @param {MarkerLike} marker
   * @param {Partial<S> | undefined} state
   * @param {((error: unknown) => void) | null} background
   * @param {number} [epoch]
   * @returns {Promise<D | null>}
   */
  #pulseLater(marker, state, background, epoch) {
    const now = asItIs(marker);
    try {
      const given = state === undefined ? undefined : this.#guard('checkPulse', () => merge({}, state));
      return this.#queue.later(() => this.#pulse(now, given, background, epoch));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /**
   * As heartbeat, without waiting for the host: stores are awaited by flush(), callbacks by close(). A check that gives a promise:
   * ERR_CHECK_ASYNC.
   * @param {MarkerLike} marker
   * @param {string} [dependency]
   * @param {string | number} [partition]
   * @returns {HeartbeatResult}
   */
  heartbeatSync(marker, dependency, partition) {
    this.#checkFirst('heartbeatSync');
    const flags = this.#decideHeartbeat('heartbeatSync', marker, dependency, partition);
    const result = this.#heartbeatResult(flags, marker);
    if (flags === 0 && this.#needsNoWait()) return result;
    this.#concludeSync('heartbeatSync', flags);
    return this.#isLateNow(result, dependency);
  }

  /**
   * As checkPulse, without waiting for the host: stores are awaited by flush(), callbacks by close(). A check that gives a promise:
   * ERR_CHECK_ASYNC.
   * @param {MarkerLike} marker
   * @param {Partial<S>} [state]
   * @returns {D | null}
   */
  checkPulseSync(marker, state) {
    this.#checkFirst('checkPulseSync');
    const flags = this.#decidePulse('checkPulseSync', marker, state);
    if (flags === 0 && this.#needsNoWait()) return null;
    return this.#concludeSync('checkPulseSync', flags);
  }

  /**
   * Resolves when a message at this marker may be handled without running ahead. Rejects with ERR_REWOUND when the
   * dependent is moved back meanwhile, with the signal's reason, or with ERR_CLOSED. One loop that reads both streams
   * must not await it: use isAdmissible there.
   * @param {MarkerLike} marker
   * @param {AdmitOptions} [options]
   * @returns {Promise<void>}
   */
  admit(marker, options) {
    if (this.#queue.mustWait()) return this.#queue.later(() => this.admit(marker, options));
    try {
      const { drift, signal } = options ?? {};
      this.#checkOpen();
      if (this.#closing) throw this.#closedError();
      const flags = this.#guard('admit', () => {
        if (signal !== undefined && typeof Object(signal).addEventListener !== 'function') {
          throw refusal('ERR_OPTION', `signal is ${show(signal)}: give an AbortSignal`);
        }
        this.#unpack(marker);
        return this.#engine.admit(this.#kind, this.#value, ...unpackDrift(drift));
      });
      if (flags & Flag.Refused) this.#refused('admit', marker);
      if (signal?.aborted) {
        if (flags & Flag.Wait) this.#engine.cancel(this.#look()[View.Detail]);
        return Promise.reject(signal.reason);
      }
      return flags & Flag.Wait ? this.#effects.wait(this.#look()[View.Detail], signal) : DONE;
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /**
   * As admit, at once.
   * @param {MarkerLike} marker
   * @param {Pick<AdmitOptions, 'drift'>} [options]
   * @returns {boolean}
   */
  isAdmissible(marker, options) {
    if (this.#over !== null) throw this.#over();
    try {
      this.#unpack(marker);
      return this.#engine.isAdmissible(this.#kind, this.#value, ...unpackDrift(options?.drift));
    } catch (error) {
      throw explain(error, this.#name('isAdmissible'), marker);
    }
  }

  /**
   * The dependent stream, each item held until it is admitted, and counted as a pulse with its state when the next one is
   * asked for.
   * @template T
   * @param {Source<T>} source
   * @param {GateOptions<NoInfer<T>, S>} options
   * @returns {AsyncGenerator<T, void, undefined>}
   */
  gate(source, options) {
    return this.#guard('gate', () =>
      gate(source, options, {
        admit: (marker, admitOptions) => this.admit(marker, admitOptions),
        epoch: () => this.#engine.epoch,
        pulse: (marker, state, epoch) => this.#pulse(marker, state, this.#background, epoch),
      }),
    );
  }

  /**
   * A dependency stream: a heartbeat after each item was handled, which is when the next one is asked for. When the source
   * ends, the dependency is ended: one watch per dependency.
   * @template T
   * @param {Source<T>} source
   * @param {WatchOptions<NoInfer<T>>} options
   * @returns {AsyncGenerator<T, void, undefined>}
   */
  watch(source, options) {
    const dependency = options?.dependency;
    return this.#guard('watch', () => {
      this.#index(dependency);
      return watch(source, options, {
        heartbeat: (marker, partition) => this.#hear(marker, dependency, partition, this.#background),
        ended: () => this.#change('watch', this.#background, () => this.#engine.markEnded(this.#index(dependency), NONE)),
      });
    });
  }

  /**
   * Nothing newer exists for now: not waited for until its next heartbeat.
   * @param {string} [dependency]
   * @param {string | number} [partition]
   * @returns {Promise<void>}
   */
  markIdle(dependency, partition) {
    return this.#change('markIdle', null, () => {
      const index = this.#index(dependency);
      return this.#engine.markIdle(index, this.#partition(index, partition));
    });
  }

  /**
   * Nothing newer will come; of a partition: it is not ours any more.
   * @param {string} [dependency]
   * @param {string | number} [partition]
   * @returns {Promise<void>}
   */
  markEnded(dependency, partition) {
    return this.#change('markEnded', null, () => {
      const index = this.#index(dependency);
      return this.#engine.markEnded(index, this.#partition(index, partition));
    });
  }

  /**
   * From now on exactly these partitions count; new ones are unheard, and until they are heard the dependency's silence
   * counts from where it was. Not stored: assign again after opening.
   * @param {Iterable<string | number>} partitions
   * @param {string} [dependency]
   * @returns {Promise<void>}
   */
  assignPartitions(partitions, dependency) {
    const assign = () => this.#engine.assignPartitions(this.#index(dependency), namesOfPartitions(partitions));
    return this.#change('assignPartitions', null, assign);
  }

  /**
   * Its position is void: unknown again. For a rebuilt table, or after a marker from the far future.
   * @param {string} [dependency]
   * @returns {Promise<void>}
   */
  forget(dependency) {
    return this.#change('forget', null, () => this.#engine.forget(this.#index(dependency)));
  }

  /**
   * The host has moved the dependent stream back to this position: its `resumeFrom`, in onRecovery.
   * @param {Position<S>} to
   * @returns {Promise<void>}
   */
  rewind(to) {
    return this.#change('rewind', null, () => {
      const { state, marker, sequence } = Object(to);
      const exact = this.#values.exactMarker(to);
      if (!Number.isSafeInteger(sequence) || sequence < 0 || marker === undefined) {
        throw refusal('ERR_OPTION', `${show(to)} is not a position: give a resumeFrom, or a position from before`);
      }
      const merged = merge({}, state);
      if (marker !== null) this.#unpack(marker);
      if (exact !== undefined) this.#value = exact;
      const slot = this.#values.add(merged);
      const flags = this.#engine.rewind(slot, marker === null ? undefined : this.#kind, this.#value, sequence);
      if (flags & Flag.Refused) this.#refused('rewind', marker);
      this.#refresh();
      return flags;
    });
  }

  /**
   * Resolves once all that happened is stored; throws what failed in the background and no onError took.
   * @returns {Promise<void>}
   */
  flush() {
    return this.#effects.flush();
  }

  /**
   * Waits for stores and callbacks, then refuses further calls; waiting admits reject with ERR_CLOSED. Throws what flush()
   * throws.
   * @returns {Promise<void>}
   */
  close() {
    return (this.#closing ??= this.#close());
  }

  async #close() {
    await this.#settled();
    this.#over ??= () => this.#closedError();
    await this.#settled(); // what was called meanwhile
    this.#effects.stop(this.#over);
    await this.flush();
  }

  async #settled() {
    await this.#queue.inTurn(ignore);
    await this.#effects.idle(() => this.#closedError());
  }

  /**
   * As close(), for `await using`.
   * @returns {Promise<void>}
   */
  [Symbol.asyncDispose]() {
    return this.close();
  }

  /**
   * The record as it would be stored.
   * @returns {CheckpointRecord}
   */
  toJSON() {
    return this.#values.currentRecord();
  }

  // How a call is decided.

  /**
   * @param {string} where
   * @param {MarkerLike} marker
   * @param {string | undefined} dependency
   * @param {string | number | undefined} partition
   * @returns {number} flags
   */
  #decideHeartbeat(where, marker, dependency, partition) {
    this.#checkOpen();
    let index;
    let part;
    try {
      this.#unpack(marker);
      index = this.#index(dependency);
      part = this.#partition(index, partition);
    } catch (error) {
      throw explain(error, this.#name(where));
    }
    let flags;
    try {
      flags = this.#raw.heartbeat(index, part, this.#kind, this.#value);
    } catch (error) {
      throw this.#broken(error);
    }
    return flags & Flag.Refused ? this.#refused(where, marker) : flags;
  }

  /**
   * @param {string} where
   * @param {MarkerLike} marker
   * @param {Partial<S> | undefined} given
   * @returns {number} flags
   */
  #decidePulse(where, marker, given) {
    this.#checkOpen();
    let state = this.#state;
    let slot = NONE;
    try {
      // The state first: a getter of the host's in it may call, and the marker is the call's at hand.
      if (given !== undefined) state = merge(state, given);
      this.#unpack(marker);
      if (given !== undefined) slot = this.#values.add(state);
    } catch (error) {
      throw explain(error, this.#name(where));
    }
    let flags;
    try {
      flags = this.#raw.pulse(this.#kind, this.#value, slot);
    } catch (error) {
      throw this.#broken(error);
    }
    if (flags & Flag.Refused) this.#refused(where, marker);
    this.#state = state;
    this.#given = this.#isDate ? /** @type {Date} */ (marker) : null;
    return flags;
  }

  /**
   * Any other call that changes something.
   * @param {string} where
   * @param {((error: unknown) => void) | null} background  takes what fails once it is decided
   * @param {() => number} decide  gives the flags
   * @returns {Promise<void>}
   */
  #change(where, background, decide) {
    if (this.#queue.mustWait()) return this.#queue.later(() => this.#change(where, background, decide));
    try {
      this.#checkOpen();
      const flags = this.#guard(where, decide);
      if (flags & Flag.Refused) this.#refused(where);
      return this.#conclude(flags, background, ignore);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /**
   * @template T
   * @param {string} where
   * @param {() => T} decide
   * @returns {T}
   */
  #guard(where, decide) {
    try {
      return decide();
    } catch (error) {
      throw explain(error, this.#name(where));
    }
  }

  #checkOpen() {
    if (this.#over !== null) throw this.#over();
  }

  /**
   * A call that cannot wait must not overtake those that do.
   * @param {string} where
   */
  #checkFirst(where) {
    if (this.#queue.isFree) return;
    throw refuse('ERR_CHECK_ASYNC', `${this.#name(where)}: a check is under way, and this call cannot wait for it`);
  }

  #closedError() {
    return refuse('ERR_CLOSED', `checkpoint "${this.name}" is closed: end what calls it first`);
  }

  /** @param {string} where */
  #name(where) {
    return `${where}() of checkpoint "${this.name}"`;
  }

  /**
   * @param {string} where
   * @param {unknown} [marker]  what the engine's number stands for
   * @returns {never}
   */
  #refused(where, marker) {
    throw explain(this.#engine.refusal(), this.#name(where), marker);
  }

  /**
   * The engine has panicked: nothing it says is worth anything from now on.
   * @param {unknown} cause
   */
  #broken(cause) {
    const message = `the engine of checkpoint "${this.name}" has failed: open it again on its last stored record`;
    const over = () => refuse('ERR_ENGINE', message, { cause });
    this.#over = over;
    this.#isBroken = true;
    this.#effects?.stop(over);
    this.#queue.release();
    this.#queue.next();
    return over();
  }

  /**
   * The marker on the engine's scale, left in #kind and #value: an array per event would be felt.
   * @param {MarkerLike} marker
   */
  #unpack(marker) {
    this.#isDate = false;
    if (this.#isOpaque) {
      this.#kind = Kind.Opaque;
      this.#value = this.#values.addToken(marker);
    } else if (marker instanceof Date) {
      this.#kind = Kind.Time;
      this.#value = marker.getTime();
      this.#isDate = true;
    } else if (typeof marker === 'number') {
      this.#kind = Kind.Number;
      this.#value = marker;
    } else {
      [this.#kind, this.#value] = unpackMarker(marker);
    }
  }

  /**
   * @param {string | undefined} dependency
   * @returns {number}
   */
  #index(dependency) {
    return this.#indexes.get(dependency) ?? this.#findIndex(dependency);
  }

  /** @param {string | undefined} dependency */
  #findIndex(dependency) {
    if (dependency !== undefined && typeof dependency !== 'string') {
      throw refusal('ERR_DEPENDENCY_UNKNOWN', `${show(dependency)} is not the name of a dependency`);
    }
    const index = this.#engine.index(dependency);
    this.#indexes.set(dependency, index);
    return index;
  }

  /**
   * @param {number} index
   * @param {string | number | undefined} partition
   * @returns {number}
   */
  #partition(index, partition) {
    return partition === undefined ? NONE : (this.#partitions[index].get(partition) ?? this.#findPartition(index, partition));
  }

  /**
   * @param {number} index
   * @param {string | number} partition
   */
  #findPartition(index, partition) {
    const found = this.#engine.partition(index, partitionName(partition));
    this.#partitions[index].set(partition, found);
    return found;
  }

  /** The numbers that the last call left behind. The view is void when the memory has grown. */
  #look() {
    if (this.#view.length === 0) this.#view = this.#makeView();
    return this.#view;
  }

  /**
   * @param {number} flags
   * @param {MarkerLike} marker
   * @returns {HeartbeatResult}
   */
  #heartbeatResult(flags, marker) {
    const view = this.#look();
    const lag = view[View.Lag];
    const dependent = view[View.Marker];
    const dependency = view[View.DependencyMarker];
    // A new Date costs more than all the rest: the caller's own serves, while it is still the same time.
    const given = this.#given;
    return {
      isLate: (flags & Flag.Late) !== 0,
      lag: lag === lag ? lag : null,
      dependentMarker: given !== null && given.getTime() === dependent ? given : this.#values.marker(dependent),
      dependencyMarker: /** @type {Marker} */ (this.#isDate && this.#value === dependency ? marker : this.#values.marker(dependency)),
    };
  }

  /**
   * @param {HeartbeatResult} result
   * @param {string | undefined} dependency
   */
  #isLateNow(result, dependency) {
    result.isLate = this.#engine.isDown(this.#index(dependency));
    return result;
  }

  /** Stores a routine event where nobody waits for that; whether that is all. */
  #needsNoWait() {
    if (this.#store === null) return true;
    if (this.#store.isAwaited) return false;
    if (!this.#store.isDue) this.#store.saveSoon();
    return true;
  }

  /** A check has thrown. */
  #undo() {
    if (this.#isBroken) return;
    this.#engine.abandon();
    this.#refresh();
  }

  #refresh() {
    this.#state = this.#values.get(this.#engine.position()[0]);
    this.#given = null;
    this.#values.kind = undefined;
  }

  // What a decision leads to.

  /**
   * @template T
   * @param {number} flags
   * @param {((error: unknown) => void) | null} background
   * @param {(downtime: D | null) => T} result  what the call gives
   * @returns {Promise<any>}
   */
  #conclude(flags, background, result) {
    /** @type {(flags: number, answers: unknown[]) => T | PromiseLike<T>} */
    const decided = (flags, answers) => {
      const downtime = this.#downtime(flags, answers);
      const call = new Call(background);
      this.#effects.act(call);
      this.#queue.next();
      return after(call.ended(this.#effects.report), () => result(downtime));
    };
    return Promise.resolve(flags & Flag.Ask ? this.#checks.ask(flags, decided) : decided(flags, []));
  }

  /**
   * @param {string} where
   * @param {number} flags
   * @returns {D | null}
   */
  #concludeSync(where, flags) {
    /** @type {(flags: number, answers: unknown[]) => D | null} */
    const decided = (flags, answers) => {
      const downtime = this.#downtime(flags, answers);
      const call = new Call(null);
      this.#effects.act(call);
      this.#queue.next();
      call.detach(this.#effects.report);
      return downtime;
    };
    return /** @type {D | null} */ (flags & Flag.Ask ? this.#checks.ask(flags, decided, this.#name(where)) : decided(flags, []));
  }

  /**
   * @param {number} flags
   * @param {unknown[]} answers
   * @returns {D | null}
   */
  #downtime(flags, answers) {
    if (!(flags & Flag.Downtime)) return null;
    const view = this.#look();
    const lag = view[View.Downtime];
    return /** @type {D} */ (lag === lag ? lag : answers[view[View.Dependency]]);
  }
}
