import { redis } from '../redis.js';

export default {
  cache: 'ioredis 5',
  pass: '`new Redis(url, { maxRetriesPerRequest: 1 })`',
  answers: 'async',
  tested: ['ioredis', 'redis-server'],
  trap: 'as ioredis 6',
  needs: redis,
  async open({ url }) {
    const { Redis } = await import('ioredis');
    const cache = new Redis(url, { maxRetriesPerRequest: 1 });
    cache.on('error', () => {});
    return { cache, close: () => cache.quit() };
  },
};
