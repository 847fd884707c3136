import { redis } from '../redis.js';

export default {
  cache: 'redis',
  pass: '`await createClient({ url }).on(\'error\', log).connect()`',
  answers: 'async',
  tested: ['redis', 'redis-server'],
  trap: 'without an `error` listener a lost connection ends the process; while the server is gone a call fails after 5 s',
  needs: redis,
  async open({ url }) {
    const { createClient } = await import('redis');
    const cache = await createClient({ url }).on('error', () => {}).connect();
    return { cache, close: () => cache.close() };
  },
};
