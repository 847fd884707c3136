/**
 * A host with all that can go wrong: slow and failing caches, callbacks and checks that wait or throw, kills. It replays
 * its source from the stored offset, and its output is idempotent by record. Must not know how a checkpoint works.
 */
import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { Checkpoint, Dependency, isCheckpointError, pausable } from '../../../js/index.js';
import { deferred, turn } from './host.js';
import { Oracle } from './oracle.js';

/** What the host itself throws. */
class HostError extends Error {}
class CheckError extends HostError {}

/**
 * @typedef {import('./oracle.js').Declared & { async: boolean, silent: boolean }} Dependable
 * @typedef {{
 *   dependencies: Dependable[], records: number[], steps: Step[], cache: 'none' | 'at once' | 'slow',
 *   durability: 'always' | 'coalesced', slowCallbacks: boolean,
 * }} Trace
 * @typedef {{ do: string, pick: number, delta: number, how: number }} Step
 */

const NEVER = new Promise(() => {});

export class World {
  /** Whether each call is decided when it is made, so that the oracle can tell what follows: not behind an async check. */
  #exact;
  #trace;
  /** @type {Oracle} */ #oracle;
  /** @type {Checkpoint<{ offset: number }>} */ // @ts-ignore
  #checkpoint;
  /** @type {ReturnType<typeof pausable<number>>} */ // @ts-ignore
  #dependent;
  /** Counts the kills: what an earlier life still does is nobody's business. */ #life = 0;

  /** Where the source stands. */ #cursor = 0;
  /** Counts the seeks: a record from before one comes again. */ #epoch = 0;
  /** A read that the source has not answered. @type {ReturnType<typeof deferred> | null} */ #read = null;
  /** How many reads the host has begun: it reads ahead. */ #reading = 0;
  /** What has arrived and is not handled. @type {number[]} */ #arrived = [];
  /** The record whose pulse was refused. @type {number | null} */ #retry = null;
  #isPulsing = false;
  /** How often each record was handled. @type {Map<number, number>} */ #handled = new Map();
  /** Records whose last handling used data that was too old. @type {Set<number>} */ #stale = new Set();

  /** @type {string | undefined} */ #stored;
  /** @type {Oracle | null} */ #storedOracle = null;
  /** What the test answers when it likes: writes, callbacks, checks. */
  #pending = { write: /** @type {any[]} */ ([]), callback: /** @type {any[]} */ ([]), check: /** @type {any[]} */ ([]) };
  /** What fails next. @type {Set<string>} */ #fails = new Set();
  /** Nothing waits and nothing fails. */ #isSmooth = false;
  #ownDown = new Set();
  #hasThrown = false;
  #calls = 0;
  /** @type {string[]} */ log = [];
  /** @type {unknown[]} */ #violations = [];

  /** @param {Trace} trace */
  constructor(trace) {
    this.#trace = trace;
    this.#exact = !trace.dependencies.some(({ own, async }) => own && async);
    this.#oracle = new Oracle(trace.dependencies);
  }

  async run() {
    await this.#open();
    for (const step of this.#trace.steps) {
      this.log.push(`${step.do} ${step.pick} ${step.delta} ${step.how}`);
      await this.#step(step);
      await quiet();
      this.#check();
    }
    await this.#drain();
    await this.#checkpoint.close();
    return this.log;
  }

