/* @ts-self-types="./slipstream_checkpoint.d.ts" */

/**
 * The engine's effects by number.
 * @enum {0 | 1 | 2 | 3 | 4 | 5 | 6 | 7}
 */
export const Act = Object.freeze({
    Pause: 0, "0": "Pause",
    Downtime: 1, "1": "Downtime",
    Recovery: 2, "2": "Recovery",
    Resume: 3, "3": "Resume",
    RetryAfter: 4, "4": "RetryAfter",
    Admit: 5, "5": "Admit",
    Rewound: 6, "6": "Rewound",
    Discard: 7, "7": "Discard",
});

/**
 * Which of the host's checks.
 * @enum {0 | 1}
 */
export const Ask = Object.freeze({
    /**
     * Is it down?
     */
    Downtime: 0, "0": "Downtime",
    /**
     * Has it caught up?
     */
    Recovery: 1, "1": "Recovery",
});

/**
 * How a drift is given.
 * @enum {0 | 1 | 2}
 */
export const Drift = Object.freeze({
    Default: 0, "0": "Default",
    Plain: 1, "1": "Plain",
    Units: 2, "2": "Units",
});

/**
 * One checkpoint's engine.
 */
export class Engine {
    __destroy_into_raw() {
        const ptr = this.__wbg_ptr;
        this.__wbg_ptr = 0;
        EngineFinalization.unregister(this);
        return ptr;
    }
    free() {
        const ptr = this.__destroy_into_raw();
        wasm.__wbg_engine_free(ptr, 0);
    }
    /**
     * Gives up the call that asked.
     */
    abandon() {
        wasm.engine_abandon(this.__wbg_ptr);
    }
    /**
     * Whether a message may be handled now; a wait leaves its ticket in the view.
     * @param {Kind} kind
     * @param {number} value
     * @param {number} drift_length
     * @param {Drift} given
     * @returns {number}
     */
    admit(kind, value, drift_length, given) {
        const ret = wasm.engine_admit(this.__wbg_ptr, kind, value, drift_length, given);
        return ret >>> 0;
    }
    /**
     * The result of the check that was asked for.
     * @param {boolean} is_truthy
     * @returns {number}
     */
    answer(is_truthy) {
        const ret = wasm.engine_answer(this.__wbg_ptr, is_truthy);
        return ret >>> 0;
    }
    /**
     * From now on exactly these partitions count.
     * @param {number} dependency
     * @param {string[]} names
     * @returns {number}
     */
    assignPartitions(dependency, names) {
        const val2 = +dependency;
        const ptr0 = passArrayJsValueToWasm0(names, wasm.__wbindgen_malloc);
        const len0 = WASM_VECTOR_LEN;
        const ret = wasm.engine_assignPartitions(this.__wbg_ptr, val2, ptr0, len0);
        return ret >>> 0;
    }
    /**
     * Nobody waits with this ticket any more.
     * @param {number} ticket
     */
    cancel(ticket) {
        wasm.engine_cancel(this.__wbg_ptr, ticket);
    }
    /**
     * A dependency's marker, heard or assumed.
     * @param {number} dependency
     * @returns {number | undefined}
     */
    checkpointMarker(dependency) {
        try {
            const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
            wasm.engine_checkpointMarker(retptr, this.__wbg_ptr, dependency);
            var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
            var r2 = getDataViewMemory0().getFloat64(retptr + 8 * 1, true);
            return r0 === 0 ? undefined : r2;
        } finally {
            wasm.__wbindgen_add_to_stack_pointer(16);
        }
    }
    /**
     * The slot of the state when a dependency was last heard.
     * @param {number} dependency
     * @returns {number | undefined}
     */
    checkpointState(dependency) {
        const ret = wasm.engine_checkpointState(this.__wbg_ptr, dependency);
        return ret === Number.MAX_SAFE_INTEGER ? undefined : ret;
    }
    /**
     * The record of what holds now, a call that asks included.
     * @returns {string}
     */
    currentRecord() {
        let deferred1_0;
        let deferred1_1;
        try {
            const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
            wasm.engine_currentRecord(retptr, this.__wbg_ptr);
            var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
            var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
            deferred1_0 = r0;
            deferred1_1 = r1;
            return getStringFromWasm0(r0, r1);
        } finally {
            wasm.__wbindgen_add_to_stack_pointer(16);
            wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
        }
    }
    /**
     * How often the dependent was moved back.
     * @returns {number}
     */
    get epoch() {
        const ret = wasm.engine_epoch(this.__wbg_ptr);
        return ret >>> 0;
    }
    /**
     * Unknown again.
     * @param {number} dependency
     * @returns {number}
     */
    forget(dependency) {
        const ret = wasm.engine_forget(this.__wbg_ptr, dependency);
        return ret >>> 0;
    }
    /**
     * Slots that are not in use. What they hold can go, and their JSON is gone.
     * @returns {Uint32Array}
     */
    freeSlots() {
        try {
            const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
            wasm.engine_freeSlots(retptr, this.__wbg_ptr);
            var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
            var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
            var v1 = getArrayU32FromWasm0(r0, r1).slice();
            wasm.__wbindgen_free(r0, r1 * 4, 4);
            return v1;
        } finally {
            wasm.__wbindgen_add_to_stack_pointer(16);
        }
    }
    /**
     * Whether there is something to do.
     * @returns {boolean}
     */
    get hasEffects() {
        const ret = wasm.engine_hasEffects(this.__wbg_ptr);
        return ret !== 0;
    }
    /**
     * A heartbeat; `partition` is -1 where none was named.
     * @param {number} dependency
     * @param {number} partition
     * @param {Kind} kind
     * @param {number} value
     * @returns {number}
     */
    heartbeat(dependency, partition, kind, value) {
        const ret = wasm.engine_heartbeat(this.__wbg_ptr, dependency, partition, kind, value);
        return ret >>> 0;
    }
    /**
     * Which dependency a name means; without a name, the only one.
     * @param {string | null} [name]
     * @returns {number}
     */
    index(name) {
        try {
            const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
            var ptr0 = isLikeNone(name) ? 0 : passStringToWasm0(name, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            var len0 = WASM_VECTOR_LEN;
            wasm.engine_index(retptr, this.__wbg_ptr, ptr0, len0);
            var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
            var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
            var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
            if (r2) {
                throw takeFromExternrefTable0(r1);
            }
            return r0 >>> 0;
        } finally {
            wasm.__wbindgen_add_to_stack_pointer(16);
        }
    }
    /**
     * As `admit`, without waiting.
     * @param {Kind} kind
     * @param {number} value
     * @param {number} drift_length
     * @param {Drift} given
     * @returns {boolean}
     */
    isAdmissible(kind, value, drift_length, given) {
        try {
            const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
            wasm.engine_isAdmissible(retptr, this.__wbg_ptr, kind, value, drift_length, given);
            var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
            var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
            var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
            if (r2) {
                throw takeFromExternrefTable0(r1);
            }
            return r0 !== 0;
        } finally {
            wasm.__wbindgen_add_to_stack_pointer(16);
        }
    }
    /**
     * Whether a dependency is down or recovering.
     * @param {number} dependency
     * @returns {boolean}
     */
    isDown(dependency) {
        const ret = wasm.engine_isDown(this.__wbg_ptr, dependency);
        return ret !== 0;
    }
    /**
     * Whether the dependent is asked to stand still.
     * @returns {boolean}
     */
    get isPaused() {
        const ret = wasm.engine_isPaused(this.__wbg_ptr);
        return ret !== 0;
    }
    /**
     * What the markers are; none before the first.
     * @returns {Kind | undefined}
     */
    get kind() {
        const ret = wasm.engine_kind(this.__wbg_ptr);
        return ret === 3 ? undefined : ret;
    }
    /**
     * `partition` is -1 for the whole dependency.
     * @param {number} dependency
     * @param {number} partition
     * @returns {number}
     */
    markEnded(dependency, partition) {
        const ret = wasm.engine_markEnded(this.__wbg_ptr, dependency, partition);
        return ret >>> 0;
    }
    /**
     * `partition` is -1 for the whole dependency.
     * @param {number} dependency
     * @param {number} partition
     * @returns {number}
     */
    markIdle(dependency, partition) {
        const ret = wasm.engine_markIdle(this.__wbg_ptr, dependency, partition);
        return ret >>> 0;
    }
    /**
     * Opens a checkpoint, on its stored record where there is one: what JSON.parse made of it.
     * @param {string} name
     * @param {boolean} pause_dependent
     * @param {boolean} awaits_recovery
     * @param {any[]} dependencies
     * @param {any} record
     */
    constructor(name, pause_dependent, awaits_recovery, dependencies, record) {
        try {
            const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
            const val3 = +pause_dependent;
            const val4 = +awaits_recovery;
            let ptr0, len0, ptr1, len1;
            try {
                ptr0 = passStringToWasm0(name, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
                len0 = WASM_VECTOR_LEN;
                ptr1 = passArrayJsValueToWasm0(dependencies, wasm.__wbindgen_malloc);
                len1 = WASM_VECTOR_LEN;
            } catch (e) {
                if (ptr1) { wasm.__externref_drop_slice(ptr1, len1); wasm.__wbindgen_free(ptr1, len1 * 4, 4); }
                if (ptr0) { wasm.__wbindgen_free(ptr0, len0 * 1, 1); }
                throw e;
            }
            wasm.engine_new(retptr, ptr0, len0, val3, val4, ptr1, len1, record);
            var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
            var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
            var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
            if (r2) {
                throw takeFromExternrefTable0(r1);
            }
            this.__wbg_ptr = r0;
            EngineFinalization.register(this, this.__wbg_ptr, this);
            return this;
        } finally {
            wasm.__wbindgen_add_to_stack_pointer(16);
        }
    }
    /**
     * The index of a partition's name.
     * @param {number} dependency
     * @param {string} name
     * @returns {number}
     */
    partition(dependency, name) {
        const val2 = +dependency;
        const ptr0 = passStringToWasm0(name, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        const len0 = WASM_VECTOR_LEN;
        const ret = wasm.engine_partition(this.__wbg_ptr, val2, ptr0, len0);
        return ret >>> 0;
    }
    /**
     * A dependency's phase.
     * @param {number} dependency
     * @returns {string}
     */
    phase(dependency) {
        let deferred1_0;
        let deferred1_1;
        try {
            const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
            wasm.engine_phase(retptr, this.__wbg_ptr, dependency);
            var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
            var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
            deferred1_0 = r0;
            deferred1_1 = r1;
            return getStringFromWasm0(r0, r1);
        } finally {
            wasm.__wbindgen_add_to_stack_pointer(16);
            wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
        }
    }
    /**
     * The dependent's position: `[slot, marker, sequence]`.
     * @returns {Float64Array}
     */
    position() {
        try {
            const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
            wasm.engine_position(retptr, this.__wbg_ptr);
            var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
            var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
            var v1 = getArrayF64FromWasm0(r0, r1).slice();
            wasm.__wbindgen_free(r0, r1 * 8, 8);
            return v1;
        } finally {
            wasm.__wbindgen_add_to_stack_pointer(16);
        }
    }
    /**
     * A pulse; `state` is the slot of the new state, -1 where it stays.
     * @param {Kind} kind
     * @param {number} value
     * @param {number} state
     * @returns {number}
     */
    pulse(kind, value, state) {
        const ret = wasm.engine_pulse(this.__wbg_ptr, kind, value, state);
        return ret >>> 0;
    }
    /**
     * The record as it is to be stored now.
     * @returns {string}
     */
    record() {
        let deferred1_0;
        let deferred1_1;
        try {
            const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
            wasm.engine_record(retptr, this.__wbg_ptr);
            var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
            var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
            deferred1_0 = r0;
            deferred1_1 = r1;
            return getStringFromWasm0(r0, r1);
        } finally {
            wasm.__wbindgen_add_to_stack_pointer(16);
            wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
        }
    }
    /**
     * The host has done the stale part again.
     * @param {number} dependency
     * @param {number} attempt
     * @returns {boolean}
     */
    recovered(dependency, attempt) {
        const ret = wasm.engine_recovered(this.__wbg_ptr, dependency, attempt);
        return ret !== 0;
    }
    /**
     * The host could not.
     * @param {number} dependency
     * @param {number} attempt
     */
    recoveryFailed(dependency, attempt) {
        wasm.engine_recoveryFailed(this.__wbg_ptr, dependency, attempt);
    }
    /**
     * Why the last call was refused: `[code, message, dependency, value]`.
     * @returns {any}
     */
    refusal() {
        const ret = wasm.engine_refusal(this.__wbg_ptr);
        return ret;
    }
    /**
     * The host could not pause or resume.
     */
    requestFailed() {
        wasm.engine_requestFailed(this.__wbg_ptr);
    }
    /**
     * A dependency's last good position while it is down; for -1 that of all: `[slot, marker, sequence]`.
     * @param {number} dependency
     * @returns {Float64Array | undefined}
     */
    resumeFrom(dependency) {
        try {
            const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
            wasm.engine_resumeFrom(retptr, this.__wbg_ptr, dependency);
            var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
            var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
            let v1;
            if (r0 !== 0) {
                v1 = getArrayF64FromWasm0(r0, r1).slice();
                wasm.__wbindgen_free(r0, r1 * 8, 8);
            }
            return v1;
        } finally {
            wasm.__wbindgen_add_to_stack_pointer(16);
        }
    }
    /**
     * The time to try again has come.
     * @param {number} dependency
     */
    retry(dependency) {
        wasm.engine_retry(this.__wbg_ptr, dependency);
    }
    /**
     * A rewind to a position whose state is in that slot; without a kind, it has no marker: the start.
     * @param {number} state
     * @param {Kind | null | undefined} kind
     * @param {number} value
     * @param {number} sequence
     * @returns {number}
     */
    rewind(state, kind, value, sequence) {
        const ret = wasm.engine_rewind(this.__wbg_ptr, state, isLikeNone(kind) ? 3 : kind, value, sequence);
        return ret >>> 0;
    }
    /**
     * The JSON of what a slot holds.
     * @param {number} slot
     * @param {string} json
     */
    setText(slot, json) {
        const val2 = +slot;
        const ptr0 = passStringToWasm0(json, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        const len0 = WASM_VECTOR_LEN;
        wasm.engine_setText(this.__wbg_ptr, val2, ptr0, len0);
    }
    /**
     * The slots in use whose JSON has to be given before the record can be written.
     * @returns {Uint32Array | undefined}
     */
    slotsWithoutText() {
        try {
            const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
            wasm.engine_slotsWithoutText(retptr, this.__wbg_ptr);
            var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
            var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
            let v1;
            if (r0 !== 0) {
                v1 = getArrayU32FromWasm0(r0, r1).slice();
                wasm.__wbindgen_free(r0, r1 * 4, 4);
            }
            return v1;
        } finally {
            wasm.__wbindgen_add_to_stack_pointer(16);
        }
    }
    /**
     * What is to be done, in this order: an [`Act`], its dependency, and its attempt, ticket or milliseconds, in turn.
     * @returns {Uint32Array}
     */
    takeEffects() {
        try {
            const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
            wasm.engine_takeEffects(retptr, this.__wbg_ptr);
            var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
            var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
            var v1 = getArrayU32FromWasm0(r0, r1).slice();
            wasm.__wbindgen_free(r0, r1 * 4, 4);
            return v1;
        } finally {
            wasm.__wbindgen_add_to_stack_pointer(16);
        }
    }
    /**
     * The dependency whose recovery lets the dependent go now, or -1.
     * @returns {number}
     */
    takeResume() {
        const ret = wasm.engine_takeResume(this.__wbg_ptr);
        return ret;
    }
    /**
     * The JSON of what a slot holds; the record has filled the first ones.
     * @param {number} slot
     * @returns {string}
     */
    text(slot) {
        let deferred1_0;
        let deferred1_1;
        try {
            const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
            wasm.engine_text(retptr, this.__wbg_ptr, slot);
            var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
            var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
            deferred1_0 = r0;
            deferred1_1 = r1;
            return getStringFromWasm0(r0, r1);
        } finally {
            wasm.__wbindgen_add_to_stack_pointer(16);
            wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
        }
    }
    /**
     * Where the view begins in the module's memory.
     * @returns {number}
     */
    view() {
        const ret = wasm.engine_view(this.__wbg_ptr);
        return ret >>> 0;
    }
    /**
     * Whom the waits wait for.
     * @returns {Uint32Array}
     */
    waitingFor() {
        try {
            const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
            wasm.engine_waitingFor(retptr, this.__wbg_ptr);
            var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
            var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
            var v1 = getArrayU32FromWasm0(r0, r1).slice();
            wasm.__wbindgen_free(r0, r1 * 4, 4);
            return v1;
        } finally {
            wasm.__wbindgen_add_to_stack_pointer(16);
        }
    }
}
if (Symbol.dispose) Engine.prototype[Symbol.dispose] = Engine.prototype.free;

/**
 * What a call leaves to be done. 0: nothing.
 * @enum {1 | 2 | 4 | 8 | 16 | 32}
 */
export const Flag = Object.freeze({
    /**
     * Nothing was changed: see [`Engine::refusal`].
     */
    Refused: 1, "1": "Refused",
    /**
     * A check of the host is needed: [`Engine::answer`].
     */
    Ask: 2, "2": "Ask",
    /**
     * There are effects: [`Engine::take_effects`].
     */
    Effects: 4, "4": "Effects",
    /**
     * The pulse found a downtime.
     */
    Downtime: 8, "8": "Downtime",
    /**
     * The heartbeat's dependency is down or recovering.
     */
    Late: 16, "16": "Late",
    /**
     * There is a wait, with its ticket in the view.
     */
    Wait: 32, "32": "Wait",
});

/**
 * What a marker is.
 * @enum {0 | 1 | 2}
 */
export const Kind = Object.freeze({
    Time: 0, "0": "Time",
    Number: 1, "1": "Number",
    Opaque: 2, "2": "Opaque",
});

/**
 * A place in the numbers that a call leaves behind.
 * @enum {0 | 1 | 2 | 3 | 4 | 5 | 6}
 */
export const View = Object.freeze({
    /**
     * The dependent's marker; NaN before the first pulse.
     */
    Marker: 0, "0": "Marker",
    /**
     * How far the heartbeat's message is behind; NaN where nothing can be said.
     */
    Lag: 1, "1": "Lag",
    /**
     * The position of the heartbeat's dependency; where a partition is still unheard, this heartbeat's marker.
     */
    DependencyMarker: 2, "2": "DependencyMarker",
    /**
     * The downtime that the pulse found; NaN where the host's check has the value.
     */
    Downtime: 3, "3": "Downtime",
    /**
     * Which dependency the question or the downtime is about.
     */
    Dependency: 4, "4": "Dependency",
    /**
     * The [`Ask`] of a question; the ticket of a wait.
     */
    Detail: 5, "5": "Detail",
    /**
     * How many numbers there are.
     */
    Size: 6, "6": "Size",
});

/**
 * Refuses a name that a cache key could not carry.
 * @param {string} what
 * @param {string} name
 */
export function checkName(what, name) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        let ptr0, len0, ptr1, len1;
        try {
            ptr0 = passStringToWasm0(what, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            len0 = WASM_VECTOR_LEN;
            ptr1 = passStringToWasm0(name, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            len1 = WASM_VECTOR_LEN;
        } catch (e) {
            if (ptr1) { wasm.__wbindgen_free(ptr1, len1 * 1, 1); }
            if (ptr0) { wasm.__wbindgen_free(ptr0, len0 * 1, 1); }
            throw e;
        }
        wasm.checkName(retptr, ptr0, len0, ptr1, len1);
        var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        if (r1) {
            throw takeFromExternrefTable0(r0);
        }
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * The length of a duration, checked; of none, that of the threshold by default.
 * @param {Float64Array | number[]} counts
 * @returns {number}
 */
export function durationLength(counts) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        const ptr0 = passArrayF64ToWasm0(counts, wasm.__wbindgen_malloc);
        const len0 = WASM_VECTOR_LEN;
        wasm.durationLength(retptr, ptr0, len0);
        var r0 = getDataViewMemory0().getFloat64(retptr + 8 * 0, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        var r3 = getDataViewMemory0().getInt32(retptr + 4 * 3, true);
        if (r3) {
            throw takeFromExternrefTable0(r2);
        }
        return r0;
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * Where an RFC 3339 timestamp stands, in milliseconds.
 * @param {string} text
 * @returns {number}
 */
export function parseMarker(text) {
    try {
        const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
        const ptr0 = passStringToWasm0(text, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        const len0 = WASM_VECTOR_LEN;
        wasm.parseMarker(retptr, ptr0, len0);
        var r0 = getDataViewMemory0().getFloat64(retptr + 8 * 0, true);
        var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
        var r3 = getDataViewMemory0().getInt32(retptr + 4 * 3, true);
        if (r3) {
            throw takeFromExternrefTable0(r2);
        }
        return r0;
    } finally {
        wasm.__wbindgen_add_to_stack_pointer(16);
    }
}

/**
 * The module's memory, for the view.
 * @returns {any}
 */
export function wasmMemory() {
    const ret = wasm.wasmMemory();
    return ret;
}
function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        __wbg___wbindgen_boolean_get_4f1baf9a00be3c74: function(arg0) {
            const v = arg0;
            const ret = typeof(v) === 'boolean' ? v : undefined;
            return isLikeNone(ret) ? 0xFFFFFF : ret ? 1 : 0;
        },
        __wbg___wbindgen_is_null_c22311b1cc228e3a: function(arg0) {
            const ret = arg0 === null;
            return ret;
        },
        __wbg___wbindgen_is_object_8b968c3ab8e96595: function(arg0) {
            const val = arg0;
            const ret = typeof(val) === 'object' && val !== null;
            return ret;
        },
        __wbg___wbindgen_is_undefined_be5b34249ff1fc15: function(arg0) {
            const ret = arg0 === undefined;
            return ret;
        },
        __wbg___wbindgen_memory_17a1178bc3328ea3: function() {
            const ret = wasm.memory;
            return ret;
        },
        __wbg___wbindgen_number_get_934b640d0889af78: function(arg0, arg1) {
            const obj = arg1;
            const ret = typeof(obj) === 'number' ? obj : undefined;
            getDataViewMemory0().setFloat64((arg0 >>> 0) + 8 * 1, isLikeNone(ret) ? 0 : ret, true);
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, !isLikeNone(ret), true);
        },
        __wbg___wbindgen_string_get_7ce8eee7fd327545: function(arg0, arg1) {
            const obj = arg1;
            const ret = typeof(obj) === 'string' ? obj : undefined;
            var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            var len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
        },
        __wbg___wbindgen_throw_4c88d8bf264fd984: function(arg0, arg1) {
            throw new Error(getStringFromWasm0(arg0, arg1));
        },
        __wbg_downtimeThreshold_d3b180cc0343a52b: function(arg0, arg1) {
            const ret = arg1.downtimeThreshold;
            const ptr1 = passArrayF64ToWasm0(ret, wasm.__wbindgen_malloc);
            const len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
        },
        __wbg_get_49e1928fc970ab44: function(arg0, arg1, arg2) {
            const ret = Reflect.get(arg0, getStringFromWasm0(arg1, arg2));
            return ret;
        },
        __wbg_isArray_181eee9e42397260: function(arg0) {
            const ret = Array.isArray(arg0);
            return ret;
        },
        __wbg_keys_17b47af0ae1f9d73: function(arg0, arg1) {
            const ret = Object.keys(arg1);
            const ptr1 = passArrayJsValueToWasm0(ret, wasm.__wbindgen_malloc);
            const len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
        },
        __wbg_name_3faeae83efab11d2: function(arg0, arg1) {
            const ret = arg1.name;
            const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            const len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
        },
        __wbg_of_bd5994049eb4b205: function(arg0, arg1, arg2, arg3, arg4, arg5, arg6, arg7) {
            const ret = Array.of(getStringFromWasm0(arg0, arg1), getStringFromWasm0(arg2, arg3), arg4 === 0 ? undefined : getStringFromWasm0(arg4, arg5), arg6 === 0 ? undefined : arg7);
            return ret;
        },
        __wbg_ownDowntimeCheck_86684e84d2206fba: function(arg0) {
            const ret = arg0.ownDowntimeCheck;
            return ret;
        },
        __wbg_ownRecoveryCheck_0b5a184603b4cc11: function(arg0) {
            const ret = arg0.ownRecoveryCheck;
            return ret;
        },
        __wbg_partitions_cdfa86629fc7c6cd: function(arg0, arg1) {
            const ret = arg1.partitions;
            var ptr1 = isLikeNone(ret) ? 0 : passArrayJsValueToWasm0(ret, wasm.__wbindgen_malloc);
            var len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
        },
        __wbg_stringify_e182a81cba944487: function(arg0, arg1) {
            const ret = JSON.stringify(arg1);
            var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            var len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
        },
        __wbindgen_generic_0000000000000001: function(arg0) {
            // Cast intrinsic for `F64 -> Externref`.
            const ret = arg0;
            return ret;
        },
        __wbindgen_generic_0000000000000002: function(arg0, arg1) {
            // Cast intrinsic for `Ref(String) -> Externref`.
            const ret = getStringFromWasm0(arg0, arg1);
            return ret;
        },
        __wbindgen_init_externref_table: function() {
            const table = wasm.__wbindgen_externrefs;
            table.set(0, undefined);
            table.set(1024, undefined);
            table.set(1025, null);
            table.set(1026, true);
            table.set(1027, false);
        },
    };
    return {
        __proto__: null,
        "./slipstream_checkpoint_bg.js": import0,
    };
}

const EngineFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_engine_free(ptr, 1));

function addToExternrefTable0(obj) {
    const idx = wasm.__externref_table_alloc();
    wasm.__wbindgen_externrefs.set(idx, obj);
    return idx;
}

function getArrayF64FromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return getFloat64ArrayMemory0().subarray(ptr / 8, ptr / 8 + len);
}

function getArrayU32FromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return getUint32ArrayMemory0().subarray(ptr / 4, ptr / 4 + len);
}

let cachedDataViewMemory0 = null;
function getDataViewMemory0() {
    if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)) {
        cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
    }
    return cachedDataViewMemory0;
}

