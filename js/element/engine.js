/** The page's side of the worker: questions out, answers in. Must not know what they are about. */

/** @import { Work } from './messages.js' */
/** @import { CheckpointReplayEventMap } from './types.js' */

/** @template {keyof Work} M @typedef {Parameters<Work[M]>} Args */
/** @template {keyof Work} M @typedef {ReturnType<Work[M]>} Answer */

export class Engine {
  #create;
  #onProgress;
  /** @type {Worker | undefined} */ #worker;
  #last = 0;
  /** @type {Map<number, { resolve(value: any): void, reject(error: Error): void }>} */ #waiting = new Map();
  /** By key: what is to be asked when the one under way is answered. @type {Map<string, null | (() => void)>} */ #next = new Map();
  /** By key: those who wait until nothing of it is under way. @type {Map<string, (() => void)[]>} */ #idle = new Map();
  /** Grows with {@link begin}. */
  #turn = 0;
  /** Why there is no worker. @type {Error | undefined} */ #closed;

  /**
   * @param {() => Worker} create
   * @param {(progress: CheckpointReplayEventMap['progress']['detail']) => void} onProgress
   */
  constructor(create, onProgress) {
    this.#create = create;
    this.#onProgress = onProgress;
    this.#start();
  }

  #start() {
    this.#closed = undefined;
    const worker = (this.#worker = this.#create());
    worker.onmessage = ({ data: { id, result, error, progress } }) => {
      if (progress) return this.#onProgress(progress);
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(Object.assign(new Error(error.message), { name: error.name, code: error.code }));
      else waiting?.resolve(result);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.close(new Error(`the engine cannot be started: ${event.message || 'its worker was not loaded'}`));
    };
  }

  /** Another recording or replay is meant from now on: what `latest` asked about the one before is not answered. Starts a worker that could not be. */
  begin() {
    this.#turn += 1;
    for (const key of this.#next.keys()) this.#next.set(key, null);
    if (this.#closed) this.#start();
  }

  /**
   * @template {keyof Work} M
   * @param {M} method
   * @param {Args<M>} args
   * @param {Transferable[]} [transfer]
   * @returns {Promise<Answer<M>>}
   */
  ask(method, args, transfer = []) {
    return new Promise((resolve, reject) => {
      if (!this.#worker) return reject(/** @type {Error} */ (this.#closed));
      const id = (this.#last += 1);
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, method, args }, transfer);
    });
  }

  /**
   * One at a time for a key: while it is under way only the latest of those that follow is kept. That gets no answer which
   * is not the latest any more.
   * @template {keyof Work} M
   * @param {string} key
   * @param {M} method
   * @param {() => Args<M>} args  made when it is asked
   * @param {(answer: Answer<M>) => void} onAnswer
   * @param {(error: Error) => void} onError
   */
  latest(key, method, args, onAnswer, onError) {
    const run = () => {
      this.#next.set(key, null);
      const turn = this.#turn;
      const isMeant = () => turn === this.#turn;
      this.ask(method, args()).then((answer) => isMeant() && onAnswer(answer), (error) => isMeant() && onError(error)).finally(() => {
        const next = this.#next.get(key);
        this.#next.delete(key);
        if (next) return next();
        for (const resolve of this.#idle.get(key) ?? []) resolve();
        this.#idle.delete(key);
      });
    };
    if (this.#next.has(key)) this.#next.set(key, run);
    else run();
  }

  /** When nothing of a key is under way or kept. @param {string} key @returns {Promise<void>} */
  idle(key) {
    return new Promise((resolve) => {
      if (!this.#next.has(key)) return resolve();
      this.#idle.set(key, [...this.#idle.get(key) ?? [], resolve]);
    });
  }

  /** @param {Error} [why] */
  close(why = new DOMException('the element was removed', 'AbortError')) {
    this.#closed = why;
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(why);
    this.#waiting.clear();
  }
}
