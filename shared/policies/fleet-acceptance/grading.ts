import type { ComplaintType } from '../dealer-4s/complaint-types';
import type { Condition } from '../condition';
import type { Policy } from '../policy';

/** Where the fault lies (D16-1), never how grave it is. 第一级 is the mildest here (C-1), so the word stands beside it. */
export const GRADES: Policy['grades'] = [
  { id: 'origin-company', label: ['第三级·公司或其他部门', 'Level 3 · company or another department'] },
  { id: 'origin-staff', label: ['第二级·人员过失', 'Level 2 · fault of a person'] },
  { id: 'origin-grumble', label: ['第一级·抱怨性投诉', 'Level 1 · grumble'] },
];

/** Attitude, skill and errors of work: the source's driver is whoever serves the customer here. */
const PERSONS: readonly ComplaintType[] = [
  'attitude.reception',
  'attitude.adviser',
  'attitude.technician',
  'attitude.other',
  'competence.wrong-information',
  'competence.lacking-skill',
  'repair.mechanical',
  'repair.sheet-metal',
  'repair.paint',
  'repair.rework',
];

/** How the house runs as a whole, or a department other than the one that served. */
const HOUSE: readonly ComplaintType[] = [
  'delay',
  'parts.shortage',
  'parts.quality',
  'parts.price',
  'price.labour',
  'price.parts',
  'price.opaque',
  'sales.promise-unkept',
  'sales.delivery-late',
  'sales.price',
  'sales.finance',
  'sales.registration',
  'sales.vehicle-information',
  'facilities.car-wash',
  'facilities.parking',
  'facilities.orderliness',
  'appointment',
  'handling',
];

export const GRADING: Policy['grading'] = {
  triggers: [
    {
      id: 'house-at-fault',
      label: ['公司运营或其他部门造成', 'The house or another department at fault'],
      grade: 'origin-company',
      when: { in: ['facts.complaintType', HOUSE] },
      sources: ['D16-1'],
    },
    {
      id: 'person-at-fault',
      label: [
        '试驾、代步车、交车等服务人员态度、技能或工作失误',
        'Attitude, skill or error of test-drive, loan-car, delivery or other staff',
      ],
      grade: 'origin-staff',
      when: { in: ['facts.complaintType', PERSONS] },
      sources: ['D16-1'],
    },
    {
      // Levels 2 and 3 may ask for compensation, a grumble does not.
      id: 'asks-compensation',
      label: ['要求赔偿或补偿，不止于抱怨', 'Asks for compensation: more than a grumble'],
      grade: 'origin-staff',
      when: { in: ['facts.demands', ['compensation', 'goodwill']] },
      sources: ['D16-1'],
    },
  ],
  otherwise: 'origin-grumble',
};

const is = (grade: string): Condition => ({ eq: ['grade', grade] });
const UNFOUNDED: Condition = { eq: ['work.founded', 'not-founded'] };

/** What is not sufficient or not reasonable is explained as a grumble is. */
export const IS_GRUMBLE: Condition = { any: [is('origin-grumble'), UNFOUNDED] };
export const IS_STAFF: Condition = { all: [is('origin-staff'), { not: UNFOUNDED }] };
export const IS_COMPANY: Condition = { all: [is('origin-company'), { not: UNFOUNDED }] };
