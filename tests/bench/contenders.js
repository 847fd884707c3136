/**
 * The package and its rival, made alike. It must not know what is measured.
 */

import { messages } from './measure.js';
import * as rival from './rival.js';

export const BY_HAND = 'JavaScript by hand';

export const nameList = (/** @type {number} */ count) => Array.from({ length: count }, (_, i) => `dependency-${i}`);

/** With one dependency the name is left out, as a host would. */
export const streamsOf = (/** @type {number} */ count) => messages(count === 1 ? [undefined] : nameList(count));

export async function ourCheckpoint(count, options = {}) {
  const { Checkpoint, Dependency } = await import('../../js/index.js');
  return Checkpoint.open('bench', { ...options, dependencies: nameList(count).map((name) => new Dependency(name)) });
}

export function rivalCheckpoint(count, options = {}, { Checkpoint, Dependency } = rival) {
  return new Checkpoint('bench', { ...options, dependencies: nameList(count).map((name) => new Dependency(name)) });
}
