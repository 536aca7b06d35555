import { cpus, loadavg, release, totalmem } from 'node:os';

/** Where and when figures were made: without it they say nothing. */
export type Machine = {
  readonly date: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  /** 1, 5 and 15 minutes, when the report was written */
  readonly loadAverage: readonly number[];
  readonly node: string;
  /** of the app's runtime and of the peers, by name */
  readonly versions: Readonly<Record<string, string>>;
};

export function describeMachine(versions: Readonly<Record<string, string>>): Machine {
  return {
    date: new Date().toISOString(),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()}`,
    loadAverage: loadavg().map((load) => Math.round(load * 100) / 100),
    node: process.versions.node,
    versions,
  };
}
