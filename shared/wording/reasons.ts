import type { ReasonCode } from '../policies/engine/reason';
import type { Pair } from './wording';

/**
 * Why an action is not open, one sentence a reason: what it is, and what to do. `{…}` places are
 * filled by `explainReason`.
 */
export const reasonWording: Readonly<Record<ReasonCode, Pair>> = {
  'policy-unknown': [
    '本机没有这件案件所用的处理规程，请先同步或更新程序。',
    'This desk does not have the policy of this case. Sync or update first.',
  ],
  'person-disabled': ['此人员已停用，请换人登录。', 'This person is disabled. Sign in as somebody else.'],
  'wrong-stage': [
    '案件不在这一步，应处于：{stages}。',
    'The case is not at this step, which belongs to: {stages}.',
  ],
  'no-right': ['需要由{roles}办理。', 'This is for: {roles}.'],
  'not-the-team': ['这一等级由专门小组办理：{roles}。', 'Cases of this grade have a team: {roles}.'],
  'not-the-superior': [
    '争议由双方的共同上级裁定：{roles}。',
    'The dispute is for the superior of both sides: {roles}.',
  ],
  'own-case': [
    '您是当事人，不得参与处理，请交由他人。',
    'The complaint is about you. Somebody else has to handle it.',
  ],
  'own-plan': [
    '不能审批自己提出或上报的内容，请交由他人。',
    'Nobody approves their own proposal. Somebody else has to.',
  ],
  'stage-conflict': [
    '两台电脑同时推进了案件，请先由负责人确定所在环节。',
    'Two desks moved the case at once. Somebody in charge has to settle where it stands.',
  ],
  'approval-first': [
    '本规程要求先经总经理批示，再告知客户。',
    'This policy wants the instruction before the customer is told.',
  ],
  'condition-unmet': ['还差：{unmet}。', 'Still needed: {unmet}.'],
  'gate-unmet': ['结案条件未满足：{items}。', 'Not ready to be closed: {items}.'],
  'unknown-action': ['规程中没有这一步，请刷新后再试。', 'The policy has no such step. Open the case again.'],
  'missing-fields': ['请填写：{fields}。', 'Please fill in: {fields}.'],
  'unexpected-fields': [
    '表单中有这一步不收的内容（{fields}），没有保存。',
    'The form holds what this step does not take ({fields}). Nothing was saved.',
  ],
  'bad-values': ['请检查：{fields}。', 'Please check: {fields}.'],
  'no-reason': ['请填写理由（500 字以内）。', 'Please give a reason (at most 500 characters).'],
  history: [
    '只能撤销自己刚做的最后一步；已有的记录不能改，请用新的一步更正。',
    'Only your own last step can be taken back. History is not edited: put it right by a new step.',
  ],
  'undo-too-late': [
    '已超过 {minutes} 分钟，不能撤销，请用新的一步更正。',
    'More than {minutes} minutes have passed. Put it right by a new step.',
  ],
  'undo-printed': [
    '结案后已打印，不能撤销，请重新打开案件。',
    'The closed case was printed. Reopen it instead.',
  ],
  'unknown-flag': [
    '规程中没有这个标记，或不能由人设定。',
    'The policy has no such flag, or people cannot set it.',
  ],
  'unknown-grade': ['规程中没有这个等级。', 'The policy has no such grade.'],
  'case-closed': ['案件已结案，如需更改请先重新打开。', 'The case is closed. Reopen it first.'],
  'not-a-side': ['只能从冲突的几个值中选一个。', 'Choose one of the values in conflict.'],
  'stage-missing': [
    '新规程没有案件所在的环节（{stage}），请先推进案件再换规程。',
    'The other policy lacks the stage of this case ({stage}). Move the case on first.',
  ],
};

/** The condition of closing that every policy has. */
/** A condition of closing with the papers that keep it open. */
export const missingPapersWording: Pair = [
  '{item}（未收回签字件：{papers}）',
  '{item} (not back signed: {papers})',
];

export const noConflictsWording: Pair = ['没有未确定的冲突', 'No open conflicts'];
