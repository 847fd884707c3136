/**
 * Any source of bytes as chunks, unpacked where they are gzipped. Must not know what the bytes say.
 */
import { refusal, show } from '../errors.js';
import { SourceReader } from '../sources.js';

/** @import { Bytes } from './types.js' */

/** What is handed over at once: large enough to make the call cheap, small enough not to be felt. */
const CHUNK = 262_144;
/** Enough to tell what a file is by. */
const HEAD = 64;

/**
 * @param {Bytes} source
 * @param {AbortSignal | undefined} signal
 * @param {(bytes: number) => void} onRead  how many were read, before they are unpacked
 * @returns {AsyncGenerator<Uint8Array, void, undefined>}  the first chunk has HEAD bytes at least, where there are so many
 */
export async function* chunks(source, signal, onRead) {
  const packed = withHead(counted(source, signal, onRead));
  const { value: head = new Uint8Array(), done } = await packed.next();
  if (done) return;
  const whole = preceded(head, packed);
  if (head[0] === 0x1f && head[1] === 0x8b) yield* withHead(read(unpacked(whole), signal));
  else yield* whole;
}

/**
 * @param {Bytes} source
 * @param {AbortSignal | undefined} signal
 * @param {(bytes: number) => void} onRead
 */
async function* counted(source, signal, onRead) {
  if (typeof source === 'string' || source instanceof URL) throw refusal('ERR_OPTION', `source is ${show(source)}: give what is in the file, as createReadStream(path) or (await fetch(url)).body`);
  for await (const chunk of read(source instanceof Blob ? source.stream() : source, signal)) {
    onRead(chunk.length);
    yield chunk;
  }
}

/**
 * @param {Exclude<Bytes, Blob>} source
 * @param {AbortSignal | undefined} signal
 * @returns {AsyncGenerator<Uint8Array, void, undefined>}
 */
async function* read(source, signal) {
  const reader = new SourceReader(source instanceof Uint8Array ? [source] : source, { signal });
  try {
    for (let next; !(next = await reader.next()).done; ) {
      const bytes = next.value;
      if (!ArrayBuffer.isView(bytes)) throw refusal('ERR_OPTION', `the source gives ${show(bytes)}: give a source of bytes (Uint8Array)`);
      for (let at = 0; at < bytes.byteLength; at += CHUNK) yield part(bytes, at);
    }
  } finally {
    await reader.close();
  }
}

/**
 * @param {ArrayBufferView} bytes
 * @param {number} at
 */
const part = ({ buffer, byteOffset, byteLength }, at) => new Uint8Array(buffer, byteOffset + at, Math.min(CHUNK, byteLength - at));

/** @param {AsyncGenerator<Uint8Array, void, undefined>} parts */
async function* withHead(parts) {
  let head = new Uint8Array();
  for await (const bytes of parts) {
    if (head.length >= HEAD) {
      yield bytes;
    } else {
      const joined = new Uint8Array(head.length + bytes.length);
      joined.set(head);
      joined.set(bytes, head.length);
      head = joined;
      if (head.length >= HEAD) yield head;
    }
  }
  if (head.length > 0 && head.length < HEAD) yield head;
}

/**
 * @param {Uint8Array} head
 * @param {AsyncGenerator<Uint8Array, void, undefined>} rest
 */
async function* preceded(head, rest) {
  yield head;
  yield* rest;
}

/**
 * @param {AsyncGenerator<Uint8Array, void, undefined>} packed
 * @returns {ReadableStream<Uint8Array>}
 */
function unpacked(packed) {
  const source = new ReadableStream({
    async pull(controller) {
      const { done, value } = await packed.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await packed.return();
    },
  });
  return source.pipeThrough(new DecompressionStream('gzip'));
}
