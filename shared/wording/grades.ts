import type { Nature } from '../policies/dealer-4s/complaint-types';
import type { LayerReason } from '../policies/grading/propose-layer';
import type { Grade, GradeReason } from '../policies/dealer-4s/grade-codes';
import type { Language, Pair } from './wording';

export const gradeWording = {
  urgent: ['一级·紧急', 'Grade 1 · urgent'],
  important: ['二级·重要', 'Grade 2 · important'],
  routine: ['三级·常规', 'Grade 3 · routine'],
} as const satisfies Readonly<Record<Grade, Pair>>;

export const gradeReasonWording = {
  injury: ['有人受伤', 'Someone was hurt'],
  'safety-system': ['制动或转向问题', 'Brakes or steering'],
  'safety-words': ['内容提到安全险情', 'The account mentions a danger'],
  'group-matter': ['群体性投诉', 'Group complaint'],
  'media-threat': ['可能曝光媒体', 'May go to the media'],
  'lawsuit-threat': ['可能起诉', 'May go to court'],
  'escalated-channel': ['来自升级渠道', 'Came through an escalated channel'],
  'demand-exchange-or-return': ['要求退换', 'Asks for exchange or return'],
  'demand-compensation': ['要求赔偿或补偿', 'Asks for compensation'],
  'economic-loss': ['涉及金额', 'A sum of money is claimed'],
  immobilised: ['车辆无法行驶', 'Vehicle cannot be driven'],
  'repeated-repair': ['同一故障修过两次以上', 'Same fault repaired twice or more'],
  'long-in-workshop': ['在厂超过 5 天', 'More than 5 days in the workshop'],
  'same-problem-again': ['同一问题第三次投诉', 'Same problem for the third time'],
  'key-customer': ['重点客户', 'Key customer'],
  'no-trigger': ['没有触发条件', 'Nothing calls for a higher grade'],
} as const satisfies Readonly<Record<GradeReason, Pair>>;

/** Why a handler layer is proposed. */
export const layerReasonWording = {
  'worst-grade': ['一级投诉', 'Worst grade'],
  'same-problem-again': ['同一问题第三次投诉', 'Same problem for the third time'],
  'handled-again': ['二次处理', 'Handled again'],
  'no-layer-reason': ['没有升级理由', 'Nothing calls for a higher layer'],
} as const satisfies Readonly<Record<LayerReason, Pair>>;

/** The boxes of 性质 on the handling sheet. */
export const natureWording = {
  quality: ['质量', 'Quality'],
  attitude: ['服务态度', 'Service attitude'],
  orderliness: ['文明生产', 'Orderly working'],
  delay: ['工期延误', 'Work delayed'],
  parts: ['配件延时', 'Parts late'],
  other: ['其他', 'Other'],
} as const satisfies Readonly<Record<Nature, Pair>>;

/** The words of a grade; one of another policy or a newer desk shows as its code. */
export function gradeWords(grade: string, language: Language): string {
  return pick(gradeWording, grade, language);
}

/** Why a grade was proposed, in words; an unknown reason shows as its code. */
export function gradeReasonWords(reason: string, language: Language): string {
  return pick(gradeReasonWording, reason, language);
}

function pick(words: Readonly<Record<string, Pair>>, code: string, language: Language): string {
  return Object.hasOwn(words, code) ? (words[code]?.[language === 'zh-CN' ? 0 : 1] ?? code) : code;
}
