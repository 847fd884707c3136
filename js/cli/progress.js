/**
 * How far the reading has come, in one line of a terminal that is taken away at the end. Must not know what is read.
 */
import { grouped, size, span } from '../text/words.js';
import { cut } from './text.js';

/** @import { Progress as Count } from '../replay/types.js' */

const REDRAW_MS = 80;
/** What is read faster needs no bar. */
const PATIENCE_MS = 250;
const BAR = 24;

export class Progress {
  #stream;
  #start = performance.now();
  #drawn = this.#start + PATIENCE_MS - REDRAW_MS;
  #isShown = false;

  /** @param {NodeJS.WriteStream} stream  nothing is written where it is no terminal */
  constructor(stream) {
    this.#stream = stream;
  }

  /** @param {Count} count */
  update(count) {
    const now = performance.now();
    if (!this.#stream.isTTY || now - this.#drawn < REDRAW_MS) return;
    this.#drawn = now;
    this.#isShown = true;
    this.#stream.write(`\r\x1b[K${cut(line(count, (now - this.#start) / 1000), Math.max(1, (this.#stream.columns || 80) - 1))}`);
  }

  clear() {
    if (this.#isShown) this.#stream.write('\r\x1b[K');
    this.#isShown = false;
  }
}

/**
 * @param {Count} count
 * @param {number} seconds
 */
function line({ bytes, total, rows, problems }, seconds) {
  const done = total ? Math.min(1, bytes / total) : undefined;
  return [
    done === undefined ? '' : `${'█'.repeat(Math.round(done * BAR)).padEnd(BAR, '░')} ${String(Math.floor(done * 100)).padStart(3)} %`,
    total ? `${size(bytes)} of ${size(total)}` : size(bytes),
    `${grouped(rows)} rows`,
    `${grouped(Math.round(rows / seconds))} rows/s`,
    done && done < 1 ? `${span(Math.ceil((seconds / done) * (1 - done)) * 1000)} left` : '',
    problems > 0 ? `${grouped(problems)} not readable` : '',
  ].filter(Boolean).join('  ');
}
