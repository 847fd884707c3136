/* @ts-self-types="../types/index.d.ts" */
/// <reference lib="esnext.disposable" preserve="true" />
/**
 * The entry for nearly every runtime: the engine's bytes are part of the code, and it is ready once this is loaded.
 * Must not know the runtime, and does nothing else: what the package offers stands in api.js.
 */
import base64 from '../pkg/slipstream_checkpoint_inline.js';
import { initSync } from '../pkg/slipstream_checkpoint.js';
import { decode } from './base64.js';

try {
  initSync({ module: decode(base64) });
} catch (cause) {
  // Browsers name 'unsafe-eval' here, which allows far more than is needed.
  throw new Error("slipstream-checkpoint: the engine cannot be compiled. Under a Content-Security-Policy, script-src needs 'wasm-unsafe-eval'", { cause });
}

export * from './api.js';
