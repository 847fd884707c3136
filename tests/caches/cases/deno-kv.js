import { open, refused, refusesLarge } from '../proof.js';

const store = ({ dir }) => Deno.openKv(`${dir}/checkpoints.db`);

export default {
  cache: 'Deno KV',
  pass: '`denoKvCache(await Deno.openKv())`',
  answers: 'async',
  tested: ['deno'],
  trap: 'a record of more than 65,536 bytes is refused: keep the state small',
  runtime: 'deno',
  async open(where) {
    const { denoKvCache } = await import('../../../js/cache/deno-kv.js');
    const kv = await store(where);
    return { cache: denoKvCache(kv), close: () => kv.close() };
  },
  traps: {
    async 'without its adapter it is refused'(library, where) {
      await refused(async () => open(library, await store(where)), 'ERR_OPTION', 'denoKvCache');
    },
    async 'a record of more than 65,536 bytes is refused, and the next one that fits carries everything'(library, where) {
      const { cache } = await this.open(where);
      await refusesLarge(library, cache, { text: 'x'.repeat(65_536) }, '65536 bytes');
    },
  },
};
