import type { Language, Pair } from '../../wording/wording';

/**
 * The dealer's complaint tree (domain rules §8), two levels deep. Codes are stored in cases and
 * counted in statistics: they are only added, never renamed or reused. A branch that is not
 * divided has itself as its only leaf.
 */
export const COMPLAINT_TREE = [
  {
    code: 'repair',
    words: ['维修质量', 'Repair quality'],
    leaves: [
      { code: 'repair.mechanical', words: ['机电', 'mechanical and electrical'] },
      { code: 'repair.sheet-metal', words: ['钣金', 'sheet metal'] },
      { code: 'repair.paint', words: ['喷漆', 'paint'] },
      { code: 'repair.hard-fault', words: ['疑难故障', 'fault not found'] },
      { code: 'repair.rework', words: ['返修', 'repeated repair'] },
    ],
  },
  {
    code: 'product',
    words: ['产品质量', 'Product quality'],
    leaves: [
      { code: 'product.engine', words: ['发动机', 'engine'] },
      { code: 'product.gearbox', words: ['变速器', 'gearbox'] },
      { code: 'product.chassis', words: ['底盘', 'chassis'] },
      { code: 'product.brakes', words: ['制动', 'brakes'] },
      { code: 'product.steering', words: ['转向', 'steering'] },
      { code: 'product.electrical', words: ['电气', 'electrical system'] },
      { code: 'product.traction-battery', words: ['动力电池/电驱', 'traction battery or motor'] },
      { code: 'product.body', words: ['车身', 'body'] },
      { code: 'product.air-conditioning', words: ['空调', 'air conditioning'] },
      { code: 'product.infotainment', words: ['车机/软件', 'infotainment or software'] },
    ],
  },
  {
    code: 'attitude',
    words: ['服务态度', 'Service attitude'],
    leaves: [
      { code: 'attitude.reception', words: ['接待', 'reception'] },
      { code: 'attitude.adviser', words: ['顾问', 'adviser'] },
      { code: 'attitude.technician', words: ['技师', 'technician'] },
      { code: 'attitude.other', words: ['其他', 'other'] },
    ],
  },
  {
    code: 'competence',
    words: ['服务专业性', 'Service competence'],
    leaves: [
      { code: 'competence.wrong-information', words: ['信息不准', 'wrong information'] },
      { code: 'competence.lacking-skill', words: ['技能不足', 'lacking skill'] },
    ],
  },
  {
    code: 'delay',
    words: ['工期延误', 'Work delayed'],
    leaves: [{ code: 'delay', words: ['工期延误', 'Work delayed'] }],
  },
  {
    code: 'parts',
    words: ['配件', 'Parts'],
    leaves: [
      { code: 'parts.shortage', words: ['缺货/延时', 'out of stock or late'] },
      { code: 'parts.quality', words: ['质量', 'quality'] },
      { code: 'parts.price', words: ['价格', 'price'] },
    ],
  },
  {
    code: 'price',
    words: ['价格与收费', 'Prices and charges'],
    leaves: [
      { code: 'price.labour', words: ['工时', 'labour'] },
      { code: 'price.parts', words: ['配件', 'parts'] },
      { code: 'price.opaque', words: ['不透明', 'not transparent'] },
    ],
  },
  {
    code: 'sales',
    words: ['销售', 'Sales'],
    leaves: [
      { code: 'sales.promise-unkept', words: ['承诺未兑现', 'promise not kept'] },
      { code: 'sales.delivery-late', words: ['交车延误', 'late delivery'] },
      { code: 'sales.price', words: ['价格/优惠', 'price or discount'] },
      { code: 'sales.finance', words: ['金融/保险', 'finance or insurance'] },
      { code: 'sales.registration', words: ['上牌', 'registration'] },
      { code: 'sales.vehicle-information', words: ['车辆信息不实', 'untrue vehicle information'] },
    ],
  },
  {
    code: 'facilities',
    words: ['环境与设施', 'Premises and facilities'],
    leaves: [
      { code: 'facilities.lounge', words: ['客休', 'customer lounge'] },
      { code: 'facilities.car-wash', words: ['洗车', 'car wash'] },
      { code: 'facilities.parking', words: ['停车', 'parking'] },
      { code: 'facilities.orderliness', words: ['文明生产', 'orderly working'] },
    ],
  },
  {
    code: 'appointment',
    words: ['预约与等待', 'Appointment and waiting'],
    leaves: [{ code: 'appointment', words: ['预约与等待', 'Appointment and waiting'] }],
  },
  {
    // S3-4: 包裹损坏或丢失, as it happens at a dealer's.
    code: 'property',
    words: ['车辆物品损失', 'Damage or loss in our care'],
    leaves: [
      { code: 'property.damage', words: ['车辆或物品损坏', 'car or belongings damaged'] },
      { code: 'property.loss', words: ['物品丢失', 'belongings lost'] },
    ],
  },
  {
    // S3-4: 信息反馈, how soon the customer hears.
    code: 'information',
    words: ['信息反馈', 'Being kept informed'],
    leaves: [{ code: 'information', words: ['信息反馈', 'Being kept informed'] }],
  },
  {
    code: 'policy',
    words: ['政策与三包', 'Policy and three guarantees'],
    leaves: [{ code: 'policy', words: ['政策与三包', 'Policy and three guarantees'] }],
  },
  {
    code: 'handling',
    words: ['投诉处理本身', 'Complaint handling itself'],
    leaves: [{ code: 'handling', words: ['投诉处理本身', 'Complaint handling itself'] }],
  },
  { code: 'other', words: ['其他', 'Other'], leaves: [{ code: 'other', words: ['其他', 'Other'] }] },
] as const satisfies readonly ComplaintBranch[];

