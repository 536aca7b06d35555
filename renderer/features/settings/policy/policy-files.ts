import type { Policy } from '../../../../shared/policies/policy';
import type { PolicyFault } from '../../../../shared/policies/validation/fault';
import { readPolicy } from '../../../../shared/policies/validation/read-policy';

/** Largest file that is read at all; the largest preset is a fortieth of it. */
const FILE_LIMIT = 4 * 1024 * 1024;

export type BroughtPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problem: 'importTooBig' | 'importNotJson' }
  | { readonly ok: false; readonly problem: 'importBad'; readonly faults: readonly PolicyFault[] };

/** A policy out of a text; never throws, whatever the text is. */
export function policyFromText(text: string): BroughtPolicy {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'importNotJson' };
  }
  const read = readPolicy(raw);
  return read.ok ? read : { ok: false, problem: 'importBad', faults: read.faults };
}

/** A policy out of a file somebody brought. */
export async function bringPolicy(file: File): Promise<BroughtPolicy> {
  if (file.size > FILE_LIMIT) return { ok: false, problem: 'importTooBig' };
  return policyFromText(await file.text());
}

/** A policy as people read and edit it. */
export function policyText(policy: Policy): string {
  return JSON.stringify(policy, null, 2);
}
