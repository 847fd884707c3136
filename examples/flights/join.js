// The work itself: each flight gets the temperature at its departure. Knows the weather that was heard so far and where
// the results are kept; knows nothing of checkpoints.

/**
 * @typedef {import('./data.js').Flight} Flight
 * @typedef {import('./data.js').Observation} Observation
 * @typedef {import('classic-level').ClassicLevel<string, any>} Level
 *
 * @typedef {object} Joined what is stored for a flight
 * @property {string} name
 * @property {number} temperature
 * @property {boolean} isEarly whether the observation that follows its departure was not there yet
 *
 * @typedef {object} Counts
 * @property {number} joined flights with a result
 * @property {number} early how many of them were joined early
 * @property {number} again how often a flight was joined again after a rewind
 */

/**
 * @template T
 * @typedef {import('abstract-level').AbstractSublevel<Level, string | Buffer | Uint8Array, string, T>} Table
 */

export class Join {
  /** @type {Map<string, Observation[]>} */
  #weather = new Map();

  /**
   * @param {Level} db
   * @param {string} name
   */
  constructor(db, name) {
    /** @type {Table<Joined>} */
    this.results = db.sublevel(`${name}-results`, { valueEncoding: 'json' });
    /** @type {Table<number>} */
    this.rewinds = db.sublevel(`${name}-rewinds`, { valueEncoding: 'json' });
  }

  /** @param {Observation} observation */
  hear(observation) {
    const heard = this.#weather.get(observation.origin);
    if (heard) heard.push(observation);
    else this.#weather.set(observation.origin, [observation]);
  }

  /**
   * A result is stored under its flight's offset: done again, it replaces the previous one.
   * @param {Flight} flight
   */
  async join(flight) {
    const heard = this.#weather.get(flight.origin) ?? [];
    const before = heard.findLast(({ time }) => time <= flight.time);
    const after = heard.find(({ time }) => time >= flight.time);
    if (!before) throw new Error(`no weather before flight ${flight.name} at ${flight.time.toISOString()}`);

    await this.results.put(key(flight.offset), {
      name: flight.name,
      temperature: after ? interpolate(before, after, flight.time) : before.temperature,
      isEarly: !after,
    });
  }

  /**
   * Notes that flights are going to be done again. Told twice, after a crash, it keeps the first note.
   * @param {number} from the offset that is the next one after the rewind
   * @param {number} to the one that was the next one before
   */
  async noteRewind(from, to) {
    if (await this.rewinds.get(key(from)) === undefined) await this.rewinds.put(key(from), to - from);
  }

  /** @returns {Promise<Counts>} */
  async count() {
    const results = await this.results.values().all();
    const rewinds = await this.rewinds.values().all();
    return {
      joined: results.length,
      early: results.filter(({ isEarly }) => isEarly).length,
      again: rewinds.reduce((sum, flights) => sum + flights, 0),
    };
  }
}

/**
 * @param {Observation} before
 * @param {Observation} after
 * @param {Date} time
 */
export function interpolate(before, after, time) {
  const span = after.time.getTime() - before.time.getTime();
  if (span === 0) return before.temperature;
  const part = (time.getTime() - before.time.getTime()) / span;
  return before.temperature + part * (after.temperature - before.temperature);
}

/**
 * Keys are sorted as text.
 * @param {number} offset
 */
function key(offset) {
  return String(offset).padStart(6, '0');
}
