/** The entry of slipstream-checkpoint/replay for Vercel's edge runtime, which compiles no bytes at run time: `?module` gives the file as a Module. */
// @ts-expect-error: only a bundler for edge-light resolves it
import module from '../../pkg/slipstream_checkpoint_replay_bg.wasm?module';
import { initSync } from '../../pkg/slipstream_checkpoint_replay.js';

// It is of another realm, where initSync would take it for bytes.
Object.setPrototypeOf(module, WebAssembly.Module.prototype);
initSync({ module });

export * from './api.js';
