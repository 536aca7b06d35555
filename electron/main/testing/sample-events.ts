import { emptyHead, sealEvents } from '../../../shared/domain/events/desk-chain';
import type { EventEnvelope } from '../../../shared/domain/events/event';
import type { Head } from '../../../shared/ipc/contract';

export const SAMPLE_DESK = '0193b5a0-0000-7000-8000-00000000000a';

let ids = 0;

function newId(): string {
  ids += 1;
  return `0193b5a0-1111-7000-8000-${ids.toString(16).padStart(12, '0')}`;
}

/** `count` sealed events that continue `head`; `text` makes two continuations of one head differ. */
export function continueLog(head: Head, count: number, text = '客户来电,𬭎先生'): readonly EventEnvelope[] {
  const sealed = sealEvents({
    head,
    drafts: Array.from({ length: count }, (_, n) => ({
      type: 'progress-noted' as const,
      data: { text: `${text} ${String(n)}` },
    })),
    caseId: '0193b5a0-2222-7000-8000-000000000001',
    storeId: 'sample-store',
    parents: [],
    actor: { personId: 'p1', name: '样例', role: 'reception' },
    now: { iso: '2026-11-21T16:20:00.000+08:00', ms: 1_795_249_200_000 },
    newId,
  });
  return sealed.events;
}

export function startLog(count: number, deskId: string = SAMPLE_DESK): readonly EventEnvelope[] {
  return continueLog(emptyHead(deskId), count);
}
