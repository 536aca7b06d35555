/** `2026-11-21T14:30:00+08:00` -> `11-21 14:30`; with the year when it is not `today`'s. */
export function shortMoment(iso: string, today: string): string {
  const text = iso.slice(0, 16).replace('T', ' ');
  return text.slice(0, 4) === today.slice(0, 4) ? text.slice(5) : text;
}

/** `+08:00` of an ISO instant with an offset; `+00:00` for one that ends in Z. */
export function offsetOf(iso: string): string {
  return /[+-]\d{2}:\d{2}$/u.exec(iso)?.[0] ?? '+00:00';
}
