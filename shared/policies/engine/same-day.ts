import type { Case } from '../../domain/case/case';

/** D5-4 A4: the final sheet goes to the service centre the same day. Days are the writing desk's own. */
export type HandOverDay = {
  readonly finishedOn: string;
  /** null while it has not been handed over */
  readonly handedOverOn: string | null;
  readonly isSameDay: boolean;
};

/** When the present handling was finished (the later of carrying out and accountability) and handed over. */
export function handOverDay(kase: Case, today: string): HandOverDay | null {
  const { acts, round } = kase.process;
  const mine = acts.filter((act) => act.round === round);
  const finished = mine.findLast(
    ({ kind, form }) =>
      kind === 'accountability-recorded' ||
      (kind === 'executed' && mine.some((act) => act.kind === 'instructed')) ||
      form.accountabilityWaivedBecause !== undefined,
  );
  if (finished === undefined) return null;
  const handedOver = mine.findLast(({ kind }) => kind === 'sheet-handed-over');
  const finishedOn = finished.at.slice(0, 10);
  const handedOverOn = handedOver?.at.slice(0, 10) ?? null;
  return { finishedOn, handedOverOn, isSameDay: (handedOverOn ?? today) === finishedOn };
}
