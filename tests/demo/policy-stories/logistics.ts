import type { PolicyStory } from '../../../shared/policies/testing/policy-story';

/** 返修不彻底: the first answer does not convince, nor the second channel; the second cycle does (S0). */
export const LOGISTICS_STORY: PolicyStory = {
  policy: 'logistics',
  facts: {
    receivedAt: '2026-11-21T09:00:00+08:00',
    channel: 'wechat',
    customerName: '谢晚晴',
    phone: '13700005678',
    feedbackChannel: 'wechat',
    plate: '浙B2468D',
    complaintType: 'repair.rework',
    targetDepartment: '售后服务部',
    description: '右后门异响修过一次，三天后又响',
    demands: ['repair', 'explanation'],
  },
  steps: [
    {
      role: 'front-desk',
      action: 'start-file',
      form: { contactReached: 'reached', contactHow: 'wechat', contactWords: '已收到，今天安排检查' },
      after: 0.5,
    },
    {
      role: 'front-desk',
      action: 'classify',
      form: { handlerId: 'p-customer-manager', handlerName: '沈怀远' },
      after: 0.5,
    },
    {
      role: 'department-manager',
      action: 'investigate',
      form: { cause: '上次只调了门锁，没有检查密封条', rootCause: '返修单没有试车复检一栏' },
      after: 5,
    },
    {
      role: 'front-desk',
      action: 'report-progress',
      form: { progressWords: '已找到原因，等配件到店', contactReached: 'reached', contactHow: 'wechat' },
    },
    {
      role: 'customer-manager',
      action: 'confirm-responsibility',
      form: {
        responsibleDepartment: '售后服务部',
        mainResponsible: '罗劲松',
        responsibilityBasis: '维修工单、车间监控',
        investigationReport: '首次维修漏检密封条，未试车即交车',
      },
      after: 2,
    },
    {
      role: 'customer-manager',
      action: 'propose-plan',
      form: {
        planKinds: ['rework', 'explanation'],
        planWords: '免费更换密封条并路试',
        improvementWords: '返修单增加试车复检签字',
        communicationWords: '先致歉，再说明漏检的原因，不推给配件',
        planDeadline: '2026-11-24',
      },
    },
    {
      role: 'department-manager',
      action: 'propose-optimisation',
      form: { rootCause: '返修单没有试车复检一栏', suggestionWords: '返修车一律试车五公里再交车' },
    },
    {
      role: 'department-manager',
      action: 'carry-out',
      form: { executedHow: '已更换密封条，路试无异响' },
      after: 20,
    },
    {
      role: 'front-desk',
      action: 'feed-back-dissatisfied',
      form: { informedHow: 'wechat', reactionWords: '为同一个问题跑了三趟，希望有补偿' },
      after: 1,
    },
    {
      role: 'customer-service-director',
      action: 'second-talk-refused',
      form: { informedHow: 'phone', reactionWords: '不接受只修车，要求补偿来回的费用' },
      after: 3,
    },
    { role: 'customer-manager', action: 'second-plan', after: 2 },
    {
      role: 'customer-manager',
      action: 'propose-plan',
      form: {
        planKinds: ['goodwill'],
        planWords: '补偿往返交通费三百元',
        planAmountFen: 30_000,
        improvementWords: '返修车提供上门取送',
        communicationWords: '由客服总监当面致歉并送达补偿',
        planDeadline: '2026-11-25',
      },
    },
    {
      role: 'customer-manager',
      action: 'carry-out',
      form: { executedHow: '已转账三百元', compensationWords: '往返交通费', compensationFen: 30_000 },
      after: 4,
    },
    {
      role: 'management-dept',
      action: 'improve',
      form: { rootCause: '返修单没有试车复检一栏', improvementWords: '新返修单已启用，试车人签字' },
    },
    {
      role: 'front-desk',
      action: 'feed-back',
      form: {
        informedHow: 'wechat',
        customerReaction: 'accepted',
        guaranteeWords: '密封条质保一年，异响随时优先检查',
      },
      after: 1,
    },
    {
      role: 'visit-clerk',
      action: 'track',
      form: { visitOutcome: 'satisfied', followUpDone: 'yes', complainedAgain: 'no', visitWords: '没有再响' },
      after: 48,
    },
    {
      role: 'management-dept',
      action: 'reassess',
      form: { reassessmentWords: '试用一周，返修车复检签字齐全' },
    },
    { role: 'visit-clerk', action: 'summarise', form: { summary: '返修必须试车复检，首次处理要主动谈补偿' } },
    { role: 'front-desk', action: 'record-signatures', form: { papersSigned: 'by-hand' } },
    { role: 'visit-clerk', action: 'close' },
    { role: 'visit-clerk', action: 'archive' },
  ],
  ends: 'archived',
};
