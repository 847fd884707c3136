export default {
  cache: 'lmdb',
  pass: '`open({ path })`',
  answers: 'reads sync, writes async',
  tested: ['lmdb'],
  trap: 'a key has at most 1978 bytes; a power cut, not a kill, may take back the last records',
  async open({ dir }) {
    const { open } = await import('lmdb');
    const cache = open({ path: dir });
    return { cache, close: () => cache.close() };
  },
};
