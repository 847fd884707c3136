/** What a bundler for edge workers gives for `slipstream-checkpoint/engine.wasm`: the module, compiled. Others give its URL or its bytes. */
declare const engine: WebAssembly.Module;
export default engine;
