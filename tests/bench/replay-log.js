/**
 * The logs that the bench replays: columns of random interleaving, with or without outages. It must not know who replays them.
 */

export const THRESHOLD = 600_000;
/** On average one message a second of each stream. */
const PACE = 1_000;
/** One message in a hundred is late, by up to ten seconds: every stream is out of order. */
const LATE = { share: 0.01, by: 10_000 };
const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * Stream 0 is the dependent. With outages each dependency falls silent about once a day, for 20 to 60 minutes.
 * @param {number} length
 * @param {number} dependencies
 * @param {boolean} outages
 * @returns {{ streams: string[], stream: Uint8Array, marker: Float64Array }}
 */
export function log(length, dependencies, outages) {
  const random = generator(length + 10 * dependencies);
  const streams = ['dependent', ...Array.from({ length: dependencies }, (_, i) => `dependency-${i}`)];
  const stream = new Uint8Array(length);
  const marker = new Float64Array(length);
  const silent = streams.map(() => ({ from: Infinity, until: Infinity }));
  let clock = Date.UTC(2025, 0, 1);
  const outage = () => {
    const from = clock + (0.5 + random()) * DAY;
    return { from, until: from + (20 + 40 * random()) * MINUTE };
  };
  if (outages) for (let i = 1; i < streams.length; i++) silent[i] = outage();
  for (let row = 0; row < length; ) {
    clock += PACE / streams.length;
    const id = Math.floor(random() * streams.length);
    if (clock >= silent[id].from) {
      if (clock < silent[id].until) continue;
      silent[id] = outage();
    }
    stream[row] = id;
    marker[row] = Math.floor(random() < LATE.share ? clock - random() * LATE.by : clock);
    row++;
  }
  return { streams, stream, marker };
}

/** Park and Miller's: the same numbers for the same seed. */
export function generator(seed) {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
