// What is printed: lines with event time and lag; below them a progress bar on a terminal, elsewhere one line a day.

/** @typedef {import('slipstream-checkpoint').Checkpoint<any, any>} Checkpoint */

const WIDTH = 40;
const REDRAW_MS = 40;

export class Screen {
  #isTerminal = Boolean(process.stdout.isTTY);
  #bar = '';
  #drawn = 0;
  #day = '';

  /**
   * @param {Date} start the event time at which the bar is empty
   * @param {Date} end the one at which it is full
   */
  constructor(start, end) {
    this.start = start.getTime();
    this.end = end.getTime();
  }

  /** @param {string} text */
  line(text) {
    process.stdout.write(this.#bar ? `\r\x1b[K${text}\n${this.#bar}` : `${text}\n`);
  }

  /**
   * Something that happened: at which event time, and how far the weather was behind the flights then.
   * @param {string} what
   * @param {Checkpoint} checkpoint
   * @param {string} [more]
   */
  event(what, checkpoint, more = '') {
    const flights = Number(checkpoint.stateMarker);
    const weather = Number(checkpoint.dependency('weather').checkpointMarker);
    const lag = Math.max(0, minutesBetween(weather, flights));
    this.line(`   ${minute(Math.max(flights, weather))}  ${what.padEnd(8)}  lag ${String(lag).padStart(2)} min${more && `  ${more}`}`);
  }

  /**
   * @param {Date} time how far the event time has come
   * @param {Checkpoint} checkpoint
   */
  progress(time, checkpoint) {
    if (this.#isTerminal && performance.now() - this.#drawn < REDRAW_MS) return;
    const flights = `${number(checkpoint.position.sequence)} flights`;
    if (this.#isTerminal) {
      this.#drawn = performance.now();
      const filled = Math.round(((time.getTime() - this.start) / (this.end - this.start)) * WIDTH);
      this.#bar = `   ${minute(time)}  ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}  ${flights}`;
      process.stdout.write(`\r\x1b[K${this.#bar}`);
    } else {
      const day = minute(time).slice(0, 10);
      if (this.#day && day !== this.#day) this.line(`   ${minute(time)}  ${flights}`);
      this.#day = day;
    }
  }

  /** Takes the bar away. */
  done() {
    if (this.#bar) process.stdout.write('\r\x1b[K');
    this.#bar = '';
    this.#day = '';
  }
}

/** @param {Date | number} time */
export function minute(time) {
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')}Z`;
}

/**
 * @param {Date | number} from
 * @param {Date | number} to
 */
export function minutesBetween(from, to) {
  return Math.round((Number(to) - Number(from)) / 60_000);
}

/** @param {number} value */
export function number(value) {
  return value.toLocaleString('en-US');
}
