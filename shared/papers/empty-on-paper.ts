import type { Case } from '../domain/case/case';
import type { FactField } from '../domain/facts/facts';
import type { WorkField } from '../domain/work/work-form';
import type { PaperId } from './paper-id';

/** What a paper has a place for, as far as its reader would miss it: from the registration, and from later steps. */
type Places = { readonly facts: readonly FactField[]; readonly work: readonly WorkField[] };

const WHO = ['customerName', 'phone'] as const satisfies readonly FactField[];
const CAR = ['plate', 'model', 'vin'] as const satisfies readonly FactField[];
const FINDING = ['founded', 'responsibleDepartment', 'cause'] as const satisfies readonly WorkField[];

const PLACES: Readonly<Partial<Record<PaperId, Places>>> = {
  'record-form': {
    facts: [...WHO, 'ownerRelation', ...CAR, 'mileageKm', 'complaintType', 'targetDepartment', 'demands'],
    work: [...FINDING, 'mainResponsible', 'planWords', 'instruction', 'executedHow', 'informedAt', 'summary'],
  },
  'handling-sheet': {
    facts: [...WHO, ...CAR, 'mileageKm', 'serviceAdviser', 'technician', 'complaintType', 'demands'],
    work: [...FINDING, 'mainResponsible', 'planWords', 'instruction', 'accountability', 'customerReaction'],
  },
  'case-brief': {
    facts: [...WHO, 'plate', 'model', 'complaintType', 'demands', 'answerWantedBy'],
    work: [...FINDING, 'planWords'],
  },
  'acceptance-letter': {
    facts: ['customerName', 'plate', 'demands'],
    work: ['acceptedBy', 'handlerName', 'expectedBy'],
  },
  'acceptance-form': {
    facts: [...WHO, ...CAR, 'complaintType', 'demands'],
    work: [...FINDING, 'planWords', 'executedHow', 'informedAt', 'customerReaction'],
  },
  'reply-letter': {
    facts: ['customerName', 'plate'],
    work: ['founded', 'cause', 'planWords', 'executedHow', 'answerWords', 'guaranteeWords'],
  },
  'investigation-report': {
    facts: ['customerName', 'plate', 'vin', 'complaintType', 'demands'],
    work: [...FINDING, 'investigationReport', 'mainResponsible', 'rootCause', 'improvementWords'],
  },
  'fault-opinion': {
    facts: ['customerName', 'plate'],
    work: [...FINDING, 'mainResponsible', 'personOpinion', 'faultOpinion', 'reviewVerdict', 'accountability'],
  },
  'visit-record': { facts: [...WHO, 'plate'], work: ['visitOutcome', 'visitor', 'suggestionWords'] },
  settlement: {
    facts: [...WHO, 'plate', 'vin', 'demands'],
    work: ['planWords', 'executedHow', 'guaranteeWords'],
  },
  'trace-report': {
    facts: ['customerName', 'plate'],
    work: [
      'responsibleDepartment',
      'mainResponsible',
      'accountability',
      'traceBackWords',
      'improvementWords',
    ],
  },
  'repair-report': {
    facts: ['plate', 'vin', 'repairOrder', 'serviceAdviser', 'technician'],
    work: ['repairReport', 'cause', 'executedHow'],
  },
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** A plan may be told in kinds, in words or in both. */
const isPlanned = (work: Case['work']['values']) => !isEmpty(work.planKinds) || !isEmpty(work.planWords);

/**
 * What would come out blank on a paper: to be asked before printing (`facts`), or not done yet and left to
 * the pen (`work`). Never a reason not to print: a blank line is what a form is for.
 */
export function emptyOnPaper(
  { facts, work: { values } }: Pick<Case, 'facts' | 'work'>,
  paper: PaperId,
): Places {
  const places = PLACES[paper] ?? { facts: [], work: [] };
  return {
    facts: places.facts.filter((field) => isEmpty(facts[field])),
    work: places.work.filter((field) =>
      field === 'planWords' ? !isPlanned(values) : isEmpty(values[field]),
    ),
  };
}
