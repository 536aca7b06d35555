import type { PolicyStory } from '../../../shared/policies/testing/policy-story';

/** S3: belongings lost in the workshop; the customer gets a letter and hears how far it is. */
export const COMPLAINT_SYSTEM_STORY: PolicyStory = {
  policy: 'complaint-system',
  facts: {
    description: '保养取车后发现手套箱内的行车记录仪内存卡不见了',
    channel: 'wechat',
    customerName: '苗可心',
    phone: '13900000023',
    plate: '沪CK70233',
    complainantKind: 'customer',
    complaintType: 'property.loss',
    demands: ['compensation'],
  },
  steps: [
    { role: 'front-desk', action: 'receive', after: 0.2 },
    {
      role: 'visit-clerk',
      action: 'send-letter',
      form: {
        letterWords: '您的投诉已受理，正在查看车间录像',
        informedHow: 'wechat',
        expectedBy: '2026-11-24',
      },
      after: 0.5,
    },
    {
      role: 'customer-manager',
      action: 'classify',
      form: {
        messageKind: 'complaint',
        responsibleDepartment: '售后服务部',
        handlerId: 'p-customer-manager',
        handlerName: '沈怀远',
      },
    },
    {
      role: 'department-manager',
      action: 'investigate',
      form: { cause: '洗车清理时内存卡被误扫入杂物箱' },
      after: 20,
    },
    {
      role: 'customer-manager',
      action: 'report-progress',
      form: { progressWords: '已查到去向，明天给方案', informedHow: 'wechat', expectedBy: '2026-11-24' },
      after: 2,
    },
    {
      role: 'department-manager',
      action: 'propose-solution',
      form: { planKinds: ['compensation'], planWords: '找回内存卡并赔偿同款一张' },
      after: 3,
    },
    {
      role: 'customer-manager',
      action: 'agree-solution',
      form: { consentWords: '客户同意，要求快递到家' },
      after: 1,
    },
    { role: 'department-manager', action: 'carry-out', form: { executedHow: '已寄出并签收' }, after: 20 },
    {
      role: 'visit-clerk',
      action: 'feed-back',
      form: { informedHow: 'wechat', customerReaction: 'accepted' },
      after: 2,
    },
    { role: 'visit-clerk', action: 'ask-satisfaction', form: { visitOutcome: 'satisfied' }, after: 2 },
    {
      role: 'customer-manager',
      action: 'analyse',
      form: { rootCause: '洗车前无车内物品清点', improvementWords: '接车时与客户共同清点并签字' },
      after: 4,
    },
    { role: 'customer-manager', action: 'summarise', form: { summary: '车内物品交接要留痕' } },
    { role: 'visit-clerk', action: 'close' },
    { role: 'visit-clerk', action: 'archive', after: 24 },
  ],
  ends: 'archived',
};
