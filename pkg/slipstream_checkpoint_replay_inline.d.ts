/** slipstream_checkpoint_replay_bg.wasm in base64. */
declare const base64: string;
export default base64;
