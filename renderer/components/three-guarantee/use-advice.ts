import { useMemo } from 'react';
import type { Facts } from '../../../shared/domain/facts/facts';
import { adviceOn, type Advice } from '../../../shared/vehicles/three-guarantee/desk-advice';
import { guaranteeInputOf } from '../../../shared/vehicles/three-guarantee/known/input-of-facts';
import { now } from '../../lib/clock';

/** What Order 43 says about these facts, worked out anew only for other facts. */
export function useAdvice(facts: Facts): Advice {
  return useMemo(() => adviceOn(guaranteeInputOf(facts, now().iso)), [facts]);
}
