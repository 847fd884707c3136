/** On a terminal: colours, widths, and a progress bar that is gone at the end. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { widthOf } from '../../js/cli/text.js';
import { run, runOnTerminal, write } from './support/command.js';
import { named, ndjson } from './support/story.js';

const absent = spawnSync('script', ['--version']).error ? 'script(1) of util-linux' : false;
if (absent && process.env.CI) throw new Error(`${absent} is missing`);
const options = { skip: absent };
const file = write('events.ndjson', ndjson);
/** @param {string} text */
const plain = (text) => text.replaceAll(/\x1b\[[\d;]*m/g, '');

test('colours are for a terminal, and for who wants them', options, () => {
  const colours = /\x1b\[\d+m/;
  assert.match(runOnTerminal(['replay', file, ...named]).output, colours);
  assert.doesNotMatch(runOnTerminal(['replay', file, ...named, '--no-color']).output, colours);
  assert.doesNotMatch(runOnTerminal(['replay', file, ...named], { env: { NO_COLOR: '1' } }).output, colours);
  assert.doesNotMatch(runOnTerminal(['replay', file, ...named], { env: { TERM: 'dumb' } }).output, colours);
  assert.doesNotMatch(run(['replay', file, ...named]).stdout, /\x1b/);
  assert.equal(plain(runOnTerminal(['replay', file, ...named], { columns: 200 }).output), run(['replay', file, ...named]).stdout);
});

test('tables are not wider than the terminal', options, () => {
  const long = write('long.ndjson', ndjson.replaceAll('weather', 'weather-of-the-three-airports-of-new-york-city'));
  for (const columns of [80, 90, 100, 120, 160]) {
    const { output, code } = runOnTerminal(['replay', long, '--dependent', 'flights', '--dependency', 'weather-of-the-three-airports-of-new-york-city=90m'], { columns });
    assert.equal(code, 0);
    for (const line of plain(output).split('\n')) assert.ok(widthOf(line) <= columns, `${columns}: ${line}`);
    assert.match(plain(output), /weather.*….*2013-10-25 21:45Z  2013-10-25 22:30Z|weather-of-the-three-airports-of-new-york-city +2013/);
  }
});

test('the bar shows how far it is, within its line, and is taken away', options, () => {
  const line = '{"stream":"weather","time":"2013-10-25T20:00:00Z","note":"' + 'x'.repeat(800) + '"}\n';
  // Unpacking takes a while on any machine.
  const large = write('large.ndjson.gz', gzipSync(ndjson + line.repeat(400_000), { level: 1 }));
  const { output, code } = runOnTerminal(['replay', large, ...named, '--limit', '0'], { columns: 70 });
  assert.equal(code, 0);
  const drawn = output.split('\r\x1b[K');
  assert.ok(drawn.length > 2, 'it was drawn, and taken away');
  for (const bar of drawn.slice(1, -1)) assert.ok(widthOf(bar) < 70, bar);
  assert.match(drawn[1], /^[█░]{24} +\d+ %  [\d.]+ [kM]B of [\d.]+ [kM]B/);
  assert.match(drawn[drawn.length - 1], /^(\x1b\[\d+m)*large\.ndjson\.gz/);
});

test('of a stream without a size it shows what has come', options, () => {
  const { output } = runOnTerminal(['replay', '-', ...named, '--limit', '0'], { input: `(cat events.ndjson; sleep 0.6; cat events.ndjson; sleep 0.3; cat events.ndjson)` });
  assert.match(output, /\r\x1b\[K[\d.]+ k?B  \d+ rows  \d+ rows\/s/);
});

test('there is no bar where nobody sees it', () => {
  assert.equal(run(['replay', 'large.ndjson.gz', ...named, '--limit', '0']).stderr, '');
});
