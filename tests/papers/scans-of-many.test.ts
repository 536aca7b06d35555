import { describe, expect, it } from 'vitest';
import { joinedPrint } from '../../renderer/papers/joined-print';
import { findCode } from '../../renderer/papers/scan/find-code';
import { CASE_FILE } from '../../shared/papers/case-file/case-file-data';
import { COMPLAINT_LEDGER } from '../../shared/papers/ledger/complaint-data';
import { OUTSTANDING_LEDGER } from '../../shared/papers/ledger/ledger-data';
import { MONTHLY_REPORT } from '../../shared/papers/monthly/report-data';
import { readQrContent } from '../../shared/papers/qr-content';
import { policyOf } from '../../shared/policies/presets';
import { complaintsOf } from '../support/complaint-ledger';
import { recordsOf, reportOf } from '../support/monthly-report';
import { ledgerOf } from '../support/outstanding-ledger';
import { sampleCase } from '../support/sample-case';
import { scanned } from '../support/scanned';
import { makeComplaintLedger, makeMonthlyReport, makeTestLedger, openedPdfEngine } from './make-paper';
import { render } from './pdf-tools';

const NOISE = 60;
/** As a hurried hand lays sheets into a feeder: straight, a little askew, upside down, on their side. */
const TURNS = [0, -3, 180, 93];

async function wholeFile() {
  const { setPdf, coverage } = await openedPdfEngine();
  const kase = sampleCase();
  return joinedPrint(
    {
      paper: CASE_FILE,
      kase,
      policy: policyOf(kase),
      parts: { papers: ['settlement'], signed: [], evidence: [] },
      store: { name: '海岳汽车销售服务有限公司', servicePhone: '' },
      printedAt: '2026-11-21T10:05:00+08:00',
      printedBy: '周晓岚',
    },
    coverage,
    setPdf,
  );
}

const MADE = [
  [COMPLAINT_LEDGER, () => makeComplaintLedger(complaintsOf(40))],
  [OUTSTANDING_LEDGER, () => makeTestLedger(ledgerOf(3))],
  [MONTHLY_REPORT, () => makeMonthlyReport(reportOf(recordsOf(20)))],
  [CASE_FILE, wholeFile],
] as const;

describe.each(MADE)('a scanned %s', (paper, make) => {
  it('says on each page which paper and page it is, noisy and turned', async () => {
    const { bytes, pages } = await make();
    expect(pages).toBeGreaterThan(0);
    for (let page = 1; page <= pages; page += 1) {
      const degrees = TURNS[page % TURNS.length] ?? 0;
      const { width, height, pixels } = scanned(render(bytes, page, 150), { degrees, noise: NOISE });
      const code = readQrContent(findCode({ width, height, pixels: new Uint8ClampedArray(pixels) }) ?? '');
      const isOwn = code?.paper === paper && code.page === page;
      // The papers inside a file keep their own codes.
      const isInside = paper === CASE_FILE && code?.kind === 'case' && code.paper === 'settlement';
      expect(isOwn || isInside, `page ${String(page)} at ${String(degrees)} degrees`).toBe(true);
    }
  });
});
