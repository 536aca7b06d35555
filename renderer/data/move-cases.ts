import { changePolicy } from '../../shared/policies/engine/arbitrate';
import type { Refusal } from '../../shared/policies/engine/reason';
import type { Policy } from '../../shared/policies/policy';
import { decideAndSave } from './act-on-case';

export type Moves = {
  readonly moved: number;
  /** why the others stayed, each with how many */
  readonly stayed: readonly { readonly refusal: Refusal | 'save'; readonly count: number }[];
};

type Moving = {
  readonly caseIds: readonly string[];
  readonly to: Policy;
  readonly reason: string;
  readonly onProgress: (done: number) => void;
  readonly isStopped: () => boolean;
};

/**
 * Moves cases to another version of their policy, one event each, as the person on duty; what the
 * rules refuse stays as it was and is counted by its reason. Stops between two cases when asked.
 */
export async function moveCases({ caseIds, to, reason, onProgress, isStopped }: Moving): Promise<Moves> {
  const stayed = new Map<string, { readonly refusal: Refusal | 'save'; count: number }>();
  let moved = 0;
  for (const [done, caseId] of caseIds.entries()) {
    if (isStopped()) break;
    const outcome = await decideAndSave(caseId, (kase, from, person) =>
      changePolicy(kase, { from, to }, person, reason),
    );
    if (outcome.ok) moved += 1;
    else {
      const refusal = 'refusal' in outcome ? outcome.refusal : ('save' as const);
      const key = typeof refusal === 'string' ? refusal : refusal.code;
      const known = stayed.get(key) ?? { refusal, count: 0 };
      known.count += 1;
      stayed.set(key, known);
    }
    onProgress(done + 1);
  }
  return { moved, stayed: [...stayed.values()] };
}
