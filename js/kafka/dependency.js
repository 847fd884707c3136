/**
 * A dependency as a Kafka topic, whichever client reads it: its partitions are the dependency's, and whether it stands at
 * their ends can be asked. Must not know a client, nor who waits for the dependency and why.
 */
import { refuse } from '../errors.js';
import { ignore, safely } from '../turns.js';
import { checkRecord } from './record.js';

/** @import { Checkpoint } from '../checkpoint.js' */
/** @import { HeartbeatResult, MarkerLike } from '../types.js' */
/** @import { Client } from './dependent.js' */
/** @import { KafkaRecord } from './record.js' */

/**
 * A checkpoint, whichever entry of the package it comes from.
 * @typedef {Pick<Checkpoint<any, any>, 'assignPartitions' | 'heartbeat' | 'isClosed' | 'markIdle'> & {
 *   dependency(name: string): { readonly isDown: boolean },
 *   readonly waitingFor: readonly { readonly name: string }[]
 * }} AnyCheckpoint
 */

/** How often it is asked whether a dependency that is waited for is idle, in milliseconds. */
const PERIOD = 2000;

/** One topic whose partitions are those of one dependency. */
export class KafkaDependency {
  #name;
  #client;
  #idleAtEnd;
  #onError;
  /** @type {AnyCheckpoint | null} */ #checkpoint = null;
  /** @type {number[] | null} */ #partitions = null;
  /** What was handled: the offset of the next record. @type {Map<number, bigint>} */ #handled = new Map();
  /** The last call of assignPartitions, until somebody has waited for it. @type {Promise<void> | null} */ #assigning = null;

  /**
   * @param {string} name
   * @param {Pick<Client, 'committed' | 'ends'>} client
   * @param {boolean} idleAtEnd
   * @param {((error: unknown) => void) | undefined} onError
   */
  constructor(name, client, idleAtEnd, onError) {
    this.#name = name;
    this.#client = client;
    this.#idleAtEnd = idleAtEnd;
    /** @param {unknown} error */
    this.#onError = (error) => void safely(() => onError?.(error), ignore); // what it throws must end no retry
  }

  /**
   * To be called once the checkpoint is open, before the consumer runs. Throws ERR_DEPENDENCY_UNKNOWN where that has no
   * dependency of the name.
   * @param {AnyCheckpoint} checkpoint
   */
  attach(checkpoint) {
    checkpoint.dependency(this.#name); // throws where it is not declared, before any work is done
    this.#checkpoint = checkpoint;
    this.#assign();
    if (this.#idleAtEnd) this.#askSoon(checkpoint);
  }

  /**
   * The group has assigned exactly these partitions to us: they are the dependency's, and those that we had are ended.
   * @param {number[]} partitions
   */
  assigned(partitions) {
    for (const partition of this.#handled.keys()) if (!partitions.includes(partition)) this.#handled.delete(partition);
    this.#partitions = partitions;
    this.#assign();
  }

  /** The client has stopped, for ever or until it is assigned partitions again: nothing is asked meanwhile. */
  stopped() {
    this.#partitions = null;
  }

  /**
   * Does the work for one record, then sends the heartbeat of its partition. Rejects with what the work, the store or a
   * callback throws.
   * @param {KafkaRecord} record
   * @param {MarkerLike} marker
   * @param {() => unknown} work
   * @returns {Promise<HeartbeatResult>}
   */
  async handle(record, marker, work) {
    if (!this.#checkpoint) {
      const message = `the dependency "${this.#name}" has no checkpoint: call attach(checkpoint) before the consumer runs`;
      throw refuse('ERR_OPTION', message);
    }
    const { partition, offset } = checkRecord(`the dependency "${this.#name}"`, record, work);
    const assigning = this.#assigning;
    this.#assigning = null;
    await assigning;
    await work();
    if (this.#partitions?.includes(partition)) this.#handled.set(partition, offset + 1n);
    return this.#checkpoint.heartbeat(marker, this.#name, partition);
  }

  #assign() {
    if (!this.#checkpoint || !this.#partitions) return;
    this.#assigning = this.#checkpoint.assignPartitions(this.#partitions, this.#name);
    this.#assigning.catch(ignore); // handle() tells
  }

  /** @param {AnyCheckpoint} checkpoint */
  #askSoon(checkpoint) {
    const timer = setTimeout(async () => {
      if (checkpoint.isClosed) return;
      await this.#ask(checkpoint).catch((error) => checkpoint.isClosed || this.#onError(error));
      this.#askSoon(checkpoint);
    }, PERIOD);
    /** @type {any} */ (timer).unref?.();
  }

  /**
   * Where somebody waits for it, a partition that stands at its end has nothing newer; when each does, it is idle.
   * @param {AnyCheckpoint} checkpoint
   */
  async #ask(checkpoint) {
    const partitions = this.#partitions;
    if (!partitions?.length) return;
    const isWaitedFor = checkpoint.waitingFor.some(({ name }) => name === this.#name);
    if (!isWaitedFor && !checkpoint.dependency(this.#name).isDown) return;
    const [ends, committed] = await Promise.all([this.#client.ends(), this.#client.committed()]);
    for (const partition of partitions) {
      const log = ends.get(partition);
      const next = this.#handled.get(partition) ?? committed.get(partition) ?? log?.begin;
      if (this.#partitions !== partitions) return;
      if (log !== undefined && next === log.end) await checkpoint.markIdle(this.#name, partition);
    }
  }
}
