import type { PolicyStory } from '../../../shared/policies/testing/policy-story';

/** Passed on by 12315, handled late, traced back, told of, answered and filed (D4). */
export const ESCALATED_COMPLAINT_STORY: PolicyStory = {
  policy: 'escalated-complaint',
  facts: {
    description: '保养时说好当天取车，拖了四天没人回话，客户打了 12315。',
    demands: ['explanation', 'goodwill'],
    plate: '沪B73162',
    customerName: '施文清',
    phone: '13817250946',
    channel: 'hotline-12315',
    complaintType: 'delay',
  },
  steps: [
    { role: 'front-desk', action: 'accept', form: { firstDepartment: '售后服务部' }, after: 0.5 },
    {
      role: 'customer-manager',
      action: 'assign',
      form: { responsibleDepartment: '机电车间', handlerId: 'p-department-manager', handlerName: '贺川' },
      after: 1,
    },
    { role: 'customer-manager', action: 'confirm-grade' },
    {
      role: 'department-manager',
      action: 'log-contact',
      form: { contactReached: 'reached', contactHow: 'phone', contactWords: '向客户说明延误原因' },
      after: 1,
    },
    {
      role: 'department-manager',
      action: 'report-progress',
      form: { progressWords: '缺件已到，今晚装车' },
      after: 20,
    },
    {
      role: 'customer-service-director',
      action: 'urge',
      form: { urgedWords: '平台明天要回复，今晚必须交车' },
      after: 2,
    },
    { role: 'department-manager', action: 'investigate', form: { cause: '订件延误，未告知客户' } },
    {
      role: 'department-manager',
      action: 'carry-out',
      form: { planKinds: ['goodwill'], executedHow: '当晚交车，减免工时费' },
      after: 4,
    },
    {
      role: 'customer-manager',
      action: 'feed-back',
      form: { informedHow: 'phone', customerReaction: 'accepted' },
      after: 1,
    },
    {
      role: 'customer-manager',
      action: 'summarise',
      form: { rootCause: '订件没有专人跟踪', summary: '缺件超过一天由顾问主动告知客户' },
      after: 24,
    },
    { role: 'customer-manager', action: 'close' },
    { role: 'customer-service-director', action: 'archive' },
  ],
  ends: 'archived',
};
