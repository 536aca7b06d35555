import type { Checklist } from '../policy';

/** What proof there is (D1-3, D3-2, D15); the files themselves are the case's evidence. */
const EVIDENCE: Checklist = {
  id: 'evidence',
  label: ['证据清单', 'Evidence'],
  items: [
    { id: 'letters', label: ['投诉函件', 'Letters of complaint'], source: 'D1-3' },
    { id: 'call-recordings', label: ['通话录音', 'Call recordings'], source: 'D1-3' },
    { id: 'messages', label: ['短信、微信记录', 'Text and WeChat messages'], source: 'D1-3' },
    {
      id: 'orders',
      label: ['工单、销售合同记录', 'Repair orders and sales contracts'],
      source: 'D15',
    },
    { id: 'correspondence', label: ['往来通信记录', 'Correspondence'], source: 'D15' },
    { id: 'proof', label: ['车辆或配件实物证明', 'Proof in car or part'], source: 'D3-2' },
  ],
  outcomes: [
    { id: 'some', label: ['有证据', 'There is proof'], atLeast: 1 },
    { id: 'none', label: ['无书面证据', 'No proof on record'], atLeast: 0 },
  ],
};

/** What makes a solution one (D1-4, D10-1, D15): all of it, or it is not put to the customer. */
const SOLUTION: Checklist = {
  id: 'solution',
  label: ['方案检查', 'Check of the solution'],
  items: [
    { id: 'reasonable', label: ['合理', 'Reasonable'], source: 'D1-4' },
    { id: 'feasible', label: ['可行', 'Feasible'], source: 'D1-4' },
    { id: 'operable', label: ['可操作', 'Can be carried out'], source: 'D1-4' },
    { id: 'cost', label: ['成本已核算', 'Cost is known'], source: 'D10-1' },
    { id: 'steps', label: ['时间和步骤明确', 'Time and steps are clear'], source: 'D15' },
  ],
  outcomes: [
    { id: 'sound', label: ['方案可行', 'Sound'], atLeast: 5 },
    { id: 'unsound', label: ['方案待完善', 'Not yet'], atLeast: 0 },
  ],
};

export const CHECKLISTS: readonly Checklist[] = [EVIDENCE, SOLUTION];
