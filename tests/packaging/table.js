/** Puts the table of runtimes, bundlers and tools into the README, in its place. */
import { readFileSync, writeFileSync } from 'node:fs';
import { rows, table } from './cases.js';

const readme = new URL('../../README.md', import.meta.url);
writeFileSync(readme, readFileSync(readme, 'utf8').replace(rows, (_, before) => before + table()));