let cachedFloat64ArrayMemory0 = null;
function getFloat64ArrayMemory0() {
    if (cachedFloat64ArrayMemory0 === null || cachedFloat64ArrayMemory0.byteLength === 0) {
        cachedFloat64ArrayMemory0 = new Float64Array(wasm.memory.buffer);
    }
    return cachedFloat64ArrayMemory0;
}

function getStringFromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));
}

let cachedUint32ArrayMemory0 = null;
function getUint32ArrayMemory0() {
    if (cachedUint32ArrayMemory0 === null || cachedUint32ArrayMemory0.byteLength === 0) {
        cachedUint32ArrayMemory0 = new Uint32Array(wasm.memory.buffer);
    }
    return cachedUint32ArrayMemory0;
}

let cachedUint8ArrayMemory0 = null;
function getUint8ArrayMemory0() {
    if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
        cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
    }
    return cachedUint8ArrayMemory0;
}

function isLikeNone(x) {
    return x === undefined || x === null;
}

function passArrayF64ToWasm0(arg, malloc) {
    const ptr = malloc(arg.length * 8, 8) >>> 0;
    getFloat64ArrayMemory0().set(arg, ptr / 8);
    WASM_VECTOR_LEN = arg.length;
    return ptr;
}

function passArrayJsValueToWasm0(array, malloc) {
    const ptr = malloc(array.length * 4, 4) >>> 0;
    for (let i = 0; i < array.length; i++) {
        const add = addToExternrefTable0(array[i]);
        getDataViewMemory0().setUint32(ptr + 4 * i, add, true);
    }
    WASM_VECTOR_LEN = array.length;
    return ptr;
}

