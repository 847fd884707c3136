/**
 * The timed loops. Each contender gets its own copy of this module (see `loops` in measure.js), so that what the
 * compiler learns at a call site from the one never slows the other.
 *
 * They must not know whose checkpoint they drive. Each gives the time it took, in nanoseconds per pair of calls.
 */

/** The dependency is heard, the dependent handles a message, and both answers are looked at. */
export async function awaited(checkpoint, { heard, handled, names }) {
  const mask = names.length - 1;
  let late = 0;
  const start = performance.now();
  for (let i = 0; i < heard.length; i++) {
    const { isLate, lag } = await checkpoint.heartbeat(heard[i], names[i & mask]);
    if (isLate || lag > 0) late++;
    if ((await checkpoint.checkPulse(handled[i], { offset: i })) !== null) late++;
  }
  return perPair(start, heard, late);
}

/** The same by the calls that wait for nobody. */
export function sync(checkpoint, { heard, handled, names }) {
  const mask = names.length - 1;
  let late = 0;
  const start = performance.now();
  for (let i = 0; i < heard.length; i++) {
    const { isLate, lag } = checkpoint.heartbeatSync(heard[i], names[i & mask]);
    if (isLate || lag > 0) late++;
    if (checkpoint.checkPulseSync(handled[i], { offset: i }) !== null) late++;
  }
  return perPair(start, heard, late);
}

/** The awaited pair, and after each call the record as text, given to `keep` with no waiting. */
export async function stringified(checkpoint, { heard, handled, names }, keep) {
  const mask = names.length - 1;
  let late = 0;
  const start = performance.now();
  for (let i = 0; i < heard.length; i++) {
    const { isLate, lag } = await checkpoint.heartbeat(heard[i], names[i & mask]);
    keep(JSON.stringify(checkpoint));
    if (isLate || lag > 0) late++;
    if ((await checkpoint.checkPulse(handled[i], { offset: i })) !== null) late++;
    keep(JSON.stringify(checkpoint));
  }
  return perPair(start, heard, late);
}

/** The awaited pair; after every hundredth the event loop gets its turn, as between two batches of a real stream. */
export async function batched(checkpoint, { heard, handled, names }) {
  const mask = names.length - 1;
  let late = 0;
  const start = performance.now();
  for (let i = 0; i < heard.length; i++) {
    const { isLate, lag } = await checkpoint.heartbeat(heard[i], names[i & mask]);
    if (isLate || lag > 0) late++;
    if ((await checkpoint.checkPulse(handled[i], { offset: i })) !== null) late++;
    if (i % 100 === 99) await new Promise(setImmediate);
  }
  await checkpoint.flush?.();
  return perPair(start, heard, late);
}

function perPair(start, { length }, late) {
  const taken = performance.now() - start;
  if (late > 0) throw new Error(`a healthy log was found late ${late} times`);
  return (taken * 1e6) / length;
}

/**
 * Events from the `from`-th on: each stream a message a second, the first dependency silent for 1,000 of every 10,000
 * seconds, which is a downtime and its recovery. Not timed.
 */
export async function soak(checkpoint, names, from, count) {
  const start = Date.UTC(2025, 0, 1);
  for (let event = from; event < from + count; event += 4) {
    const second = event / 4;
    const now = start + second * 1000;
    checkpoint.heartbeatSync(new Date(now), names[1]);
    checkpoint.heartbeatSync(new Date(now), second % 10_000 < 9_000 ? names[0] : names[1]);
    checkpoint.checkPulseSync(new Date(now + 250), { offset: second });
    checkpoint.checkPulseSync(new Date(now + 500), { offset: second });
    if (second % 10_000 === 0) await checkpoint.flush();
  }
  await checkpoint.flush();
}
