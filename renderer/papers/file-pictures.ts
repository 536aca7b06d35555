import type { Case } from '../../shared/domain/case/case';
import type { Evidence } from '../../shared/domain/events/event';
import type { FilePicture } from '../../shared/papers/case-file/case-file-data';
import { caseFileWording } from '../../shared/wording/case-file';
import { paperTitle, PAPER_IDS } from '../../shared/wording/paper-titles';
import { fill } from '../../shared/wording/wording';
import { firstPage } from './first-page';
import { evidencePicture, keptBytes } from '../data/evidence-picture';

/** Longer side in pixels: half a page of a photograph at some 200 dpi, and a whole sheet at 170. */
const PHOTO_SIDE = 1400;
const SHEET_SIDE = 2000;
const PDF = 'application/pdf';

type Wanted = { readonly one: Evidence; readonly caption: string; readonly side: number };

/** The sheets that came back signed, in the order of the papers, the newest version first. */
export function signedSheets(kase: Case): readonly Wanted[] {
  const order: readonly string[] = PAPER_IDS;
  return kase.signatures
    .toSorted(
      (left, right) =>
        order.indexOf(left.paper) - order.indexOf(right.paper) ||
        right.version - left.version ||
        left.page - right.page,
    )
    .map(({ paper, version, page, scan }) => ({
      one: scan,
      caption: fill(caseFileWording.sheet[0], { paper: paperTitle(paper), version, page }),
      side: SHEET_SIDE,
    }));
}

/** The pieces of evidence that may be pictures; their numbers are those of the list. */
export function evidencePhotos(kase: Case): readonly Wanted[] {
  return kase.evidence.flatMap((one, i) =>
    one.mime.startsWith('image/')
      ? [{ one, caption: fill(caseFileWording.piece[0], { nth: i + 1, name: one.name }), side: PHOTO_SIDE }]
      : [],
  );
}

async function drawn({ one, side }: Wanted) {
  if (one.mime !== PDF) return evidencePicture(one, side);
  const bytes = await keptBytes(one.hash);
  return bytes === null ? null : firstPage(bytes, side);
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (typeof reader.result === 'string') resolve(reader.result);
    };
    reader.onerror = () => {
      reject(new Error('picture unreadable'));
    };
    reader.readAsDataURL(blob);
  });

export type Drawing = { readonly pictures: readonly FilePicture[]; readonly left: readonly string[] };

/**
 * Pictures for the pages, one after the other: a day's photographs decoded at once would be gigabytes.
 * What cannot be drawn is named and left out; its hash stands in the list all the same.
 */
export async function drawAll(
  wanted: readonly Wanted[],
  { onOne, signal }: { readonly onOne: () => void; readonly signal: AbortSignal },
): Promise<Drawing> {
  const pictures: FilePicture[] = [];
  const left: string[] = [];
  for (const each of wanted) {
    signal.throwIfAborted();
    const picture = await drawn(each);
    if (picture === null) left.push(each.one.name);
    else {
      const { width, height, jpeg } = picture;
      pictures.push({
        caption: each.caption,
        hash: each.one.hash,
        jpeg: await dataUrl(jpeg),
        width,
        height,
      });
    }
    onOne();
  }
  return { pictures, left };
}
