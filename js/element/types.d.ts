/** The shapes of slipstream-checkpoint/element. Types only. */
import type { Columns, DurationLike, Format, Incident, Problems, TextOptions } from '../replay/types.js';
import type { CheckpointReplay } from './element.js';

export type { CheckpointRecord, ColumnNames, Columns, Format, Incident, Problems, Summary } from '../replay/types.js';

export type Theme = 'auto' | 'dark' | 'light';

/** A dependency by name, or with a threshold other than ten minutes: a duration, or text like '90m'. */
export type DependencyLike = string | { name: string; downtimeThreshold?: DurationLike | string };

/** How a recording is read, as attributes of the element have it too. */
export interface LoadOptions extends TextOptions {
  format?: Format;
  /** What it is called in the toolbar. */
  name?: string;
}

/** What can be loaded: bytes of NDJSON, CSV or Parquet (gzip too), or columns. */
export type Source = Blob | Uint8Array | ReadableStream<Uint8Array> | Columns;

/** A span of times. */
export interface View {
  readonly from: number;
  readonly to: number;
}

/** What the element fires. */
export interface CheckpointReplayEventMap {
  /** A recording was read. */
  load: CustomEvent<{ rows: number; streams: readonly string[]; bytes: number; problems: Problems }>;
  progress: CustomEvent<{ bytes: number; total?: number; rows: number; problems: number }>;
  /** Another span is shown. Not fired more than once per frame. */
  viewchange: CustomEvent<View>;
  /** An incident was selected, or none. */
  select: CustomEvent<{ index: number; incident: Incident } | null>;
  /** A threshold was moved, and what that leads to. */
  threshold: CustomEvent<{ dependency: string; downtimeThreshold: number; downtimes: number; before: number }>;
  error: CustomEvent<Error>;
}

declare module './element.js' {
  interface CheckpointReplay {
    addEventListener<K extends keyof CheckpointReplayEventMap>(type: K, listener: (this: CheckpointReplay, event: CheckpointReplayEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
    addEventListener<K extends Exclude<keyof HTMLElementEventMap, keyof CheckpointReplayEventMap>>(type: K, listener: (this: CheckpointReplay, event: HTMLElementEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
    addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
    removeEventListener<K extends keyof CheckpointReplayEventMap>(type: K, listener: (this: CheckpointReplay, event: CheckpointReplayEventMap[K]) => unknown, options?: boolean | EventListenerOptions): void;
    removeEventListener<K extends Exclude<keyof HTMLElementEventMap, keyof CheckpointReplayEventMap>>(type: K, listener: (this: CheckpointReplay, event: HTMLElementEventMap[K]) => unknown, options?: boolean | EventListenerOptions): void;
    removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'checkpoint-replay': CheckpointReplay;
  }
}
