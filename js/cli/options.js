/**
 * What can be typed: the options, each described once, for reading them and for the help. Must not know what they lead to.
 */
import { parseArgs } from 'node:util';
import { parseDuration, parseNamed } from '../text/thresholds.js';
import { UsageError } from './failure.js';
import { nearest } from './nearest.js';
import { safe } from './text.js';

/** @import { ColumnNames, Format, ReadOptions } from '../replay/types.js' */
/** @import { DurationLike } from '../types.js' */

/**
 * @typedef {object} Option
 * @property {string} [value]  what stands after it, for the help; without it there is nothing
 * @property {true} [multiple]
 * @property {string} [short]
 * @property {string} help
 *
 * @typedef {object} Settings
 * @property {string} file  or `-`
 * @property {string | undefined} dependent
 * @property {ReturnType<typeof parseNamed>[]} dependencies
 * @property {boolean} missingOk
 * @property {DurationLike[] | undefined} sweep
 * @property {string | undefined} at
 * @property {number | undefined} record
 * @property {number} limit
 * @property {boolean} json
 * @property {boolean} color
 * @property {boolean} strict
 * @property {boolean} failOnDowntime
 * @property {boolean} open
 * @property {boolean} follow
 * @property {boolean} browser
 * @property {string | undefined} export
 * @property {boolean} force
 * @property {Pick<ReadOptions, 'columns' | 'format' | 'unit' | 'zone' | 'delimiter'>} reading  without what was not given
 */

/** @type {Record<string, Record<string, Option>>} */
export const OPTIONS = {
  'What is replayed': {
    dependent: { value: 'STREAM', help: 'the stream that needs the others: each of its rows is a pulse' },
    dependency: { value: 'STREAM[=DURATION]', multiple: true, help: 'one that it needs, and how far it may fall behind (default 10m); may be given again' },
    'missing-ok': { help: 'a dependency may have no rows at all: then it was silent from the start' },
  },
  'What is shown': {
    sweep: { value: 'DURATION,…', help: 'also what each of these thresholds would have found, for all dependencies' },
    record: { value: 'ROW', help: 'only the checkpoint record after that row, counted from 0, as JSON' },
    at: { value: 'TIME', help: 'the same at a time, such as 2013-10-25T20:00Z, or a number where times are numbers' },
    limit: { value: 'N', help: 'at most so many incidents in the table' },
    json: { help: 'everything as one JSON document, and nothing else on standard output' },
    'no-color': { help: 'no colours; as does NO_COLOR in the environment' },
  },
  'A dashboard': {
    open: { help: 'serves it to the browser of this machine only, until Ctrl-C; with - it is live' },
    follow: { help: 'with --open: reads on as the file grows' },
    'no-browser': { help: 'with --open: prints its address and starts no browser' },
    export: { value: 'OUT.html', help: 'writes it with the recording into one file, which needs no network' },
    force: { help: 'with --export: overwrites the file' },
  },
  'How the file is read, where the guess is wrong': {
    format: { value: 'FORMAT', help: 'ndjson, csv or parquet' },
    stream: { value: 'COLUMN', help: 'the column, or field, that names the stream of a row' },
    time: { value: 'COLUMN', help: 'its time, or its number' },
    arrival: { value: 'COLUMN', help: 'when it arrived' },
    offset: { value: 'COLUMN', help: 'where it stands in its source; without one it is the number of the row, counted from 0' },
    action: { value: 'COLUMN', help: 'idle, ended or recovered where the row says that of its stream' },
    unit: { value: 'UNIT', help: 's, ms, us or ns: numbers are times since 1970, in this unit' },
    zone: { value: 'ZONE', help: 'Z or like +01:00: of times that have none' },
    delimiter: { value: 'CHARACTER', help: 'between the fields of CSV' },
    strict: { help: 'exit with 1 if a line could not be read' },
  },
  Else: {
    'fail-on-downtime': { help: 'exit with 3 if there was a downtime' },
    help: { short: 'h', help: 'this text' },
    version: { help: 'the version' },
  },
};

const all = Object.assign({}, ...Object.values(OPTIONS));

/** @type {Record<string, { type: 'string' | 'boolean', short?: string, multiple?: boolean }>} */
const forParser = Object.fromEntries(Object.entries(/** @type {Record<string, Option>} */ (all)).map(([name, { value, short, multiple }]) => (
  [name, { type: value ? 'string' : 'boolean', ...(short && { short }), ...(multiple && { multiple }) }]
)));

/**
 * @param {string[]} args
 * @returns {{ values: Record<string, any>, positionals: string[] }}
 * @throws {UsageError}
 */
