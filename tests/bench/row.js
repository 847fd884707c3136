/**
 * Runs one row of the bench in this process: `node --expose-gc row.js NAME [--quick]`. Its lines go to standard output as
 * JSON.
 */

import { rows } from './rows.js';

const [name, mode] = process.argv.slice(2);
const row = rows.find((candidate) => candidate.name === name);
if (!row) throw new Error(`there is no row ${name}`);
const lines = await row.measure(mode === '--quick');
process.stdout.write(JSON.stringify(lines.map((line) => ({ row: name, ...line }))));
