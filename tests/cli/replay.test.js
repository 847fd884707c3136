/** `slipstream-checkpoint replay`: what it finds, and how it is asked. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { run, write } from './support/command.js';
import { csv, incidents, named, ndjson, numbers } from './support/story.js';

const file = write('events.ndjson', ndjson);

/** @param {ReturnType<typeof run>} result */
function documentOf({ code, stdout, stderr }) {
  assert.equal(stderr, '');
  assert.equal(code, 0);
  return JSON.parse(stdout);
}

test('the table says when, for how long, how far behind, and what is to be done again from where', () => {
  const { code, stdout, stderr } = run(['replay', file, ...named]);
  assert.deepEqual([code, stderr], [0, '']);
  assert.equal(stdout, `events.ndjson: 11 rows, 3 streams, 2013-10-25 20:00Z to 2013-10-26 00:30Z
columns: stream, time, offset (guessed)

2 downtimes of what flights needs, 1 still open at the end
dependency  from               to                 down for  longest lag  do again  after offset
weather     2013-10-25 21:45Z  2013-10-25 22:30Z       45m           2h         3           100
weather     2013-10-26 00:30Z  open                     0s           2h         2           104

dependency  threshold  at the end  downtimes  down for  longest  rows while down  lag: half  90 %  99 %  most
weather        1h 30m  down        2, 1 open       45m      45m                1     1h 29m    2h    2h    2h

stream   rows  out of order  first              last
flights     7             0  2013-10-25 20:00Z  2013-10-26 00:30Z
weather     3             0  2013-10-25 20:00Z  2013-10-25 22:30Z
and 1 row of 1 other stream
`);
});

test('--json is one document with everything, and nothing else', () => {
  const found = documentOf(run(['replay', file, ...named, '--json']));
  assert.deepEqual(found.incidents, incidents);
  assert.deepEqual([found.file, found.rows, found.streams, found.dependent], [file, 11, ['weather', 'flights', 'notices'], 'flights']);
  assert.deepEqual([found.start, found.end], ['2013-10-25T20:00:00.000Z', '2013-10-26T00:30:00.000Z']);
  assert.deepEqual(found.problems, { count: 0, first: [] });
  const [weather] = found.summary.dependencies;
  assert.deepEqual([weather.name, weather.phase, weather.downtimes, weather.open, weather.total, weather.late], ['weather', 'down', 2, true, 2_700_000, 1]);
  const flights = found.summary.streams.find((/** @type {{ name: string }} */ { name }) => name === 'flights');
  assert.deepEqual(flights, { name: 'flights', events: 7, outOfOrder: 0, first: '2013-10-25T20:00:00.000Z', last: '2013-10-26T00:30:00.000Z' });
  assert.equal(found.sweep, undefined);
});

test('NDJSON, CSV, TSV, gzipped or not, under a name that says nothing and as standard input: all the same', () => {
  const files = /** @type {[string, string | Uint8Array][]} */ ([
    ['a.jsonl', ndjson], ['a.csv', csv], ['a.tsv', csv.replaceAll(',', '\t')], ['a.ndjson.gz', gzipSync(ndjson)], ['a.csv.gz', gzipSync(csv)],
    ['a', ndjson], ['b', csv], ['c', gzipSync(csv)],
  ]);
  for (const [name, contents] of files) assert.deepEqual(documentOf(run(['replay', write(name, contents), ...named, '--json'])).incidents, incidents, name);
  for (const input of [ndjson, csv, gzipSync(ndjson)]) {
    const found = documentOf(run(['replay', '-', ...named, '--json'], { input }));
    assert.deepEqual([found.file, found.incidents], [null, incidents]);
  }
});