  get #clock() {
    const { records } = this.#trace;
    return records[Math.min(this.#cursor, records.length - 1)];
  }

  /** @param {Step} step */
  async #step({ do: what, pick, delta, how }) {
    const index = pick % this.#trace.dependencies.length;
    const it = this.#trace.dependencies[index];
    switch (what) {
      case 'tick':
        if (!it.silent) this.#heartbeat(index, this.#clock + delta, it.partitions[how % (it.partitions.length || 1)]);
        return;
      case 'burst':
        return void (!it.silent && this.#heartbeatEach(index, this.#clock + Math.abs(delta)));
      case 'pull':
        this.#pull();
        await quiet();
        if (how > 0) this.#deliver();
        return;
      case 'deliver':
        return this.#deliver();
      case 'write':
      case 'callback':
      case 'check':
        return void this.#pending[what].shift()?.(how);
      case 'fail':
        return void this.#fails.add(['pause', 'resume', 'downtime', 'recovery', 'recovery late', 'check', 'write'][pick % 7]);
      case 'own':
        return void (this.#ownDown.delete(it.name) || this.#ownDown.add(it.name));
      case 'excuse': {
        const phase = how > 0 ? 'idle' : 'ended';
        this.#oracle.excuse(index, phase);
        return this.#call(phase === 'idle' ? this.#checkpoint.markIdle(it.name) : this.#checkpoint.markEnded(it.name));
      }
      case 'time':
        return mock.timers.tick(delta < 0 ? 1000 : 60_000);
      case 'kill':
        return this.#kill();
    }
  }

  // The dependent.

  #pull() {
    this.#handleNext();
    if (this.#reading >= 2) return;
    const life = this.#life;
    this.#reading++;
    this.#dependent.next().then(({ value }) => {
      if (life !== this.#life) return;
      this.#reading--;
      this.#arrived.push(/** @type {number} */ (value));
      this.#handleNext();
    });
  }

  /** One at a time, and none while paused. */
  #handleNext() {
    if (this.#isPulsing || this.#dependent.isPaused) return;
    const record = this.#retry ?? this.#arrived.shift();
    this.#retry = null;
    if (record !== undefined) this.#handle(record);
  }

  #deliver() {
    if (!this.#read || this.#cursor >= this.#trace.records.length) return;
    const read = this.#read;
    this.#read = null;
    read.resolve({ done: false, value: this.#cursor++ });
  }

  /** @param {number} record */
  #handle(record) {
    const life = this.#life;
    const before = this.#oracle.clone();
    const marker = this.#trace.records[record];
    this.#handled.set(record, (this.#handled.get(record) ?? 0) + 1);
    const isStale = this.#oracle.pulse(record, marker, this.#ownCheck);
    if (isStale) this.#stale.add(record);
    else this.#stale.delete(record);
    this.#isPulsing = true;
    this.#hasThrown = false;
    const epoch = this.#epoch;
    const call = this.#checkpoint.checkPulse(marker, { offset: record + 1 });
    if (this.#exact && this.#hasThrown) this.#oracle = before;
    this.#call(
      call.catch((error) => {
        if (error instanceof CheckError && life === this.#life && epoch === this.#epoch) this.#retry = record;
        throw error;
      }).finally(() => {
        if (life === this.#life) this.#isPulsing = false;
      }),
    );
  }

  // The dependencies.

  /** @param {number} index @param {number} marker @param {string} [partition] */
  #heartbeat(index, marker, partition) {
    const before = this.#oracle.clone();
    this.#oracle.heartbeat(index, marker, partition, this.#ownCheck);
    this.#hasThrown = false;
    const call = this.#checkpoint.heartbeat(marker, this.#trace.dependencies[index].name, partition);
    if (this.#exact && this.#hasThrown) this.#oracle = before;
    this.#call(call);
  }

  /** Of all its partitions. @param {number} index @param {number} marker */
  #heartbeatEach(index, marker) {
    const { partitions } = this.#trace.dependencies[index];
    for (const partition of partitions.length > 0 ? partitions : [undefined]) this.#heartbeat(index, marker, partition);
  }

  #ownCheck = (/** @type {string} */ name) => this.#ownDown.has(name);

  /** @param {Dependable} it @param {boolean} isTrue  @returns {unknown} */
  #answer(it, isTrue) {
    if (!it.async) {
      if (this.#takeFailure('check')) {
        this.#hasThrown = true;
        throw new CheckError('a check');
      }
      return isTrue;
    }
    if (this.#isSmooth) return Promise.resolve(isTrue);
    const { promise, resolve, reject } = deferred();
    this.#pending.check.push((/** @type {number} */ how) => (how === 0 ? reject(new CheckError('a check')) : resolve(isTrue)));
    return promise;
  }

  // The checkpoint.

  async #open() {
    const life = ++this.#life;
    const wasSmooth = this.#isSmooth;
    this.#isSmooth = true;
    for (let tries = 0; ; tries++) {
      assert.ok(tries < 20, 'it cannot be opened');
      try {
        await this.#tryToOpen(life);
        break;
      } catch (error) {
        if (!(error instanceof HostError) && !isWriteError(error)) throw error;
      }
    }
    this.#isSmooth = wasSmooth;
  }

  /** @param {number} life */
  async #tryToOpen(life) {
    const record = this.#stored === undefined ? undefined : JSON.parse(this.#stored);
    this.#oracle = this.#storedOracle?.clone() ?? new Oracle(this.#trace.dependencies);
    this.#seek(record?.state.offset ?? 0);
    this.#oracle.reopened(this.#cursor, this.#handled.keys());
    this.#dependent = pausable({ [Symbol.asyncIterator]: () => ({ next: () => (this.#read = deferred()).promise }) });
    this.#read = null;
    this.#reading = 0;
    this.#isPulsing = false;
    const alive = (/** @type {(...args: any[]) => unknown} */ callback) => (/** @type {any[]} */ ...args) =>
      life === this.#life ? callback(...args) : NEVER;
    this.#checkpoint = await Checkpoint.open('orders', {
      dependencies: this.#trace.dependencies.map((it) => this.#declare(it, alive)),
      dependent: this.#dependent,
      durability: this.#trace.durability,
      cache: this.#trace.cache === 'none' ? undefined : { get: () => this.#stored, set: alive((_, text) => this.#set(text)) },
      onPause: alive(() => this.#callback('pause')),
      onResume: alive(() => this.#callback('resume')),
      onDowntime: alive(() => this.#callback('downtime')),
      onRecovery: alive((checkpoint, dependency) => this.#recover(checkpoint, dependency, life)),
      onError: alive((error) => this.#failed(error)),
    });
  }

  /** @param {Dependable} it @param {(check: (...args: any[]) => unknown) => any} alive */
  #declare(it, alive) {
    return new Dependency(it.name, {
      downtimeThreshold: it.threshold,
      partitions: it.declared ? it.partitions : undefined,
      downtimeCheck: it.own ? alive(() => this.#answer(it, this.#ownDown.has(it.name))) : undefined,
      recoveryCheck: it.own ? alive(() => this.#answer(it, !this.#ownDown.has(it.name))) : undefined,
    });
  }

  /** Drops the checkpoint and what it has not stored. */
  async #kill() {
    for (const list of Object.values(this.#pending)) list.length = 0;
    this.#calls = 0;
    await this.#open();
  }

  /** @param {number} offset */
  #seek(offset) {
    this.#cursor = offset;
    this.#retry = null;
    this.#arrived = [];
    this.#epoch++;
    if (this.#exact) for (const it of this.#oracle.owed) assert.ok(it >= offset, `record ${it} would be skipped`);
  }

  /** @param {string} text */
  #set(text) {
    const oracle = this.#oracle.clone();
    const store = () => {
      this.#stored = text;
      this.#storedOracle = oracle;
    };
    if (this.#isSmooth || this.#trace.cache === 'at once') {
      if (this.#takeFailure('write')) throw new HostError('the cache');
      store();
      return this.#trace.cache === 'slow' ? Promise.resolve() : undefined;
    }
    const { promise, resolve, reject } = deferred();
    this.#pending.write.push((/** @type {number} */ how) => {
      if (how === 0) return reject(new HostError('the cache'));
      if (how === 1) return resolve(false);
      store();
      resolve();
    });
    assert.equal(this.#pending.write.length, 1, 'one write at a time');
    return promise;
  }

  /** @param {string} what */
  #callback(what) {
    if (this.#takeFailure(what)) throw new HostError(what);
    if (!this.#trace.slowCallbacks || this.#isSmooth) return;
    const { promise, resolve, reject } = deferred();
    this.#pending.callback.push((/** @type {number} */ how) => (how === 0 ? reject(new HostError(what)) : resolve()));
    return promise;
  }

  /**
   * @param {Checkpoint<{ offset: number }>} checkpoint
   * @param {Dependency} dependency
   * @param {number} life
   */
  async #recover(checkpoint, dependency, life) {
    await this.#callback('recovery');
    if (life !== this.#life) return NEVER;
    const index = this.#trace.dependencies.findIndex(({ name }) => name === dependency.name);
    const from = dependency.resumeFrom;
    assert.ok(from, `${dependency.name} is ${dependency.phase} in onRecovery`);
    const offset = from.state.offset ?? 0;
    if (this.#exact) {
      for (const it of this.#oracle.dependencies[index].suspect) {
        assert.ok(it >= offset, `record ${it}, handled after the last good position of ${dependency.name}, is not done again from ${offset}`);
      }
    }
    this.#seek(offset);
    const before = this.#oracle.clone();
    this.#oracle.rewind(offset, /** @type {number | null} */ (from.marker), this.#handled.keys(), this.#ownCheck);
    this.#hasThrown = false;
    const call = checkpoint.rewind(from);
    if (this.#exact && this.#hasThrown) this.#oracle = before;
    await call;
    await this.#callback('recovery late');
    if (life !== this.#life) return NEVER;
    this.#oracle.recovered(index);
  }

  /** @param {string} what */
  #takeFailure(what) {
    return this.#fails.delete(what);
  }

  /** @param {Promise<unknown>} call */
  #call(call) {
    const life = this.#life;
    this.#calls++;
    call
      .catch((error) => life === this.#life && this.#failed(error))
      .finally(() => {
        if (life === this.#life) this.#calls--;
      });
  }

  /** @param {unknown} error */
  #failed(error) {
    if (!(error instanceof HostError) && !isWriteError(error)) this.#violations.push(error);
  }

  // What must hold.

  get #isQuiet() {
    return this.#calls === 0 && Object.values(this.#pending).every(({ length }) => length === 0);
  }

  #check() {
    if (this.#violations.length > 0) throw this.#violations[0];
    const all = [...this.#checkpoint.dependencies.values()];
    const anyDown = all.some(({ isDown }) => isDown);
    if (this.#exact) {
      const expected = this.#oracle.dependencies.map(({ name, phase, heard, assumed }) => [name, phase, heard ?? assumed]);
      assert.deepEqual(all.map(({ name, phase, checkpointMarker }) => [name, phase, checkpointMarker]), expected);
      assert.equal(this.#checkpoint.stateMarker, this.#oracle.position);
    }
    if (anyDown && (this.#exact || this.#isQuiet)) assert.ok(this.#dependent.isPaused, 'one is down, and the dependent runs');
    if (this.#isQuiet) assert.equal(this.#dependent.isPaused, anyDown, 'none is down, and the dependent stands');
  }

  /** From here on all goes well: everything has to come to its end. */
  async #drain() {
    this.#isSmooth = true;
    this.#fails.clear();
    this.#ownDown.clear();
    const { dependencies, records } = this.#trace;
    const late = Math.max(...records) + 1;
    const isDone = () => this.#cursor >= records.length && this.#isQuiet && !this.#isPulsing && this.#retry === null && this.#arrived.length === 0 && !this.#dependent.isPaused && this.#read;
    for (let round = 0; !isDone() || round < 2; round++) {
      assert.ok(round < 50 + 4 * records.length, `something waits for ever: ${JSON.stringify(this.#checkpoint)}, ${this.#calls} calls`);
      for (const list of Object.values(this.#pending)) for (const answer of list.splice(0)) answer(2);
      await quiet();
      dependencies.forEach((_, index) => this.#heartbeatEach(index, late));
      await quiet();
      this.#pull();
      await quiet();
      this.#deliver();
      await quiet();
      mock.timers.tick(60_000);
      await quiet();
      this.#check();
    }
    assert.deepEqual([...this.#handled.keys()].sort((a, b) => a - b), records.map((_, offset) => offset), 'none is skipped');
    assert.equal(this.#checkpoint.state.offset, records.length);
    if (!this.#exact) return;
    assert.deepEqual([...this.#oracle.owed], [], 'all was done again');
    assert.deepEqual([...this.#stale], [], 'none was last joined with data that was too old');
  }
}

/** @param {unknown} error */
function isWriteError(error) {
  return isCheckpointError(error) && error.code === 'ERR_CACHE_WRITE';
}

async function quiet() {
  await turn();
  await turn();
}
