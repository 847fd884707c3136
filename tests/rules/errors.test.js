// Every bad input is a clear error with its code, and the checkpoint is unchanged after it.

import assert from 'node:assert/strict';
import test from 'node:test';
import { Checkpoint, Dependency, isCheckpointError } from '../../js/index.js';
import { at, bringDown, dependency, deferred, Journal, open, openSync, refused, settled, soon } from './support/host.js';

/** A checkpoint in the middle of its life: weather is down, prices are up. */
async function alive(/** @type {Record<string, any>} */ options = {}) {
  const cache = new Journal();
  const { checkpoint } = await open(['weather', 'prices'], { cache, ...options });
  await checkpoint.heartbeat(at(15), 'prices');
  await bringDown(checkpoint, 'weather');
  return { checkpoint, cache };
}

/**
 * Asserts that a call is refused and leaves everything as it was.
 * @param {(checkpoint: Checkpoint<any, any>) => unknown} call
 * @param {string} code
 * @param {'TypeError' | 'RangeError' | 'Error'} type
 * @param {string[]} [names]
 */
async function refusedUnchanged(call, code, type, names = []) {
  const { checkpoint, cache } = await alive();
  const before = [checkpoint.toJSON(), cache.records.length, checkpoint.isPaused, checkpoint.waitingFor.length];
  const error = await refused(() => call(checkpoint), code, type, ['orders', ...names]);
  assert.deepEqual([checkpoint.toJSON(), cache.records.length, checkpoint.isPaused, checkpoint.waitingFor.length], before);
  await checkpoint.checkPulse(at(20), { goes: 'on' });
  assert.equal(checkpoint.state.goes, 'on');
  return error;
}

/** Every call that takes a marker. @type {Record<string, (checkpoint: any, marker: any) => unknown>} */
const MARKED = {
  heartbeat: (checkpoint, marker) => checkpoint.heartbeat(marker, 'prices'),
  heartbeatSync: (checkpoint, marker) => checkpoint.heartbeatSync(marker, 'prices'),
  checkPulse: (checkpoint, marker) => checkpoint.checkPulse(marker, { offset: 99 }),
  checkPulseSync: (checkpoint, marker) => checkpoint.checkPulseSync(marker, { offset: 99 }),
  admit: (checkpoint, marker) => checkpoint.admit(marker),
  isAdmissible: (checkpoint, marker) => checkpoint.isAdmissible(marker),
  rewind: (checkpoint, marker) => checkpoint.rewind({ state: {}, marker, sequence: 0 }),
};

/** @type {[unknown, string][]} */
const NO_MARKERS = [
  ['yesterday', '"yesterday"'],
  ['', '""'],
  ['2025-01-01', '"2025-01-01"'],
  ['2025-01-01T10:00:00', '"2025-01-01T10:00:00"'],
  ['1735725600', '"1735725600"'],
  [{}, '{}'],
  [{ epochNanoseconds: 5 }, '{"epochNanoseconds":5}'],
  [true, 'true'],
  [Symbol('now'), 'Symbol(now)'],
  [() => 5, 'function'],
];
for (const [call, make] of Object.entries(MARKED)) {
  for (const [marker, name] of NO_MARKERS) {
    test(`${call} refuses ${name} as a marker`, soon, () =>
      refusedUnchanged((checkpoint) => make(checkpoint, marker), 'ERR_MARKER_TYPE', 'TypeError', [call, name]));
  }
  for (const [marker, name] of /** @type {[unknown, string][]} */ ([
    [new Date(NaN), 'Invalid Date'],
    [NaN, 'NaN'],
    [Infinity, 'Infinity'],
    [-Infinity, '-Infinity'],
    [2n ** 53n, String(2n ** 53n)],
    [new Date(8.64e15), '+275760-09-13T00:00:00.000Z'],
  ])) {
    test(`${call} refuses ${name} as out of range`, soon, () =>
      refusedUnchanged((checkpoint) => make(checkpoint, marker), 'ERR_MARKER_RANGE', 'RangeError', [call, name]));
  }
  test(`${call} refuses a number among times`, soon, () =>
    refusedUnchanged((checkpoint) => make(checkpoint, 1234), 'ERR_MARKER_MIXED', 'TypeError', [call, '1234']));
}
for (const call of ['heartbeat', 'checkPulse', 'admit', 'isAdmissible']) {
  for (const marker of [null, undefined]) {
    test(`${call} refuses ${marker} as a marker`, soon, () =>
      refusedUnchanged((checkpoint) => MARKED[call](checkpoint, marker), 'ERR_MARKER_TYPE', 'TypeError', [call, String(marker)]));
  }
}

