/* tslint:disable */
/* eslint-disable */

/**
 * The engine's effects by number.
 */
export enum Act {
    Pause = 0,
    Downtime = 1,
    Recovery = 2,
    Resume = 3,
    RetryAfter = 4,
    Admit = 5,
    Rewound = 6,
    Discard = 7,
}

/**
 * Which of the host's checks.
 */
export enum Ask {
    /**
     * Is it down?
     */
    Downtime = 0,
    /**
     * Has it caught up?
     */
    Recovery = 1,
}

/**
 * How a drift is given.
 */
export enum Drift {
    Default = 0,
    Plain = 1,
    Units = 2,
}

/**
 * One checkpoint's engine.
 */
export class Engine {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Gives up the call that asked.
     */
    abandon(): void;
    /**
     * Whether a message may be handled now; a wait leaves its ticket in the view.
     */
    admit(kind: Kind, value: number, drift_length: number, given: Drift): number;
    /**
     * The result of the check that was asked for.
     */
    answer(is_truthy: boolean): number;
    /**
     * From now on exactly these partitions count.
     */
    assignPartitions(dependency: number, names: string[]): number;
    /**
     * Nobody waits with this ticket any more.
     */
    cancel(ticket: number): void;
    /**
     * A dependency's marker, heard or assumed.
     */
    checkpointMarker(dependency: number): number | undefined;
    /**
     * The slot of the state when a dependency was last heard.
     */
    checkpointState(dependency: number): number | undefined;
    /**
     * The record of what holds now, a call that asks included.
     */
    currentRecord(): string;
    /**
     * Unknown again.
     */
    forget(dependency: number): number;
    /**
     * Slots that are not in use. What they hold can go, and their JSON is gone.
     */
    freeSlots(): Uint32Array;
    /**
     * A heartbeat; `partition` is -1 where none was named.
     */
    heartbeat(dependency: number, partition: number, kind: Kind, value: number): number;
    /**
     * Which dependency a name means; without a name, the only one.
     */
    index(name?: string | null): number;
    /**
     * As `admit`, without waiting.
     */
    isAdmissible(kind: Kind, value: number, drift_length: number, given: Drift): boolean;
    /**
     * Whether a dependency is down or recovering.
     */
    isDown(dependency: number): boolean;
    /**
     * `partition` is -1 for the whole dependency.
     */
    markEnded(dependency: number, partition: number): number;
    /**
     * `partition` is -1 for the whole dependency.
     */
    markIdle(dependency: number, partition: number): number;
    /**
     * Opens a checkpoint, on its stored record where there is one: what JSON.parse made of it.
     */
    constructor(name: string, pause_dependent: boolean, awaits_recovery: boolean, dependencies: any[], record: any);
    /**
     * The index of a partition's name.
     */
    partition(dependency: number, name: string): number;
    /**
     * A dependency's phase.
     */
    phase(dependency: number): string;
    /**
     * The dependent's position: `[slot, marker, sequence]`.
     */
    position(): Float64Array;
    /**
     * A pulse; `state` is the slot of the new state, -1 where it stays.
     */
    pulse(kind: Kind, value: number, state: number): number;
    /**
     * The record as it is to be stored now.
     */
    record(): string;
    /**
     * The host has done the stale part again.
     */
    recovered(dependency: number, attempt: number): boolean;
    /**
     * The host could not.
     */
    recoveryFailed(dependency: number, attempt: number): void;
    /**
     * Why the last call was refused: `[code, message, dependency, value]`.
     */
    refusal(): any;
    /**
     * The host could not pause or resume.
     */
    requestFailed(): void;
    /**
     * A dependency's last good position while it is down; for -1 that of all: `[slot, marker, sequence]`.
     */
    resumeFrom(dependency: number): Float64Array | undefined;
    /**
     * The time to try again has come.
     */
    retry(dependency: number): void;
    /**
     * A rewind to a position whose state is in that slot; without a kind, it has no marker: the start.
     */
    rewind(state: number, kind: Kind | null | undefined, value: number, sequence: number): number;
    /**
     * The JSON of what a slot holds.
     */
    setText(slot: number, json: string): void;
    /**
     * The slots in use whose JSON has to be given before the record can be written.
     */
    slotsWithoutText(): Uint32Array | undefined;
    /**
     * What is to be done, in this order: an [`Act`], its dependency, and its attempt, ticket or milliseconds, in turn.
     */
    takeEffects(): Uint32Array;
    /**
     * The dependency whose recovery lets the dependent go now, or -1.
     */
    takeResume(): number;
    /**
     * The JSON of what a slot holds; the record has filled the first ones.
     */
    text(slot: number): string;
    /**
     * Where the view begins in the module's memory.
     */
    view(): number;
    /**
     * Whom the waits wait for.
     */
    waitingFor(): Uint32Array;
    /**
     * How often the dependent was moved back.
     */
    readonly epoch: number;
    /**
     * Whether there is something to do.
     */
    readonly hasEffects: boolean;
    /**
     * Whether the dependent is asked to stand still.
     */
    readonly isPaused: boolean;
    /**
     * What the markers are; none before the first.
     */
    readonly kind: Kind | undefined;
}

