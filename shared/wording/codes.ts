import type {
  Channel,
  ComplainantKind,
  Demand,
  FaultyUnit,
  FeedbackChannel,
  Gender,
  OwnerRelation,
  VehicleUse,
} from '../domain/facts/code-lists';
import type { Language, Pair } from './wording';

/**
 * Words of the closed lists in `code-lists.ts`; a code without words does not compile. A code that
 * stands in two lists has the same words in both, so that `codeWords` need not be told which.
 */
export const channelWording: Readonly<Record<Channel, Pair>> = {
  'on-site': ['现场', 'On site'],
  phone: ['电话', 'Phone'],
  wechat: ['微信', 'WeChat'],
  email: ['邮件', 'Email'],
  website: ['网站', 'Website'],
  app: ['APP', 'App'],
  sms: ['短信', 'Text message'],
  letter: ['信函', 'Letter'],
  'social-media': ['社交媒体', 'Social media'],
  'counter-form': ['门店登记', 'Form at the counter'],
  'return-visit': ['回访中提出', 'During a return visit'],
  manufacturer: ['厂家转办', 'Passed on by the manufacturer'],
  management: ['公司领导转办', 'Passed on by management'],
  press: ['媒体', 'Press'],
  'hotline-12315': ['12315', '12315 hotline'],
  'consumer-association': ['消费者协会', 'Consumer association'],
  'market-regulator': ['市场监管部门', 'Market regulator'],
  'industry-ministry': ['工信部门', 'Industry ministry'],
  'court-or-lawyer': ['法院/律师函', "Court or lawyer's letter"],
  'supervision-line': ['监督电话', 'Supervision line'],
  other: ['其他', 'Other'],
};

export const demandWording: Readonly<Record<Demand, Pair>> = {
  repair: ['维修', 'Repair'],
  compensation: ['赔偿', 'Compensation'],
  'exchange-car': ['换车', 'Exchange the car'],
  'return-car': ['退车', 'Return the car'],
  'return-goods': ['退货', 'Return goods'],
  'exchange-goods': ['换货', 'Exchange goods'],
  discount: ['折价', 'Price reduction'],
  goodwill: ['补偿', 'Goodwill'],
  apology: ['道歉', 'Apology'],
  explanation: ['解释', 'Explanation'],
  other: ['其他', 'Other'],
};

export const genderWording: Readonly<Record<Gender, Pair>> = {
  male: ['先生', 'Mr'],
  female: ['女士', 'Ms'],
};

export const ownerRelationWording: Readonly<Record<OwnerRelation, Pair>> = {
  owner: ['车主本人', 'Owner'],
  family: ['家属', 'Family'],
  driver: ['驾驶人', 'Driver'],
  employee: ['单位员工', 'Employee'],
  agent: ['代办人', 'Agent'],
  other: ['其他', 'Other'],
};

export const complainantKindWording: Readonly<Record<ComplainantKind, Pair>> = {
  customer: ['客户', 'Customer'],
  staff: ['本店员工', 'Our own employee'],
};

export const feedbackChannelWording: Readonly<Record<FeedbackChannel, Pair>> = {
  phone: ['电话', 'Phone'],
  wechat: ['微信', 'WeChat'],
  sms: ['短信', 'Text message'],
  email: ['邮件', 'Email'],
  visit: ['上门', 'Visit'],
  letter: ['信函', 'Letter'],
};

export const vehicleUseWording: Readonly<Record<VehicleUse, Pair>> = {
  household: ['家用', 'Household'],
  operating: ['营运', 'Commercial'],
  company: ['公务', 'Company'],
};

export const faultyUnitWording: Readonly<Record<FaultyUnit, Pair>> = {
  engine: ['发动机', 'Engine'],
  gearbox: ['变速器', 'Gearbox'],
  'traction-battery': ['动力蓄电池', 'Traction battery'],
  'drive-motor': ['驱动电机', 'Drive motor'],
  steering: ['转向系统', 'Steering'],
  brakes: ['制动系统', 'Brakes'],
  suspension: ['悬架系统', 'Suspension'],
  'transmission-system': ['传动系统', 'Transmission system'],
  'emission-control': ['污染控制装置', 'Emission control'],
  body: ['车身', 'Body'],
  other: ['其他', 'Other'],
};

const WORDS: ReadonlyMap<string, Pair> = new Map(
  [
    channelWording,
    demandWording,
    genderWording,
    ownerRelationWording,
    complainantKindWording,
    feedbackChannelWording,
    vehicleUseWording,
    faultyUnitWording,
  ].flatMap((list) => Object.entries(list)),
);

/** The word of a code of any list; a code this program does not know, from a newer desk, shows as itself. */
export function codeWords(code: string, language: Language): string {
  return WORDS.get(code)?.[language === 'zh-CN' ? 0 : 1] ?? code;
}
