/** The least a durable write in a window can be: one row, one strict transaction, no library. */
export function openBareStore(): Promise<(text: string) => Promise<number>> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('bench-bare', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
    opening.onerror = () => reject(new Error('bare store'));
    opening.onsuccess = () => {
      let key = 0;
      resolve(
        (text) =>
          new Promise((done, failed) => {
            const from = performance.now();
            const transaction = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
            transaction.objectStore('rows').put({ text }, (key += 1));
            transaction.oncomplete = () => done(performance.now() - from);
            transaction.onabort = () => failed(new Error('bare put'));
          }),
      );
    };
  });
}
