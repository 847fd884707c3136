/** What the page and the worker tell each other. Types only. */
import type { CheckpointRecord, DependencySummary, DurationLike, Incident, Problems, StreamSummary } from '../replay/types.js';
import type { LoadOptions, Source, View } from './types.js';

/** A recording in the worker, as the page knows it. */
export interface Opened {
  rows: number;
  /** Of no rows: null. */
  kind: 'time' | 'number' | null;
  /** Then times are arrivals, also where markers are numbers. */
  hasArrivals: boolean;
  /** Whether offsets were read; else the rows' numbers stand in for them. */
  hasOffsets: boolean;
  /** Held by the engine for it. */
  bytes: number;
  problems: Problems;
  streams: { name: string; events: number }[];
}

/** A dependency under the thresholds of the moment. */
export interface Outcome {
  name: string;
  downtimeThreshold: number;
  downtimes: number;
}

export interface Replayed {
  dependent: string;
  dependencies: Outcome[];
  start: number;
  end: number;
  rows: number;
  bytes: number;
  problems: Problems;
  /** Times between which there are no rows, long against the whole. */
  gaps: View[];
}

export interface Report {
  /** The first of them. */
  incidents: Incident[];
  /** How many there are in all. */
  count: number;
  dependencies: readonly DependencySummary[];
  streams: StreamSummary[];
  /** How many streams there are in all. */
  streamCount: number;
}

/** A span of times, and which pixels of the answer it takes. */
export interface PixelPiece {
  from: number;
  to: number;
  start: number;
  pixels: number;
}

/** One dependency's state by pixel. */
export interface Cells {
  low: Float64Array;
  high: Float64Array;
  phase: Uint8Array;
  late: Uint32Array;
}

export interface Windows {
  lanes: Cells[];
  /** By pixel: 0 the dependent ran, 1 it was paused, 255 outside of the recording. */
  paused: Uint8Array;
}

export interface Moment {
  index: number;
  time: number;
  record: CheckpointRecord;
}

/** What the worker does when asked. */
export interface Work {
  open(source: Source | { url: string }, options: LoadOptions): Opened;
  replay(dependent: string, dependencies: { name: string; downtimeThreshold?: DurationLike }[], missingOk: boolean): Replayed;
  report(): Report;
  windows(names: string[], pieces: PixelPiece[], pixels: number): Windows;
  recordAt(index: number): Moment;
  recordAtTime(time: number): Moment;
  /** Lines of it that came in. */
  /** Another recording begins: its lines are yet to come. */
  listen(options: LoadOptions): void;
  append(text: string): Opened;
  /** Replays what was appended. */
  advance(): Replayed;
}
