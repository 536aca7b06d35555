import type { Policy } from '../policy';

type Row = readonly [word: readonly [string, string], formerly: string, source: string];

/** 2006 Mercedes terms and what they are called today (C-17); English words without a first letter of two cases. */
const ROWS: readonly Row[] = [
  [['以厂家名义', 'in the maker’s name'], 'MBCL', 'D20-9'],
  [['厂家最新流程', 'maker’s latest procedure'], 'DCAG/MBCL/BBDC', 'D20-4'],
  [['厂家全球总部', 'global headquarters'], 'DCAG', 'D20-10'],
  [['厂家总部', 'Head office'], '总经销商中央办公室', 'D20-9'],
  [['区域办公室', 'egional office'], '总经销商区域办公室、地区办事处', 'D20-8'],
  [['客户与售后管理', 'Customer and after-sales management'], 'CAS', 'D20-6'],
  [['产品分析', 'nalysis'], 'CRO', 'D20-10'],
  [['法务', 'egal affairs'], 'L&S（法律部门、法律顾问）', 'D20-10'],
  [['技术问题报告', 'Technical problem report'], 'TFR', 'D20-8'],
  [['电子制动系统', 'Electronic brake system'], 'SBC', 'D20-3'],
  [['车辆检测', 'inspection'], 'VI', 'D20-10'],
  [['标准流程', 'standard procedure'], 'SOP', 'D20-10'],
  [['特别重要客户', 'very important customer'], 'VVIP', 'D20-5'],
  [['客户满意度', 'Customer satisfaction'], 'CSI', 'D20-2'],
];

export const FORMER_NAMES: Policy['formerNames'] = ROWS.map(([word, formerly, source]) => ({
  word,
  formerly,
  source,
}));
