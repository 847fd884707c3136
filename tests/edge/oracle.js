/** What the example's object has to say and to store, by the same rules in this process. Must not know of workerd. */
import { Checkpoint, Dependency } from '../../js/index.js';

/** @typedef {{ time: string, wind: number } | { airport: string, number: number, time: string }} Sent */

export class Oracle {
  /** @type {Map<string, string>} */ #stored;
  /** @type {Map<number, number>} */ #weather = new Map();
  /** @type {Map<string, { number: number, time: number, wind: number | null }>} */ #joined = new Map();

  /** @param {Oracle} [before] */
  constructor(before) {
    this.#stored = new Map(before ? before.#stored : []);
    this.#weather = new Map(before ? before.#weather : []);
    this.#joined = new Map(before ? before.#joined : []);
    this.checkpoint = new Checkpoint('flights', {
      cache: this.#stored,
      dependencies: [new Dependency('weather', { downtimeThreshold: { minutes: 90 } })],
      onRecovery: (checkpoint, { resumeFrom }) => resumeFrom && checkpoint.rewind(resumeFrom),
    });
  }

  next(/** @type {string} */ airport) {
    return /** @type {number} */ (this.checkpoint.state[airport] ?? 0);
  }

  /**
   * The same after one more call; this one stays as it is.
   * @param {Sent} sent
   */
  async after(sent) {
    const oracle = new Oracle(this);
    const { checkpoint } = oracle;
    const time = Date.parse(sent.time);
    if ('wind' in sent) {
      await checkpoint.heartbeat(sent.time);
      oracle.#weather.set(time, sent.wind);
    } else if (!checkpoint.isPaused && sent.number === oracle.next(sent.airport)) {
      await checkpoint.checkPulse(sent.time, { [sent.airport]: sent.number + 1 });
      const known = [...oracle.#weather].filter(([at]) => at <= time).sort(([a], [b]) => b - a);
      oracle.#joined.set(`${sent.airport} ${sent.number}`, { number: sent.number, time, wind: known[0]?.[1] ?? null });
    }
    return oracle;
  }

  /** @param {string[]} airports */
  all(airports) {
    const joined = airports.map((airport) =>
      [...this.#joined].filter(([key]) => key.startsWith(airport)).map(([, row]) => row).sort((a, b) => a.number - b.number));
    return { record: JSON.parse(JSON.stringify(this.checkpoint)), joined, isPaused: this.checkpoint.isPaused };
  }
}
