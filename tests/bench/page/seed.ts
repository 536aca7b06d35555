import { sealEvents } from '../../../shared/domain/events/desk-chain';
import type { EventEnvelope } from '../../../shared/domain/events/event';
import { mintNumber } from '../../../shared/domain/numbering/case-number';
import type { DeskConfig } from '../../../shared/ipc/contract';
import { applyEvents, headOf } from '../../../renderer/data/log';
import { currentStore } from '../../../renderer/data/window-state';
import { newId } from '../../../renderer/lib/ids';
import { toLocalIso } from '../../../renderer/lib/clock';
import { inventedFacts } from './invented-case';

/** As many events to a transaction as the data layer allows itself. */
const BATCH = 100;

export const POLICY = { id: 'dealer-4s', version: 1 };

export const GRADE = {
  grade: 'routine',
  proposed: 'routine',
  reasons: [],
  overruledBecause: null,
} as const;

/** Fills journal and database with invented cases up to `count`, in the batches of a restore. */
export async function seedCases(config: DeskConfig, count: number): Promise<void> {
  const store = currentStore();
  let head = await headOf(store.database, config.deskId);
  while (head.registered < count) {
    const events: EventEnvelope[] = [];
    while (events.length < BATCH && head.registered < count) {
      const ms = Date.now() - (count - head.registered) * 60_000;
      const now = { iso: toLocalIso(ms), ms };
      const number = mintNumber({
        storeCode: config.storeCode,
        deskLetter: config.deskLetter,
        counter: head.registered + 1,
        on: now.iso.slice(0, 10),
      });
      const sealed = sealEvents({
        head,
        drafts: [
          {
            type: 'registered',
            data: {
              number,
              facts: inventedFacts(head.registered),
              policy: 'dealer-4s',
              grade: GRADE,
              evidence: [],
            },
          },
        ],
        caseId: newId(),
        storeId: config.storeId,
        parents: [],
        actor: { personId: config.onDuty, name: '周晓彤', role: 'receptionist' },
        now,
        newId,
      });
      events.push(...sealed.events);
      head = sealed.head;
    }
    const answer = await store.desk.call('journal:append', { events });
    if (!answer.ok) throw new Error(`seed: ${answer.refusal}`);
    await applyEvents(store, events, head);
  }
}
