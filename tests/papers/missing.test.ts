import { describe, expect, it } from 'vitest';
import { overfullCase } from '../support/overfull-case';
import { sampleCase, sampleFacts } from '../support/sample-case';
import { makeTestPaper, openedPdfEngine } from './make-paper';
import { checkStructure, pageTexts, pdfInfo, squeezed } from './pdf-tools';

describe.each(['record-form', 'handling-sheet'] as const)('%s', (paper) => {
  it('reports what it could not print, wherever it stood, and says so on the paper', async () => {
    const { coverage } = await openedPdfEngine();
    expect(coverage.fontFor(0x1f621)).toBeNull();
    const kase = sampleCase({
      facts: {
        ...sampleFacts,
        customerName: '王\uD842立恒',
        plate: '沪A8K219\u202E',
        description: '客户很生气😡，第二次😡。\u0000',
        model: `${'长'.repeat(300)}🚗`,
      },
    });
    const { bytes, missing } = await makeTestPaper(paper, kase);
    expect(missing.toSorted()).toEqual(['U+0000', 'U+1F621', 'U+1F697', 'U+202E', 'U+D842']);
    const text = squeezed(pageTexts(bytes).join(''));
    expect(text).toContain('王〓立恒');
    expect(text).toContain('沪A8K219〓');
    expect(text).toContain('客户很生气〓，第二次〓。〓');
    const [, codes = ''] = /注：打“〓”处的字符字库未收（([^）]*)）/u.exec(text) ?? [];
    expect(codes.split('、').toSorted()).toEqual(missing.toSorted());
  });

  it('says which fields two desks recorded differently', async () => {
    const actor = { personId: 'p-1', name: '周晓岚', role: 'receptionist' };
    const side = { eventId: 'e', value: '', at: '2026-11-21T09:41:00+08:00', actor };
    const kase = sampleCase({ conflicts: [{ field: 'mileageKm', sides: [side, side] }] });
    const { bytes } = await makeTestPaper(paper, kase);
    expect(squeezed(pageTexts(bytes).join(''))).toContain('两处登记不一致，待核定：行驶里程');
  });

  it('lays out the longest entries the desk takes, to the last word', { timeout: 240_000 }, async () => {
    const kase = overfullCase();
    const { bytes, pages } = await makeTestPaper(paper, kase);
    expect(Number(pdfInfo(bytes).get('Pages'))).toBe(pages);
    expect(pages).toBeGreaterThan(25);
    expect(pages).toBeLessThan(60);
    expect(checkStructure(bytes)).toContain('No syntax or stream encoding errors found');
    const text = squeezed(pageTexts(bytes).join(''));
    const description = squeezed(kase.facts.description ?? '');
    expect(text).toContain(description.slice(-60));
    expect(text.length).toBeGreaterThan(description.length);
  });
});
