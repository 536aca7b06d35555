import type { FactField } from '../../../shared/domain/facts/facts';
import type { caseWording } from '../../../shared/wording/case';

export type FactGroup = { readonly key: keyof typeof caseWording; readonly fields: readonly FactField[] };

/** The facts of a case as the left column shows and amends them. */
export const FACT_GROUPS: readonly FactGroup[] = [
  {
    key: 'customer',
    fields: [
      'customerName',
      'gender',
      'phone',
      'phone2',
      'wechat',
      'email',
      'address',
      'ownerRelation',
      'feedbackChannel',
      'feedbackTimes',
      'keyCustomer',
      'confidential',
    ],
  },
  {
    key: 'vehicle',
    fields: [
      'plate',
      'vin',
      'brand',
      'series',
      'model',
      'colour',
      'vehicleUse',
      'mileageKm',
      'invoiceDate',
      'deliveryDate',
      'repairOrder',
      'serviceAdviser',
      'technician',
      'workshopDays',
      'sameFaultRepairs',
    ],
  },
  {
    key: 'complaint',
    fields: [
      'complaintType',
      'description',
      'demands',
      'demandWords',
      'demandAmountFen',
      'targetDepartment',
      'targetPerson',
      'incidentTime',
      'incidentPlace',
      'incidentPersons',
      'incidentCourse',
      'incidentOutcome',
      'answerWantedBy',
      'injured',
      'immobilised',
      'mediaThreat',
      'lawsuitThreat',
      'groupMatter',
    ],
  },
  {
    key: 'intake',
    fields: [
      'receivedAt',
      'place',
      'channel',
      'channelNote',
      'firstContact',
      'filledBy',
      'consentManufacturer',
      'consentHealth',
    ],
  },
];
