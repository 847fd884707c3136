/** What deno.js runs: `in-deno.js <file of the case> <folder>` prints the report; with a trap it shows that. */
import * as library from '../../../js/index.js';
import { scenario } from '../scenario.js';

const [file, dir, trap] = Deno.args;
const { default: it } = await import(`../cases/${file}`);
if (trap) await it.traps[trap].call(it, library, { dir });
else console.log(JSON.stringify(await scenario(library, () => it.open({ dir }))));
