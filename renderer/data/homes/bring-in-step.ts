import type { Head, Response } from '../../../shared/ipc/contract';
import type { LostRange } from '../../../shared/ipc/homes';
import type { LocalStore } from '../local-store';
import { headOf } from '../log';
import { completeJournal } from './complete-journal';
import { whatHappened, type Finding, type FoundDatabase } from './finding';
import { rebuild, type RebuildStep } from './rebuild';
import { restoreFew } from './restore-few';

/** Up to so many events come back with their cases at once; more are a rebuild. */
const FEW_EVENTS = 1000;

/** Work that takes time before the first screen. */
export type HomesProgress = {
  /** events given back, of so many */
  readonly done: number;
  readonly total: number;
  /** cases they belong to; 0 while there are only few events */
  readonly cases: number;
  readonly finding: Finding;
};

/** Events of one desk that no home has. */
export type Lost = LostRange & { readonly deskId: string };

export type InStep = {
  readonly finding: Finding;
  /** events the database got back, and those the journal got back */
  readonly restored: number;
  readonly returned: number;
  /** desks whose two homes tell different stories: nothing was changed there */
  readonly diverged: readonly string[];
  /** desks whose journal was damaged and has been made anew from everything readable */
  readonly mended: readonly string[];
  /** desks whose journal is damaged and could not be made anew now: it takes nothing more */
  readonly damaged: readonly string[];
  readonly lost: readonly Lost[];
  /** entries of all logs that are in one home at least, apart from desks that were left alone */
  readonly kept: number;
};

export type Opening = {
  readonly sentinel: Response<'sentinel:read'>;
  readonly database: FoundDatabase;
  readonly deskIds: readonly string[];
  /** whether a person has agreed to go on without what no home has */
  readonly mayLose: boolean;
  readonly onProgress?: ((progress: HomesProgress) => void) | undefined;
};

type Tally = { -readonly [K in keyof Omit<InStep, 'finding'>]: InStep[K] };

const further = (a: Head, b: Head | undefined): Head => (b !== undefined && b.seq > a.seq ? b : a);

const countOf = (ranges: readonly LostRange[]): number =>
  ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);

/** Begins to make a desk's journal anew when it is damaged. */
async function examine({ desk }: LocalStore, deskId: string) {
  const { head, damage, gaps } = await desk.call('journal:state', { deskId });
  const missing = countOf(gaps);
  const begun = damage === null ? null : await desk.call('journal:mend', { deskId, step: 'begin' });
  if (begun?.ok === true) return { head: begun.head, missing, isDamaged: true, isMending: true };
  // Read anew it was sound: the disk had failed to give it, not to keep it.
  const isSound = begun === null || begun.refusal === 'not-damaged';
  const now = isSound && damage !== null ? (await desk.call('journal:state', { deskId })).head : head;
  return { head: now, missing, isDamaged: !isSound, isMending: false };
}

/** Makes one desk's journal whole; answers where it stands, or null when it is to be left alone. */
async function settleJournal(
  store: LocalStore,
  deskId: string,
  { sentinel, mayLose }: Opening,
  tally: Tally,
): Promise<Head | null> {
  const { desk, database } = store;
  const { head, missing, isDamaged, isMending } = await examine(store, deskId);
  tally.kept -= missing;
  const known = await headOf(database, deskId);
  const furthest = further(
    known,
    sentinel.remembered?.desks.find((one) => one.deskId === deskId),
  );
  if (isDamaged && !isMending) tally.damaged = [...tally.damaged, deskId];
  if (!isMending && (isDamaged || furthest.seq <= head.seq)) {
    const isOther = known.seq === head.seq && known.hash !== head.hash;
    if (isOther) tally.diverged = [...tally.diverged, deskId];
    tally.kept += head.seq;
    return isOther ? null : head;
  }
  const completed = await completeJournal(store, {
    journal: head,
    furthest,
    isDamaged: isMending,
    mayLose,
  });
  tally.kept += completed.head.seq - countOf(completed.lost);
  tally.lost = [...tally.lost, ...completed.lost.map((range) => ({ ...range, deskId }))];
  if (completed.end === 'diverged') tally.diverged = [...tally.diverged, deskId];
  if (!isMending) {
    tally.returned += completed.returned;
    return completed.end === 'done' ? completed.head : null;
  }
  const finished =
    completed.end === 'done' && (await desk.call('journal:mend', { deskId, step: 'finish' })).ok;
  if (finished) tally.mended = [...tally.mended, deskId];
  else if (completed.end !== 'lost') tally.damaged = [...tally.damaged, deskId];
  return finished ? completed.head : null;
}

