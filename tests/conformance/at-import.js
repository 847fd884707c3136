/** Prints what the package calls while it is imported, of what a runtime may forbid or cannot do yet; then it opens a checkpoint. */

/** @type {string[]} */
const called = [];
const forbidden = {
  globalThis: ['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'eval', 'Function', 'WebSocket', 'XMLHttpRequest', 'Worker', 'BroadcastChannel'],
  Math: ['random'],
  crypto: ['getRandomValues', 'randomUUID'],
  performance: ['now'],
  Date: ['now'],
};
/** @type {(() => void)[]} */
const restore = [];
for (const [holder, names] of Object.entries(forbidden)) {
  const object = /** @type {any} */ (globalThis)[holder];
  for (const name of names) {
    const original = object?.[name];
    if (typeof original !== 'function') continue;
    const watched = function () {
      called.push(`${holder}.${name}`);
    };
    Object.defineProperty(object, name, { configurable: true, writable: true, value: watched });
    restore.push(() => Object.defineProperty(object, name, { configurable: true, writable: true, value: original }));
  }
}
const { Checkpoint, Dependency } = await import('slipstream-checkpoint');
for (const path of ['slim', 'streams', 'kafka', 'replay', 'cache/sqlite', 'cache/deno-kv', 'cache/web-storage', 'cache/nats-kv']) {
  await import(`slipstream-checkpoint/${path}`);
}
for (const it of restore) it();
const checkpoint = new Checkpoint('orders', { dependencies: [new Dependency('weather')] });
checkpoint.heartbeatSync(new Date(0));
console.log(JSON.stringify({ called, phase: checkpoint.dependency('weather').phase }));
