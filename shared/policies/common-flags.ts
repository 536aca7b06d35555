import type { Role } from '../domain/rights/roles';
import type { PolicyFlag } from './policy';

/** What everybody must see at a glance whatever the policy grades by; each follows from a tick until a person says otherwise. */
export function commonFlags(roles: readonly Role[]): readonly PolicyFlag[] {
  return [
    {
      id: 'injury',
      label: ['有人受伤', 'Injury'],
      raisedBy: { eq: ['facts.injured', true] },
      roles,
      sources: ['C-4', 'own'],
    },
    {
      id: 'media',
      label: ['媒体', 'Media'],
      raisedBy: { eq: ['facts.mediaThreat', true] },
      roles,
      sources: ['D20-5', 'own'],
    },
    {
      id: 'lawsuit',
      label: ['诉讼', 'Lawsuit'],
      raisedBy: { eq: ['facts.lawsuitThreat', true] },
      roles,
      sources: ['D20-5', 'own'],
    },
    {
      id: 'confidential',
      label: ['客户要求保密', 'Confidential'],
      raisedBy: { eq: ['facts.confidential', true] },
      roles,
      sources: ['D14-2'],
    },
  ];
}
