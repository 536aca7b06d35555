import type { Facts } from '../../domain/facts/facts';
import type { WorkForm } from '../../domain/work/work-form';
import type { PracticeRole } from './staff';

/** One step of a sample case: who takes it, which action of the policy, and what they fill in. */
export type PracticeStep = readonly [by: PracticeRole, action: string, form?: WorkForm];

export type PracticeStory = {
  /** The id of its case, fixed, so that a preparation that was broken off goes on and makes nothing twice. */
  readonly caseId: string;
  /** Where the trainee finds it. */
  readonly stage: string;
  readonly facts: Facts;
  readonly steps: readonly PracticeStep[];
};

const idOf = (nth: number) => `00000000-0000-7000-8000-0000000000${String(nth).padStart(2, '0')}`;

const TAKEN: readonly PracticeStep[] = [
  ['visit-clerk', 'accept'],
  ['customer-manager', 'take-over'],
  ['customer-manager', 'confirm-grade'],
];

const planned = (cause: string, plan: string): readonly PracticeStep[] => [
  ...TAKEN,
  ['customer-manager', 'judge-founded'],
  ['customer-manager', 'investigate', { cause }],
  [
    'customer-manager',
    'determine',
    {
      responsibleDepartment: '售后服务部',
      mainResponsible: '练习技师',
      responsibilityBasis: '工单与检测记录',
    },
  ],
  ['customer-manager', 'mark-visit', { visitWanted: 'yes' }],
  [
    'customer-manager',
    'propose-plan',
    { planKinds: ['repair'], planWords: plan, personOpinion: '当面提醒，写入当月讲评' },
  ],
];

const carriedOut = (cause: string, plan: string): readonly PracticeStep[] => [
  ...planned(cause, plan),
  ['management-dept', 'review-agree', { faultOpinion: '按过失处理办法第三条' }],
  ['management-dept', 'report-to-gm'],
  ['general-manager', 'instruct-approve', { instruction: '同意，三日内完成' }],
  ['management-dept', 'carry-out', { executedHow: `${plan}，已完成` }],
  ['management-dept', 'record-accountability', { accountability: '扣发当月绩效', faultTalk: '已面谈' }],
  ['management-dept', 'hand-over'],
];

const DAY = 86_400_000;

/** The day `days` after another, both `YYYY-MM-DD`. */
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The sample cases of a practice, invented, each left at another stage. `today` is `YYYY-MM-DD`. */
export function practiceStories(today: string): readonly PracticeStory[] {
  return [...EARLY, parked(dayAfter(today, 14)), ...LATE];
}

const EARLY: readonly PracticeStory[] = [
  {
    caseId: idOf(1),
    stage: 'registration',
    facts: {
      description: '早上来做保养，约的八点半，等到十点还没人开单，前台也没人给个准话。',
      demands: ['apology', 'explanation'],
      plate: '沪A00001',
      customerName: '练习客户甲',
      phone: '13900000001',
      channel: 'on-site',
      complaintType: 'attitude.reception',
    },
    steps: [],
  },
  {
    caseId: idOf(2),
    stage: 'judgement',
    facts: {
      description: '洗车把右前门漆面划了一道，接车单上没写有划痕，现在没人认。',
      demands: ['repair', 'apology'],
      plate: '沪A00002',
      customerName: '练习客户乙',
      phone: '13900000002',
      channel: 'on-site',
      complaintType: 'repair.paint',
    },
    steps: [['customer-service-director', 'take-over-on-site']],
  },
  {
    caseId: idOf(3),
    stage: 'responsibility',
    facts: {
      description: '刹车异响修了两次没修好，这次又响，跑高速心里发慌。',
      demands: ['repair', 'explanation'],
      plate: '沪A00003',
      customerName: '练习客户丙',
      phone: '13900000003',
      channel: 'phone',
      complaintType: 'repair.rework',
      sameFaultRepairs: 2,
      mileageKm: 18_600,
    },
    steps: [
      ...TAKEN,
      [
        'customer-manager',
        'log-contact',
        { contactReached: 'reached', contactHow: 'phone', contactWords: '约明天上午到店路试' },
      ],
      ['customer-manager', 'judge-founded'],
    ],
  },
];

