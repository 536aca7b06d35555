import type { PolicyStory } from '../../../shared/policies/testing/policy-story';

/** D2, D8: a new car came with a dent from the transporter; the leader instructs, the customer is told. */
export const RECORD_FORM_STORY: PolicyStory = {
  policy: 'record-form',
  facts: {
    description: '新车提车时右后门有凹痕，交车人员称“不影响使用”，未当场登记',
    channel: 'on-site',
    receivedAt: '2026-11-21T08:50:00+08:00',
    customerName: '鲁晓岚',
    phone: '13900000021',
    plate: '沪AD20621',
    complaintType: 'property.damage',
    targetDepartment: '销售部',
    targetPerson: '段立新',
    demands: ['repair', 'discount'],
  },
  steps: [
    { role: 'front-desk', action: 'submit-record', after: 0.5 },
    {
      role: 'customer-manager',
      action: 'judge-founded',
      form: { foundedReason: '交车单照片可见凹痕，要求合理' },
      after: 2,
    },
    { role: 'visit-clerk', action: 'tell-decision', form: { informedHow: 'phone' }, after: 1 },
    {
      role: 'customer-manager',
      action: 'assign-department',
      form: { responsibleDepartment: '整车交付组', handlerId: 'p-customer-manager', handlerName: '沈怀远' },
    },
    {
      role: 'department-manager',
      action: 'analyse-cause',
      form: { cause: '板车卸车时未垫护，入库检查漏检' },
      after: 4,
    },
    {
      role: 'department-manager',
      action: 'determine-responsible',
      form: { mainResponsible: '段立新', responsibilityBasis: '入库检查单无签字' },
    },
    {
      role: 'department-manager',
      action: 'propose-plan',
      form: { planKinds: ['repair', 'discount'], planWords: '免费钣喷，另赠保养一次', planAmountFen: 80000 },
      after: 1,
    },
    {
      role: 'general-manager',
      action: 'instruct-approve',
      form: { instruction: '同意，向承运方追偿' },
      after: 3,
    },
    { role: 'customer-manager', action: 'inform', form: { informedHow: 'phone' }, after: 1 },
    {
      role: 'department-manager',
      action: 'carry-out',
      form: { executedHow: '钣喷完成并复检' },
      after: 48,
    },
    {
      role: 'visit-clerk',
      action: 'collect-reaction',
      form: { informedHow: 'phone', customerReaction: 'accepted', reactionWords: '漆面没问题了' },
      after: 2,
    },
    {
      role: 'management-dept',
      action: 'hold-to-account',
      form: {
        accountability: '段立新通报批评',
        headAccountability: '交付组负责人书面检讨',
        payDeduction: '扣当月绩效 5%',
      },
      after: 4,
    },
    {
      role: 'customer-manager',
      action: 'summarise',
      form: { summary: '卸车环节无人复核', improvementWords: '入库检查改为双人签字' },
      after: 1,
    },
    { role: 'front-desk', action: 'record-signatures', form: { papersSigned: 'scanned' } },
    { role: 'customer-manager', action: 'close' },
    { role: 'visit-clerk', action: 'archive', after: 24 },
  ],
  ends: 'archived',
};
