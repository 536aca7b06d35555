import { canonical } from '../canonical';
import { sha256Hex } from '../hash';
import type { Act } from '../work/process';
import { isBlankForm } from '../work/work-values';
import { OFF_PAPER_FIELDS, WORK_FIELDS, type WorkForm } from '../work/work-form';
import type { Case } from './case';

/**
 * SHA-256 of what a paper would say: number, facts, grade, evidence and the work record. A signature
 * names it, and the QR code carries its first ten digits (domain rules §1, §6). Progress notes,
 * prints and what is only about the papers are not part of it: filing a signed paper must not
 * outdate its own signature. A case without a work record hashes as it did before there were any. Evidence counts as a set: two desks attaching at once must not alter each other's hash
 * by order alone.
 */
export function stateHash({
  number,
  facts,
  grade,
  evidence,
  work,
}: Pick<Case, 'number' | 'facts' | 'grade' | 'evidence' | 'work'>): string {
  const pieces = evidence.map((piece) => canonical(piece)).sort();
  return sha256Hex(canonical({ number, facts, grade, evidence: pieces, work: workForHash(work) }));
}

function workForHash({ values, contacts, visits, instructions }: Case['work']) {
  const said = onPaper(values);
  if (isBlankForm(said) && contacts.length === 0) return undefined;
  const entry = ({ at, actor, form }: Act) => canonical({ at, actor: actor.name, form: onPaper(form) });
  return {
    values: said,
    contacts: contacts.map(entry).sort(),
    visits: visits.map(entry).sort(),
    instructions: instructions.map(entry).sort(),
  };
}

/** Log fields are said by the entries; their latest value alone depends on which desk came last. */
function onPaper(form: WorkForm): WorkForm {
  return Object.fromEntries(
    WORK_FIELDS.flatMap((field) =>
      form[field] === undefined || OFF_PAPER_FIELDS.has(field) ? [] : [[field, form[field]]],
    ),
  );
}
