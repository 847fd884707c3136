/**
 * The engine's side: holds the recording and its replay, and answers one question after the other. Must not know what is drawn.
 */
import { Recording, replay } from '../replay/index.js';
import { OUTSIDE, isWorse } from './cells.js';

/** @import { Replay } from '../replay/api.js' */
/** @import { Cells, Opened, PixelPiece, Replayed, Windows, Work } from './messages.js' */
/** @import { LoadOptions, Source, View } from './types.js' */

/** No rows for so much of the whole is a gap. */
const GAP = 0.05;
/** As many incidents and streams are told one by one; of the rest only how many. */
const MOST = 10_000;

/** @type {Recording | undefined} */ let recording;
/** @type {Replay | undefined} */ let current;
/** Whether columns were given with one of offsets. */ let hasOffsets = false;
/** Ends the reading that is under way. */
let reading = new AbortController();

/** @type {{ [K in keyof Work]: (...args: Parameters<Work[K]>) => ReturnType<Work[K]> | Promise<ReturnType<Work[K]>> }} */
const work = {
  async open(source, { name, ...options }) {
    const { signal } = (reading = new AbortController());
    close();
    hasOffsets = areColumns(source) && source.offset !== undefined;
    const read = await readFrom(source, options, signal);
    if (signal.aborted) {
      read.free();
      throw signal.reason;
    }
    recording = read;
    return opened();
  },

  replay(dependent, dependencies, missingOk) {
    const asked = JSON.stringify([dependent, dependencies.map(({ name }) => name), missingOk]);
    if (current && asked === declared) {
      current.changeThresholds(Object.fromEntries(dependencies.map(({ name, downtimeThreshold }) => [name, downtimeThreshold])));
      return replayed(dependent, current);
    }
    // The one before stays where the new one is refused.
    const next = replay(there(recording), { dependent, dependencies, missingOk });
    current?.free();
    current = next;
    declared = asked;
    return replayed(dependent, next);
  },

  report() {
    const { incidents, summary } = there(current);
    const { dependencies, streams } = summary;
    return { incidents: incidents.slice(0, MOST), count: incidents.length, dependencies, streams: streams.slice(0, MOST), streamCount: streams.length };
  },

  windows(names, pieces, pixels) {
    const replay = there(current);
    const paused = new Uint8Array(pixels).fill(OUTSIDE);
    const lanes = names.map((name) => cells(replay, name, pieces, pixels, paused));
    return { lanes, paused };
  },

  recordAt,
  recordAtTime: (time) => recordAt(Math.max(0, there(current).indexAt(time))),

  listen({ name, ...options }) {
    close();
    hasOffsets = false;
    recording = new Recording(options);
  },

  append(text) {
    there(recording).appendText(text);
    return opened();
  },

  advance() {
    const replay = there(current);
    replay.advance();
    return replayed(dependentName, replay);
  },
};

/** Of the replay that there is. */
let dependentName = '';
/** What it was made of, but for the thresholds. */
let declared = '';

/** @param {number} index */
function recordAt(index) {
  const replay = there(current);
  return { index, time: replay.timeAt(index), record: replay.recordAt(index) };
}

/** @template T @param {T | undefined} it @returns {T} */
function there(it) {
  if (!it) throw new Error('there is no recording yet');
  return it;
}

function close() {
  current?.free();
  recording?.free();
  current = recording = undefined;
}

/** @typedef {Source | { url: string }} Loaded  or anything else, as a script gives it */
/** @param {Loaded} source @returns {source is Extract<Loaded, { streams: unknown }>} */
const areColumns = (source) => 'streams' in Object(source);
/** @param {Loaded} source @returns {source is { url: string }} */
const isAddress = (source) => 'url' in Object(source);

/** @param {Loaded} source @param {LoadOptions} options @param {AbortSignal} signal */
async function readFrom(source, options, signal) {
  if (areColumns(source)) return Recording.from(source);
  /** @type {number | undefined} */ let total = source instanceof Blob ? source.size : undefined;
  let bytes = source;
  if (isAddress(bytes)) {
    const answer = await fetch(bytes.url, { signal });
    if (!answer.ok) throw new Error(`${bytes.url} answered ${answer.status} ${answer.statusText}`.trim());
    // An encoded answer is longer than it says.
    const length = answer.headers.has('content-encoding') ? null : answer.headers.get('content-length');
    total = length ? Number(length) : undefined;
    bytes = answer.body ?? new Uint8Array();
  }
  let last = -Infinity;
  return Recording.read(bytes, {
    ...options,
    total,
    signal,
    onProgress(progress) {
      const now = performance.now();
      if (now - last < 100) return;
      last = now;
      postMessage({ progress });
    },
  });
}

