import type { Role } from '../../domain/rights/roles';
import type { WorkField } from '../../domain/work/work-form';
import type { Condition } from '../condition';

/** Why an action is not open to a person now. Words: `explainReason`, each with what to do about it. */
export type Reason =
  | { readonly code: 'policy-unknown' }
  | { readonly code: 'person-disabled' }
  | { readonly code: 'wrong-stage'; readonly stages: readonly string[] }
  | { readonly code: 'no-right'; readonly roles: readonly Role[] }
  /** The grade has a team of its own for this step. */
  | { readonly code: 'not-the-team'; readonly roles: readonly Role[] }
  /** Only the superior of all sides decides the dispute. */
  | { readonly code: 'not-the-superior'; readonly roles: readonly Role[] }
  | { readonly code: 'own-case' }
  | { readonly code: 'own-plan' }
  | { readonly code: 'stage-conflict' }
  | { readonly code: 'approval-first' }
  | { readonly code: 'condition-unmet'; readonly condition: Condition }
  | { readonly code: 'gate-unmet'; readonly items: readonly string[] };

/** Why an act was not taken: nothing was kept, the form stays as it was filled in. */
export type Refusal =
  | Reason
  | { readonly code: 'unknown-action' }
  | { readonly code: 'missing-fields'; readonly fields: readonly WorkField[] }
  | { readonly code: 'unexpected-fields'; readonly fields: readonly string[] }
  | { readonly code: 'bad-values'; readonly fields: readonly WorkField[] }
  | { readonly code: 'no-reason' }
  | { readonly code: 'history' }
  | { readonly code: 'undo-too-late'; readonly minutes: number }
  | { readonly code: 'undo-printed' }
  | { readonly code: 'unknown-flag' }
  | { readonly code: 'unknown-grade' }
  | { readonly code: 'case-closed' }
  | { readonly code: 'not-a-side' }
  | { readonly code: 'stage-missing'; readonly stage: string };

export type ReasonCode = Refusal['code'];
