/** Text on a terminal: names that were not written by us, tables, durations, times. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../js/cli/nearest.js';
import { table } from '../../js/cli/table.js';
import { cut, pad, safe, widthOf } from '../../js/cli/text.js';
import { formatNamed, parseDuration, parseNamed } from '../../js/text/thresholds.js';
import { iso, moment, momentsLike, size, span } from '../../js/text/words.js';

/** @type {import('../../js/cli/text.js').Paint} */
const paint = (_, text) => text;

test('a duration is typed by units, as ISO 8601, or as a plain number', () => {
  for (const [text, expected] of /** @type {[string, unknown][]} */ ([
    ['90m', { minutes: 90 }], ['1h30m', { hours: 1, minutes: 30 }], ['1h 30m', { hours: 1, minutes: 30 }], ['2d', { days: 2 }],
    ['500ms', { milliseconds: 500 }], ['1.5h', { hours: 1.5 }], ['45 s', { seconds: 45 }], ['10min', { minutes: 10 }], ['PT90M', { minutes: 90 }],
    ['P1DT2H', { days: 1, hours: 2 }], ['pt1.5s', { seconds: 1.5 }], ['90', 90], ['0', 0], ['1e3', 1000], [' 2h ', { hours: 2 }], ['1m1m', { minutes: 2 }],
    ['.5', 0.5], ['5e-7', 5e-7],
  ])) assert.deepEqual(parseDuration(text), expected, text);
  for (const text of ['', '90q', '-5m', 'm', '1h30', 'PT', 'P', '1w', 'Infinity', 'NaN', '1..2h', '0x10', 'P1.1.1D', '1e999']) {
    assert.throws(() => parseDuration(text), { name: 'RangeError', message: `"${text}" is not a duration: give one like 90m, 1h30m, 2d, 45s, 500ms, PT90M, or a plain number where times are numbers` });
  }
});

test('a name ends at its last equals sign, and is written so that it is read as what it was', () => {
  assert.deepEqual(parseNamed('weather'), { name: 'weather' });
  assert.deepEqual(parseNamed('weather=90m'), { name: 'weather', downtimeThreshold: { minutes: 90 } });
  assert.deepEqual(parseNamed('a=b=2d'), { name: 'a=b', downtimeThreshold: { days: 2 } });
  assert.deepEqual(parseNamed('a=b='), { name: 'a=b' });
  for (const name of ['weather', 'a=b', 'a=', '=', ' a ']) {
    assert.deepEqual(parseNamed(formatNamed(name)), { name });
    for (const threshold of [{ minutes: 90 }, { days: 1, hours: 2, milliseconds: 5 }, 0, 90, 1e21, 5e-7, 0.1]) assert.deepEqual(parseNamed(formatNamed(name, threshold)), { name, downtimeThreshold: threshold });
  }
  for (const text of ['', '=', '=90m']) assert.throws(() => parseNamed(text), { name: 'RangeError', message: /has no name/ });
  assert.throws(() => parseNamed('a=b'), { name: 'RangeError', message: /^"b" is not a duration/ });
});

test('a duration is shown by its two largest units, rounded and never of 60 minutes', () => {
  for (const [ms, expected] of /** @type {[number, string][]} */ ([
    [0, '0s'], [0.25, '0.25ms'], [12.34, '12.3ms'], [250, '250ms'], [1500, '1.5s'], [999.7, '1s'], [59_940, '59.9s'], [59_999, '1m'], [60_000, '1m'], [90_000, '1m 30s'], [3_599_600, '1h'], [5_400_000, '1h 30m'],
    [86_399_999, '1d'], [90_000_000, '1d 1h'], [172_800_000, '2d'], [-5_400_000, '-1h 30m'], [NaN, '–'], [Infinity, '∞'], [1e11, '1,157d 10h'],
  ])) assert.equal(span(ms), expected, String(ms));
});

test('what is shown is read back as what it was, where it has two units', () => {
  for (const ms of [250, 45_000, 90_000, 5_400_000, 90_000_000]) {
    const units = Object.entries(/** @type {object} */ (parseDuration(span(ms))));
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

test('moments have no more digits than one of them needs, and a number is itself', () => {
  assert.deepEqual([0, 1000, 1500, 1.25, -60_000].map((time) => moment(time)), [
    '1970-01-01 00:00Z', '1970-01-01 00:00:01Z', '1970-01-01 00:00:01.500Z', '1970-01-01 00:00:00.001250Z', '1969-12-31 23:59Z',
  ]);
  assert.deepEqual([0, 1000].map(momentsLike([0, 1000])), ['1970-01-01 00:00:00Z', '1970-01-01 00:00:01Z']);
  assert.equal(moment(1_234_567.5, 'number'), '1234567.5');
  assert.equal(span(1_234_567.5, 'number'), '1,234,567.5');
  assert.equal(moment(1e300), '1e+300');
});
