import { v7 } from 'uuid';
import { diskFiles } from '../../electron/main/files/file-system';
import { openJournals } from '../../electron/main/journal/journals';
import { emptyHead, sealEvents } from '../../shared/domain/events/desk-chain';
import type { EventDraft, EventEnvelope } from '../../shared/domain/events/event';
import { mintNumber } from '../../shared/domain/numbering/case-number';

/** Cases whose later events fall between other cases' registrations, as on an ordinary day. */
const OPEN_AT_ONCE = 50;
/** Events one append of the journal takes. */
const BATCH = 200;

const ACCOUNT =
  '客户到店反映车辆行驶约八千公里后空调制冷时出现明显异响，怠速和低速时更大，熄火后消失；此前已来店两次，' +
  '更换过空调滤芯并紧固支架，三天后再次出现。客户要求查明原因并给出书面答复，同时希望提供代步车。';

const graded = { grade: 'C', proposed: 'C', reasons: [], overruledBecause: null } as const;

function registration(nth: number, deskLetter: string): EventDraft {
  const digits = String(nth).padStart(8, '0');
  return {
    type: 'registered',
    data: {
      number: mintNumber({ storeCode: 'SH01', deskLetter, counter: nth, on: '2026-11-21' }),
      facts: {
        description: `${ACCOUNT}（第 ${String(nth)} 件）`,
        customerName: `样例客户${String(nth % 997)}`,
        phone: `139${digits}`,
        plate: `沪B${digits.slice(-5)}`,
        vin: `LSVAA2180${digits}`,
        brand: '样例',
        model: '样例 1.5T 豪华型',
        channel: 'on-site',
      },
      policy: 'dealer-4s',
      grade: graded,
      evidence: [],
    },
  };
}

const FOLLOW_UPS: readonly EventDraft[] = [
  { type: 'progress-noted', data: { text: '已致电客户说明检测安排，客户同意周六上午到店。' } },
  {
    type: 'paper-printed',
    data: {
      paper: 'record-form',
      version: 1,
      stateHash: '0'.repeat(64),
      how: 'printed',
      printer: '前台打印机',
      copies: 1,
    },
  },
];

export type LargeJournal = {
  readonly deskId: string;
  readonly deskLetter: string;
  readonly cases: number;
};

/** The log of a desk with this many cases of three events each, in batches that link to one another. */
function* logOf({ deskId, deskLetter, cases }: LargeJournal): Generator<readonly EventEnvelope[]> {
  let head = emptyHead(deskId);
  const heads = new Map<number, { readonly caseId: string; readonly last: string }>();
  const start = Date.parse('2026-01-05T08:30:00+08:00');
  let batch: EventEnvelope[] = [];
  const seal = (nth: number, draft: EventDraft) => {
    const known = heads.get(nth);
    const caseId = known?.caseId ?? v7();
    const ms = start + head.seq * 20_000;
    const sealed = sealEvents({
      head,
      drafts: [draft],
      caseId,
      storeId: 'store-1',
      parents: known === undefined ? [] : [known.last],
      actor: { personId: 'p1', name: '前台甲', role: 'receptionist' },
      now: { iso: new Date(ms).toISOString(), ms },
      newId: () => v7(),
    });
    ({ head } = sealed);
    batch.push(...sealed.events);
    heads.set(nth, { caseId, last: sealed.events.at(-1)?.id ?? '' });
  };
  for (let nth = 1; nth <= cases + OPEN_AT_ONCE; nth += 1) {
    if (nth <= cases) seal(nth, registration(nth, deskLetter));
    const older = nth - OPEN_AT_ONCE;
    if (older >= 1) for (const draft of FOLLOW_UPS) seal(older, draft);
    if (older >= 1) heads.delete(older);
    if (batch.length + 3 > BATCH || nth === cases + OPEN_AT_ONCE) {
      if (batch.length > 0) yield batch;
      batch = [];
    }
  }
}

/**
 * Writes the journal of a desk with so many cases of three events each into a home folder, with the
 * marks that an ordinary start leaves behind. Answers how many events it holds.
 */
export async function writeLargeJournal(home: string, journal: LargeJournal): Promise<number> {
  const first = await openJournals(diskFiles, { home });
  let events = 0;
  for (const batch of logOf(journal)) {
    const answer = await first.append(batch);
    if (!answer.ok) throw new Error(`the journal refused a batch: ${answer.refusal}`);
    events = answer.head.seq;
  }
  await first.close();
  const second = await openJournals(diskFiles, { home });
  await second.head(journal.deskId);
  await second.idle();
  await second.close();
  return events;
}
