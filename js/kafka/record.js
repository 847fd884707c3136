/** A record of a topic, as its host hands it on. Must not know what becomes of it. */
import { refuse, show } from '../errors.js';

/**
 * A record as kafkajs, confluent and platformatic give it: their offsets are strings, or bigints.
 * @typedef {object} KafkaRecord
 * @property {number} partition
 * @property {string | bigint | number} offset
 */

/**
 * The partition and offset of a record, and whether there is work: else a record would pass for one that is not ours.
 * @param {string} what
 * @param {any} record
 * @param {unknown} work
 * @returns {{ partition: number, offset: bigint }}
 */
export function checkRecord(what, record, work) {
  const { partition, offset } = Object(record);
  const isOffset = typeof offset === 'bigint' || Number.isSafeInteger(offset) || (typeof offset === 'string' && /^\d+$/.test(offset));
  if (!Number.isSafeInteger(partition) || !isOffset) {
    const given = `{ partition: ${show(partition)}, offset: ${show(offset)} }`;
    throw refuse('ERR_OPTION', `handle() of ${what}: the record is ${given}: give { partition, offset } as the client has them`);
  }
  if (typeof work !== 'function') throw refuse('ERR_OPTION', `handle() of ${what}: work is ${show(work)}: give a function`);
  return { partition, offset: BigInt(offset) };
}
