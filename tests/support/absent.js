/** What a test needs and the machine may lack: each of these is its name where it is absent, else false. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of what tests/package.json lists. @param {string} path */
export const tool = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

/**
 * A program that a test starts.
 * @param {string} path
 * @param {string} name
 * @returns {{ path: string, absent: string | false }}
 */
export const program = (path, name) => ({ path, absent: !existsSync(path) && name });

/** Those of tests/package.json. */
export const packages = !existsSync(tool('')) && 'what tests/package.json lists';

/**
 * Why a test is skipped whose real component is absent, or false; in CI it is not skipped, and fails.
 * @param {string | false | undefined} what  is absent
 */
export const skipWithout = (what) => Boolean(what) && !process.env.CI && `${what} is absent: npm run setup installs it`;
