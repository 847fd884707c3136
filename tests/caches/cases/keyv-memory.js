let cache;

export default {
  cache: 'Keyv 6 in memory',
  pass: '`new Keyv()`',
  answers: 'async',
  tested: ['keyv6', 'node22'],
  trap: 'ends with the process; with a store behind it and an `error` listener, a read that fails looks like a miss',
  runtime: 'node22',
  async open() {
    const { Keyv } = await import('keyv6');
    cache ??= new Keyv();
    return { cache, close() {} };
  },
};
