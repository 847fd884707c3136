/**
 * Plays traces on the npm package: its module and its values, without the callbacks, whose turn is the package's own affair. A host of the
 * same form as traces.py and traces.rs. Must not know what the others do.
 */
import { Act, Ask, Drift, Engine, Flag, Kind, View, wasmMemory } from '../../pkg/slipstream_checkpoint.js';
import { merge, Values } from '../../js/values.js';
import '../../js/index.js'; // loads the module

const KINDS = { time: Kind.Time, number: Kind.Number, json: Kind.Opaque };
const ACTS = ['pause', 'downtime', 'recovery', 'resume', 'retry-after', 'admit', 'rewound', 'discard'];
const WITH_DEPENDENCY = new Set([Act.Pause, Act.Downtime, Act.Recovery, Act.RetryAfter]);
const WITH_DETAIL = new Set([Act.Recovery, Act.RetryAfter, Act.Admit, Act.Rewound]);

class Host {
  /** @type {[number, number][]} */ recoveries = [];
  /** @type {number[]} */ tickets = [];

  /**
   * @param {any} settings
   * @param {string} [record]
   */
  constructor(settings, record) {
    const { name, kind, pauseDependent, awaitsRecovery, dependencies } = settings;
    const declared = dependencies.map((/** @type {any} */ it) => ({
      ...it, downtimeThreshold: it.threshold === null ? new Float64Array() : Float64Array.of(it.threshold), partitions: it.partitions ?? undefined,
    }));
    this.settings = settings;
    this.kind = KINDS[/** @type {'time'} */ (kind)];
    this.engine = new Engine(name, pauseDependent, awaitsRecovery, declared, record === undefined ? undefined : JSON.parse(record));
    this.values = new Values(this.engine);
  }

  /** @param {View} place */
  view(place) {
    const memory = /** @type {WebAssembly.Memory} */ (wasmMemory());
    return new Float64Array(memory.buffer, this.engine.view(), View.Size)[place];
  }

  /** @param {any} call @returns {[Kind, number]} */
  marker({ marker, other }) {
    if (other) return [this.kind === Kind.Number ? Kind.Time : Kind.Number, marker];
    return [this.kind, this.kind === Kind.Opaque ? this.values.addToken(marker) : marker];
  }

  /** @param {any} call */
  play(call) {
    const { engine } = this;
    const { dependency, drift } = call;
    const partition = call.partition === undefined ? -1 : engine.partition(dependency, call.partition);
    switch (call.call) {
      case 'heartbeat': {
        const flags = engine.heartbeat(dependency, partition, ...this.marker(call));
        const lag = numberOrNull(this.view(View.Lag));
        return this.decided(flags, call, () => ['heard', engine.isDown(dependency), lag]);
      }
      case 'pulse': {
        const before = this.values.get(engine.position()[0]);
        const marker = this.marker(call);
        const slot = call.state === undefined ? -1 : this.values.add(merge(before, call.state));
        return this.decided(engine.pulse(...marker, slot), call, (flags) => (
          ['counted', flags & Flag.Downtime ? [this.view(View.Dependency), numberOrNull(this.view(View.Downtime))] : null]));
      }
      case 'rewind': {
        const to = engine.resumeFrom(dependency >>> 0);
        if (!to) return ['none'];
        const [slot, marker, sequence] = to;
        const kind = Number.isNaN(marker) ? undefined : this.kind;
        return this.decided(engine.rewind(slot, kind, marker, sequence), call);
      }
      case 'idle': return this.decided(engine.markIdle(dependency, partition), call);
      case 'ended': return this.decided(engine.markEnded(dependency, partition), call);
      case 'assign': return this.decided(engine.assignPartitions(dependency, call.partitions), call);
      case 'forget': return engine.forget(dependency), ['done'];
      case 'retry': return engine.retry(dependency), ['done'];
      case 'recovered': {
        const recovery = this.recoveries.shift();
        return recovery ? [engine.recovered(...recovery)] : ['none'];
      }
      case 'failed': {
        const recovery = this.recoveries.shift();
        return recovery ? (engine.recoveryFailed(...recovery), ['done']) : ['none'];
      }
      case 'resume': return [indexOrNull(engine.takeResume())];
      case 'requestFailed': return engine.requestFailed(), ['done'];
      case 'admit': {
        const flags = engine.admit(...this.markerOfGate(call), drift ?? 0, drift === undefined ? Drift.Default : Drift.Plain);
        if (flags & Flag.Refused) return ['refused', engine.refusal()[0]];
        if (!(flags & Flag.Wait)) return [null];
        this.tickets.push(this.view(View.Detail));
        return [this.tickets.at(-1)];
      }
      case 'admissible':
        try {
          return [engine.isAdmissible(...this.markerOfGate(call), drift ?? 0, drift === undefined ? Drift.Default : Drift.Plain)];
        } catch (error) {
          return ['refused', error[0]];
        }
      case 'cancel': {
        const ticket = this.tickets.shift();
        return ticket === undefined ? ['none'] : (engine.cancel(ticket), ['done']);
      }
      default: throw new Error(call.call);
    }
  }

  /** There is no gate for tokens, whatever they stand for. @param {any} call @returns {[Kind, number]} */
  markerOfGate(call) {
    return this.kind === Kind.Opaque ? [this.kind, 0] : this.marker(call);
  }

  /**
   * @param {number} flags
   * @param {any} call
   * @param {(flags: number) => any[]} [result]
   */
  decided(flags, call, result = () => ['done']) {
    const asked = [];
    for (let turn = 0; flags & Flag.Ask; turn++) {
      asked.push([this.view(View.Dependency), this.view(View.Detail) === Ask.Downtime ? 'downtime' : 'recovery']);
      const answer = call.answers[turn % call.answers.length];
      if (answer === null) {
        this.engine.abandon();
        return ['abandoned', asked];
      }
      flags = this.engine.answer(answer);
    }
    if (flags & Flag.Refused) return ['refused', this.engine.refusal()[0]];
    return [...result(flags), asked];
  }

  effects() {
    const taken = this.engine.takeEffects();
    const effects = [];
    for (let i = 0; i < taken.length; i += 3) {
      const [act, dependency, detail] = taken.subarray(i);
      if (act === Act.Recovery) this.recoveries.push([dependency, detail]);
      if (act === Act.Admit || act === Act.Rewound) this.tickets = this.tickets.filter((ticket) => ticket !== detail);
      effects.push([ACTS[act], ...(WITH_DEPENDENCY.has(act) ? [dependency] : []), ...(WITH_DETAIL.has(act) ? [detail] : [])]);
    }
    return effects;
  }

  /** What can be seen of it: whether it is paused, its epoch, whom waits wait for, up to where all is good, and the record. */
  shown() {
    const { engine } = this;
    return [engine.isPaused, engine.epoch, [...engine.waitingFor()], engine.resumeFrom(-1)?.[2], this.values.record()];
  }
}

const numberOrNull = (/** @type {number} */ value) => (Number.isNaN(value) ? null : value);
const indexOrNull = (/** @type {number} */ index) => (index < 0 ? null : index);

/**
 * What each call of a trace gives: its result, the effects, and what is shown then.
 * @param {any} trace
 */
export function play({ settings, calls }) {
  let host = new Host(settings);
  return calls.map((/** @type {any} */ call) => {
    let result = ['restored'];
    if (call.call === 'restore') host = new Host(settings, host.values.record());
    else result = host.play(call);
    return [result, host.effects(), host.shown()];
  });
}