export type ComplaintLeaf = { readonly code: string; readonly words: Pair };
export type ComplaintBranch = ComplaintLeaf & { readonly leaves: readonly ComplaintLeaf[] };

type Branch = (typeof COMPLAINT_TREE)[number];

/** A code that can be chosen. */
export type ComplaintType = Branch['leaves'][number]['code'];

type Choice = { readonly branch: ComplaintLeaf; readonly leaf: ComplaintLeaf };

const CHOICES: ReadonlyMap<string, Choice> = new Map(
  COMPLAINT_TREE.flatMap((branch) => branch.leaves.map((leaf) => [leaf.code, { branch, leaf }] as const)),
);

/** Every code that can be chosen, in the order of the tree. */
export const COMPLAINT_TYPE_CODES: readonly string[] = [...CHOICES.keys()];

/** A type as it is printed, such as `维修质量·机电`. A code this program does not know prints as itself. */
export function complaintTypeWords(code: string, language: Language): string {
  const choice = CHOICES.get(code);
  if (choice === undefined) return code;
  const index = language === 'zh-CN' ? 0 : 1;
  const { branch, leaf } = choice;
  if (leaf.code === branch.code) return branch.words[index];
  return [branch.words[index], leaf.words[index]].join(language === 'zh-CN' ? '·' : ': ');
}

/** The boxes of 性质 on the handling sheet: D5-4 and, for late parts, D5-5. */
export const NATURES = ['quality', 'attitude', 'orderliness', 'delay', 'parts', 'other'] as const;
export type Nature = (typeof NATURES)[number];

/** `parts` on the sheet is 配件延时: late parts, not bad or dear ones. */
const BRANCH_NATURE = {
  repair: 'quality',
  product: 'quality',
  attitude: 'attitude',
  delay: 'delay',
} as const satisfies Partial<Record<Branch['code'], Nature>>;

/** Where a type differs from its branch. */
const LEAF_NATURE = {
  'competence.lacking-skill': 'quality',
  'parts.shortage': 'parts',
  'parts.quality': 'quality',
  'facilities.orderliness': 'orderliness',
} as const satisfies Partial<Record<ComplaintType, Nature>>;

const NATURE_OF: ReadonlyMap<string, Nature> = new Map(
  Object.entries<Nature>({ ...BRANCH_NATURE, ...LEAF_NATURE }),
);

/** Which box of 性质 a type ticks; 'other' for what the sheet has no box for and for unknown codes. */
export function nature(code: string): Nature {
  return NATURE_OF.get(code) ?? NATURE_OF.get(code.split('.', 1)[0] ?? '') ?? 'other';
}
