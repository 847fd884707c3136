/// <reference lib="esnext.disposable" preserve="true" />
/** The entry of slipstream-checkpoint/element: the worker is a file beside the bundle. */
import { define } from './element.js';

define(() => new Worker(new URL('./element-worker.js', import.meta.url), { type: 'module' }));

export { CheckpointReplay } from './element.js';