test('a time among numbers is refused', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.heartbeat(0);
  const before = checkpoint.toJSON();
  for (const marker of [at(0), '2025-01-01T00:00:00Z', { epochNanoseconds: 0n }]) {
    await refused(() => checkpoint.checkPulse(marker), 'ERR_MARKER_MIXED', 'TypeError', ['orders', 'checkPulse']);
    await refused(() => checkpoint.heartbeat(marker), 'ERR_MARKER_MIXED', 'TypeError', ['orders', 'heartbeat']);
  }
  assert.deepEqual(checkpoint.toJSON(), before);
});

test('numeric markers want thresholds and drifts as plain numbers', soon, async () => {
  for (const options of [undefined, { downtimeThreshold: { minutes: 10 } }]) {
    const { checkpoint } = await open([dependency('prices'), new Dependency('weather', options)]);
    const before = checkpoint.toJSON();
    for (const call of [
      () => checkpoint.heartbeat(5, 'prices'),
      () => checkpoint.checkPulse(5),
      () => checkpoint.checkPulseSync(5),
      () => checkpoint.admit(5),
      () => checkpoint.isAdmissible(5),
    ]) {
      const error = await refused(call, 'ERR_THRESHOLD_UNIT', 'TypeError', ['orders', 'weather', 'plain number', 'or give a time as a Date']);
      assert.equal(error.dependency, 'weather');
    }
    assert.deepEqual(checkpoint.toJSON(), before);
    await checkpoint.heartbeat(at(0), 'prices');
  }
  const { checkpoint } = await open();
  await checkpoint.heartbeat(5);
  await refused(() => checkpoint.admit(5, { drift: { seconds: 0 } }), 'ERR_THRESHOLD_UNIT', 'TypeError', ['orders']);
  await checkpoint.admit(5, { drift: 0 });
});

test('a threshold that is not compared needs no unit', soon, async () => {
  const { checkpoint } = await open([new Dependency('weather', { downtimeCheck: () => false })]);
  await checkpoint.checkPulse(5);
  await checkpoint.heartbeat(5);
});

/** @type {[unknown, string][]} */
const NO_DURATIONS = [
  [-1, '-1'],
  [NaN, 'NaN'],
  [Infinity, 'Infinity'],
  ['10 minutes', '"10 minutes"'],
  [{}, '{} is not a duration: give days'],
  [{ minute: 10 }, '{"minute":10}'],
  [{ minutes: '10' }, '{"minutes":"10"}'],
  [{ minutes: -10 }, '-600000'],
  [{ minutes: NaN }, 'NaN'],
  [{ weeks: 1 }, '{"weeks":1}'],
  [{ months: 1, days: 1 }, '{"months":1'],
  [true, 'true'],
  [5n, '5'],
  [[5], '[5]'],
];
for (const [duration, name] of NO_DURATIONS) {
  test(`a threshold refuses ${typeof duration === 'object' ? JSON.stringify(duration) : String(duration)}`, soon, () =>
    refused(() => new Dependency('weather', { downtimeThreshold: /** @type {any} */ (duration) }), 'ERR_DURATION', 'RangeError', ['weather', name]));
  test(`a drift refuses ${typeof duration === 'object' ? JSON.stringify(duration) : String(duration)}`, soon, async () => {
    for (const call of /** @type {const} */ (['admit', 'isAdmissible'])) {
      await refusedUnchanged((checkpoint) => checkpoint[call](at(0), { drift: /** @type {any} */ (duration) }), 'ERR_DURATION', 'RangeError', [call, name]);
    }
  });
}

for (const [state, name] of /** @type {[any, string][]} */ ([
  [{ count: 5n }, 'count'],
  [{ call() {} }, 'call'],
  [{ mark: Symbol('x') }, 'mark'],
  [{ deep: { count: 5n } }, 'deep'],
  ['offset', '"offset"'],
  [5, '5'],
  [[1], '[1]'],
  [null, 'null'],
])) {
  test(`state refuses what JSON cannot keep: ${name}`, soon, async () => {
    await refusedUnchanged((checkpoint) => checkpoint.checkPulse(at(21), state), 'ERR_STATE', 'TypeError', ['checkPulse', name]);
    await refusedUnchanged((checkpoint) => checkpoint.checkPulseSync(at(21), state), 'ERR_STATE', 'TypeError', ['checkPulseSync', name]);
    await refusedUnchanged((checkpoint) => checkpoint.rewind({ state, marker: null, sequence: 0 }), 'ERR_STATE', 'TypeError', ['rewind', name]);
  });
}

test('a state that goes in circles is refused with the cause', soon, async () => {
  /** @type {any} */
  const circle = {};
  circle.self = circle;
  const error = await refusedUnchanged((checkpoint) => checkpoint.checkPulse(at(21), { circle }), 'ERR_STATE', 'TypeError', ['circle']);
  assert.ok(error.cause instanceof TypeError);
});

