/**
 * `npm run types`: the declarations in types/, emitted by TypeScript from the JSDoc of js/, with the shapes of the public
 * API, which are written by hand.
 */
import { appendFileSync, copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './toolchain.js';

const types = join(root, 'types');
rmSync(types, { recursive: true, force: true });
run(join(root, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.types.json']);
// TypeScript emits nothing for a declaration file, and JSDoc has no word for `export type *`.
copyFileSync(join(root, 'js', 'types.d.ts'), join(types, 'types.d.ts'));
appendFileSync(join(types, 'api.d.ts'), "export type * from './types.js';\n");