function passStringToWasm0(arg, malloc, realloc) {
    if (realloc === undefined) {
        const buf = cachedTextEncoder.encode(arg);
        const ptr = malloc(buf.length, 1) >>> 0;
        getUint8ArrayMemory0().subarray(ptr, ptr + buf.length).set(buf);
        WASM_VECTOR_LEN = buf.length;
        return ptr;
    }

    let len = arg.length;
    let ptr = malloc(len, 1) >>> 0;

    const mem = getUint8ArrayMemory0();

    let offset = 0;

    for (; offset < len; offset++) {
        const code = arg.charCodeAt(offset);
        if (code > 0x7F) break;
        mem[ptr + offset] = code;
    }
    if (offset !== len) {
        if (offset !== 0) {
            arg = arg.slice(offset);
        }
        ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
        const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
        const ret = cachedTextEncoder.encodeInto(arg, view);

        offset += ret.written;
        ptr = realloc(ptr, len, offset, 1) >>> 0;
    }

    WASM_VECTOR_LEN = offset;
    return ptr;
}

function takeFromExternrefTable0(idx) {
    const value = wasm.__wbindgen_externrefs.get(idx);
    wasm.__externref_table_dealloc(idx);
    return value;
}

let cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
cachedTextDecoder.decode();
const MAX_SAFARI_DECODE_BYTES = 2146435072;
let numBytesDecoded = 0;
function decodeText(bytes) {
    numBytesDecoded += bytes.length;
    if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {
        cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
        cachedTextDecoder.decode();
        numBytesDecoded = bytes.length;
    }
    return cachedTextDecoder.decode(bytes);
}

