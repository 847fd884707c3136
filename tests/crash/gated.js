/**
 * A host that holds each order back until the prices and the rates of its time are there. Three loops that wait for each other,
 * over sources that go on where the record says. Must not know that it may be killed.
 */
import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { Checkpoint, Dependency } from '../../pkg/index.js';

/** When each came, in minutes: orders sometimes at the same time, rates seldom, prices never after 9. */
const orders = [0, 1, 2, 2, 4, 5, 7, 8, 9, 11];
const ticks = { prices: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], rates: [0, 4, 8, 12] };

const lastUntil = (minutes, minute) => minutes.findLast((it) => it <= minute);
/** What each order belongs together with. */
export const expected = orders.map((minute) => `price ${lastUntil(ticks.prices, minute)} rate ${lastUntil(ticks.rates, minute)}`);

/**
 * @param {object} host
 * @param {any} host.cache
 * @param {'always' | 'coalesced'} host.durability
 * @param {import('./boundaries.js').Boundaries} host.boundaries  handling an order is the callback here
 * @param {{ write(offset: number, value: string): void }} host.output
 * @param {string} [host.flaw]  what this host does wrong
 */
export async function gated({ cache, durability, boundaries, output, flaw }) {
  const never = (checkpoint, { name }) => assert.fail(`${name} is never down: the gate waits for it`);
  const checkpoint = await Checkpoint.open('orders', {
    dependencies: [new Dependency('prices', { downtimeThreshold: 3 }), new Dependency('rates', { downtimeThreshold: 3 })],
    cache,
    durability,
    onPause: never,
    onDowntime: never,
  });

  const readOrders = async () => {
    const source = arriving([...orders.keys()].slice(checkpoint.state.offset ?? 0));
    const options = { marker: (offset) => orders[offset], state: (offset) => ({ offset: offset + 1 }), drift: 0 };
    for await (const offset of checkpoint.gate(source, options)) {
      boundaries.pass('before an order');
      output.write(offset, `price ${lastUntil(known.prices, orders[offset])} rate ${lastUntil(known.rates, orders[offset])}`);
      boundaries.pass('after an order');
    }
  };

  const known = {};
  const readTicks = async (name) => {
    const { phase, checkpointMarker } = checkpoint.dependency(name);
    const wasHeard = (minute) => phase !== 'unknown' && minute <= checkpointMarker;
    // What the record says was heard has to be known again before the gate goes by it.
    known[name] = flaw === 'forgets what it knew' ? [] : ticks[name].filter(wasHeard);
    const rest = ticks[name].filter((minute) => !wasHeard(minute));
    const options = { marker: (minute) => minute, dependency: name };
    for await (const minute of checkpoint.watch(arriving(rest), options)) known[name].push(minute);
  };

  await Promise.all([readTicks('prices'), readTicks('rates'), readOrders()]);
  await checkpoint.close();
}

/** One after another, as from a net. */
async function* arriving(items) {
  for (const item of items) {
    await setImmediate();
    yield item;
  }
}