test('columns are named by options where the guess is not right', () => {
  const strange = write('strange.csv', csv.replace('stream,time,offset,note', 'a;b;c;d').replaceAll(',', ';').replaceAll('Z;', ';'));
  const args = ['--stream', 'a', '--time', 'b', '--offset', 'c', '--zone', 'Z', '--delimiter', ';', '--format', 'csv'];
  const found = documentOf(run(['replay', strange, ...named, ...args, '--json']));
  assert.deepEqual(found.incidents, incidents);
  assert.deepEqual([found.columns.stream, found.columns.time, found.columns.offset], ['a', 'b', 'c']);
  assert.match(run(['replay', strange, ...named, ...args]).stdout, /^columns: a as stream, b as time, c as offset \(named\)$/m);
  const half = write('half.csv', csv.replace('stream,time,offset,note', 'feed,time,c,d'));
  assert.match(run(['replay', half, ...named, '--stream', 'feed']).stdout, /^columns: feed as stream \(named\); time \(guessed\)$/m);
});

test('where no offsets are read it says after which row, and not after which offset', () => {
  const without = csv.replace('offset', 'place');
  const { stdout } = run(['replay', '-', ...named], { input: without });
  assert.match(stdout, /do again +after row\nweather .* 3 +1$/m);
  assert.match(run(['replay', '-', ...named], { input: ndjson.replaceAll('"offset":', '"place":') }).stdout, /do again +after row\n/);
  assert.match(run(['replay', '-', ...named, '--offset', 'place'], { input: without }).stdout, /do again +after offset\nweather .* 3 +100$/m);
});

test('times of the wrong unit are not taken without a word', () => {
  const lines = ndjson.replaceAll(/"time":"([^"]+)"/g, (_, time) => `"time":${Date.parse(time) / 1000}`);
  const { code, stdout, stderr } = run(['replay', '-', ...named, '--unit', 'ms'], { input: lines });
  assert.deepEqual([code, stderr], [0, 'All times are before 1980 or after 2100, such as 1970-01-17 00:05:31.200Z: is --unit ms right?\n']);
  assert.match(stdout, /no downtime/);
  assert.equal(run(['replay', '-', ...named, '--unit', 's'], { input: lines }).stderr, '');
});

test('numbers are times in --unit', () => {
  const lines = ndjson.replaceAll(/"time":"([^"]+)"/g, (_, time) => `"time":${Date.parse(time) / 1000}`);
  assert.deepEqual(documentOf(run(['replay', '-', ...named, '--unit', 's', '--json'], { input: lines })).incidents, incidents);
});

test('without --unit numbers are of a unit of their own, and so are thresholds', () => {
  const args = ['replay', '-', '--dependent', 'flights', '--dependency', 'weather=90'];
  const found = documentOf(run([...args, '--json'], { input: numbers }));
  assert.deepEqual(found.incidents.map((/** @type {any} */ { from, to, duration }) => [from.time, to?.time, duration]), [[105, 150, 45], [270, undefined, 0]]);
  assert.match(run(args, { input: numbers }).stdout, /^weather +105 +150 +45 +120 +3 +100$/m);
});

test('arrivals and actions are taken from their columns', () => {
  const rows = csv.trimEnd().split('\n').map((line, i) => (i === 0 ? 'stream,time,offset,note,got,said' : `${line},2020-01-01T00:${String(i).padStart(2, '0')}:00Z,`));
  rows.push('weather,,,,2020-01-01T01:00:00Z,idle');
  const found = documentOf(run(['replay', '-', ...named, '--arrival', 'got', '--action', 'said', '--json'], { input: rows.join('\n') }));
  assert.deepEqual(found.incidents.map((/** @type {any} */ { from, to }) => [from.time, to?.time]), [
    ['2020-01-01T00:04:00.000Z', '2020-01-01T00:07:00.000Z'], ['2020-01-01T00:11:00.000Z', '2020-01-01T01:00:00.000Z'],
  ]);
  assert.equal(found.summary.dependencies[0].phase, 'idle');
});

test('--sweep says what other thresholds would have found', () => {
  const found = documentOf(run(['replay', file, ...named, '--sweep', '30m,1h,3h', '--json']));
  const times = found.sweep.map((/** @type {any} */ { threshold, dependencies: [{ downtimes, open }] }) => [threshold, downtimes, open]);
  assert.deepEqual(times, [[1_800_000, 2, true], [3_600_000, 2, true], [10_800_000, 0, false]]);
  const { stdout } = run(['replay', file, ...named, '--sweep', '30m,1h,3h']);
  assert.match(stdout, /^Other thresholds\nthreshold +dependency.*\n +30m  weather +2, 1 open.*\n +1h  weather +2, 1 open.*\n +3h  weather +0 /m);
});

