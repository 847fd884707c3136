export default {
  cache: 'classic-level',
  pass: '`new ClassicLevel(folder)`',
  answers: 'async',
  tested: ['classic-level'],
  trap: 'one process at a time has the folder: to a second one every call fails with "Database is not open"; a power cut, not a kill, may take back the last records',
  async open({ dir }) {
    const { ClassicLevel } = await import('classic-level');
    const cache = new ClassicLevel(dir);
    return { cache, close: () => cache.close() };
  },
};
