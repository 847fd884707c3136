// Recorded rows replayed as if they were live: each comes when the clock has reached its time. Knows nothing of
// checkpoints and of what the rows mean; in an application this is Kafka, a file that grows, a socket.

import { setImmediate, setTimeout } from 'node:timers/promises';

/**
 * An event-time clock that runs `speedup` times as fast as a real one, for all logs that are read by it.
 *
 * It stands still while a reader is at work, so that a slow machine takes longer and gets the same results. It goes on
 * without a reader that is held up, by a pause or at the gate: that one waits for what the others are going to read.
 */
export class Clock {
  /** @type {Log<any>[]} */
  #logs = [];
  #now = -Infinity;

  /**
   * @param {object} options
   * @param {number} options.speedup
   * @param {AbortSignal} options.signal stops the clock, and every reading with it
   */
  constructor({ speedup, signal }) {
    this.speedup = speedup;
    this.signal = signal;
  }

  /**
   * Called when the time has moved.
   * @param {Date} now
   */
  onTick(now) {}

  /** The latest time that a row was delivered for. */
  get now() {
    return new Date(this.#now);
  }

  /**
   * @template {{ time: Date }} T
   * @param {readonly T[]} rows sorted by time
   * @returns {Log<T>}
   */
  log(rows) {
    const log = new Log(rows, this.signal);
    this.#logs.push(log);
    return log;
  }

  /** Delivers the rows of all logs in the order of their times, equal ones in the order of the logs, until all ended. */
  async run() {
    try {
      await this.#run();
    } finally {
      for (const log of this.#logs) log.stop(this.signal.reason);
    }
  }

  async #run() {
    const { signal } = this;
    const start = this.#now = Math.min(...this.#logs.map((log) => log.nextTime));
    const started = performance.now();

    while (!this.#logs.every((log) => log.hasEnded)) {
      const ready = this.#logs.filter((log) => log.isWaiting);
      if (ready.length === 0 || this.#logs.some((log) => log.isBusy)) {
        await setImmediate(undefined, { signal });
        continue;
      }
      const next = ready.reduce((first, log) => (log.nextTime < first.nextTime ? log : first));
      // What is overdue, after a pause or a seek, comes at once.
      if (next.nextTime > this.#now) {
        const wait = (next.nextTime - start) / this.speedup - (performance.now() - started);
        if (wait >= 1) await setTimeout(wait, undefined, { signal });
        this.#now = next.nextTime;
        this.onTick(this.now);
      }
      next.deliver();
    }
  }
}

/**
 * One recorded stream, to be read with `for await`.
 * @template {{ time: Date }} T
 */
export class Log {
  /** @type {'busy' | 'waiting' | 'ended'} */
  #reader = 'busy';
  /** @type {{ resolve(value?: unknown): void, reject(reason: unknown): void } | null} */
  #request = null;
  #offset = 0;

  /** Says whether the reader is held up and asks for no more before other logs have been read on. */
  isHeldUp = () => false;

  /**
   * @param {readonly T[]} rows
   * @param {AbortSignal} signal
   */
  constructor(rows, signal) {
    this.rows = rows;
    this.signal = signal;
  }

  get isBusy() {
    return this.#reader === 'busy' && !this.isHeldUp();
  }

  get isWaiting() {
    return this.#reader === 'waiting';
  }

  get hasEnded() {
    return this.#reader === 'ended';
  }

  get nextTime() {
    return this.rows[this.#offset]?.time.getTime() ?? Infinity;
  }

  /**
   * The row at this offset is the next one to be read.
   * @param {number} offset
   */
  seek(offset) {
    this.#offset = offset;
  }

  deliver() {
    this.#reader = 'busy';
    this.#request?.resolve();
  }

  /** @param {unknown} reason */
  stop(reason) {
    this.#request?.reject(reason);
  }

  /** @returns {AsyncGenerator<T, void, undefined>} */
  async* [Symbol.asyncIterator]() {
    try {
      while (this.#offset < this.rows.length) {
        this.signal.throwIfAborted();
        await new Promise((resolve, reject) => {
          this.#request = { resolve, reject };
          this.#reader = 'waiting';
        });
        // Taken only now: the offset may have been moved meanwhile.
        yield this.rows[this.#offset++];
      }
    } finally {
      this.#reader = 'ended';
    }
  }
}
