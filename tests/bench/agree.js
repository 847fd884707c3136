/**
 * Whether both sides do the same work: else the bench would say nothing.
 */

import { BY_HAND, nameList, ourCheckpoint, rivalCheckpoint } from './contenders.js';
import { progress } from './measure.js';
import { generator } from './replay-log.js';
import { sameTransitions } from './replay.js';

/** The same random logs to both: each answer and the record after each call must be equal. */
export async function agree(quick) {
  const logs = quick ? 20 : 100;
  for (let log = 0; log < logs; log++) {
    const count = 1 + (log % 4);
    const names = nameList(count);
    const [ours, theirs] = [await ourCheckpoint(count), rivalCheckpoint(count)];
    const random = generator(log);
    const clocks = new Array(count + 1).fill(Date.UTC(2025, 0, 1));
    for (let call = 0; call < 300; call++) {
      const stream = Math.floor(random() * (count + 1));
      // Seldom a jump, so that streams fall behind and catch up again; at times a message that is late or equal.
      clocks[stream] += random() < 0.05 ? 1_500_000 : Math.floor((random() - 0.2) * 120_000);
      const marker = new Date(clocks[stream]);
      const of = (checkpoint) => stream < count
        ? checkpoint.heartbeat(marker, names[stream])
        : checkpoint.checkPulse(marker, { offset: call, [`key${call % 3}`]: log });
      const answers = [await of(ours), await of(theirs)].map(comparable);
      const records = [ours, theirs].map(comparable);
      for (const [a, b] of [answers, records]) {
        if (a !== b) throw new Error(`log ${log}, call ${call}: the package gives\n${a}\nand the rival\n${b}`);
      }
    }
    await ours.close();
    progress(log / logs);
  }
  const line = { against: BY_HAND, unit: 'ns', ours: NaN, reach: '', ok: true };
  return [
    { ...line, work: 'the same answers and records', note: `${logs} random logs` },
    { ...line, work: 'the same transitions in a replay', note: await agreeOnReplays(10 * logs) },
  ];
}

/** Replays of random logs: streams fall behind and catch up, are late, are never heard, or first below where they were assumed. */
async function agreeOnReplays(logs) {
  let transitions = 0;
  for (let log = 0; log < logs; log++) {
    const random = generator(log);
    const count = log % 9;
    const streams = ['dependent', ...nameList(count)];
    const length = Math.floor(random() * 3_000);
    const heard = streams.filter(() => random() < 0.9).map((name) => streams.indexOf(name));
    const clocks = streams.map(() => Date.UTC(2025, 0, 1) + Math.floor((random() - 0.5) * 1_500_000));
    const stream = new Uint8Array(length);
    const marker = new Float64Array(length);
    for (let row = 0; row < length && heard.length > 0; row++) {
      const id = heard[Math.floor(random() * heard.length)];
      clocks[id] += random() < 0.02 ? 1_500_000 : Math.floor((random() - 0.2) * 120_000);
      stream[row] = id;
      marker[row] = clocks[id];
    }
    transitions += await sameTransitions({ streams, stream, marker }, 600_000);
  }
  return `${logs} random logs, ${transitions} transitions`;
}

/** As text in which the order of keys and the spelling of a time do not count. */
const comparable = (/** @type {unknown} */ value) => JSON.stringify(sorted(JSON.parse(JSON.stringify(value))));

function sorted(value) {
  if (typeof value === 'string') return Number.isNaN(Date.parse(value)) ? value : Date.parse(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}
