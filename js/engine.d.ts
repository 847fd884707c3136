/**
 * What wrangler gives for `slipstream-checkpoint/engine.wasm`: the module, compiled. esbuild gives its URL or its bytes, by `--loader:.wasm=file` or
 * `binary`. Vite, webpack, Node and Deno would take this import for an instance, and fail: see "slim" in the README.
 */
declare const engine: WebAssembly.Module;
export default engine;
