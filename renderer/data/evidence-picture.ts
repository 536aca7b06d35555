import type { Evidence } from '../../shared/domain/events/event';
import { readKept } from './evidence';
import { drawnAnew, type DrawnPicture } from './evidence/thumbnail';
import { currentStore } from './window-state';

/** All bytes of a kept file, null when this desk does not have it. */
export async function keptBytes(hash: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks = await readKept(currentStore().desk, hash);
  if (chunks === null) return null;
  return new Uint8Array(await new Blob([...chunks]).arrayBuffer());
}

/**
 * A kept picture for a page, drawn anew: no place or camera of the original goes with it. Null for what
 * is no picture, is missing here, or is too large to decode.
 *
 * @param side longest side in pixels
 */
export async function evidencePicture(one: Evidence, side: number): Promise<DrawnPicture | null> {
  // Without a small picture it was too large to decode, or broken.
  if (!one.mime.startsWith('image/') || one.thumbnail === null) return null;
  const chunks = await readKept(currentStore().desk, one.hash);
  return chunks === null ? null : drawnAnew(new Blob([...chunks]), one.mime, side);
}
