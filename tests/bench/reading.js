/**
 * What reading costs: lines of text to columns, against the same with JSON.parse and with PapaParse.
 */

import { compare, inTurns } from './measure.js';
import { generator } from './replay-log.js';

/** @import { Line } from './rows.js' */

const LINES = 200_000;
const STREAMS = ['flights', 'weather-EWR', 'weather-JFK', 'weather-LGA'];

/** What the lines say. The fields that nobody needs are half of them. */
const events = () => {
  const random = generator(1);
  let clock = Date.UTC(2013, 9, 25);
  return Array.from({ length: LINES }, (_, offset) => ({
    stream: STREAMS[Math.floor(random() * STREAMS.length)],
    time: new Date((clock += Math.floor(random() * 10) * 1_000)).toISOString().replace('.000Z', 'Z'),
    offset,
    wind: Math.round(random() * 400) / 10,
    note: random() < 0.5 ? 'some text' : 'another text, and longer',
  }));
};

/** @param {boolean} quick @returns {Promise<Line[]>} */
export async function ndjson(quick) {
  const bytes = new TextEncoder().encode(events().map((event) => `${JSON.stringify(event)}\n`).join(''));
  const lines = new TextDecoder().decode(bytes).trimEnd().split('\n');
  const byHand = () => {
    const columns = new Columns(LINES);
    let from = 0;
    const text = new TextDecoder().decode(bytes);
    for (let to; (to = text.indexOf('\n', from)) >= 0; from = to + 1) {
      const { stream, time, offset } = JSON.parse(text.slice(from, to));
      columns.add(stream, Date.parse(time), offset);
    }
    return columns;
  };
  const { ours, same } = await reader(bytes, 'ndjson', byHand());
  const times = await inTurns({
    ours,
    byHand: () => timed(byHand),
    parse: () => timed(() => lines.forEach((line) => JSON.parse(line))),
  }, { rounds: quick ? 9 : 31, warmUp: 5 });
  const note = `${same}, ${megabytes(bytes)} MB`;
  return [
    line('NDJSON to columns', compare(times.ours, times.byHand), 5, 'JSON.parse per line, to the same columns', note),
    { ...line('  the same', compare(times.ours, times.parse), 5, 'nothing but JSON.parse of lines that are strings already') },
  ];
}

/** @param {boolean} quick @returns {Promise<Line[]>} */
export async function csv(quick) {
  const papa = await import('papaparse').then(({ default: papa }) => papa, () => undefined);
  if (!papa) return [{ work: 'CSV to columns', unit: '/s', ours: NaN, reach: '', ok: null, note: 'skipped: papaparse is not installed: npm run setup' }];
  return [
    ...await csvLines(papa, 'CSV to columns', (field) => field.replace(',', ';'), quick),
    ...await csvLines(papa, '  the same, half of the lines with quotes', (field) => (field.includes(',') ? `"${field}"` : field), quick),
  ];
}

/** @returns {Promise<Line[]>} */
async function csvLines(papa, work, field, quick) {
  const text = `stream,time,offset,wind,note\n${events().map(({ note, ...rest }) => `${Object.values(rest).join()},${field(note)}\n`).join('')}`;
  const bytes = new TextEncoder().encode(text);
  // At its best it is told what it would find out by splitting all of the text once for each delimiter that it knows, and not to take
  // its fast mode, which it takes where there are no quotes and which is slower for such lines.
  const known = { delimiter: ',', newline: '\n', fastMode: false };
  // Rows are handed over one by one: faster than all of them at once, and without a header than with.
  const byStep = (options) => {
    const columns = new Columns(LINES);
    let isHeader = true;
    papa.parse(new TextDecoder().decode(bytes), {
      ...options,
      skipEmptyLines: true,
      step({ data: [stream, time, offset] }) {
        if (isHeader) isHeader = false;
        else columns.add(stream, Date.parse(time), Number(offset));
      },
    });
    return columns;
  };
  const atOnce = () => {
    const columns = new Columns(LINES);
    const { data } = papa.parse(new TextDecoder().decode(bytes), { ...known, skipEmptyLines: true });
    for (let row = 1; row < data.length; row++) columns.add(data[row][0], Date.parse(data[row][1]), Number(data[row][2]));
    return columns;
  };
  const { ours, same } = await reader(bytes, 'csv', byStep(known));
  const rivals = { byDefault: () => timed(() => byStep({})), byStep: () => timed(() => byStep(known)), atOnce: () => timed(atOnce) };
  const times = await inTurns({ ours, ...rivals }, { rounds: quick ? 5 : 15, warmUp: 3 });
  const [byDefault, step, whole] = [times.byDefault, times.byStep, times.atOnce].map((theirs) => compare(times.ours, theirs));
  const [faster, how] = step.rival < whole.rival ? [step, ', a row at a time'] : [whole, ''];
  return [
    line(work, faster, 15, `PapaParse at its best${how}, to the same columns`, `${same}, ${megabytes(bytes)} MB`),
    { ...line('  the same', byDefault, 15, 'PapaParse by default, a row at a time'), reach: '', ok: null },
  ];
}

/** Ours for these bytes, once it has given what the rival gives. */
async function reader(bytes, format, expected) {
  const { Recording, replay } = await import('../../js/replay/index.js');
  const read = () => Recording.read(bytes, { format });
  const recording = await read();
  if (recording.problems.count > 0) throw new Error(`${format}: ${JSON.stringify(recording.problems)}`);
  // What was read is seen in what replays of it say, each stream in turn the dependent.
  const again = Recording.from(expected.columns);
  for (const dependent of STREAMS) {
    const dependencies = STREAMS.filter((name) => name !== dependent).map((name) => ({ name, downtimeThreshold: 60_000 }));
    const [a, b] = [recording, again].map((which) => {
      const replayed = replay(which, { dependent, dependencies });
      const records = Array.from({ length: 20 }, (_, at) => replayed.recordAt(Math.floor((at * (replayed.length - 1)) / 19)));
      const { index, time, lag } = replayed.transitions;
      return JSON.stringify([replayed.length, [...index], [...time], [...lag], replayed.summary, records]);
    });
    if (a !== b) throw new Error(`${format}: what was read differs from what is there`);
  }
  again.free();
  recording.free();
  const ours = async () => {
    const begin = performance.now();
    const recording = await read();
    const time = performance.now() - begin;
    recording.free();
    return time;
  };
  return { ours, same: `${LINES / 1_000} k lines` };
}

/** Columns as one would fill them by hand. */
class Columns {
  #ids = new Map();
  #length = 0;

  constructor(length) {
    this.stream = new Uint8Array(length);
    this.marker = new Float64Array(length);
    this.offset = new Float64Array(length);
  }

  add(stream, marker, offset) {
    let id = this.#ids.get(stream);
    if (id === undefined) this.#ids.set(stream, (id = this.#ids.size));
    const row = this.#length++;
    this.stream[row] = id;
    this.marker[row] = marker;
    this.offset[row] = offset;
  }

  get columns() {
    const { stream, marker, offset } = this;
    return { streams: [...this.#ids.keys()], stream, marker, offset };
  }
}

function timed(call) {
  const begin = performance.now();
  call();
  return performance.now() - begin;
}

const megabytes = (bytes) => (bytes.length / 1e6).toFixed(0);

/** As speeds, of which more is better. @returns {Line} */
const line = (work, { ours, rival, ratio }, limit, against, note) => ({
  work, against, unit: '/s', ours: (LINES / ours) * 1e3, rival: (LINES / rival) * 1e3, ratio: 1 / ratio, reach: `≥ ${limit} ×`, ok: 1 / ratio >= limit, note,
});
