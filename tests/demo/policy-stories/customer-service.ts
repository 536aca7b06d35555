import type { PolicyStory } from '../../../shared/policies/testing/policy-story';

const SOUND = ['reasonable', 'feasible', 'operable', 'cost', 'steps'].map((item) => `solution.${item}`);

/** Brakes that squeak after a repair: proof, a first solution refused, a second one agreed, seen to be done. */
export const CUSTOMER_SERVICE_STORY: PolicyStory = {
  policy: 'customer-service',
  facts: {
    channel: 'email',
    place: '售后服务部',
    customerName: '罗晓岚',
    phone: '13900010003',
    email: 'xiaolan@example.com',
    plate: '沪A66666',
    series: '远途',
    complaintType: 'repair.mechanical',
    targetDepartment: '机电车间',
    incidentCourse: '上周三更换制动片，取车当天起低速制动有异响',
    description: '更换制动片后低速制动异响，来店两次没有解决',
    demands: ['repair'],
  },
  steps: [
    { role: 'front-desk', action: 'confirm-content' },
    { role: 'front-desk', action: 'classify' },
    {
      role: 'customer-manager',
      action: 'assign',
      form: { responsibleDepartment: '机电车间', handlerId: 'p-customer-manager', handlerName: '沈怀远' },
      after: 1,
    },
    {
      role: 'front-desk',
      action: 'collect-evidence',
      form: {
        checklistTicks: ['evidence.letters', 'evidence.call-recordings', 'evidence.orders'],
        checklistWords: '来信、录音和两张工单已入案',
      },
      after: 1,
    },
    {
      role: 'department-manager',
      action: 'investigate',
      form: {
        cause: '制动片与盘面磨合不良',
        investigationReport: '路试可复现，盘面有沟槽，上次未一并处理',
        mainResponsible: '杨志强',
      },
      after: 3,
    },
    { role: 'customer-manager', action: 'judge-founded', form: { foundedReason: '工单与路试一致' } },
    {
      role: 'customer-manager',
      action: 'reply',
      form: { progressWords: '已查明原因，明日给出方案', contactHow: 'phone' },
      after: 1,
    },
    {
      role: 'customer-manager',
      action: 'propose-plan',
      form: {
        planKinds: ['apology', 'redo-service'],
        planWords: '免费光盘并重新磨合，当日完成',
        planDeadline: '2026-11-24',
        planAmountFen: 0,
        checklistTicks: SOUND,
      },
      after: 1,
    },
    {
      role: 'customer-manager',
      action: 'refuse',
      form: { informedHow: 'phone', reactionWords: '要求更换制动盘' },
      after: 1,
    },
    {
      role: 'customer-service-director',
      action: 'negotiate',
      form: { negotiatedOpinion: '更换前盘，费用各半改为本店承担', negotiators: ['陆明珠', '罗晓岚'] },
      after: 2,
    },
    {
      role: 'customer-manager',
      action: 'adjust-plan',
      form: {
        planKinds: ['apology', 'redo-service'],
        planWords: '免费更换前制动盘和制动片',
        planDeadline: '2026-11-25',
        planAmountFen: 120000,
        checklistTicks: SOUND,
      },
    },
    {
      role: 'customer-manager',
      action: 'agree',
      form: { consentWords: '客户电话同意，约周三到店', informedHow: 'phone' },
      after: 1,
    },
    { role: 'department-manager', action: 'carry-out', form: { executedHow: '已更换并路试' }, after: 72 },
    { role: 'customer-service-director', action: 'supervise-pass', after: 1 },
    {
      role: 'customer-manager',
      action: 'feed-back',
      form: {
        informedHow: 'phone',
        customerReaction: 'accepted',
        answerWords: '异响因盘面沟槽，依据路试记录，已更换',
        reactionWords: '满意',
      },
      after: 1,
    },
    {
      role: 'department-manager',
      action: 'improve',
      form: { rootCause: '换片不检盘', improvementWords: '换片工序加检盘面' },
      after: 1,
    },
    {
      role: 'customer-manager',
      action: 'summarise',
      form: {
        summary: '一次修复率问题',
        suggestionWords: '工序卡增加一项',
        noticeWords: '机电车间：换片须检盘',
      },
    },
    {
      role: 'visit-clerk',
      action: 'visit',
      form: { visitOutcome: 'very-satisfied', visitWords: '异响消失' },
      after: 48,
    },
    { role: 'customer-manager', action: 'close' },
    { role: 'front-desk', action: 'archive' },
  ],
  ends: 'archived',
};
