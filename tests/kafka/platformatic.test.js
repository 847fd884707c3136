// @platformatic/kafka 2 wants Node 22.22: its rules run there.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import test from 'node:test';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { skipWithout } from '../caches/absent.js';
import { node22 } from '../stores/nodes.js';
import { absent } from './broker.js';

test('a topic of @platformatic/kafka keeps the rules', { skip: skipWithout(absent || node22.absent), timeout: 120_000 }, async (t) => {
  const { NODE_TEST_CONTEXT, ...env } = process.env; // it is a run of its own
  const child = spawn(node22.path, ['--test', fileURLToPath(new URL('platformatic.js', import.meta.url))], { env });
  t.after(() => child.kill('SIGKILL'));
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  assert.equal(code, 0, output);
  t.diagnostic(/pass \d+/.exec(output)?.[0] ?? '');
});
