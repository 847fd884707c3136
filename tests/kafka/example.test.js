// The example tells its story against a real broker, and comes out right.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import test from 'node:test';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { skipWithout } from '../support/absent.js';
import { absent, startBroker } from './broker.js';

test('the activities that were joined while the weather was killed are corrected afterwards', { skip: skipWithout(absent), timeout: 60_000 }, async (t) => {
  const broker = await startBroker();
  t.after(broker.stop);
  const script = fileURLToPath(new URL('../../examples/kafka.js', import.meta.url));
  const child = spawn(process.execPath, [script, '--brokers', broker.brokers.join()]);
  t.after(() => child.kill('SIGKILL'));
  const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  assert.equal(code, 0, output + errors);
  const story = [
    /^08:05 {2}-- the weather station is killed --$/,
    /-- the activities are paused: the last weather is of 08:00 --$/,
    /^10:55 {2}-- the weather station runs again --$/,
    /-- the weather is back: done again is what came after 0[78]:\d5 --$/,
    /^08:35 {2}Ana runs +13 °C, measured 08:30: corrected, was 12 °C of 08:00$/,
    /^12:55 {2}Cleo rows +21 °C, measured 1\d:\d0$/,
    /^42 activities, \d+ corrected, 0 joined with weather of more than an hour before\.$/,
  ];
  const lines = output.trimEnd().split('\n');
  for (const line of story) {
    const index = lines.findIndex((it) => line.test(it));
    assert.ok(index >= 0, `${line} is not told, or too late:\n${output}`);
    lines.splice(0, index + 1);
  }
});
