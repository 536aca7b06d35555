import type { Facts } from '../../shared/domain/facts/facts';
import type { WorkField } from '../../shared/domain/work/work-form';
import type { StaffName } from '../support/staff';

/** One step: who does it, which action of the policy, and what they fill in. */
type Step = readonly [who: StaffName, action: string, form?: Readonly<Partial<Record<WorkField, string>>>];

export type DemoStory = {
  /** What becomes of the complaint, as the table names it. */
  readonly what: string;
  /** null for the complaint of the case file */
  readonly facts: Facts | null;
  readonly steps: readonly Step[];
};

const DAY = 86_400_000;
/** `YYYY-MM-DD` so many days from now: a promise in the past would be flagged at once. */
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

const TAKEN: readonly Step[] = [
  ['许可', 'accept'],
  ['梁静', 'take-over'],
  ['梁静', 'confirm-grade'],
];

const planned = (cause: string, plan: string): readonly Step[] => [
  ['梁静', 'judge-founded'],
  ['梁静', 'investigate', { cause }],
  [
    '梁静',
    'determine',
    {
      responsibleDepartment: '售后服务部',
      mainResponsible: '吴强',
      responsibilityBasis: '工单与配件出库记录',
    },
  ],
  ['梁静', 'mark-visit', { visitWanted: 'yes' }],
  ['梁静', 'propose-plan', { planKinds: 'repair', planWords: plan, personOpinion: '通报批评' }],
  ['何敏', 'review-agree', { faultOpinion: '按过失处理办法第三条' }],
  ['何敏', 'report-to-gm'],
];

/** Four complaints through the dealer's process (D5, D18), by the people whom it names. */
export const DEMO_STORIES: readonly DemoStory[] = [
  {
    what: '成立，办结归档',
    facts: null,
    steps: [
      ...TAKEN,
      [
        '梁静',
        'log-contact',
        { contactReached: 'not-reached', contactHow: 'phone', contactWords: '无人接听' },
      ],
      [
        '梁静',
        'log-contact',
        { contactReached: 'reached', contactHow: 'phone', contactWords: '约定今天到店检查' },
      ],
      ...planned('更换的制动片型号与车型不符', '免费更换原厂制动片并路试'),
      ['冯远', 'instruct-approve', { instruction: '同意，三日内完成' }],
      ['何敏', 'carry-out', { executedHow: '已更换制动片，路试正常' }],
      ['何敏', 'record-accountability', { accountability: '扣发当月绩效', faultTalk: '已面谈' }],
      ['何敏', 'hand-over'],
      ['许可', 'feed-back', { informedHow: 'phone', customerReaction: 'accepted' }],
      ['许可', 'visit', { visitOutcome: 'satisfied' }],
      ['许可', 'check-pass'],
      ['许可', 'summarise', { summary: '加强配件出库核对' }],
      ['许可', 'record-signatures', { papersSigned: 'by-hand' }],
      ['许可', 'close'],
      ['许可', 'archive'],
    ],
  },
  {
    what: '列为未了事宜，已提醒',
    facts: {
      description: '天窗漏水，订的密封条一直没到货，下雨天车里都是水。',
      demands: ['repair'],
      plate: '沪B20815',
      customerName: '万林',
      phone: '13661540872',
      channel: 'phone',
    },
    steps: [
      ...TAKEN,
      ['梁静', 'judge-founded'],
      [
        '梁静',
        'request-parking',
        {
          outstandingReason: 'parts-delayed',
          outstandingWords: '天窗密封条原厂缺货，到货后通知客户进厂更换',
          outstandingOwner: '梁静',
          outstandingDue: inDays(14),
        },
      ],
      ['冯远', 'approve-parking', { instruction: '同意，到货当天通知客户' }],
      [
        '梁静',
        'recall',
        { contactReached: 'reached', contactHow: 'phone', contactWords: '客户知道未到货，愿意等' },
      ],
    ],
  },
  {
    what: '升级，待总经理批示',
    facts: {
      description: '新车提回三天，高速上突然失去动力，差点被追尾，再不解决就找电视台。',
      demands: ['exchange-car'],
      plate: '沪AF31906',
      customerName: '欧阳静怡',
      phone: '13512067433',
      channel: 'on-site',
      mediaThreat: true,
    },
    steps: [
      ['许可', 'accept'],
      ['许可', 'escalate-2', { escalatedBecause: '客户称要联系电视台' }],
      ['梁静', 'escalate-3', { escalatedBecause: '新车失去动力，涉及安全' }],
      ['梁静', 'take-over'],
      ['梁静', 'confirm-grade'],
      ...planned('高压油泵偶发失压，厂家已有技术通报', '更换高压油泵总成，提供代步车并延长质保'),
    ],
  },
  {
    what: '不成立，答复后结案',
    facts: {
      description: '保养后油耗比以前高，怀疑机油加错了。',
      demands: ['explanation'],
      plate: '沪CD7725',
      customerName: '陆文博',
      phone: '13701895526',
      channel: 'wechat',
    },
    steps: [
      ...TAKEN,
      ['梁静', 'judge-unfounded', { foundedReason: '机油牌号与手册一致，路试油耗在正常范围' }],
      [
        '梁静',
        'feed-back',
        { informedHow: 'phone', customerReaction: 'understood', reactionWords: '谢谢解释，再观察' },
      ],
      ['许可', 'check-pass'],
      ['许可', 'summarise', { summary: '交车时主动说明机油牌号' }],
      ['许可', 'record-signatures', { papersSigned: 'by-hand' }],
      ['许可', 'close'],
    ],
  },
];
