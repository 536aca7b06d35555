import type { Facts } from './facts';

/**
 * Whether a complaint is made in confidence: asked for by the customer, or made by our own staff, whose
 * complaints are confidential without being asked (S3-1, D14-2). Papers that go round say less of it.
 */
export function isSecret({ complainantKind, confidential }: Facts): boolean {
  return complainantKind === 'staff' || confidential === true;
}
