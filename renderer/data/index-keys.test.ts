import { expect, it } from 'vitest';
import type { Facts } from '../../shared/domain/facts/facts';
import { saveCase } from './case-writer';
import { queuePrintIn } from './print-queue';
import { planRegistration } from './registration';
import { openTestStore, sampleDesk, sampleRegistration } from './testing/test-store';

/** Every index key and primary key of every store, as text. */
async function keysOf(name: string): Promise<readonly string[]> {
  const request = indexedDB.open(name);
  const database = await new Promise<IDBDatabase>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  const keys: string[] = [];
  for (const storeName of database.objectStoreNames) {
    const store = database.transaction(storeName).objectStore(storeName);
    const places: readonly (IDBObjectStore | IDBIndex)[] = [
      store,
      ...Array.from(store.indexNames, (index) => store.index(index)),
    ];
    for (const place of places) {
      await new Promise<void>((resolve) => {
        const cursor = place.openKeyCursor();
        cursor.onsuccess = () => {
          if (cursor.result === null) return resolve();
          keys.push(JSON.stringify([cursor.result.key, cursor.result.primaryKey]));
          cursor.result.continue();
        };
      });
    }
  }
  database.close();
  return keys;
}

it('no key of any index holds what a person said or is called', async () => {
  const { store } = await openTestStore(await sampleDesk());
  const facts: Facts = {
    customerName: '金丝雀',
    phone: '13911112222',
    phone2: '02133334444',
    wechat: 'canary-wechat',
    email: 'canary@example.invalid',
    address: '金丝雀路九号',
    plate: '京A98765',
    vin: 'LSVCANARY00000001',
    description: '金丝雀的描述 13911112222 京A98765',
    targetPerson: '金丝雀顾问',
  };
  const hash = 'ab'.repeat(32);
  const evidence = { hash, name: '金丝雀.jpg', mime: 'image/jpeg', size: 3, thumbnail: null };
  const input = sampleRegistration(facts, [evidence]);
  expect(await saveCase(store, input.caseId, planRegistration(input))).toMatchObject({ ok: true });
  await queuePrintIn(store, {
    caseId: input.caseId,
    paper: 'record',
    printer: '金丝雀打印机',
    copies: 1,
    refusal: 'no-printer',
  });
  const keys = (await keysOf(store.database.name)).join('\n');
  expect(keys).toContain(input.caseId);
  expect(keys).toContain('"live"');
  for (const value of ['金丝雀', 'canary', '39111', '13333', '98765', 'LSVCANARY', '前台甲']) {
    expect(keys.toLowerCase()).not.toContain(value.toLowerCase());
  }
});

it('everything personal of a row sits in its body, where it can be sealed', async () => {
  const { store } = await openTestStore(await sampleDesk());
  const input = sampleRegistration({ customerName: '金丝雀', phone: '13911112222' });
  await saveCase(store, input.caseId, planRegistration(input));
  for (const table of store.database.tables) {
    const rows = (await table.toArray()) as readonly Record<string, unknown>[];
    const open = JSON.stringify(rows.map((row) => ({ ...row, body: '' })));
    for (const value of ['金丝雀', '13911112222', '12345', '异响', '前台甲'])
      expect(open).not.toContain(value);
  }
});
