/** What is looked at, as the fragment of an address and back. What cannot be understood in one is left out: it may come from anybody. */
import { formatNamed, parseNamed } from '../text/thresholds.js';

/** @import { DurationLike } from '../replay/types.js' */
/** @import { Theme } from './types.js' */

/**
 * @typedef {object} Place
 * @property {string} [dependent]
 * @property {{ name: string, downtimeThreshold?: DurationLike }[]} [dependencies]
 * @property {{ from: number, to: number }} [view]  times
 * @property {number} [cursor]  a time
 * @property {number} [incident]  its number, from 0
 * @property {Theme} [theme]
 * @property {boolean} [collapsed]
 */

/** @param {Omit<Place, 'dependencies'> & { dependencies?: { name: string, downtimeThreshold: number }[] }} place @returns {string} with its #; empty where there is nothing to tell */
export function toHash({ dependent, dependencies = [], view, cursor, incident, theme, collapsed }) {
  const fields = new URLSearchParams();
  if (dependent !== undefined) fields.set('dependent', dependent);
  for (const { name, downtimeThreshold } of dependencies) fields.append('dependency', formatNamed(name, downtimeThreshold));
  if (view) {
    fields.set('from', String(view.from));
    fields.set('to', String(view.to));
  }
  if (cursor !== undefined) fields.set('cursor', String(cursor));
  if (incident !== undefined) fields.set('incident', String(incident + 1));
  if (theme && theme !== 'auto') fields.set('theme', theme);
  if (collapsed) fields.set('gaps', 'collapsed');
  const text = String(fields);
  return text && `#${text}`;
}

/** @param {string} hash @returns {Place} */
export function fromHash(hash) {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const [from, to, cursor, incident] = ['from', 'to', 'cursor', 'incident'].map((field) => number(fields.get(field)));
  const theme = fields.get('theme');
  const dependencies = fields.getAll('dependency').flatMap(dependency);
  return {
    dependent: fields.get('dependent') ?? undefined,
    dependencies: dependencies.length > 0 ? dependencies : undefined,
    view: from !== undefined && to !== undefined && from < to ? { from, to } : undefined,
    cursor,
    incident: incident !== undefined && Number.isInteger(incident) && incident > 0 ? incident - 1 : undefined,
    theme: theme === 'dark' || theme === 'light' ? theme : undefined,
    collapsed: fields.get('gaps') === 'collapsed',
  };
}

/** @param {string | null} text @returns {number | undefined} */
function number(text) {
  const value = text ? Number(text) : NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** @param {string} text */
function dependency(text) {
  try {
    return [parseNamed(text)];
  } catch {
    return [];
  }
}
