import { canonical } from '../canonical';
import { FACT_FIELDS, type FactField } from '../facts/facts';
import { LOG_FIELDS, OFF_PAPER_FIELDS, WORK_FIELDS, type WorkField } from '../work/work-form';
import type { Case } from './case';

/** Entries of the work record that are told one by one, not as fields. */
export const ENTRY_LISTS = ['contacts', 'visits', 'instructions'] as const;

/** One thing that a paper says otherwise today than it did. */
export type CaseDifference =
  | {
      readonly kind: 'fact';
      readonly field: FactField;
      readonly before: unknown;
      readonly after: unknown;
    }
  | {
      readonly kind: 'work';
      readonly field: WorkField;
      readonly before: unknown;
      readonly after: unknown;
    }
  | { readonly kind: 'grade'; readonly before: string | null; readonly after: string | null }
  /** names of the files */
  | { readonly kind: 'evidence'; readonly added: readonly string[]; readonly withdrawn: readonly string[] }
  | {
      readonly kind: 'entries';
      readonly list: (typeof ENTRY_LISTS)[number];
      readonly before: number;
      readonly after: number;
    };

const isSame = (left: unknown, right: unknown): boolean =>
  canonical(left ?? null) === canonical(right ?? null);

/** What two states of a case say differently on paper, in the order of the forms; as the state hash, nothing else. */
export function caseDifferences(before: Case, after: Case): readonly CaseDifference[] {
  return [
    ...FACT_FIELDS.filter((field) => !isSame(before.facts[field], after.facts[field])).map(
      (field) => ({ kind: 'fact', field, before: before.facts[field], after: after.facts[field] }) as const,
    ),
    ...gradeDifference(before, after),
    ...evidenceDifference(before, after),
    ...workDifferences(before, after),
    ...ENTRY_LISTS.flatMap((list) => entryDifference(before, after, list)),
  ];
}

function workDifferences(before: Case, after: Case): readonly CaseDifference[] {
  return WORK_FIELDS.flatMap((field) => {
    // Entries say these; nothing on paper says the others.
    if (LOG_FIELDS.has(field) || OFF_PAPER_FIELDS.has(field)) return [];
    const [was, is] = [before.work.values[field], after.work.values[field]];
    return isSame(was, is) ? [] : [{ kind: 'work', field, before: was, after: is } as const];
  });
}

function gradeDifference(before: Case, after: Case): readonly CaseDifference[] {
  if (isSame(before.grade, after.grade)) return [];
  return [{ kind: 'grade', before: before.grade?.grade ?? null, after: after.grade?.grade ?? null }];
}

function evidenceDifference(before: Case, after: Case): readonly CaseDifference[] {
  const missingIn = (one: Case, other: Case) =>
    one.evidence.filter(({ hash }) => !other.evidence.some((piece) => piece.hash === hash));
  const added = missingIn(after, before).map(({ name }) => name);
  const withdrawn = missingIn(before, after).map(({ name }) => name);
  return added.length + withdrawn.length === 0 ? [] : [{ kind: 'evidence', added, withdrawn }];
}

function entryDifference(
  before: Case,
  after: Case,
  list: (typeof ENTRY_LISTS)[number],
): readonly CaseDifference[] {
  const [was, is] = [before.work[list], after.work[list]];
  const ids = (acts: Case['work']['contacts']) => acts.map(({ eventId }) => eventId);
  return isSame(ids(was), ids(is)) ? [] : [{ kind: 'entries', list, before: was.length, after: is.length }];
}
