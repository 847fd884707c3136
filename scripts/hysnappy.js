/**
 * Leaves hysnappy out of a bundle: hyparquet-compressors loads its WebAssembly at once, which js/replay/compressors.js has no use for,
 * and workerd no leave.
 */

/** @import { Plugin } from 'esbuild' */

/** @type {Plugin} */
export const withoutHysnappy = {
  name: 'without-hysnappy',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^hysnappy$/ }, ({ path }) => ({ path, namespace: 'without-hysnappy', sideEffects: false }));
    onLoad({ filter: /.*/, namespace: 'without-hysnappy' }, () => ({ contents: 'export const snappyUncompress = undefined, snappyUncompressor = () => undefined;' }));
  },
};
