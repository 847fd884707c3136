/**
 * Runs in the exported page, as text: unpacks the columns of packed.js and gives them to the element. It stands alone and imports
 * nothing.
 */

const element = /** @type {HTMLElement & { load(columns: object, options: { name: string }): Promise<void> }} */ (document.querySelector('checkpoint-replay'));
const textOf = (/** @type {string} */ id) => document.getElementById(id)?.textContent ?? '';
const { name, streams, kind, rows, columns } = JSON.parse(textOf('recording-head'));

const binary = atob(textOf('recording-body').trim());
const bytes = new Uint8Array(binary.length);
for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
const all = new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());

/** @type {Record<string, unknown>} */
const unpacked = { streams, kind };
let at = 0;
for (const { name: column, type, bytes } of columns) {
  const part = all.slice(at, (at += bytes));
  unpacked[column] = type === 'Uint8Array' ? part : type === 'Uint16Array' ? new Uint16Array(part.buffer) : floats(part, type === 'differences');
}
await customElements.whenDefined('checkpoint-replay');
await element.load(unpacked, { name });

/**
 * @param {Uint8Array} planes
 * @param {boolean} areDifferences
 */
function floats(planes, areDifferences) {
  const values = new Float64Array(rows);
  const bytes = new Uint8Array(values.buffer);
  for (let plane = 0; plane < 8; plane++) for (let i = 0; i < rows; i++) bytes[i * 8 + plane] = planes[plane * rows + i];
  if (areDifferences) for (let i = 1; i < rows; i++) values[i] += values[i - 1];
  return values;
}

export {};
