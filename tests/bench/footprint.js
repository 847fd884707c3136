/**
 * What the package costs by being there: time to start, bytes to ship, memory to keep.
 */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { sizes } from '../../scripts/sizes.js';
import { majors, node } from '../support/nodes.js';
import { nameList, ourCheckpoint } from './contenders.js';
import { inTurns, loops, median, progress } from './measure.js';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** Whole processes, from start to exit. */
export async function start(quick) {
  const lines = [];
  for (const [version, node] of nodes()) {
    const run = (module) => () => {
      const began = performance.now();
      const { status } = spawnSync(node, [here(`start/${module}.js`)], { stdio: ['ignore', 'ignore', 'inherit'] });
      if (status !== 0) throw new Error(`${node} start/${module}.js ended with ${status}`);
      return performance.now() - began;
    };
    const times = await inTurns({ ours: run('checkpoint'), rival: run('empty') }, { rounds: quick ? 15 : 61, warmUp: 3 });
    const difference = median(times.ours.map((time, round) => time - times.rival[round]));
    lines.push({
      work: `import and first checkpoint, Node ${version}`, against: 'an empty module', unit: 'ms',
      ours: median(times.ours), rival: median(times.rival), difference, reach: '≤ + 10 ms', ok: difference <= 10,
    });
  }
  return lines;
}

/** This Node, and of those that the tests bring the majors that it is not. */
function nodes() {
  const others = majors.map(node).filter(({ path, absent }) => !absent && path !== process.execPath);
  return [process.execPath, ...others.map(({ path }) => path)].map((path) => [spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout.trim(), path]);
}

/** What a bundler ships, compressed. */
export async function size() {
  return (await sizes()).flatMap(({ name, raw, gzip, brotli, budget }) => [
    { work: name, unit: 'B', ours: raw, reach: '', ok: null },
    { work: '  gzip', unit: 'B', ours: gzip, reach: '', ok: null },
    { work: '  brotli', unit: 'B', ours: brotli, reach: `≤ ${budget / 1e3} KB`, ok: brotli <= budget },
  ]);
}

/** Events of every kind: most are routine, and now and then comes a downtime with its recovery and rewind. */
export async function memory(quick) {
  const { soak } = await loops('ours');
  const { initSync } = await import('../../pkg/slipstream_checkpoint.js');
  const records = new Map();
  const checkpoint = await ourCheckpoint(2, {
    // It answers later, so that writes are coalesced.
    cache: {
      get: (/** @type {string} */ key) => records.get(key),
      set: async (/** @type {string} */ key, /** @type {string} */ text) => void records.set(key, text),
    },
    durability: 'coalesced',
    onRecovery: (/** @type {any} */ c, /** @type {any} */ dependency) => c.rewind(dependency.resumeFrom),
  });
  const [first, last] = [1e6, quick ? 1e7 : 1e8];
  const names = nameList(2);
  const used = () => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
    return { heapUsed, arrayBuffers, rss, wasm: initSync().memory.buffer.byteLength };
  };
  const until = async (from, to) => {
    for (let events = from; events < to; events += 1e6) {
      await soak(checkpoint, names, events, 1e6);
      progress(events / last);
    }
    return used();
  };
  const began = performance.now();
  const before = await until(0, first);
  const after = await until(first, last);
  const note = `${Math.round((performance.now() - began) / 1000)} s`;
  const work = `${last / 1e6} M events`;
  const line = (label, key, allowed, reach) => ({
    work: label, against: 'after 1 M', unit: 'B', ours: after[key], rival: before[key],
    difference: after[key] - before[key], reach, ok: allowed === null ? null : after[key] - before[key] <= allowed,
  });
  return [
    // A heap is never quite the same twice: less than a hundredth of a byte per event is no growth.
    { ...line(`heap after ${work}`, 'heapUsed', 1e6, '≤ + 1 MB'), note },
    line('  wasm memory', 'wasm', 0, '≤ + 0 B'),
    line('  array buffers', 'arrayBuffers', 0, '≤ + 0 B'),
    line('  resident set', 'rss', null, ''),
  ];
}
