import type { Case } from '../../../domain/case/case';
import { unitOf } from './faulty-unit';
import type { Repair } from './input';

/** Failures whose repair counts as one of a safety fault: steering and brakes (arts. 23 and 24 (1)). */
const SAFETY_UNITS: ReadonlySet<string> = new Set(['steering', 'brakes']);

/**
 * The repairs a case itself has seen, from the workshop's two moments (art. 40: from the agreement until
 * it is finished): one that was agreed and not finished goes on. A second agreement before the
 * first is finished is the same repair.
 */
export function repairsOfCase({ process, facts }: Pick<Case, 'process' | 'facts'>): readonly Repair[] {
  const unit = unitOf(facts);
  const repairs: Repair[] = [];
  for (const { kind, at } of process.acts) {
    const last = repairs.at(-1);
    if (kind === 'repair-agreed' && (last === undefined || last.finishedAt !== null))
      repairs.push({
        startedAt: at,
        finishedAt: null,
        problem: facts.complaintType ?? '',
        isSafety: SAFETY_UNITS.has(unit ?? ''),
        km: facts.mileageKm ?? null,
        notCountedHours: 0,
      });
    if (kind === 'repair-finished' && last?.finishedAt === null)
      repairs[repairs.length - 1] = { ...last, finishedAt: at };
  }
  return repairs;
}
