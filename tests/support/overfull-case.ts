import type { Case } from '../../shared/domain/case/case';
import { LINE_LIMIT, TEXT_LIMIT, type Facts } from '../../shared/domain/facts/facts';
import { sampleCase, sampleFacts } from './sample-case';

const SENTENCES = [
  '客户称车辆在低速行驶时反复出现顿挫，仪表提示“变速箱故障”，已三次进厂。',
  '第 2 次维修更换了阀体（零件号 A-2044-77B），费用 ¥3,860.50，由本店承担；',
  '服务顾问答复：“一定彻底解决！”但提车后 5 天故障再现……',
  'Error code P0741-00 was stored in the control unit; see report TR-88/2026.\n',
];

/** Invented text of exactly so many UTF-16 units, with quotes, digits, Latin words and line breaks in it. */
export function longText(units: number): string {
  let text = '';
  for (let i = 0; text.length < units; i += 1) text += SENTENCES[i % SENTENCES.length] ?? '';
  return text.slice(0, units).trimEnd();
}

/** A value of the longest length a single line may have, telling its field so that a lost one is named. */
function longLine(name: string): string {
  return `${name}${longText(LINE_LIMIT).replaceAll('\n', '')}`.slice(0, LINE_LIMIT).trimEnd();
}

const LINES = [
  'place',
  'channelNote',
  'firstContact',
  'filledBy',
  'customerName',
  'phone',
  'feedbackTimes',
  'plate',
  'vin',
  'model',
  'repairOrder',
  'serviceAdviser',
  'technician',
  'targetDepartment',
  'targetPerson',
  'incidentTime',
  'incidentPlace',
  'incidentPersons',
] as const satisfies readonly (keyof Facts)[];

/** A case in which every field is as full as the desk takes it. */
export function overfullCase(textLimit: number = TEXT_LIMIT): Case {
  const lines = Object.fromEntries(LINES.map((field) => [field, longLine(field)]));
  return sampleCase({
    version: 12,
    facts: {
      ...sampleFacts,
      ...lines,
      description: longText(textLimit),
      incidentCourse: longText(Math.min(4000, textLimit)),
      demandWords: longText(Math.min(3000, textLimit)),
    },
  });
}
