/**
 * What the package offers, once the engine is loaded. The shapes of types.d.ts are no part of it at run time; to its
 * declarations scripts/types.js adds them.
 */
export { Checkpoint } from './checkpoint.js';
export { Dependency } from './dependency.js';
export { isCheckpointError } from './errors.js';
export { pausable } from './pausable.js';
