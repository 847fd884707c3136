/**
 * How the command ends where it does not end well. Must not know why.
 */

/** What the exit codes mean: the help says the same. */
export const EXIT = /** @type {const} */ ({ ok: 0, failed: 1, usage: 2, downtime: 3, interrupted: 130, terminated: 143 });

/** Something that a person can mend: shown without a stack. */
export class Failure extends Error {
  /**
   * @param {string} message  whole sentences; more lines may follow the first
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = EXIT.failed) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The command was typed wrongly. */
export class UsageError extends Failure {
  /** @param {string} message */
  constructor(message) {
    super(message, EXIT.usage);
  }
}
