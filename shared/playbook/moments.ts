/**
 * The moments at the counter for which there are words. Stored with a store's own phrases: only ever added.
 * In the order in which a complaint goes through them; `teamwork` and `key-moment` stand beside it.
 */
export const MOMENTS = [
  'receiving',
  'listening',
  'recording',
  'waiting',
  'on-site',
  'explaining',
  'proposing',
  'refusing',
  'passing-on',
  'informing',
  'visiting',
  'closing',
  'teamwork',
  'key-moment',
] as const;

export type Moment = (typeof MOMENTS)[number];

const known: ReadonlySet<string> = new Set(MOMENTS);

/** Whether a stored code is a moment this program knows; a newer one may know more. */
export function isMoment(code: string): code is Moment {
  return known.has(code);
}
