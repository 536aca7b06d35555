import type { Case } from '../../shared/domain/case/case';
import type { Facts } from '../../shared/domain/facts/facts';
import { EMPTY_WORK, FRESH_PROCESS } from '../../shared/domain/work/process';

/** An invented complaint with every fact a busy desk would have taken down. */
export const sampleFacts: Facts = {
  receivedAt: '2026-11-21T09:32:00+08:00',
  place: '售后前台',
  channel: 'on-site',
  firstContact: '周晓岚',
  filledBy: '周晓岚',
  customerName: '陈立恒',
  gender: 'male',
  phone: '13800001234',
  feedbackChannel: 'phone',
  feedbackTimes: '工作日 18:00 以后',
  ownerRelation: 'owner',
  plate: '沪A8K219',
  vin: 'LE4ZG4JB7PL012345',
  brand: '奔驰',
  model: 'C 260 L',
  colour: '黑',
  vehicleUse: 'household',
  invoiceDate: '2024-03-18',
  deliveryDate: '2024-03-20',
  mileageKm: 38620,
  repairOrder: 'RO-2611-0457',
  serviceAdviser: '顾海波',
  technician: '杨志强',
  workshopDays: 9,
  sameFaultRepairs: 2,
  complaintType: 'repair.mechanical',
  targetDepartment: '机电车间',
  targetPerson: '杨志强',
  incidentTime: '2026-11-20 16:40',
  incidentPlace: '延安路高架',
  incidentPersons: '客户本人及家人',
  description:
    '客户反映：车辆因低速换挡顿挫已两次进厂维修，第一次更换变速箱油并重置学习值，第二次更换阀体，提车时服务顾问承诺“彻底解决”。\n' +
    '11 月 20 日下班途中在高架上再次出现明显顿挫，仪表报变速箱故障，只能低速驶离。客户认为两次维修均未找到真正原因，' +
    '且第二次维修超过约定交车时间 3 天，期间没有人主动联系。',
  incidentOutcome: '车辆已拖回本店，停放待检区；已为客户安排代步车一辆。',
  demands: ['repair', 'compensation', 'explanation'],
  demandWords:
    '要求由技术总监亲自检查并书面说明故障原因；补偿两次维修期间的交通费用；本次维修后延长变速箱质保一年。',
  demandAmountFen: 168000,
  answerWantedBy: '2026-11-22T18:00:00+08:00',
  privacyNotice: '2026-10',
};

const HASH = '4f9c02d7e1b35a886c70d2f19be4a3570c61d8f2937be05a14c8e6f7029d3b15';

/** A case as the desk holds it after registration; parts of it can be replaced. */
export function sampleCase(overrides: Partial<Case> = {}): Case {
  return {
    caseId: '01934f7e-6d20-7c41-9b3a-5f2e8d1c0a77',
    storeId: 'store-1',
    number: 'TSSH01-261121-A007-K',
    openedAt: '2026-11-21T09:41:00+08:00',
    openedBy: { personId: 'p-1', name: '周晓岚', role: 'receptionist' },
    policy: 'dealer-4s',
    policyVersion: 1,
    facts: sampleFacts,
    grade: {
      grade: 'important',
      proposed: 'important',
      reasons: ['repeated-repair', 'demand-compensation'],
      overruledBecause: null,
    },
    evidence: ['仪表故障灯.jpg', '第二次维修结算单.pdf', '行车记录仪 11-20.mp4'].map((name, i) => ({
      hash: String(i + 1).repeat(64),
      name,
      mime: 'application/octet-stream',
      size: 120_000,
      thumbnail: null,
    })),
    flags: [],
    work: EMPTY_WORK,
    process: FRESH_PROCESS,
    conflicts: [],
    prints: [],
    signatures: [],
    screenSignatures: [],
    signerMarks: [],
    version: 2,
    stateHash: HASH,
    heads: ['01934f7e-6d20-7c41-9b3a-5f2e8d1c0a78'],
    events: [],
    setAside: [],
    ...overrides,
  };
}