/** Every call that names a dependency. @type {Record<string, (checkpoint: any, name?: any) => unknown>} */
const NAMING = {
  heartbeat: (checkpoint, name) => checkpoint.heartbeat(at(20), name),
  heartbeatSync: (checkpoint, name) => checkpoint.heartbeatSync(at(20), name),
  markIdle: (checkpoint, name) => checkpoint.markIdle(name),
  markEnded: (checkpoint, name) => checkpoint.markEnded(name),
  assignPartitions: (checkpoint, name) => checkpoint.assignPartitions(['0'], name),
  forget: (checkpoint, name) => checkpoint.forget(name),
  watch: (checkpoint, dependency) => checkpoint.watch([], { marker: () => at(0), dependency }),
};
for (const [call, make] of Object.entries(NAMING)) {
  test(`${call} refuses an unknown dependency, and a missing name where there are several`, soon, async () => {
    const error = await refusedUnchanged((checkpoint) => make(checkpoint, 'tides'), 'ERR_DEPENDENCY_UNKNOWN', 'RangeError', [call, '"tides"']);
    assert.equal(error.dependency, 'tides');
    await refusedUnchanged((checkpoint) => make(checkpoint, ''), 'ERR_DEPENDENCY_UNKNOWN', 'RangeError', [call, '""']);
    await refusedUnchanged((checkpoint) => make(checkpoint, /** @type {any} */ (5)), 'ERR_DEPENDENCY_UNKNOWN', 'RangeError', [call, '5']);
    await refusedUnchanged((checkpoint) => make(checkpoint), 'ERR_DEPENDENCY_REQUIRED', 'TypeError', [call, 'weather', 'prices']);
  });
}
test('dependency(name) refuses an unknown name', soon, () =>
  refusedUnchanged((checkpoint) => checkpoint.dependency('tides'), 'ERR_DEPENDENCY_UNKNOWN', 'RangeError', ['"tides"']));

test('a dependency belongs to one checkpoint', soon, async () => {
  const weather = dependency('weather');
  new Checkpoint('first', { dependencies: [weather] });
  for (const make of [
    () => new Checkpoint('orders', { dependencies: [weather] }),
    () => Checkpoint.open('orders', { dependencies: [weather] }),
  ]) {
    const error = await refused(make, 'ERR_DEPENDENCY_BOUND', 'Error', ['weather', 'first']);
    assert.equal(error.dependency, 'weather');
  }
});

test('two dependencies of one name are refused', soon, async () => {
  const weather = dependency('weather');
  for (const dependencies of [[dependency('weather'), dependency('weather')], [weather, weather]]) {
    const error = await refused(() => new Checkpoint('orders', { dependencies }), 'ERR_DEPENDENCY_DUPLICATE', 'RangeError', ['orders', 'weather']);
    assert.equal(error.dependency, 'weather');
    await refused(() => Checkpoint.open('orders', { dependencies }), 'ERR_DEPENDENCY_DUPLICATE', 'RangeError', ['orders', 'weather']);
  }
});

for (const name of ['', 'a b', 'a/b', 'a:b', 'é', 'a\n', 5, null, undefined, {}]) {
  test(`a name and a key refuse ${JSON.stringify(name) ?? 'undefined'}`, soon, async () => {
    const shown = JSON.stringify(name) ?? 'undefined';
    const any = /** @type {any} */ (name);
    await refused(() => new Dependency(any), 'ERR_NAME', 'RangeError', typeof name === 'string' && name !== 'a\n' ? [`"${name}"`] : []);
    await refused(() => new Checkpoint(any, { dependencies: [dependency('weather')] }), 'ERR_NAME', 'RangeError', [shown]);
    await refused(() => Checkpoint.open(any, { dependencies: [dependency('weather')] }), 'ERR_NAME', 'RangeError', [shown]);
    if (name === '' || name === undefined) return;
    await refused(() => new Checkpoint('orders', { dependencies: [dependency('weather')], cacheKeyPrefix: any }), 'ERR_NAME', 'RangeError', ['orders']);
  });
}

