export default {
  cache: 'unstorage, fs driver',
  pass: '`createStorage({ driver: fsDriver({ base }) })`',
  answers: 'async',
  tested: ['unstorage'],
  trap: 'writes in place: killed, or out of space, in the middle of a write it has neither the old record nor the new one',
  async open({ dir }) {
    const { createStorage } = await import('unstorage');
    const { default: fsDriver } = await import('unstorage/drivers/fs');
    const cache = createStorage({ driver: fsDriver({ base: dir }) });
    return { cache, close: () => cache.dispose() };
  },
};
