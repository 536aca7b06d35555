/** 练习: how every store code of a practice begins, and with it every number. */
const PREFIX = 'LX';

/** A store code as the practice uses it; one that is a practice's already stays as it is. */
export function practiceCode(code: string): string {
  return code.startsWith(PREFIX) && code.length > PREFIX.length ? code : `${PREFIX}${code}`.slice(0, 6);
}
