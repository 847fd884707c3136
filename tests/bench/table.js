/** How the bench shows its lines. It must not know the rows. */

/** Titles and widths; a negative width aligns right. */
const COLUMNS = [['work', 46], ['ours', -9], ['rival', -9], ['ratio', -10], ['to reach', -11], ['', 7]];
export const HEAD = columns(COLUMNS.map(([title]) => title));

function columns(cells) {
  const padded = cells.map((cell, i) => {
    const width = COLUMNS[i][1];
    return width < 0 ? cell.padStart(-width) : cell.padEnd(width);
  });
  return padded.join('  ').trimEnd();
}

/** The text of a line, and under it what it was measured against.
 * @param {import('./rows.js').Line} line */
export function show({ work, against, unit, ours, rival, ratio, difference, reach, ok, note }) {
  const amount = (value) => (value === undefined || value === null ? '' : UNITS[unit](value));
  const result = ratio !== undefined ? `${ratio < 0.1 ? ratio.toPrecision(2) : ratio.toFixed(ratio < 100 ? 2 : 0)} ×`
    : difference !== undefined ? `${difference < 0 ? '-' : '+'} ${amount(Math.abs(difference))}` : '';
  const verdict = ok === null ? '' : ok ? 'ok' : 'MISSED';
  const remarks = [against && rival !== undefined ? `against ${against}` : '', note].filter(Boolean).join('; ');
  return `${columns([work, amount(ours), amount(rival), result, reach, verdict])}\n${remarks && `    ${remarks}\n`}`;
}

const short = (value) => String(Number(value.toPrecision(3)));
const UNITS = {
  ns: (value) => (value < 1e3 ? `${short(value)} ns` : value < 1e6 ? `${short(value / 1e3)} µs` : `${short(value / 1e6)} ms`),
  ms: (value) => `${short(value)} ms`,
  '/s': (value) => (value < 1e3 ? short(value) : value < 1e6 ? `${short(value / 1e3)} k` : `${short(value / 1e6)} M`) + '/s',
  B: (value) => (value < 1e6 ? `${short(value / 1e3)} KB` : `${short(value / 1e6)} MB`),
};
