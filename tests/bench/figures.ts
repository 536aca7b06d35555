/** What one thing took, in milliseconds, a sample a round. */
export type Samples = readonly number[];

/** A thing to time: answers how many milliseconds it took, by its own clock. */
export type Runner = () => Promise<number>;

/** The value that a share of the samples does not exceed; NaN for no samples. */
export function quantile(samples: Samples, share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (samples: Samples): number => quantile(samples, 0.5);
export const p95 = (samples: Samples): number => quantile(samples, 0.95);

/**
 * Times runners in turn, round by round: what else the machine does falls on all of them alike, so
 * that their ratio holds even where the milliseconds do not. One round before the first is thrown away.
 */
export async function interleaved<Name extends string>(
  rounds: number,
  runners: Readonly<Record<Name, Runner>>,
): Promise<Readonly<Record<Name, Samples>>> {
  const names = Object.keys(runners) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round += 1) {
    // Whoever comes first after a pause pays for it: take turns.
    const turn = round % names.length;
    for (const name of [...names.slice(turn), ...names.slice(0, turn)]) {
      const took = await runners[name]();
      if (round > 0) samples[name].push(took);
    }
  }
  return samples;
}

/** Runs a thing and answers how long it took in milliseconds. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}
