import type { PolicyStory } from '../../../shared/policies/testing/policy-story';

/** D9: a service package that was sold and not honoured, over three departments. */
export const VALID_COMPLAINT_STORY: PolicyStory = {
  policy: 'valid-complaint',
  facts: {
    description: '购车时购买的保养套餐，到店被告知系统查不到，要求退款',
    channel: 'phone',
    customerName: '方正平',
    phone: '13900000022',
    plate: '沪BF90122',
    complaintType: 'sales.promise-unkept',
    targetDepartment: '销售部',
    demands: ['return-goods', 'compensation'],
    demandAmountFen: 398000,
  },
  steps: [
    { role: 'front-desk', action: 'accept', after: 0.2 },
    {
      role: 'customer-manager',
      action: 'judge-complaint',
      form: { foundedReason: '合同附件写明套餐，客户要求退款' },
      after: 2,
    },
    {
      role: 'customer-manager',
      action: 'confirm-grade',
      form: { responsibleDepartment: '销售部', involvedDepartments: ['售后服务部', '财务部'] },
    },
    {
      role: 'department-manager',
      action: 'investigate',
      form: { cause: '套餐款入账后未在售后系统开通', responsibleDepartment: '销售部' },
      after: 5,
    },
    {
      role: 'department-manager',
      action: 'propose-plan',
      form: { planKinds: ['return-goods'], planWords: '当天补开套餐或全额退款，由客户选' },
      after: 1,
    },
    { role: 'department-manager', action: 'carry-out', form: { executedHow: '已全额退款' }, after: 20 },
    {
      role: 'customer-manager',
      action: 'feed-back',
      form: { informedHow: 'phone', customerReaction: 'accepted' },
      after: 1,
    },
    {
      role: 'customer-manager',
      action: 'summarise',
      form: { summary: '套餐开通缺少交接', improvementWords: '收款与开通同日核对' },
      after: 2,
    },
    { role: 'visit-clerk', action: 'close' },
    { role: 'visit-clerk', action: 'archive', after: 24 },
  ],
  ends: 'archived',
};
