import type { FaultyUnit } from '../../../domain/facts/code-lists';
import type { GuaranteeInput } from './input';

/** The four that arts. 20, 22 and 24 (2) name. */
export const POWER_UNITS: ReadonlySet<FaultyUnit> = new Set<FaultyUnit>([
  'engine',
  'gearbox',
  'traction-battery',
  'drive-motor',
]);

/** The ten that art. 24 (3) names. */
export const LISTED_UNITS: ReadonlySet<FaultyUnit> = new Set<FaultyUnit>([
  ...POWER_UNITS,
  'steering',
  'brakes',
  'suspension',
  'transmission-system',
  'emission-control',
  'body',
]);

/** Complaint types that say as much; a type that covers more (底盘, 电气) says nothing. */
const BY_TYPE: ReadonlyMap<string, FaultyUnit> = new Map([
  ['product.engine', 'engine'],
  ['product.gearbox', 'gearbox'],
  ['product.traction-battery', 'traction-battery'],
  ['product.steering', 'steering'],
  ['product.brakes', 'brakes'],
  ['product.body', 'body'],
]);

/** The unit somebody named, or the one the complaint type stands for. */
export function unitOf({ faultyUnit, complaintType }: GuaranteeInput['known']): FaultyUnit | null {
  return faultyUnit ?? BY_TYPE.get(complaintType ?? '') ?? null;
}
