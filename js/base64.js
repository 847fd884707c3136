/**
 * How the bytes of a WebAssembly module become part of the code, for every runtime. Must not know which module.
 */

/**
 * @param {string} text
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function decode(text) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const { Buffer } = /** @type {{ Buffer?: { from(text: string, encoding: 'base64'): Uint8Array<ArrayBuffer> } }} */ (globalThis);
  if (Buffer) return Buffer.from(text, 'base64');
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  // Uint8Array.from with a function is ten times slower here, before it is optimized.
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
