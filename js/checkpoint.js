/**
 * The checkpoint as its host sees it: hands each call to the engine, and does what the engine has decided. Decides
 * nothing about streams itself.
 */
import { Act, Ask, Engine, Flag, Kind, View, checkName, wasmMemory } from '../pkg/slipstream_checkpoint.js';
import { bind, Dependency, release } from './dependency.js';
import { explain, refusal, refuse, show } from './errors.js';
import { onAbort } from './sources.js';
import { Store } from './store.js';
import { gate, watch } from './streams.js';
import { after, Call, ignore, isThenable, Turns } from './turns.js';
import { merge, unpackDrift, unpackMarker, Values } from './values.js';

/**
 * @import { AdmitOptions, CheckpointCallback, CheckpointOptions, CheckpointRecord, GateOptions, HeartbeatResult, Marker,
 *   MarkerLike, Position, Source, WatchOptions } from './types.js'
 */

/** @typedef {{ act: Act, index: number, detail: number }} Effect */

/** Says that the record was already read, and what it was. */
class Opened {
  /** @param {unknown} record */
  constructor(record) {
    this.record = record;
  }
}

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
  /** @type {Values<S>} */ #values;
  /** What the engine leaves behind, over its memory. */ #view;
  #memory = /** @type {WebAssembly.Memory} */ (wasmMemory());
  /** @type {CheckpointOptions<S, D>} */ #options;
  /** @type {Store | null} */ #store = null;
  #isCoalesced;
  #isOpaque;

  /** The dependent's state, frozen once it was handed out. @type {Readonly<Partial<S>>} */ #state;
  /** The marker of the last pulse as it was given. @type {unknown} */ #given = null;
  /** @type {Dependency<S>[]} */ #dependencies;
  /** @type {Map<unknown, number>} */ #indexes = new Map();
  /** @type {Map<unknown, number>[]} */ #partitions;

  #turns = new Turns();
  /** How many callbacks of the host are running. */ #running = 0;
  /** Whether a call is asking the host's checks. */ #deciding = false;
  /** The calls that wait for it. @type {(() => void)[]} */ #calls = [];
  /** The marker of the call at hand. */ #kind = Kind.Number;
  #value = 0;
  /** @type {Map<number, { resolve(): void, reject(error: unknown): void }>} */ #waits = new Map();
  /** @type {Set<ReturnType<typeof setTimeout>>} */ #timers = new Set();
  /** What failed in the background, and no onError took. @type {unknown[]} */ #failures = [];
  /** @type {Promise<void> | null} */ #closing = null;
  /** Why there are no calls any more. @type {(() => Error) | null} */ #over = null;

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
    /** @type {unknown} */
    let record;
    const { cache } = Object(options);
    if (cache !== undefined) {
      const key = keyOf(name, options);
      try {
        record = await cache.get(key);
      } catch (cause) {
        throw refuse('ERR_CACHE_READ', `the cache did not read ${key}`, { cause });
      }
    }
    /** @type {Checkpoint<S, D>} */
    const checkpoint = new Checkpoint(name, options, new Opened(record));
    try {
      await checkpoint.#begin(false);
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
   * @param {unknown} [opened]  internal
   */
  constructor(name, options, opened) {
    const key = keyOf(name, options);
    this.#options = options;
    this.name = name;
    this.#isCoalesced = options.durability === 'coalesced';
    this.#dependencies = [...options.dependencies];
    this.dependencies = new Map(this.#dependencies.map((dependency) => [dependency.name, dependency]));
    this.#partitions = this.#dependencies.map(() => new Map());
    const record = opened instanceof Opened ? opened.record : readAtOnce(options.cache, key);

    /** @type {import('./dependency.js').Owner | null} */
    let owner = null;
    /** @type {Dependency<S>[]} */
    const bound = [];
    try {
      this.#dependencies.forEach((dependency, index) => {
        if (bound.includes(dependency)) return; // the engine refuses two of one name
        bind(dependency, () => owner, index);
        bound.push(dependency);
      });
      this.#engine = this.#makeEngine(record, key);
      this.#values = new Values(this.#engine);
    } catch (error) {
      bound.forEach(release);
      throw error;
    }
    const checkpoint = this;
    owner = {
      name,
      values: this.#values,
      record: () => this.toJSON(),
      get isClosed() {
        return checkpoint.#over !== null;
      },
    };
    this.#view = this.#makeView();
    this.#isOpaque = this.#engine.kind === Kind.Opaque;
    this.#state = this.#values.get(this.#engine.position()[0]);
    if (options.cache) {
      this.#store = new Store(options.cache, key, () => this.#values.record(), this.#isCoalesced ? this.#report : null);
    }
    if (opened instanceof Opened) return;
    try {
      this.#begin(true);
    } catch (error) {
      this.#abandon();
      throw error;
    }
  }

  /**
   * @param {unknown} record
   * @param {string} key
   */
  #makeEngine(record, key) {
    const { pauseDependent = true, onRecovery } = this.#options;
    const settings = {
      name: this.name,
      pauseDependent,
      awaitsRecovery: onRecovery !== undefined,
      dependencies: this.#dependencies.map(({ settings }) => settings),
    };
    try {
      return new Engine(settings, parse(record));
    } catch (error) {
      throw explain(error, `checkpoint "${this.name}", record ${key}`);
    }
  }

  #makeView() {
    return new Float64Array(this.#memory.buffer, this.#engine.view(), View.Size);
  }

  /**
   * What opening leads to.
   * @param {boolean} isSync
   * @returns {Promise<void> | undefined}
   */
  #begin(isSync) {
    const effects = this.#takeEffects();
    if (effects.length === 0) return;
    const call = new Call(this.#options.onError ? this.#report : null);
    this.#act(call, effects);
    if (!isSync) return call.ended(this.#report);
    call.detach(this.#report);
  }

  #abandon() {
    this.#over = () => refuse('ERR_CLOSED', `checkpoint "${this.name}" could not be opened`);
    this.#timers.forEach(clearTimeout);
    this.#dependencies.forEach(release);
  }

  /** @returns {Readonly<Partial<S>>} */
  get state() {
    return Object.freeze(this.#state);
  }

  /** @returns {Marker | null} */
  get stateMarker() {
    return this.#values.marker(this.#engine.position()[1], this.#given);
  }

  /** @returns {Position<S>} */
  get position() {
    return this.#values.position(this.#engine.position());
  }

  /** @returns {boolean} */
  get isPaused() {
    return this.#engine.isPaused;
  }

  /**
   * The dependencies that waiting admits wait for; empty when none waits.
   * @returns {readonly Dependency<S>[]}
   */
  get waitingFor() {
    return Array.from(this.#engine.waitingFor(), (index) => this.#dependencies[index]);
  }

  /**
   * @param {string} name
   * @returns {Dependency<S>}
   */
  dependency(name) {
    return this.#dependencies[this.#guard('dependency', () => this.#index(String(name)))];
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
    if (this.#deciding) return this.#later(() => this.#hear(marker, dependency, partition, background));
    try {
      const flags = this.#decideHeartbeat('heartbeat', marker, dependency, partition);
      const result = this.#heartbeatResult(flags, marker);
      if (flags === 0 && this.#needsNoWait()) return Promise.resolve(result);
      return this.#conclude('heartbeat', flags, background, () => this.#isLateNow(result, dependency));
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
   * @returns {Promise<D | null>}
   */
  #pulse(marker, state, background) {
    if (this.#deciding) return this.#later(() => this.#pulse(marker, state, background));
    try {
      const flags = this.#decidePulse('checkPulse', marker, state);
      if (flags === 0 && this.#needsNoWait()) return HEALTHY;
      return this.#conclude('checkPulse', flags, background, (downtime) => downtime);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /**
   * As heartbeat, without waiting for the host: its promises are awaited by flush(). A check that gives a promise:
   * ERR_CHECK_ASYNC.
   * @param {MarkerLike} marker
   * @param {string} [dependency]
   * @param {string | number} [partition]
   * @returns {HeartbeatResult}
   */
  heartbeatSync(marker, dependency, partition) {
    const flags = this.#decideHeartbeat('heartbeatSync', marker, dependency, partition);
    const result = this.#heartbeatResult(flags, marker);
    if (flags === 0 && this.#needsNoWait()) return result;
    this.#concludeSync('heartbeatSync', flags);
    return this.#isLateNow(result, dependency);
  }

  /**
   * As checkPulse, without waiting for the host: its promises are awaited by flush(). A check that gives a promise:
   * ERR_CHECK_ASYNC.
   * @param {MarkerLike} marker
   * @param {Partial<S>} [state]
   * @returns {D | null}
   */
  checkPulseSync(marker, state) {
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
    if (this.#deciding) return this.#later(() => this.admit(marker, options));
    try {
      const { drift, signal } = options ?? {};
      this.#checkOpen('admit');
      if (this.#closing) throw this.#isClosed();
      const flags = this.#guard('admit', () => {
        this.#unpack(marker);
        return this.#engine.admit(this.#kind, this.#value, ...unpackDrift(drift));
      });
      if (flags & Flag.Refused) this.#refused('admit');
      if (signal?.aborted) {
        if (flags & Flag.Wait) this.#engine.cancel(this.#look()[View.Detail]);
        return Promise.reject(signal.reason);
      }
      return flags & Flag.Wait ? this.#wait(this.#look()[View.Detail], signal) : DONE;
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /**
   * @param {number} ticket
   * @param {AbortSignal} [signal]
   * @returns {Promise<void>}
   */
  #wait(ticket, signal) {
    return new Promise((resolve, reject) => {
      /** @type {() => void} */
      let unlisten = ignore;
      const end = () => {
        unlisten();
        this.#waits.delete(ticket);
      };
      /** @param {unknown} reason */
      const rejectWith = (reason) => {
        end();
        reject(reason);
      };
      this.#waits.set(ticket, { resolve: () => (end(), resolve()), reject: rejectWith });
      unlisten = onAbort(signal, (reason) => {
        this.#engine.cancel(ticket);
        rejectWith(reason);
      });
    });
  }

  /**
   * As admit, at once.
   * @param {MarkerLike} marker
   * @param {Pick<AdmitOptions, 'drift'>} [options]
   * @returns {boolean}
   */
  isAdmissible(marker, options) {
    return this.#guard('isAdmissible', () => {
      this.#unpack(marker);
      return this.#engine.isAdmissible(this.#kind, this.#value, ...unpackDrift(options?.drift));
    });
  }

  /**
   * The dependent stream, each item held until it is admitted, and counted as a pulse with its state when the next one is
   * asked for.
   * @template T
   * @param {Source<T>} source
   * @param {GateOptions<T, S>} options
   * @returns {AsyncGenerator<T, void, undefined>}
   */
  gate(source, options) {
    const background = this.#options.onError ? this.#report : null;
    return gate(source, options, {
      admit: (marker, admitOptions) => this.admit(marker, admitOptions),
      epoch: () => this.#engine.epoch,
      pulse: (marker, state) => this.#pulse(marker, state, background),
    });
  }

  /**
   * A dependency stream: a heartbeat after each item was handled, which is when the next one is asked for; ended when it
   * ends.
   * @template T
   * @param {Source<T>} source
   * @param {WatchOptions<T>} options
   * @returns {AsyncGenerator<T, void, undefined>}
   */
  watch(source, options) {
    const background = this.#options.onError ? this.#report : null;
    const dependency = options?.dependency;
    this.#guard('watch', () => this.#index(dependency));
    return watch(source, options, {
      heartbeat: (marker, partition) => this.#hear(marker, dependency, partition, background),
      ended: () => this.#change('watch', background, () => this.#engine.markEnded(this.#index(dependency), NONE)),
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
   * From now on exactly these partitions count; new ones are unheard.
   * @param {Iterable<string | number>} partitions
   * @param {string} [dependency]
   * @returns {Promise<void>}
   */
  assignPartitions(partitions, dependency) {
    return this.#change('assignPartitions', null, () => {
      if (typeof partitions === 'string' || typeof Object(partitions)[Symbol.iterator] !== 'function') {
        throw refusal('ERR_OPTION', `${show(partitions)} is not a list of partitions: give an iterable`);
      }
      return this.#engine.assignPartitions(this.#index(dependency), Array.from(partitions, String));
    });
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
      if (!Number.isSafeInteger(sequence) || sequence < 0 || marker === undefined) {
        throw refusal('ERR_OPTION', `${show(to)} is not a position: give a resumeFrom, or a position from before`);
      }
      const merged = merge({}, state);
      if (marker === null) [this.#kind, this.#value] = [Kind.Number, NaN];
      else this.#unpack(marker);
      const slot = this.#values.add(merged);
      const flags = this.#engine.rewind(slot, this.#kind, this.#value, sequence);
      this.#refresh();
      return flags;
    });
  }

  /**
   * Resolves once all that happened is stored; throws what failed in the background and no onError took.
   * @returns {Promise<void>}
   */
  async flush() {
    await this.#store?.flush();
    const failures = this.#failures.splice(0);
    if (failures.length === 1) throw failures[0];
    if (failures.length > 1) throw new AggregateError(failures, `${failures.length} failures in the background`);
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
    for (const [ticket, { reject }] of this.#waits) {
      this.#engine.cancel(ticket);
      reject(this.#isClosed());
    }
    await this.#turns.idle();
    this.#over ??= () => this.#isClosed();
    this.#timers.forEach(clearTimeout);
    await this.flush();
  }

  /** @returns {Promise<void>} */
  [Symbol.asyncDispose]() {
    return this.close();
  }

  /** @returns {CheckpointRecord} */
  toJSON() {
    return JSON.parse(this.#values.record());
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
    this.#checkOpen(where);
    let flags;
    try {
      this.#unpack(marker);
      const index = this.#index(dependency);
      flags = this.#engine.heartbeat(index, this.#partition(index, partition), this.#kind, this.#value);
    } catch (error) {
      throw this.#explain(where, error);
    }
    return flags & Flag.Refused ? this.#refused(where) : flags;
  }

  /**
   * @param {string} where
   * @param {MarkerLike} marker
   * @param {Partial<S> | undefined} given
   * @returns {number} flags
   */
  #decidePulse(where, marker, given) {
    this.#checkOpen(where);
    let state = this.#state;
    let flags;
    try {
      this.#unpack(marker);
      let slot = NONE;
      if (given !== undefined) {
        state = merge(state, given);
        slot = this.#values.add(state);
      }
      flags = this.#engine.pulse(this.#kind, this.#value, slot);
    } catch (error) {
      throw this.#explain(where, error);
    }
    if (flags & Flag.Refused) this.#refused(where);
    this.#state = state;
    this.#given = marker;
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
    if (this.#deciding) return this.#later(() => this.#change(where, background, decide));
    try {
      this.#checkOpen(where);
      const flags = this.#guard(where, decide);
      if (flags & Flag.Refused) this.#refused(where);
      return this.#conclude(where, flags, background, ignore);
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
      throw this.#explain(where, error);
    }
  }

  /** @param {string} where */
  #checkOpen(where) {
    if (this.#over !== null) throw this.#over();
    // Only a call that cannot wait for its turn gets here meanwhile.
    if (this.#deciding) {
      throw refuse('ERR_CHECK_ASYNC', `${this.#name(where)}: a check is under way, and this call cannot wait for it`);
    }
  }

  #isClosed() {
    return refuse('ERR_CLOSED', `checkpoint "${this.name}" is closed`);
  }

  /** @param {string} where */
  #name(where) {
    return `${where}() of checkpoint "${this.name}"`;
  }

  /**
   * @param {string} where
   * @returns {never}
   */
  #refused(where) {
    throw explain(this.#engine.refusal(), this.#name(where));
  }

  /**
   * @param {string} where
   * @param {unknown} error
   */
  #explain(where, error) {
    return error instanceof WebAssembly.RuntimeError ? this.#broken(error) : explain(error, this.#name(where));
  }

  /**
   * The engine has panicked: nothing it says is worth anything from now on.
   * @param {unknown} cause
   */
  #broken(cause) {
    const message = `the engine of checkpoint "${this.name}" has failed: open it again on its last stored record`;
    this.#over = () => refuse('ERR_ENGINE', message, { cause });
    return this.#over();
  }

  /**
   * The marker on the engine's scale, left in #kind and #value: an array per event would be felt.
   * @param {MarkerLike} marker
   */
  #unpack(marker) {
    if (this.#isOpaque) {
      this.#kind = Kind.Opaque;
      this.#value = this.#values.addToken(marker);
    } else if (marker instanceof Date) {
      this.#kind = Kind.Time;
      this.#value = marker.getTime();
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
    const index = this.#engine.index(dependency === undefined ? undefined : String(dependency));
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
    const found = this.#engine.partition(index, String(partition));
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
    return {
      isLate: (flags & Flag.Late) !== 0,
      lag: lag === lag ? lag : null,
      dependentMarker: this.#values.marker(view[View.Marker], this.#given),
      dependencyMarker: /** @type {Marker} */ (this.#values.marker(view[View.DependencyMarker], marker)),
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
    if (this.#store && !this.#isCoalesced) return false;
    this.#store?.saveSoon();
    return true;
  }

  // The host's own checks.

  /**
   * The check that the engine asks for.
   * @returns {unknown}
   */
  #ask() {
    const view = this.#look();
    const dependency = this.#dependencies[view[View.Dependency]];
    const check = view[View.Detail] === Ask.Downtime ? dependency.checks.downtimeCheck : dependency.checks.recoveryCheck;
    return check?.(this, dependency);
  }

  /**
   * Asks until the call is decided. The last answer that was truthy first is what the host's check gave.
   * @param {string} where
   * @param {number} flags
   * @param {unknown[]} answers  by dependency
   * @param {boolean} isSync
   * @returns {number | Promise<number>} flags
   */
  #askEach(where, flags, answers, isSync) {
    this.#deciding = true;
    try {
      while (flags & Flag.Ask) {
        const value = this.#ask();
        if (isThenable(value)) {
          if (!isSync) return this.#askOn(value, answers);
          Promise.resolve(value).catch(ignore);
          throw refuse('ERR_CHECK_ASYNC', `${this.#name(where)}: a check gave a promise: use the call that can await it`);
        }
        flags = this.#answer(value, answers);
      }
    } catch (error) {
      this.#giveUp();
      throw error;
    }
    this.#deciding = false;
    return flags;
  }

  /**
   * @param {unknown} value
   * @param {unknown[]} answers
   */
  async #askOn(value, answers) {
    try {
      for (;;) {
        const flags = this.#answer(await value, answers);
        if (!(flags & Flag.Ask)) {
          this.#deciding = false;
          return flags;
        }
        value = this.#ask();
      }
    } catch (error) {
      this.#giveUp();
      throw error;
    }
  }

  /**
   * @param {unknown} value
   * @param {unknown[]} answers
   */
  #answer(value, answers) {
    answers[this.#look()[View.Dependency]] = value;
    return this.#engine.answer(Boolean(value));
  }

  /** A check has thrown: everything is as it was before the call. */
  #giveUp() {
    this.#engine.abandon();
    this.#refresh();
    this.#deciding = false;
    this.#decideLater();
  }

  #refresh() {
    this.#state = this.#values.get(this.#engine.position()[0]);
    this.#given = null;
  }

  /**
   * A call waits its turn behind one whose check is under way.
   * @template T
   * @param {() => Promise<T>} call
   * @returns {Promise<T>}
   */
  #later(call) {
    return new Promise((resolve) => this.#calls.push(() => resolve(call())));
  }

  #decideLater() {
    while (!this.#deciding && this.#calls.length > 0) this.#calls.shift()?.();
  }

  // What a decision leads to.

  /**
   * @template T
   * @param {string} where
   * @param {number} flags
   * @param {((error: unknown) => void) | null} background
   * @param {(downtime: D | null) => T} result  what the call gives
   * @returns {Promise<any>}
   */
  #conclude(where, flags, background, result) {
    /** @type {unknown[]} */
    const answers = [];
    const decided = flags & Flag.Ask ? this.#askEach(where, flags, answers, false) : flags;
    if (typeof decided !== 'number') {
      return decided.then((flags) => this.#finish(flags, answers, background, result));
    }
    return Promise.resolve(this.#finish(decided, answers, background, result));
  }

  /**
   * @template T
   * @param {number} flags
   * @param {unknown[]} answers
   * @param {((error: unknown) => void) | null} background
   * @param {(downtime: D | null) => T} result
   */
  #finish(flags, answers, background, result) {
    const downtime = this.#downtime(flags, answers);
    const call = new Call(background);
    this.#act(call, this.#takeEffects());
    this.#decideLater();
    return after(call.ended(this.#report), () => result(downtime));
  }

  /**
   * @param {string} where
   * @param {number} flags
   * @returns {D | null}
   */
  #concludeSync(where, flags) {
    /** @type {unknown[]} */
    const answers = [];
    const decided = flags & Flag.Ask ? this.#askEach(where, flags, answers, true) : flags;
    const downtime = this.#downtime(/** @type {number} */ (decided), answers);
    const call = new Call(null);
    this.#act(call, this.#takeEffects());
    this.#decideLater();
    call.detach(this.#report);
    return downtime;
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

  /** @returns {Effect[]} */
  #takeEffects() {
    const effects = [];
    for (let act; (act = this.#engine.nextEffect()) !== Act.Nothing; ) {
      const view = this.#look();
      effects.push({ act, index: view[View.Dependency], detail: view[View.Detail] });
    }
    return effects;
  }

  /**
   * Does what has to be done at once, stores, and gives the rest its turn.
   * @param {Call} call  waits for it
   * @param {Effect[]} effects
   */
  #act(call, effects) {
    // While a callback runs, a call must not wait for those it leads to: it may come from that very callback.
    const waiting = this.#running > 0 ? new Call(this.#report) : call;
    const turns = [];
    for (const effect of effects) {
      const step = this.#actAtOnce(waiting, effect);
      if (step) turns.push(step);
    }
    const stored = this.#save(call, turns.length > 0);
    for (const step of turns) {
      waiting.hold();
      this.#turns.add(() => after(after(stored, step), () => waiting.done()));
    }
    this.#turns.advance();
  }

  /**
   * @param {Call} call
   * @param {Effect} effect
   * @returns {(() => unknown) | undefined} what has to wait for its turn, once the record is stored
   */
  #actAtOnce(call, { act, index, detail }) {
    const dependency = this.#dependencies[index];
    const { dependent, onDowntime, onRecovery } = this.#options;
    /** @param {unknown} error */
    const failed = (error) => call.fail(error);
    switch (act) {
      case Act.Pause: {
        const paused = this.#request('pause', dependency, failed);
        return paused && (() => paused);
      }
      case Act.Resume:
        return () => this.#resume(failed);
      case Act.Downtime:
        return onDowntime && (() => this.#tell(() => onDowntime(this, dependency), ignore, failed));
      case Act.Recovery:
        return () => this.#recover(call, index, detail, () => onRecovery?.(this, dependency));
      case Act.RetryAfter:
        return void this.#retryAfter(index, detail);
      case Act.Admit:
        return void this.#waits.get(detail)?.resolve();
      case Act.Rewound:
        return void this.#waits
          .get(detail)
          ?.reject(refuse('ERR_REWOUND', `checkpoint "${this.name}" was moved back while this message waited: it will come again`));
      case Act.Discard:
        return void (/** @type {any} */ (dependent)?.discard?.());
    }
  }

  /**
   * @param {Call} call
   * @param {boolean} isUrgent  something waits for it
   * @returns {Promise<void> | undefined} never rejects
   */
  #save(call, isUrgent) {
    if (!this.#store) return;
    if (this.#isCoalesced && !isUrgent) {
      this.#store.saveSoon();
      return;
    }
    try {
      const writing = this.#store.save();
      if (!writing) return;
      if (this.#isCoalesced) return writing.catch(ignore);
      call.hold();
      return writing.catch((error) => call.fail(error)).then(() => call.done());
    } catch (error) {
      call.fail(error);
    }
  }

  /**
   * Has the host do something; while it does, its calls do not wait for what they lead to.
   * @param {() => unknown} run
   * @param {() => unknown} succeeded
   * @param {(error: unknown) => unknown} failed
   * @returns {Promise<unknown> | undefined} never rejects
   */
  #tell(run, succeeded, failed) {
    const ended =
      (/** @type {(value: any) => unknown} */ then) =>
      (/** @type {unknown} */ value) => {
        this.#running--;
        return then(value);
      };
    this.#running++;
    let result;
    try {
      result = run();
    } catch (error) {
      return void ended(failed)(error);
    }
    if (isThenable(result)) return Promise.resolve(result).then(ended(succeeded), ended(failed));
    ended(succeeded)(undefined);
  }

  /**
   * @param {'pause' | 'resume'} level
   * @param {Dependency<S>} dependency
   * @param {(error: unknown) => void} failed
   * @returns {Promise<unknown> | undefined}
   */
  #request(level, dependency, failed) {
    const { dependent, onPause, onResume } = this.#options;
    const callback = level === 'pause' ? onPause : onResume;
    /** @param {unknown} error */
    const unheard = (error) => {
      this.#engine.requestFailed();
      failed(error);
    };
    const first = this.#tell(() => dependent?.[level](), ignore, unheard);
    const second = this.#tell(() => callback?.(this, dependency), ignore, unheard);
    return first || second ? Promise.all([first, second]) : undefined;
  }

  /** @param {(error: unknown) => void} failed */
  #resume(failed) {
    const index = this.#engine.takeResume();
    if (index !== NONE) return this.#request('resume', this.#dependencies[index], failed);
  }

  /**
   * @param {Call} call
   * @param {number} index
   * @param {number} attempt
   * @param {() => unknown} run
   */
  #recover(call, index, attempt, run) {
    const succeeded = () => {
      if (this.#engine.recovered(index, attempt)) this.#act(call, this.#takeEffects());
    };
    /** @param {unknown} error */
    const failed = (error) => {
      this.#engine.recoveryFailed(index, attempt);
      this.#act(call, this.#takeEffects());
      call.fail(error);
    };
    return this.#tell(run, succeeded, failed);
  }

  /**
   * @param {number} index
   * @param {number} milliseconds
   */
  #retryAfter(index, milliseconds) {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#engine.retry(index);
      this.#act(new Call(this.#report), this.#takeEffects());
    }, milliseconds);
    this.#timers.add(timer);
    /** @type {any} */ (timer).unref?.(); // a recovery that cannot succeed keeps no process alive
  }

  /** What fails in the background goes to onError, else it waits for flush(). @type {(error: unknown) => void} */
  #report = (error) => {
    try {
      if (!this.#options.onError) throw error;
      this.#options.onError(error, this);
    } catch (untaken) {
      this.#failures.push(untaken);
    }
  };
}

/**
 * The key of the record, once the options are checked.
 * @param {string} name
 * @param {CheckpointOptions<any, any>} options
 * @returns {string}
 */
function keyOf(name, options) {
  const where = `checkpoint ${show(name)}`;
  /** @type {(option: string, remedy: string) => never} */
  const refused = (option, remedy) => {
    throw refuse('ERR_OPTION', `${where}: ${option} is ${show(given[option])}: give ${remedy}`);
  };
  /** @type {any} */
  const given = Object(options);
  const { dependencies, dependent, cache, cacheKeyPrefix = '_', pauseDependent, durability } = given;
  try {
    checkName('checkpoint', name);
    if (cacheKeyPrefix !== '') checkName('cacheKeyPrefix', cacheKeyPrefix);
  } catch (refusal) {
    throw explain(refusal, where);
  }
  if (typeof Object(dependencies)[Symbol.iterator] !== 'function') refused('dependencies', 'an iterable of Dependency objects');
  for (const dependency of dependencies) {
    if (!(dependency instanceof Dependency)) refused('dependencies', 'Dependency objects only');
  }
  if (dependent !== undefined && !(hasMethod(dependent, 'pause') && hasMethod(dependent, 'resume'))) {
    refused('dependent', 'an object with pause() and resume(), such as a stream wrapped in pausable()');
  }
  if (cache !== undefined && !(hasMethod(cache, 'get') && (hasMethod(cache, 'set') || hasMethod(cache, 'put')))) {
    refused('cache', 'an object with get() and set() or put(), such as a Map');
  }
  if (pauseDependent !== undefined && typeof pauseDependent !== 'boolean') refused('pauseDependent', 'true or false');
  if (durability !== undefined && durability !== 'always' && durability !== 'coalesced') refused('durability', "'always' or 'coalesced'");
  for (const callback of ['onPause', 'onResume', 'onDowntime', 'onRecovery', 'onError']) {
    if (given[callback] !== undefined && typeof given[callback] !== 'function') refused(callback, 'a function');
  }
  return `${cacheKeyPrefix}_${name}_`;
}

/**
 * @param {unknown} object
 * @param {string} method
 */
function hasMethod(object, method) {
  return typeof Object(object)[method] === 'function';
}

/**
 * A record as the cache gave it: text, or what the cache has already made of the text.
 * @param {unknown} record
 * @returns {unknown}
 */
function parse(record) {
  if (record === undefined || record === null) return;
  if (typeof record !== 'string') return record;
  try {
    return JSON.parse(record);
  } catch (cause) {
    throw refusal('ERR_RECORD_CORRUPT', `the stored record is not JSON: ${show(record.slice(0, 40))}`, undefined, undefined, cause);
  }
}

/**
 * @param {import('./types.js').CheckpointCache | undefined} cache
 * @param {string} key
 * @returns {unknown}
 */
function readAtOnce(cache, key) {
  if (cache === undefined) return;
  let record;
  try {
    record = cache.get(key);
  } catch (cause) {
    throw refuse('ERR_CACHE_READ', `the cache did not read ${key}`, { cause });
  }
  if (!isThenable(record)) return record;
  Promise.resolve(record).catch(ignore);
  throw refuse('ERR_CACHE_ASYNC', `the cache answers with a promise for ${key}: use Checkpoint.open`);
}
