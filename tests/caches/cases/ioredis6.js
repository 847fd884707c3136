import { redis } from '../redis.js';

export default {
  cache: 'ioredis 6',
  pass: '`new Redis(url, { maxRetriesPerRequest: 1 })`',
  answers: 'async',
  tested: ['ioredis6', 'redis-server'],
  trap: 'without that option a call waits for 20 tries to connect, about 10 s, while the server is gone',
  needs: redis,
  async open({ url }) {
    const { Redis } = await import('ioredis6');
    const cache = new Redis(url, { maxRetriesPerRequest: 1 });
    cache.on('error', () => {});
    return { cache, close: () => cache.quit() };
  },
};