/** @returns {Opened} */
function opened() {
  const { length, kind, hasArrivals, columns, bytes, problems, streams } = there(recording);
  return { rows: length, kind, hasArrivals, hasOffsets: hasOffsets || Boolean(columns?.offset), bytes, problems, streams: counts(streams) };
}

/** Without dependencies a replay does nothing but count. @param {readonly string[]} streams */
function counts(streams) {
  if (streams.length === 0) return [];
  const counting = replay(there(recording), { dependent: streams[0], dependencies: [] });
  try {
    return counting.summary.streams.map(({ name, events }) => ({ name, events }));
  } finally {
    counting.free();
  }
}

/** @param {string} dependent @param {Replay} replay @returns {Replayed} */
function replayed(dependent, replay) {
  dependentName = dependent;
  const { length: rows, bytes, problems } = there(recording);
  const { downtimes, start, end } = replay;
  const dependencies = replay.dependencies.map(({ name, downtimeThreshold }, at) => ({ name, downtimeThreshold, downtimes: downtimes[at] }));
  return { dependent, dependencies, start, end, rows, bytes, problems, gaps: gaps(replay, rows) };
}

/**
 * Looks only at some moments, so close that none of the gaps can lie between two of them.
 * @param {Replay} replay @param {number} rows @returns {View[]}
 */
function gaps(replay, rows) {
  const { start, end } = replay;
  const least = (end - start) * GAP;
  /** @type {View[]} */
  const found = [];
  // Too short for its times to be told apart so closely.
  if (!(start + least / 2 > start && end - least / 2 < end)) return found;
  for (let time = start; time < end; time += least / 2) {
    const before = Math.max(0, replay.indexAt(time));
    if (before + 1 >= rows) break;
    const from = replay.timeAt(before);
    const to = replay.timeAt(before + 1);
    if (to - from > least && found.at(-1)?.from !== from) found.push({ from, to });
  }
  return found;
}

/** @param {Replay} replay @param {string} name @param {PixelPiece[]} pieces @param {number} pixels @param {Uint8Array} paused @returns {Cells} */
function cells(replay, name, pieces, pixels, paused) {
  const low = new Float64Array(pixels).fill(NaN);
  const high = new Float64Array(pixels).fill(NaN);
  const phase = new Uint8Array(pixels).fill(OUTSIDE);
  const late = new Uint32Array(pixels);
  for (const { from, to, start, pixels: width } of pieces) {
    const part = replay.window(name, { from, to, pixels: width });
    for (let i = 0; i < width; i += 1) {
      const at = start + i;
      // Two pieces may share a pixel: nothing short vanishes.
      // What is NaN gives way.
      if (!(low[at] <= part.low[i] || Number.isNaN(part.low[i]))) low[at] = part.low[i];
      if (!(high[at] >= part.high[i] || Number.isNaN(part.high[i]))) high[at] = part.high[i];
      if (isWorse(part.phase[i], phase[at])) phase[at] = part.phase[i];
      late[at] += part.late[i];
      if (part.phase[i] !== OUTSIDE) paused[at] = paused[at] === OUTSIDE ? part.paused[i] : paused[at] | part.paused[i];
    }
  }
  return { low, high, phase, late };
}

/** The ends of the questions so far: each is answered after those before it. */
let answered = Promise.resolve();

addEventListener('message', ({ data: { id, method, args } }) => {
  if (method === 'open' || method === 'listen') reading.abort(new DOMException('another recording is loaded', 'AbortError'));
  answered = answered.then(() => answer(id, method, args));
});

/** @param {number} id @param {keyof Work} method @param {any[]} args */
async function answer(id, method, args) {
  try {
    const result = await /** @type {(...args: any[]) => unknown} */ (work[method])(...args);
    postMessage({ id, result }, { transfer: buffers(result) });
  } catch (error) {
    // Of an error with a code only the message would be cloned.
    const { name, message, code } = /** @type {any} */ (error instanceof Object ? error : new Error(String(error)));
    postMessage({ id, error: { name, message, code } });
  }
}

/** @param {any} result @returns {ArrayBuffer[]} of windows: they are moved */
function buffers(result) {
  if (!result?.lanes) return [];
  return [result.paused, ...result.lanes.flatMap(Object.values)].map(({ buffer }) => buffer);
}
