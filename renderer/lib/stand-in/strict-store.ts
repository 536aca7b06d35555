import { promisifyRequest, type UseStore } from 'idb-keyval';

/**
 * A key-value store of its own whose transactions reach the disk before they answer; the library's
 * own stores are relaxed, which loses acknowledged writes at a power cut.
 */
export function strictStore(databaseName: string, storeName: string): UseStore {
  let opening: Promise<IDBDatabase> | null = null;
  const open = () => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    return promisifyRequest(request);
  };
  return async (mode, callback) => {
    opening ??= open();
    const database = await opening;
    const transaction = database.transaction(storeName, mode, { durability: 'strict' });
    return callback(transaction.objectStore(storeName));
  };
}
