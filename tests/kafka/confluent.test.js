// The rules for @confluentinc/kafka-javascript, where it is installed. In CI too it is skipped elsewhere: it is no part of
// npm run setup, as its prebuilt binary cannot be had everywhere, and building it takes minutes and five libraries.

import assert from 'node:assert/strict';
import test from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { absent, confluent } from './clients/confluent.js';
import { start } from './member.js';
import { options, rules } from './rules.js';
import { offsetsOf, times, until, upTo, world } from './world.js';

if (absent) test('a topic of @confluentinc/kafka-javascript keeps the rules', { skip: absent });
else {
  rules(confluent);

  test('where rebalance_cb tells what was assigned: while paused it is paused, and of what comes back nothing is lost', options, async (t) => {
    const it = await world(t, { activities: 2 });
    const first = await start(confluent, it);
    const { topic, groupId } = first;
    await first.checkpoint.heartbeat(0);
    await it.send(topic, [...times(0, 0, 4), ...times(1, 0, 4)]);
    await until(() => first.log.length === 8, 'all are handled');
    const second = await start(confluent, it, { groupId });
    await until(() => first.joins.at(-1)?.length === 1 && second.joins.at(-1)?.length === 1, 'one partition each');
    const [[theirs], [ours]] = [/** @type {any} */ (second.joins.at(-1)), /** @type {any} */ (first.joins.at(-1))];
    await second.checkpoint.heartbeat(5);
    await it.send(topic, [[theirs, 4], [ours, 20]]);
    await until(() => offsetsOf(second.log, theirs).includes(4), 'the other handles it');
    await second.checkpoint.heartbeat(6);
    await second.activities.commit();
    await until(() => first.checkpoint.isPaused, 'the pause');
    await second.stop();
    await until(() => first.joins.at(-1)?.length === 2, 'both again');
    await it.send(topic, [[theirs, 6]]);
    await until(() => first.reader.hasPaused([0, 1]), 'both are paused');
    const before = [...first.log];
    await setTimeout(1000);
    assert.deepEqual(first.log, before);
    await first.checkpoint.heartbeat(30);
    await until(() => [`${theirs}:5`, `${ours}:4`].every((it) => first.log.includes(it)), 'both go on');
    // What was handled may be done again, as the client seeks late; nothing is left out.
    const { length } = before;
    const again = offsetsOf(first.log.slice(length), theirs);
    assert.deepEqual(again, upTo(again[0], 6));
    assert.ok(again[0] <= 5);
    assert.deepEqual([...new Set(offsetsOf(first.log, ours))], upTo(0, 5));
  });
}
