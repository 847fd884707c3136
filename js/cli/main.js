/**
 * What was typed, to its end: which command it is, how it ends, and what is told then. Must not know what a command does.
 */
import { readFileSync } from 'node:fs';
import { EXIT, Failure, UsageError } from './failure.js';
import { help } from './help.js';
import { checkReading } from './library.js';
import { nearest } from './nearest.js';
import { readArguments, settingsOf } from './options.js';
import { painter, safe } from './text.js';

const COMMANDS = ['replay', 'help'];

/** @param {string[]} args */
export async function main(args) {
  endQuietly();
  const ended = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => {
      if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
      process.exit(ended[signal]);
    });
  }
  try {
    process.exitCode = await run(args);
  } catch (error) {
    process.exitCode = told(error, args);
  }
}

/**
 * @param {string[]} args
 * @returns {Promise<number>}
 */
async function run(args) {
  const { values, positionals: [command, ...positionals] } = readArguments(args);
  if (values.version) {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    process.stdout.write(`${version}\n`);
    return EXIT.ok;
  }
  if (values.help || command === 'help') {
    process.stdout.write(help(painter(process.stdout, !values['no-color'])));
    return EXIT.ok;
  }
  if (command === undefined) throw new UsageError('What is to be done? slipstream-checkpoint replay FILE.');
  if (command !== 'replay') {
    const near = nearest(command, COMMANDS);
    throw new UsageError(`There is no command "${safe(command)}"${near ? `: did you mean ${near}?` : ': slipstream-checkpoint replay FILE.'}`);
  }
  const settings = settingsOf(values, positionals);
  await checkReading(settings.reading);
  if (settings.open) return (await import('./open.js')).open(settings);
  return (await import('./replay.js')).runReplay(settings);
}

/**
 * @param {unknown} error
 * @param {string[]} args
 * @returns {number}
 */
function told(error, args) {
  if (!(error instanceof Failure)) {
    // A fault of ours, or of the machine: where it happened matters.
    process.stderr.write(`slipstream-checkpoint: ${error instanceof Error ? error.stack : String(error)}\n`);
    return EXIT.failed;
  }
  const hint = error.exitCode === EXIT.usage && !error.message.includes('\n') ? '\nslipstream-checkpoint --help tells more.' : '';
  const paint = painter(process.stderr, !args.includes('--no-color'));
  process.stderr.write(`${paint('red', 'slipstream-checkpoint:')} ${error.message.trimEnd()}${hint}\n`);
  return error.exitCode;
}

/** Who reads has gone away, as `head` does, and nobody is left to be told; or there is no room for what is written. */
function endQuietly() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
      if (code === 'EPIPE') process.exit();
      if (stream === process.stdout) process.stderr.write(`slipstream-checkpoint: the output cannot be written: ${code === 'ENOSPC' ? 'no space is left' : message}.\n`);
      process.exit(EXIT.failed);
    });
  }
}
