import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsSchema, type Facts } from '../../shared/domain/facts/facts';

/** The walk-in complaint that ships as the sample: what a receptionist hears on an ordinary morning. */
export function sampleComplaint(): Facts {
  const path = join(import.meta.dirname, '..', '..', 'resources', 'samples', 'walk-in-complaint.json');
  return factsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

export const SAMPLE_STORE = { name: '锦程汽车浦东店', code: 'SH01', person: '周晓彤' } as const;
