// Of js/, by `npm run bundle`.

// pkg/slipstream_checkpoint.js
var Act = Object.freeze({
  Pause: 0,
  "0": "Pause",
  Downtime: 1,
  "1": "Downtime",
  Recovery: 2,
  "2": "Recovery",
  Resume: 3,
  "3": "Resume",
  RetryAfter: 4,
  "4": "RetryAfter",
  Admit: 5,
  "5": "Admit",
  Rewound: 6,
  "6": "Rewound",
  Discard: 7,
  "7": "Discard"
});
var Ask = Object.freeze({
  /**
   * Is it down?
   */
  Downtime: 0,
  "0": "Downtime",
  /**
   * Has it caught up?
   */
  Recovery: 1,
  "1": "Recovery"
});
var Drift = Object.freeze({
  Default: 0,
  "0": "Default",
  Plain: 1,
  "1": "Plain",
  Units: 2,
  "2": "Units"
});
var Engine = class {
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
    const ret = wasm.engine_checkpointMarker(this.__wbg_ptr, dependency);
    return ret[0] === 0 ? void 0 : ret[1];
  }
  /**
   * The slot of the state when a dependency was last heard.
   * @param {number} dependency
   * @returns {number | undefined}
   */
  checkpointState(dependency) {
    const ret = wasm.engine_checkpointState(this.__wbg_ptr, dependency);
    return ret === Number.MAX_SAFE_INTEGER ? void 0 : ret;
  }
  /**
   * The record of what holds now, a call that asks included.
   * @returns {string}
   */
  currentRecord() {
    let deferred1_0;
    let deferred1_1;
    try {
      const ret = wasm.engine_currentRecord(this.__wbg_ptr);
      deferred1_0 = ret[0];
      deferred1_1 = ret[1];
      return getStringFromWasm0(ret[0], ret[1]);
    } finally {
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
    const ret = wasm.engine_freeSlots(this.__wbg_ptr);
    var v1 = getArrayU32FromWasm0(ret[0], ret[1]).slice();
    wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
    return v1;
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
    var ptr0 = isLikeNone(name) ? 0 : passStringToWasm0(name, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    var len0 = WASM_VECTOR_LEN;
    const ret = wasm.engine_index(this.__wbg_ptr, ptr0, len0);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return ret[0] >>> 0;
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
    const ret = wasm.engine_isAdmissible(this.__wbg_ptr, kind, value, drift_length, given);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return ret[0] !== 0;
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
    return ret === 3 ? void 0 : ret;
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
    const val3 = +pause_dependent;
    const val4 = +awaits_recovery;
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(name, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passArrayJsValueToWasm0(dependencies, wasm.__wbindgen_malloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__externref_drop_slice(ptr1, len1);
        wasm.__wbindgen_free(ptr1, len1 * 4, 4);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    const ret = wasm.engine_new(ptr0, len0, val3, val4, ptr1, len1, record);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    this.__wbg_ptr = ret[0];
    EngineFinalization.register(this, this.__wbg_ptr, this);
    return this;
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
      const ret = wasm.engine_phase(this.__wbg_ptr, dependency);
      deferred1_0 = ret[0];
      deferred1_1 = ret[1];
      return getStringFromWasm0(ret[0], ret[1]);
    } finally {
      wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
    }
  }
  /**
   * The dependent's position: `[slot, marker, sequence]`.
   * @returns {Float64Array}
   */
  position() {
    const ret = wasm.engine_position(this.__wbg_ptr);
    var v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
    wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
    return v1;
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
      const ret = wasm.engine_record(this.__wbg_ptr);
      deferred1_0 = ret[0];
      deferred1_1 = ret[1];
      return getStringFromWasm0(ret[0], ret[1]);
    } finally {
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
   * A dependency's last good position while it is down: `[slot, marker, sequence]`.
   * @param {number} dependency
   * @returns {Float64Array | undefined}
   */
  resumeFrom(dependency) {
    const ret = wasm.engine_resumeFrom(this.__wbg_ptr, dependency);
    let v1;
    if (ret[0] !== 0) {
      v1 = getArrayF64FromWasm0(ret[0], ret[1]).slice();
      wasm.__wbindgen_free(ret[0], ret[1] * 8, 8);
    }
    return v1;
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
    const ret = wasm.engine_slotsWithoutText(this.__wbg_ptr);
    let v1;
    if (ret[0] !== 0) {
      v1 = getArrayU32FromWasm0(ret[0], ret[1]).slice();
      wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
    }
    return v1;
  }
  /**
   * What is to be done, in this order: an [`Act`], its dependency, and its attempt, ticket or milliseconds, in turn.
   * @returns {Uint32Array}
   */
  takeEffects() {
    const ret = wasm.engine_takeEffects(this.__wbg_ptr);
    var v1 = getArrayU32FromWasm0(ret[0], ret[1]).slice();
    wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
    return v1;
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
      const ret = wasm.engine_text(this.__wbg_ptr, slot);
      deferred1_0 = ret[0];
      deferred1_1 = ret[1];
      return getStringFromWasm0(ret[0], ret[1]);
    } finally {
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
    const ret = wasm.engine_waitingFor(this.__wbg_ptr);
    var v1 = getArrayU32FromWasm0(ret[0], ret[1]).slice();
    wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
    return v1;
  }
};
if (Symbol.dispose) Engine.prototype[Symbol.dispose] = Engine.prototype.free;
var Flag = Object.freeze({
  /**
   * Nothing was changed: see [`Engine::refusal`].
   */
  Refused: 1,
  "1": "Refused",
  /**
   * A check of the host is needed: [`Engine::answer`].
   */
  Ask: 2,
  "2": "Ask",
  /**
   * There are effects: [`Engine::take_effects`].
   */
  Effects: 4,
  "4": "Effects",
  /**
   * The pulse found a downtime.
   */
  Downtime: 8,
  "8": "Downtime",
  /**
   * The heartbeat's dependency is down or recovering.
   */
  Late: 16,
  "16": "Late",
  /**
   * There is a wait, with its ticket in the view.
   */
  Wait: 32,
  "32": "Wait"
});
var Kind = Object.freeze({
  Time: 0,
  "0": "Time",
  Number: 1,
  "1": "Number",
  Opaque: 2,
  "2": "Opaque"
});
var View = Object.freeze({
  /**
   * The dependent's marker; NaN before the first pulse.
   */
  Marker: 0,
  "0": "Marker",
  /**
   * How far the heartbeat's message is behind; NaN where nothing can be said.
   */
  Lag: 1,
  "1": "Lag",
  /**
   * The position of the heartbeat's dependency; where a partition is still unheard, this heartbeat's marker.
   */
  DependencyMarker: 2,
  "2": "DependencyMarker",
  /**
   * The downtime that the pulse found; NaN where the host's check has the value.
   */
  Downtime: 3,
  "3": "Downtime",
  /**
   * Which dependency the question or the downtime is about.
   */
  Dependency: 4,
  "4": "Dependency",
  /**
   * The [`Ask`] of a question; the ticket of a wait.
   */
  Detail: 5,
  "5": "Detail",
  /**
   * How many numbers there are.
   */
  Size: 6,
  "6": "Size"
});
function checkName(what, name) {
  let ptr0, len0, ptr1, len1;
  try {
    ptr0 = passStringToWasm0(what, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    len0 = WASM_VECTOR_LEN;
    ptr1 = passStringToWasm0(name, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    len1 = WASM_VECTOR_LEN;
  } catch (e) {
    if (ptr1) {
      wasm.__wbindgen_free(ptr1, len1 * 1, 1);
    }
    if (ptr0) {
      wasm.__wbindgen_free(ptr0, len0 * 1, 1);
    }
    throw e;
  }
  const ret = wasm.checkName(ptr0, len0, ptr1, len1);
  if (ret[1]) {
    throw takeFromExternrefTable0(ret[0]);
  }
}
function durationLength(counts) {
  const ptr0 = passArrayF64ToWasm0(counts, wasm.__wbindgen_malloc);
  const len0 = WASM_VECTOR_LEN;
  const ret = wasm.durationLength(ptr0, len0);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return ret[0];
}
function parseMarker(text) {
  const ptr0 = passStringToWasm0(text, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
  const len0 = WASM_VECTOR_LEN;
  const ret = wasm.parseMarker(ptr0, len0);
  if (ret[2]) {
    throw takeFromExternrefTable0(ret[1]);
  }
  return ret[0];
}
function wasmMemory() {
  const ret = wasm.wasmMemory();
  return ret;
}
function __wbg_get_imports() {
  const import0 = {
    __proto__: null,
    __wbg___wbindgen_boolean_get_4f1baf9a00be3c74: function(arg0) {
      const v = arg0;
      const ret = typeof v === "boolean" ? v : void 0;
      return isLikeNone(ret) ? 16777215 : ret ? 1 : 0;
    },
    __wbg___wbindgen_is_null_c22311b1cc228e3a: function(arg0) {
      const ret = arg0 === null;
      return ret;
    },
    __wbg___wbindgen_is_object_8b968c3ab8e96595: function(arg0) {
      const val = arg0;
      const ret = typeof val === "object" && val !== null;
      return ret;
    },
    __wbg___wbindgen_is_undefined_be5b34249ff1fc15: function(arg0) {
      const ret = arg0 === void 0;
      return ret;
    },
    __wbg___wbindgen_memory_17a1178bc3328ea3: function() {
      const ret = wasm.memory;
      return ret;
    },
    __wbg___wbindgen_number_get_934b640d0889af78: function(arg0, arg1) {
      const obj = arg1;
      const ret = typeof obj === "number" ? obj : void 0;
      getDataViewMemory0().setFloat64((arg0 >>> 0) + 8 * 1, isLikeNone(ret) ? 0 : ret, true);
      getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, !isLikeNone(ret), true);
    },
    __wbg___wbindgen_string_get_7ce8eee7fd327545: function(arg0, arg1) {
      const obj = arg1;
      const ret = typeof obj === "string" ? obj : void 0;
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
      const ret = Array.of(getStringFromWasm0(arg0, arg1), getStringFromWasm0(arg2, arg3), arg4 === 0 ? void 0 : getStringFromWasm0(arg4, arg5), arg6 === 0 ? void 0 : arg7);
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
      const ret = arg0;
      return ret;
    },
    __wbindgen_generic_0000000000000002: function(arg0, arg1) {
      const ret = getStringFromWasm0(arg0, arg1);
      return ret;
    },
    __wbindgen_init_externref_table: function() {
      const table = wasm.__wbindgen_externrefs;
      table.set(0, void 0);
      table.set(1024, void 0);
      table.set(1025, null);
      table.set(1026, true);
      table.set(1027, false);
    }
  };
  return {
    __proto__: null,
    "./slipstream_checkpoint_bg.js": import0
  };
}
var EngineFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry((ptr) => wasm.__wbg_engine_free(ptr, 1));
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
var cachedDataViewMemory0 = null;
function getDataViewMemory0() {
  if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || cachedDataViewMemory0.buffer.detached === void 0 && cachedDataViewMemory0.buffer !== wasm.memory.buffer) {
    cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
  }
  return cachedDataViewMemory0;
}
var cachedFloat64ArrayMemory0 = null;
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
var cachedUint32ArrayMemory0 = null;
function getUint32ArrayMemory0() {
  if (cachedUint32ArrayMemory0 === null || cachedUint32ArrayMemory0.byteLength === 0) {
    cachedUint32ArrayMemory0 = new Uint32Array(wasm.memory.buffer);
  }
  return cachedUint32ArrayMemory0;
}
var cachedUint8ArrayMemory0 = null;
function getUint8ArrayMemory0() {
  if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
    cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
  }
  return cachedUint8ArrayMemory0;
}
function isLikeNone(x) {
  return x === void 0 || x === null;
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
  if (realloc === void 0) {
    const buf = cachedTextEncoder.encode(arg);
    const ptr2 = malloc(buf.length, 1) >>> 0;
    getUint8ArrayMemory0().subarray(ptr2, ptr2 + buf.length).set(buf);
    WASM_VECTOR_LEN = buf.length;
    return ptr2;
  }
  let len = arg.length;
  let ptr = malloc(len, 1) >>> 0;
  const mem = getUint8ArrayMemory0();
  let offset = 0;
  for (; offset < len; offset++) {
    const code = arg.charCodeAt(offset);
    if (code > 127) break;
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
var cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
cachedTextDecoder.decode();
var MAX_SAFARI_DECODE_BYTES = 2146435072;
var numBytesDecoded = 0;
function decodeText(bytes) {
  numBytesDecoded += bytes.length;
  if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {
    cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
    cachedTextDecoder.decode();
    numBytesDecoded = bytes.length;
  }
  return cachedTextDecoder.decode(bytes);
}
var cachedTextEncoder = new TextEncoder();
if (!("encodeInto" in cachedTextEncoder)) {
  cachedTextEncoder.encodeInto = function(arg, view) {
    const buf = cachedTextEncoder.encode(arg);
    view.set(buf);
    return {
      read: arg.length,
      written: buf.length
    };
  };
}
var WASM_VECTOR_LEN = 0;
var wasmModule;
var wasmInstance;
var wasm;
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
  if (typeof Response === "function" && module instanceof Response) {
    if (!module.ok) {
      throw new Error(`failed to fetch Wasm: ${module.status} ${module.statusText} fetching '${module.url}'`);
    }
    if (typeof WebAssembly.instantiateStreaming === "function") {
      try {
        return await WebAssembly.instantiateStreaming(module, imports);
      } catch (e) {
        const validResponse = expectedResponseType(module.type);
        if (validResponse && module.headers.get("Content-Type") !== "application/wasm") {
          console.warn("`WebAssembly.instantiateStreaming` failed because your server does not serve Wasm with `application/wasm` MIME type. Falling back to `WebAssembly.instantiate` which is slower. Original error:\n", e);
        } else {
          throw e;
        }
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
      case "basic":
      case "cors":
      case "default":
        return true;
    }
    return false;
  }
}
function initSync(module) {
  if (wasm !== void 0) return wasm;
  if (module !== void 0) {
    if (Object.getPrototypeOf(module) === Object.prototype) {
      ({ module } = module);
    } else {
      console.warn("using deprecated parameters for `initSync()`; pass a single object instead");
    }
  }
  const imports = __wbg_get_imports();
  if (!(module instanceof WebAssembly.Module)) {
    module = new WebAssembly.Module(module);
  }
  const instance = new WebAssembly.Instance(module, imports);
  return __wbg_finalize_init(instance, module);
}
var __wbg_init_promise;
async function __wbg_init(module_or_path) {
  if (wasm !== void 0) return wasm;
  if (__wbg_init_promise === void 0) {
    __wbg_init_promise = __wbg_init_once(module_or_path);
    __wbg_init_promise.catch(() => {
      __wbg_init_promise = void 0;
    });
  }
  return __wbg_init_promise;
}
async function __wbg_init_once(module_or_path) {
  if (module_or_path !== void 0) {
    if (Object.getPrototypeOf(module_or_path) === Object.prototype) {
      ({ module_or_path } = module_or_path);
    } else {
      console.warn("using deprecated parameters for the initialization function; pass a single object instead");
    }
  }
  const imports = __wbg_get_imports();
  if (typeof module_or_path === "string" || typeof Request === "function" && module_or_path instanceof Request || typeof URL === "function" && module_or_path instanceof URL) {
    module_or_path = fetch(module_or_path);
  }
  const { instance, module } = await __wbg_load(await module_or_path, imports);
  return __wbg_finalize_init(instance, module);
}

// js/errors.js
var CLASSES = {
  ERR_MARKER_TYPE: TypeError,
  ERR_MARKER_RANGE: RangeError,
  ERR_MARKER_MIXED: TypeError,
  ERR_DURATION: RangeError,
  ERR_THRESHOLD_UNIT: TypeError,
  ERR_STATE: TypeError,
  ERR_DEPENDENCY_UNKNOWN: RangeError,
  ERR_DEPENDENCY_REQUIRED: TypeError,
  ERR_DEPENDENCY_BOUND: Error,
  ERR_DEPENDENCY_DUPLICATE: RangeError,
  ERR_OPTION: TypeError,
  ERR_NAME: RangeError,
  ERR_CHECK_ASYNC: TypeError,
  ERR_CACHE_ASYNC: TypeError,
  ERR_CACHE_READ: Error,
  ERR_CACHE_WRITE: Error,
  ERR_RECORD_CORRUPT: Error,
  ERR_RECORD_VERSION: Error,
  ERR_REWOUND: Error,
  ERR_CLOSED: Error,
  ERR_ENGINE: Error
};
function refuse(code, message, { dependency, ...options } = {}) {
  const error = new CLASSES[code](message, options);
  return Object.assign(error, dependency === void 0 ? { code } : { code, dependency });
}
var refusal = (...refusal2) => refusal2;
function explain(refusal2, where, given) {
  if (!Array.isArray(refusal2)) return refusal2;
  const [code, message, dependency, value, ...cause] = (
    /** @type {Refusal} */
    refusal2
  );
  const shown = given !== void 0 && code.startsWith("ERR_MARKER") ? show(given) : value;
  const what = value === void 0 ? message : `${shown} is ${message}`;
  return refuse(code, `${where}: ${what}`, cause.length > 0 ? { dependency, cause: cause[0] } : { dependency });
}
function isCheckpointError(error) {
  return error instanceof Error && Object.hasOwn(CLASSES, String(
    /** @type {any} */
    error.code
  ));
}
function show(value) {
  const text = typed(value);
  return text.length > 80 ? `${text.slice(0, 80)}\u2026` : text;
}
function typed(value) {
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "symbol") return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString();
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}
function kindOf(value) {
  return typeof value === "object" && value !== null ? `an object (${value.constructor?.name ?? "null"})` : show(value);
}

// js/values.js
var EMPTY = Object.freeze({});
var LARGE = 65536;
var NONE = -1;
var MANY = -2;
var UNITS = ["years", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds", "microseconds", "nanoseconds"];
var Values = class {
  /** @type {any[]} */
  #slots = [EMPTY];
  /** The slot that was filled since the last record, so that mostly the engine need not be asked. */
  #unwritten = MANY;
  /** Slots that hold nothing any more, @type {Uint32Array<ArrayBufferLike>} */
  #free = new Uint32Array();
  /** and how many of them were filled again. */
  #filled = 0;
  /** @type {WeakMap<object, number>} */
  #exact = /* @__PURE__ */ new WeakMap();
  /** What the markers are, once that is known. @type {Kind | undefined} */
  kind;
  /**
   * @param {Engine} engine
   */
  constructor(engine) {
    this.engine = engine;
    for (let slot = 1, text; text = engine.text(slot); slot++) this.#slots[slot] = Object.freeze(JSON.parse(text));
  }
  /**
   * Keeps a value, in a slot that is free.
   * @param {unknown} value
   * @returns {number}
   */
  add(value) {
    if (this.#filled === this.#free.length) this.#makeRoom();
    const slot = this.#free[this.#filled++];
    this.#slots[slot] = value;
    this.#unwritten = this.#unwritten === NONE ? slot : MANY;
    return slot;
  }
  #makeRoom() {
    this.#free = this.engine.freeSlots();
    this.#filled = 0;
    for (const slot of this.#free) this.#slots[slot] = void 0;
  }
  /** @param {number} slot */
  get(slot) {
    return this.#slots[slot];
  }
  /**
   * A state as it is handed out: what the host holds never changes.
   * @param {number} slot
   * @returns {Readonly<Partial<S>>}
   */
  state(slot) {
    return Object.freeze(this.#slots[slot]);
  }
  /**
   * A marker as it is handed out.
   * @param {number | undefined} value
   * @returns {Marker | null}
   */
  marker(value) {
    if (value === void 0 || value !== value) return null;
    this.kind ??= this.engine.kind;
    if (this.kind === Kind.Number) return value;
    return this.kind === Kind.Opaque ? this.#slots[value] : new Date(value);
  }
  /**
   * @param {Float64Array} packed  slot, marker, sequence
   * @returns {Position<S>}
   */
  position([slot, marker, sequence]) {
    const position = Object.freeze({ state: this.state(slot), marker: this.marker(marker), sequence });
    if (this.kind === Kind.Time) this.#exact.set(position, marker);
    return position;
  }
  /**
   * The marker of a position as the engine gave it, where it was handed out: a Date has no microseconds.
   * @param {unknown} position
   * @returns {number | undefined}
   */
  exactMarker(position) {
    const exact = this.#exact.get(Object(position));
    return exact === exact ? exact : void 0;
  }
  /** The record's JSON text, to be stored. */
  record() {
    this.#giveTexts();
    const record = this.engine.record();
    if (record.length > LARGE) this.#makeRoom();
    return record;
  }
  /** The record of what holds now. */
  currentRecord() {
    this.#giveTexts();
    return JSON.parse(this.engine.currentRecord());
  }
  /** The engine puts a record together from the JSON of each slot. */
  #giveTexts() {
    if (this.#unwritten === NONE) return;
    const slots = this.#unwritten === MANY ? this.engine.slotsWithoutText() ?? [] : [this.#unwritten];
    for (const slot of slots) this.engine.setText(slot, JSON.stringify(this.#slots[slot]));
    this.#unwritten = NONE;
  }
  /**
   * A marker that is not compared gets a slot.
   * @param {unknown} marker
   * @returns {number}
   */
  addToken(marker) {
    let json;
    try {
      json = JSON.stringify(marker);
    } catch {
    }
    if (json === void 0 || json === "null") {
      throw refusal("ERR_MARKER_TYPE", `${show(marker)} is not a marker: it must be something that JSON can keep`);
    }
    const kept2 = typeof marker === "object" ? marker instanceof Date ? new Date(marker) : JSON.parse(json) : marker;
    if (this.#free.length - this.#filled < 2) this.#makeRoom();
    return this.add(kept2);
  }
};
function unpackMarker(marker) {
  if (typeof marker === "string") {
    if (marker.length > 80) throw refusal("ERR_MARKER_TYPE", `${show(marker)} is not a marker: it is too long for a timestamp`);
    return [Kind.Time, parseMarker(marker)];
  }
  if (typeof marker === "bigint") {
    if (Number.isSafeInteger(Number(marker))) return [Kind.Number, Number(marker)];
    throw refusal("ERR_MARKER_RANGE", `${marker} is not a marker: a bigint must be a safe integer`);
  }
  const { getTime, epochNanoseconds: nanoseconds } = Object(marker);
  if (typeof getTime === "function") return [Kind.Time, timeOf(marker)];
  if (typeof nanoseconds === "bigint") {
    return [Kind.Time, Number(nanoseconds / 1000000n) + Number(nanoseconds % 1000000n) / 1e6];
  }
  throw refusal("ERR_MARKER_TYPE", `${show(marker)} is not a marker: give a Date, an RFC 3339 string with its offset, or a number`);
}
function checkNamed(what, name) {
  if (typeof name !== "string") throw refusal("ERR_NAME", `${show(name)} is not a name for a ${what}: give a string`);
  checkName(what, name);
}
function unpackDuration(duration) {
  if (duration === void 0) return new Float64Array();
  if (typeof duration === "number") return Float64Array.of(duration);
  const units = Object(duration);
  const counts = UNITS.map((unit) => units[unit] ?? void 0);
  if (units !== duration || counts.some((count) => count !== void 0 && typeof count !== "number")) {
    throw refusal("ERR_DURATION", `${show(duration)} is not a duration: give milliseconds, or an object like { minutes: 10 }`);
  }
  return counts.some(Number.isNaN) ? Float64Array.of(NaN) : Float64Array.from(counts);
}
function timeOf(date) {
  let time;
  try {
    time = date.getTime();
  } catch {
  }
  if (typeof time === "number") return time;
  throw refusal("ERR_MARKER_TYPE", `${show(date)} is not a marker: its getTime() gives no number`);
}
function unpackDrift(drift) {
  if (drift === void 0) return [0, Drift.Default];
  return [durationLength(unpackDuration(drift)), typeof drift === "number" ? Drift.Plain : Drift.Units];
}
function merge(before, given) {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw refusal("ERR_STATE", `${show(given)} is not a state: give an object`);
  }
  const state = { ...given };
  for (const key in state) {
    if (!isKept(key, state[key])) state[key] = kept(key, state[key]);
  }
  for (const key in before) if (!Object.hasOwn(state, key)) return { ...before, ...state };
  return state;
}
function isKept(key, value) {
  const type = typeof value;
  if (type === "bigint" || type === "function" || type === "symbol") {
    throw refusal("ERR_STATE", `${key} is a ${type}, which JSON cannot keep: give a number or a string`);
  }
  if (type === "number" && !Number.isFinite(value)) {
    throw refusal("ERR_STATE", `${key} is ${value}, which JSON cannot keep: give a finite number or null`);
  }
  return type !== "object" || value === null;
}
function kept(key, value) {
  try {
    const json = JSON.stringify(value);
    return json === void 0 ? void 0 : JSON.parse(json);
  } catch (cause) {
    throw refusal("ERR_STATE", `${key} is something that JSON cannot keep`, void 0, void 0, cause);
  }
}
function partitionName(partition) {
  if (typeof partition === "string" || Number.isFinite(partition)) return String(partition);
  throw refusal("ERR_OPTION", `${show(partition)} is not a partition: give a string or a number`);
}
function namesOfPartitions(partitions) {
  if (typeof partitions === "string" || typeof Object(partitions)[Symbol.iterator] !== "function") {
    throw refusal("ERR_OPTION", `partitions is ${show(partitions)}: give an iterable of strings or numbers`);
  }
  return Array.from(
    /** @type {Iterable<unknown>} */
    partitions,
    partitionName
  );
}

// js/dependency.js
var bind;
var release;
var declared;
var UNKNOWN = {
  phase: "unknown",
  checkpointState: null,
  checkpointMarker: null,
  heard: false,
  lastGood: { state: {}, marker: null, sequence: 0 }
};
var Dependency = class {
  /** @type {(() => Owner | null) | null} */
  #bound = null;
  #index = 0;
  /** @type {Declared} */
  #declared;
  /** The identity in the cache. @readonly @type {string} */
  name;
  /** In milliseconds, or in the marker's unit. @readonly @type {number} */
  downtimeThreshold;
  static {
    declared = (dependency) => dependency.#declared;
    bind = (dependency, owner, index) => {
      const bound = dependency.#bound?.();
      if (dependency.#bound && !bound?.isClosed) {
        const message = `dependency "${dependency.name}" belongs to ${bound ? `checkpoint "${bound.name}"` : "another checkpoint"}: make one of its own`;
        throw refuse("ERR_DEPENDENCY_BOUND", message, { dependency: dependency.name });
      }
      dependency.#bound = owner;
      dependency.#index = index;
    };
    release = (dependency) => {
      dependency.#bound = null;
    };
  }
  /**
   * @param {string} name  the identity in the cache: do not change it once stored. Letters, digits, `.`, `_` and `-`
   * @param {DependencyOptions} [options]
   */
  constructor(name, options = {}) {
    const { downtimeThreshold, partitions, downtimeCheck, recoveryCheck } = Object(options);
    let threshold;
    let partitionNames;
    try {
      checkNamed("dependency", name);
      this.name = name;
      threshold = unpackDuration(downtimeThreshold);
      this.downtimeThreshold = durationLength(threshold);
      for (const [option, check] of Object.entries({ downtimeCheck, recoveryCheck })) {
        if (check === void 0 || typeof check === "function") continue;
        throw refusal("ERR_OPTION", `${option} is ${show(check)}: give a function`, name);
      }
      partitionNames = partitions === void 0 ? void 0 : namesOfPartitions(partitions);
    } catch (error) {
      throw explain(error, `new Dependency(${show(name)})`);
    }
    const settings = {
      name,
      downtimeThreshold: threshold,
      partitions: partitionNames,
      ownDowntimeCheck: downtimeCheck !== void 0,
      ownRecoveryCheck: recoveryCheck !== void 0
    };
    this.#declared = { settings, checks: { downtimeCheck, recoveryCheck } };
    Object.defineProperties(this, { name: { writable: false }, downtimeThreshold: { writable: false } });
  }
  get #owner() {
    return this.#bound?.() ?? null;
  }
  /**
   * Where it stands, as its checkpoint's engine has it.
   * @returns {Phase}
   */
  get phase() {
    return (
      /** @type {Phase} */
      this.#owner?.values.engine.phase(this.#index) ?? "unknown"
    );
  }
  /** Whether phase is 'down' or 'recovering'. */
  get isDown() {
    return this.#owner?.values.engine.isDown(this.#index) ?? false;
  }
  /**
   * The dependent's state when this dependency was last heard. Frozen copy.
   * @returns {Readonly<Partial<S>> | null}
   */
  get checkpointState() {
    const slot = this.#owner?.values.engine.checkpointState(this.#index);
    return slot === void 0 ? null : this.#owner?.values.state(slot) ?? null;
  }
  /**
   * How far it was heard, or until then the marker of the first pulse; null before both.
   * @returns {Marker | null}
   */
  get checkpointMarker() {
    return this.#owner?.values.marker(this.#owner.values.engine.checkpointMarker(this.#index)) ?? null;
  }
  /**
   * While down or recovering: the last good position; else null.
   * @returns {Position<S> | null}
   */
  get resumeFrom() {
    const packed = this.#owner?.values.engine.resumeFrom(this.#index);
    return packed ? this.#owner?.values.position(packed) ?? null : null;
  }
  /**
   * What the record of its checkpoint holds of it.
   * @returns {DependencyRecord}
   */
  toJSON() {
    return this.#owner?.record().checkpoints[this.name] ?? structuredClone(UNKNOWN);
  }
};

// js/turns.js
var ignore = () => {
};
function isThenable(value) {
  const canHaveThen = typeof value === "object" && value !== null || typeof value === "function";
  return canHaveThen && typeof /** @type {any} */
  value.then === "function";
}
function after(value, next) {
  return isThenable(value) ? Promise.resolve(value).then(next) : next(
    /** @type {T} */
    value
  );
}
var Turns = class {
  /** @type {(() => unknown)[]} */
  #steps = [];
  #busy = false;
  #holds = 0;
  /** @type {(() => void)[]} */
  #idle = [];
  /** @param {() => unknown} step  must not throw nor reject */
  add(step) {
    this.#steps.push(step);
  }
  /** No step is taken until advance() was called as often. */
  hold() {
    this.#holds++;
  }
  /** Takes the steps whose turn it is. */
  advance() {
    if (--this.#holds === 0) this.#take();
  }
  #take() {
    while (!this.#busy && this.#holds === 0) {
      const step = this.#steps.shift();
      if (!step) break;
      this.#busy = true;
      const done = step();
      if (isThenable(done)) return void done.then(() => this.#done());
      this.#busy = false;
    }
    if (!this.#busy && this.#steps.length === 0) for (const resolve of this.#idle.splice(0)) resolve();
  }
  #done() {
    this.#busy = false;
    this.#take();
  }
  /** @returns {Promise<void>} */
  idle() {
    return new Promise((resolve) => {
      this.#idle.push(resolve);
      this.#take();
    });
  }
};
function safely(step, failed) {
  try {
    const done = step();
    return isThenable(done) ? Promise.resolve(done).catch(failed) : done;
  } catch (error) {
    failed(error);
  }
}
var Call = class {
  #open = 1;
  /** @type {unknown[]} */
  #errors = [];
  /** @type {((error: unknown) => void) | null} */
  #background;
  /** @type {{ resolve(): void, reject(error: unknown): void } | null} */
  #waiting = null;
  /** @param {((error: unknown) => void) | null} background  takes the errors instead of the caller */
  constructor(background) {
    this.#background = background;
  }
  /** One thing more to wait for, until done(). */
  hold() {
    this.#open++;
  }
  /** @param {unknown} error */
  fail(error) {
    if (this.#background) this.#background(error);
    else this.#errors.push(error);
  }
  done() {
    if (--this.#open === 0) this.#settle();
  }
  #settle() {
    if (!this.#waiting) return;
    if (this.#errors.length > 0) this.#waiting.reject(this.#errors[0]);
    else this.#waiting.resolve();
  }
  /**
   * Ends the call as its caller sees it: a promise where something is still to be waited for, else at once.
   * @param {(error: unknown) => void} report  takes all errors but the first
   * @returns {Promise<void> | undefined}
   */
  ended(report) {
    this.#open--;
    const rest = () => this.#errors.slice(1).forEach(report);
    if (this.#open > 0) {
      const waiting = new Promise((resolve, reject) => this.#waiting = { resolve, reject });
      return waiting.finally(rest);
    }
    rest();
    if (this.#errors.length > 0) throw this.#errors[0];
  }
  /**
   * As ended(), for a caller who does not wait: what has failed by now is thrown, what fails later is reported.
   * @param {(error: unknown) => void} report
   */
  detach(report) {
    this.#open--;
    this.#background = report;
    this.#errors.slice(1).forEach(report);
    if (this.#errors.length > 0) throw this.#errors[0];
  }
};

// js/checks.js
var Checks = class {
  #checkpoint;
  #engine;
  #dependencies;
  #queue;
  #look;
  #undone;
  /**
   * @param {Checkpoint<S, any>} checkpoint
   * @param {Engine} engine
   * @param {readonly Dependency<S>[]} dependencies
   * @param {Queue} queue
   * @param {() => Float64Array} look  the numbers that the last call left behind
   * @param {() => void} undone  a check has thrown, and everything is to be as it was before the call
   */
  constructor(checkpoint, engine, dependencies, queue, look, undone) {
    this.#checkpoint = checkpoint;
    this.#engine = engine;
    this.#dependencies = dependencies;
    this.#queue = queue;
    this.#look = look;
    this.#undone = undone;
  }
  /**
   * Asks until the call is decided.
   * @template T
   * @param {number} flags
   * @param {(flags: number, answers: unknown[]) => T} decided  is told the answers by dependency
   * @param {string} [where]  of a call that cannot wait
   * @returns {T | Promise<Awaited<T>>}
   */
  ask(flags, decided, where) {
    const answers = [];
    this.#queue.hold();
    try {
      while (flags & Flag.Ask) {
        const value = this.#value();
        if (isThenable(value)) {
          if (where === void 0) return (
            /** @type {any} */
            this.#askOn(value, answers, decided)
          );
          Promise.resolve(value).catch(ignore);
          throw this.#isAsync(where);
        }
        flags = this.#answer(value, answers);
      }
    } catch (error) {
      throw this.#giveUp(error);
    }
    this.#queue.release();
    return decided(flags, answers);
  }
  /**
   * @template T
   * @param {unknown} value
   * @param {unknown[]} answers
   * @param {(flags: number, answers: unknown[]) => T} decided
   */
  async #askOn(value, answers, decided) {
    let flags;
    try {
      do {
        flags = this.#answer(await value, answers);
        if (flags & Flag.Ask) value = this.#value();
      } while (flags & Flag.Ask);
    } catch (error) {
      throw this.#giveUp(error);
    }
    this.#queue.release();
    return decided(flags, answers);
  }
  /** What the check gives that the engine asks for. */
  #value() {
    const view = this.#look();
    const dependency = this.#dependencies[view[View.Dependency]];
    const { downtimeCheck, recoveryCheck } = declared(dependency).checks;
    const check = view[View.Detail] === Ask.Downtime ? downtimeCheck : recoveryCheck;
    return check?.(this.#checkpoint, dependency);
  }
  /**
   * @param {unknown} value
   * @param {unknown[]} answers
   */
  #answer(value, answers) {
    answers[this.#look()[View.Dependency]] = value;
    return this.#engine.answer(Boolean(value));
  }
  /** @param {string} where */
  #isAsync(where) {
    const { name } = this.#dependencies[this.#look()[View.Dependency]];
    const message = `${where}: a check of dependency "${name}" gave a promise: use the call that can await it`;
    return refuse("ERR_CHECK_ASYNC", message, { dependency: name });
  }
  /** @param {unknown} error */
  #giveUp(error) {
    this.#undone();
    this.#queue.release();
    this.#queue.next();
    return error;
  }
};

// js/sources.js
var OVER = Object.freeze({ done: true, value: void 0 });
var SourceReader = class {
  /** @type {AsyncIterator<T>} */
  #iterator;
  /** @type {Waiting<T> | null} */
  #waiting = null;
  /** @type {{ error: unknown } | null} */
  #untold = null;
  /** Set once nothing more is read. @type {Promise<void> | null} */
  #closed = null;
  #unlisten = ignore;
  /**
   * @param {Source<T>} source
   * @param {{ signal?: AbortSignal, failed?: (error: unknown) => void }} [options]  failed hears of a source that fails while
   *   it is not read: not every source tells
   */
  constructor(source, options) {
    this.#iterator = iterate(source, options?.failed ?? ignore);
    this.#unlisten = onAbort(options?.signal, (reason) => this.abort(reason));
  }
  /** @returns {Promise<IteratorResult<T, undefined>>} */
  next() {
    return new Promise((resolve, reject) => {
      const waiting = { resolve, reject };
      if (this.#closed) this.#tellEnd(waiting);
      else this.#read(this.#waiting = waiting);
    });
  }
  /** @param {Waiting<T>} waiting */
  async #read(waiting) {
    try {
      const { done, value } = await this.#iterator.next();
      this.#waiting = null;
      if (!done) return waiting.resolve({ done: false, value });
      this.#end();
      this.#tellEnd(waiting);
    } catch (error) {
      if (!this.#closed) this.abort(error);
    }
  }
  /**
   * Ends with this error and closes the source; what the closing throws then gives way to the error.
   * @param {unknown} error
   */
  abort(error) {
    this.#untold = { error };
    this.close().catch(ignore);
    this.#closed = Promise.resolve();
  }
  /**
   * Closes the source and throws what its closing throws. Not waited for where a next() is under way, which is then
   * over at once: an async generator closes only after what it awaits, and that may never come.
   * @returns {Promise<void>}
   */
  close() {
    const waiting = this.#waiting;
    if (this.#closed) return this.#closed;
    this.#end();
    const closing = (async () => void await this.#iterator.return?.())();
    if (!waiting) return this.#closed = closing;
    closing.catch(ignore);
    this.#tellEnd(waiting);
    return Promise.resolve();
  }
  #end() {
    this.#unlisten();
    this.#closed = Promise.resolve();
  }
  /** @param {Waiting<T>} waiting */
  #tellEnd({ resolve, reject }) {
    const untold = this.#untold;
    this.#untold = null;
    if (untold) reject(untold.error);
    else resolve(OVER);
  }
};
function onAbort(signal, act) {
  if (signal === void 0) return ignore;
  if (typeof signal?.addEventListener !== "function") throw refusal("ERR_OPTION", `signal is ${show(signal)}: give an AbortSignal`);
  const listener = () => act(signal.reason);
  if (signal.aborted) listener();
  else signal.addEventListener("abort", listener, { once: true });
  return () => signal.removeEventListener("abort", listener);
}
function iterate(source, failed) {
  if (typeof source?.getReader === "function") return iterateWebStream(source);
  if (typeof source?.[Symbol.asyncIterator] === "function") {
    return typeof source.pipe === "function" ? iterateReadable(source, failed) : source[Symbol.asyncIterator]();
  }
  if (typeof source?.[Symbol.iterator] === "function") return iterateIterable(source);
  throw refusal("ERR_OPTION", `source is ${show(source)}: give an async iterable, an iterable or a ReadableStream`);
}
function iterateIterable(source) {
  const iterator = source[Symbol.iterator]();
  return {
    async next() {
      const { done, value } = iterator.next();
      return { done, value: await value };
    },
    return: async () => iterator.return?.() ?? OVER
  };
}
function iterateReadable(source, failed) {
  const iterator = source[Symbol.asyncIterator]();
  source.on("error", failed);
  return {
    async next() {
      const result = await iterator.next();
      if (result.done) source.off("error", failed);
      return result;
    },
    // Not the iterator's return(), which destroys nothing before the first read and waits for the one under way.
    async return() {
      source.destroy();
      return OVER;
    }
  };
}
function iterateWebStream(source) {
  if (source.locked) throw refusal("ERR_OPTION", "source is a ReadableStream that is locked: give one that nobody else reads");
  const reader = source.getReader();
  return {
    async next() {
      const { done, value } = await reader.read();
      if (done) reader.releaseLock();
      return { done, value };
    },
    async return() {
      const cancelled = reader.cancel();
      reader.releaseLock();
      await cancelled;
      return OVER;
    }
  };
}

// js/effects.js
var Effects = class {
  #checkpoint;
  #engine;
  #dependencies;
  #options;
  #turns = new Turns();
  /** How many callbacks of the host are running. */
  #running = 0;
  /** @type {Map<number, Wait>} */
  #waits = /* @__PURE__ */ new Map();
  /** When to try a recovery again, by dependency. @type {Map<number, ReturnType<typeof setTimeout>>} */
  #timers = /* @__PURE__ */ new Map();
  /** What failed in the background, and no onError took: the first of many. @type {unknown[]} */
  #failures = [];
  #failureCount = 0;
  #isStopped = false;
  #inTurn;
  /** @type {Store | null} */
  store = null;
  /**
   * @param {Checkpoint<S, D>} checkpoint
   * @param {Engine} engine
   * @param {readonly Dependency<S>[]} dependencies
   * @param {CheckpointOptions<S, D>} options
   * @param {<T>(change: () => T) => T | Promise<T>} inTurn  has the engine changed once no call is being decided
   */
  constructor(checkpoint, engine, dependencies, options, inTurn) {
    this.#checkpoint = checkpoint;
    this.#engine = engine;
    this.#dependencies = dependencies;
    const { dependent, onPause, onResume, onDowntime, onRecovery, onError } = options;
    this.#options = { dependent, onPause, onResume, onDowntime, onRecovery, onError };
    this.#inTurn = inTurn;
  }
  /**
   * Does what is to be done at once, stores, and gives the rest its turn.
   * @param {Call} call  waits for it
   * @param {boolean} [isChanged]  whether there is something to store
   */
  act(call, isChanged = true) {
    if (this.#isStopped) return;
    const waiting = this.#running > 0 ? new Call(this.report) : call;
    const failed = (error) => waiting.fail(error);
    let stored;
    let isUrgent = false;
    const inOrder = (step) => {
      isUrgent = true;
      waiting.hold();
      this.#turns.add(() => after(after(stored, () => safely(step, failed)), () => waiting.done()));
    };
    const effects = this.#engine.takeEffects();
    const atOnce = [];
    this.#turns.hold();
    for (let i = 0; i < effects.length; i += 3) {
      const now = this.#prepare(waiting, inOrder, effects[i], effects[i + 1], effects[i + 2]);
      if (now) atOnce.push(now);
    }
    for (const step of atOnce) safely(step, failed);
    stored = isChanged ? this.store?.save(call, isUrgent) : void 0;
    this.#turns.advance();
  }
  /**
   * @param {Call} call
   * @param {(step: () => unknown) => void} inOrder  has something done at its turn, once the record is stored
   * @param {Act} act
   * @param {number} index
   * @param {number} detail
   * @returns {(() => unknown) | undefined} what has to be done at once
   */
  #prepare(call, inOrder, act, index, detail) {
    const dependency = this.#dependencies[index];
    const { dependent, onDowntime, onRecovery } = this.#options;
    const failed = (error) => call.fail(error);
    switch (act) {
      case Act.Pause: {
        let paused;
        inOrder(() => paused);
        return () => paused = this.#request("pause", dependency, failed);
      }
      case Act.Resume:
        inOrder(() => this.#resume(failed));
        return;
      case Act.Downtime:
        if (onDowntime) inOrder(() => this.#tell(() => onDowntime(this.#checkpoint, dependency), ignore, failed));
        return;
      case Act.Recovery:
        inOrder(() => this.#recover(call, index, detail, () => onRecovery?.(this.#checkpoint, dependency)));
        return;
      case Act.RetryAfter:
        return () => this.#retryAfter(index, detail);
      case Act.Admit:
        return () => this.#waits.get(detail)?.resolve();
      case Act.Rewound:
        return () => this.#waits.get(detail)?.reject(this.#rewound());
      case Act.Discard:
        return () => (
          /** @type {any} */
          dependent?.discard?.()
        );
    }
  }
  /**
   * Has the host do something; while it does, its calls do not wait for what they lead to.
   * @param {() => unknown} run
   * @param {() => unknown} succeeded
   * @param {(error: unknown) => unknown} failed
   * @returns {Promise<unknown> | undefined}
   */
  #tell(run, succeeded, failed) {
    const ended = (then) => (value) => {
      this.#running--;
      return then(value);
    };
    this.#running++;
    let result;
    let isPending;
    try {
      result = run();
      isPending = isThenable(result);
    } catch (error) {
      return (
        /** @type {any} */
        ended(failed)(error)
      );
    }
    if (isPending) return Promise.resolve(result).then(ended(succeeded), ended(failed));
    return (
      /** @type {any} */
      ended(succeeded)(void 0)
    );
  }
  /**
   * @param {'pause' | 'resume'} level
   * @param {Dependency<S>} dependency
   * @param {(error: unknown) => void} failed
   * @returns {Promise<unknown> | undefined}
   */
  #request(level, dependency, failed) {
    const { dependent, onPause, onResume } = this.#options;
    const callback = level === "pause" ? onPause : onResume;
    const unheard = (error) => {
      failed(error);
      return this.#inTurn(() => this.#engine.requestFailed());
    };
    const first = this.#tell(() => dependent?.[level](), ignore, unheard);
    const second = this.#tell(() => callback?.(this.#checkpoint, dependency), ignore, unheard);
    return first || second ? Promise.all([first, second]) : void 0;
  }
  /** @param {(error: unknown) => void} failed */
  #resume(failed) {
    return after(
      this.#inTurn(() => this.#engine.takeResume()),
      (index) => index >= 0 ? this.#request("resume", this.#dependencies[index], failed) : void 0
    );
  }
  /**
   * @param {Call} call
   * @param {number} index
   * @param {number} attempt
   * @param {() => unknown} run
   */
  #recover(call, index, attempt, run) {
    const succeeded = () => this.#inTurn(() => {
      if (!this.#isStopped && this.#engine.recovered(index, attempt)) this.act(call);
    });
    const failed = (error) => {
      call.fail(error);
      return this.#inTurn(() => {
        this.#engine.recoveryFailed(index, attempt);
        this.act(call, false);
      });
    };
    return this.#tell(run, succeeded, failed);
  }
  /**
   * @param {number} index
   * @param {number} milliseconds
   */
  #retryAfter(index, milliseconds) {
    clearTimeout(this.#timers.get(index));
    const timer = setTimeout(() => {
      this.#timers.delete(index);
      const retry = () => {
        this.#engine.retry(index);
        this.act(new Call(this.report), false);
      };
      safely(() => this.#inTurn(retry), this.report);
    }, milliseconds);
    this.#timers.set(index, timer);
    timer.unref?.();
  }
  /**
   * @param {number} ticket
   * @param {AbortSignal} [signal]
   * @returns {Promise<void>}
   */
  wait(ticket, signal) {
    return new Promise((resolve, reject) => {
      let unlisten = ignore;
      const end = () => {
        unlisten();
        this.#waits.delete(ticket);
      };
      this.#waits.set(ticket, { resolve: () => (end(), resolve()), reject: (error) => (end(), reject(error)) });
      unlisten = onAbort(signal, (reason) => this.#cancel(ticket, reason));
    });
  }
  /**
   * @param {number} ticket
   * @param {unknown} reason
   */
  #cancel(ticket, reason) {
    this.#engine.cancel(ticket);
    this.#waits.get(ticket)?.reject(reason);
  }
  #rewound() {
    return refuse("ERR_REWOUND", `checkpoint "${this.#checkpoint.name}" was moved back while this message waited: it will come again`);
  }
  /**
   * Ends all waits, and waits for the callbacks.
   * @param {() => unknown} reason
   */
  async idle(reason) {
    for (const ticket of this.#waits.keys()) this.#cancel(ticket, reason());
    await this.#turns.idle();
  }
  /**
   * Nothing happens any more, and nobody waits.
   * @param {() => unknown} reason
   */
  stop(reason) {
    this.#isStopped = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const { reject } of this.#waits.values()) reject(reason());
  }
  /** Waits for stores; throws what failed in the background. */
  async flush() {
    await this.store?.flush(this.#failureCount > 0);
    const failures = this.#failures.splice(0);
    const count = this.#failureCount;
    this.#failureCount = 0;
    if (count === 1) throw failures[0];
    if (count > 1) throw new AggregateError(failures, `${count} failures in the background, the first ${failures.length} of them here`);
  }
  /** What fails in the background goes to onError, else it waits for flush(). @type {(error: unknown) => void} */
  report = (error) => {
    const keep = (untaken) => {
      if (this.#failureCount++ < 100) this.#failures.push(untaken);
    };
    const { onError } = this.#options;
    if (onError) safely(() => onError(error, this.#checkpoint), keep);
    else keep(error);
  };
};

// js/guarded.js
function guarded(engine, broken) {
  return (
    /** @type {any} */
    new Guarded(engine, broken)
  );
}
var Guarded = class {
  /**
   * @param {Engine} engine
   * @param {(cause: unknown) => unknown} broken
   */
  constructor(engine, broken) {
    this.engine = engine;
    this.broken = broken;
    this.panic = null;
  }
  /**
   * @template T
   * @param {() => T} call
   * @returns {T}
   */
  guard(call) {
    if (this.panic) throw this.broken(this.panic.error);
    try {
      return call();
    } catch (error) {
      if (Array.isArray(error)) throw error;
      this.panic = { error };
      throw this.broken(error);
    }
  }
};
for (const [name, { get, value }] of Object.entries(Object.getOwnPropertyDescriptors(Engine.prototype))) {
  if (name === "constructor") continue;
  Object.defineProperty(
    Guarded.prototype,
    name,
    get ? {
      /** @this {Guarded} */
      get() {
        return this.guard(() => get.call(this.engine));
      }
    } : {
      /** @this {Guarded} @param {unknown[]} values */
      value(...values) {
        return this.guard(() => (
          /** @type {any} */
          this.engine[name](...values)
        ));
      }
    }
  );
}

// js/options.js
var OF_OTHER_METHODS = {
  getItem: "webStorageCache(localStorage) of slipstream-checkpoint/cache/web-storage",
  prepare: "sqliteCache(database) of slipstream-checkpoint/cache/sqlite"
};
var OF_ENTRIES = {
  atomic: "denoKvCache(kv) of slipstream-checkpoint/cache/deno-kv",
  history: "natsKvCache(kv) of slipstream-checkpoint/cache/nats-kv"
};
function keyOf(name, options) {
  const where = `checkpoint ${show(name)}`;
  const given = Object(options);
  const refused = (option, remedy) => {
    throw refuse("ERR_OPTION", `${where}: ${option} is ${kindOf(given[option])}: give ${remedy}`);
  };
  const { dependencies, dependent, cache, cacheKeyPrefix = "_", pauseDependent, durability } = given;
  try {
    checkNamed("checkpoint", name);
    if (cacheKeyPrefix !== "") checkNamed("cacheKeyPrefix", cacheKeyPrefix);
  } catch (error) {
    throw explain(error, where);
  }
  if (typeof Object(dependencies)[Symbol.iterator] !== "function") refused("dependencies", "an iterable of Dependency objects");
  if (dependent !== void 0 && !(hasMethod(dependent, "pause") && hasMethod(dependent, "resume"))) {
    refused("dependent", "an object with pause() and resume(), such as a stream wrapped in pausable()");
  }
  if (cache !== void 0) {
    const isCache = hasMethod(cache, "get") && (hasMethod(cache, "set") || hasMethod(cache, "put"));
    const found = Object.entries(isCache ? OF_ENTRIES : OF_OTHER_METHODS).find(([method]) => method in Object(cache));
    if (found) refused("cache", found[1]);
    if (!isCache) refused("cache", "an object with get() and set() or put(), such as a Map");
  }
  if (pauseDependent !== void 0 && typeof pauseDependent !== "boolean") refused("pauseDependent", "true or false");
  if (durability !== void 0 && durability !== "always" && durability !== "coalesced") refused("durability", "'always' or 'coalesced'");
  for (const callback of ["onPause", "onResume", "onDowntime", "onRecovery", "onError"]) {
    if (given[callback] !== void 0 && typeof given[callback] !== "function") refused(callback, "a function");
  }
  return `${cacheKeyPrefix}_${name}_`;
}
function dependenciesOf(name, dependencies) {
  const list = [...dependencies];
  const wrong = list.find((dependency) => !(dependency instanceof Dependency));
  if (wrong !== void 0) throw refuse("ERR_OPTION", `checkpoint "${name}": ${show(wrong)} is not a Dependency: give new Dependency(name)`);
  return list;
}
function hasMethod(object, method) {
  return typeof Object(object)[method] === "function";
}
function read(cache, key) {
  const failed = (cause) => {
    throw refuse("ERR_CACHE_READ", `the cache did not read ${key}: ${Object(cause).message ?? show(cause)}`, { cause });
  };
  const taken = (record2) => record2 instanceof Error ? failed(record2) : record2;
  let record;
  try {
    record = cache?.get(key);
  } catch (cause) {
    failed(cause);
  }
  return isThenable(record) ? Promise.resolve(record).then(taken, failed) : taken(record);
}
function readAtOnce(cache, key) {
  const record = read(cache, key);
  if (!isThenable(record)) return record;
  Promise.resolve(record).catch(ignore);
  throw refuse("ERR_CACHE_ASYNC", `the cache answers with a promise for ${key}: use Checkpoint.open`);
}
function parse(record) {
  if (record === void 0 || record === null) return;
  if (isEntry(record)) {
    throw refusal("ERR_OPTION", `the cache's get() gave ${kindOf(record)}: give a cache that answers with the text it was given`);
  }
  if (typeof record !== "string") return record;
  try {
    return JSON.parse(record);
  } catch (cause) {
    throw refusal("ERR_RECORD_CORRUPT", `the stored record is not JSON: ${show(record.slice(0, 40))}`, void 0, void 0, cause);
  }
}
function isEntry(record) {
  if (typeof record !== "object" || record === null || Array.isArray(record) || "checkpoints" in record) return false;
  const prototype = Object.getPrototypeOf(record);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return "value" in record || !isPlain;
}

// js/queue.js
var Queue = class {
  /** Whether a call is asking. */
  #isAsking = false;
  /** Those that wait until it is decided. @type {(() => void)[]} */
  #waiting = [];
  /** Whether the next call comes from there. */
  #isItsTurn = false;
  #isDraining = false;
  /** Whether no call is asking, and none waits. */
  get isFree() {
    return !this.#isAsking && this.#waiting.length === 0;
  }
  /** Whether a call has to wait behind those that wait already. */
  mustWait() {
    return !this.isFree && !this.#takeTurn();
  }
  #takeTurn() {
    const isItsTurn = this.#isItsTurn;
    this.#isItsTurn = false;
    return isItsTurn;
  }
  /**
   * Makes a call once those before it have been decided.
   * @template T
   * @param {() => Promise<T>} call
   * @returns {Promise<T>}
   */
  later(call) {
    return new Promise(
      (resolve) => this.#waiting.push(() => {
        this.#isItsTurn = this.#waiting.length > 0;
        resolve(call());
      })
    );
  }
  /**
   * Does something that changes the engine, once no call is asking.
   * @template T
   * @param {() => T} change
   * @returns {any} what it gives, or a promise of it
   */
  inTurn(change) {
    if (!this.#isAsking) return change();
    return new Promise((resolve, reject) => this.#waiting.push(() => safely(() => resolve(change()), reject)));
  }
  /** A call asks: the others wait. */
  hold() {
    this.#isAsking = true;
  }
  /** It is decided: what comes now, before next(), is part of it. */
  release() {
    this.#isAsking = false;
  }
  /** Those that have waited are decided. */
  next() {
    if (this.#isDraining) return;
    this.#isDraining = true;
    while (!this.#isAsking && this.#waiting.length > 0) this.#waiting.shift()?.();
    this.#isDraining = false;
  }
};

// js/store.js
var later = (
  /** @type {any} */
  globalThis.setImmediate ?? ((run) => setTimeout(run, 0))
);
var Store = class {
  #cache;
  #key;
  #text;
  #report;
  /** Whether calls wait for their write. */
  isAwaited;
  /** The write under way. @type {Promise<void> | null} */
  #writing = null;
  /** The one after it, for which somebody waits. @type {Promise<void> | null} */
  #next = null;
  /** Whether something happened that no write has begun to store. */
  #isDue = false;
  /** Whether a write has failed for which no call waits: the next one, or flush(), makes up for it. */
  #isBehind = false;
  /** Whether a write has begun in this turn of the event loop: one a turn is enough where nobody waits. */
  #rests = false;
  /**
   * @param {CheckpointCache} cache
   * @param {string} key
   * @param {() => string} text  the record as it is when asked for
   * @param {boolean} isAwaited
   * @param {(error: unknown) => void} report  takes the failures where no call waits
   */
  constructor(cache, key, text, isAwaited, report) {
    this.#cache = cache;
    this.#key = key;
    this.#text = text;
    this.isAwaited = isAwaited;
    this.#report = report;
  }
  /**
   * Stores what holds now.
   * @param {Call} call  waits for it, where calls do
   * @param {boolean} isUrgent  whether something else waits for it
   * @returns {Promise<void> | undefined} where it takes time; never rejects
   */
  save(call, isUrgent) {
    if (!this.isAwaited) return isUrgent ? this.#saveNow() : void this.saveSoon();
    try {
      const writing = this.#store();
      if (!writing) return;
      call.hold();
      return writing.catch((error) => call.fail(error)).then(() => call.done());
    } catch (error) {
      call.fail(error);
    }
  }
  /** Stores what nobody waits for, once no write is under way and the event loop has turned since the last. Failures are reported. */
  saveSoon() {
    this.#isDue = true;
    this.#saveDue();
  }
  /** Whether a write that has not begun will store what happens until then. */
  get isDue() {
    return this.#isDue;
  }
  /**
   * Waits until all that has happened so far is stored, or has failed; what has failed before is tried once more.
   * @param {boolean} isToldAnyway  whether its caller throws that failure, and need not be told again
   */
  async flush(isToldAnyway) {
    if (this.#isDue) this.#saveNow();
    else if (this.#isBehind) this.#saveNow(isToldAnyway ? ignore : this.#report);
    await (this.#next ?? this.#writing)?.catch(ignore);
  }
  #saveDue() {
    if (this.#isDue && !this.#rests && !this.#writing && !this.#next) this.#saveNow();
  }
  /**
   * @param {(error: unknown) => void} [report]
   * @returns {Promise<void> | undefined} where it takes time; never rejects
   */
  #saveNow(report = this.#report) {
    if (this.#next) return this.#next.catch(ignore);
    try {
      return this.#store()?.catch(report);
    } catch (error) {
      report(error);
    }
  }
  #rest() {
    if (this.isAwaited || this.#rests) return;
    this.#rests = true;
    later(() => {
      this.#rests = false;
      this.#saveDue();
    });
  }
  /** @returns {Promise<void> | undefined} */
  #store() {
    if (this.#next) return this.#next;
    if (!this.#writing) return this.#write();
    const again = () => {
      this.#next = null;
      return this.#write();
    };
    return this.#next = this.#writing.then(again, again);
  }
  /** @returns {Promise<void> | undefined} */
  #write() {
    const cache = (
      /** @type {any} */
      this.#cache
    );
    const method = typeof cache.set === "function" ? "set" : "put";
    const failed = (cause) => {
      this.#isBehind = !this.isAwaited;
      return refuse("ERR_CACHE_WRITE", `the cache did not store ${this.#key}: ${Object(cause).message ?? show(cause)}`, { cause });
    };
    const check = (result2) => {
      if (result2 === false) throw failed(new Error(`${method}() answered false`));
    };
    const text = this.#text();
    this.#isDue = this.#isBehind = false;
    this.#rest();
    let end = ignore;
    const called = new Promise((resolve) => end = () => resolve());
    this.#writing = called;
    let result;
    let isPending;
    try {
      result = cache[method](this.#key, text);
      isPending = isThenable(result);
    } catch (cause) {
      this.#writing = null;
      throw failed(cause);
    } finally {
      end(void 0);
    }
    if (!isPending) {
      this.#writing = null;
      return void check(result);
    }
    const writing = Promise.resolve(result).then(check, (cause) => {
      throw failed(cause);
    });
    this.#writing = writing;
    const done = () => {
      if (this.#writing === writing) this.#writing = null;
      this.#saveDue();
    };
    writing.then(done, done);
    return writing;
  }
};

// js/streams.js
var LEFT = /* @__PURE__ */ Symbol("left");
function gate(source, options, checkpoint) {
  checkFunctions(options, ["marker"], ["state"]);
  const { marker, state, drift, signal } = options;
  return loop(source, signal, async function* (reader, waiting) {
    for (let read2; !(read2 = await waiting.until(reader.next())).done; ) {
      const item = read2.value;
      const epoch = checkpoint.epoch();
      const at = marker(item);
      try {
        await waiting.until(checkpoint.admit(at, { drift, signal: waiting.signal }));
      } catch (error) {
        if (isCheckpointError(error) && error.code === "ERR_REWOUND") continue;
        throw error;
      }
      if (checkpoint.epoch() !== epoch) continue;
      yield item;
      await checkpoint.pulse(at, state?.(item), epoch);
    }
  });
}
function watch(source, options, checkpoint) {
  checkFunctions(options, ["marker"], ["partition"]);
  const { marker, partition, signal } = options;
  return loop(source, signal, async function* (reader, waiting) {
    for (let read2; !(read2 = await waiting.until(reader.next())).done; ) {
      const item = read2.value;
      const at = marker(item);
      const part = partition?.(item);
      yield item;
      await checkpoint.heartbeat(at, part);
    }
    await checkpoint.ended();
  });
}
var Waiting = class {
  #controller = new AbortController();
  #isWaiting = false;
  get signal() {
    return this.#controller.signal;
  }
  /** @param {unknown} reason */
  end(reason) {
    this.#controller.abort(reason);
  }
  leave() {
    if (this.#isWaiting) this.end(LEFT);
  }
  /**
   * @template T
   * @param {Promise<T>} promise
   * @returns {Promise<T>}
   */
  async until(promise) {
    this.#isWaiting = true;
    try {
      return await promise;
    } finally {
      this.#isWaiting = false;
    }
  }
};
function loop(source, signal, body) {
  const waiting = new Waiting();
  const unlisten = onAbort(signal, (reason) => waiting.end(reason));
  const reader = new SourceReader(source, { signal: waiting.signal, failed: (error) => waiting.end(error) });
  const end = () => {
    unlisten();
    return reader.close();
  };
  const generator = (async function* () {
    try {
      yield* body(reader, waiting);
    } catch (error) {
      if (error !== LEFT) throw error;
    } finally {
      await end();
    }
  })();
  const { return: leave, throw: fail } = generator;
  generator.return = async (value) => {
    waiting.leave();
    const result = await leave.call(generator, value);
    await end();
    return result;
  };
  generator.throw = async (error) => {
    waiting.leave();
    try {
      return await fail.call(generator, error);
    } finally {
      await end();
    }
  };
  return generator;
}
function checkFunctions(options, required, optional) {
  for (const name of [...required, ...optional]) {
    const value = Object(options)[name];
    if (typeof value === "function" || value === void 0 && optional.includes(name)) continue;
    throw refusal("ERR_OPTION", `${name} is ${show(value)}: give a function of the item`);
  }
}

// js/checkpoint.js
var Opened = class {
  /**
   * @param {CheckpointOptions<any, any>} options
   * @param {unknown} record
   */
  constructor(options, record) {
    this.options = options;
    this.record = record;
  }
};
var asItIs = (marker) => marker instanceof Date ? new Date(marker) : marker;
var NONE2 = -1;
var DONE = Promise.resolve();
var HEALTHY = Promise.resolve(null);
var Checkpoint = class {
  /** @type {Engine} */
  #engine;
  /** The same without its guard, for the two calls that are made per event. @type {Engine} */
  #raw;
  /** @type {Values<S>} */
  #values;
  /** What the engine leaves behind, over its memory. */
  #view;
  #memory = (
    /** @type {WebAssembly.Memory} */
    wasmMemory()
  );
  /** @type {Effects<S, D>} */
  #effects;
  #isOpaque;
  /** The dependent's state, frozen once it was handed out. @type {Readonly<Partial<S>>} */
  #state;
  /** The Date of the last pulse, if it was one. @type {Date | null} */
  #given = null;
  /** @type {Dependency<S>[]} */
  #dependencies;
  /** @type {Map<unknown, number>} */
  #indexes = /* @__PURE__ */ new Map();
  /** @type {Map<unknown, number>[]} */
  #partitions;
  #queue = new Queue();
  /** @type {Checks<S>} */
  #checks;
  /** The marker of the call at hand. */
  #kind = Kind.Number;
  #value = 0;
  #isDate = false;
  /** Takes, for loops, what fails once it is decided. @type {((error: unknown) => void) | null} */
  #background;
  /** @type {Store | null} */
  #store = null;
  /** @type {Promise<void> | null} */
  #closing = null;
  /** Why there are no calls any more. @type {(() => Error) | null} */
  #over = null;
  /** @readonly @type {string} */
  name;
  /** @readonly @type {ReadonlyMap<string, Dependency<S>>} */
  dependencies;
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
    const key = keyOf(name, options);
    const record = await read(options.cache, key);
    const checkpoint = new this(
      name,
      /** @type {any} */
      new Opened(options, record)
    );
    try {
      await checkpoint.#begin()?.ended(checkpoint.#effects.report);
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
   */
  constructor(name, options) {
    const opened = options instanceof Opened ? options : null;
    if (opened) options = opened.options;
    const key = keyOf(name, options);
    const { cache, durability = "always", pauseDependent = true, onRecovery, onError } = options;
    const record = opened ? opened.record : readAtOnce(cache, key);
    this.name = name;
    this.#dependencies = dependenciesOf(name, options.dependencies);
    this.dependencies = new Map(this.#dependencies.map((dependency) => [dependency.name, dependency]));
    this.#partitions = this.#dependencies.map(() => /* @__PURE__ */ new Map());
    let owner = null;
    const bound = /* @__PURE__ */ new Set();
    try {
      this.#dependencies.forEach((dependency, index) => {
        if (bound.has(dependency)) return;
        bind(dependency, () => owner, index);
        bound.add(dependency);
      });
      const settings = this.#dependencies.map((dependency) => declared(dependency).settings);
      this.#raw = new Engine(name, pauseDependent, onRecovery !== void 0, settings, parse(record));
      this.#engine = guarded(this.#raw, (cause) => this.#broken(cause));
      this.#values = new Values(this.#engine);
    } catch (error) {
      bound.forEach(release);
      throw explain(error, `checkpoint "${name}", record ${key}`);
    }
    const isOver = () => this.#over !== null;
    owner = {
      name,
      values: this.#values,
      record: () => this.toJSON(),
      get isClosed() {
        return isOver();
      }
    };
    this.#view = this.#makeView();
    this.#isOpaque = this.#engine.kind === Kind.Opaque;
    this.#state = this.#values.get(this.#engine.position()[0]);
    this.#effects = new Effects(this, this.#engine, this.#dependencies, options, (change) => this.#queue.inTurn(change));
    this.#checks = new Checks(this, this.#engine, this.#dependencies, this.#queue, () => this.#look(), () => this.#undo());
    this.#background = onError ? this.#effects.report : null;
    if (cache) {
      const record2 = () => this.#values.record();
      this.#store = new Store(cache, key, record2, durability === "always", this.#effects.report);
      this.#effects.store = this.#store;
    }
    if (opened) return;
    try {
      this.#begin()?.detach(this.#effects.report);
    } catch (error) {
      this.#abandon();
      throw error;
    }
  }
  #makeView() {
    return new Float64Array(this.#memory.buffer, this.#engine.view(), View.Size);
  }
  /**
   * What opening leads to: what is in force is requested again.
   * @returns {Call | undefined}
   */
  #begin() {
    if (!this.#engine.hasEffects) return;
    const call = new Call(this.#background);
    this.#effects.act(call);
    return call;
  }
  #abandon() {
    this.#over = () => refuse("ERR_CLOSED", `checkpoint "${this.name}" could not be opened`);
    this.#effects.stop(this.#over);
    this.#dependencies.forEach(release);
  }
  /**
   * What all pulses so far have given, merged. Frozen.
   * @returns {Readonly<Partial<S>>}
   */
  get state() {
    return Object.freeze(this.#state);
  }
  /**
   * The dependent's highest marker; null before the first pulse.
   * @returns {Marker | null}
   */
  get stateMarker() {
    return this.#values.marker(this.#engine.position()[1]);
  }
  /**
   * Where the dependent stands.
   * @returns {Position<S>}
   */
  get position() {
    return this.#values.position(this.#engine.position());
  }
  /**
   * Whether the dependent is asked to stand still: while a dependency is down or recovering, and until its resume.
   * @returns {boolean}
   */
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
   * The dependency of that name; ERR_DEPENDENCY_UNKNOWN where there is none.
   * @param {string} name
   * @returns {Dependency<S>}
   */
  dependency(name) {
    return this.#dependencies[this.#guard("dependency", () => this.#index(name))];
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
    if (this.#queue.mustWait()) return this.#hearLater(marker, dependency, partition, background);
    try {
      const flags = this.#decideHeartbeat("heartbeat", marker, dependency, partition);
      const result = this.#heartbeatResult(flags, marker);
      if (flags === 0 && this.#needsNoWait()) return Promise.resolve(result);
      return this.#concludeHeartbeat(flags, result, dependency, background);
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
   * @param {number} [epoch]  in which it was admitted
   * @returns {Promise<D | null>}
   */
  #pulse(marker, state, background, epoch) {
    if (this.#queue.mustWait()) return this.#pulseLater(marker, state, background, epoch);
    if (epoch !== void 0 && epoch !== this.#engine.epoch) return HEALTHY;
    try {
      const flags = this.#decidePulse("checkPulse", marker, state);
      if (flags === 0 && this.#needsNoWait()) return HEALTHY;
      return this.#conclude(flags, background, (downtime) => downtime);
    } catch (error) {
      return Promise.reject(error);
    }
  }
  // Closures stand apart from the routine: a function that holds one makes room for what it captures each time it runs.
  /**
   * @param {MarkerLike} marker
   * @param {string | undefined} dependency
   * @param {string | number | undefined} partition
   * @param {((error: unknown) => void) | null} background
   * @returns {Promise<HeartbeatResult>}
   */
  #hearLater(marker, dependency, partition, background) {
    const now = asItIs(marker);
    return this.#queue.later(() => this.#hear(now, dependency, partition, background));
  }
  /**
   * @param {number} flags
   * @param {HeartbeatResult} result
   * @param {string | undefined} dependency
   * @param {((error: unknown) => void) | null} background
   * @returns {Promise<HeartbeatResult>}
   */
  #concludeHeartbeat(flags, result, dependency, background) {
    const isSettled = !(flags & (Flag.Effects | Flag.Ask));
    return this.#conclude(flags, background, () => isSettled ? result : this.#isLateNow(result, dependency));
  }
  /**
   * @param {MarkerLike} marker
   * @param {Partial<S> | undefined} state
   * @param {((error: unknown) => void) | null} background
   * @param {number} [epoch]
   * @returns {Promise<D | null>}
   */
  #pulseLater(marker, state, background, epoch) {
    const now = asItIs(marker);
    try {
      const given = state === void 0 ? void 0 : this.#guard("checkPulse", () => merge({}, state));
      return this.#queue.later(() => this.#pulse(now, given, background, epoch));
    } catch (error) {
      return Promise.reject(error);
    }
  }
  /**
   * As heartbeat, without waiting for the host: stores are awaited by flush(), callbacks by close(). A check that gives a promise:
   * ERR_CHECK_ASYNC.
   * @param {MarkerLike} marker
   * @param {string} [dependency]
   * @param {string | number} [partition]
   * @returns {HeartbeatResult}
   */
  heartbeatSync(marker, dependency, partition) {
    this.#checkFirst("heartbeatSync");
    const flags = this.#decideHeartbeat("heartbeatSync", marker, dependency, partition);
    const result = this.#heartbeatResult(flags, marker);
    if (flags === 0 && this.#needsNoWait()) return result;
    this.#concludeSync("heartbeatSync", flags);
    return this.#isLateNow(result, dependency);
  }
  /**
   * As checkPulse, without waiting for the host: stores are awaited by flush(), callbacks by close(). A check that gives a promise:
   * ERR_CHECK_ASYNC.
   * @param {MarkerLike} marker
   * @param {Partial<S>} [state]
   * @returns {D | null}
   */
  checkPulseSync(marker, state) {
    this.#checkFirst("checkPulseSync");
    const flags = this.#decidePulse("checkPulseSync", marker, state);
    if (flags === 0 && this.#needsNoWait()) return null;
    return this.#concludeSync("checkPulseSync", flags);
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
    if (this.#queue.mustWait()) return this.#queue.later(() => this.admit(marker, options));
    try {
      const { drift, signal } = options ?? {};
      this.#checkOpen();
      if (this.#closing) throw this.#isClosed();
      const flags = this.#guard("admit", () => {
        if (signal !== void 0 && typeof Object(signal).addEventListener !== "function") {
          throw refusal("ERR_OPTION", `signal is ${show(signal)}: give an AbortSignal`);
        }
        this.#unpack(marker);
        return this.#engine.admit(this.#kind, this.#value, ...unpackDrift(drift));
      });
      if (flags & Flag.Refused) this.#refused("admit", marker);
      if (signal?.aborted) {
        if (flags & Flag.Wait) this.#engine.cancel(this.#look()[View.Detail]);
        return Promise.reject(signal.reason);
      }
      return flags & Flag.Wait ? this.#effects.wait(this.#look()[View.Detail], signal) : DONE;
    } catch (error) {
      return Promise.reject(error);
    }
  }
  /**
   * As admit, at once.
   * @param {MarkerLike} marker
   * @param {Pick<AdmitOptions, 'drift'>} [options]
   * @returns {boolean}
   */
  isAdmissible(marker, options) {
    if (this.#over !== null) throw this.#over();
    try {
      this.#unpack(marker);
      return this.#engine.isAdmissible(this.#kind, this.#value, ...unpackDrift(options?.drift));
    } catch (error) {
      throw explain(error, this.#name("isAdmissible"), marker);
    }
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
    return this.#guard(
      "gate",
      () => gate(source, options, {
        admit: (marker, admitOptions) => this.admit(marker, admitOptions),
        epoch: () => this.#engine.epoch,
        pulse: (marker, state, epoch) => this.#pulse(marker, state, this.#background, epoch)
      })
    );
  }
  /**
   * A dependency stream: a heartbeat after each item was handled, which is when the next one is asked for. When the source
   * ends, the dependency is ended: one watch per dependency.
   * @template T
   * @param {Source<T>} source
   * @param {WatchOptions<T>} options
   * @returns {AsyncGenerator<T, void, undefined>}
   */
  watch(source, options) {
    const dependency = options?.dependency;
    return this.#guard("watch", () => {
      this.#index(dependency);
      return watch(source, options, {
        heartbeat: (marker, partition) => this.#hear(marker, dependency, partition, this.#background),
        ended: () => this.#change("watch", this.#background, () => this.#engine.markEnded(this.#index(dependency), NONE2))
      });
    });
  }
  /**
   * Nothing newer exists for now: not waited for until its next heartbeat.
   * @param {string} [dependency]
   * @param {string | number} [partition]
   * @returns {Promise<void>}
   */
  markIdle(dependency, partition) {
    return this.#change("markIdle", null, () => {
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
    return this.#change("markEnded", null, () => {
      const index = this.#index(dependency);
      return this.#engine.markEnded(index, this.#partition(index, partition));
    });
  }
  /**
   * From now on exactly these partitions count; new ones are unheard. Not stored: assign again after opening.
   * @param {Iterable<string | number>} partitions
   * @param {string} [dependency]
   * @returns {Promise<void>}
   */
  assignPartitions(partitions, dependency) {
    const assign = () => this.#engine.assignPartitions(this.#index(dependency), namesOfPartitions(partitions));
    return this.#change("assignPartitions", null, assign);
  }
  /**
   * Its position is void: unknown again. For a rebuilt table, or after a marker from the far future.
   * @param {string} [dependency]
   * @returns {Promise<void>}
   */
  forget(dependency) {
    return this.#change("forget", null, () => this.#engine.forget(this.#index(dependency)));
  }
  /**
   * The host has moved the dependent stream back to this position: its `resumeFrom`, in onRecovery.
   * @param {Position<S>} to
   * @returns {Promise<void>}
   */
  rewind(to) {
    return this.#change("rewind", null, () => {
      const { state, marker, sequence } = Object(to);
      const exact = this.#values.exactMarker(to);
      if (!Number.isSafeInteger(sequence) || sequence < 0 || marker === void 0) {
        throw refusal("ERR_OPTION", `${show(to)} is not a position: give a resumeFrom, or a position from before`);
      }
      const merged = merge({}, state);
      if (marker !== null) this.#unpack(marker);
      if (exact !== void 0) this.#value = exact;
      const slot = this.#values.add(merged);
      const flags = this.#engine.rewind(slot, marker === null ? void 0 : this.#kind, this.#value, sequence);
      if (flags & Flag.Refused) this.#refused("rewind", marker);
      this.#refresh();
      return flags;
    });
  }
  /**
   * Resolves once all that happened is stored; throws what failed in the background and no onError took.
   * @returns {Promise<void>}
   */
  flush() {
    return this.#effects.flush();
  }
  /**
   * Waits for stores and callbacks, then refuses further calls; waiting admits reject with ERR_CLOSED. Throws what flush()
   * throws.
   * @returns {Promise<void>}
   */
  close() {
    return this.#closing ??= this.#close();
  }
  async #close() {
    await this.#settled();
    this.#over ??= () => this.#isClosed();
    await this.#settled();
    this.#effects.stop(this.#over);
    await this.flush();
  }
  async #settled() {
    await this.#queue.inTurn(ignore);
    await this.#effects.idle(() => this.#isClosed());
  }
  /**
   * As close(), for `await using`.
   * @returns {Promise<void>}
   */
  [Symbol.asyncDispose]() {
    return this.close();
  }
  /**
   * The record as it would be stored.
   * @returns {CheckpointRecord}
   */
  toJSON() {
    return this.#values.currentRecord();
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
    this.#checkOpen();
    let index;
    let part;
    try {
      this.#unpack(marker);
      index = this.#index(dependency);
      part = this.#partition(index, partition);
    } catch (error) {
      throw explain(error, this.#name(where));
    }
    let flags;
    try {
      flags = this.#raw.heartbeat(index, part, this.#kind, this.#value);
    } catch (error) {
      throw this.#broken(error);
    }
    return flags & Flag.Refused ? this.#refused(where, marker) : flags;
  }
  /**
   * @param {string} where
   * @param {MarkerLike} marker
   * @param {Partial<S> | undefined} given
   * @returns {number} flags
   */
  #decidePulse(where, marker, given) {
    this.#checkOpen();
    let state = this.#state;
    let slot = NONE2;
    try {
      if (given !== void 0) state = merge(state, given);
      this.#unpack(marker);
      if (given !== void 0) slot = this.#values.add(state);
    } catch (error) {
      throw explain(error, this.#name(where));
    }
    let flags;
    try {
      flags = this.#raw.pulse(this.#kind, this.#value, slot);
    } catch (error) {
      throw this.#broken(error);
    }
    if (flags & Flag.Refused) this.#refused(where, marker);
    this.#state = state;
    this.#given = this.#isDate ? (
      /** @type {Date} */
      marker
    ) : null;
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
    if (this.#queue.mustWait()) return this.#queue.later(() => this.#change(where, background, decide));
    try {
      this.#checkOpen();
      const flags = this.#guard(where, decide);
      if (flags & Flag.Refused) this.#refused(where);
      return this.#conclude(flags, background, ignore);
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
      throw explain(error, this.#name(where));
    }
  }
  #checkOpen() {
    if (this.#over !== null) throw this.#over();
  }
  /**
   * A call that cannot wait must not overtake those that do.
   * @param {string} where
   */
  #checkFirst(where) {
    if (this.#queue.isFree) return;
    throw refuse("ERR_CHECK_ASYNC", `${this.#name(where)}: a check is under way, and this call cannot wait for it`);
  }
  #isClosed() {
    return refuse("ERR_CLOSED", `checkpoint "${this.name}" is closed`);
  }
  /** @param {string} where */
  #name(where) {
    return `${where}() of checkpoint "${this.name}"`;
  }
  /**
   * @param {string} where
   * @param {unknown} [marker]  what the engine's number stands for
   * @returns {never}
   */
  #refused(where, marker) {
    throw explain(this.#engine.refusal(), this.#name(where), marker);
  }
  /**
   * The engine has panicked: nothing it says is worth anything from now on.
   * @param {unknown} cause
   */
  #broken(cause) {
    const message = `the engine of checkpoint "${this.name}" has failed: open it again on its last stored record`;
    const over = () => refuse("ERR_ENGINE", message, { cause });
    this.#over = over;
    this.#effects?.stop(over);
    this.#queue.release();
    this.#queue.next();
    return over();
  }
  /**
   * The marker on the engine's scale, left in #kind and #value: an array per event would be felt.
   * @param {MarkerLike} marker
   */
  #unpack(marker) {
    this.#isDate = false;
    if (this.#isOpaque) {
      this.#kind = Kind.Opaque;
      this.#value = this.#values.addToken(marker);
    } else if (marker instanceof Date) {
      this.#kind = Kind.Time;
      this.#value = marker.getTime();
      this.#isDate = true;
    } else if (typeof marker === "number") {
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
    if (dependency !== void 0 && typeof dependency !== "string") {
      throw refusal("ERR_DEPENDENCY_UNKNOWN", `${show(dependency)} is not the name of a dependency`);
    }
    const index = this.#engine.index(dependency);
    this.#indexes.set(dependency, index);
    return index;
  }
  /**
   * @param {number} index
   * @param {string | number | undefined} partition
   * @returns {number}
   */
  #partition(index, partition) {
    return partition === void 0 ? NONE2 : this.#partitions[index].get(partition) ?? this.#findPartition(index, partition);
  }
  /**
   * @param {number} index
   * @param {string | number} partition
   */
  #findPartition(index, partition) {
    const found = this.#engine.partition(index, partitionName(partition));
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
    const dependent = view[View.Marker];
    const dependency = view[View.DependencyMarker];
    const given = this.#given;
    return {
      isLate: (flags & Flag.Late) !== 0,
      lag: lag === lag ? lag : null,
      dependentMarker: given !== null && given.getTime() === dependent ? given : this.#values.marker(dependent),
      dependencyMarker: (
        /** @type {Marker} */
        this.#isDate && this.#value === dependency ? marker : this.#values.marker(dependency)
      )
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
    if (this.#store === null) return true;
    if (this.#store.isAwaited) return false;
    if (!this.#store.isDue) this.#store.saveSoon();
    return true;
  }
  /** A check has thrown. */
  #undo() {
    if (this.#over !== null) return;
    this.#engine.abandon();
    this.#refresh();
  }
  #refresh() {
    this.#state = this.#values.get(this.#engine.position()[0]);
    this.#given = null;
    this.#values.kind = void 0;
  }
  // What a decision leads to.
  /**
   * @template T
   * @param {number} flags
   * @param {((error: unknown) => void) | null} background
   * @param {(downtime: D | null) => T} result  what the call gives
   * @returns {Promise<any>}
   */
  #conclude(flags, background, result) {
    const decided = (flags2, answers) => {
      const downtime = this.#downtime(flags2, answers);
      const call = new Call(background);
      this.#effects.act(call);
      this.#queue.next();
      return after(call.ended(this.#effects.report), () => result(downtime));
    };
    return Promise.resolve(flags & Flag.Ask ? this.#checks.ask(flags, decided) : decided(flags, []));
  }
  /**
   * @param {string} where
   * @param {number} flags
   * @returns {D | null}
   */
  #concludeSync(where, flags) {
    const decided = (flags2, answers) => {
      const downtime = this.#downtime(flags2, answers);
      const call = new Call(null);
      this.#effects.act(call);
      this.#queue.next();
      call.detach(this.#effects.report);
      return downtime;
    };
    return (
      /** @type {D | null} */
      flags & Flag.Ask ? this.#checks.ask(flags, decided, this.#name(where)) : decided(flags, [])
    );
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
    return (
      /** @type {D} */
      lag === lag ? lag : answers[view[View.Dependency]]
    );
  }
};

// js/pausable.js
var PausableStream = class {
  /** @type {SourceReader<T>} */
  #reader;
  /** The next() calls to answer, in order. @type {Waiting<T>[]} */
  #waiting = [];
  /** What a read gave that was under way when the pause came. @type {IteratorResult<T, undefined> | null} */
  #held = null;
  #reading = false;
  #paused = false;
  /** Whether the consumer has been told, or is about to be, that no item comes any more. */
  #over = false;
  #unlisten = ignore;
  /**
   * @param {Source<T>} source
   * @param {AbortSignal} [signal]
   */
  constructor(source, signal) {
    this.#reader = new SourceReader(source);
    this.#unlisten = onAbort(signal, (reason) => {
      this.#reader.abort(reason);
      this.#end();
    });
  }
  get isPaused() {
    return this.#paused;
  }
  pause() {
    this.#paused = true;
  }
  resume() {
    this.#paused = false;
    this.#advance();
  }
  /**
   * Drops what was read ahead and not delivered: after the source was moved. A read that is still under way has read
   * nothing yet: the moved source answers it from its new place, and dropping that would lose an item. So call it in
   * the turn of the move: what arrives in between cannot be told from the old. An end that was held is given again.
   */
  discard() {
    this.#held = null;
  }
  /** @returns {Promise<IteratorResult<T, undefined>>} */
  next() {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#advance();
    });
  }
  /**
   * Ends the stream and closes the source; the next() calls that wait are told that it is over.
   * @param {void | PromiseLike<void>} [value]
   * @returns {Promise<IteratorResult<T, void>>}
   */
  async return(value) {
    const closed = this.#reader.close();
    this.#end();
    await closed;
    return { done: true, value: await value };
  }
  /**
   * @param {unknown} error
   * @returns {Promise<never>}
   */
  async throw(error) {
    await this.return().catch(ignore);
    throw error;
  }
  async [Symbol.asyncDispose]() {
    await this.return();
  }
  [Symbol.asyncIterator]() {
    return this;
  }
  get [Symbol.toStringTag]() {
    return "PausableStream";
  }
  /** Reads only for a next() that waits, one read at a time: so no more than one item is ever held. */
  #advance() {
    if (this.#reading || this.#waiting.length === 0 || this.#paused && !this.#over) return;
    if (this.#held) return this.#deliver(this.#held);
    this.#reading = true;
    this.#reader.next().then(
      (result) => {
        this.#reading = false;
        this.#held = result;
        this.#advance();
      },
      (error) => {
        this.#reading = false;
        this.#waiting.shift()?.reject(error);
        this.#end();
      }
    );
  }
  /** @param {IteratorResult<T, undefined>} result */
  #deliver(result) {
    this.#held = null;
    this.#waiting.shift()?.resolve(result);
    if (result.done) this.#end();
    else this.#advance();
  }
  /** From here on the reader answers each next(): with the error, if one is untold, else that it is over. */
  #end() {
    this.#unlisten();
    this.#over = true;
    this.#held = null;
    this.#advance();
  }
};
var asyncGenerator = Object.getPrototypeOf(async function* () {
}.prototype);
Object.setPrototypeOf(PausableStream.prototype, Object.getPrototypeOf(asyncGenerator));
function pausable(source, options) {
  try {
    return new PausableStream(source, options?.signal);
  } catch (refusal2) {
    throw explain(refusal2, "pausable()");
  }
}

export {
  initSync,
  __wbg_init,
  isCheckpointError,
  Dependency,
  Checkpoint,
  pausable
};
