/** What the package offers, once the engine is loaded. */
export { Checkpoint } from './checkpoint.js';
export { Dependency } from './dependency.js';
export { isCheckpointError } from './errors.js';
export { pausable } from './pausable.js';
export * from './types.js';
