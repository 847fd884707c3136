/** How the command ends: its exit codes, and what is said then. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { skipWithout } from '../support/absent.js';
import { cli, pathOf, run, start, write } from './support/command.js';
import { csv, named, ndjson, numbers } from './support/story.js';

const file = write('events.ndjson', ndjson);

/**
 * It is refused, in a few words and without a stack.
 * @param {string[]} args
 * @param {number} expected
 * @param {RegExp} message
 * @param {string | Uint8Array} [input]
 */
function refused(args, expected, message, input) {
  const { code, stdout, stderr } = run(args, { input });
  assert.equal(code, expected, stderr);
  assert.match(stderr, message);
  assert.equal(stdout, '');
  assert.doesNotMatch(stderr, /\n\s+at |node:|Error:/);
}

test('2: what was typed is not right, and what was meant is said', () => {
  refused([], 2, /What is to be done\?/);
  refused(['repaly'], 2, /did you mean replay\?/);
  refused(['replay'], 2, /Which file\?/);
  refused(['replay', file, 'other'], 2, /"other" is one too many/);
  refused(['replay', file, '--dependant', 'flights'], 2, /no option --dependant: did you mean --dependent\?/);
  refused(['replay', file, '--frobnicate'], 2, /no option --frobnicate\./);
  refused(['replay', file, '-x'], 2, /no option -x/);
  refused(['replay', file, '--dependent'], 2, /--dependent needs a value/);
  refused(['replay', file, '--dependent', '--json'], 2, /--dependent needs a value/);
  refused(['replay', file, '--json=yes', ...named], 2, /--json takes no value/);
  refused(['replay', file, '--dependent', 'a', '--dependent', 'b'], 2, /--dependent was given twice/);
  refused(['replay', file, '--format', 'cvs'], 2, /"cvs" is not a format: give ndjson, csv or parquet/);
  refused(['replay', file, '--unit', 'h'], 2, /"h" .*\bs, ms, us/);
  refused(['replay', file, '--open', '--no-browser', '--unit', 'h'], 2, /"h" /);
  refused(['replay', file, '--limit', '-1'], 2, /--limit needs a value/);
  refused(['replay', file, '--limit', 'x'], 2, /--limit is "x": give a whole number/);
  refused(['replay', file, '--dependent', 'flights', '--dependency', 'weather=90q'], 2, /"90q" is not a duration.*90m/);
  refused(['replay', file, '--dependent', 'flights', '--dependency', '=90m'], 2, /"=90m" has no name/);
  refused(['replay', file, ...named, '--sweep', '1h,x'], 2, /--sweep: "x" is not a duration/);
  refused(['replay', file, ...named, '--zone', 'Mars'], 2, /Mars/);
  refused(['replay', write('events.csv', csv), ...named, '--delimiter', '||'], 2, /\|\|/);
  refused(['replay', file, '--\x1b[31m'], 2, /no option --\\x1b\[31m/);
});

test('2: what does not go together', () => {
  refused(['replay', file, '--follow'], 2, /--follow goes with --open only/);
  refused(['replay', file, '--no-browser'], 2, /--no-browser goes with --open only/);
  refused(['replay', file, '--force'], 2, /--force goes with --export only/);
  refused(['replay', file, '--open', '--json'], 2, /--open and --json do not go together/);
  refused(['replay', file, '--record', '1', '--at', '1'], 2, /--record and --at do not go together/);
  refused(['replay', '-', '--open', '--follow'], 2, /- is live without it/);
});

test('2: no stream was named: those of the file are listed, with a command to begin with', () => {
  refused(['replay', file], 2, /Say so by --dependent\. events\.ndjson has 3 streams:\n\n  stream +rows.*\n  flights +7 .*\n  weather +3 .*\n  notices +1 /);
  refused(['replay', file], 2, /\n  slipstream-checkpoint replay events\.ndjson --dependent flights --dependency weather=\S+ --dependency notices=\S+\n/);
  refused(['replay', file, '--dependent', 'flights'], 2, /Say so by --dependency/);
  refused(['replay', file, '--dependent', 'flihgts', '--dependency', 'weather'], 2, /--dependent flihgts: there is no such stream in the recording; did you mean flights\?/);
  refused(['replay', file, '--dependent', 'flights', '--dependency', 'wether=1h'], 2, /--dependency wether: .*did you mean weather\?.*--missing-ok/);
  refused(['replay', '-'], 2, / standard input has 3 streams:[^]*--dependency weather=\d+ /, numbers);
  refused(['replay', '-', ...named], 1, /^slipstream-checkpoint: standard input: there are no rows in it\.$/m, '');
  refused(['replay', '-', ...named], 1, /^slipstream-checkpoint: standard input: .*name it by the option stream/m, 'a,b\n1,2\n');
});

test('2: the example keeps what was named, as far as it is near to a stream', () => {
  const example = (/** @type {string[]} */ ...args) => /slipstream-checkpoint replay events\.ndjson (.*)\n/.exec(run(['replay', file, ...args]).stderr)?.[1];
  assert.equal(example('--dependent', 'wether'), '--dependent weather --dependency flights=3h --dependency notices=1m');
  assert.equal(example('--dependent', 'notice', '--dependency', 'wether=1h30m'), '--dependent notices --dependency weather=1h30m');
  assert.equal(example('--dependent', 'nothing-like-it', '--dependency', 'flights=90m'), '--dependent weather --dependency flights=90m');
  assert.equal(example('--dependency', 'weather', '--zone', 'Z'), '--zone Z --dependent flights --dependency weather=6h');
});

test('2: of very many streams the largest are listed', () => {
  const lines = Array.from({ length: 5000 }, (_, i) => `{"stream":"s${i}","time":"2013-10-25T20:00:00Z"}\n`.repeat(i === 7 ? 3 : 1)).join('');
  const { code, stderr } = run(['replay', '-'], { input: lines });
  assert.equal(code, 2);
  assert.match(stderr, /has 5,000 streams:/);
  assert.match(stderr, /… and 4,980 streams more/);
  assert.match(stderr, /\n  s7 +3/);
  assert.ok(stderr.split('\n').length < 40);
});

test('0: a dependency without rows is one that was silent, where that may be', () => {
  const { code, stdout } = run(['replay', file, '--dependent', 'flights', '--dependency', 'sun=90m', '--missing-ok']);
  assert.equal(code, 0);
  assert.match(stdout, /^sun /m);
});

test('2: a threshold without a unit where there are times, and with one where there are none', () => {
  refused(['replay', file, '--dependent', 'flights', '--dependency', 'weather=90'], 2, /90 what\? .*90m/);
  refused(['replay', '-', '--dependent', 'flights', '--dependency', 'weather=90m'], 2, /weather/, numbers);
  refused(['replay', '-', '--dependent', 'flights', '--dependency', 'weather'], 2, /weather/, numbers);
});

test('1: the file cannot be read, or nothing in it', () => {
  refused(['replay', 'nothing.csv', ...named], 1, /nothing\.csv: there is no such file/);
  mkdirSync(pathOf('folder'), { recursive: true });
  refused(['replay', 'folder', ...named], 1, /folder is a folder/);
  refused(['replay', write('empty.csv', ''), ...named], 1, /empty\.csv/);
  refused(['replay', write('empty', ''), ...named], 1, /there are no rows/);
  refused(['replay', write('line', 'x'.repeat(1_100_000)), ...named], 1, /a header that names its columns: line 1: .* is longer than 1048576 bytes/);
  refused(['replay', write('header.csv', csv.split('\n')[0]), ...named], 1, /there are no rows/);
  refused(['replay', write('columns.csv', 'a,b\n1,2\n'), ...named], 1, /columns\.csv: no column has a usual name for the stream: name it by the option stream; there are "a", "b"\.\n/);
  refused(['replay', write('half.csv.gz', gzipSync(ndjson.repeat(100)).subarray(0, 90)), ...named], 1, /half\.csv\.gz/);
  const { code, stderr } = run(['replay', write('bad.ndjson', '{"stream":"a","time":"x"}\n{"stream":"a","time":"y"}\n'), ...named]);
  assert.equal(code, 1);
  assert.match(stderr, /^2 lines could not be read:\n  line 1: [^]*no line of it can be read/);
});

test('3: a downtime, where that is asked for', () => {
  assert.equal(run(['replay', file, ...named, '--fail-on-downtime']).code, 3);
  assert.equal(run(['replay', file, ...named, '--fail-on-downtime', '--json']).code, 3);
  assert.equal(run(['replay', file, '--dependent', 'flights', '--dependency', 'weather=6h', '--fail-on-downtime']).code, 0);
});

test('130: Ctrl-C while it reads, without a word', async () => {
  const { child, all, ended } = start(['replay', '-', ...named]);
  child.stdin.write(ndjson);
  await setTimeout(400);
  child.kill('SIGINT');
  assert.equal(await ended, 130);
  assert.deepEqual(all, { stdout: '', stderr: '' });
});

test('1: the output cannot be written, without a stack', { skip: skipWithout(!existsSync('/dev/full') && '/dev/full') }, () => {
  for (const args of [[...named], [...named, '--json'], ['--help']]) {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [cli, 'replay', pathOf(file), ...args], { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
    closeSync(full);
    assert.deepEqual([status, stderr], [1, 'slipstream-checkpoint: the output cannot be written: no space is left.\n']);
  }
});

test('who reads the output may go away', async () => {
  const many = write('many.ndjson', Array.from({ length: 20_000 }, (_, i) => (
    `{"stream":"flights","time":${i * 2 + 1}}\n{"stream":"weather","time":${i * 2 - (i % 2 ? 5 : -3)}}\n`
  )).join(''));
  const { child, all, ended } = start(['replay', many, '--dependent', 'flights', '--dependency', 'weather=1', '--json']);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  assert.equal(await ended, 0);
  assert.equal(all.stderr, '');
});
