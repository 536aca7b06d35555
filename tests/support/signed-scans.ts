import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect } from '@playwright/test';
import QRCode from 'qrcode';
import type { Facts } from '../../shared/domain/facts/facts';
import { render } from '../papers/pdf-tools';
import { Clerk } from './clerk';
import type { Desk } from './desk';
import { SAMPLE_STORE, sampleComplaint } from './sample-complaint';
import { pngOf, scanned, type Page } from './scanned';

export const SIGNED_SCREEN = '[data-testid=signed-papers]';

export type SavedForm = { readonly number: string; readonly pdf: Buffer };

/** A complaint registered at a desk that is set up, and its record form as the app saved it into `folder`. */
export async function registerAndSave(
  desk: Desk,
  folder: string,
  facts: Facts = sampleComplaint(),
): Promise<SavedForm> {
  const clerk = new Clerk(desk.page);
  const number = await clerk.register(facts);
  await clerk.press('p');
  await desk.page.locator('canvas[data-drawn=yes]').first().waitFor({ timeout: 30_000 });
  const saved = () => readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  for (const name of saved()) rmSync(join(folder, name));
  await desk.page.getByTestId('save-pdf').click();
  await expect.poll(saved).toEqual([expect.stringMatching(/\.pdf$/u)]);
  return { number, pdf: readFileSync(join(folder, saved()[0] ?? '')) };
}

/** The first complaint of a fresh desk, and its record form. */
export async function savedForm(desk: Desk, folder: string): Promise<SavedForm> {
  await new Clerk(desk.page).setUpDesk(SAMPLE_STORE);
  return registerAndSave(desk, folder);
}

export async function openSignedPapers({ page }: Desk): Promise<void> {
  await page.keyboard.press('Alt+1');
  await page.getByRole('button', { name: /^收回签字单据/u }).click();
  await page.locator(SIGNED_SCREEN).waitFor();
}

/** A page of a form as a feeder on its side gives it. */
export const scanOf = (pdf: Buffer, page: number): Buffer =>
  pngOf(scanned(render(pdf, page, 150), { degrees: 92, noise: 40 }));

export const pngFile = (name: string, bytes: Uint8Array) => ({ name, type: 'image/png', bytes });
export const pdfFile = (name: string, bytes: Uint8Array) => ({ name, type: 'application/pdf', bytes });

/** A PDF of a few kilobytes whose only page holds a picture of 400 megapixels. */
export function bombPdf(): Buffer {
  const side = 20_000;
  const picture = deflateSync(Buffer.alloc((side / 8) * side));
  const content = 'q 595 0 0 842 0 0 cm /Bomb Do Q';
  const size = `/Width ${String(side)} /Height ${String(side)} /ColorSpace /DeviceGray /BitsPerComponent 1`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /Bomb 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    `<< /Type /XObject /Subtype /Image ${size} /Filter /FlateDecode /Length ${String(picture.length)} >>\nstream\n${picture.toString('latin1')}\nendstream`,
  ];
  const body = objects.map((object, index) => `${String(index + 1)} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R /Size 6 >>\n%%EOF\n`, 'latin1');
}

/** A sheet with nothing on it but a code that says `text`: what a forger would print. */
export function sheetWithCode(text: string): Buffer {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const module = 5;
  const page: Page = { width: 1240, height: 1754, pixels: new Uint8Array(1240 * 1754).fill(255) };
  const [left, top] = [page.width - (size + 14) * module, 12 * module];
  for (let y = 0; y < size * module; y += 1)
    for (let x = 0; x < size * module; x += 1)
      if (data[Math.floor(y / module) * size + Math.floor(x / module)] === 1)
        page.pixels[(top + y) * page.width + left + x] = 0;
  return pngOf(page);
}
