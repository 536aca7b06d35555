import type { Wording } from './wording';

/** Grade, flags, proposals and what two desks did at once, on the case. */
export const judgementWording = {
  grade: ['等级', 'Grade'],
  regrade: ['改等级', 'Change the grade'],
  proposed: ['建议', 'Proposed'],
  because: ['因为：{reasons}', 'Because: {reasons}'],
  overruledBecause: ['改判理由：{why}', 'Overruled because: {why}'],
  reason: ['理由', 'Reason'],
  reasonFor: ['为什么不按建议', 'Why not as proposed'],
  reasonMissing: ['请写理由', 'Please give a reason'],
  keep: ['保存', 'Save'],
  cancel: ['取消', 'Cancel'],
  take: ['采纳', 'Take it'],
  flags: ['标记', 'Flags'],
  addFlag: ['加标记', 'Add a flag'],
  setFlag: ['标记「{flag}」', 'Flag: {flag}'],
  removeFlag: ['取消「{flag}」', 'Take away: {flag}'],
  flagBy: ['{name} {time}：{reason}', '{name} {time}: {reason}'],
  flagByRule: ['按登记内容自动标记', 'Follows from the registration'],
  nothingToFlag: ['没有你能加的标记', 'There is no flag you may set'],
  gradeProposal: ['建议改为 {grade}，因为：{reasons}', 'Proposed: {grade}, because: {reasons}'],
  layerProposal: ['建议交{layer}处理，因为：{reasons}', 'Proposed: {layer}, because: {reasons}'],
  layerBreach: [
    '「{clock}」已超时，规程要求交{layer}',
    '"{clock}" is overdue; the policy passes the case to {layer}',
  ],
  escalate: ['去升级', 'Escalate'],
  settleStage: [
    '两台电脑同时推进了这件案件，请确定以哪个环节为准',
    'Two computers moved this case at once: which stage holds?',
  ],
  settleWork: [
    '「{field}」两台电脑填得不一样，请确定以哪个为准',
    'Two computers filled in "{field}" differently: which holds?',
  ],
  side: ['{name} {time}', '{name} {time}'],
  choose: ['以此为准', 'This one holds'],
  settleWhy: ['为什么以此为准', 'Why this one'],
  settleOnly: ['由{roles}确定', 'To be settled by: {roles}'],
  blank: ['（空）', '(blank)'],
} as const satisfies Wording;
