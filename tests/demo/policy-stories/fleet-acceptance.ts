import type { PolicyStory } from '../../../shared/policies/testing/policy-story';

/** 第二级: a customer was snubbed at a test drive and paid for a taxi; warned, paid for, filed with the form. */
export const FLEET_ACCEPTANCE_STORY: PolicyStory = {
  policy: 'fleet-acceptance',
  facts: {
    channel: 'phone',
    customerName: '许文博',
    phone: '13900010001',
    plate: '沪A88888',
    complaintType: 'attitude.other',
    targetDepartment: '销售部',
    targetPerson: '冯立新',
    description: '试驾专员态度恶劣，把客户留在途中，客户自行打车返回',
    demands: ['apology', 'compensation'],
    demandAmountFen: 8600,
  },
  steps: [
    { role: 'front-desk', action: 'accept' },
    { role: 'front-desk', action: 'judge-founded', form: { foundedReason: '试驾记录与客户所述一致' } },
    { role: 'front-desk', action: 'level-staff' },
    {
      role: 'front-desk',
      action: 'apologise-staff',
      form: { contactReached: 'reached', contactHow: 'phone', contactWords: '已致歉，告知客户维护室跟进' },
      after: 0.5,
    },
    { role: 'visit-clerk', action: 'care-take-over', after: 0.5 },
    {
      role: 'visit-clerk',
      action: 'investigate',
      form: { cause: '专员与客户争执后自行离开', mainResponsible: '冯立新', responsibleDepartment: '销售部' },
      after: 2,
    },
    { role: 'visit-clerk', action: 'verify-loss', form: { lossWords: '打车费 86 元，有发票' } },
    {
      role: 'visit-clerk',
      action: 'report-to-centre',
      form: { reportedUpBecause: '人员过失，客户要求补偿' },
    },
    {
      role: 'department-manager',
      action: 'consult',
      form: { involvedDepartments: ['销售部'], adviceWords: '同意处罚并补偿' },
      after: 1,
    },
    {
      role: 'customer-service-director',
      action: 'hold-to-account',
      form: { accountability: '书面警告', faultTalk: '已谈话' },
      after: 1,
    },
    {
      role: 'customer-service-director',
      action: 'compensate',
      form: { compensationWords: '打车费并赠保养一次', compensationFen: 8600 },
    },
    {
      role: 'customer-service-director',
      action: 'decide-staff',
      form: {
        planKinds: ['apology', 'compensation'],
        planWords: '当面致歉，补偿打车费',
        instruction: '同意',
      },
    },
    {
      role: 'visit-clerk',
      action: 'feed-back',
      form: { informedHow: 'phone', customerReaction: 'accepted', reactionWords: '可以接受' },
      after: 3,
    },
    {
      role: 'front-desk',
      action: 'fill-form',
      form: { summary: '专员已警告，补偿已付，客户接受' },
      after: 1,
    },
    {
      role: 'front-desk',
      action: 'record-signatures',
      form: {
        papersSigned: 'scanned',
        signerNames: ['林小禾', '何静', '陆明珠', '贺川'],
      },
      after: 1,
    },
    { role: 'front-desk', action: 'submit-form' },
    { role: 'visit-clerk', action: 'check-pass' },
    { role: 'visit-clerk', action: 'close' },
    { role: 'visit-clerk', action: 'archive' },
  ],
  ends: 'archived',
};
