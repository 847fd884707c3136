/** IndexedDB as a cache: pages and workers of an origin have the same one. The package idb-keyval is one too. */

/** @type {Promise<IDBDatabase> | undefined} */
let opening;

/** Opened anew where that has failed, or the browser has closed it: where the data of the site are cleared, for one. */
function opened() {
  return (opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('checkpoints');
    request.onupgradeneeded = () => request.result.createObjectStore('records');
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = () => (opening = undefined);
      // Somebody wants to delete it, and would wait for as long as it is open here.
      database.onversionchange = () => {
        database.close();
        opening = undefined;
      };
      resolve(database);
    };
    request.onerror = () => {
      opening = undefined;
      reject(request.error);
    };
  }));
}

/**
 * @param {IDBTransactionMode} mode
 * @param {(records: IDBObjectStore) => IDBRequest} ask
 */
async function inTransaction(mode, ask) {
  // Strict: it is on disk when it is answered.
  const transaction = (await opened()).transaction('records', mode, { durability: 'strict' });
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
