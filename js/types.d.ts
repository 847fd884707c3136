/**
 * The shapes of the public API, here and nowhere else: a host in TypeScript imports them from the package. Types only, so
 * that nothing of it is loaded at run time.
 */
import type { Checkpoint } from './checkpoint.js';
import type { Dependency } from './dependency.js';

// With it, only what says so is exported.
export {};

type Awaitable<T> = T | PromiseLike<T>;

/**
 * Event-time position of a stream: a time, or a number of any unit; the two never meet in one checkpoint. Strings are RFC
 * 3339 with an offset, a bigint is a safe integer, the object is a Temporal.Instant or Temporal.ZonedDateTime.
 */
export type MarkerLike = Date | string | number | bigint | { readonly epochNanoseconds: bigint };

/** How markers come back: time-like ones as Date, numeric ones as number. */
export type Marker = Date | number;

/**
 * Milliseconds (the marker's own unit for numeric markers), or an object of units, read by name: a Temporal.Duration
 * serves.
 */
export type DurationLike =
  | number
  | { days?: number; hours?: number; minutes?: number; seconds?: number; milliseconds?: number };

/**
 * Where checkpoints are kept: a Map, Keyv, unstorage, ioredis, lmdb, KVNamespace, DurableObjectStorage … as they are. The
 * value is JSON text; `get` may give it as text or already parsed. A `set` that answers false has failed. What has another
 * shape (SQLite, Deno KV, localStorage, NATS KV) has an adapter in slipstream-checkpoint/cache/.
 */
export type CheckpointCache = { get(key: string): Awaitable<unknown> } & (
  | { set(key: string, value: string): unknown }
  | { put(key: string, value: string): unknown }
);

/**
 * `unknown` (never heard) → `up` ⇄ `down` → `recovering` → `up`. `idle` and `ended` on the host's word, until the next
 * heartbeat; a restart forgets them.
 */
export type Phase = 'unknown' | 'up' | 'down' | 'recovering' | 'idle' | 'ended';

/** Where the dependent stood. Positions are ordered by their sequence, never by their marker. */
export interface Position<S extends object> {
  /** What the pulses up to here had merged. A key that it lacks was not yet there: from the start. Frozen. */
  readonly state: Readonly<Partial<S>>;
  /** The highest marker; null before the first pulse. */
  readonly marker: Marker | null;
  /** How many pulses had been counted. */
  readonly sequence: number;
}

/** What is stored, as JSON text in one atomic write, and what `toJSON()` gives. Time-like markers are RFC 3339 strings. */
export interface CheckpointRecord {
  /** Of this shape: a record of another one is refused with ERR_RECORD_VERSION. */
  version: 1;
  /** The dependent's state. */
  state: Record<string, unknown>;
  /** The dependent's highest marker. */
  stateMarker: string | number | null;
  /** How many pulses were counted. */
  sequence: number;
  /** By name of the dependency; those that are no longer declared are kept. */
  checkpoints: Record<string, DependencyRecord>;
}

/** What is stored of one dependency, and what its `toJSON()` gives. */
export interface DependencyRecord {
  /** As it was when it was stored. */
  phase: Phase;
  /** The dependent's state when this dependency was last heard. */
  checkpointState: Record<string, unknown> | null;
  /** How far the dependency was heard, also before it gained an unheard partition; until then the marker of the first pulse. */
  checkpointMarker: string | number | null;
  /** Whether checkpointMarker is heard, of each partition that counts: not of the first pulse, nor of before one was gained. */
  heard: boolean;
  /** Positions by partition, where heartbeats named any. */
  partitions?: Record<string, string | number>;
  /** The position up to which everything was joined with what may be relied on: `resumeFrom`, at a downtime. */
  lastGood: { state: Record<string, unknown>; marker: string | number | null; sequence: number };
}

/**
 * What a dependency may declare. A check may read everything, but must not await a call of its checkpoint, which would
 * wait for the check.
 */
export interface DependencyOptions {
  /** How far it may fall behind the dependent before it counts as down. Default: 10 minutes; required for numeric markers. */
  downtimeThreshold?: DurationLike;
  /** Those that must all be heard before its position counts: the lowest of theirs. */
  partitions?: Iterable<string | number>;
  /** Asked at every pulse, in place of the threshold. A truthy result means down, and is what checkPulse gives back. */
  downtimeCheck?(checkpoint: Checkpoint<any, any>, dependency: Dependency): Awaitable<unknown>;
  /** Asked of one that is down, at its heartbeats and after a rewind. A truthy result means caught up. */
  recoveryCheck?(checkpoint: Checkpoint<any, any>, dependency: Dependency): Awaitable<unknown>;
}

/**
 * What can be stopped and let go, with effect: a PausableStream. A Node Readable that is read with `for await` does not
 * stop on pause(): wrap it in pausable().
 */
export interface Pausable {
  /** Nothing is delivered from now on. May be called again while paused. */
  pause(): unknown;
  /** Delivers again. May be called where nothing is paused. */
  resume(): unknown;
}

/**
 * What a checkpoint is opened with. Callbacks run one after another, in the order of the decisions, and may read and call
 * everything; they must not await the call that led to them, nor close(). Across restarts they are called at least once.
 */
