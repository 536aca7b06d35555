import type { Condition } from '../../condition';
import { defineAction } from '../../define-action';
import type { PolicyAction } from '../../policy';
import { CLERKS, DEPARTMENT, INVESTIGATORS, OWNERS, SPEAKERS } from '../roles';
import { OPEN_STAGES } from '../stages';

const has = (field: string): Condition => ({ has: `facts.${field}` });

/** S0-5: 客户信息, 时间, 类型, 具体描述, 联系方式: 完整、准确、避免遗漏. */
const COMPLETE: Condition = {
  all: [
    has('customerName'),
    { any: [has('receivedAt'), has('incidentTime')] },
    has('complaintType'),
    has('description'),
    { any: ['phone', 'phone2', 'wechat', 'email', 'address'].map(has) },
  ],
};

/** Steps (一) to (三): the file, the class, the investigation. */
export const INTAKE: readonly PolicyAction[] = [
  defineAction({
    id: 'start-file',
    kind: 'acknowledged',
    label: ['建立投诉档案', 'Open the complaint file'],
    from: ['registration'],
    to: 'grading',
    roles: CLERKS,
    when: COMPLETE,
    offers: ['contactReached', 'contactHow', 'contactWords', 'partyIds'],
    sets: [{ field: 'acceptedBy', from: 'person-name' }],
    sources: ['S0-4', 'S0-5'],
    hints: [
      {
        text: [
          '登记要完整、准确，避免遗漏；资料不全先补登记',
          'Complete and accurate: fill in what is missing first',
        ],
        source: 'S0-5',
      },
    ],
  }),
  defineAction({
    id: 'classify',
    kind: 'grade-confirmed',
    label: ['定级并指定责任人', 'Classify and name the owner'],
    from: ['grading'],
    to: 'investigation',
    roles: OWNERS,
    when: { has: 'grade' },
    requires: ['handlerId', 'handlerName'],
    offers: ['involvedDepartments', 'planDeadline', 'partyIds'],
    sources: ['S0-6'],
    hints: [
      {
        text: [
          '按性质、严重程度、影响范围定级；紧急优先处理',
          'By nature, severity, extent; urgent ones first',
        ],
        source: 'S0-6',
      },
    ],
  }),
  defineAction({
    id: 'reassign',
    kind: 'assigned',
    label: ['更换责任人', 'Change the owner'],
    from: OPEN_STAGES.filter((stage) => stage !== 'registration' && stage !== 'grading'),
    roles: INVESTIGATORS,
    requires: ['handlerId', 'handlerName', 'note'],
    sources: ['S0-13', 'own'],
  }),
  defineAction({
    id: 'investigate',
    kind: 'investigated',
    label: ['核实情况、分析原因', 'Verify and analyse'],
    from: ['investigation'],
    roles: [...INVESTIGATORS, ...DEPARTMENT],
    requires: ['cause'],
    offers: ['involvedDepartments', 'rootCause', 'partyIds'],
    sources: ['S0-7'],
    hints: [
      {
        text: [
          '收集单据、监控、证言，作为证据附上',
          'Collect orders, CCTV, statements and attach them as evidence',
        ],
        source: 'S0-7',
      },
      { text: ['调查期间让客户知道进展', 'Keep the customer informed meanwhile'], source: 'S0-7' },
    ],
  }),
  defineAction({
    id: 'confirm-responsibility',
    kind: 'responsibility-determined',
    label: ['确认责任归属并形成调查报告', 'Attribute responsibility, write the report'],
    from: ['investigation'],
    to: 'plan',
    roles: INVESTIGATORS,
    when: { did: ['investigated'], since: 'round' },
    requires: ['responsibleDepartment', 'mainResponsible', 'responsibilityBasis', 'investigationReport'],
    offers: [
      'mainResponsibleId',
      'secondaryResponsible',
      'secondaryResponsibleIds',
      'founded',
      'foundedReason',
      'cause',
    ],
    sources: ['S0-7'],
  }),
  defineAction({
    id: 'report-progress',
    kind: 'progress-reported',
    label: ['告知客户进展', 'Tell the customer the progress'],
    from: OPEN_STAGES,
    roles: SPEAKERS,
    requires: ['progressWords'],
    offers: ['contactReached', 'contactHow'],
    sources: ['S0-7'],
  }),
];