/** @type {[string, any][]} */
const NO_OPTIONS = [
  ['dependencies', undefined],
  ['dependencies', null],
  ['dependencies', {}],
  ['dependencies', 5],
  ['dependent', {}],
  ['dependent', { pause() {} }],
  ['dependent', null],
  ['cache', {}],
  ['cache', { get() {} }],
  ['cache', { set() {} }],
  ['cache', null],
  ['cache', 'redis'],
  ['pauseDependent', 'no'],
  ['pauseDependent', 0],
  ['durability', 'never'],
  ['durability', true],
  ['onPause', 'log'],
  ['onResume', {}],
  ['onDowntime', 5],
  ['onRecovery', true],
  ['onError', 'log'],
];
for (const [option, value] of NO_OPTIONS) {
  test(`the option ${option} refuses ${JSON.stringify(value) ?? 'undefined'}`, soon, async () => {
    const weather = dependency('weather');
    const options = { dependencies: [weather], [option]: value };
    await refused(() => new Checkpoint('orders', options), 'ERR_OPTION', 'TypeError', ['orders', option]);
    await refused(() => Checkpoint.open('orders', options), 'ERR_OPTION', 'TypeError', ['orders', option]);
    new Checkpoint('orders', { dependencies: [weather] });
  });
}
for (const [what, methods, adapter] of /** @type {[string, string[], string][]} */ ([
  ['a web storage', ['getItem', 'setItem', 'key'], 'slipstream-checkpoint/cache/web-storage'],
  ['an SQLite database', ['prepare', 'exec'], 'slipstream-checkpoint/cache/sqlite'],
  ['Deno KV', ['get', 'set', 'listenQueue'], 'slipstream-checkpoint/cache/deno-kv'],
  ['NATS KV', ['get', 'put', 'purgeDeletes'], 'slipstream-checkpoint/cache/nats-kv'],
])) {
  test(`${what} is refused as a cache before it is asked for anything, and its adapter is named`, soon, async () => {
    const weather = dependency('weather');
    /** @type {string[]} */
    const called = [];
    class Store {}
    for (const method of methods) /** @type {any} */ (Store.prototype)[method] = () => called.push(method);
    for (const make of [open, openSync]) {
      await refused(() => make([weather], { cache: new Store() }), 'ERR_OPTION', 'TypeError', ['orders', 'cache', 'Store', adapter]);
    }
    assert.deepEqual(called, []);
    openSync([weather]);
  });
}
test('a promise of a cache is refused, and what to do with it said', soon, async () => {
  const weather = dependency('weather');
  for (const make of [open, openSync]) {
    await refused(() => make([weather], { cache: Promise.resolve(new Map()) }), 'ERR_OPTION', 'TypeError', ['orders', 'cache', 'Promise', 'await']);
  }
});
test('what has more methods than a cache needs is a cache', soon, async () => {
  class Store extends Map {
    getItem() {}
    prepare() {}
    history = [];
    atomic() {}
  }
  openSync([dependency('weather')], { cache: new Store() });
  // A stand-in for an object elsewhere has every method that it is asked for.
  const remote = new Proxy(class {}, { get: (_, method) => async () => (method === 'get' ? null : undefined) });
  await open([dependency('weather')], { cache: remote });
});
for (const [what, answers] of /** @type {[string, () => any][]} */ ([
  ['an entry', () => ({ key: '__orders_', value: '{"version":1}', versionstamp: '1' })],
  ['an entry of a class', () => new (class Entry { get value() { return new Uint8Array(); } string() { return ''; } })()],
  ['an object with a body', () => new Response('{}')],
  ['bytes', () => new TextEncoder().encode('{"version":1}')],
])) {
  test(`a cache whose get() gives ${what} is refused and stays untouched`, soon, async () => {
    const weather = dependency('weather');
    const cache = new Journal();
    const answer = answers();
    const name = answer.constructor.name;
    for (const [make, given] of /** @type {[any, unknown][]} */ ([[open, answer], [open, Promise.resolve(answer)], [openSync, answer]])) {
      cache.get = () => given;
      await refused(() => make([weather], { cache }), 'ERR_OPTION', 'TypeError', ['orders', '__orders_', 'get()', name]);
    }
    assert.deepEqual([...cache], []);
    openSync([weather]);
  });
}
test('a record that a cache has parsed is a record, and any other object a corrupt one', soon, async () => {
  for (const [text, code] of [[JSON.stringify(whole), null], ['{}', 'ERR_RECORD_CORRUPT'], ['[]', 'ERR_RECORD_CORRUPT']]) {
    for (const record of [JSON.parse(String(text)), Object.assign(Object.create(null), JSON.parse(String(text)))]) {
      const make = () => openSync([dependency('weather')], { cache: { get: () => record, set() {} } });
      if (code) await refused(make, code, 'Error', ['orders']);
      else make();
    }
  }
});
test('what is no Dependency is refused among the dependencies', soon, async () => {
  for (const other of /** @type {any[]} */ (['weather', { name: 'weather' }, null])) {
    const options = { dependencies: [dependency('prices'), other] };
    await refused(() => new Checkpoint('orders', options), 'ERR_OPTION', 'TypeError', ['orders', JSON.stringify(other)]);
    await refused(() => Checkpoint.open('orders', options), 'ERR_OPTION', 'TypeError', ['orders', JSON.stringify(other)]);
  }
});
test('without options a checkpoint is refused', soon, async () => {
  for (const options of /** @type {any[]} */ ([undefined, null, 5])) {
    await refused(() => new Checkpoint('orders', options), 'ERR_OPTION', 'TypeError', ['orders', 'dependencies']);
    await refused(() => Checkpoint.open('orders', options), 'ERR_OPTION', 'TypeError', ['orders', 'dependencies']);
  }
});
for (const [option, value] of /** @type {[string, any][]} */ ([
  ['downtimeCheck', true],
  ['recoveryCheck', 'x'],
  ['partitions', 5],
  ['partitions', {}],
  ['partitions', 'abc'],
])) {
  test(`the dependency’s option ${option} refuses ${JSON.stringify(value)}`, soon, () =>
    refused(() => new Dependency('weather', { [option]: value }), 'ERR_OPTION', 'TypeError', ['weather', option, JSON.stringify(value)]));
}
test('an option that a dependency does not have is refused, and what was meant is said', soon, () =>
  refused(() => new Dependency('weather', /** @type {any} */ ({ threshold: 5 })), 'ERR_OPTION', 'TypeError', ['weather', 'threshold is no option', 'did you mean downtimeThreshold?']));
