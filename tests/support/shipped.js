/** How often the engine's module is in what a tool has made, as a file or in base64. Must not know which tool. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every WebAssembly module begins like this: as it is, as base64, and as text that escapes the zero. */
const beginning = /\0asm\x01\0\0\0|AGFzbQEAAAA|\\(?:0|x00|u0000)asm/g;

/**
 * @param {string} folder
 * @returns {Record<string, number>} the files that have it; source maps, which nothing runs, are left out
 */
export function shipped(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => !file.endsWith('.map')).sort();
  const counts = files.filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => [file, copies(readFileSync(join(folder, file)))]);
  return Object.fromEntries(counts.filter(([, count]) => count));
}

/** @param {Uint8Array} bytes */
export const copies = (bytes) => Buffer.from(bytes).toString('latin1').match(beginning)?.length ?? 0;
