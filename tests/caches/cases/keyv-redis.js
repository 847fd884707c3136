import { redis } from '../redis.js';

export default {
  cache: 'Keyv 5 on Redis',
  pass: '`createKeyv({ url, commandOptions: { timeout: 1000 } }, { throwOnErrors: true })` of @keyv/redis',
  answers: 'async',
  tested: ['keyv', '@keyv/redis', 'redis-server'],
  trap: 'without `throwOnErrors` a write that fails looks stored, and a read that fails like a miss',
  needs: redis,
  async open({ url }) {
    const { createKeyv } = await import('@keyv/redis');
    const cache = createKeyv({ url, commandOptions: { timeout: 1000 } }, { throwOnErrors: true });
    cache.on('error', () => {});
    return { cache, close: () => cache.disconnect() };
  },
};
