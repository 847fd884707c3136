/** IndexedDB as a cache: pages and workers of an origin have the same one. The package idb-keyval is one too. */

/** @type {Promise<IDBDatabase>} */
const opened = new Promise((resolve, reject) => {
  const opening = indexedDB.open('checkpoints');
  opening.onupgradeneeded = () => opening.result.createObjectStore('records');
  opening.onsuccess = () => resolve(opening.result);
  opening.onerror = () => reject(opening.error);
});

/**
 * @param {IDBTransactionMode} mode
 * @param {(records: IDBObjectStore) => IDBRequest} ask
 */
async function inTransaction(mode, ask) {
  // Strict: it is on disk when it is answered.
  const transaction = (await opened).transaction('records', mode, { durability: 'strict' });
  const request = ask(transaction.objectStore('records'));
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  return request.result;
}

export const cache = {
  /** @param {string} key */
  get: (key) => inTransaction('readonly', (records) => records.get(key)),
  /** @param {string} key @param {string} text */
  set: (key, text) => inTransaction('readwrite', (records) => records.put(text, key)),
};