export function readArguments(args) {
  const { tokens, values, positionals } = parseArgs({ args, options: forParser, allowPositionals: true, strict: false, tokens: true });
  const given = new Set();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = /** @type {Option | undefined} */ (Object.hasOwn(all, name) ? all[name] : undefined);
    if (!option) {
      const near = nearest(name, Object.keys(all));
      throw new UsageError(`There is no option ${safe(rawName)}${near ? `: did you mean --${near}?` : '.'}`);
    }
    if (!option.value && value !== undefined) throw new UsageError(`${rawName} takes no value, and was given "${safe(value)}".`);
    if (option.value && (value === undefined || value === '' || (!inlineValue && /^-./.test(value)))) {
      throw new UsageError(`${rawName} needs a value: ${rawName} ${option.value}${value ? `, or ${rawName}=${safe(value)} if that is it` : ''}.`);
    }
    if (!option.multiple && given.has(name)) throw new UsageError(`${rawName} was given twice.`);
    given.add(name);
  }
  return { values, positionals };
}

/**
 * What `replay` was told.
 * @param {Record<string, any>} values
 * @param {string[]} positionals
 * @returns {Settings}
 * @throws {UsageError}
 */
export function settingsOf(values, positionals) {
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('Which file? Give its name, or - for standard input.');
  if (more.length > 0) throw new UsageError(`One file at a time: "${safe(more[0])}" is one too many.`);
  const { stream, time, arrival, offset, action, format, unit, zone, delimiter } = values;
  const settings = {
    file,
    dependent: values.dependent,
    dependencies: (values.dependency ?? []).map((/** @type {string} */ text) => parsed('--dependency', text, parseNamed)),
    missingOk: Boolean(values['missing-ok']),
    sweep: values.sweep === undefined ? undefined : values.sweep.split(',').map((/** @type {string} */ text) => parsed('--sweep', text, parseDuration)),
    at: values.at,
    record: whole('--record', values.record, undefined),
    limit: whole('--limit', values.limit, Infinity),
    json: Boolean(values.json),
    color: !values['no-color'],
    strict: Boolean(values.strict),
    failOnDowntime: Boolean(values['fail-on-downtime']),
    open: Boolean(values.open),
    follow: Boolean(values.follow),
    browser: !values['no-browser'],
    export: values.export,
    force: Boolean(values.force),
    reading: given({
      format: /** @type {Format | undefined} */ (format ?? formatOf(file)),
      unit,
      zone,
      delimiter: delimiter === '\\t' ? '\t' : delimiter,
      columns: /** @type {ColumnNames} */ (given({ stream, time, arrival, offset, action })),
    }),
  };
  checkTogether(settings, values);
  return settings;
}

/**
 * @param {Settings} settings
 * @param {Record<string, any>} values
 */
function checkTogether({ open, file }, values) {
  const needs = (/** @type {string} */ name, /** @type {string} */ other) => {
    if (values[name] && !values[other]) throw new UsageError(`--${name} goes with --${other} only.`);
  };
  needs('follow', 'open');
  needs('no-browser', 'open');
  needs('force', 'export');
  const excluded = (/** @type {string} */ name, /** @type {string[]} */ others) => {
    for (const other of others) {
      if (values[name] !== undefined && values[other] !== undefined) throw new UsageError(`--${name} and --${other} do not go together: one after the other.`);
    }
  };
  excluded('open', ['json', 'sweep', 'record', 'at', 'limit', 'export', 'strict', 'fail-on-downtime']);
  excluded('record', ['at', 'sweep']);
  excluded('at', ['sweep']);
  if (open && values.follow && (file === '-' || /\.gz$/i.test(file))) throw new UsageError('--follow reads a plain file as it grows; - is live without it.');
}

/**
 * @template T
 * @param {string} option
 * @param {string} text
 * @param {(text: string) => T} parse
 */
function parsed(option, text, parse) {
  try {
    return parse(text);
  } catch (error) {
    throw new UsageError(`${option}: ${safe(/** @type {Error} */ (error).message)}.`);
  }
}

/**
 * @template T
 * @param {string} option
 * @param {string | undefined} text
 * @param {T} otherwise
 */
function whole(option, text, otherwise) {
  if (text === undefined) return otherwise;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new UsageError(`${option} is "${safe(text)}": give a whole number from 0.`);
}

/**
 * What the name of a file tells.
 * @param {string} file
 * @returns {Format | undefined}
 */
function formatOf(file) {
  const [, ending] = /\.([a-z]+)(?:\.gz)?$/i.exec(file) ?? [];
  return ENDINGS[/** @type {keyof typeof ENDINGS} */ (ending?.toLowerCase())];
}

const ENDINGS = /** @type {const} */ ({ ndjson: 'ndjson', jsonl: 'ndjson', csv: 'csv', tsv: 'csv', parquet: 'parquet', pq: 'parquet' });

/**
 * @template {object} T
 * @param {T} values
 * @returns {T}  without what is undefined
 */
function given(values) {
  return /** @type {T} */ (Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));
}
