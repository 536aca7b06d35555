import {
  formerNameOf,
  gradeNameIn,
  roleNameIn,
  triggerNameIn,
} from '../../shared/policies/engine/names-in-policy';
import type { Policy } from '../../shared/policies/policy';
import { policySettingsWording } from '../../shared/wording/policy-settings';
import { fill, speak, type Language } from '../../shared/wording/wording';
import { useKnownPolicies } from './known-policies';
import { useLanguage } from './language';

/** How grave a grade is, whatever its policy calls it: chips take their colour by it. */
export type GradeRank = 'worst' | 'middle' | 'mildest';

/** The newest policy that has the grade: ids of grades are one policy's own. */
function policyWith(policies: readonly Policy[], grade: string): Policy | null {
  return policies.findLast(({ grades }) => grades.some(({ id }) => id === grade)) ?? null;
}

function rankIn(policy: Policy | null, grade: string): GradeRank {
  const at = policy?.grades.findIndex(({ id }) => id === grade) ?? -1;
  // A policy with one grade does not grade: nothing about such a case is bad.
  if (at === 0 && policy?.grades.length !== 1) return 'worst';
  return policy === null || at === policy.grades.length - 1 ? 'mildest' : 'middle';
}

/** The word of a grade in the language of the screen, its rank, and its former name as a `title`. */
export function useGradeName(grade: string) {
  const language = useLanguage();
  const policy = useKnownPolicies(({ policies }) => policyWith(policies, grade));
  const name = gradeNameIn(policy, grade, language);
  return { name, rank: rankIn(policy, grade), former: formerTitle(policy, name, language) };
}

/** The source's own word for a text of the policy as a `title`, to spread on an element; nothing where none was changed (C-17). */
export function formerTitle(policy: Policy | null, text: string, language: Language): { title?: string } {
  const name = formerNameOf(policy, text);
  return name === null ? {} : { title: fill(speak(policySettingsWording, language).formerly, { name }) };
}

/** Reasons of a proposal as one list of words. */
export function reasonList(policy: Policy, reasons: readonly string[], language: Language): string {
  return reasons
    .map((reason) => triggerNameIn(policy, reason, language))
    .join(language === 'zh-CN' ? '、' : ', ');
}

/** Roles as a policy calls them. */
export function roleList(policy: Policy | null, roles: readonly string[], language: Language): string {
  return roles.map((role) => roleNameIn(policy, role, language)).join(' / ');
}
