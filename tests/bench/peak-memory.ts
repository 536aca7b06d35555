import { readFileSync, writeFileSync } from 'node:fs';

const KB = 1024;

/**
 * The most memory that a process held during some work, in MB: the kernel keeps it, so no peak between two
 * looks is missed. Linux only.
 */
export async function peakMemory(pid: number, work: () => Promise<unknown>): Promise<number> {
  // 5 puts the peak back to what is held now.
  writeFileSync(`/proc/${String(pid)}/clear_refs`, '5');
  await work();
  const [, peak] = /^VmHWM:\s*(\d+) kB$/mu.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? [];
  if (peak === undefined) throw new Error('the kernel does not tell the peak');
  return Number(peak) / KB;
}
