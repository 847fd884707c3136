/** Text on a terminal: names that were not written by us, tables, durations, times. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDuration, parseDuration } from '../../js/cli/durations.js';
import { nearest } from '../../js/cli/nearest.js';
import { table } from '../../js/cli/table.js';
import { cut, pad, safe, size, widthOf } from '../../js/cli/text.js';
import { iso } from '../../js/cli/times.js';

/** @type {import('../../js/cli/text.js').Paint} */
const paint = (_, text) => text;

test('a duration is typed by units, as ISO 8601, or as a plain number', () => {
  for (const [text, expected] of /** @type {[string, unknown][]} */ ([
    ['90m', { minutes: 90 }], ['1h30m', { hours: 1, minutes: 30 }], ['1h 30m', { hours: 1, minutes: 30 }], ['2d', { days: 2 }],
    ['500ms', { milliseconds: 500 }], ['1.5h', { hours: 1.5 }], ['45 s', { seconds: 45 }], ['10min', { minutes: 10 }], ['PT90M', { minutes: 90 }],
    ['P1DT2H', { days: 1, hours: 2 }], ['pt1.5s', { seconds: 1.5 }], ['90', 90], ['0', 0], ['1e3', 1000], [' 2h ', { hours: 2 }], ['1m1m', { minutes: 2 }],
    ['', undefined], ['90q', undefined], ['-5m', undefined], ['m', undefined], ['1h30', undefined], ['PT', undefined], ['P', undefined], ['1w', undefined],
    ['Infinity', undefined], ['NaN', undefined], ['1..2h', undefined], ['0x10', undefined], ['P1.1.1D', undefined],
  ])) assert.deepEqual(parseDuration(text), expected, text);
});

test('a duration is shown by its two largest units, rounded and never of 60 minutes', () => {
  for (const [ms, expected] of /** @type {[number, string][]} */ ([
    [0, '0s'], [0.25, '0.3ms'], [250, '250ms'], [1500, '1.5s'], [999.7, '1s'], [59_999, '1m'], [60_000, '1m'], [90_000, '1m 30s'], [3_599_600, '1h'], [5_400_000, '1h 30m'],
    [86_399_999, '1d'], [90_000_000, '1d 1h'], [172_800_000, '2d'], [-5_400_000, '-1h 30m'], [NaN, 'NaN'], [Infinity, 'Infinity'],
  ])) assert.equal(formatDuration(ms), expected, String(ms));
});

test('what is shown is read back as what it was, where it has two units', () => {
  for (const ms of [250, 45_000, 90_000, 5_400_000, 90_000_000]) {
    const units = Object.entries(/** @type {object} */ (parseDuration(formatDuration(ms))));
    const lengths = { days: 86_400_000, hours: 3_600_000, minutes: 60_000, seconds: 1000, milliseconds: 1 };
    assert.equal(units.reduce((sum, [unit, count]) => sum + count * lengths[/** @type {keyof typeof lengths} */ (unit)], 0), ms);
  }
});

test('a name moves no cursor, hides nothing and turns no writing round', () => {
  assert.equal(safe('weather'), 'weather');
  assert.equal(safe('wétter 天気'), 'wétter 天気');
  assert.equal(safe('a\x1b[31mb\x07\r\n\x9b'), 'a\\x1b[31mb\\x07\\x0d\\x0a\\x9b');
  assert.equal(safe('\u202egnp.exe\u2066\u200b\ufeff\u2028'), '\\u{202e}gnp.exe\\u{2066}\\u{200b}\\u{feff}\\u{2028}');
  assert.equal(safe('\ud800x'), '\\u{d800}x');
});

test('widths count what a terminal shows, and a cut name says so', () => {
  assert.deepEqual(['ab', '天気', 'e\u0301', '🛫'].map(widthOf), [2, 4, 1, 2]);
  assert.equal(cut('weather', 7), 'weather');
  assert.equal(cut('weather', 5), 'weat…');
  assert.equal(cut('天気予報', 5), '天気…');
  assert.equal(pad('天気', 6), '天気  ');
  assert.equal(pad('7', 3, 'right'), '  7');
});

test('a table fits the terminal: names are cut first, then columns left out', () => {
  /** @type {import('../../js/cli/table.js').Column[]} */
  const columns = [{ title: 'name', mayShrink: true }, { title: 'count', side: 'right' }, { title: 'more', mayGo: true }];
  const rows = [['a-rather-long-name', '5', 'something'], ['b', '1,234', '']];
  const wide = table(columns, rows, { width: Infinity, paint });
  assert.equal(wide, 'name                count  more\na-rather-long-name      5  something\nb                   1,234\n');
  assert.equal(table(columns, rows, { width: 30, paint }), 'name          count  more\na-rather-lo…      5  something\nb             1,234\n');
  assert.equal(table(columns, rows, { width: 18, paint }), 'name         count\na-rather-l…      5\nb            1,234\n');
  for (let width = 15; width < 40; width++) {
    for (const line of table(columns, rows, { width, paint }).split('\n')) assert.ok(widthOf(line) <= width, `${width}: ${line}`);
  }
});

test('a name of ten thousand letters takes no more than its column', () => {
  const lines = table([{ title: 'name', mayShrink: true }, { title: 'n' }], [['x'.repeat(10_000), '1']], { width: Infinity, paint });
  assert.ok(lines.split('\n').every((line) => line.length < 60));
});

test('times for programs keep microseconds, and what is no time is null', () => {
  assert.equal(iso(0), '1970-01-01T00:00:00.000Z');
  assert.equal(iso(1.25), '1970-01-01T00:00:00.001250Z');
  assert.equal(iso(-0.5), '1969-12-31T23:59:59.999500Z');
  assert.deepEqual([NaN, Infinity, 1e300].map(iso), [null, null, null]);
});

test('what was meant is near to what was typed', () => {
  assert.equal(nearest('dependant', ['dependent', 'dependency']), 'dependent');
  assert.equal(nearest('repaly', ['replay', 'help']), 'replay');
  assert.equal(nearest('xyz', ['dependent']), undefined);
  assert.equal(nearest('Weather', ['weather', 'feather']), 'weather');
});

test('sizes have three digits at most', () => {
  assert.deepEqual([0, 999, 1234, 999_600, 123_456_789].map(size), ['0 B', '999 B', '1.23 kB', '1 MB', '123 MB']);
});
