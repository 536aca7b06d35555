import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinedPrint } from '../../renderer/papers/joined-print';
import { JOINED, type CaseFileOrder, type JoinedOrder } from '../../renderer/papers/paper-messages';
import type { Case } from '../../shared/domain/case/case';
import type { FilePicture } from '../../shared/papers/case-file/case-file-data';
import { CASE_FILE } from '../../shared/papers/case-file/case-file-data';
import { qrContent } from '../../shared/papers/qr-content';
import { policyOf } from '../../shared/policies/presets';
import { overfullCase } from '../support/overfull-case';
import { sampleCase, sampleFacts } from '../support/sample-case';
import { makeTestPaper, openedPdfEngine } from './make-paper';
import { checkStructure, pageTexts, pdfInfo, readCode, squeezed, words } from './pdf-tools';

const print = {
  store: { name: '海岳汽车销售服务有限公司', servicePhone: '021-5555 0100' },
  printedAt: '2026-11-21T10:05:00+08:00',
  printedBy: '周晓岚',
};

async function made(order: CaseFileOrder | JoinedOrder) {
  const { setPdf, coverage } = await openedPdfEngine();
  return joinedPrint(order, coverage, setPdf);
}

/** A page of ours as a JPEG: a picture that is known to be one. */
async function aPicture(caption: string, isUpright: boolean): Promise<FilePicture> {
  const { bytes } = await makeTestPaper('record-form', null);
  const folder = mkdtempSync(join(tmpdir(), 'file-picture-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), bytes);
    const crop = isUpright ? [] : ['-H', '400'];
    execFileSync('pdftoppm', [
      '-jpeg',
      '-r',
      '72',
      '-f',
      '1',
      '-l',
      '1',
      ...crop,
      join(folder, 'a.pdf'),
      join(folder, 'a'),
    ]);
    const jpeg = readFileSync(join(folder, 'a-1.jpg'));
    return {
      caption,
      hash: 'ab'.repeat(32),
      jpeg: `data:image/jpeg;base64,${jpeg.toString('base64')}`,
      width: 595,
      height: isUpright ? 842 : 400,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const letterOf = (kase: Case) => ({ paper: 'acceptance-letter' as const, kase, policy: policyOf(kase) });
const numbered = (number: string, name: string) =>
  sampleCase({ number, facts: { ...sampleFacts, customerName: name } });

describe('letters of several cases in one document', () => {
  const cases = [
    numbered('TSSH01-261121-A007-K', '陈立恒'),
    overfullCase(6000),
    numbered('TSSH01-261121-A008-2', '林㛃 𠮷'),
  ];
  const joined = made({ ...print, paper: JOINED, title: '受理函', papers: cases.map(letterOf) });
  const alone = Promise.all(cases.map((kase) => makeTestPaper('acceptance-letter', kase)));

  it('are as many pages as each has alone, each under its own code', async () => {
    const { bytes, pages } = await joined;
    const counts = (await alone).map((one) => one.pages);
    const expected = cases.flatMap((kase, i) =>
      Array.from({ length: counts[i] ?? 0 }, (_, page) => qrContent('acceptance-letter', kase, page + 1)),
    );
    expect(pages).toBe(expected.length);
    expect(Array.from({ length: pages }, (_, i) => readCode(bytes, i + 1))).toEqual(expected);
  });

  it('say on each page what they say alone', async () => {
    const apart = (await alone).flatMap(({ bytes }) => pageTexts(bytes)).map(squeezed);
    const together = pageTexts((await joined).bytes).map(squeezed);
    expect(together.filter((text) => text !== '')).toEqual(apart.filter((text) => text !== ''));
  });

  it('names what no font has once, whoever it belongs to', async () => {
    const strange = numbered('TSSH01-261121-A009-9', '\u{E000}');
    const { missing } = await made({
      ...print,
      paper: JOINED,
      title: '受理函',
      papers: [strange, strange].map(letterOf),
    });
    expect(missing).toEqual(['U+E000']);
  });
});

const RECORDING = {
  hash: 'f'.repeat(64),
  name: '通话录音.mp3',
  mime: 'audio/mpeg',
  size: 120_000,
  thumbnail: null,
};

describe.each([
  ['without anything but papers', 0, 0],
  ['with signed sheets and pictures', 2, 5],
])('the whole file of a case %s', (_name, signedCount, evidenceCount) => {
  const base = sampleCase();
  const file = (async () => {
    const signed = await Promise.all(
      Array.from({ length: signedCount }, (_, i) =>
        aPicture(`客户投诉记录表　第 1 版　第 ${i + 1} 页`, true),
      ),
    );
    const pictures = await Promise.all(
      Array.from({ length: evidenceCount }, async (_, i) => ({
        ...(await aPicture(`证据 ${i + 1}　照片-${i + 1}.jpg`, i === 1)),
        hash: String(i).repeat(64),
      })),
    );
    const evidence = Array.from({ length: evidenceCount }, (_, i) => ({
      hash: String(i).repeat(64),
      name: `照片-${i + 1}.jpg`,
      mime: 'image/jpeg',
      size: 2_400_000,
      thumbnail: null,
    }));
    const kase: Case = {
      ...base,
      evidence: evidenceCount === 0 ? [] : [...evidence, { ...RECORDING }],
    };
    return {
      kase,
      ...(await made({
        ...print,
        paper: CASE_FILE,
        kase,
        policy: policyOf(kase),
        parts: { papers: ['record-form', 'handling-sheet'], signed, evidence: pictures },
      })),
    };
  })();

  it('numbers its pages through, and the contents name the page that each paper begins on', async () => {
    const { bytes, pages } = await file;
    const texts = pageTexts(bytes).slice(0, pages).map(squeezed);
    texts.forEach((text, i) => {
      expect(text).toContain(`卷内第${i + 1}页，共${pages}页`);
    });
    expect(texts[0]).toContain(`共${pages}页`);
    const contents = words(bytes).filter(({ page }) => page === 2);
    for (const [item, head] of [
      ['客户投诉记录表', '客户投诉记录表'],
      ['客户信息反馈处理单', '客户信息反馈处理单'],
      ['证据清单', '证据清单'],
      ...(evidenceCount === 0
        ? []
        : [
            ['证据图片', '证据图片'],
            ['已签字单据', '已签字单据'],
          ]),
    ] as const) {
      const line = contents.find(({ text }) => text === item);
      const beside = contents
        .filter(({ top }) => Math.abs(top - (line?.top ?? -99)) < 2)
        .map(({ text }) => text);
      const begins = texts.findIndex((text, i) => i > 1 && text.includes(`·${head}·第`));
      expect(beside, item).toContain(String(begins + 1));
    }
  });

  it('has on every page the code of its own paper, or the page of the file', async () => {
    const { bytes, pages, kase } = await file;
    const codes = Array.from({ length: pages }, (_, i) => readCode(bytes, i + 1));
    expect(codes[0]).toBe(qrContent(CASE_FILE, kase, 1));
    expect(codes[1]).toBe(qrContent(CASE_FILE, kase, 2));
    expect(codes[2]).toBe(qrContent('record-form', kase, 1));
    expect(codes.at(-1)).toBe(qrContent(CASE_FILE, kase, pages));
  });

  it('lists every piece of evidence with its whole hash', async () => {
    const { bytes, kase } = await file;
    const text = squeezed(pageTexts(bytes).join(''));
    for (const { hash, name } of kase.evidence) {
      expect(text).toContain(hash);
      expect(text).toContain(name);
    }
    if (kase.evidence.length === 0) expect(text).toContain('本案没有证据文件');
  });

  it('is A4 and well formed', async () => {
    const { bytes } = await file;
    expect(pdfInfo(bytes).get('Page size')).toContain('A4');
    expect(checkStructure(bytes)).toContain('No syntax or stream encoding errors found');
  });
});
