import { useMemo } from 'react';
import type { Facts } from '../../../shared/domain/facts/facts';
import { adviceOn, type Advice } from '../../../shared/vehicles/three-guarantee/desk-advice';
import {
  guaranteeInputOf,
  type WorkshopRecords,
} from '../../../shared/vehicles/three-guarantee/known/input-of-facts';
import { now } from '../../lib/clock';

const NONE: WorkshopRecords = {};

/** What Order 43 says about these facts and repairs, worked out anew only for others. */
export function useAdvice(facts: Facts, records: WorkshopRecords = NONE): Advice {
  return useMemo(() => adviceOn(guaranteeInputOf(facts, now().iso, records)), [facts, records]);
}
