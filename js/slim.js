/* @ts-self-types="../types/slim.d.ts" */
/// <reference lib="esnext.disposable" preserve="true" />
/**
 * The entry without the engine's bytes, for those who load `slipstream-checkpoint/engine.wasm` themselves: call `init`
 * or `initSync` once, before the first Checkpoint.
 */
import start, { initSync as startSync } from '../pkg/slipstream_checkpoint.js';

/**
 * @param {import('../pkg/slipstream_checkpoint.js').InitInput | Promise<import('../pkg/slipstream_checkpoint.js').InitInput>} source
 *   the URL of engine.wasm, a Response, its bytes or a compiled module
 * @returns {Promise<void>}
 */
export async function init(source) {
  await start({ module_or_path: source });
}

/**
 * @param {BufferSource | WebAssembly.Module} module  the bytes of engine.wasm, or the compiled module
 * @returns {void}
 */
export function initSync(module) {
  startSync({ module });
}

export * from './api.js';
