import { refusesLarge, same } from '../proof.js';

export default {
  cache: 'Durable Object, asynchronous',
  pass: '`ctx.storage`',
  answers: 'async',
  tested: ['workerd', 'miniflare'],
  trap: 'an object may be stopped between two events: open in its constructor, within `blockConcurrencyWhile`',
  runtime: 'workerd',
  open: ({ storage }) => ({ cache: storage, close() {} }),
  traps: {
    async 'a miss is undefined'(library, { storage }) {
      same(await storage.get('nothing') === undefined, true);
    },
    async 'a record of more than 2 MB is refused, and the next one that fits carries everything'(library, { storage }) {
      await refusesLarge(library, storage, { text: 'x'.repeat(2_200_000) }, 'too big');
    },
  },
};
