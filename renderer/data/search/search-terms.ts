import type { FactField, Facts } from '../../../shared/domain/facts/facts';
import type { Case } from '../../../shared/domain/case/case';
import { normaliseText, phoneDigits, squeeze } from './normalise-text';
import { syllablesOf } from './pinyin';

/** What a case is found by, in compared form; kept sealed beside the case and loaded into memory. */
export type SearchTerms = {
  readonly caseId: string;
  readonly sortKey: string;
  readonly number: string;
  readonly plate: string;
  readonly vin: string;
  readonly phones: readonly string[];
  readonly name: string;
  /** the name without spaces and dots, for telling whether two are the same */
  readonly nameKey: string;
  readonly syllables: readonly string[];
  readonly words: string;
};

/** Free text that is searched by its words. */
const WORD_FIELDS = [
  'description',
  'demandWords',
  'incidentCourse',
  'incidentOutcome',
  'brand',
  'series',
  'model',
  'repairOrder',
  'serviceAdviser',
  'technician',
  'targetPerson',
  'wechat',
  'email',
] as const satisfies readonly FactField[];

const present = (values: readonly (string | undefined)[]): readonly string[] =>
  values.filter((value) => value !== undefined && value.trim() !== '').map(String);

export const phonesOf = (facts: Facts): readonly string[] =>
  present([facts.phone, facts.phone2])
    .map(phoneDigits)
    .filter((digits) => digits !== '');

/** The search terms of a case. Fields are joined by a line break, which no query word contains. */
export function searchTermsOf(found: Case, sortKey: string): SearchTerms {
  const { facts } = found;
  const name = facts.customerName ?? '';
  return {
    caseId: found.caseId,
    sortKey,
    number: squeeze(found.number ?? ''),
    plate: squeeze(facts.plate ?? ''),
    vin: squeeze(facts.vin ?? ''),
    phones: phonesOf(facts),
    name: normaliseText(name).trim(),
    nameKey: squeeze(name),
    syllables: syllablesOf(name),
    words: normaliseText(present(WORD_FIELDS.map((field) => facts[field])).join('\n')),
  };
}