test('--limit cuts the table and says by how much; --json is whole', () => {
  const { stdout } = run(['replay', file, ...named, '--limit', '1']);
  assert.match(stdout, /^2 downtimes/m);
  assert.match(stdout, /^… and 1 downtime more \(--limit 1\)$/m);
  assert.doesNotMatch(stdout, /^weather .*open +0s/m);
  assert.equal(documentOf(run(['replay', file, ...named, '--limit', '1', '--json'])).incidents.length, 2);
});

test('--record and --at give the record as it would be stored, and nothing else', () => {
  const byRow = run(['replay', file, ...named, '--record', '4']);
  const record = JSON.parse(byRow.stdout);
  assert.deepEqual([record.version, record.sequence, record.state, record.checkpoints.weather.phase], [1, 4, { offset: 103 }, 'down']);
  assert.deepEqual(record.checkpoints.weather.lastGood.state, { offset: 100 });
  for (const time of ['2013-10-25T22:00:00Z', '2013-10-25T22:00Z', '2013-10-25T23:00+01:00', String(Date.parse('2013-10-25T22:00Z'))]) {
    // the last row at or before it: the late weather has no later time
    assert.equal(run(['replay', file, ...named, '--at', time]).stdout, run(['replay', file, ...named, '--record', '5']).stdout, time);
  }
  assert.deepEqual(documentOf(run(['replay', file, ...named, '--record', '4', '--json'])).record, record);
  assert.match(run(['replay', file, ...named, '--record', '11']).stderr, /the rows are 0 to 10/);
  assert.match(run(['replay', file, ...named, '--at', '2013-10-25T19:00Z']).stderr, /before the first row/);
  for (const at of ['yesterday', '2013-10-25T22:00']) assert.match(run(['replay', file, ...named, '--at', at]).stderr, /a time with its offset/);
  for (const [at, zone] of [['2013-10-25T22:00', 'Z'], ['2013-10-25T23:00', '+01:00'], ['2013-10-25 23:00:00', '+01:00'], ['2013-10-25T22:00Z', '+05:00']]) {
    assert.equal(run(['replay', file, ...named, '--at', at, '--zone', zone]).stdout, run(['replay', file, ...named, '--record', '5']).stdout, at);
  }
  assert.equal(run(['replay', file, ...named, '--at', '2013-10-26', '--zone', 'Z']).stdout, run(['replay', file, ...named, '--record', '9']).stdout);
});

test('--at of a time is refused where times are numbers: each would be before it', () => {
  const args = ['replay', '-', '--dependent', 'flights', '--dependency', 'weather=90', '--at'];
  for (const at of ['2013-10-25T22:00Z', '2013-10-25T22:00']) {
    const { code, stdout, stderr } = run([...args, at], { input: numbers });
    assert.deepEqual([code, stdout], [2, ''], at);
    assert.match(stderr, /the recording has numbers: give one of them; or, if they are times, --unit s/);
  }
  assert.equal(JSON.parse(run([...args, '1e9'], { input: numbers }).stdout).version, 1);
});

test('lines that cannot be read are counted, described with their numbers on standard error, and the rest is replayed', () => {
  const lines = ndjson.split('\n');
  lines.splice(3, 0, '{"stream":"flights","time":"yesterday"}', 'no json \x1b[31m', '');
  const bad = write('bad.ndjson', lines.join('\n'));
  const { code, stdout, stderr } = run(['replay', bad, ...named]);
  assert.equal(code, 0);
  assert.match(stdout, /^2 downtimes/m);
  assert.match(stderr, /^2 lines could not be read:\n  line 4: .*yesterday.*\n  line 5: .*\n$/);
  assert.doesNotMatch(stderr, /\x1b/);
  const found = JSON.parse(run(['replay', bad, ...named, '--json']).stdout);
  assert.deepEqual([found.problems.count, found.problems.first.map((/** @type {any} */ { line }) => line)], [2, [4, 5]]);
  assert.equal(run(['replay', bad, ...named, '--strict']).code, 1);
  assert.equal(run(['replay', file, ...named, '--strict']).code, 0);
});