test('an option that a checkpoint does not have is refused, and what was meant is said', soon, () =>
  refused(() => new Checkpoint('flights', /** @type {any} */ ({ dependencies: [], onDownTime() {} })), 'ERR_OPTION', 'TypeError', ['flights', 'onDownTime is no option', 'did you mean onDowntime?']));
for (const value of [undefined, null, 5, 'abc', {}]) {
  test(`assignPartitions refuses ${JSON.stringify(value) ?? 'undefined'}`, soon, () =>
    refusedUnchanged((checkpoint) => checkpoint.assignPartitions(/** @type {any} */ (value), 'weather'), 'ERR_OPTION', 'TypeError', [
      'assignPartitions',
      JSON.stringify(value) ?? 'undefined',
    ]));
}
for (const to of [undefined, null, 5, {}, { state: {} }, { state: {}, marker: null }, { state: {}, sequence: 1 }, { state: {}, marker: null, sequence: -1 }, { state: {}, marker: null, sequence: 1.5 }, { state: {}, marker: null, sequence: '1' }]) {
  test(`rewind refuses ${JSON.stringify(to) ?? 'undefined'}`, soon, () =>
    refusedUnchanged((checkpoint) => checkpoint.rewind(/** @type {any} */ (to)), 'ERR_OPTION', 'TypeError', ['rewind', JSON.stringify(to) ?? 'undefined']));
}
for (const signal of [5, 'abort', {}, null]) {
  test(`a signal refuses ${JSON.stringify(signal)}`, soon, async () => {
    const any = /** @type {any} */ (signal);
    await refusedUnchanged((checkpoint) => checkpoint.admit(at(99), { signal: any }), 'ERR_OPTION', 'TypeError', ['admit', JSON.stringify(signal)]);
    await refusedUnchanged(async (checkpoint) => checkpoint.gate([], { marker: () => at(0), signal: any }), 'ERR_OPTION', 'TypeError', ['gate', JSON.stringify(signal)]);
    await refusedUnchanged(async (checkpoint) => checkpoint.watch([], { marker: () => at(0), dependency: 'weather', signal: any }), 'ERR_OPTION', 'TypeError', ['watch', JSON.stringify(signal)]);
  });
}
test('gate and watch refuse what is no source, no marker function, no other function', soon, async () => {
  const marker = () => at(0);
  for (const [source, options, name] of /** @type {[any, any, string][]} */ ([
    [5, { marker }, '5'],
    [null, { marker }, 'null'],
    [[], undefined, 'marker'],
    [[], {}, 'marker'],
    [[], { marker: 'time' }, '"time"'],
    [[], { marker, state: 5 }, '5'],
  ])) {
    await refusedUnchanged(async (checkpoint) => checkpoint.gate(source, options), 'ERR_OPTION', 'TypeError', ['gate', name]);
  }
  for (const [source, options, name] of /** @type {[any, any, string][]} */ ([
    [5, { marker }, '5'],
    [[], {}, 'marker'],
    [[], { marker: 'time' }, '"time"'],
    [[], { marker, partition: 5 }, '5'],
  ])) {
    const given = { dependency: 'weather', ...options };
    await refusedUnchanged(async (checkpoint) => checkpoint.watch(source, given), 'ERR_OPTION', 'TypeError', ['watch', name]);
  }
});

