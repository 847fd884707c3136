import { at, open, same } from '../proof.js';

export default {
  cache: 'idb-keyval',
  pass: 'the module: `import * as idb from \'idb-keyval\'`',
  answers: 'async',
  tested: ['idb-keyval', 'Chromium'],
  trap: 'the browser may remove it where disk space is short, unless `navigator.storage.persist()` is granted',
  runtime: 'chromium',
  async open() {
    const idb = await import('idb-keyval');
    return { cache: idb, close() {} };
  },
  traps: {
    async 'a miss is undefined, and what is stored is not persistent unless that is granted'() {
      const { cache } = await this.open();
      same([(await cache.get('nothing')) === undefined, await navigator.storage.persisted()], [true, false]);
    },
    'what is stored survives the death of the browser': [
      async function (library) {
        const { cache } = await this.open();
        await (await open(library, cache)).checkPulse(at(0), { offset: 1 });
      },
      async function (library) {
        const { cache } = await this.open();
        same((await open(library, cache)).state, { offset: 1 });
      },
    ],
  },
};
