/**
 * Does what the engine has decided: pauses, stores, calls back, resumes, ends waits, in that order and each when its turn
 * comes. Must not know which call it was, nor decide anything itself.
 */
import { Act } from '../pkg/slipstream_checkpoint.js';
import { refuse } from './errors.js';
import { onAbort } from './sources.js';
import { after, Call, ignore, isThenable, safely, Turns } from './turns.js';

/**
 * @import { Engine } from '../pkg/slipstream_checkpoint.js'
 * @import { Checkpoint } from './checkpoint.js'
 * @import { Dependency } from './dependency.js'
 * @import { Store } from './store.js'
 * @import { CheckpointOptions } from './types.js'
 */

/** @typedef {{ resolve(): void, reject(error: unknown): void }} Wait */

/**
 * @template {object} S
 * @template D
 */
export class Effects {
  #checkpoint;
  #engine;
  #dependencies;
  #options;
  #turns = new Turns();
  /** How many callbacks of the host are running. */ #running = 0;
  /** @type {Map<number, Wait>} */ #waits = new Map();
  /** When to try a recovery again, by dependency. @type {Map<number, ReturnType<typeof setTimeout>>} */ #timers = new Map();
  /** What failed in the background, and no onError took: the first of many. @type {unknown[]} */ #failures = [];
  #failureCount = 0;
  #isStopped = false;
  #inTurn;
  /** @type {Store | null} */ store = null;

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
    // While a callback runs, a call must not wait for those it leads to: it may come from that very callback.
    const waiting = this.#running > 0 ? new Call(this.report) : call;
    /** @param {unknown} error */
    const failed = (error) => waiting.fail(error);
    /** @type {Promise<void> | undefined} */
    let stored;
    let isUrgent = false;
    /** @param {() => unknown} step */
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
    stored = isChanged ? this.store?.save(call, isUrgent) : undefined;
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
    /** @param {unknown} error */
    const failed = (error) => call.fail(error);
    switch (act) {
      case Act.Pause: {
        /** @type {unknown} */
        let paused;
        inOrder(() => paused);
        return () => (paused = this.#request('pause', dependency, failed));
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
        return () => /** @type {any} */ (dependent)?.discard?.();
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
    const ended =
      (/** @type {(value: any) => unknown} */ then) =>
      (/** @type {unknown} */ value) => {
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
      return /** @type {any} */ (ended(failed)(error));
    }
    if (isPending) return Promise.resolve(result).then(ended(succeeded), ended(failed));
    return /** @type {any} */ (ended(succeeded)(undefined));
  }

  /**
   * @param {'pause' | 'resume'} level
   * @param {Dependency<S>} dependency
   * @param {(error: unknown) => void} failed
   * @returns {Promise<unknown> | undefined}
   */
  #request(level, dependency, failed) {
    const { dependent, onPause, onResume } = this.#options;
    const callback = level === 'pause' ? onPause : onResume;
    /** @param {unknown} error */
    const unheard = (error) => {
      failed(error);
      return this.#inTurn(() => this.#engine.requestFailed());
    };
    const first = this.#tell(() => dependent?.[level](), ignore, unheard);
    const second = this.#tell(() => callback?.(this.#checkpoint, dependency), ignore, unheard);
    return first || second ? Promise.all([first, second]) : undefined;
  }

  /** @param {(error: unknown) => void} failed */
  #resume(failed) {
    return after(
      this.#inTurn(() => this.#engine.takeResume()),
      (index) => (index >= 0 ? this.#request('resume', this.#dependencies[index], failed) : undefined),
    );
  }

  /**
   * @param {Call} call
   * @param {number} index
   * @param {number} attempt
   * @param {() => unknown} run
   */
  #recover(call, index, attempt, run) {
    const succeeded = () =>
      this.#inTurn(() => {
        if (!this.#isStopped && this.#engine.recovered(index, attempt)) this.act(call);
      });
    /** @param {unknown} error */
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
    /** @type {any} */ (timer).unref?.(); // a recovery that cannot succeed keeps no process alive
  }

  /**
   * @param {number} ticket
   * @param {AbortSignal} [signal]
   * @returns {Promise<void>}
   */
  wait(ticket, signal) {
    return new Promise((resolve, reject) => {
      /** @type {() => void} */
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
    return refuse('ERR_REWOUND', `checkpoint "${this.#checkpoint.name}" was moved back while this message waited: it will come again`);
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
    await this.store?.flush(this.#failureCount > 0 ? ignore : this.report); // told below, once
    const failures = this.#failures.splice(0);
    const count = this.#failureCount;
    this.#failureCount = 0;
    if (count === 1) throw failures[0];
    if (count > 1) throw new AggregateError(failures, `${count} failures in the background, the first ${failures.length} of them here`);
  }

  /** What fails in the background goes to onError, else it waits for flush(). @type {(error: unknown) => void} */
  report = (error) => {
    /** @param {unknown} untaken */
    const keep = (untaken) => {
      if (this.#failureCount++ < 100) this.#failures.push(untaken);
    };
    const { onError } = this.#options;
    if (onError) safely(() => onError(error, this.#checkpoint), keep);
    else keep(error);
  };
}
