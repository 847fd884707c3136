/** The day of story.js in a dashboard, and how its times are compared. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, skip } from './dashboard.js';
import { END, START, declared, text } from './story.js';

/** @import { Dashboard, Site } from './dashboard.js' */

/** @type {Site} */
export const site = { attributes: { src: 'day.ndjson', ...declared }, files: { 'day.ndjson': text } };

/** A pixel's worth of time when all is in view. */
export const PIXEL = (END - START) / 900;

/**
 * A test of the dashboard once all is there.
 * @param {string} name
 * @param {(it: Dashboard) => Promise<void>} body
 * @param {Site} [other]
 */
export const shown = (name, body, other = site) => test(name, { skip }, () => open(other, async (it) => body(await it.stage('ready'))));

/** @param {number} actual  time @param {number} expected @param {number} [slack] */
export const near = (actual, expected, slack = 2 * PIXEL) =>
  assert.ok(Math.abs(actual - expected) <= slack, `${new Date(actual).toISOString()}, not ${new Date(expected).toISOString()}`);
