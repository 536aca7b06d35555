import type { Wording } from './wording';

/** The middle of the case screen: what is owed, by whom, and its form. */
export const nextStepWording = {
  checklistSays: ['结论：{outcome}', 'It comes to: {outcome}'],
  deliverables: ['本环节交付', 'Handed on here'],
  delivered: ['已交', 'there'],
  notDelivered: ['未交', 'not yet'],
  title: ['下一步：{step}', 'Next step: {step}'],
  waitingFor: ['等待 {roles}', 'Waiting for {roles}'],
  nothingOwed: ['没有待办，案件已完结', 'Nothing is owed; the case is finished'],
  others: ['其他可办', 'Other steps'],
  closed: ['暂不能办 {count} 项', '{count} steps not open now'],
  submit: ['办理', 'Do it'],
  cancel: ['取消', 'Cancel'],
  done: ['已办：{action}', 'Done: {action}'],
  undo: ['撤销', 'Undo'],
  undoReason: ['误操作，立即撤销', 'Slip, taken back at once'],
  undone: ['已撤销：{action}', 'Taken back: {action}'],
  unread: ['看不懂，请改正', 'Cannot be read, please correct'],
  required: ['必填', 'Required'],
  missing: ['还缺：{fields}', 'Still missing: {fields}'],
  record: ['处理记录', 'Handling record'],
  policyMissing: [
    '这件案件按另一套规程办理，本机没有该规程。内容都在，请在有该规程的电脑上办理。',
    'This case runs under a policy that this computer does not have. Nothing is lost; handle it where the policy is.',
  ],
  clocks: ['时限', 'Clocks'],
} as const satisfies Wording;
