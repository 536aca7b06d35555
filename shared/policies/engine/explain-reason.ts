import type { Case } from '../../domain/case/case';
import { isWorkField } from '../../domain/work/work-values';
import { paperTitle } from '../../wording/paper-titles';
import { missingPapersWording, noConflictsWording, reasonWording } from '../../wording/reasons';
import { workFieldWords } from '../../wording/work';
import { fill, type Language, type Pair } from '../../wording/wording';
import { contextOf } from '../conditions/context-of';
import { explainCondition } from '../conditions/explain';
import type { Policy } from '../policy';
import { roleNameIn } from './names-in-policy';
import { NO_CONFLICTS } from './closing-gate';
import { papersKeepingOpen } from './closing-papers';
import type { Refusal } from './reason';

/** A refusal as a sentence: what it is, and what to do about it. Show `refusal.code` beside it for support. */
export function explainReason(refusal: Refusal, kase: Case, policy: Policy, language: Language): string {
  const index = language === 'zh-CN' ? 0 : 1;
  const list = (parts: readonly string[]) => parts.join(language === 'zh-CN' ? '、' : ', ');
  const label = (pair: Pair | undefined, code: string) => pair?.[index] ?? code;
  const stage = (id: string) => label(policy.stages.find((one) => one.id === id)?.label, id);
  const item = (id: string) => {
    if (id === NO_CONFLICTS) return label(noConflictsWording, id);
    const found = policy.gate.find((one) => one.id === id);
    const papers = found === undefined ? [] : papersKeepingOpen(found, kase, policy);
    if (papers.length === 0) return label(found?.label, id);
    const names = list(papers.map((paper) => paperTitle(paper, language)));
    return fill(missingPapersWording[index], { item: label(found?.label, id), papers: names });
  };
  const field = (name: string) => (isWorkField(name) ? workFieldWords(name, language) : name);
  const say = (values: Readonly<Record<string, string | number>>) =>
    fill(reasonWording[refusal.code][index], values);
  switch (refusal.code) {
    case 'wrong-stage':
      return say({ stages: list(refusal.stages.map(stage)) });
    case 'no-right':
    case 'not-the-team':
    case 'not-the-superior':
      return say({ roles: list(refusal.roles.map((role) => roleNameIn(policy, role, language))) });
    case 'condition-unmet':
      return say({
        unmet: list(explainCondition(refusal.condition, contextOf(kase, policy), policy, language)),
      });
    case 'gate-unmet':
      return say({ items: list(refusal.items.map(item)) });
    case 'missing-fields':
    case 'bad-values':
    case 'unexpected-fields':
      return say({ fields: list(refusal.fields.map(field)) });
    case 'undo-too-late':
      return say({ minutes: refusal.minutes });
    case 'stage-missing':
      return say({ stage: stage(refusal.stage) });
    default:
      return say({});
  }
}
