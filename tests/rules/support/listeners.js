/** Counts the listeners of every AbortSignal, which not every runtime tells: what is added from here on. */

/** By signal, what takes a listener off the count when it was called, if it is to be called once. @type {WeakMap<EventTarget, Map<unknown, () => void>>} */
const counted = new WeakMap();
const { addEventListener, removeEventListener } = EventTarget.prototype;

Object.assign(AbortSignal.prototype, {
  /** @this {AbortSignal} @param {string} type @param {any} listener @param {AddEventListenerOptions} [options] */
  addEventListener(type, listener, options) {
    const those = counted.get(this) ?? new Map();
    const called = () => void those.delete(listener);
    counted.set(this, those.set(listener, called));
    addEventListener.call(this, type, listener, options);
    if (options?.once) addEventListener.call(this, type, called, { once: true });
  },
  /** @this {AbortSignal} @param {string} type @param {any} listener */
  removeEventListener(type, listener) {
    const called = counted.get(this)?.get(listener);
    if (called) removeEventListener.call(this, type, called);
    called?.();
    removeEventListener.call(this, type, listener);
  },
});

/** How many there are. @param {AbortSignal} signal */
export const listeners = (signal) => counted.get(signal)?.size ?? 0;
