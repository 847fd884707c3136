/** Runs the scenario for one case in this Node, and prints the report: `node run.js <file> '{ "dir": …, "url": … }'`. */
import { Checkpoint, Dependency } from '../../js/index.js';
import { scenario } from './scenario.js';

const [file, where] = process.argv.slice(2);
const { default: it } = await import(`./cases/${file}`);
const report = await scenario({ Checkpoint, Dependency }, () => it.open(JSON.parse(where)));
process.stdout.write(JSON.stringify(report));
