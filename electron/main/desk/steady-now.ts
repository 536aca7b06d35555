/**
 * Milliseconds since 1970 by the clock of this process: whoever sets the computer's clock while the
 * program runs gains no time by it.
 */
export function steadyNow(): number {
  return performance.timeOrigin + performance.now();
}
