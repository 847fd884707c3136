/* @ts-self-types="../types/index.d.ts" */
/// <reference lib="esnext.disposable" preserve="true" />
/**
 * The entry for nearly every runtime: the engine's bytes are part of the code, and it is ready once this is loaded.
 * Must not know the runtime, and does nothing else: what the package offers stands in api.js.
 */
import base64 from '../pkg/slipstream_checkpoint_inline.js';
import { initSync } from '../pkg/slipstream_checkpoint.js';

try {
  initSync({ module: decode(base64) });
} catch (cause) {
  // Browsers name 'unsafe-eval' here, which allows far more than is needed.
  throw new Error("slipstream-checkpoint: the engine cannot be compiled. Under a Content-Security-Policy, script-src needs 'wasm-unsafe-eval'", { cause });
}

export * from './api.js';

/** @param {string} text */
function decode(text) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const { Buffer } = /** @type {{ Buffer?: { from(text: string, encoding: 'base64'): Uint8Array<ArrayBuffer> } }} */ (globalThis);
  if (Buffer) return Buffer.from(text, 'base64');
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  // Uint8Array.from with a function is ten times slower here, before it is optimized.
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
