/**
 * What @platformatic/kafka 2 can do for one topic: its streams cannot seek, so that a moved one is left, with all that it had
 * read ahead, and another is opened. Must not know a checkpoint.
 */
import { ignore } from '../turns.js';

/** @import { Client } from './dependent.js' */

/**
 * What is used of a stream of messages.
 * @template M
 * @typedef {AsyncIterable<M> & { pause(): unknown, resume(): unknown, close(): Promise<unknown> }} PlatformaticStream
 */

/**
 * What is used of a consumer.
 * @template M
 * @typedef {object} PlatformaticConsumer
 * @property {string} groupId
 * @property {{ track(topic: string): boolean }} topics
 * @property {() => boolean} isActive
 * @property {(options: any) => Promise<unknown>} joinGroup
 * @property {(options: any) => Promise<PlatformaticStream<M>>} consume
 * @property {(options: any) => Promise<unknown>} commit
 * @property {(options: any) => Promise<Map<string, bigint[]>>} listOffsets
 * @property {(options: any) => Promise<Map<string, bigint[]>>} listCommittedOffsets
 * @property {{ topic: string, partitions: number[] }[] | null} assignments
 * @property {(name: any, listener: (payload: any) => void) => unknown} on
 */

const EARLIEST = -2n;
const LATEST = -1n;

/** @type {(of: Pick<PlatformaticConsumer<any>, 'assignments'>, topic: string) => number[]} */
const partitionsOf = ({ assignments }, topic) => assignments?.find((assignment) => assignment.topic === topic)?.partitions ?? [];

/**
 * By partition.
 * @param {PlatformaticConsumer<any>} consumer
 * @param {string} topic
 * @param {bigint} timestamp
 */
const offsetsAt = async (consumer, topic, timestamp) => (await consumer.listOffsets({ topics: [topic], timestamp })).get(topic) ?? [];

/**
 * @param {PlatformaticConsumer<any>} consumer
 * @param {string} topic
 * @returns {Pick<Client, 'commit' | 'committed' | 'ends'>}
 */
export function platformaticClient(consumer, topic) {
  return {
    commit: (offsets) =>
      consumer.commit({ offsets: Array.from(offsets, ([partition, offset]) => ({ topic, partition, offset, leaderEpoch: -1 })) }),
    async committed() {
      const found = await consumer.listCommittedOffsets({ topics: [{ topic, partitions: partitionsOf(consumer, topic) }] });
      const offsets = (found.get(topic) ?? []).map((offset, partition) => /** @type {const} */ ([partition, offset]));
      return new Map(offsets.filter(([, offset]) => offset >= 0n));
    },
    async ends() {
      const [begins, ends] = await Promise.all([EARLIEST, LATEST].map((timestamp) => offsetsAt(consumer, topic, timestamp)));
      return new Map(ends.map((end, partition) => [partition, { begin: begins[partition], end }]));
    },
  };
}

/**
 * Tells of each assignment of the topic, and when the consumer is closed.
 * @param {PlatformaticConsumer<any>} consumer
 * @param {string} topic
 * @param {(partitions: number[], member: string) => void} assigned
 * @param {() => void} stopped
 */
export function listenTo(consumer, topic, assigned, stopped) {
  consumer.on('consumer:group:join', ({ memberId, assignments }) => assigned([...partitionsOf({ assignments }, topic)], memberId));
  consumer.on('client:close', stopped);
}

/**
 * The messages of one topic in a stream that can be paused and moved.
 * @template M
 */
export class Messages {
  #consumer;
  #topic;
  #options;
  /** @type {PlatformaticStream<M> | null} */ #stream = null;
  /** Where the partitions began of which nothing was known. @type {Map<number, bigint>} */ #begins = new Map();
  /** How often it was moved. */ #moves = 0;
  #isOver = false;
  #wake = ignore;

  /**
   * @param {PlatformaticConsumer<M>} consumer
   * @param {string} topic
   * @param {{ fallbackMode?: string }} options  of consume()
   */
  constructor(consumer, topic, options) {
    this.#consumer = consumer;
    this.#topic = topic;
    this.#options = options;
    consumer.on('client:close', () => {
      this.#isOver = true;
      this.#wake();
    });
  }

  pause = () => void this.#stream?.pause();

  resume = () => {
    this.#stream?.resume();
    this.#wake();
  };

  /** Where it goes on is asked when it does. */
  seek = () => {
    this.#moves++;
    this.#stream?.close().catch(ignore);
    this.#stream = null;
    this.#wake();
  };

  /**
   * Joins the group, and reads on through every pause, move and assignment until the consumer is closed. Throws what the
   * client throws; read again, it goes on.
   * @param {{ readonly isReady: boolean, readonly positions: Map<number, bigint> }} dependent
   * @returns {AsyncGenerator<M, void, undefined>}
   */
  async *read(dependent) {
    const topic = this.#topic;
    const ready = async () => {
      while (!dependent.isReady && !this.#isOver) await new Promise((resolve) => (this.#wake = () => resolve(undefined)));
    };
    if (this.#consumer.topics.track(topic) || !this.#consumer.isActive()) await this.#consumer.joinGroup({});
    for (;;) {
      await ready();
      if (this.#isOver) return;
      const moves = this.#moves;
      const offsets = await this.#offsets(dependent.positions);
      const place = { topics: [topic], mode: 'manual', offsets, autocommit: false };
      const stream = await this.#consumer.consume({ ...this.#options, ...place });
      if (moves === this.#moves) this.#stream = stream;
      try {
        if (moves === this.#moves) {
          for await (const message of stream) {
            await ready();
            if (moves !== this.#moves || this.#isOver) break;
            yield message;
            if (moves !== this.#moves) break;
          }
        }
      } catch (error) {
        if (moves === this.#moves) throw error;
      } finally {
        await stream.close();
        if (moves === this.#moves) this.#stream = null;
      }
      if (moves === this.#moves) return;
    }
  }

  /**
   * Where each of our partitions goes on. One of which nothing is known must not begin anew, and later, with each stream.
   * @param {Map<number, bigint>} positions
   */
  async #offsets(positions) {
    const topic = this.#topic;
    const partitions = partitionsOf(this.#consumer, topic);
    if (partitions.some((partition) => !positions.has(partition) && !this.#begins.has(partition))) {
      const timestamp = this.#options.fallbackMode === 'earliest' ? EARLIEST : LATEST;
      const found = await offsetsAt(this.#consumer, topic, timestamp);
      for (const partition of partitions) if (!this.#begins.has(partition)) this.#begins.set(partition, found[partition]);
    }
    return partitions.map((partition) => ({ topic, partition, offset: positions.get(partition) ?? this.#begins.get(partition) }));
  }
}
