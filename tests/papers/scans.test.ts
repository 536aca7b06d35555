import { describe, expect, it } from 'vitest';
import { findCode } from '../../renderer/papers/scan/find-code';
import { PAPER_IDS } from '../../shared/papers/paper';
import { qrContent } from '../../shared/papers/qr-content';
import { overfullCase } from '../support/overfull-case';
import { sampleCase } from '../support/sample-case';
import { scanned, type Page } from '../support/scanned';
import { makeTestPaper } from './make-paper';
import { render } from './pdf-tools';

/** Shades by which a pixel of a cheap scanner is off. */
const NOISE = 60;
const kase = sampleCase({ version: 12 });

const codeOf = ({ width, height, pixels }: Page) =>
  findCode({ width, height, pixels: new Uint8ClampedArray(pixels) });

describe.each(PAPER_IDS)('a scanned %s', (paper) => {
  const made = makeTestPaper(paper, kase);

  it('says on each page which it is', async () => {
    const { bytes, pages } = await made;
    for (let page = 1; page <= pages; page += 1) {
      const sheet = render(bytes, page, 150);
      expect(codeOf(scanned(sheet, { noise: NOISE })), `page ${page}`).toBe(qrContent(paper, kase, page));
    }
  });

  it.each([-3, 93, 180, 267])('fed at %i degrees says which it is', async (turn) => {
    const { bytes } = await made;
    const sheet = scanned(render(bytes, 1, 150), { degrees: turn, noise: NOISE });
    expect(codeOf(sheet)).toBe(qrContent(paper, kase, 1));
  });
});

it.each([300, 600])('at %i dpi, on its side and askew, a form says which it is', async (dpi) => {
  const { bytes } = await makeTestPaper('record-form', kase);
  const sheet = scanned(render(bytes, 1, dpi), { degrees: 92, noise: NOISE });
  expect(codeOf(sheet)).toBe(qrContent('record-form', kase, 1));
});

it('a sheet full of small print says which it is', async () => {
  const full = overfullCase(6000);
  const { bytes } = await makeTestPaper('record-form', full);
  for (const page of [1, 2, 3]) {
    const sheet = scanned(render(bytes, page, 150), { degrees: 181, noise: NOISE });
    expect(codeOf(sheet), `page ${page}`).toBe(qrContent('record-form', full, page));
  }
});

describe('a sheet without a code of ours', () => {
  const blank = (width: number, height: number): Page => ({
    width,
    height,
    pixels: new Uint8Array(width * height).fill(255),
  });

  it('says nothing, noisy or not', () => {
    expect(codeOf(blank(1240, 1754))).toBeNull();
    for (const noise of [NOISE, 128, 255]) expect(codeOf(scanned(blank(1240, 1754), { noise }))).toBeNull();
  });

  it.each([
    [1, 1],
    [1, 3000],
    [5, 5],
  ])('of %i by %i pixels says nothing either', (width, height) => {
    expect(codeOf(blank(width, height))).toBeNull();
  });
});
