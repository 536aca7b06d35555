import type { Case } from '../../domain/case/case';
import type { Act } from '../../domain/work/process';
import type { Policy } from '../../policies/policy';
import { actionKindWords } from '../../wording/action-kinds';
import { briefWording } from '../../wording/papers';
import { fill } from '../../wording/wording';
import { printedInstant } from '../case-values';
import { codeWords, joined, nameOf, whenOf } from '../handling/written';

/** Entries from the beginning that stay when the middle is left out. */
const FIRST = 2;

/** Registration and every act, oldest first, one line each; where there are more than `most`, the middle gives way and says so. */
export function courseLines(kase: Case, policy: Policy | null, most: number): readonly string[] {
  const year = (kase.openedAt ?? '').slice(0, 4);
  /** The year stands once on the page, unless it is another one. */
  const brief = (moment: string) => (moment.startsWith(`${year}-`) ? moment.slice(5) : moment);
  const registered =
    kase.openedAt === null
      ? []
      : [`${brief(printedInstant(kase.openedAt))} ${kase.openedBy?.name ?? ''} 登记`];
  const all = [
    ...registered,
    ...kase.process.acts.map((act) => `${brief(whenOf(act))} ${nameOf(act)} ${whatWords(act, policy)}`),
  ];
  if (all.length <= most) return all;
  const kept = most - 1 - FIRST;
  return [
    ...all.slice(0, FIRST),
    fill(briefWording.skipped[0], { count: all.length - FIRST - kept }),
    ...all.slice(all.length - kept),
  ];
}

/** The policy's own word for the act, with its outcome where the word leaves it open. */
function whatWords({ action, kind, form }: Act, policy: Policy | null): string {
  const label = policy?.actions.find(({ id }) => id === action)?.label[0] ?? actionKindWords(kind, 'zh-CN');
  const outcome = [form.contactReached, form.visitOutcome];
  return joined(
    '：',
    label,
    outcome
      .filter((code) => code !== undefined)
      .map(codeWords)
      .join('，'),
  );
}
