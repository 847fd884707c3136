// The Durable Object that holds the checkpoint: one for all airports. Other Workers send it heartbeats and pulses by RPC, and
// wait in it at `admit`. Its SQLite storage has the record, the weather and what was joined. An answer leaves the object only
// when what was written before is on disk, so whatever was answered is never lost.

// @ts-expect-error: workerd has it
import { DurableObject } from 'cloudflare:workers';
import { Checkpoint, Dependency, isCheckpointError } from 'slipstream-checkpoint';

/** @typedef {{ time: Date, wind: number }} Observation */
/** @typedef {{ airport: string, number: number, time: Date }} Flight  each airport counts its flights from 0 */

export class Flights extends DurableObject {
  /** Those that wait, the longest first. @type {Set<{ until: number, controller: AbortController }>} */
  #waits = new Set();

  /**
   * @param {any} ctx
   * @param {{ LONGEST_WAIT_MS: number | string }} env  a variable that is not set in the configuration is text
   */
  constructor(ctx, env) {
    super(ctx, env);
    this.stop = (/** @type {unknown} */ error) => ctx.abort(String(error));
    this.storage = ctx.storage;
    this.sql = ctx.storage.sql;
    this.longestWait = Number(env.LONGEST_WAIT_MS);
    if (!(this.longestWait >= 0)) throw new RangeError(`LONGEST_WAIT_MS is ${env.LONGEST_WAIT_MS}: give milliseconds`);
    this.sql.exec('CREATE TABLE IF NOT EXISTS weather (time INTEGER PRIMARY KEY, wind REAL)');
    this.sql.exec('CREATE TABLE IF NOT EXISTS joined (airport TEXT, number INTEGER, time INTEGER, wind REAL, PRIMARY KEY (airport, number))');
    // This cache answers at once: there is nothing to await, and no need of blockConcurrencyWhile.
    this.checkpoint = new Checkpoint('flights', {
      cache: ctx.storage.kv,
      dependencies: [new Dependency('weather', { downtimeThreshold: { minutes: 90 } })],
      // Nobody reads a stream here that could be moved back: `next` tells the airports from where to send again.
      onRecovery: (checkpoint, { resumeFrom }) => resumeFrom && checkpoint.rewind(resumeFrom),
      onError: (error) => console.error(error),
    });
  }

  /**
   * A call of the checkpoint and the row that belongs to it: nothing is awaited between them, so both are stored, or neither. The
   * call comes first: it refuses a time that is none, and has changed nothing then. Whatever else is thrown leaves one of them
   * without the other: the object is stopped, which takes back what is not on disk, and begins anew on what is.
   * @template T
   * @param {() => T} both
   */
  #asOne(both) {
    try {
      return both();
    } catch (error) {
      if (!isCheckpointError(error) || ['ERR_CACHE_WRITE', 'ERR_ENGINE'].includes(error.code)) this.stop(error);
      throw error;
    }
  }

  /** The weather of a time. @param {Observation} observation */
  heartbeat({ time, wind }) {
    return this.#asOne(() => {
      const heard = this.checkpoint.heartbeatSync(time);
      this.sql.exec('INSERT OR REPLACE INTO weather VALUES (?, ?)', time.getTime(), wind);
      return heard;
    });
  }

  /**
   * Joins a flight with the weather that is there. One that is not the next of its airport, or comes in a pause, does nothing.
   * @param {Flight} flight
   */
  pulse({ airport, number, time }) {
    if (this.checkpoint.isPaused || number !== this.position(airport).next) return this.position(airport);
    this.#asOne(() => {
      this.checkpoint.checkPulseSync(time, { [airport]: number + 1 });
      this.sql.exec(
        'INSERT OR REPLACE INTO joined VALUES (?1, ?2, ?3, (SELECT wind FROM weather WHERE time <= ?3 ORDER BY time DESC LIMIT 1))',
        airport, number, time.getTime(),
      );
    });
    return this.position(airport);
  }

  /** The flight that an airport has to send next: after a recovery one that it has sent before. @param {string} airport */
  position(airport) {
    const { state, isPaused } = this.checkpoint;
    return { next: /** @type {number} */ (state[airport] ?? 0), isPaused };
  }

  /** Waits until a flight of that time may be joined. @param {Date} time */
  async admit(time) {
    if (this.checkpoint.isAdmissible(time)) return;
    const wait = { until: Date.now() + this.longestWait, controller: new AbortController() };
    this.#waits.add(wait);
    if (this.#waits.size === 1) this.storage.setAlarm(wait.until); // an object has one alarm: the first is for all
    try {
      await this.checkpoint.admit(time, wait.controller);
    } finally {
      this.#waits.delete(wait);
    }
  }

  /** Ends the waits that are too long, also of clients that have gone away. */
  async alarm() {
    for (const { until, controller } of this.#waits) {
      if (until > Date.now()) return this.storage.setAlarm(until);
      const names = this.checkpoint.waitingFor.map(({ name }) => name);
      controller.abort(new DOMException(`waited ${this.longestWait} ms for ${names}: send it again later`, 'TimeoutError'));
    }
  }

  /** @param {string} airport */
  joined(airport) {
    return this.sql.exec('SELECT number, time, wind FROM joined WHERE airport = ? ORDER BY number', airport).toArray();
  }

  record() {
    return this.checkpoint.toJSON();
  }
}