test('hostile names are shown and change nothing', () => {
  const names = ['\x1b[2J\x1b]0;owned\x07', '<script>alert(1)</script>', '\u202eevil', "it's $(rm -rf) `x`", '__proto__', 'a=b', 'x'.repeat(900)];
  const lines = names.flatMap((stream) => [`${JSON.stringify({ stream, time: '2013-10-25T20:00:00Z' })}\n`]).join('');
  const hostile = write('hostile.ndjson', ndjson + lines);
  const listed = run(['replay', hostile]);
  assert.equal(listed.code, 2);
  for (const text of [listed.stderr, listed.stdout]) assert.doesNotMatch(text, /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  assert.match(listed.stderr, /\\x1b\[2J\\x1b\]0;owned\\x07/);
  for (const name of names) {
    const { code, stdout, stderr } = run(['replay', hostile, '--dependent', 'flights', '--dependency', `${name}=90m`]);
    assert.deepEqual([code, stderr], [0, ''], name);
    assert.doesNotMatch(stdout, /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    const found = JSON.parse(run(['replay', hostile, '--dependent', 'flights', '--dependency', `${name}=90m`, '--json']).stdout);
    assert.equal(found.incidents[0].dependency, name);
  }
});

test('the command that is shown as an example can be typed into a shell as it is', async () => {
  const { spawnSync } = await import('node:child_process');
  const { cli, pathOf } = await import('./support/command.js');
  for (const name of ['plain', "it's $(touch x) `y` \\", 'with space', 'tab\tand \x1b[0m', 'wétter']) {
    const lines = `${JSON.stringify({ stream: 'flights', time: '2013-10-25T20:00:00Z' })}\n`.repeat(3) + `${JSON.stringify({ stream: name, time: '2013-10-25T21:00:00Z' })}\n`;
    const odd = write("odd 'file.ndjson", lines);
    const [command] = /slipstream-checkpoint replay .*(?=\n)/.exec(run(['replay', odd]).stderr) ?? [''];
    const { status, stderr } = spawnSync('bash', ['-c', command.replace('slipstream-checkpoint', `'${process.execPath}' '${cli}'`)], { cwd: pathOf('.'), encoding: 'utf8' });
    assert.deepEqual([status, stderr], [0, ''], command);
  }
});

test('the fields of --json are those of the library', async () => {
  const { Recording, replay } = await import('../../pkg/replay.js');
  const recording = await Recording.read(Buffer.from(ndjson));
  const replayed = replay(recording, { dependent: 'flights', dependencies: [{ name: 'weather', downtimeThreshold: { minutes: 90 } }] });
  const found = documentOf(run(['replay', file, ...named, '--json']));
  assert.deepEqual(found.summary.dependencies, replayed.summary.dependencies);
  for (const name of Object.keys(replayed.incidents[0])) assert.ok(name in found.incidents[0], name);
});

test('the help names every option, and the version is the package\'s', () => {
  const { code, stdout, stderr } = run(['--help']);
  assert.deepEqual([code, stderr], [0, '']);
  assert.deepEqual([run(['replay', '--help']).stdout, run(['-h']).stdout, run(['help']).stdout], [stdout, stdout, stdout]);
  for (const name of ['dependent', 'dependency', 'json', 'sweep', 'record', 'at', 'limit', 'open', 'export', 'format', 'stream', 'time', 'arrival', 'offset', 'action',
    'unit', 'zone', 'delimiter', 'strict', 'fail-on-downtime', 'no-color', 'follow', 'no-browser', 'force', 'missing-ok']) assert.match(stdout, new RegExp(`^  --${name}\\b`, 'm'));
  assert.ok(stdout.indexOf('Examples') < stdout.indexOf('--dependent STREAM'));
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.equal(run(['--version']).stdout, `${version}\n`);
});
