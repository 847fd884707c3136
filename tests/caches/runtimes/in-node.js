/** What node22.js runs: `in-node.js <file of the case> '{ "dir": …, "url": … }'` prints the report; with a trap it shows that. */
import * as library from '../../../js/index.js';
import { scenario } from '../scenario.js';

const [file, given, trap] = process.argv.slice(2);
const where = JSON.parse(given);
const { default: it } = await import(`../cases/${file}`);
if (trap) await it.traps[trap].call(it, library, where);
else process.stdout.write(JSON.stringify(await scenario(library, () => it.open(where))));
