/**
 * node:test for runtimes that have none, as far as the rules use it: tests in one row, their timeouts, t.after, t.diagnostic and
 * mock.timers for setTimeout. What is not there throws, rather than be passed over.
 */

const { setTimeout, clearTimeout } = globalThis;

/** @typedef {{ name: string, failure?: string }} Result */
/** @typedef {{ after(run: () => unknown): void, diagnostic(message: string): void }} Context */

/** @type {{ name: string, timeout: number | undefined, run: (t: Context) => unknown }[]} */
const tests = [];

/**
 * @param {string} name
 * @param {{ timeout?: number } | ((t: Context) => unknown)} options
 * @param {(t: Context) => unknown} [run]
 */
export function test(name, options, run) {
  if (typeof options === 'function') return test(name, {}, options);
  const { timeout, ...others } = options;
  if (!run || Object.keys(others).length > 0) throw new Error(`test('${name}') wants more than this has`);
  tests.push({ name, timeout, run });
}
export default test;

/** Runs all that were imported. @returns {Promise<Result[]>} */
export async function run() {
  /** @type {Result[]} */
  const results = [];
  /** @type {Result | undefined} */
  let current;
  const failed = (/** @type {any} */ error) => {
    if (current) current.failure ??= `${error?.stack ?? error}`;
  };
  globalThis.addEventListener('error', (event) => {
    event.preventDefault();
    failed(event.error ?? event.message);
  });
  globalThis.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    failed(event.reason);
  });
  for (const { name, timeout, run } of tests) {
    results.push((current = { name }));
    /** @type {(() => unknown)[]} */
    const afters = [];
    /** @type {string[]} */
    const said = [];
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    const late = new Promise((_, reject) => {
      if (timeout !== undefined) timer = setTimeout(() => reject(new Error(`not over after ${timeout} ms`)), timeout);
    });
    try {
      await Promise.race([late, run({ after: (run) => afters.push(run), diagnostic: (message) => said.push(message) })]);
    } catch (error) {
      failed(error);
    }
    clearTimeout(timer);
    for (const run of afters) await run();
    if (current.failure) current.failure += said.map((line) => `\n${line}`).join('');
  }
  // What the last one has left unhandled is told after its turn.
  await new Promise((resolve) => setTimeout(resolve, 10));
  return results;
}

/** The timers that wait, while the clock stands. @type {Map<object, { due: number, run: () => void }>} */
const waiting = new Map();
let now = 0;

const timers = {
  /** @param {{ apis: string[] }} what */
  enable({ apis }) {
    if (`${apis}` !== 'setTimeout') throw new Error(`${apis}: only setTimeout can be mocked`);
    const mocked = {
      /** @param {(...args: any[]) => void} run @param {number} [ms] @param {any[]} args */
      setTimeout(run, ms, ...args) {
        // No time passes: a turn, where there is no setImmediate.
        if (!ms) return setTimeout(run, 0, ...args);
        const timer = {};
        waiting.set(timer, { due: now + ms, run: () => run(...args) });
        return timer;
      },
      /** @param {any} timer */
      clearTimeout(timer) {
        if (!waiting.delete(timer)) clearTimeout(timer);
      },
    };
    Object.assign(globalThis, mocked);
  },
  /** @param {number} ms */
  tick(ms) {
    const end = now + ms;
    for (;;) {
      const next = [...waiting].sort(([, a], [, b]) => a.due - b.due)[0];
      if (!next || next[1].due > end) break;
      const [timer, { due, run }] = next;
      now = due;
      waiting.delete(timer);
      run();
    }
    now = end;
  },
  reset() {
    waiting.clear();
    Object.assign(globalThis, { setTimeout, clearTimeout });
  },
};

export const mock = { timers };
