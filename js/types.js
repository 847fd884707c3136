/**
 * The shapes of the public API. Types only: nothing here runs.
 *
 * @import { Checkpoint } from './checkpoint.js'
 * @import { Dependency } from './dependency.js'
 */

/** @template T @typedef {T | PromiseLike<T>} Awaitable */

/**
 * Event-time position of a stream. Strings are RFC 3339 with an offset; a bigint is a safe integer; the object is a
 * Temporal.Instant or Temporal.ZonedDateTime.
 * @typedef {Date | string | number | bigint | { readonly epochNanoseconds: bigint }} MarkerLike
 */

/** How markers come back: time-like ones as Date, numeric ones as number. @typedef {Date | number} Marker */

/**
 * Milliseconds (the marker's own unit for numeric markers), or an object of units, read by name: a Temporal.Duration
 * serves.
 * @typedef {number | { days?: number, hours?: number, minutes?: number, seconds?: number, milliseconds?: number }} DurationLike
 */

/**
 * Where checkpoints are kept: a Map, Keyv, unstorage, ioredis, lmdb, KVNamespace, DurableObjectStorage … as they are.
 * @typedef {{ get(key: string): Awaitable<unknown> }
 *   & ({ set(key: string, value: string): unknown } | { put(key: string, value: string): unknown })} CheckpointCache
 */

/** @typedef {'unknown' | 'up' | 'down' | 'recovering' | 'idle' | 'ended'} Phase */

/**
 * Where the dependent stood: its state, its highest marker, and how many pulses had been counted.
 * @template {object} S
 * @typedef {object} Position
 * @property {Readonly<Partial<S>>} state
 * @property {Marker | null} marker
 * @property {number} sequence
 */

/**
 * What is stored, as JSON text in one atomic write, and what `toJSON()` gives.
 * @typedef {object} CheckpointRecord
 * @property {1} version
 * @property {Record<string, unknown>} state
 * @property {string | number | null} stateMarker
 * @property {number} sequence
 * @property {Record<string, DependencyRecord>} checkpoints
 */

/**
 * @typedef {object} DependencyRecord
 * @property {Phase} phase
 * @property {Record<string, unknown> | null} checkpointState
 * @property {string | number | null} checkpointMarker
 * @property {boolean} heard  whether checkpointMarker was heard, not assumed from the first pulse
 * @property {Record<string, string | number>} [partitions]  per partition, where heartbeats named any
 * @property {{ state: Record<string, unknown>, marker: string | number | null, sequence: number }} lastGood
 */

/**
 * A check of the host's own, in place of the comparison of markers.
 * @callback DependencyCheck
 * @param {Checkpoint<any, any>} checkpoint
 * @param {Dependency} dependency
 * @returns {Awaitable<unknown>}
 */

/**
 * @typedef {object} DependencyOptions
 * @property {DurationLike} [downtimeThreshold]  how far it may fall behind the dependent before it counts as down.
 *   Default: 10 minutes; required for numeric markers
 * @property {Iterable<string | number>} [partitions]  those that must all be heard before its position counts
 * @property {DependencyCheck} [downtimeCheck]  a truthy result means down, and is what checkPulse gives back
 * @property {DependencyCheck} [recoveryCheck]  a truthy result means caught up
 */

/**
 * What can be stopped and let go, with effect: a PausableStream. A Node Readable that is read with `for await` does not
 * stop on pause(): wrap it in pausable().
 * @typedef {{ pause(): unknown, resume(): unknown }} Pausable
 */

/**
 * @template {object} S
 * @template D
 * @callback CheckpointCallback
 * @param {Checkpoint<S, D>} checkpoint
 * @param {Dependency<S>} dependency
 * @returns {Awaitable<unknown>}
 */