/**
 * What a call leaves to be done. 0: nothing.
 */
export enum Flag {
    /**
     * Nothing was changed: see [`Engine::refusal`].
     */
    Refused = 1,
    /**
     * A check of the host is needed: [`Engine::answer`].
     */
    Ask = 2,
    /**
     * There are effects: [`Engine::take_effects`].
     */
    Effects = 4,
    /**
     * The pulse found a downtime.
     */
    Downtime = 8,
    /**
     * The heartbeat's dependency is down or recovering.
     */
    Late = 16,
    /**
     * There is a wait, with its ticket in the view.
     */
    Wait = 32,
}

/**
 * What a marker is.
 */
export enum Kind {
    Time = 0,
    Number = 1,
    Opaque = 2,
}

/**
 * A place in the numbers that a call leaves behind.
 */
export enum View {
    /**
     * The dependent's marker; NaN before the first pulse.
     */
    Marker = 0,
    /**
     * How far the heartbeat's message is behind; NaN where nothing can be said.
     */
    Lag = 1,
    /**
     * The position of the heartbeat's dependency; where a partition is still unheard, this heartbeat's marker.
     */
    DependencyMarker = 2,
    /**
     * The downtime that the pulse found; NaN where the host's check has the value.
     */
    Downtime = 3,
    /**
     * Which dependency the question or the downtime is about.
     */
    Dependency = 4,
    /**
     * The [`Ask`] of a question; the ticket of a wait.
     */
    Detail = 5,
    /**
     * How many numbers there are.
     */
    Size = 6,
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
 * Where an RFC 3339 timestamp stands, in milliseconds.
 */
export function parseMarker(text: string): number;

/**
 * The module's memory, for the view.
 */
export function wasmMemory(): any;

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly __wbg_engine_free: (a: number, b: number) => void;
    readonly checkName: (a: number, b: number, c: number, d: number, e: number) => void;
    readonly durationLength: (a: number, b: number, c: number) => void;
    readonly engine_abandon: (a: number) => void;
    readonly engine_admit: (a: number, b: number, c: number, d: number, e: number) => number;
    readonly engine_answer: (a: number, b: number) => number;
    readonly engine_assignPartitions: (a: number, b: number, c: number, d: number) => number;
    readonly engine_cancel: (a: number, b: number) => void;
    readonly engine_checkpointMarker: (a: number, b: number, c: number) => void;
    readonly engine_checkpointState: (a: number, b: number) => number;
    readonly engine_currentRecord: (a: number, b: number) => void;
    readonly engine_epoch: (a: number) => number;
    readonly engine_forget: (a: number, b: number) => number;
    readonly engine_freeSlots: (a: number, b: number) => void;
    readonly engine_hasEffects: (a: number) => number;
    readonly engine_heartbeat: (a: number, b: number, c: number, d: number, e: number) => number;
    readonly engine_index: (a: number, b: number, c: number, d: number) => void;
    readonly engine_isAdmissible: (a: number, b: number, c: number, d: number, e: number, f: number) => void;
    readonly engine_isDown: (a: number, b: number) => number;
    readonly engine_isPaused: (a: number) => number;
    readonly engine_kind: (a: number) => number;
    readonly engine_markEnded: (a: number, b: number, c: number) => number;
    readonly engine_markIdle: (a: number, b: number, c: number) => number;
    readonly engine_new: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: any) => void;
    readonly engine_partition: (a: number, b: number, c: number, d: number) => number;
    readonly engine_phase: (a: number, b: number, c: number) => void;
    readonly engine_position: (a: number, b: number) => void;
    readonly engine_pulse: (a: number, b: number, c: number, d: number) => number;
    readonly engine_record: (a: number, b: number) => void;
    readonly engine_recovered: (a: number, b: number, c: number) => number;
    readonly engine_recoveryFailed: (a: number, b: number, c: number) => void;
    readonly engine_refusal: (a: number) => any;
    readonly engine_requestFailed: (a: number) => void;
    readonly engine_resumeFrom: (a: number, b: number, c: number) => void;
    readonly engine_retry: (a: number, b: number) => void;
    readonly engine_rewind: (a: number, b: number, c: number, d: number, e: number) => number;
    readonly engine_setText: (a: number, b: number, c: number, d: number) => void;
    readonly engine_slotsWithoutText: (a: number, b: number) => void;
    readonly engine_takeEffects: (a: number, b: number) => void;
    readonly engine_takeResume: (a: number) => number;
    readonly engine_text: (a: number, b: number, c: number) => void;
    readonly engine_view: (a: number) => number;
    readonly engine_waitingFor: (a: number, b: number) => void;
    readonly parseMarker: (a: number, b: number, c: number) => void;
    readonly wasmMemory: () => any;
    readonly __wbindgen_malloc: (a: number, b: number) => number;
    readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
    readonly __wbindgen_free: (a: number, b: number, c: number) => void;
    readonly __externref_table_alloc: () => number;
    readonly __wbindgen_externrefs: WebAssembly.Table;
    readonly __externref_drop_slice: (a: number, b: number) => void;
    readonly __wbindgen_add_to_stack_pointer: (a: number) => number;
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
