/** The entry of slipstream-checkpoint/replay for workerd, which compiles no bytes at run time. */
// @ts-expect-error: only a bundler for workerd resolves it
import module from '../../pkg/slipstream_checkpoint_replay_bg.wasm';
import { initSync } from '../../pkg/slipstream_checkpoint_replay.js';

initSync({ module });

export * from './api.js';
