/**
 * The public JavaScript API as it was promised: names, argument order, defaults and results. Code outside the project is
 * written against it, so the emitted declarations are compared with this text, and it does not change with them.
 */

type Awaitable<T> = T | PromiseLike<T>;

/** Event-time position of a stream. Strings are RFC 3339 with an offset. */
export type MarkerLike =
  | Date
  | string
  | number
  | bigint
  | { readonly epochNanoseconds: bigint }; // Temporal.Instant, Temporal.ZonedDateTime

/** How markers come back: time-like ones as Date, numeric ones as number. */
export type Marker = Date | number;

/** Milliseconds (the marker's own unit for numeric markers), or an object of units, read by name (a Temporal.Duration serves). */
export type DurationLike =
  | number
  | { days?: number; hours?: number; minutes?: number; seconds?: number; milliseconds?: number };

/** Where checkpoints are kept: a Map, Keyv, unstorage, ioredis, lmdb, KVNamespace, DurableObjectStorage … as they are. */
export type CheckpointCache = { get(key: string): Awaitable<unknown> } & (
  | { set(key: string, value: string): unknown }
  | { put(key: string, value: string): unknown }
);

export type Phase = 'unknown' | 'up' | 'down' | 'recovering' | 'idle' | 'ended';

/** Where the dependent stood: its state, its marker, and how many pulses had been counted. */
export interface Position<S extends object> {
  readonly state: Readonly<Partial<S>>;
  readonly marker: Marker | null;
  readonly sequence: number;
}

/** What is stored, as JSON text in one atomic write, and what `toJSON()` gives. */
export interface CheckpointRecord {
  version: 1;
  state: Record<string, unknown>;
  stateMarker: string | number | null;
  sequence: number;
  checkpoints: Record<string, DependencyRecord>;
}
export interface DependencyRecord {
  phase: Phase;
  checkpointState: Record<string, unknown> | null;
  checkpointMarker: string | number | null;
  /** Whether checkpointMarker was heard, not assumed from the first pulse. */
  heard: boolean;
  /** Per partition, where heartbeats named any. */
  partitions?: Record<string, string | number>;
  lastGood: { state: Record<string, unknown>; marker: string | number | null; sequence: number };
}

export interface DependencyOptions {
  /** How far it may fall behind the dependent before it counts as down. Default: 10 minutes; required for numeric markers. */
  downtimeThreshold?: DurationLike;
  /** Those that must all be heard before its position counts. */
  partitions?: Iterable<string | number>;
  /** A truthy result means down, and is what checkPulse gives back. */
  downtimeCheck?(checkpoint: Checkpoint<any, any>, dependency: Dependency): Awaitable<unknown>;
  /** A truthy result means caught up. */
  recoveryCheck?(checkpoint: Checkpoint<any, any>, dependency: Dependency): Awaitable<unknown>;
}

/** A stream that the dependent stream needs. It belongs to one checkpoint. */
export class Dependency<S extends object = any> {
  /** The name is the identity in the cache: do not change it once stored. Letters, digits, `.`, `_` and `-`. */
  constructor(name: string, options?: DependencyOptions);
  readonly name: string;
  /** In milliseconds, or in the marker's unit. */
  readonly downtimeThreshold: number;
  readonly phase: Phase;
  /** Whether phase is 'down' or 'recovering'. */
  readonly isDown: boolean;
  /** The dependent's state when this dependency was last heard. Frozen copy. */
  readonly checkpointState: Readonly<Partial<S>> | null;
  readonly checkpointMarker: Marker | null;
  /** While down or recovering: the last good position; else null. */
  readonly resumeFrom: Position<S> | null;
  toJSON(): DependencyRecord;
}

/**
 * What can be stopped and let go, with effect: a PausableStream. A Node Readable that is read with
 * `for await` does not stop on pause(): wrap it in pausable().
 */
export interface Pausable {
  pause(): unknown;
  resume(): unknown;
}

export interface CheckpointOptions<S extends object, D = number> {
  dependencies: Iterable<Dependency<S>>;
  /** Paused and resumed for you; onPause and onResume are called as well. */
  dependent?: Pausable;
  cache?: CheckpointCache;
  /** Default '_'. The record's key is `${cacheKeyPrefix}_${name}_`. */
  cacheKeyPrefix?: string;
  /** Default true. False: downtime is reported, nothing is paused or resumed. */
  pauseDependent?: boolean;
  /** Default 'always': a call resolves once its record is stored. 'coalesced': calls do not wait for it. */
  durability?: 'always' | 'coalesced';
  onPause?(checkpoint: Checkpoint<S, D>, dependency: Dependency<S>): Awaitable<unknown>;
  onResume?(checkpoint: Checkpoint<S, D>, dependency: Dependency<S>): Awaitable<unknown>;
  onDowntime?(checkpoint: Checkpoint<S, D>, dependency: Dependency<S>): Awaitable<unknown>;
  onRecovery?(checkpoint: Checkpoint<S, D>, dependency: Dependency<S>): Awaitable<unknown>;
  /** Takes what fails in the background, and in gate and watch, which then go on. */
  onError?(error: unknown, checkpoint: Checkpoint<S, D>): unknown;
}

/** What a heartbeat tells about the dependency's message. */
export interface HeartbeatResult {
  /** The dependency is down, or still catching up. */
  isLate: boolean;
  /** How far this message is behind the dependent, 0 when it is not; null before the first pulse. */
  lag: number | null;
  dependentMarker: Marker | null;
  dependencyMarker: Marker;
}