const parked = (outstandingDue: string): PracticeStory => ({
  caseId: idOf(4),
  stage: 'outstanding',
  facts: {
    description: '天窗漏水，密封条订了三个星期没到货，下雨天车里都是水。',
    demands: ['repair'],
    plate: '沪A00004',
    customerName: '练习客户丁',
    phone: '13900000004',
    channel: 'wechat',
    complaintType: 'product.body',
  },
  steps: [
    ...TAKEN,
    [
      'customer-manager',
      'request-parking',
      {
        outstandingReason: 'parts-delayed',
        outstandingWords: '天窗密封条原厂缺货，到货后通知客户进厂更换',
        outstandingOwner: '练习·梁静',
        outstandingDue,
      },
    ],
    ['general-manager', 'approve-parking', { instruction: '同意，到货当天通知客户' }],
  ],
});

const LATE: readonly PracticeStory[] = [
  {
    caseId: idOf(5),
    stage: 'review',
    facts: {
      description: '换完轮胎方向盘往右偏，说是正常的，我自己换别家一做四轮定位就好了，要退定位的钱。',
      demands: ['compensation'],
      demandAmountFen: 38_000,
      plate: '沪A00005',
      customerName: '练习客户戊',
      phone: '13900000005',
      channel: 'phone',
      complaintType: 'repair.mechanical',
    },
    steps: planned('换胎后没有做四轮定位', '退还定位费用并免费复检'),
  },
  {
    caseId: idOf(6),
    stage: 'instruction',
    facts: {
      description: '新车提回三天，高速上突然没动力，差点被追尾，再不解决我就找电视台。',
      demands: ['exchange-car'],
      plate: '沪A00006',
      customerName: '练习客户己',
      phone: '13900000006',
      channel: 'on-site',
      complaintType: 'product.engine',
      mediaThreat: true,
    },
    steps: [
      ['visit-clerk', 'accept'],
      ['visit-clerk', 'escalate-2', { escalatedBecause: '客户称要联系电视台' }],
      ...planned('高压油泵偶发失压，厂家已有技术通报', '更换高压油泵总成并提供代步车').slice(1),
      ['management-dept', 'review-agree', { faultOpinion: '不属个人过失' }],
      ['management-dept', 'report-to-gm'],
    ],
  },
  {
    caseId: idOf(7),
    stage: 'feedback',
    facts: {
      description: '交车时说送的脚垫和行车记录仪一直没给，催了两次都说再等等。',
      demands: ['other'],
      demandWords: '把答应的东西给我',
      plate: '沪A00007',
      customerName: '练习客户庚',
      phone: '13900000007',
      channel: 'phone',
    },
    steps: carriedOut('交车清单漏填赠品', '补发脚垫和行车记录仪并上门安装'),
  },
  {
    caseId: idOf(8),
    stage: 'closed',
    facts: {
      description: '保养后油耗比以前高，怀疑机油加错了。',
      demands: ['explanation'],
      plate: '沪A00008',
      customerName: '练习客户辛',
      phone: '13900000008',
      channel: 'wechat',
    },
    steps: [
      ...TAKEN,
      ['customer-manager', 'judge-unfounded', { foundedReason: '机油牌号与手册一致，路试油耗正常' }],
      [
        'customer-manager',
        'feed-back',
        { informedHow: 'phone', customerReaction: 'understood', reactionWords: '谢谢解释，再观察' },
      ],
      ['visit-clerk', 'check-pass'],
      ['visit-clerk', 'summarise', { summary: '交车时主动说明机油牌号' }],
      ['visit-clerk', 'record-signatures', { papersSigned: 'by-hand' }],
      ['visit-clerk', 'close'],
    ],
  },
];
