// The module itself, as a bundler for edge workers gives it.
import engine from 'slipstream-checkpoint/engine.wasm';
import { init, initSync } from 'slipstream-checkpoint/slim';

initSync(engine);
export const started: Promise<void> = init(engine);
engine satisfies WebAssembly.Module;
// @ts-expect-error: it is no instance
engine.exports;