for (const partition of /** @type {any[]} */ ([null, {}, true, NaN, Symbol('north')])) {
  const shown = typeof partition === 'object' ? JSON.stringify(partition) : String(partition);
  test(`a partition refuses ${shown}`, soon, async () => {
    const names = [typeof partition === 'symbol' ? 'north' : shown];
    await refusedUnchanged((checkpoint) => checkpoint.heartbeat(at(20), 'prices', partition), 'ERR_OPTION', 'TypeError', ['heartbeat', ...names]);
    await refusedUnchanged((checkpoint) => checkpoint.markIdle('prices', partition), 'ERR_OPTION', 'TypeError', ['markIdle', ...names]);
    await refusedUnchanged((checkpoint) => checkpoint.assignPartitions([partition], 'prices'), 'ERR_OPTION', 'TypeError', ['assignPartitions', ...names]);
    await refused(() => new Dependency('weather', { partitions: [partition] }), 'ERR_OPTION', 'TypeError', ['weather', ...names]);
  });
}

test('a heartbeat without its partition is refused where partitions are heard', soon, async () => {
  const { checkpoint } = await open();
  await checkpoint.heartbeat(at(0), 'weather', 'north');
  const before = checkpoint.toJSON();
  await refused(() => checkpoint.heartbeat(at(1)), 'ERR_OPTION', 'TypeError', ['orders', 'heartbeat', 'weather']);
  assert.deepEqual(checkpoint.toJSON(), before);
});

test('the gate is refused where markers are not compared', soon, async () => {
  const { checkpoint } = await open([dependency('weather', { downtimeCheck: () => false, recoveryCheck: () => false })]);
  const before = checkpoint.toJSON();
  await refused(() => checkpoint.admit(at(0)), 'ERR_OPTION', 'TypeError', ['orders', 'admit']);
  await refused(() => checkpoint.isAdmissible(at(0)), 'ERR_OPTION', 'TypeError', ['orders', 'isAdmissible']);
  await refused(() => checkpoint.gate([1], { marker: () => at(0) }).next(), 'ERR_OPTION', 'TypeError', ['orders']);
  assert.deepEqual(checkpoint.toJSON(), before);
  for (const marker of /** @type {any[]} */ ([null, undefined, NaN, Symbol('x'), () => 5, 5n])) {
    await refused(() => checkpoint.checkPulse(marker), 'ERR_MARKER_TYPE', 'TypeError', ['orders']);
  }
  assert.deepEqual(checkpoint.toJSON(), before);
});

test('a check that gives a promise is refused by the Sync pair, and changes nothing', soon, async () => {
  const { checkpoint } = await open([dependency('weather', { downtimeCheck: async () => true, recoveryCheck: async () => true })]);
  await checkpoint.checkPulse(at(1));
  await checkpoint.heartbeat(at(0));
  await checkpoint.checkPulse(at(20));
  assert.equal(checkpoint.dependency('weather').phase, 'down');
  const before = checkpoint.toJSON();
  await refused(() => checkpoint.checkPulseSync(at(30), { offset: 9 }), 'ERR_CHECK_ASYNC', 'TypeError', ['orders', 'checkPulseSync', 'weather']);
  await refused(() => checkpoint.heartbeatSync(at(31)), 'ERR_CHECK_ASYNC', 'TypeError', ['orders', 'heartbeatSync', 'weather']);
  assert.deepEqual(checkpoint.toJSON(), before);
  assert.deepEqual(checkpoint.state, {});
});

test('a Sync call cannot wait for a check under way, and is refused', soon, async () => {
  const check = deferred();
  const { checkpoint } = await open([dependency('weather', { downtimeCheck: () => check.promise })]);
  const pulse = checkpoint.checkPulse(at(0));
  await refused(() => checkpoint.heartbeatSync(at(0)), 'ERR_CHECK_ASYNC', 'TypeError', ['orders', 'heartbeatSync']);
  await refused(() => checkpoint.checkPulseSync(at(0)), 'ERR_CHECK_ASYNC', 'TypeError', ['orders', 'checkPulseSync']);
  check.resolve(false);
  await pulse;
  assert.equal(checkpoint.position.sequence, 1);
});

test('a promise that a refused Sync call got is nobody’s unhandled rejection', soon, async () => {
  const { checkpoint } = await open([dependency('weather', { downtimeCheck: () => Promise.reject(new Error('late')) })]);
  await refused(() => checkpoint.checkPulseSync(at(0)), 'ERR_CHECK_ASYNC', 'TypeError');
  await settled();
});

