// The rules for each client, at the same time: kafkajs in this process, @platformatic/kafka 2 in Node 22, as it wants 22.22.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, test } from 'node:test';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { skipWithout } from '../support/absent.js';
import { node22 } from '../support/nodes.js';
import { absent } from './broker.js';
import { kafkajs } from './clients/kafkajs.js';
import { rules } from './rules.js';

describe('Kafka', { concurrency: true }, () => {
  rules(kafkajs);

  test('a topic of @platformatic/kafka keeps the rules', { skip: skipWithout(absent || node22.absent), timeout: 180_000 }, async (t) => {
    const { NODE_TEST_CONTEXT, ...env } = process.env; // it is a run of its own
    const child = spawn(node22.path, [fileURLToPath(new URL('platformatic.js', import.meta.url))], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const end = () => child.kill('SIGKILL');
    t.after(end);
    setTimeout(end, 150_000).unref(); // so that what it said is shown
    const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    assert.equal(code, 0, output);
    const [, passed] = /pass (\d+)/.exec(output) ?? [];
    assert.ok(Number(passed) > 20, output); // not none
    t.diagnostic(`pass ${passed}`);
  });
});
