/** Shows one trap of a case in this Node: `node in-node.js <file of the case> <trap> '{ "dir": … }'`. */
import * as library from '../../../js/index.js';

const [file, trap, where] = process.argv.slice(2);
const { default: it } = await import(`../cases/${file}`);
await it.traps[trap].call(it, library, JSON.parse(where));
