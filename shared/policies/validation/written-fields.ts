import type { WorkField } from '../../domain/work/work-form';
import type { Policy } from '../policy';

/** Fields of the work record that some action can fill in. */
export function writtenFields(policy: Policy): ReadonlySet<WorkField> {
  return new Set(
    policy.actions.flatMap(({ requires, offers, sets }) => [
      ...requires,
      ...offers,
      ...sets.map(({ field }) => field),
    ]),
  );
}
