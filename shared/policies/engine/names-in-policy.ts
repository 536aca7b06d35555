import { actionKindWords } from '../../wording/action-kinds';
import { gradeReasonWords, gradeWords } from '../../wording/grades';
import { roleWords } from '../../wording/roles';
import { layerWording } from '../../wording/work';
import type { Language } from '../../wording/wording';
import type { HandlerLayer } from '../../domain/work/code-lists';
import type { WorkForm } from '../../domain/work/work-form';
import { tickCode } from '../conditions/checklist-outcome';
import type { Policy } from '../policy';

const side = (language: Language) => (language === 'zh-CN' ? 0 : 1);

/** What a policy calls a role: the same work has five names in five houses (C-16). */
export function roleNameIn(policy: Policy | null, role: string, language: Language): string {
  return policy?.wording[`role.${role}`]?.[side(language)] ?? roleWords(role, language);
}

/** A grade by its policy's own label, never as a bare number (C-1); one of another policy as far as it is known. */
export function gradeNameIn(policy: Policy | null, grade: string, language: Language): string {
  return policy?.grades.find(({ id }) => id === grade)?.label[side(language)] ?? gradeWords(grade, language);
}

/** Why a grade was proposed, in the policy's own words: one of its triggers, or a group of cases. */
export function triggerNameIn(policy: Policy | null, reason: string, language: Language): string {
  const isReason = ({ id }: { readonly id: string }) => id === reason;
  const found = policy?.grading.triggers.find(isReason) ?? policy?.groups.find(isReason);
  return found?.label[side(language)] ?? gradeReasonWords(reason, language);
}

/** An action by its policy's own label; one of a policy this desk does not have by the words of its kind. */
export function actionNameIn(
  policy: Policy | null,
  { action, kind }: { readonly action: string; readonly kind: string },
  language: Language,
): string {
  const known = policy?.actions.find(({ id }) => id === action);
  return known?.label[side(language)] ?? actionKindWords(kind, language);
}

/** A handler layer as the policy calls it (D18-3, D8-4): houses that have layers staff them differently. */
export function layerNameIn(policy: Policy | null, layer: HandlerLayer, language: Language): string {
  const known = policy?.escalation.layers.find(({ id }) => id === layer);
  return (known?.label ?? layerWording[layer])[side(language)];
}

/** A form with what was ticked in the words of the checklist; codes of another policy stay as they are. */
export function namedTicks(policy: Policy | null, form: WorkForm, language: Language): WorkForm {
  if (form.checklistsDone === undefined && form.checklistTicks === undefined) return form;
  const lists = policy?.checklists ?? [];
  const index = side(language);
  const words = new Map<string, string>(
    lists.flatMap((list) => [
      [list.id, list.label[index]] as const,
      ...list.items.map((item) => [tickCode(list, item), item.label[index]] as const),
    ]),
  );
  const named = (codes: readonly string[] = []) => codes.map((code) => words.get(code) ?? code);
  return {
    ...form,
    checklistTicks: named(form.checklistTicks),
    checklistsDone: named(form.checklistsDone),
  };
}

/** The word of the source behind a text of the policy, for a tooltip (C-17); null where nothing was renamed. */
export function formerNameOf(policy: Policy | null, text: string): string | null {
  const names = policy?.formerNames.filter(({ word }) => word.some((one) => text.includes(one))) ?? [];
  return names.length === 0 ? null : names.map(({ formerly }) => formerly).join('、');
}
