import {
  CHANNELS,
  COMPLAINANT_KINDS,
  DEMANDS,
  FAULTY_UNITS,
  FEEDBACK_CHANNELS,
  GENDERS,
  OWNER_RELATIONS,
  VEHICLE_USES,
} from './code-lists';
import type { FactField } from './facts';

/** How a fact is typed and read: decides the widget on screen and the reading of its text. */
export type FieldKind =
  | { readonly kind: 'line' }
  | { readonly kind: 'text' }
  | { readonly kind: 'day' }
  | { readonly kind: 'instant' }
  | { readonly kind: 'count'; readonly unit: 'km' | 'days' | 'times' }
  | { readonly kind: 'money' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'one-of'; readonly codes: readonly string[] }
  | { readonly kind: 'many-of'; readonly codes: readonly string[] }
  | { readonly kind: 'complaint-type' };

const line = { kind: 'line' } as const;
const text = { kind: 'text' } as const;
const day = { kind: 'day' } as const;
const instant = { kind: 'instant' } as const;
const flag = { kind: 'flag' } as const;

export const FIELD_KINDS = {
  receivedAt: instant,
  place: line,
  channel: { kind: 'one-of', codes: CHANNELS },
  channelNote: line,
  firstContact: line,
  filledBy: line,
  customerName: line,
  gender: { kind: 'one-of', codes: GENDERS },
  phone: line,
  phone2: line,
  wechat: line,
  email: line,
  address: line,
  feedbackChannel: { kind: 'one-of', codes: FEEDBACK_CHANNELS },
  feedbackTimes: line,
  ownerRelation: { kind: 'one-of', codes: OWNER_RELATIONS },
  complainantKind: { kind: 'one-of', codes: COMPLAINANT_KINDS },
  confidential: flag,
  keyCustomer: flag,
  plate: line,
  vin: line,
  brand: line,
  series: line,
  model: line,
  colour: line,
  vehicleUse: { kind: 'one-of', codes: VEHICLE_USES },
  invoiceDate: day,
  deliveryDate: day,
  mileageKm: { kind: 'count', unit: 'km' },
  repairOrder: line,
  serviceAdviser: line,
  technician: line,
  workshopDays: { kind: 'count', unit: 'days' },
  sameFaultRepairs: { kind: 'count', unit: 'times' },
  safetyFaultRepairs: { kind: 'count', unit: 'times' },
  faultyUnit: { kind: 'one-of', codes: FAULTY_UNITS },
  unitReplacements: { kind: 'count', unit: 'times' },
  mainPartReplacements: { kind: 'count', unit: 'times' },
  vehiclePriceFen: { kind: 'money' },
  complaintType: { kind: 'complaint-type' },
  targetDepartment: line,
  targetPerson: line,
  incidentTime: line,
  incidentPlace: line,
  incidentPersons: line,
  incidentCourse: text,
  incidentOutcome: text,
  description: text,
  demands: { kind: 'many-of', codes: DEMANDS },
  demandWords: text,
  demandAmountFen: { kind: 'money' },
  answerWantedBy: instant,
  injured: flag,
  mediaThreat: flag,
  lawsuitThreat: flag,
  groupMatter: flag,
  immobilised: flag,
  privacyNotice: line,
  consentManufacturer: flag,
  consentHealth: flag,
} as const satisfies Record<FactField, FieldKind>;