/**
 * @template {object} S
 * @template [D=number]
 * @typedef {object} CheckpointOptions
 * @property {Iterable<Dependency<S>>} dependencies  in the order in which they are checked
 * @property {Pausable} [dependent]  paused and resumed for you; onPause and onResume are called as well
 * @property {CheckpointCache} [cache]  default: none, and a checkpoint lives as long as its process
 * @property {string} [cacheKeyPrefix]  default '_'. The record's key is `${cacheKeyPrefix}_${name}_`
 * @property {boolean} [pauseDependent]  default true. False: downtime is reported, nothing is paused or resumed
 * @property {'always' | 'coalesced'} [durability]  default 'always': a call resolves once its record is stored.
 *   'coalesced': calls do not wait, and what happens during a write is stored by the next one
 * @property {CheckpointCallback<S, D>} [onPause]
 * @property {CheckpointCallback<S, D>} [onResume]
 * @property {CheckpointCallback<S, D>} [onDowntime]  once per downtime
 * @property {CheckpointCallback<S, D>} [onRecovery]  does again what is stale, from `dependency.resumeFrom`, before the
 *   resume. Must not await the call that led to it, nor close()
 * @property {(error: unknown, checkpoint: Checkpoint<S, D>) => unknown} [onError]  takes what fails in the background,
 *   and in gate and watch, which then go on
 */

/**
 * What a heartbeat tells about the dependency's message.
 * @typedef {object} HeartbeatResult
 * @property {boolean} isLate  the dependency is down, or still catching up
 * @property {number | null} lag  how far this message is behind the dependent, 0 when it is not; null before the first pulse
 * @property {Marker | null} dependentMarker
 * @property {Marker} dependencyMarker  the dependency's position; this message's marker while a partition is unheard
 */

/**
 * @typedef {object} AdmitOptions
 * @property {DurationLike} [drift]  how far ahead of every dependency. Default: each one's downtimeThreshold. 0: never ahead
 * @property {AbortSignal} [signal]
 */

/**
 * @template T
 * @template {object} S
 * @typedef {object} GateItemOptions
 * @property {(item: T) => MarkerLike} marker
 * @property {(item: T) => Partial<S>} [state]  the state to merge once the item has been handled, e.g. its offset
 */

/**
 * @template T
 * @template {object} S
 * @typedef {AdmitOptions & GateItemOptions<T, S>} GateOptions
 */

/**
 * @template T
 * @typedef {object} WatchOptions
 * @property {(item: T) => MarkerLike} marker
 * @property {string} [dependency]  may be left out where the checkpoint has one dependency
 * @property {(item: T) => string | number} [partition]
 * @property {AbortSignal} [signal]
 */

/** @template T @typedef {AsyncIterable<T> | Iterable<T> | ReadableStream<T>} Source */

/**
 * A source that can be paused: while paused nothing is delivered, what was already read included.
 * @template T
 * @typedef {AsyncGenerator<T, void, undefined> & Pausable & {
 *   readonly isPaused: boolean,
 *   discard(): void,
 * }} PausableStream
 */

/**
 * Every error of the library is a TypeError, RangeError or Error with a stable code.
 * @typedef {Error & { readonly code: ErrorCode, readonly dependency?: string }} CheckpointError
 */

/**
 * @typedef {'ERR_MARKER_TYPE' | 'ERR_MARKER_RANGE' | 'ERR_MARKER_MIXED' | 'ERR_DURATION' | 'ERR_THRESHOLD_UNIT'
 *   | 'ERR_STATE' | 'ERR_DEPENDENCY_UNKNOWN' | 'ERR_DEPENDENCY_REQUIRED' | 'ERR_DEPENDENCY_BOUND'
 *   | 'ERR_DEPENDENCY_DUPLICATE' | 'ERR_OPTION' | 'ERR_NAME' | 'ERR_CHECK_ASYNC' | 'ERR_CACHE_ASYNC' | 'ERR_CACHE_READ'
 *   | 'ERR_CACHE_WRITE' | 'ERR_RECORD_CORRUPT' | 'ERR_RECORD_VERSION' | 'ERR_REWOUND' | 'ERR_CLOSED' | 'ERR_ENGINE'} ErrorCode
 */

export {};
