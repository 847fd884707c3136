// The dependent as a topic of a client that a test plays, for what a broker cannot be brought to do at will.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { Checkpoint, Dependency } from '../../js/index.js';
import { KafkaDependency } from '../../js/kafka/dependency.js';
import { KafkaDependent } from '../../js/kafka/dependent.js';

/** @param {Record<string, any>} [options] */
async function start({ committed = [], cache = new Map(), pauseDependent, partitions = [0, 1], ...weather } = {}) {
  /** @type {any} */
  const commits = new Map();
  const client = {
    ...{ pause() {}, resume() {}, seek() {}, ends: async () => new Map(), committed: async () => new Map(committed) },
    commit: async (/** @type {Map<number, bigint>} */ offsets) => void offsets.forEach((offset, it) => commits.set(it, offset)),
  };
  const dependent = new KafkaDependent('t', client, undefined);
  const { onPause, onResume, onRecovery } = dependent;
  const dependencies = [new Dependency('w', { downtimeThreshold: 5, ...weather })];
  const checkpoint = await Checkpoint.open('c', { dependencies, cache, pauseDependent, onPause, onResume, onRecovery });
  dependent.attach(checkpoint);
  dependent.assigned(partitions, 'member');
  for (let turn = 0; turn < 3; turn++) await setImmediate();
  const handle = (/** @type {number} */ partition, /** @type {number} */ offset, /** @type {number} */ marker, work = () => {}) =>
    dependent.handle({ partition, offset }, marker, work);
  return { checkpoint, dependent, client, commits, cache, handle };
}

test('who begins before what the group has committed says so to the group, so that the next one begins there too', async () => {
  const first = await start();
  await first.checkpoint.heartbeat(1);
  for (const offset of [0, 1, 2]) assert.equal(await first.handle(0, offset, offset), true);
  const second = await start({ cache: first.cache, committed: [[0, 6n]] });
  assert.equal(second.dependent.positions.get(0), 3n);
  assert.equal(second.commits.get(0), 2n); // the last one was ahead of the weather
  const third = await start({ cache: first.cache, committed: [[0, 2n]] });
  assert.deepEqual([third.dependent.positions.get(0), third.commits.size], [2n, 0]);
});

test('the records after one that was refused while paused wait for it, though its partition has no resume point', async () => {
  const { checkpoint, dependent, commits, handle } = await start();
  await checkpoint.heartbeat(0);
  assert.equal(await handle(0, 0, 20), false);
  assert.equal(await handle(1, 10, 20), false);
  await checkpoint.heartbeat(30);
  assert.equal(checkpoint.isPaused, false);
  assert.equal(await handle(1, 11, 21), false); // of the batch that was fetched before
  await dependent.commit();
  assert.equal(commits.get(1), undefined);
  assert.equal(await handle(1, 10, 20), true);
  assert.equal(await handle(1, 11, 21), true);
});

test('a check of the host that throws takes nothing from what the next pulse says', async () => {
  let calls = 0;
  const downtimeCheck = () => {
    if (++calls === 2) throw new Error('the check');
    return null;
  };
  const { checkpoint, handle } = await start({ downtimeCheck });
  await assert.rejects(handle(0, 3, 5), /the check/);
  assert.equal(await handle(0, 3, 5), true);
  assert.deepEqual({ ...checkpoint.state }, { 't-0': '3', 't-0.first': '3' });
});

test('a record without partition or offset is refused, not taken for one that is not ours', async () => {
  const { checkpoint, client, dependent } = await start();
  const dependency = new KafkaDependency('w', client, false, undefined);
  dependency.attach(checkpoint);
  for (const it of /** @type {any[]} */ ([dependent, dependency])) {
    for (const record of [undefined, { offset: '3' }, { partition: '0', offset: '3' }, { partition: 0 }, { partition: 0, offset: 'x' }]) {
      await assert.rejects(it.handle(record, 5, () => {}), { name: 'TypeError', code: 'ERR_OPTION' });
    }
    await assert.rejects(it.handle({ partition: 0, offset: '3' }, 5), { name: 'TypeError', code: 'ERR_OPTION' });
  }
});
