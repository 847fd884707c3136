/**
 * What unpacks the pages of Parquet. Snappy is hyparquet's own, which is JavaScript: that of hyparquet-compressors compiles
 * WebAssembly from bytes, which workerd does not, and is no faster in all. Must not know what is in a page.
 */
import { snappyUncompress } from 'hyparquet';
import { compressors as others } from 'hyparquet-compressors';

/** @type {typeof others} */
export const compressors = {
  ...others,
  SNAPPY(packed, length) {
    const bytes = new Uint8Array(length);
    snappyUncompress(packed, bytes);
    return bytes;
  },
};
