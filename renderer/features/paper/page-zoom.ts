import { z } from 'zod';

/** How large pages are shown: fitted, or in percent of their size in print. */
export type Zoom = 'width' | 'page' | number;

export const ZOOM_STEPS = [50, 67, 80, 100, 125, 150, 200] as const;

/** A4 at the 96 dots an inch that a screen pretends to have. */
const FULL_WIDTH = 794;
const RATIO = 297 / 210;
/** Room that stays free around a page. */
const MARGIN = 32;
/** Wider a page is no better to read. */
const WIDEST_FIT = 1000;

export type Room = { readonly width: number; readonly height: number };

/** Width of a page in CSS pixels; 0 while there is no room to be seen in. */
export function pageWidth(zoom: Zoom, { width, height }: Room): number {
  if (width === 0) return 0;
  const widest = Math.max(200, Math.min(width - MARGIN, WIDEST_FIT));
  if (zoom === 'width') return Math.floor(widest);
  if (zoom === 'page') return Math.floor(Math.max(200, Math.min(widest, (height - MARGIN) / RATIO)));
  return Math.round((FULL_WIDTH * zoom) / 100);
}

/** The next step larger or smaller than what is shown, also from a fitted size. */
export function zoomStep(zoom: Zoom, room: Room, direction: 1 | -1): Zoom {
  const shown = (pageWidth(zoom, room) / FULL_WIDTH) * 100;
  const steps = direction > 0 ? ZOOM_STEPS : ZOOM_STEPS.toReversed();
  const next = steps.find((step) => (direction > 0 ? step > shown + 1 : step < shown - 1));
  return next ?? (direction > 0 ? 200 : 50);
}

export const zoomPercent = (zoom: Zoom, room: Room): number =>
  Math.round((pageWidth(zoom, room) / FULL_WIDTH) * 100);

/** Height of a page and the gap under it. */
export const pagePitch = (width: number): number => width * RATIO + 16;

const KEY = 'paper-view';
const viewSchema = z.object({
  zoom: z.union([z.literal('width'), z.literal('page'), z.number().min(50).max(200)]).catch('width'),
  isAsideShown: z.boolean().catch(true),
});
export type PaperView = z.infer<typeof viewSchema>;

/** How this desk likes to look at papers. A convenience: losing it loses nothing. */
export function rememberedView(): PaperView {
  try {
    return viewSchema.parse(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return { zoom: 'width', isAsideShown: true };
  }
}

export function rememberView(view: PaperView): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(view));
  } catch {
    // Without room to remember it is chosen again.
  }
}
