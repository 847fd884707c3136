/** The other Nodes that tests run in. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const other = (/** @type {string} */ name) => {
  const path = fileURLToPath(new URL(`../node_modules/${name}/bin/node`, import.meta.url));
  return { path, absent: !existsSync(path) && `${name} (in tests/node_modules)` };
};

export const node22 = other('node22');
export const node24 = other('node24');
