/**
 * A text that grows: standard input, kept in a temporary file so that memory does not grow with it, or a file that is written to.
 * It is read by lines from any byte on, again and again. Must not know who reads it.
 */
import { EventEmitter } from 'node:events';
import { fstatSync, mkdtempSync, rmSync, unlinkSync, writevSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';

/** @import { FileHandle } from 'node:fs/promises' */

const POLL_MS = 250;
const PATIENCE_MS = 500;
const BATCH = 262_144;
/** Of a line that is longer no more is handed out: the engine calls it too long by then. */
const LONGEST = 1 << 21;
const NEWLINE = 10;

export class Growing {
  #handle;
  #changed = new EventEmitter().setMaxListeners(0);
  /** How many bytes there are. */ size = 0;
  /** Whether there will be no more. */ hasEnded = false;
  /** Why, where that was no ordinary end. @type {Error | undefined} */ error;

  /** @param {FileHandle} handle */
  constructor(handle) {
    this.#handle = handle;
  }

  /**
   * What a stream brings, unpacked where it is gzipped.
   * @param {AsyncIterable<Buffer>} stream
   * @returns {Promise<Growing>}  once its first bytes are there, if they come soon
   */
  static async of(stream) {
    const folder = mkdtempSync(join(tmpdir(), 'slipstream-checkpoint-'));
    const path = join(folder, 'recording');
    const growing = new Growing(await open(path, 'wx+', 0o600));
    const remove = () => rmSync(folder, { recursive: true, force: true });
    try {
      unlinkSync(path); // it lasts as long as it is open
      remove();
    } catch {
      process.once('exit', remove);
    }
    const started = new Promise((resolve) => growing.#changed.once('change', resolve));
    void growing.#keep(stream);
    await Promise.race([started, setTimeout(PATIENCE_MS, undefined, { ref: false })]);
    return growing;
  }

  /**
   * A file that is written to by others.
   * @param {string} path
   * @returns {Promise<Growing>}
   */
  static async file(path) {
    const growing = new Growing(await open(path));
    const { fd } = growing.#handle;
    const look = () => {
      const { size } = fstatSync(fd);
      if (size < growing.size) growing.error = new Error('the file has become shorter');
      growing.hasEnded = growing.error !== undefined;
      if (growing.hasEnded) clearInterval(timer);
      if (size !== growing.size) growing.#grown(size);
    };
    const timer = setInterval(look, POLL_MS);
    look();
    return growing;
  }

  /** @param {AsyncIterable<Buffer>} stream */
  async #keep(stream) {
    try {
      for await (const chunk of await unpacked(stream)) {
        writeAll(this.#handle.fd, chunk, this.size);
        this.#grown(this.size + chunk.length);
      }
    } catch (error) {
      this.error = /** @type {Error} */ (error);
    }
    this.hasEnded = true;
    this.#changed.emit('change');
  }

  /** @param {number} size */
  #grown(size) {
    this.size = size;
    this.#changed.emit('change');
  }

  /**
   * Until there is more, or the end. @param {AbortSignal} signal  whose abort ends the wait too
   * @returns {Promise<void>}
   */
  changed(signal) {
    return new Promise((resolve) => {
      const done = () => {
        this.#changed.off('change', done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.#changed.on('change', done);
      signal.addEventListener('abort', done);
    });
  }

  /**
   * Its whole lines, in batches, as they come.
   * @param {number} from  the byte at which a line begins
   * @param {AbortSignal} signal
   * @returns {AsyncGenerator<{ lines: string[], next: number }, void, undefined>}  `next`: where the following line begins
   */
  async *lines(from, signal) {
    let at = from;
    for (let scanned = at; !signal.aborted;) {
      const isWhole = this.hasEnded; // asked before it is read: what came before the end is then all there
      const bytes = await this.read(scanned, BATCH);
      const beginsLine = scanned === at;
      const newline = beginsLine ? bytes.lastIndexOf(NEWLINE) : bytes.indexOf(NEWLINE);
      scanned += newline < 0 ? bytes.length : newline + 1;
      const isLast = newline < 0 && isWhole && scanned >= this.size;
      if (newline >= 0 || (isLast && scanned > at)) {
        const whole = beginsLine ? bytes.subarray(0, scanned - at) : await this.read(at, Math.min(scanned - at, LONGEST));
        at = scanned;
        yield { lines: linesOf(whole), next: at };
      } else if (isLast) {
        return;
      } else if (bytes.length === 0) {
        if (!isWhole) await this.changed(signal);
      }
    }
  }

  /**
   * @param {number} at
   * @param {number} length
   * @returns {Promise<Buffer>}  shorter at its end
   */
  async read(at, length) {
    const wanted = Math.max(0, Math.min(length, this.size - at));
    if (wanted === 0) return Buffer.alloc(0);
    const { buffer, bytesRead } = await this.#handle.read(Buffer.alloc(wanted), 0, wanted, at);
    return buffer.subarray(0, bytesRead);
  }
}

/**
 * @param {Buffer} bytes
 * @returns {string[]}
 */
function linesOf(bytes) {
  const lines = bytes.toString('utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}

/**
 * @param {AsyncIterable<Buffer>} stream
 * @returns {Promise<AsyncIterable<Buffer>>}
 */
async function unpacked(stream) {
  const chunks = stream[Symbol.asyncIterator]();
  const { value: head = Buffer.alloc(0) } = await chunks.next();
  const whole = (async function* () {
    yield head;
    yield* { [Symbol.asyncIterator]: () => chunks };
  })();
  return head[0] === 0x1f && (head[1] ?? 0x8b) === 0x8b ? Readable.from(whole).pipe(createGunzip()) : whole;
}

/**
 * @param {number} fd
 * @param {Uint8Array} bytes
 * @param {number} at
 */
function writeAll(fd, bytes, at) {
  for (let written = 0; written < bytes.length;) written += writevSync(fd, [bytes.subarray(written)], at + written);
}
