import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTES } from '../../scripts/setup/paths.mjs';
import { type Samples, median, p95, quantile } from './figures';
import { describeMachine, type Machine } from './machine';

/** One line of a bench: a figure, what it is held against, and the bound it is to keep. */
export type Line = {
  readonly what: string;
  readonly unit: 'ms' | 'MB';
  readonly value: number;
  readonly best: number;
  readonly median: number;
  readonly p95: number;
  readonly samples: number;
  /** null where the bound is a plain figure */
  readonly peer: { readonly what: string; readonly value: number } | null;
  readonly ratio: number | null;
  /** Greatest ratio, or greatest value where there is no peer; null for a figure that only informs. */
  readonly bound: number | null;
  readonly isMet: boolean | null;
};

export type Report = { readonly bench: string; readonly machine: Machine; readonly lines: readonly Line[] };

const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;

type Figure = { readonly what: string; readonly unit?: 'ms' | 'MB'; readonly samples: Samples };

/** A line, of medians unless told: `bound` is on the ratio to the peer where there is one, else on the figure itself. */
export function line(
  figure: Figure & { readonly bound?: number; readonly take?: (samples: Samples) => number },
  peer?: Omit<Figure, 'unit'>,
): Line {
  const { what, unit = 'ms', samples, bound, take = median } = figure;
  const value = take(samples);
  const held = peer === undefined ? null : { what: peer.what, value: round(median(peer.samples), 1) };
  const ratio = peer === undefined ? null : value / median(peer.samples);
  return {
    what,
    unit,
    value: round(value, 1),
    best: round(quantile(samples, 0), 1),
    median: round(median(samples), 1),
    p95: round(p95(samples), 1),
    samples: samples.length,
    peer: held,
    ratio: ratio === null ? null : round(ratio, 3),
    bound: bound ?? null,
    isMet: bound === undefined ? null : (ratio ?? value) <= bound,
  };
}

/** Writes `bench-<name>.json` beside the other reports. */
export function writeReport(
  bench: string,
  versions: Readonly<Record<string, string>>,
  lines: readonly Line[],
): void {
  const report: Report = { bench, machine: describeMachine(versions), lines };
  const folder = join(NOTES, 'reports');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `bench-${bench}.json`), `${JSON.stringify(report, null, 2)}\n`);
}
