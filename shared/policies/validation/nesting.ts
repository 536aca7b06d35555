/** Deeper or larger than any policy; reading it could exhaust the reader's stack. */
const DEPTH_LIMIT = 60;
const MEMBER_LIMIT = 200_000;

/** Whether a value is a tree of reasonable size, looked at without recursion; a circle is too deep. */
export function isReasonable(value: unknown): boolean {
  const open: [value: unknown, depth: number][] = [[value, 0]];
  let members = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [current, depth] = next;
    if (typeof current !== 'object' || current === null) continue;
    members += 1;
    if (depth > DEPTH_LIMIT || members > MEMBER_LIMIT) return false;
    for (const inner of Object.values(current)) open.push([inner, depth + 1]);
  }
  return true;
}
