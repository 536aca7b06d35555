/**
 * What people do to a case (domain rules §1), whatever a policy calls it. The fold, the clocks and
 * the statistics know kinds; a policy knows its own actions, each of one kind. Stored: only ever added.
 */
export const ACTION_KINDS = [
  'acknowledged',
  'grade-confirmed',
  'founded-judged',
  'assigned',
  'taken-over',
  'contact-logged',
  'investigated',
  'responsibility-determined',
  'plan-proposed',
  'reviewed',
  'objected',
  'negotiated',
  'submitted-for-approval',
  'instructed',
  'executed',
  'accountability-recorded',
  'sheet-handed-over',
  'checked',
  'fed-back',
  'visit-planned',
  'visited',
  'parking-requested',
  'parked',
  'recalled',
  'resumed',
  'home-visited',
  'reception-marked',
  'escalated',
  'de-escalated',
  'loan-car-given',
  'compensation-recorded',
  'papers-signed',
  'waived',
  'summarised',
  'closed',
  'second-handling',
  'reopened',
  'archived',
  'noted',
  'kind-judged',
  'letter-sent',
  'progress-reported',
  'checklist-filled',
  'disputed',
  'arbitrated',
  'reported-up',
  'inspected',
  'technically-reported',
  'repair-agreed',
  'repair-finished',
  'consented',
  'traced-back',
  'notice-circulated',
  'improved',
  'department-asked',
  'department-answered',
  'suggested',
  'reassessed',
  'advised',
  'urged',
] as const;

export type ActionKind = (typeof ACTION_KINDS)[number];

/** Acts that start a new round of handling: what the gate asks for must be done again (S0-10). */
export const ROUND_STARTS: ReadonlySet<ActionKind> = new Set(['second-handling', 'reopened']);

/** Acts after which nothing is owed to the customer any more. */
export const CLOSING_KINDS: ReadonlySet<ActionKind> = new Set(['closed', 'archived']);
