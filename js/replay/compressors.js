/**
 * What unpacks the pages of Parquet. Snappy is hyparquet's own, which is JavaScript: that of hyparquet-compressors compiles
 * WebAssembly from bytes, which workerd does not, and is no faster in all. Must not know what is in a page.
 */
import { snappyUncompress } from 'hyparquet';
import { compressors as others } from 'hyparquet-compressors';

/** @type {typeof others} */
const all = {
  ...others,
  SNAPPY(packed, length) {
    const bytes = new Uint8Array(length);
    snappyUncompress(packed, bytes);
    return bytes;
  },
};

/** Of nothing there may be nothing to unpack, which not all of them take. @type {typeof others} */
export const compressors = Object.fromEntries(Object.entries(all).map(([codec, unpack]) => (
  [codec, (packed, length) => (length === 0 ? new Uint8Array() : unpack(packed, length))]
)));
