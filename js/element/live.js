/** Lines that come in as Server-Sent Events, several at a time. Must not know what they say. */

/** @typedef {'connecting' | 'live' | 'ended'} LiveState */

/** Milliseconds for which lines are gathered. */
const GATHERS = 100;

export class Live {
  #source;
  #text = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #timer;

  /**
   * @param {string} url
   * @param {{ onText: (text: string) => void, onState: (state: LiveState) => void, onProblem: (message: string) => void }} on
   */
  constructor(url, { onText, onState, onProblem }) {
    const flush = () => {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      if (this.#text) onText(this.#text);
      this.#text = '';
    };
    onState('connecting');
    this.#source = new EventSource(url);
    this.#source.onopen = () => onState('live');
    this.#source.onmessage = ({ data }) => {
      this.#text += data.endsWith('\n') ? data : `${data}\n`;
      this.#timer ??= setTimeout(flush, GATHERS);
    };
    this.#source.addEventListener('problem', ({ data }) => onProblem(data));
    this.#source.addEventListener('end', () => {
      this.#source.close();
      flush();
      onState('ended');
    });
    // It connects again by itself, unless it was refused.
    this.#source.onerror = () => onState(this.#source.readyState === EventSource.CLOSED ? 'ended' : 'connecting');
  }

  close() {
    clearTimeout(this.#timer);
    this.#source.close();
  }
}
