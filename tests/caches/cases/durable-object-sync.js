import { refusesLarge } from '../proof.js';

export default {
  cache: 'Durable Object, synchronous',
  pass: '`ctx.storage.kv`',
  answers: 'sync',
  tested: ['workerd', 'miniflare'],
  trap: 'only of an object with SQLite storage; a record of more than 2 MB is refused',
  runtime: 'workerd',
  open: ({ storage }) => ({ cache: storage.kv, close() {} }),
  traps: {
    async 'a record of more than 2 MB is refused, and the next one that fits carries everything'(library, { storage }) {
      await refusesLarge(library, storage.kv, { text: 'x'.repeat(2_200_000) }, 'too big');
    },
  },
};
