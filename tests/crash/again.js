/**
 * A host that joins orders with prices and rates, and does again what was joined with stale ones. What comes next follows from
 * the checkpoint alone, so that a run that goes on after a kill is fed what its record says. Must not know that it may be killed.
 *
 * The story: prices fall silent, then rates. Orders are read ahead, so both go down before the orders stand. The rates recover
 * first, then the prices. While their orders are done again, the connection to the rates breaks. At last the prices end.
 */
import assert from 'node:assert/strict';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { Checkpoint, Dependency } from '../../pkg/index.js';

const START = Date.UTC(2025, 0, 1);
const MINUTE = 60_000;
const at = (minute) => new Date(START + minute * MINUTE);
const minuteOf = (marker) => (marker === null ? -1 : (marker - START) / MINUTE);

/** When each order was placed, by offset: one comes late, when prices are silent. Prices and rates change every minute. */
const orders = [0, 1, 2, 0, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const LAST_PRICE = 8;
const THRESHOLD = 2;
/** How many orders are handled after a pause, because they have been read already. */
const READ_AHEAD = 2;
/** After how many milliseconds without anything to do it hangs. */
const PATIENCE = 20_000;

/** What each order belongs together with: nothing that the host knew too late. */
export const expected = orders.map((minute) => `price ${Math.min(minute, LAST_PRICE)} rate ${minute}`);

/** What comes over the net, and stops coming. */
class Source {
  offset = 0;
  isPaused = false;
  #ahead = 0;
  /** Whether it has been read from. */ isOpen = false;

  seek(offset) {
    this.offset = offset;
    this.#ahead = 0;
  }
  pause() {
    this.isPaused = true;
    this.#ahead = this.isOpen ? READ_AHEAD : 0;
  }
  resume() {
    this.isPaused = false;
  }
  get isAtEnd() {
    return this.offset === orders.length;
  }
  get hasNext() {
    return !this.isAtEnd && (!this.isPaused || this.#ahead > 0);
  }
  next() {
    if (this.isPaused) this.#ahead--;
    return this.offset++;
  }
}

/**
 * @param {object} host
 * @param {any} host.cache
 * @param {'always' | 'coalesced'} host.durability  with 'coalesced' no call is waited for, so that all overlaps
 * @param {(key: string) => Promise<any>} host.stored  the record as the store has it
 * @param {import('./boundaries.js').Boundaries} host.boundaries
 * @param {{ write(offset: number, value: string): void, end: number }} host.output
 * @param {string} [host.flaw]  what this host does wrong
 */
export async function again({ cache, durability, stored, boundaries, output, flaw }) {
  const orderSource = new Source();
  const prices = new Dependency('prices', { downtimeThreshold: THRESHOLD * MINUTE });
  const rates = new Dependency('rates', { downtimeCheck });
  const heard = ({ phase, checkpointMarker }) => (phase === 'unknown' ? -1 : minuteOf(checkpointMarker));

  /** A check of the host's own: its connection tells it more than the time does. */
  function downtimeCheck({ stateMarker }) {
    const isBroken = minuteOf(stateMarker) >= 6 && heard(prices) > 1 && heard(rates) < 8;
    return minuteOf(stateMarker) - heard(rates) > THRESHOLD || isBroken;
  }

  /** A kill at a callback must not lose it, so the store has to know before. */
  async function assertStored(checkpoint, { name }, phases) {
    const { phase } = (await stored(`__${checkpoint.name}_`)).checkpoints[name];
    assert.ok(phases.includes(phase), `a callback of ${name}, which is stored as ${phase}, not ${phases}`);
  }

  const told = new Set();
  const before = await stored('__orders_');
  const checkpoint = await Checkpoint.open('orders', {
    dependencies: [prices, rates],
    cache,
    durability,
    ...boundaries.aroundCallbacks({
      onPause: () => orderSource.pause(),
      onResume: () => orderSource.resume(),
      async onDowntime(checkpoint, dependency) {
        told.add(`down ${dependency.name}`);
        await assertStored(checkpoint, dependency, ['down', 'recovering']);
      },
      async onRecovery(checkpoint, dependency) {
        told.add(`recovering ${dependency.name}`);
        await assertStored(checkpoint, dependency, ['recovering']);
        if (flaw === 'does not rewind') return;
        orderSource.seek(dependency.resumeFrom.state.offset ?? 0);
        await checkpoint.rewind(dependency.resumeFrom);
      },
    }),
  });
  for (const [name, { phase }] of Object.entries(before?.checkpoints ?? {})) {
    if (phase === 'down' || phase === 'recovering') assert.ok(told.has(`down ${name}`), `not told again that ${name} is down`);
    if (phase === 'recovering') assert.ok(told.has(`recovering ${name}`), `not told again that ${name} recovers`);
  }
  orderSource.seek(flaw === 'goes on after its output' ? output.end : (checkpoint.state.offset ?? 0));
  orderSource.isOpen = true;

  function isSilent(dependency) {
    const position = minuteOf(checkpoint.stateMarker);
    if (dependency.isDown && orderSource.hasNext) return true; // longer than what was read ahead lasts
    if (dependency === prices) return heard(prices) === 1 && !(orderSource.isPaused && heard(rates) > position);
    return heard(rates) === 2 && !(orderSource.isPaused && !orderSource.hasNext);
  }

  /** The call that what comes next leads to; none where all stands and waits. */
  function next() {
    const position = minuteOf(checkpoint.stateMarker);
    for (const dependency of [rates, prices]) {
      // In good times a price is there before the orders of its minute; while the orders stand, prices go on.
      const due = Math.max(orders[orderSource.offset] ?? 0, orderSource.isPaused ? position + 1 : 0);
      const isDue = dependency.phase === 'down' || heard(dependency) < due;
      const isOver = dependency === prices && heard(prices) === LAST_PRICE;
      if (isOver && dependency.phase === 'down') return checkpoint.markEnded(dependency.name);
      if (isDue && !isOver && !isSilent(dependency)) return checkpoint.heartbeat(at(heard(dependency) + 1), dependency.name);
    }
    if (!orderSource.hasNext) return;
    const offset = orderSource.next();
    const known = (dependency) => Math.min(orders[offset], heard(dependency));
    output.write(offset, `price ${known(prices)} rate ${known(rates)}`);
    return checkpoint.checkPulse(at(orders[offset]), { offset: offset + 1 });
  }

  const calls = new Set();
  const failures = [];
  let waited = 0;
  while (!orderSource.isAtEnd || orderSource.isPaused || calls.size > 0) {
    const call = next();
    if (!call) {
      assert.ok(waited++ < PATIENCE, `all stands and waits: ${JSON.stringify(checkpoint)}`);
      await setTimeout(1);
      continue;
    }
    waited = 0;
    calls.add(call);
    const ended = call.catch((error) => failures.push(error)).finally(() => calls.delete(call));
    await (durability === 'always' ? ended : setImmediate());
    if (failures.length > 0) throw failures[0];
  }
  await checkpoint.close();
}
