import { amendmentOf } from '../../shared/domain/case/amend';
import type { Case } from '../../shared/domain/case/case';
import type { Evidence, EventData, EventDraft, PolicyRef } from '../../shared/domain/events/event';
import type { Facts } from '../../shared/domain/facts/facts';
import { mintNumber } from '../../shared/domain/numbering/case-number';
import type { Plan } from './commit';

export type Registration = {
  /** made by the form (`newId`), also the draft's id: saving again with it never makes a second case */
  readonly caseId: string;
  readonly facts: Facts;
  /** the policy in force while the form was filled in */
  readonly policy: PolicyRef;
  readonly grade: EventData<'graded'>;
  readonly evidence: readonly Evidence[];
};

/** Recorded with what was changed between two attempts to save one form; read by people on the case's history. */
const CHANGED_BEFORE_CONFIRMED = '首次保存未确认,重新保存前修改';

/**
 * The event of a registration: facts, policy, grade and evidence in one, so that none is ever there alone.
 * The form's caseId in the log means that an earlier attempt landed unheard: then only what the
 * form has changed since is added, and the number stays.
 */
export function planRegistration({ caseId, facts, policy, grade, evidence }: Registration): Plan {
  return (found, { head, config, on }) => {
    if (found !== null && found.number !== null) {
      const drafts = changesSince(found, { facts, grade, evidence });
      const { number } = found;
      return drafts.length === 0 ? { done: { ok: true, caseId, number } } : { drafts, number };
    }
    const number = mintNumber({
      storeCode: config.storeCode,
      deskLetter: config.deskLetter,
      counter: head.registered + 1,
      on: on.slice(0, 10),
    });
    return {
      number,
      drafts: [
        {
          type: 'registered',
          data: { number, facts, policy: policy.id, policyVersion: policy.version, grade, evidence },
        },
      ],
    };
  };
}

const attached = (evidence: Evidence): EventDraft => ({ type: 'evidence-attached', data: { evidence } });

function changesSince(found: Case, wanted: Omit<Registration, 'caseId' | 'policy'>): readonly EventDraft[] {
  const reason = CHANGED_BEFORE_CONFIRMED;
  const changes = amendmentOf(found.facts, wanted.facts);
  const has = new Set(found.evidence.map(({ hash }) => hash));
  const wants = new Set(wanted.evidence.map(({ hash }) => hash));
  return [
    ...(changes.length === 0 ? [] : [{ type: 'amended', data: { changes, reason } } as const]),
    ...wanted.evidence.filter(({ hash }) => !has.has(hash)).map(attached),
    ...found.evidence
      .filter(({ hash }) => !wants.has(hash))
      .map(({ hash }) => ({ type: 'evidence-withdrawn', data: { hash, reason } }) as const),
    ...(found.grade?.grade === wanted.grade.grade ? [] : [{ type: 'graded', data: wanted.grade } as const]),
  ];
}
