import type { Case } from '../../domain/case/case';
import type { Act } from '../../domain/work/process';
import type { WorkField } from '../../domain/work/work-form';
import { typedBy } from '../handling/written';

/** The newest act that wrote a field; null where nobody has. */
export const writerOf = (kase: Case | null, field: WorkField): Act | null =>
  kase?.process.acts.findLast(({ form }) => form[field] !== undefined) ?? null;

/** Who typed these fields and when, for beside the signature. */
export const typedFor = (kase: Case | null, ...fields: readonly WorkField[]): string =>
  typedBy(...fields.map((field) => writerOf(kase, field)));