/** Whether the database's log of a desk is a part of its journal's, as far as it goes. */
async function isSameStory({ desk, database }: LocalStore, { deskId }: Head): Promise<boolean> {
  const { seq, hash } = await headOf(database, deskId);
  if (seq === 0) return true;
  const { events } = await desk.call('journal:read', { deskId, afterSeq: seq - 1, limit: 1 });
  const [event] = events;
  // Behind a gap there is nothing to compare with: the database itself had lost those events.
  return event?.seq !== seq || event.hash === hash;
}

/**
 * Forgets how far a database has these logs: what an engine saved from damaged files can name events
 * whose rows are gone. What is there stays, and everything is looked at again. Answers the logs that
 * are the same story; another desk's past is left alone as it is.
 */
async function distrust(
  store: LocalStore,
  journals: readonly Head[],
  tally: Tally,
): Promise<readonly Head[]> {
  const same: Head[] = [];
  for (const head of journals) {
    if (await isSameStory(store, head)) same.push(head);
    else tally.diverged = [...tally.diverged, head.deskId];
  }
  await store.database.desks.bulkDelete(same.map(({ deskId }) => deskId));
  return same;
}

/** Gives the database what the settled journals have and it has not. */
async function settleDatabase(
  store: LocalStore,
  { settled, isTrusted }: { readonly settled: readonly Head[]; readonly isTrusted: boolean },
  onProgress: (done: RebuildStep, total: number) => void,
  tally: Tally,
): Promise<void> {
  const journals = isTrusted ? settled : await distrust(store, settled, tally);
  const known = await Promise.all(journals.map(({ deskId }) => headOf(store.database, deskId)));
  const behind = known.filter(({ seq }, index) => seq < (journals[index]?.seq ?? 0));
  const sum = (heads: readonly Head[]) => heads.reduce((total, { seq }) => total + seq, 0);
  const total =
    sum(journals.filter(({ deskId }) => behind.some((head) => head.deskId === deskId))) - sum(behind);
  let done = { events: 0, cases: 0 };
  const onStep = ({ events, cases }: RebuildStep) => {
    done = { events: done.events + events, cases: done.cases + cases };
    onProgress(done, total);
  };
  // A log the database has nothing of may be one whose rebuild was cut off: rows may be there.
  const isNew = behind.some(({ seq }) => seq === 0);
  if (total > FEW_EVENTS || isNew) {
    const { restored, others } = await rebuild(store, behind, onStep);
    tally.restored += restored;
    tally.diverged = [...tally.diverged, ...others];
    return;
  }
  for (const head of behind) {
    const { restored, isOther } = await restoreFew(store, head, (events) => onStep({ events, cases: 0 }));
    tally.restored += restored;
    if (isOther) tally.diverged = [...tally.diverged, head.deskId];
  }
}

/**
 * Brings both homes of every desk's log in step before anything else is written: first the
 * journals, which check every event, then the database out of them. Where something is lost that
 * nobody has agreed to go without, the database is left as it is and `lost` names it.
 */
export async function bringInStep(store: LocalStore, opening: Opening): Promise<InStep> {
  const tally: Tally = { restored: 0, returned: 0, diverged: [], mended: [], damaged: [], lost: [], kept: 0 };
  const before = await Promise.all(
    opening.deskIds.map((deskId) => store.desk.call('journal:head', { deskId })),
  );
  const { sentinel, database } = opening;
  const finding = whatHappened({ sentinel, database, journals: before });
  const settled: Head[] = [];
  for (const deskId of opening.deskIds) {
    const head = await settleJournal(store, deskId, opening, tally);
    if (head !== null) settled.push(head);
  }
  if (tally.lost.length === 0 || opening.mayLose) {
    const onProgress = ({ events, cases }: RebuildStep, total: number) =>
      opening.onProgress?.({ done: events, cases, total, finding });
    const isTrusted = sentinel.folder !== 'damaged' && database.dataLoss === null && finding !== 'wiped';
    await settleDatabase(store, { settled, isTrusted }, onProgress, tally);
  }
  return { finding, ...tally };
}
