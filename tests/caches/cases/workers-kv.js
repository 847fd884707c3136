import { same } from '../proof.js';

export default {
  cache: 'Workers KV',
  pass: '`env.KV`, with `durability: \'coalesced\'`',
  answers: 'async',
  tested: ['workerd', 'miniflare'],
  trap: 'one writer only, as a cron trigger is; a read may be a minute old, also after a restart; it takes one write per second and key, others are ERR_CACHE_WRITE',
  runtime: 'workerd',
  open: ({ kv }) => ({ cache: kv, close() {} }),
  traps: {
    async 'a miss is null'(library, { kv }) {
      same((await kv.get('nothing')) === null, true);
    },
  },
};
