/** Dependencies as they are declared: by name, with a threshold as text or as a duration. */
import { parseDuration } from '../text/thresholds.js';

/** @import { DependencyLike } from './types.js' */
/** @import { DurationLike } from '../replay/types.js' */

/** @param {DependencyLike} dependency */
const nameOf = (dependency) => (typeof dependency === 'string' ? dependency : dependency.name);

/** Whether they have the same names. @param {readonly DependencyLike[] | undefined} a @param {readonly DependencyLike[]} b */
export const areSame = (a, b) => JSON.stringify(a?.map(nameOf)) === JSON.stringify(b.map(nameOf));

/** As the engine takes it. @param {DependencyLike} dependency @returns {{ name: string, downtimeThreshold?: DurationLike }} */
export function plain(dependency) {
  if (typeof dependency === 'string') return { name: dependency };
  const { name, downtimeThreshold } = dependency;
  return { name, downtimeThreshold: typeof downtimeThreshold === 'string' ? parseDuration(downtimeThreshold) : downtimeThreshold };
}
