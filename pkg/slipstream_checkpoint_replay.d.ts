/* tslint:disable */
/* eslint-disable */

/**
 * Text that becomes rows.
 */
export class Reader {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * There are no more: what is left is the last row.
     */
    finish(recording: Recording): void;
    /**
     * Of NDJSON or CSV. The names of the columns, where they are given: stream, time, arrival, offset, action.
     */
    constructor(format: string, columns: any, unit?: string | null, zone?: string | null, delimiter?: string | null);
    /**
     * The next bytes, cut anywhere.
     */
    push(bytes: Uint8Array | number[], recording: Recording): void;
    /**
     * What the columns are called; null until that is known.
     */
    readonly columns: any;
    /**
     * How many lines could not be read.
     */
    readonly problemCount: number;
    /**
     * The first of them.
     */
    readonly problems: any;
}

/**
 * Rows in the module's memory.
 */
export class Recording {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Adds columns. Those of the streams are either narrow or wide.
     */
    append(streams: string[], narrow: Uint8Array | number[] | null | undefined, wide: Uint16Array | number[] | null | undefined, is_numeric: boolean, marker: Float64Array | number[], arrival?: Float64Array | number[] | null, offset?: Float64Array | number[] | null, action?: Uint8Array | number[] | null): void;
    /**
     * What `append` takes: `{ stream, marker, arrival, offset, action }`, those that no row needs left out.
     */
    columns(): any;
    /**
     * One without rows.
     */
    constructor();
    /**
     * The memory it takes.
     */
    readonly bytes: number;
    /**
     * Whether any row says when it arrived.
     */
    readonly hasArrivals: boolean;
    /**
     * Whether the markers are numbers and not times; undefined before the first.
     */
    readonly isNumeric: boolean | undefined;
    /**
     * How many rows.
     */
    readonly length: number;
    /**
     * The names of the streams.
     */
    readonly streams: string[];
}

/**
 * A replay of a recording, which is given to each call anew.
 */
export class Replay {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Replays the rows that are left.
     */
    advance(recording: Recording): void;
    /**
     * Replays all anew with other thresholds, of those dependencies that are named.
     */
    changeThresholds(recording: Recording, dependencies: any[]): void;
    /**
     * The downtimes.
     */
    incidents(recording: Recording): any;
    /**
     * The row at or before a time; -1 where there is none.
     */
    indexAt(recording: Recording, time: number): number;
    /**
     * At the first row.
     */
    constructor(recording: Recording, dependent: string, dependencies: any[], missing_ok: boolean);
    /**
     * The record after a row.
     */
    recordAt(recording: Recording, index: number): string;
    /**
     * The figures of each dependency and each stream.
     */
    summary(recording: Recording): any;
    /**
     * The time of a row.
     */
    timeAt(recording: Recording, index: number): number;
    /**
     * Every change of a phase: `{ length, index, time, dependency, phase, lag }`.
     */
    transitions(): any;
    /**
     * What a dependency's lag and phase were, by pixel: `{ low, high, phase, late, paused }`.
     */
    window(recording: Recording, dependency: string, from: number, to: number, pixels: number): any;
    /**
     * What was declared: `{ name, downtimeThreshold }`.
     */
    readonly dependencies: any[];
    /**
     * How often each of them went down so far.
     */
    readonly downtimes: Uint32Array;
    /**
     * How many rows were replayed.
     */
    readonly length: number;
}

/**
 * Refuses a name that a cache key could not carry.
 */
export function checkName(what: string, name: string): void;

/**
 * The length of a duration, checked; of none, that of the threshold by default.
 */
export function durationLength(counts: Float64Array | number[]): number;

/**
 * The columns of a table among all that it has.
 */
export function guess(names: string[], columns: any): any;

/**
 * Where an RFC 3339 timestamp stands, in milliseconds.
 */
export function parseMarker(text: string): number;

/**
 * What a file looks like by its first bytes.
 */
export function sniff(head: Uint8Array | number[]): string | undefined;

/**
 * What each threshold would have found.
 */
export function sweep(recording: Recording, dependent: string, dependencies: any[], thresholds: Float64Array[], missing_ok: boolean): any;

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly __wbg_reader_free: (a: number, b: number) => void;
    readonly __wbg_recording_free: (a: number, b: number) => void;
    readonly __wbg_replay_free: (a: number, b: number) => void;
    readonly checkName: (a: number, b: number, c: number, d: number) => [number, number];
    readonly durationLength: (a: number, b: number) => [number, number, number];
    readonly guess: (a: number, b: number, c: any) => [number, number, number];
    readonly parseMarker: (a: number, b: number) => [number, number, number];
    readonly reader_columns: (a: number) => any;
    readonly reader_finish: (a: number, b: number) => [number, number];
    readonly reader_new: (a: number, b: number, c: any, d: number, e: number, f: number, g: number, h: number, i: number) => [number, number, number];
    readonly reader_problemCount: (a: number) => number;
    readonly reader_problems: (a: number) => any;
    readonly reader_push: (a: number, b: number, c: number, d: number) => [number, number];
    readonly recording_append: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number, i: number, j: number, k: number, l: number, m: number, n: number, o: number, p: number) => [number, number];
    readonly recording_bytes: (a: number) => number;
    readonly recording_columns: (a: number) => any;
    readonly recording_hasArrivals: (a: number) => number;
    readonly recording_isNumeric: (a: number) => number;
    readonly recording_length: (a: number) => number;
    readonly recording_new: () => number;
    readonly recording_streams: (a: number) => [number, number];
    readonly replay_advance: (a: number, b: number) => [number, number];
    readonly replay_changeThresholds: (a: number, b: number, c: number, d: number) => [number, number];
    readonly replay_dependencies: (a: number) => [number, number];
    readonly replay_downtimes: (a: number) => [number, number];
    readonly replay_incidents: (a: number, b: number) => any;
    readonly replay_indexAt: (a: number, b: number, c: number) => number;
    readonly replay_length: (a: number) => number;
    readonly replay_new: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number, number];
    readonly replay_recordAt: (a: number, b: number, c: number) => [number, number];
    readonly replay_summary: (a: number, b: number) => any;
    readonly replay_timeAt: (a: number, b: number, c: number) => number;
    readonly replay_transitions: (a: number) => any;
    readonly replay_window: (a: number, b: number, c: number, d: number, e: number, f: number, g: number) => [number, number, number];
    readonly sniff: (a: number, b: number) => [number, number];
    readonly sweep: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number) => [number, number, number];
    readonly __wbindgen_malloc: (a: number, b: number) => number;
    readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
    readonly __wbindgen_free: (a: number, b: number, c: number) => void;
    readonly __wbindgen_externrefs: WebAssembly.Table;
    readonly __externref_drop_slice: (a: number, b: number) => void;
    readonly __externref_table_alloc: () => number;
    readonly __externref_table_dealloc: (a: number) => void;
    readonly __wbindgen_start: () => void;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;

/**
 * Instantiates the given `module`, which can either be bytes or
 * a precompiled `WebAssembly.Module`.
 *
 * @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
 *
 * @returns {InitOutput}
 */
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

/**
 * If `module_or_path` is {RequestInfo} or {URL}, makes a request and
 * for everything else, calls `WebAssembly.instantiate` directly.
 *
 * @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
 *
 * @returns {Promise<InitOutput>}
 */
export default function __wbg_init (module_or_path: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;