export interface CheckpointOptions<S extends object, D = number> {
  /** In the order in which they are checked. Each belongs to this checkpoint alone. */
  dependencies: Iterable<Dependency<S>>;
  /** Paused and resumed for you; onPause and onResume are called as well. */
  dependent?: Pausable;
  /** Default: none, and a checkpoint lives as long as its process. */
  cache?: CheckpointCache;
  /** Default '_'. The record's key is `${cacheKeyPrefix}_${name}_`. */
  cacheKeyPrefix?: string;
  /** Default true. False: downtime is reported, nothing is paused or resumed. */
  pauseDependent?: boolean;
  /**
   * Default 'always': a call resolves once its record is stored. 'coalesced': calls do not wait, and what has happened when a
   * write ends and the event loop has turned is stored by the next one; a change of phase is still stored before its callback runs.
   */
  durability?: 'always' | 'coalesced';
  /** Called at once when the first dependency goes down, before anything is awaited. Tried again by the next call if it fails. */
  onPause?(checkpoint: Checkpoint<S, D>, dependency: Dependency<S>): Awaitable<unknown>;
  /** Called when none is down or recovering any more. Tried again by the next call if it fails. */
  onResume?(checkpoint: Checkpoint<S, D>, dependency: Dependency<S>): Awaitable<unknown>;
  /** Called once per downtime. */
  onDowntime?(checkpoint: Checkpoint<S, D>, dependency: Dependency<S>): Awaitable<unknown>;
  /**
   * Does again what is stale, before the resume: move the dependent stream back to `dependency.resumeFrom`, and call
   * rewind with it. If it fails, it is tried again by the next call and after a while; until then all stays paused.
   */
  onRecovery?(checkpoint: Checkpoint<S, D>, dependency: Dependency<S>): Awaitable<unknown>;
  /** Takes what fails in the background, and in gate and watch, which then go on. Without it flush() and close() throw that. */
  onError?(error: unknown, checkpoint: Checkpoint<S, D>): unknown;
}

/** What a heartbeat tells about the dependency's message. */
export interface HeartbeatResult {
  /** The dependency is down, or still catching up. */
  isLate: boolean;
  /**
   * How far this message is behind the dependent, in milliseconds or the marker's unit; 0 when it is not, null before the
   * first pulse.
   */
  lag: number | null;
  /** The dependent's position; null before the first pulse. */
  dependentMarker: Marker | null;
  /** The dependency's position; this message's marker while a partition is unheard. */
  dependencyMarker: Marker;
}

/** How a message is admitted. */
export interface AdmitOptions {
  /** How far ahead of every dependency. Default: each one's downtimeThreshold. 0: never ahead. */
  drift?: DurationLike;
  /** Ends the wait with its reason. */
  signal?: AbortSignal | undefined;
}

/** How the gate reads an item of the dependent stream. */
export interface GateOptions<T, S extends object> extends AdmitOptions {
  /** The item's event time. */
  marker(item: T): MarkerLike;
  /** The state to merge once the item has been handled, e.g. its offset. */
  state?(item: T): Partial<S>;
}

/** How an item of a dependency stream is read. */
export interface WatchOptions<T> {
  /** The item's event time. */
  marker(item: T): MarkerLike;
  /** The dependency's name. May be left out where the checkpoint has one dependency. */
  dependency?: string;
  /** The partition that the item is of. */
  partition?(item: T): string | number;
  /** Ends the loop with its reason, and closes the source. */
  signal?: AbortSignal | undefined;
}

/** What can be read: a Node stream and an async generator are async iterables. */
export type Source<T> = AsyncIterable<T> | Iterable<T> | ReadableStream<T>;

/** What `pipeThrough` takes: what is written comes out as it is, when it may. */
export interface Transform<T> {
  readonly readable: ReadableStream<T>;
  readonly writable: WritableStream<T>;
}

/** A source that can be paused: while paused nothing is delivered, what was already read included. */
export interface PausableStream<T> extends AsyncGenerator<T, void, undefined>, Pausable {
  /** Whether pause() was called and resume() not yet. */
  readonly isPaused: boolean;
  /** Drops what was read ahead and not delivered: after the source was moved, and in the same turn. */
  discard(): void;
}

/** Every error of the library is a TypeError, RangeError or Error with a stable code. The host's own error is its cause. */
export interface CheckpointError extends Error {
  /** What it is about. */
  readonly code: ErrorCode;
  /** The name of the dependency it is about. */
  readonly dependency?: string;
}

/** What a CheckpointError is about. Codes are stable, messages are not. */
export type ErrorCode =
  | 'ERR_MARKER_TYPE' | 'ERR_MARKER_RANGE' | 'ERR_MARKER_MIXED' | 'ERR_DURATION' | 'ERR_THRESHOLD_UNIT' | 'ERR_STATE'
  | 'ERR_DEPENDENCY_UNKNOWN' | 'ERR_DEPENDENCY_REQUIRED' | 'ERR_DEPENDENCY_BOUND' | 'ERR_DEPENDENCY_DUPLICATE'
  | 'ERR_OPTION' | 'ERR_NAME' | 'ERR_CHECK_ASYNC' | 'ERR_CACHE_ASYNC' | 'ERR_CACHE_READ' | 'ERR_CACHE_WRITE'
  | 'ERR_RECORD_CORRUPT' | 'ERR_RECORD_VERSION' | 'ERR_REWOUND' | 'ERR_CLOSED' | 'ERR_ENGINE';
