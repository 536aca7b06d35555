import type { PolicyAction } from './policy';

type Given = Pick<PolicyAction, 'id' | 'kind' | 'label' | 'from' | 'roles' | 'sources'> &
  Partial<Omit<PolicyAction, 'id' | 'kind' | 'label' | 'from' | 'roles' | 'sources'>>;

/** An action with what it does not mention left empty: it stays where it is and asks for nothing. */
export function defineAction(given: Given): PolicyAction {
  return {
    to: 'stay',
    requires: [],
    offers: [],
    sets: [],
    allows: [],
    hints: [],
    byTeam: false,
    byCommonSuperior: false,
    ...given,
  };
}
