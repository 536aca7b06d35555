import type { z } from 'zod';

/** What is wrong with a policy; the sentences are in `shared/wording/policy-faults.ts`. */
export const POLICY_FAULTS = [
  'shape',
  'too-small',
  'not-above',
  'too-big',
  'unknown-member',
  'bad-condition',
  'too-deep',
  'twice',
  'reserved-name',
  'unknown-stage',
  'unknown-action',
  'unknown-role',
  'unknown-flag',
  'unknown-grade',
  'unknown-layer',
  'unknown-path',
  'unknown-event',
  'unknown-code',
  'administrator-acts',
  'first-stage-rests',
  'unreachable-stage',
  'no-way-to-close',
  'closing-by-another-kind',
  'closing-kind-elsewhere',
  'archive-only-the-closed',
  'reopen-only-by-reopening',
  'reopening-elsewhere',
  'no-work-after-closing',
  'not-asked-for',
  'not-at-this-stage',
  'never-done',
  'never-written',
  'flag-of-flags',
  'unknown-lane',
  'unknown-checklist',
  'unknown-clock',
  'superiors-in-a-circle',
  'no-common-superior',
  'outcomes-do-not-fall',
  'too-many-ticks',
  'unknown-checklist-item',
] as const;

export type PolicyFaultCode = (typeof POLICY_FAULTS)[number];

/** One thing that is wrong and where: `['actions', 3, 'to']`; `name` is what the policy says there, if short. */
export type PolicyFault = {
  readonly code: PolicyFaultCode;
  readonly path: readonly (string | number)[];
  readonly name: string;
};

/** At most so many are told at once: nonsense must not fill the screen. */
export const MOST_FAULTS = 50;

const NAME_LIMIT = 60;

export function fault(
  code: PolicyFaultCode,
  path: readonly (string | number)[],
  name: string | number = '',
): PolicyFault {
  return { code, path, name: String(name).slice(0, NAME_LIMIT) };
}

/** What zod says about the shape, in our terms. */
export function shapeFaults(error: z.ZodError): readonly PolicyFault[] {
  return error.issues.map((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    if (issue.code === 'too_small' && issue.inclusive === false)
      return fault('not-above', path, String(issue.minimum));
    if (issue.code === 'too_small') return fault('too-small', path, String(issue.minimum));
    if (issue.code === 'too_big') return fault('too-big', path, String(issue.maximum));
    if (issue.code === 'unrecognized_keys') return fault('unknown-member', path, issue.keys.join(', '));
    if (issue.code === 'invalid_union' && isInCondition(path)) return fault('bad-condition', path);
    return fault('shape', path);
  });
}

const CONDITIONS: ReadonlySet<string | number> = new Set([
  'when',
  'unless',
  'condition',
  'raisedBy',
  'delivered',
  'where',
]);

function isInCondition(path: readonly (string | number)[]): boolean {
  return path.some((step) => CONDITIONS.has(step));
}