const cachedTextEncoder = new TextEncoder();

if (!('encodeInto' in cachedTextEncoder)) {
    cachedTextEncoder.encodeInto = function (arg, view) {
        const buf = cachedTextEncoder.encode(arg);
        view.set(buf);
        return {
            read: arg.length,
            written: buf.length
        };
    };
}

let WASM_VECTOR_LEN = 0;

let wasmModule, wasmInstance, wasm;
function __wbg_finalize_init(instance, module) {
    wasmInstance = instance;
    wasm = instance.exports;
    wasmModule = module;
    cachedDataViewMemory0 = null;
    cachedFloat64ArrayMemory0 = null;
    cachedUint32ArrayMemory0 = null;
    cachedUint8ArrayMemory0 = null;
    wasm.__wbindgen_start();
    return wasm;
}

async function __wbg_load(module, imports) {
    if (typeof Response === 'function' && module instanceof Response) {
        if (!module.ok) {
            throw new Error(`failed to fetch Wasm: ${module.status} ${module.statusText} fetching '${module.url}'`);
        }

        if (typeof WebAssembly.instantiateStreaming === 'function') {
            try {
                return await WebAssembly.instantiateStreaming(module, imports);
            } catch (e) {
                const validResponse = expectedResponseType(module.type);

                if (validResponse && module.headers.get('Content-Type') !== 'application/wasm') {
                    console.warn("`WebAssembly.instantiateStreaming` failed because your server does not serve Wasm with `application/wasm` MIME type. Falling back to `WebAssembly.instantiate` which is slower. Original error:\n", e);

                } else { throw e; }
            }
        }

        const bytes = await module.arrayBuffer();
        return await WebAssembly.instantiate(bytes, imports);
    } else {
        const instance = await WebAssembly.instantiate(module, imports);

        if (instance instanceof WebAssembly.Instance) {
            return { instance, module };
        } else {
            return instance;
        }
    }

    function expectedResponseType(type) {
        switch (type) {
            case 'basic': case 'cors': case 'default': return true;
        }
        return false;
    }
}

