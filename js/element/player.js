/** Lets a cursor move through the recording, so many times as fast as it happened. Must not know what is drawn. */

/** How many seconds, or units of numeric markers, a second plays. */
export const RATES = [1, 60, 600, 3600, 21_600, 86_400];

export class Player {
  rate = 3600;
  #frame = 0;
  #onTime;
  #onEnd;

  /** @param {(time: number) => void} onTime @param {() => void} onEnd */
  constructor(onTime, onEnd) {
    this.#onTime = onTime;
    this.#onEnd = onEnd;
  }

  get isPlaying() {
    return this.#frame !== 0;
  }

  /** @param {number} from @param {() => number} end  times @param {number} second  how much time a second is */
  play(from, end, second) {
    this.pause();
    let time = from;
    let before = performance.now();
    const step = (/** @type {number} */ now) => {
      time = Math.min(time + ((now - before) / 1000) * this.rate * second, end());
      before = now;
      this.#frame = time < end() ? requestAnimationFrame(step) : 0;
      this.#onTime(time);
      if (!this.#frame) this.#onEnd();
    };
    this.#frame = requestAnimationFrame(step);
  }

  pause() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}
