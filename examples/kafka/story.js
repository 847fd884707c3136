// What the join knows and has joined, and what is printed of it.

/** @typedef {{ time: string, celsius: number }} Observation */
/** @typedef {{ time: string, who: string, what: string }} Activity */
/** @typedef {Activity & { celsius: number, of: string }} Joined  with the weather of that time */

const HOUR = 3_600_000;
/** @param {string | number | Date | null | undefined} time */
const clock = (time) => (time ? new Date(time).toISOString().slice(11, 16) : 'the start');

export class Story {
  /** @type {Observation[]} */ #weather = [];
  /** By time and who. @type {Map<string, Joined>} */ joined = new Map();
  corrected = 0;

  /** @param {Date | number | null | undefined} time @param {string} what @param {Date | number | null | undefined} of */
  tell(time, what, of) {
    console.log(`${clock(time)}  -- ${what} ${clock(of)} --`);
  }

  /** @param {Observation} observation */
  hear(observation) {
    this.#weather.push(observation);
  }

  /** With the last weather before it that is known by now; what was joined before is replaced. @param {Activity} activity */
  join(activity) {
    const { time, who, what } = activity;
    const before = this.#weather.filter((observation) => observation.time <= time);
    const { celsius = NaN, time: of = '' } = before.at(-1) ?? {};
    const key = `${time} ${who}`;
    const old = this.joined.get(key);
    this.joined.set(key, { ...activity, celsius, of });
    const line = `${clock(time)}  ${`${who} ${what}`.padEnd(14)} ${celsius} °C, measured ${clock(of)}`;
    if (!old) console.log(line);
    else if (old.of === of) console.log(`${line}: as before`);
    else console.log(`${line}: corrected, was ${old.celsius} °C of ${clock(old.of)}`);
    if (old && old.of !== of) this.corrected++;
  }

  /** The activities that are joined with weather of more than an hour before them. */
  stale() {
    return [...this.joined.values()].filter(({ time, of }) => !(Date.parse(time) - Date.parse(of) <= HOUR));
  }
}
