import type { Case } from '../case/case';
import type { ActionKind } from '../events/action-kinds';
import type { Person } from './person';
import { isParty } from './party';
import type { Role } from './roles';

/**
 * The three rules no policy can switch off (domain rules §3). The third, that an administrator
 * cannot edit history, is kept by there being nothing that edits it, by `undo` refusing all but one's
 * own last slip, and by `ROLES_THAT_ACT`: an administrator as such takes no step of a case.
 */
export type Prohibition = 'own-case' | 'own-plan';

/** What a person complained of may still do: say their side. */
const OPEN_TO_PARTIES: ReadonlySet<ActionKind> = new Set<ActionKind>(['noted']);

/** By what is approved: whose authors may not approve it. */
const APPROVES: ReadonlyMap<ActionKind, readonly ActionKind[]> = new Map<ActionKind, readonly ActionKind[]>([
  ['reviewed', ['responsibility-determined', 'plan-proposed']],
  ['negotiated', ['responsibility-determined', 'plan-proposed']],
  [
    'instructed',
    [
      'responsibility-determined',
      'plan-proposed',
      'reviewed',
      'negotiated',
      'submitted-for-approval',
      'parking-requested',
    ],
  ],
  ['parked', ['parking-requested']],
  // S1-10: who took a side does not decide between the sides
  ['arbitrated', ['disputed', 'objected', 'plan-proposed', 'department-answered']],
]);

/** Roles that may take steps of a case. */
export function rolesThatAct(person: Pick<Person, 'roles'>): readonly Role[] {
  return person.roles.filter((role) => role !== 'administrator');
}

/**
 * Which built-in rule keeps a person from an act of this kind; null for none. A plan is the work of
 * everybody who wrote at it in the present handling.
 */
export function prohibitionOf(
  person: Pick<Person, 'id' | 'name'>,
  kind: ActionKind,
  kase: Pick<Case, 'facts' | 'work' | 'process'>,
): Prohibition | null {
  if (!isOpenToParties(kind) && isParty(person, kase)) return 'own-case';
  return authorsBarred(kind, kase).includes(person.id) ? 'own-plan' : null;
}

export function isOpenToParties(kind: ActionKind): boolean {
  return OPEN_TO_PARTIES.has(kind);
}

/** Ids of the people whose own work an act of this kind would approve. */
export function authorsBarred(kind: ActionKind, { process }: Pick<Case, 'process'>): readonly string[] {
  const proposing = APPROVES.get(kind) ?? [];
  const theirs = process.acts.filter((act) => act.round === process.round && proposing.includes(act.kind));
  return Array.from(new Set(theirs.map(({ actor }) => actor.personId)));
}
