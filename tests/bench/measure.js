/**
 * How the bench measures: contenders side by side in one process, in turns (A B, B A, A B …), after a warm-up, medians.
 * It must not know what is measured.
 */

/** A copy of the timed loops for one contender. */
export const loops = (contender) => import(`./loops.js?${contender}`);

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Lets the contenders run in turns: `rounds` that count, after `warmUp` that do not. Many rounds of a millisecond or so serve
 * better than few long ones: on a busy machine most of them run undisturbed.
 * @param {Record<string, () => number | Promise<number>>} contenders each runs one round and gives its time
 * @param {{ rounds: number, warmUp?: number }} options
 * @returns {Promise<Record<string, number[]>>} the times of each, the i-th of all from the same round
 */
export async function inTurns(contenders, { rounds, warmUp = 30 }) {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    progress((round + warmUp) / (rounds + warmUp));
    for (const name of round % 2 ? [...names].reverse() : names) {
      const time = await contenders[name]();
      if (round >= 0) times[name].push(time);
    }
  }
  return times;
}

/** How many pairs make a round of so many milliseconds, or up to twice that. The best of three counts: one may be disturbed. */
export async function sizeFor(run, milliseconds) {
  for (let size = 10; ; size *= 2) {
    const time = Math.min(await run(size), await run(size), await run(size));
    if (time * size >= milliseconds * 1e6) return size;
  }
}

/** Both medians, and the median of the rounds' ratios: what slows the machine for a while slows both. */
export function compare(ours, rival) {
  return {
    ours: median(ours),
    rival: median(rival),
    ratio: median(ours.map((time, round) => time / rival[round])),
  };
}

/** Messages of healthy streams, one a second, with a Date of their own each, made before the clock runs. */
export function messages(names) {
  let now = Date.UTC(2025, 0, 1);
  return (count) => {
    const heard = new Array(count);
    const handled = new Array(count);
    for (let i = 0; i < count; i++, now += 1000) {
      heard[i] = new Date(now);
      handled[i] = new Date(now + 250);
    }
    // What earlier rounds left behind is nobody's to pay for.
    globalThis.gc?.({ type: 'minor' });
    return { heard, handled, names };
  };
}

/** Shows how far a row has come, on a terminal only. */
export function progress(share) {
  if (process.stderr.isTTY) process.stderr.write(`\r${'█'.repeat(Math.round(share * 20)).padEnd(20, '·')}`);
}
