/**
 * The rows of the bench, each run in a process of its own (row.js), so that no row finds code warmed up, or spoilt, by
 * another. It must not know how a row is measured, nor how the answer is shown.
 */

import { agree } from './agree.js';
import { againstPython, coalesced, pair, record } from './calls.js';
import { dashboard } from './dashboard.js';
import { events } from './events.js';
import { memory, size, start } from './footprint.js';
import { csv, ndjson } from './reading.js';
import { replays, sweeps } from './replay.js';

/**
 * A line of the table. What `reach` limits is the ratio, else the difference, else `ours`.
 * @typedef {object} Line
 * @property {string} work
 * @property {string} [against]
 * @property {'ns' | 'ms' | 'B' | '/s'} unit
 * @property {number} ours
 * @property {number} [rival]
 * @property {number} [ratio]
 * @property {number} [difference]
 * @property {string} reach
 * @property {boolean | null} ok null where there is no number to reach
 * @property {string} [note]
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {string} about
 * @property {'node22'} [runtime] where the row needs another than the one that runs the bench
 * @property {(quick: boolean) => Promise<Line[]>} measure
 */

/** @type {Row[]} */
export const rows = [
  { name: 'agree', about: 'that both sides do the same work: equal answers and records on random logs', measure: agree },
  { name: 'pair-1', about: 'awaited heartbeat + checkPulse, 1 dependency', measure: (quick) => pair('awaited', 1, 0.8, quick) },
  { name: 'pair-8', about: 'the same, 8 dependencies', measure: (quick) => pair('awaited', 8, 0.3, quick) },
  { name: 'sync-1', about: 'heartbeatSync + checkPulseSync, 1 dependency', measure: (quick) => pair('sync', 1, 0.4, quick) },
  { name: 'sync-8', about: 'the same, 8 dependencies', measure: (quick) => pair('sync', 8, 0.4, quick) },
  { name: 'python', about: 'the awaited pair against slipstream-async on CPython', measure: againstPython },
  { name: 'coalesced', about: 'the pair on a cache that takes 1 ms per write', measure: coalesced },
  { name: 'record-1', about: 'one record written, 1 dependency', measure: (quick) => record(1, 0.5, quick) },
  { name: 'record-8', about: 'the same, 8 dependencies', measure: (quick) => record(8, 0.3, quick) },
  {
    name: 'store-level',
    about: 'events per second on LevelDB, against slipstream-async on RocksDB: both written (outlives the process) and synced',
    measure: (quick) => events('level', quick),
  },
  { name: 'store-sqlite', about: 'the same on SQLite', runtime: 'node22', measure: (quick) => events('sqlite', quick) },
  { name: 'store-redis', about: 'the same on Redis', measure: (quick) => events('redis', quick) },
  ...[1, 2, 4, 8].map((count) => ({
    name: `replay-${count}`,
    about: `replay of 10 M rows in columns, ${count} ${count === 1 ? 'dependency' : 'dependencies'}, healthy and with outages`,
    measure: (/** @type {boolean} */ quick) => replays(count, quick),
  })),
  { name: 'sweep', about: 'sweep of 64 thresholds over 10 M rows', measure: sweeps },
  { name: 'ndjson', about: 'NDJSON to columns', measure: ndjson },
  { name: 'csv', about: 'CSV to columns', measure: csv },
  { name: 'dashboard', about: 'frames and answers of the dashboard with 10 M rows in Chromium', measure: dashboard },
  { name: 'start', about: 'import and first checkpoint in a fresh Node process', measure: start },
  { name: 'size', about: 'the engine module and what a bundler ships, compressed; over a budget the bench fails', measure: size },
  { name: 'memory', about: 'memory after 100 M events and after 1 M', measure: memory },
];
