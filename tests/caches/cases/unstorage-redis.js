import { redis } from '../redis.js';

export default {
  cache: 'unstorage, redis driver',
  pass: '`createStorage({ driver: redisDriver({ url, maxRetriesPerRequest: 1 }) })`',
  answers: 'async',
  tested: ['unstorage', 'ioredis', 'redis-server'],
  trap: 'as ioredis 6',
  needs: redis,
  async open({ url }) {
    const { createStorage } = await import('unstorage');
    const { default: redisDriver } = await import('unstorage/drivers/redis');
    const driver = redisDriver({ url, maxRetriesPerRequest: 1 });
    driver.getInstance().on('error', () => {});
    const cache = createStorage({ driver });
    return { cache, close: () => cache.dispose() };
  },
};
