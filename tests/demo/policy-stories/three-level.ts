import type { PolicyStory } from '../../../shared/policies/testing/policy-story';

/** 服务态度不满: a routine case with a dispute of departments and a second follow-up (S1). */
export const THREE_LEVEL_STORY: PolicyStory = {
  policy: 'three-level',
  facts: {
    channel: 'counter-form',
    customerName: '叶秋实',
    phone: '13900001234',
    feedbackChannel: 'sms',
    firstContact: '林小禾',
    plate: '沪A12345',
    complaintType: 'attitude.adviser',
    targetDepartment: '售后服务部',
    description: '保养等了两个小时没有人招呼，问进度时态度不耐烦',
    demands: ['apology', 'explanation'],
  },
  steps: [
    {
      role: 'front-desk',
      action: 'respond',
      form: { contactHow: 'phone', contactWords: '已致歉，请客户在休息室稍候' },
      after: 0.5,
    },
    { role: 'front-desk', action: 'confirm-grade', after: 0.25 },
    { role: 'front-desk', action: 'take-on', after: 0.5 },
    { role: 'front-desk', action: 'ask-department', form: { responsibleDepartment: '售后服务部' } },
    {
      role: 'front-desk',
      action: 'report-progress',
      form: { progressWords: '已转售后核实当天接待安排', contactReached: 'reached', contactHow: 'sms' },
      after: 4,
    },
    {
      role: 'department-manager',
      action: 'return-plan',
      form: { planWords: '致歉，说明排队规则', cause: '当天一名顾问请假，没有补位' },
      after: 4,
    },
    {
      role: 'front-desk',
      action: 'raise-dispute',
      form: { disputeWords: '售后认为是预约排得过满，前台认为是无人补位' },
    },
    {
      role: 'general-manager',
      action: 'decide-dispute',
      form: { disputeDecision: '由售后服务部负责，前台配合致歉' },
      after: 2,
    },
    {
      role: 'front-desk',
      action: 'propose-plan',
      form: { planKinds: ['apology', 'explanation'], planWords: '当面致歉并说明原因' },
    },
    { role: 'front-desk', action: 'carry-out', form: { executedHow: '服务顾问已当面致歉' }, after: 3 },
    {
      role: 'front-desk',
      action: 'feed-back',
      form: {
        informedHow: 'sms',
        customerReaction: 'understood',
        guaranteeWords: '以后保养由前台提前一天确认到店时间',
      },
      after: 1,
    },
    {
      role: 'visit-clerk',
      action: 'visit-dissatisfied',
      form: { visitWords: '只道歉没有补偿，白等了两个小时', suggestionWords: '排队时请显示等候时间' },
      after: 12,
    },
    {
      role: 'front-desk',
      action: 'second-follow-up',
      form: {
        planWords: '再次致歉，赠送一次基础保养',
        planKinds: ['goodwill', 'apology'],
        compensationWords: '基础保养一次',
      },
      after: 6,
    },
    { role: 'front-desk', action: 'carry-out', form: { executedHow: '保养券已发到客户手机' }, after: 1 },
    {
      role: 'front-desk',
      action: 'feed-back',
      form: {
        informedHow: 'sms',
        customerReaction: 'accepted',
        guaranteeWords: '券一年内有效，前台代为预约',
      },
      after: 1,
    },
    {
      role: 'visit-clerk',
      action: 'visit',
      form: { visitOutcome: 'satisfied', visitWords: '认可这次处理' },
      after: 12,
    },
    { role: 'front-desk', action: 'summarise', form: { summary: '请假必须有人补位，大厅显示等候时间' } },
    { role: 'front-desk', action: 'record-signatures', form: { papersSigned: 'by-hand' } },
    { role: 'front-desk', action: 'close' },
    { role: 'visit-clerk', action: 'archive' },
  ],
  ends: 'archived',
};
