/** The help: examples first, then every option as options.js describes it. */
import { OPTIONS } from './options.js';
import { pad } from './text.js';

/** @import { Paint } from './text.js' */

const NAME = 'slipstream-checkpoint';

const EXAMPLES = [
  ['When was the weather late, and what has to be done again?', 'replay events.ndjson --dependent flights --dependency weather=90m'],
  ['Two dependencies, and what other thresholds would have found', 'replay events.csv.gz --dependent orders --dependency prices=5m --dependency stock=1h --sweep 5m,30m,1h,3h'],
  ['Look at it, or mail it to somebody', 'replay events.parquet --dependent flights --dependency weather=90m --open\nreplay events.parquet --dependent flights --dependency weather=90m --export flights.html'],
  ['Which streams are in a file?', 'replay events.csv'],
  ['Live, from a topic', 'replay - --open'],
  ['In a script', 'replay events.ndjson --dependent flights --dependency weather=90m --json --fail-on-downtime'],
];

const PIPES = /** @type {Record<string, string>} */ ({ 'replay - --open': 'kcat -C -b localhost -t events | ' });

const ABOUT = `FILE is NDJSON, CSV (with a header) or Parquet, also gzipped; - is standard input. Its rows are in the order of their arrival,
each with the name of its stream and its time: a timestamp with its offset, or a number. Their columns are guessed (stream,
topic, source, …; time, marker, timestamp, …).`;

const DURATIONS = `A DURATION is like 90m, 1h30m, 2d, 45s, 500ms or PT90M; where times are numbers, it is a number in their unit.
On a narrow terminal the tables leave out columns and cut names; --json has everything.`;

const CODES = `Exit codes
  0    it was replayed, downtimes or not (--open: it was ended by Ctrl-C)
  1    it could not be: the file cannot be read, nothing in it can, --strict and a line cannot, --export cannot be written
  2    the command is not right; also where no stream was named: then those of the file are listed
  3    there was a downtime, with --fail-on-downtime
  130  Ctrl-C`;

/**
 * @param {Paint} paint
 * @returns {string}
 */
export function help(paint) {
  const title = (/** @type {string} */ text) => paint('bold', text);
  const examples = EXAMPLES.map(([what, command]) => (
    `  ${paint('dim', `# ${what}`)}\n${command.split('\n').map((line) => `  ${PIPES[line] ?? ''}${NAME} ${line}\n`).join('')}`
  ));
  const options = Object.entries(OPTIONS).map(([group, options]) => {
    const lines = Object.entries(options).map(([name, { value, short, help }]) => {
      const typed = `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
      return `  ${typed.length > 22 ? `${typed}\n${' '.repeat(26)}` : pad(typed, 24)}${help}\n`;
    });
    return `${title(group)}\n${lines.join('')}`;
  });
  return [
    `${title(`${NAME} replay FILE [options]`)}\n\nReplays recorded events in the engine that runs in production: when was a dependency late, for how long, and\nfrom where is what to be done again.\n`,
    `${title('Examples')}\n${examples.join('\n')}`,
    `${title('The file')}\n${indented(ABOUT)}\n`,
    ...options,
    `${indented(DURATIONS)}\n`,
    `${CODES}\n`,
  ].join('\n');
}

/** @param {string} text */
const indented = (text) => text.replace(/^/gm, '  ');
