/// <reference lib="esnext.disposable" preserve="true" />
/**
 * The entry of slipstream-checkpoint/replay for nearly every runtime: the bytes of its engine, which needs SIMD, are part of the code.
 * Does nothing else: what it offers stands in api.js.
 */
import base64 from '../../pkg/slipstream_checkpoint_replay_inline.js';
import { initSync } from '../../pkg/slipstream_checkpoint_replay.js';
import { decode } from '../base64.js';

try {
  initSync({ module: decode(base64) });
} catch (cause) {
  const remedy = "It needs WebAssembly with SIMD, and under a Content-Security-Policy 'wasm-unsafe-eval' in script-src";
  throw new Error(`slipstream-checkpoint/replay: the engine cannot be compiled. ${remedy}`, { cause });
}

export * from './api.js';
