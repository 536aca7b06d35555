import { followLinks } from '../../../shared/domain/events/desk-chain';
import type { EventEnvelope } from '../../../shared/domain/events/event';
import type { Head } from '../../../shared/ipc/contract';
import type { LostRange } from '../../../shared/ipc/homes';
import type { LocalStore } from '../local-store';
import { openLogBySeq, type LogBySeq } from './log-by-seq';

/** Events one call to the journal may carry. */
const PUSH = 200;

export type Completion = {
  /** where the journal stands now */
  readonly head: Head;
  /** events the journal lacked and got */
  readonly returned: number;
  /** runs of events that no home has */
  readonly lost: readonly LostRange[];
  /** 'diverged': another story; 'refused': the disk took no more; 'lost': a person has to be asked first */
  readonly end: 'done' | 'diverged' | 'refused' | 'lost';
};

export type CompletionPlan = {
  /** where the journal stands */
  readonly journal: Head;
  /** how far the database, or what is remembered of it, had the log; null for nothing known */
  readonly furthest: Head | null;
  /** whether the journal is damaged and something may be read behind the damage */
  readonly isDamaged: boolean;
  /** whether a person has agreed to go on without what no home has */
  readonly mayLose: boolean;
  readonly onStep?: ((events: number) => void) | undefined;
};

/** Leading events whose numbers follow on one another. */
function firstRun(events: readonly EventEnvelope[]): readonly EventEnvelope[] {
  const end = events.findIndex(
    (event, index) => index > 0 && event.seq !== (events[index - 1]?.seq ?? 0) + 1,
  );
  return end === -1 ? events : events.slice(0, end);
}

/** The next events some home has, from whichever knows the earliest. */
async function nextEvents(
  {
    store,
    log,
    isDamaged,
  }: { readonly store: LocalStore; readonly log: LogBySeq; readonly isDamaged: boolean },
  { deskId, seq }: Head,
) {
  const mine = firstRun(await log.after(seq, PUSH));
  if (!isDamaged || mine[0]?.seq === seq + 1) return mine;
  const salvaged = await store.desk.call('journal:salvage', { deskId, afterSeq: seq, limit: PUSH });
  const behind = firstRun(salvaged);
  const [a, b] = [mine[0]?.seq ?? Infinity, behind[0]?.seq ?? Infinity];
  if (b >= a) return mine;
  return behind.filter((event) => event.seq < a);
}

/**
 * The head behind lost events, as their successor names it. Each of them may have been a
 * registration: a number that is skipped does no harm, one given twice would.
 */
function headBehind(head: Head, next: EventEnvelope): Head {
  const lost = next.seq - 1 - head.seq;
  return { ...head, seq: next.seq - 1, hash: next.prev, registered: head.registered + lost };
}

/**
 * Gives a journal what it lacks: from the database, and from behind the damage of its own files.
 * What no home has is named, and only recorded as a gap once a person has agreed; until then the
 * rest is merely looked through, so that everything lost is named at once.
 */
export async function completeJournal(store: LocalStore, plan: CompletionPlan): Promise<Completion> {
  const { furthest, isDamaged, mayLose, onStep } = plan;
  const log = openLogBySeq(store, plan.journal.deskId);
  const lost: LostRange[] = [];
  let head = plan.journal;
  let returned = 0;
  const finish = (end: Completion['end']): Completion => ({ head, returned, lost, end });

  /** Records a gap, or only notes it while nobody has agreed. */
  const skip = async (next: Head): Promise<boolean> => {
    lost.push({ from: head.seq + 1, to: next.seq });
    const answer = mayLose
      ? await store.desk.call('journal:gap', { head: next, mending: isDamaged })
      : { ok: true };
    head = next;
    return answer.ok;
  };

  for (;;) {
    const events = await nextEvents({ store, log, isDamaged }, head);
    const [first] = events;
    if (first === undefined) break;
    if (first.seq > head.seq + 1 && !(await skip(headBehind(head, first)))) return finish('refused');
    if (lost.length > 0 && !mayLose) {
      const next = followLinks(head, events);
      if (next === null) return finish('diverged');
      head = next;
      continue;
    }
    const answer = await store.desk.call('journal:append', { events, mending: isDamaged });
    if (!answer.ok) {
      const isOther = answer.refusal === 'forked' || answer.refusal === 'bad-event';
      return finish(isOther ? 'diverged' : 'refused');
    }
    ({ head } = answer);
    returned += events.length;
    onStep?.(events.length);
  }
  if (furthest !== null && furthest.seq > head.seq) {
    const registered = Math.max(furthest.registered, head.registered);
    if (!(await skip({ ...furthest, registered }))) return finish('refused');
  }
  return finish(lost.length > 0 && !mayLose ? 'lost' : 'done');
}
