import type { OutstandingLedgerData, OutstandingRow } from '../../shared/papers/ledger/ledger-data';

/** An invented matter; parts of it can be replaced. */
export function outstandingRow(nth: number, overrides: Partial<OutstandingRow> = {}): OutstandingRow {
  const day = String((nth % 28) + 1).padStart(2, '0');
  return {
    number: `TSSH01-2611${day}-A${String(nth).padStart(3, '0')}-K`,
    parkedOn: `2026-11-${day}`,
    plate: nth % 3 === 0 ? '沪AD12345' : '沪A8K219',
    customer: ['陈立恒', '欧阳静怡', '万林'][nth % 3] ?? '',
    matter: `第 ${String(nth)} 件：变速箱阀体原厂缺货，预计到货后通知客户进厂更换并路试`,
    reason: ['责任待定', '配件延时', '客户不在场', '客户没有时间'][nth % 4] ?? '',
    owner: '沈怀远',
    promised: '2026-12-10',
    ageDays: 40 - nth,
    reminder: nth % 2 === 0 ? { on: '2026-12-02', said: '微信，已联系上：客户知道配件未到，愿意等' } : null,
    state: nth % 2 === 0 ? '本月已提醒' : '待提醒',
    ...overrides,
  };
}

/** A book of a month with so many matters. */
export function ledgerOf(
  count: number,
  overrides: Partial<OutstandingLedgerData> = {},
): OutstandingLedgerData {
  return {
    book: { id: 'service-centre', label: '客户服务中心未了事宜台帐' },
    month: '2026-12',
    rows: Array.from({ length: count }, (_, i) => outstandingRow(i + 1)),
    ...overrides,
  };
}
