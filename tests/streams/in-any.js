/** Prints how the scenes go in this runtime: `in-any.js web` or `in-any.js node`. */
import process from 'node:process';
import * as core from '../../js/index.js';
import * as streams from '../../js/transform.js';
import { report } from './host.js';

const { scenes } = await import(`./${process.argv[2]}.js`);
process.stdout.write(JSON.stringify(await report(scenes, { ...core, ...streams })), () => process.exit());
