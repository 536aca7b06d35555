import { isBlank } from '../../domain/facts/fact-values';
import type { Facts } from '../../domain/facts/facts';
import type { Person } from '../../domain/rights/person';
import { readWorkForm } from '../../domain/work/work-values';
import type { WorkField, WorkForm } from '../../domain/work/work-form';
import { ticksOf } from '../conditions/checklist-outcome';
import type { Checklist, PolicyAction } from '../policy';
import type { Refusal } from './reason';

export type FilledForm =
  { readonly ok: true; readonly form: WorkForm } | { readonly ok: false; readonly refusal: Refusal };

/** What the form is for: the action, the checklist that is gone through with it, and the facts of the case. */
export type FormGround = {
  readonly action: PolicyAction;
  readonly checklist: Checklist | null;
  readonly facts: Facts;
};

const refuse = (refusal: Refusal): FilledForm => ({ ok: false, refusal });

/**
 * The form of an act as it will be kept: what the person filled in, and what the action writes by
 * itself. Only fields the action asks for or offers are taken: a right to log a call is none to
 * write an instruction. With a checklist come its ticks, and that it was gone through. `now` is
 * ISO 8601 with zone.
 */
export function fillForm(
  { action, checklist, facts }: FormGround,
  person: Person,
  raw: unknown,
  now: string,
): FilledForm {
  const read = readWorkForm(raw ?? {});
  if (!read.ok && read.unknown.length > 0)
    return refuse({ code: 'unexpected-fields', fields: read.unknown.slice(0, 20) });
  if (!read.ok) return refuse({ code: 'bad-values', fields: read.bad });
  const asked = new Set<WorkField>([...action.requires, ...action.offers]);
  if (checklist !== null) asked.add('checklistTicks');
  // Closing asks why papers are missing, whatever the policy says of them.
  if (action.kind === 'closed') asked.add('papersWaivedBecause');
  const unexpected = Object.keys(read.form).filter((field) => !asked.has(field as WorkField));
  if (unexpected.length > 0) return refuse({ code: 'unexpected-fields', fields: unexpected });
  const written: Record<string, unknown> = { ...read.form };
  for (const set of action.sets)
    if (!asked.has(set.field) || isBlank(written[set.field]))
      written[set.field] = valueOf(set, facts, person, now);
  if (checklist !== null) {
    const ticks = read.form.checklistTicks ?? [];
    if (ticksOf(checklist, ticks).length < new Set(ticks).size)
      return refuse({ code: 'bad-values', fields: ['checklistTicks'] });
    written['checklistsDone'] = [checklist.id];
  }
  const form = readWorkForm(written);
  if (!form.ok) return refuse({ code: 'bad-values', fields: form.bad });
  const astray = action.allows.filter(
    ({ field, codes }) => !isBlank(form.form[field]) && !codes.includes(String(form.form[field])),
  );
  if (astray.length > 0) return refuse({ code: 'bad-values', fields: astray.map(({ field }) => field) });
  const missing = action.requires.filter((field) => isBlank(form.form[field]));
  return missing.length > 0 ? refuse({ code: 'missing-fields', fields: missing }) : form;
}

function valueOf(set: PolicyAction['sets'][number], facts: Facts, person: Person, now: string): unknown {
  if ('to' in set) return set.to;
  if ('fact' in set) return facts[set.fact];
  if (set.from === 'now') return now;
  return set.from === 'person-id' ? person.id : person.name;
}