for (const kind of ['throws', 'rejects']) {
  const fail = (/** @type {Error} */ error) => {
    if (kind === 'throws') throw error;
    return Promise.reject(error);
  };
  test(`a check that ${kind} reaches the caller unchanged, and the call has changed nothing`, soon, async () => {
    const error = new Error('the check');
    let failing = true;
    const cache = new Journal();
    const { checkpoint, log } = await open(
      ['prices', dependency('weather', { downtimeCheck: () => (failing ? fail(error) : false), recoveryCheck: () => (failing ? fail(error) : true) })],
      { cache },
    );
    await checkpoint.heartbeat(at(0), 'prices');
    const before = [checkpoint.toJSON(), cache.records.length, checkpoint.state, checkpoint.stateMarker, checkpoint.isPaused];
    await assert.rejects(checkpoint.checkPulse(at(99), { offset: 1 }), (thrown) => thrown === error);
    assert.equal(isCheckpointError(error), false);
    assert.deepEqual([checkpoint.toJSON(), cache.records.length, checkpoint.state, checkpoint.stateMarker, checkpoint.isPaused], before);
    assert.deepEqual(log, []);
    failing = false;
    assert.equal(await checkpoint.checkPulse(at(99)), 99_000);
    assert.deepEqual(log, ['onPause prices', 'onDowntime prices']);
  });
  for (const [callback, lead] of /** @type {[string, (checkpoint: any) => unknown][]} */ ([
    ['onPause', (checkpoint) => checkpoint.checkPulse(at(20))],
    ['onDowntime', (checkpoint) => checkpoint.checkPulse(at(20))],
    ['onRecovery', (checkpoint) => checkpoint.heartbeat(at(21))],
    ['onResume', (checkpoint) => checkpoint.heartbeat(at(21))],
  ])) {
    test(`what ${callback} ${kind} reaches the caller unchanged`, soon, async () => {
      const error = new Error(callback);
      const { checkpoint } = await open(['weather'], { [callback]: () => fail(error) });
      await checkpoint.heartbeat(at(0));
      if (callback === 'onRecovery' || callback === 'onResume') await checkpoint.checkPulse(at(20));
      await assert.rejects(/** @type {Promise<unknown>} */ (lead(checkpoint)), (thrown) => thrown === error);
      await checkpoint.close();
    });
  }
  test(`a cache that ${kind} when asked is ERR_CACHE_READ with the cause`, soon, async () => {
    const cause = new Error('down');
    const cache = { get: () => fail(cause), set() {} };
    const error = await refused(() => Checkpoint.open('orders', { dependencies: [dependency('weather')], cache }), 'ERR_CACHE_READ', 'Error', ['orders']);
    assert.equal(error.cause, cause);
  });
  test(`a cache that ${kind} when told is ERR_CACHE_WRITE with the cause`, soon, async () => {
    const cause = new Error('full');
    const { checkpoint } = await open(['weather'], { cache: { get() {}, set: () => fail(cause) } });
    for (const call of [() => checkpoint.heartbeat(at(0)), () => checkpoint.checkPulse(at(0)), () => checkpoint.markIdle(), () => checkpoint.forget()]) {
      const error = await refused(call, 'ERR_CACHE_WRITE', 'Error', ['orders']);
      assert.equal(error.cause, cause);
    }
  });
}

test('the constructor wants a cache that answers at once', soon, async () => {
  const weather = dependency('weather');
  const cache = { get: async () => undefined, set() {} };
  await refused(() => new Checkpoint('orders', { dependencies: [weather], cache }), 'ERR_CACHE_ASYNC', 'TypeError', ['orders']);
  await refused(() => new Checkpoint('orders', { dependencies: [weather], cache: { ...cache, get: () => Promise.reject(new Error('late')) } }), 'ERR_CACHE_ASYNC', 'TypeError');
  const cause = new Error('closed');
  const error = await refused(
    () => new Checkpoint('orders', { dependencies: [weather], cache: { ...cache, get() { throw cause; } } }),
    'ERR_CACHE_READ',
    'Error',
    ['orders'],
  );
  assert.equal(error.cause, cause);
  await Checkpoint.open('orders', { dependencies: [weather], cache });
});

