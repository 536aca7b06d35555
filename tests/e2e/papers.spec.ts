import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Facts } from '../../shared/domain/facts/facts';
import { checkStructure, pageTexts, pdfFonts, squeezed } from '../papers/pdf-tools';
import { Clerk } from '../support/clerk';
import { expect, test } from '../support/launch-app';
import { SAMPLE_STORE, sampleComplaint } from '../support/sample-complaint';
import { savedPaper } from '../support/saved-paper';

/** Where Electron saves without a dialog; the browser has its downloads instead. */
let folder = '';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'complaint-desk-papers-'));
  process.env['COMPLAINT_DESK_SAVE_DIR'] = folder;
});

test.afterAll(() => {
  delete process.env['COMPLAINT_DESK_SAVE_DIR'];
  rmSync(folder, { recursive: true, force: true });
});

const textOf = (bytes: Uint8Array) => squeezed(pageTexts(bytes).join(''));

test('the saved PDF of each paper says what the case says', async ({ desk }) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  const facts = sampleComplaint();
  const number = await clerk.register(facts);
  const said = [
    number,
    facts.customerName,
    facts.phone,
    facts.plate,
    facts.vin,
    facts.model,
    facts.description,
  ];
  const expected = said.filter((text) => text !== undefined).map(squeezed);
  expect(expected.length).toBeGreaterThan(4);

  await clerk.press('p');
  const form = await savedPaper(desk, folder);
  for (const text of expected) expect(textOf(form)).toContain(text);
  expect(textOf(form)).toContain('客户投诉记录表');

  await desk.page.getByRole('combobox', { name: '单据' }).click();
  await desk.page.getByRole('option', { name: '客户信息反馈处理单' }).click();
  await expect(desk.page.getByTestId('paper-notice')).toBeHidden();
  const sheet = await savedPaper(desk, folder);
  for (const text of expected) expect(textOf(sheet)).toContain(text);
  expect(textOf(sheet)).toContain('客户信息反馈处理单');

  for (const bytes of [form, sheet]) {
    expect(checkStructure(bytes)).toContain('No syntax or stream encoding errors found');
    for (const font of pdfFonts(bytes))
      expect(font).toMatch(/NotoSans\S*\s+CID TrueType\s+Identity-H\s+yes\s+yes\s+yes/u);
  }
  expect(desk.complaints).toEqual([]);
});

/** One glyph for two characters in each pair: neither a font kept from paper to paper nor one paper may mix them up. */
const FIRST = '更换胶条·左—右，单价 A–B';
const SECOND = '更换㬵条•左―右，单价 A‒B';

test('a paper keeps its own characters after another that shares their glyphs', async ({ desk }) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  for (const description of [FIRST, SECOND, FIRST]) {
    const facts: Facts = { description, plate: '沪A7K269' };
    await clerk.register(facts);
    await clerk.press('p');
    expect(textOf(await savedPaper(desk, folder))).toContain(squeezed(description));
  }
});

test('the trace-back report opens out of the fold and has the links of the case (D4-5)', async ({ desk }) => {
  const clerk = new Clerk(desk.page);
  await clerk.setUpDesk(SAMPLE_STORE);
  await clerk.register(sampleComplaint());
  await clerk.press('c');
  await expect(desk.page.locator('[data-paper=trace-report]')).toHaveCount(0);
  await desk.page.getByTestId('more-papers').click();
  await desk.page.locator('[data-paper=trace-report] button').last().click();
  const text = textOf(await savedPaper(desk, folder));
  expect(text).toContain('环节：1个');
  expect(text).toContain(squeezed(`登记 前台接待 ${SAMPLE_STORE.person}`));
});
