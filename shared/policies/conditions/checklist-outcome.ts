import type { Checklist } from '../policy';
import type { ConditionContext } from './context';

type Seen = Pick<ConditionContext, 'kase' | 'checklists'>;

/** What the latest filling of a checklist says; null while nobody has gone through it. */
export function checklistOutcome(
  { kase, checklists }: Seen,
  id: string,
): Checklist['outcomes'][number] | null {
  const checklist = checklists.find((one) => one.id === id);
  const act = kase.process.acts.findLast(({ form }) => form.checklistsDone?.includes(id) === true);
  if (checklist === undefined || act === undefined) return null;
  return outcomeOf(checklist, act.form.checklistTicks ?? []);
}

/** What ticks say; null only for a checklist none of whose outcomes always holds. */
export function outcomeOf(
  checklist: Checklist,
  ticks: readonly string[],
): Checklist['outcomes'][number] | null {
  const ticked = ticksOf(checklist, ticks);
  return (
    checklist.outcomes.find(({ atLeast, items }) => {
      const counted = items === undefined ? ticked : ticked.filter((item) => items.includes(item.id));
      return counted.length >= atLeast;
    }) ?? null
  );
}

/** The code of a ticked item, as an act carries it. */
export function tickCode(checklist: Pick<Checklist, 'id'>, item: { readonly id: string }): string {
  return `${checklist.id}.${item.id}`;
}

/** The items of a checklist among ticks. */
export function ticksOf(checklist: Checklist, ticks: readonly string[]): Checklist['items'] {
  return checklist.items.filter((item) => ticks.includes(tickCode(checklist, item)));
}
