import type { Response } from '../../shared/ipc/contract';
import { desk } from '../lib/desk';

/** Writes a copy of a kept original where the person says; `fileName` is null when they cancelled. */
export function saveEvidenceAs(hash: string, name: string): Promise<Response<'evidence:save-as'>> {
  return desk.call('evidence:save-as', { hash, name });
}
