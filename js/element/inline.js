/// <reference lib="esnext.disposable" preserve="true" />
/**
 * The entry of slipstream-checkpoint/element/inline: the worker's code is part of the bundle, for bundlers that leave a worker's file
 * behind and for pages of one file. Under a Content-Security-Policy it needs `worker-src blob:`.
 */
import code from 'element-worker';
import { define } from './element.js';

/** @type {string | undefined} */
let url;

define(() => new Worker((url ??= URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))));

export { CheckpointReplay } from './element.js';
