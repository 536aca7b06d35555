import 'fake-indexeddb/auto';
import type { DeskBridge, DeskConfig } from '../../../shared/ipc/contract';
import { createStandIn } from '../../lib/desk-stand-in';
import { newId } from '../../lib/ids';
import type { KeptFiles } from '../../lib/stand-in/stand-in-evidence';

/** Files kept in memory: Node has no cache storage. */
export function memoryFiles(): KeptFiles {
  const kept = new Map<string, Blob>();
  return {
    write: async (hash, file) => void kept.set(hash, file),
    read: async (hash) => kept.get(hash) ?? null,
  };
}

export function sampleConfig(deskId: string): DeskConfig {
  return {
    deskId,
    storeId: 'store-1',
    storeCode: 'SH01',
    storeName: '样例店',
    deskLetter: 'A',
    servicePhone: '021-00000000',
    people: [{ id: 'p1', name: '前台甲', role: 'front-desk' }],
    onDuty: 'p1',
    language: 'zh-CN',
    largeType: false,
    colourScheme: 'auto',
  };
}

/** A bridge with a journal of its own, already set up as a desk. */
export async function sampleDesk(deskId = newId()): Promise<DeskBridge> {
  const desk = createStandIn({ databaseName: `desk-${newId()}`, files: memoryFiles() });
  await desk.call('desk:configure', sampleConfig(deskId));
  return desk;
}
