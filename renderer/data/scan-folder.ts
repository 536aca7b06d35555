import { create } from 'zustand';
import type { ScanEnd, ScanFile, ScanFolderRefusal, ScanFolderState } from '../../shared/ipc/scan-folder';
import { desk } from '../lib/desk';

/** The folder that the scanner writes to, as it was last looked at; null before the first look. */
export const useScanFolder = create<{ readonly folder: ScanFolderState | null }>()(() => ({ folder: null }));

/** Looks into the folder; answers with the scans that are whole and not settled yet. Never throws. */
export async function lookForScans(): Promise<readonly ScanFile[]> {
  try {
    const { state, ready } = await desk.call('scan-folder:look', undefined);
    useScanFolder.setState({ folder: state });
    return ready;
  } catch {
    return [];
  }
}

/** A scan out of the folder; null when it went or changed on the way: the next look tells of it again. */
export async function readScan({ id, name, size }: ScanFile): Promise<File | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let offset = 0; offset < size;) {
    const part = await desk.call('scan-folder:read', { id, offset }).catch(() => null);
    if (part === null || part.bytes.length === 0) return null;
    parts.push(part.bytes);
    offset += part.bytes.length;
  }
  return new File(parts, name);
}

/** Says what became of a scan, so that it is moved away. Never throws. */
export async function settleScan(id: string, end: ScanEnd): Promise<void> {
  await desk.call('scan-folder:settle', { id, end }).catch(() => undefined);
}

async function changed(
  channel: 'scan-folder:choose' | 'scan-folder:forget',
): Promise<ScanFolderRefusal | null> {
  try {
    const answer = await desk.call(channel, undefined);
    if (answer.ok) useScanFolder.setState({ folder: answer.state });
    return answer.ok ? null : answer.refusal;
  } catch {
    return 'write-failed';
  }
}

/** Lets a person choose the folder; answers with why it was not taken, or null. */
export const chooseScanFolder = (): Promise<ScanFolderRefusal | null> => changed('scan-folder:choose');

/** Watches no folder any more; what lies in it stays. */
export const forgetScanFolder = (): Promise<ScanFolderRefusal | null> => changed('scan-folder:forget');
