import type { PolicyStory } from '../../../shared/policies/testing/policy-story';

/** D5, D18: a repair that came back, handled along branch A to its archive. */
export const DEALER_4S_STORY: PolicyStory = {
  policy: 'dealer-4s',
  facts: {
    description: '更换减震后第三天异响重现，等了一上午没有人解释',
    channel: 'on-site',
    customerName: '裘明远',
    phone: '13900000051',
    plate: '沪AF51023',
    complaintType: 'repair.rework',
    demands: ['repair', 'explanation'],
  },
  steps: [
    { role: 'visit-clerk', action: 'accept' },
    { role: 'customer-manager', action: 'take-over' },
    { role: 'customer-manager', action: 'confirm-grade' },
    { role: 'customer-manager', action: 'judge-founded' },
    { role: 'customer-manager', action: 'investigate', form: { cause: '上支座未更换' } },
    {
      role: 'customer-manager',
      action: 'determine',
      form: {
        responsibleDepartment: '机电车间',
        mainResponsible: '杨志强',
        responsibilityBasis: '返修工单',
      },
    },
    {
      role: 'customer-manager',
      action: 'propose-plan',
      form: { planKinds: ['rework'], planWords: '免费更换上支座', personOpinion: '口头警告' },
    },
    { role: 'management-dept', action: 'review-agree', form: { faultOpinion: '按过失办法第三条' } },
    { role: 'management-dept', action: 'report-to-gm' },
    { role: 'general-manager', action: 'instruct-approve', form: { instruction: '同意，当天返修' } },
    { role: 'department-manager', action: 'carry-out', form: { executedHow: '已更换并试车' } },
    {
      role: 'management-dept',
      action: 'record-accountability',
      form: { accountability: '口头警告', faultTalk: '已谈话' },
    },
    { role: 'management-dept', action: 'hand-over' },
    { role: 'visit-clerk', action: 'check-pass' },
    {
      role: 'customer-manager',
      action: 'feed-back',
      form: { informedHow: 'phone', customerReaction: 'accepted' },
    },
    { role: 'customer-manager', action: 'summarise', form: { summary: '返修先查关联件' } },
    { role: 'front-desk', action: 'record-signatures', form: { papersSigned: 'by-hand' } },
    { role: 'visit-clerk', action: 'close' },
    { role: 'visit-clerk', action: 'archive' },
  ],
  ends: 'archived',
};