export interface AdmitOptions {
  /** How far ahead of every dependency. Default: each one's downtimeThreshold. 0: never ahead. */
  drift?: DurationLike;
  signal?: AbortSignal;
}

export interface GateOptions<T, S extends object> extends AdmitOptions {
  marker(item: T): MarkerLike;
  /** The state to merge once the item has been handled, e.g. its offset. */
  state?(item: T): Partial<S>;
}

export interface WatchOptions<T> {
  marker(item: T): MarkerLike;
  /** May be left out where the checkpoint has one dependency. */
  dependency?: string;
  partition?(item: T): string | number;
  signal?: AbortSignal;
}

export type Source<T> = AsyncIterable<T> | Iterable<T> | ReadableStream<T>;

/** S: the shape of the state. D: what the downtime checks give (number, unless you bring your own). */
export class Checkpoint<S extends object = Record<string, unknown>, D = number> {
  /** Reads the cache, whether it answers at once or with a promise, and re-requests a pause that was in force. */
  static open<S extends object = Record<string, unknown>, D = number>(
    name: string, options: CheckpointOptions<S, D>): Promise<Checkpoint<S, D>>;
  /** As open, for a host whose cache answers at once (else ERR_CACHE_ASYNC), or has none. */
  constructor(name: string, options: CheckpointOptions<S, D>);

  readonly name: string;
  readonly state: Readonly<Partial<S>>;
  readonly stateMarker: Marker | null;
  readonly position: Position<S>;
  readonly dependencies: ReadonlyMap<string, Dependency<S>>;
  readonly isPaused: boolean;
  /** The dependencies that waiting admits wait for; empty when none waits. */
  readonly waitingFor: readonly Dependency<S>[];
  dependency(name: string): Dependency<S>;

  /** A dependency's message was handled. */
  heartbeat(marker: MarkerLike, dependency?: string, partition?: string | number): Promise<HeartbeatResult>;
  /** A message of the dependent is being handled: gives the downtime, or null. */
  checkPulse(marker: MarkerLike, state?: Partial<S>): Promise<D | null>;
  /** The same without waiting for the host: its promises are awaited by flush(). A check that gives a promise: ERR_CHECK_ASYNC. */
  heartbeatSync(marker: MarkerLike, dependency?: string, partition?: string | number): HeartbeatResult;
  checkPulseSync(marker: MarkerLike, state?: Partial<S>): D | null;

  /** Resolves when a message at this marker may be handled without running ahead. */
  admit(marker: MarkerLike, options?: AdmitOptions): Promise<void>;
  isAdmissible(marker: MarkerLike, options?: Pick<AdmitOptions, 'drift'>): boolean;
  /** The dependent stream, each item held until it is admitted, and counted as a pulse once handled. */
  gate<T>(source: Source<T>, options: GateOptions<T, S>): AsyncGenerator<T, void, undefined>;
  /** A dependency stream: a heartbeat after each item was handled; ended when it ends. */
  watch<T>(source: Source<T>, options: WatchOptions<T>): AsyncGenerator<T, void, undefined>;

  /** Nothing newer exists for now: not waited for until its next heartbeat. */
  markIdle(dependency?: string, partition?: string | number): Promise<void>;
  /** Nothing newer will come (a partition: it is not ours any more). */
  markEnded(dependency?: string, partition?: string | number): Promise<void>;
  /** From now on exactly these partitions count; new ones are unheard. */
  assignPartitions(partitions: Iterable<string | number>, dependency?: string): Promise<void>;
  /** Its position is void: unknown again. */
  forget(dependency?: string): Promise<void>;
  /** The host has moved the dependent stream back to this position. */
  rewind(to: Position<S>): Promise<void>;

  /** Resolves once all that happened is stored; throws what failed in the background and no onError took. */
  flush(): Promise<void>;
  /** Waits for stores and callbacks, then refuses further calls. Waiting admits reject. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
  toJSON(): CheckpointRecord;
}

/** A source that can be paused: while paused nothing is delivered, what was already read included. */
export interface PausableStream<T> extends AsyncGenerator<T, void, undefined>, Pausable {
  readonly isPaused: boolean;
  /** Drops what was read ahead and not delivered: after the source was moved. */
  discard(): void;
}
export function pausable<T>(source: Source<T>, options?: { signal?: AbortSignal }): PausableStream<T>;

/** Every error of the library is a TypeError, RangeError or Error with a stable code. */
export interface CheckpointError extends Error {
  readonly code: ErrorCode;
  readonly dependency?: string;
}
export function isCheckpointError(error: unknown): error is CheckpointError;
export type ErrorCode =
  | 'ERR_MARKER_TYPE' | 'ERR_MARKER_RANGE' | 'ERR_MARKER_MIXED' | 'ERR_DURATION' | 'ERR_THRESHOLD_UNIT' | 'ERR_STATE'
  | 'ERR_DEPENDENCY_UNKNOWN' | 'ERR_DEPENDENCY_REQUIRED' | 'ERR_DEPENDENCY_BOUND' | 'ERR_DEPENDENCY_DUPLICATE'
  | 'ERR_OPTION' | 'ERR_NAME' | 'ERR_CHECK_ASYNC' | 'ERR_CACHE_ASYNC' | 'ERR_CACHE_READ' | 'ERR_CACHE_WRITE'
  | 'ERR_RECORD_CORRUPT' | 'ERR_RECORD_VERSION' | 'ERR_REWOUND' | 'ERR_CLOSED' | 'ERR_ENGINE';
