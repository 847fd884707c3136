/** A small recording whose answers are known: the weather is silent twice, and the second time to the end. */

const ROWS = /** @type {[string, string, number?][]} */ ([
  ['weather', '2013-10-25T20:00:00Z'],
  ['flights', '2013-10-25T20:00:00Z', 100], // good: the weather has reached it
  ['flights', '2013-10-25T21:00:00Z', 101],
  ['flights', '2013-10-25T21:45:00Z', 102], // 105 minutes: down
  ['flights', '2013-10-25T22:00:00Z', 103], // 120
  ['weather', '2013-10-25T21:00:00Z'], // late
  ['weather', '2013-10-25T22:30:00Z'], // up again, 45 minutes after the downtime was found
  ['flights', '2013-10-25T22:30:00Z', 104], // good
  ['notices', '2013-10-25T22:31:00Z'],
  ['flights', '2013-10-25T23:59:00Z', 105],
  ['flights', '2013-10-26T00:30:00Z', 106], // 120 minutes: down, to the end
]);

export const ndjson = ROWS.map(([stream, time, offset]) => `${JSON.stringify({ stream, time, offset, note: 'x' })}\n`).join('');
export const csv = `stream,time,offset,note\n${ROWS.map(([stream, time, offset = '']) => `${stream},${time},${offset},x\n`).join('')}`;
/** The same in minutes since the first row, as plain numbers. */
export const numbers = ROWS.map(([stream, time, offset]) => (
  `${JSON.stringify({ stream, marker: (Date.parse(time) - Date.parse(ROWS[0][1])) / 60_000, offset })}\n`
)).join('');

/** What is found with a threshold of 90 minutes. */
export const incidents = [
  {
    dependency: 'weather', from: { index: 3, time: '2013-10-25T21:45:00.000Z' }, to: { index: 6, time: '2013-10-25T22:30:00.000Z' },
    duration: 2_700_000, longestLag: 7_200_000, redo: 3, resumeFrom: { offset: 100, sequence: 1 },
  },
  {
    dependency: 'weather', from: { index: 10, time: '2013-10-26T00:30:00.000Z' }, to: null,
    duration: 0, longestLag: 7_200_000, redo: 2, resumeFrom: { offset: 104, sequence: 5 },
  },
];

/** What is typed to find it. */
export const named = ['--dependent', 'flights', '--dependency', 'weather=90m'];
