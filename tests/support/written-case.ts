import type { Case } from '../../shared/domain/case/case';
import type { WorkForm } from '../../shared/domain/work/work-form';
import { longText } from './overfull-case';
import { sampleCase } from './sample-case';
import { archivedStory, HANDLED } from './worked-case';

/** What other policies than the dealer's own write, one of a kind each, so that a lost one is named. */
export const WRITTEN = {
  letterWords: '技师将于次日上午与您联系，约定检测时间',
  answerWords: '经拆检，变速箱阀体总成与本车软件版本不匹配，两次维修均未发现',
  apologyWords: '两次维修未能找到真正原因，耽误您用车，本店郑重道歉',
  guaranteeWords: '变速箱质保自本次交车起延长一年',
  compensationWords: '补偿两次维修期间交通费',
  investigationReport: '调取两次工单、配件出库单和路试数据，确认第二次所换阀体版本有误',
  technicalReport: '控制单元软件版本 0347，与阀体总成 A-2044-77B 不兼容',
  rootCause: '配件到货后未核对软件版本',
  adviceWords: '出库环节增加版本核对一栏',
  improvementWords: '每月抽查十张阀体类工单',
  suggestionWords: '希望维修进度能在手机上看到',
  repairReport: '更换阀体总成并升级控制单元软件，路试 40 公里换挡平顺',
  loanCar: '已提供代步车 沪A·D3072，共 5 天',
  traceBackWords: '责任认定环节用时过长，配件部未在当日答复',
  noticeWords: '已向机电车间和配件部发出通报',
  headAccountability: '车间主任书面检讨',
} as const satisfies WorkForm;

const CODES: WorkForm = {
  expectedBy: '2026-11-28',
  compensationFen: 86_050,
  signerNames: ['杨志强', '贺小川'],
  followUpDone: 'yes',
  complainedAgain: 'no',
};

/** A case through all its steps, with everything in its record that any paper prints. */
export function writtenCase(more: Partial<Case> = {}): Case {
  const kase = archivedStory().kase();
  const values = { ...kase.work.values, ...WRITTEN, ...CODES };
  return { ...kase, evidence: sampleCase().evidence, work: { ...kase.work, values }, ...more };
}

/** The same with every text of the record so long. */
export function overwrittenCase(units: number, facts: Case['facts']): Case {
  const kase = writtenCase();
  const long = (text: string) => `${text}。${longText(units)}`.slice(0, units).trimEnd();
  const texts: Readonly<Record<string, string>> = {
    ...WRITTEN,
    cause: HANDLED.cause,
    planWords: HANDLED.secondPlan,
    executedHow: HANDLED.secondExecuted,
    responsibilityBasis: HANDLED.basis,
    accountability: HANDLED.accountability,
  };
  const values = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, long(text)]));
  return {
    ...kase,
    version: 12,
    facts: { ...kase.facts, ...facts },
    evidence: Array.from({ length: 30 }, (_, i) => ({
      ...(kase.evidence[0] ?? { hash: '', mime: '', size: 0, thumbnail: null }),
      name: `第 ${i + 1} 份 ${longText(60)}.jpg`,
    })),
    work: { ...kase.work, values: { ...kase.work.values, ...values } },
  };
}