function initSync(module) {
    if (wasm !== undefined) return wasm;


    if (module !== undefined) {
        if (Object.getPrototypeOf(module) === Object.prototype) {
            ({module} = module)
        } else {
            console.warn('using deprecated parameters for `initSync()`; pass a single object instead')
        }
    }

    const imports = __wbg_get_imports();
    if (!(module instanceof WebAssembly.Module)) {
        module = new WebAssembly.Module(module);
    }
    const instance = new WebAssembly.Instance(module, imports);
    return __wbg_finalize_init(instance, module);
}

let __wbg_init_promise;
async function __wbg_init(module_or_path) {
    if (wasm !== undefined) return wasm;
    if (__wbg_init_promise === undefined) {
        __wbg_init_promise = __wbg_init_once(module_or_path);
        __wbg_init_promise.catch(() => { __wbg_init_promise = undefined; });
    }
    return __wbg_init_promise;
}

async function __wbg_init_once(module_or_path) {

    if (module_or_path !== undefined) {
        if (Object.getPrototypeOf(module_or_path) === Object.prototype) {
            ({module_or_path} = module_or_path)
        } else {
            console.warn('using deprecated parameters for the initialization function; pass a single object instead')
        }
    }


    const imports = __wbg_get_imports();

    if (typeof module_or_path === 'string' || (typeof Request === 'function' && module_or_path instanceof Request) || (typeof URL === 'function' && module_or_path instanceof URL)) {
        module_or_path = fetch(module_or_path);
    }

    const { instance, module } = await __wbg_load(await module_or_path, imports);

    return __wbg_finalize_init(instance, module);
}

export { initSync, __wbg_init as default };
