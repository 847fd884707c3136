/**
 * `npm run types`: the declarations in types/, emitted by TypeScript from the JSDoc of js/, with the shapes of the public
 * API, which are written by hand.
 */
import { appendFileSync, copyFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './toolchain.js';

const types = join(root, 'types');
rmSync(types, { recursive: true, force: true });
run(join(root, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.types.json']);
// It emits what the entries do not reach, too: the modules of bundles.
rmSync(join(types, 'text'), { recursive: true });
for (const name of ['parquet', 'pages', 'compressors']) rmSync(join(types, 'replay', `${name}.d.ts`));
for (const name of readdirSync(join(types, 'element'))) if (!['index.d.ts', 'element.d.ts'].includes(name)) rmSync(join(types, 'element', name));
// TypeScript emits nothing for a declaration file, and JSDoc has no word for `export type *`.
for (const folder of ['', 'replay', 'element']) copyFileSync(join(root, 'js', folder, 'types.d.ts'), join(types, folder, 'types.d.ts'));
for (const api of ['api.d.ts', 'replay/api.d.ts', 'element/index.d.ts']) appendFileSync(join(types, api), "export type * from './types.js';\n");
