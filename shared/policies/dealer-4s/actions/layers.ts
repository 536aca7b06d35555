import type { Condition } from '../../condition';
import { repairActions } from '../../common-actions';
import { defineAction } from '../../define-action';
import type { PolicyAction } from '../../policy';
import { DEPARTMENT, DIRECTOR, MANAGER, STAFF } from '../roles';
import { OPEN_STAGES } from '../stages';

const at = (layer: string): Condition => ({ eq: ['work.layer', layer] });

/** D18-3: three handling layers with the customer-service director as third party in each. */
export const LAYERS: readonly PolicyAction[] = [
  defineAction({
    id: 'escalate-2',
    kind: 'escalated',
    label: ['升级到第二层', 'Escalate to layer 2'],
    from: OPEN_STAGES,
    // D18-4: whoever hears a grumble reports it; passing it up is no privilege.
    roles: STAFF,
    when: { not: { in: ['work.layer', ['layer-2', 'layer-3']] } },
    requires: ['escalatedBecause'],
    sets: [{ field: 'layer', to: 'layer-2' }],
    sources: ['D18-3', 'D18-4'],
  }),
  defineAction({
    id: 'escalate-3',
    kind: 'escalated',
    label: ['升级到第三层', 'Escalate to layer 3'],
    from: OPEN_STAGES,
    roles: MANAGER,
    when: { not: at('layer-3') },
    requires: ['escalatedBecause'],
    sets: [{ field: 'layer', to: 'layer-3' }],
    sources: ['D18-3'],
  }),
  defineAction({
    id: 'de-escalate-2',
    kind: 'de-escalated',
    label: ['降到第二层', 'Back to layer 2'],
    from: OPEN_STAGES,
    roles: DIRECTOR,
    when: at('layer-3'),
    requires: ['escalatedBecause'],
    sets: [{ field: 'layer', to: 'layer-2' }],
    sources: ['D18-3', 'own'],
  }),
  defineAction({
    id: 'de-escalate-1',
    kind: 'de-escalated',
    label: ['降到第一层', 'Back to layer 1'],
    from: OPEN_STAGES,
    roles: DIRECTOR,
    when: { in: ['work.layer', ['layer-2', 'layer-3']] },
    requires: ['escalatedBecause'],
    sets: [{ field: 'layer', to: 'layer-1' }],
    sources: ['D18-3', 'own'],
  }),
  defineAction({
    id: 'give-loan-car',
    kind: 'loan-car-given',
    label: ['提供代步车', 'Give a loan car'],
    from: OPEN_STAGES,
    roles: [...MANAGER, 'service-adviser'],
    requires: ['loanCar'],
    sources: ['own'],
  }),
  defineAction({
    id: 'record-compensation',
    kind: 'compensation-recorded',
    label: ['登记补偿', 'Record a compensation'],
    from: ['execution', 'feedback', 'visit'],
    roles: MANAGER,
    requires: ['compensationWords', 'compensationFen'],
    sources: ['D2-5', 'own'],
  }),
  ...repairActions(OPEN_STAGES, ['service-adviser', ...DEPARTMENT, ...MANAGER]),
];
