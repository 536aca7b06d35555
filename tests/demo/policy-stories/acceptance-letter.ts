import type { PolicyStory } from '../../../shared/policies/testing/policy-story';

/** A late delivery complained of by website message: letter in time, a second solution the customer agrees to. */
export const ACCEPTANCE_LETTER_STORY: PolicyStory = {
  policy: 'acceptance-letter',
  facts: {
    channel: 'website',
    customerName: '江一鸣',
    phone: '13900010002',
    email: 'yiming@example.com',
    series: '远途',
    complaintType: 'sales.delivery-late',
    targetDepartment: '销售部',
    description: '合同约定本月 10 日交车，至今未交，多次询问没有明确答复',
    demands: ['compensation', 'apology'],
  },
  steps: [
    { role: 'customer-manager', action: 'accept', after: 2 },
    {
      role: 'customer-manager',
      action: 'send-letter',
      form: {
        expectedBy: '2026-11-27',
        letterWords: '已受理您的投诉，将在预计日期前答复处理结果',
        informedHow: 'email',
      },
      after: 1,
    },
    {
      role: 'department-manager',
      action: 'investigate',
      form: { cause: '车辆在途延误，销售顾问未主动告知', responsibleDepartment: '销售部' },
      after: 20,
    },
    {
      role: 'customer-manager',
      action: 'propose-plan',
      form: { planKinds: ['apology', 'goodwill'], planWords: '书面致歉，赠保养一次' },
    },
    {
      role: 'customer-manager',
      action: 'consent-refused',
      form: { informedHow: 'phone', reactionWords: '要求退还加急上牌费' },
      after: 2,
    },
    {
      role: 'customer-manager',
      action: 'propose-plan',
      form: { planKinds: ['apology', 'refund'], planWords: '书面致歉，退还加急上牌费', planAmountFen: 50000 },
      after: 1,
    },
    {
      role: 'customer-manager',
      action: 'obtain-consent',
      form: { consentWords: '客户电话中表示认可', informedHow: 'phone' },
      after: 1,
    },
    { role: 'customer-manager', action: 'send-apology', form: { apologyWords: '对交车延误深表歉意' } },
    {
      role: 'customer-manager',
      action: 'carry-out',
      form: {
        executedHow: '费用已退，车辆已交付',
        compensationWords: '退加急上牌费',
        compensationFen: 50000,
      },
      after: 24,
    },
    {
      role: 'visit-clerk',
      action: 'visit',
      form: { contactHow: 'phone', visitOutcome: 'satisfied', visitWords: '处理及时' },
      after: 24,
    },
    {
      role: 'customer-manager',
      action: 'summarise',
      form: {
        summary: '延误应提前告知',
        rootCause: '在途信息未推送给销售顾问',
        suggestionWords: '建立在途提醒',
      },
    },
    { role: 'customer-manager', action: 'close' },
    { role: 'visit-clerk', action: 'archive' },
  ],
  ends: 'archived',
};
