import type { Case } from '../../domain/case/case';
import type { Role } from '../../domain/rights/roles';
import { contextOf, flagsOf } from '../../policies/conditions/context-of';
import { isMet } from '../../policies/conditions/evaluate';
import { nextOwed } from '../../policies/engine/next-owed';
import { gradeNameIn, roleNameIn, triggerNameIn } from '../../policies/engine/names-in-policy';
import { findStage, stageOf } from '../../policies/engine/stage-of';
import type { Policy } from '../../policies/policy';
import { briefWording } from '../../wording/papers';
import { workCodeWords } from '../../wording/work';
import { fill, speak } from '../../wording/wording';
import { printedInstant } from '../case-values';
import { joined } from '../handling/written';

const say = speak(briefWording, 'zh-CN');

/** Who reads the page and decides. */
const LEADER: Role = 'general-manager';

const roleName = (policy: Policy, role: string) => roleNameIn(policy, role, 'zh-CN').replace(/（.*）/u, '');

/** `二级·重要（要求赔偿或补偿）；标记：媒体（客户已联系电视台）` */
export function gradeAndFlags(kase: Case, policy: Policy | null): string {
  const { grade } = kase;
  const because =
    grade === null || grade.overruledBecause === null
      ? (grade?.reasons ?? []).map((reason) => triggerNameIn(policy, reason, 'zh-CN')).join('、')
      : fill(say.overruled, {
          proposed: gradeNameIn(policy, grade.proposed, 'zh-CN'),
          reason: grade.overruledBecause,
        });
  const flags = policy === null ? [] : flagsOf(kase, policy).map((id) => flagWords(id, kase, policy));
  const layer = kase.work.values.layer;
  return joined(
    '；',
    grade === null
      ? ''
      : `${gradeNameIn(policy, grade.grade, 'zh-CN')}${because === '' ? '' : `（${because}）`}`,
    flags.length === 0 ? '' : `标记：${flags.join('、')}`,
    layer === undefined ? '' : workCodeWords(layer, 'zh-CN'),
  );
}

function flagWords(id: string, kase: Case, policy: Policy): string {
  const flag = policy.flags.find((one) => one.id === id);
  const said = kase.flags.find((one) => one.flag === id)?.reason;
  const rule = flag?.raisedBy ?? null;
  const isTicked = rule !== null && 'eq' in rule && rule.eq[0].startsWith('facts.');
  const why = said ?? (isTicked ? say.registeredFlag : '');
  return `${flag?.label[0] ?? id}${why === '' ? '' : `（${why}）`}`;
}

/** `总经理批示（自 2026-11-21 18:24）；第 2 次处理` */
export function stageWords(kase: Case, policy: Policy | null): string {
  const { stageSince, stageConflict, round } = kase.process;
  const id = policy === null ? (kase.process.stage ?? '') : stageOf(kase, policy);
  const stage = (policy === null ? null : findStage(policy, id))?.label[0] ?? id;
  const since = stageSince ?? kase.openedAt;
  return joined(
    '；',
    since === null ? stage : fill(say.since, { stage, at: printedInstant(since) }),
    round > 1 ? fill(say.nthRound, { nth: round }) : '',
    stageConflict === null ? '' : say.stageConflict,
  );
}

export type Asked = {
  /** What is owed now and by whom, as a sentence. */
  readonly words: string;
  /** The ways the leader can decide; empty while nothing is asked of them. */
  readonly choices: readonly string[];
};

/** What is asked now, of the leader or of somebody else. */
export function whatIsAsked(kase: Case, policy: Policy | null): Asked {
  if (policy === null) return { words: '', choices: [] };
  const owed = nextOwed(kase, policy);
  if (owed.length === 0) return { words: say.finished, choices: [] };
  if (owed.some(({ roles }) => roles.includes(LEADER))) {
    const context = contextOf(kase, policy);
    const choices = policy.actions.filter(
      ({ from, to, roles, when }) =>
        from.includes(context.stage) &&
        to !== 'stay' &&
        roles.every((role) => role === LEADER) &&
        (when === undefined || isMet(when, context)),
    );
    return { words: say.decide, choices: choices.map(({ label }) => label[0]) };
  }
  const [next] = owed;
  const roles = (next?.roles ?? []).map((role) => roleName(policy, role)).join('、');
  return {
    words: `${fill(say.waiting, { roles, what: next?.label[0] ?? '' })}。${say.nothingAsked}`,
    choices: [],
  };
}
