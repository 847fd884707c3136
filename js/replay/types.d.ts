/**
 * The shapes of slipstream-checkpoint/replay, here and nowhere else. Types only, so that nothing of it is loaded at run time.
 *
 * Times are milliseconds since 1970, where rows say when they arrived or markers are times; else the unit of numeric markers. Lags and
 * thresholds are of markers. Plain numbers everywhere, so that they can be plotted, compared and posted to a worker as they are.
 */
import type { DurationLike, Phase } from '../types.js';

export type { CheckpointRecord, DurationLike, Phase } from '../types.js';

/** What the columns of a file, or the fields of its lines, are called. What is left out is guessed. */
export interface ColumnNames {
  /** Which stream a row is of. Guessed: stream, topic, source, … */
  stream?: string;
  /** Its marker. Guessed: time, marker, timestamp, … */
  time?: string;
  /** When it arrived, where that was recorded. */
  arrival?: string;
  /** Where it stands in its source: what a position is known by. */
  offset?: string;
  /** 'idle', 'ended' or 'recovered' where the row says that of its stream; else empty. */
  action?: string;
}

/** The same of those that were read: null where there is none. */
export interface FoundColumns {
  readonly stream: string;
  readonly time: string;
  readonly arrival: string | null;
  readonly offset: string | null;
  readonly action: string | null;
}

/** Rows in the order of their arrival, a column each. All have one length. */
export interface Columns {
  /** The names of the streams. */
  streams: readonly string[];
  /** Per row: which of `streams` it is of. */
  stream: Uint8Array | Uint16Array;
  /** Per row: its time, or its number where `kind` says so. Not looked at where `action` says something. */
  marker: Float64Array;
  /** What the markers are. Default: 'time'. */
  kind?: 'time' | 'number';
  /** Per row: when it arrived. */
  arrival?: Float64Array;
  /** Per row: where it stands in its source. Default: its index. */
  offset?: Float64Array;
  /** Per row: 0 a message, 1 the stream is idle, 2 it has ended, 3 the dependent has done the stale part again. */
  action?: Uint8Array;
}

export type Format = 'ndjson' | 'csv' | 'parquet';

/** How the text of a recording is to be understood. */
export interface TextOptions {
  columns?: ColumnNames;
  /** Numbers are times since 1970 in this unit. Without it they are numeric markers, and thresholds are plain numbers too. */
  unit?: 's' | 'ms' | 'us' | 'ns';
  /** The offset of timestamps that have none: 'Z' or like '+01:00'. Without it such a row is a problem. */
  zone?: string;
  /** Of CSV. Default: what its header has. */
  delimiter?: string;
}

export interface ReadOptions extends TextOptions {
  /** Default: what the first bytes look like. */
  format?: Format;
  /** How many bytes there are, where the source cannot tell: for `onProgress`. */
  total?: number;
  signal?: AbortSignal;
  onProgress?(progress: Progress): void;
}

export interface Progress {
  /** Read so far, as they are in the source. */
  bytes: number;
  total?: number;
  rows: number;
  problems: number;
}

/** Lines that could not be read: counted, and the first of them described. */
export interface Problems {
  readonly count: number;
  readonly first: readonly { readonly line: number; readonly message: string }[];
}

/** What {@link Recording.read} takes: a whole, or a stream of bytes. Parquet needs a whole; of a stream it keeps all in memory. */
export type Bytes = Uint8Array | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

export interface ReplayOptions {
  /** The stream that needs the others. */
  dependent: string;
  /** The streams that it needs, by name, or with a threshold other than ten minutes. */
  dependencies: Iterable<string | ReplayDependency>;
  /** Whether a dependency may be no stream of the recording: then it was silent from the start, see `heard`. Default: it is refused. */
  missingOk?: boolean;
}

export interface ReplayDependency {
  name: string;
  downtimeThreshold?: DurationLike;
}

export interface SweepOptions extends ReplayOptions {
  /** Each is tried for all dependencies; their own are not looked at. */
  thresholds: Iterable<DurationLike>;
}

/** Every change of a phase, a column each. */
export interface Transitions {
  readonly length: number;
  /** The row at which. */
  readonly index: Uint32Array;
  /** The time of that row. */
  readonly time: Float64Array;
  /** Which of the replay's dependencies. */
  readonly dependency: Uint16Array;
  /** The phase it entered: an index into {@link phases}. */
  readonly phase: Uint8Array;
  /** How far it was behind the dependent then; NaN where nothing can be said. */
  readonly lag: Float64Array;
}

/** A row and its time. */
export interface Moment {
  readonly index: number;
  readonly time: number;
}

/** A downtime of one dependency. */
export interface Incident {
  readonly dependency: string;
  /** The dependent's row that found it down. */
  readonly from: Moment;
  /** The row with which it was up again; null where it is down at the end. */
  readonly to: Moment | null;
  /** From `from` to `to`, or to the end of the recording. */
  readonly duration: number;
  readonly longestLag: number;
  /** How many messages of the dependent are to be done again: those after the last good position. */
  readonly redo: number;
  /** The last good position: up to it everything handled was joined with what may be relied on. */
  readonly resumeFrom: {
    /** The count of the dependent's messages up to it; 0: the start. */
    readonly sequence: number;
    /** The offset of the last of them, or its row where none is recorded; null at the start. */
    readonly offset: number | null;
  };
}

export interface Summary {
  readonly dependencies: readonly DependencySummary[];
  readonly streams: readonly StreamSummary[];
}

export interface DependencySummary {
  readonly name: string;
  readonly downtimeThreshold: number;
  /** At the end. */
  readonly phase: Phase;
  /** Whether it was heard at all. */
  readonly heard: boolean;
  /** How often it went down, one that is still open included. */
  readonly downtimes: number;
  /** Whether it is down at the end. */
  readonly open: boolean;
  /** How long it was down in all. */
  readonly total: number;
  readonly longest: number;
  /** Its messages that came while it was down or recovering and did not bring it up: 0 where the first one after a silence did. */
  readonly late: number;
  /** How far it was behind at the dependent's messages; null where there were none. */
  readonly lag: { readonly p50: number; readonly p90: number; readonly p99: number; readonly max: number } | null;
}

export interface StreamSummary {
  readonly name: string;
  readonly events: number;
  /** Those whose marker is below the highest of its stream so far. */
  readonly outOfOrder: number;
  /** The lowest and the highest marker; null where it has none. */
  readonly first: number | null;
  readonly last: number | null;
}

/** One dependency's lag and phases in a window, by pixel. */
export interface Window {
  /** The least lag, 0 at least; NaN where nothing is known. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The worst phase: an index into {@link phases}; 255 outside of the recording. */
  readonly phase: Uint8Array;
  /** How many of its messages were late. */
  readonly late: Uint32Array;
  /** 1 where the dependent was paused for any dependency. */
  readonly paused: Uint8Array;
}

export interface SweepResult {
  readonly threshold: number;
  readonly dependencies: readonly {
    readonly name: string;
    readonly downtimes: number;
    readonly open: boolean;
    readonly total: number;
    readonly longest: number;
  }[];
}
