/** The tests of a stage as one script, where there is no node:test. */
import { fileURLToPath } from 'node:url';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

/** All of them, and `run`, which runs them. @param {import('./stage.js').Stage} stage */
export const rules = ({ files }) => `${files.map((file) => `import '${file}';\n`).join('')}import { run } from 'node:test';\n`;

/** What stands for Node's modules. */
export const nodeTest = { 'node:test': path('node-test.js') };
export const nodeAssert = { 'node:assert/strict': path('node-assert.js') };
