/** What slipstream-checkpoint/replay offers, once its engine is loaded. */
export { isCheckpointError } from '../errors.js';
export { Recording } from './recording.js';
export { Replay, phases, replay, sweep } from './replay.js';
