/** The entry for workerd, which compiles no bytes at run time: it gives the imported file as a Module. */
// @ts-expect-error: only a bundler for workerd resolves it
import module from '../pkg/slipstream_checkpoint_bg.wasm';
import { initSync } from '../pkg/slipstream_checkpoint.js';

initSync({ module });

export * from './api.js';