const good = { state: {}, marker: null, sequence: 0 };
const child = { phase: 'up', checkpointState: {}, checkpointMarker: '2025-01-01T00:00:00.000Z', heard: true, lastGood: good };
const whole = { version: 1, state: {}, stateMarker: null, sequence: 0, checkpoints: { weather: child } };
/** @type {[string, unknown][]} */
const CORRUPT = [
  ['no JSON', '{"version":1'],
  ['an empty text', ''],
  ['a JSON null', 'null'],
  ['a number', 5],
  ['a list', []],
  ['true', true],
  ['no version', { ...whole, version: undefined }],
  ['a version that is a text', { ...whole, version: '1' }],
  ['version 0', { ...whole, version: 0 }],
  ['no state', { ...whole, state: undefined }],
  ['a state that is a list', { ...whole, state: [] }],
  ['a state that is a text', { ...whole, state: 'x' }],
  ['a marker without offset', { ...whole, stateMarker: '2025-01-01T00:00:00' }],
  ['a marker that is an object', { ...whole, stateMarker: {} }],
  ['no sequence', { ...whole, sequence: undefined }],
  ['a negative sequence', { ...whole, sequence: -1 }],
  ['half a sequence', { ...whole, sequence: 0.5 }],
  ['no checkpoints', { ...whole, checkpoints: undefined }],
  ['checkpoints that are a list', { ...whole, checkpoints: [] }],
  ['a dependency that is null', { ...whole, checkpoints: { weather: null } }],
  ['a dependency that is a text', { ...whole, checkpoints: { weather: 'up' } }],
  ['no phase', { ...whole, checkpoints: { weather: { ...child, phase: undefined } } }],
  ['an unknown phase', { ...whole, checkpoints: { weather: { ...child, phase: 'sideways' } } }],
  ['no heard', { ...whole, checkpoints: { weather: { ...child, heard: undefined } } }],
  ['no last good position', { ...whole, checkpoints: { weather: { ...child, lastGood: undefined } } }],
  ['a last good position without sequence', { ...whole, checkpoints: { weather: { ...child, lastGood: { state: {}, marker: null } } } }],
  ['times and numbers', { ...whole, stateMarker: 5 }],
  ['a checkpointState that is a number', { ...whole, checkpoints: { weather: { ...child, checkpointState: 5 } } }],
  ['a partition that is no marker', { ...whole, checkpoints: { weather: { ...child, partitions: { north: {} } } } }],
  ['partitions that are a list', { ...whole, checkpoints: { weather: { ...child, partitions: ['north'] } } }],
];
for (const [what, record] of CORRUPT) {
  test(`a record with ${what} is refused and stays untouched`, soon, async () => {
    const weather = dependency('weather');
    const written = [];
    const text = typeof record === 'object' && !Array.isArray(record) ? JSON.stringify(record) : record;
    const cache = { get: () => text, set: (/** @type {any[]} */ ...write) => written.push(write) };
    for (const make of [() => Checkpoint.open('orders', { dependencies: [weather], cache }), () => new Checkpoint('orders', { dependencies: [weather], cache })]) {
      await refused(make, 'ERR_RECORD_CORRUPT', 'Error', ['orders']);
    }
    assert.deepEqual(written, []);
    new Checkpoint('orders', { dependencies: [weather] });
  });
}
test('what is wrong within a dependency’s record names it', soon, async () => {
  const record = JSON.stringify({ ...whole, checkpoints: { weather: { ...child, phase: 'sideways' } } });
  const cache = { get: () => record, set() {} };
  const error = await refused(() => new Checkpoint('orders', { dependencies: [dependency('weather')], cache }), 'ERR_RECORD_CORRUPT', 'Error', ['weather']);
  assert.equal(error.dependency, 'weather');
});
test('a text that is not JSON is refused with the parser’s error as the cause', soon, async () => {
  const cache = { get: () => '[object Object]', set() {} };
  const error = await refused(() => new Checkpoint('orders', { dependencies: [dependency('weather')], cache }), 'ERR_RECORD_CORRUPT', 'Error', ['orders', '[object Object]']);
  assert.ok(error.cause instanceof SyntaxError);
});
test('a record of a later version is refused and stays untouched', soon, async () => {
  const cache = new Journal([['__orders_', JSON.stringify({ ...whole, version: 2 })]]);
  await refused(() => Checkpoint.open('orders', { dependencies: [dependency('weather')], cache }), 'ERR_RECORD_VERSION', 'Error', ['orders', '2']);
  assert.deepEqual(cache.get('__orders_'), JSON.stringify({ ...whole, version: 2 }));
});
test('a numeric record wants a threshold of its unit', soon, async () => {
  const record = JSON.stringify({ ...whole, stateMarker: 5, checkpoints: {} });
  const cache = { get: () => record, set() {} };
  await refused(() => new Checkpoint('orders', { dependencies: [new Dependency('weather')], cache }), 'ERR_THRESHOLD_UNIT', 'TypeError', ['orders', 'weather']);
});

test('isCheckpointError tells the library’s errors from all others', soon, async () => {
  const error = await refused(() => new Dependency(''), 'ERR_NAME', 'RangeError');
  assert.ok(isCheckpointError(error));
  for (const other of [new Error('x'), Object.assign(new Error('x'), { code: 'ENOENT' }), { code: 'ERR_NAME' }, null, undefined, 'ERR_NAME']) {
    assert.equal(isCheckpointError(other), false);
  }
});

test('the host’s own RuntimeError is the host’s', soon, async () => {
  const own = new WebAssembly.RuntimeError('the host’s module');
  const { checkpoint } = await open([dependency('weather', { downtimeCheck() { throw own; } })]);
  await assert.rejects(checkpoint.checkPulse(at(0)), (thrown) => thrown === own);
  await assert.rejects(checkpoint.checkPulse(at(0)), (thrown) => thrown === own);
});
