/** What a test needs and the machine may lack: each of these is its name where it is absent, else false. */
import { existsSync } from 'node:fs';

/** Those of tests/package.json. */
export const packages = !existsSync(new URL('../node_modules', import.meta.url)) && 'what tests/package.json lists';

/**
 * Why a test is skipped whose real component is absent, or false; in CI it is not skipped, and fails.
 * @param {string | false | undefined} what  is absent
 */
export const skipWithout = (what) => Boolean(what) && !process.env.CI && `${what} is absent: npm run setup installs it`;
