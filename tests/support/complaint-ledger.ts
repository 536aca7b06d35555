import type { ComplaintLedgerData, ComplaintRow } from '../../shared/papers/ledger/complaint-data';
import { periodOfMonth } from '../../shared/papers/ledger/period';

const GRADES = ['一级·紧急', '二级·重要', '三级·常规'];
const TYPES = ['维修质量·返修', '服务态度·顾问', '配件·缺货/延时', '价格与收费·不透明'];

/** An invented complaint; parts of it can be replaced. */
export function complaintRow(nth: number, overrides: Partial<ComplaintRow> = {}): ComplaintRow {
  const day = String((nth % 28) + 1).padStart(2, '0');
  const isClosed = nth % 3 !== 0;
  return {
    number: `TSSH01-2611${day}-A${String(nth).padStart(3, '0')}-K`,
    receivedOn: `2026-11-${day}`,
    customer: ['陈立恒', '欧阳静怡', '万林'][nth % 3] ?? '',
    phone: `1380000${String(nth).padStart(4, '0')}`,
    plate: nth % 4 === 0 ? '沪AD12345' : '沪A8K219',
    model: ['C 260 L', 'ID.4 CROZZ', '帕萨特'][nth % 3] ?? '',
    type: TYPES[nth % 4] ?? '',
    summary: `第 ${String(nth)} 件：低速换挡顿挫，两次进厂维修未能排除，提车后三天再次出现，客户要求书面说明原因`,
    grade: GRADES[nth % 3] ?? '',
    gradeRank: nth % 3,
    department: nth % 5 === 0 ? '' : '机电车间',
    result: isClosed ? '免费返修，更换阀体并路试合格；补偿交通费 300 元，客户签字确认' : '',
    closedOn: isClosed ? `2026-12-${day}` : '',
    visit: isClosed ? `满意 2026-12-${day}` : '',
    owner: nth % 5 === 0 ? '' : '沈怀远',
    isSatisfied: isClosed ? true : null,
    ...overrides,
  };
}

/** November with so many complaints. */
export function complaintsOf(
  count: number,
  overrides: Partial<ComplaintLedgerData> = {},
): ComplaintLedgerData {
  return {
    period: periodOfMonth('2026-11'),
    rows: Array.from({ length: count }, (_, i) => complaintRow(i + 1)),
    ...overrides,
  };
}
