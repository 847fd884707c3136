import { at, open, refused, refusesLarge, same } from '../proof.js';

export default {
  cache: '`localStorage`',
  pass: '`webStorageCache(localStorage)`',
  answers: 'sync',
  tested: ['Chromium'],
  trap: 'the browser writes it to disk seconds later: if it is killed, they are lost; a full one (5 MB per origin) refuses the record',
  runtime: 'chromium',
  async open() {
    const { webStorageCache } = await import('../../../js/cache/web-storage.js');
    return { cache: webStorageCache(localStorage), close() {} };
  },
  traps: {
    async 'without its adapter it is refused'(library) {
      await refused(() => open(library, localStorage), 'ERR_OPTION', 'Storage', 'webStorageCache');
      await refused(() => open(library, sessionStorage), 'ERR_OPTION', 'Storage', 'webStorageCache');
    },
    async 'a full one refuses the record, and the next one that fits carries everything'(library) {
      const { cache } = await this.open();
      await refusesLarge(library, cache, { text: 'x'.repeat(6_000_000) }, 'quota');
    },
    'what was stored in the last seconds dies with the browser': [
      async function (library) {
        const { cache } = await this.open();
        await (await open(library, cache)).checkPulse(at(0), { offset: 1 });
        same((await open(library, cache)).state, { offset: 1 });
      },
      async function (library) {
        const { cache } = await this.open();
        same((await open(library, cache)).state, {});
      },
    ],
  },
};
