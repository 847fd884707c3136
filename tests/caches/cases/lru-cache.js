let cache;

export default {
  cache: 'lru-cache',
  pass: '`new LRUCache({ max })`',
  answers: 'sync',
  tested: ['lru-cache'],
  trap: 'ends with the process; what it evicts is forgotten: give it a `max` above the number of checkpoints, and no `ttl`',
  async open() {
    const { LRUCache } = await import('lru-cache');
    cache ??= new LRUCache({ max: 100 });
    return { cache, close() {} };
  },
};
