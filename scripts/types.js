/** `npm run types`: the declarations in types/, emitted by TypeScript from the JSDoc of js/. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './toolchain.js';

rmSync(join(root, 'types'), { recursive: true, force: true });
run(join(root, 'node_modules', '.bin', 'tsc'), []);
