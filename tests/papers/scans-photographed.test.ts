import { describe, expect, it } from 'vitest';
import { findCode } from '../../renderer/papers/scan/find-code';
import { qrContent } from '../../shared/papers/qr-content';
import { photographed, type Photo } from '../support/photographed';
import { sampleCase } from '../support/sample-case';
import { scanned, type Page } from '../support/scanned';
import { makeTestPaper } from './make-paper';
import { render } from './pdf-tools';

const kase = sampleCase({ version: 12 });
const made = makeTestPaper('record-form', kase);
const WANTED = qrContent('record-form', kase, 1);

const codeOf = ({ width, height, pixels }: Page) =>
  findCode({ width, height, pixels: new Uint8ClampedArray(pixels) });

/** Poor light, a poor lens and a poor JPEG, which each of the photographs has. */
const POOR = { shade: 0.5, blocks: 8 } as const;

const PHOTOS: readonly Photo[] = [
  { side: 1600, sideways: 25, towards: 10, degrees: 3, noise: 10 },
  { side: 1754, sideways: 25, degrees: -12, noise: 20 },
  { side: 1754, towards: -25, degrees: 90, noise: 15 },
  { side: 2480, sideways: 20, towards: -20, degrees: 95, noise: 25 },
  { side: 2480, sideways: -25, degrees: 0, noise: 15 },
  { side: 2480, towards: 25, degrees: 270, noise: 15 },
  { side: 3508, sideways: -18, towards: -18, degrees: 187, noise: 20 },
  { side: 3508, sideways: 18, towards: -18, degrees: 8, noise: 12 },
  { side: 4032, sideways: 25, degrees: 8, noise: 25 },
  { side: 4032, degrees: -8, noise: 30 },
];

describe('a photographed form', () => {
  it.each(PHOTOS)('says which it is: %j', async (photo) => {
    const { bytes } = await made;
    const picture = photographed(render(bytes, 1, 300), { ...POOR, ...photo });
    expect(codeOf(picture)).toBe(WANTED);
  });
});

describe('a form that lay askew in the scanner', () => {
  it.each([150, 200, 300, 600])('says which it is at %i dpi, at any quarter turn', async (dpi) => {
    const { bytes } = await made;
    const sheet = render(bytes, 1, dpi);
    // Of 600 dpi two: a page of it has 35 million pixels.
    const turns = dpi === 600 ? [-15, 97] : [15, -15, 97, 172, 262];
    for (const degrees of turns)
      expect(codeOf(scanned(sheet, { degrees, noise: 40 })), `${String(degrees)} degrees`).toBe(WANTED);
  });
});
