import { missingForSaving } from '../../../shared/domain/facts/facts';
import { readTyped } from '../../../shared/domain/facts/typed';
import { proposeGrade } from '../../../shared/policies/grading/propose-grade';
import { registerComplaint } from '../../data/case-writer';
import { removeDraft } from '../../data/drafts';
import { now } from '../../lib/clock';
import { policyInForce } from '../../lib/known-policies';
import { offsetOf } from '../../lib/moments';
import { useRegister } from './register-store';

/** The notice shown at the foot of the form; raised when its words change (PIPL art. 17). */
export const PRIVACY_NOTICE = '2026-11';

/**
 * Saves what is on the form. Nothing is sent while something is missing or unreadable; a refused
 * save leaves the form, and its draft, as they are.
 */
export async function saveComplaint(): Promise<void> {
  const form = useRegister.getState();
  if (form.phase.kind === 'saving' || form.phase.kind === 'saved') return;
  form.markTried();
  const { facts, faults } = readTyped(form.typed, offsetOf(now().iso));
  const isGradeReasonMissing = form.overruling !== null && form.overruling.because.trim() === '';
  if (missingForSaving(facts).length > 0 || Object.keys(faults).length > 0 || isGradeReasonMissing) return;

  form.setPhase({ kind: 'saving' });
  const policy = policyInForce();
  const proposal = proposeGrade(policy, facts);
  const result = await registerComplaint({
    caseId: form.draftId,
    facts: { ...facts, privacyNotice: PRIVACY_NOTICE },
    policy: { id: policy.id, version: policy.version },
    evidence: form.evidence,
    grade: {
      grade: form.overruling?.grade ?? proposal.grade,
      proposed: proposal.grade,
      reasons: [...proposal.reasons],
      overruledBecause: form.overruling?.because ?? null,
    },
  }).catch(() => ({ ok: false, problem: 'unknown' }) as const);
  const after = useRegister.getState();
  if (after.draftId !== form.draftId) return;
  if (!result.ok) {
    after.setPhase({ kind: 'refused', problem: result.problem });
    return;
  }
  after.setPhase({ kind: 'saved', caseId: result.caseId, number: result.number });
  await removeDraft(form.draftId);
}
