/**
 * The command `npm run bench`: runs the rows, shows the table. It must not know how a row is measured.
 */

import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { node22 } from '../support/nodes.js';
import { rows } from './rows.js';
import { HEAD, show } from './table.js';

const HELP = `npm run bench -- [--only NAME]... [--quick] [--json]

Measures the package against what one would use in its place, side by side: each row is a process of its own, in
which the contenders take turns (A B, B A, A B ...) after a warm-up. The times are medians, a ratio is the median
of the rounds' ratios: of the times, or of the speeds where the unit is /s. Ratios count, absolute times do not. A
number that is missed is shown, and fails nothing; only a size over its budget does.

  --only NAME   this row only; may be given more than once
  --quick       fewer and shorter rounds, and 10 M events instead of 100 M
  --json        the lines as JSON instead of a table
  --help        this text

Rows:
${rows.map(({ name, about }) => `  ${name.padEnd(12)}  ${about}`).join('\n')}
`;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) {
  process.stdout.write(HELP);
} else {
  await main();
}

async function main() {
  const unknown = options.only?.find((name) => !rows.some((row) => row.name === name));
  if (unknown !== undefined) {
    process.stderr.write(`There is no row ${unknown}.\n\n${HELP}`);
    process.exitCode = 2;
    return;
  }
  const chosen = rows.filter(({ name }) => !options.only || options.only.includes(name));
  if (!options.json) {
    process.stdout.write(`Node ${process.version}, ${cpus()[0]?.model ?? process.arch}\n\n${HEAD}\n${'-'.repeat(HEAD.length)}\n`);
  }
  const lines = [];
  for (const row of chosen) {
    const found = await run(row);
    if (!options.json) process.stdout.write(found.map(show).join(''));
    lines.push(...found);
  }
  if (options.json) process.stdout.write(`${JSON.stringify({ node: process.version, lines }, null, 2)}\n`);
  if (lines.some(({ row, ok }) => row === 'size' && ok === false)) process.exitCode = 1;
}

/** @param {import('./rows.js').Row} row @returns {Promise<import('./rows.js').Line[]>} */
async function run({ name, runtime }) {
  const terminal = process.stderr.isTTY;
  if (terminal) process.stderr.write(`${' '.repeat(22)}${name}`);
  const script = fileURLToPath(new URL('row.js', import.meta.url));
  const node = runtime === 'node22' && !node22.absent ? node22.path : process.execPath;
  const flags = ['--expose-gc', '--disable-warning=ExperimentalWarning'];
  const child = spawn(node, [...flags, script, name, ...(options.quick ? ['--quick'] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const output = child.stdout.setEncoding('utf8').toArray();
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (terminal) process.stderr.write('\r\x1b[2K');
  if (code !== 0) throw new Error(`the row ${name} could not be measured`);
  return JSON.parse((await output).join(''));
}
