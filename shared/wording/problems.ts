import { evidenceRefusals, writeRefusals } from './refusals';
import type { Language, Wording } from './wording';

/** Why a save was not acknowledged: the refusals of the bridge, and what only the window can tell. */
export const saveProblems = {
  ...writeRefusals,
  'not-confirmed': [
    '还没有确认保存成功（超过 3 秒）。填写的内容已留在草稿里，没有丢。请稍等再点「再保存一次」，不会重复登记。',
    'Not yet confirmed as saved (over 3 seconds). What you typed is kept as a draft. Wait a moment and save again; it will not be registered twice.',
  ],
  'conflict-of-head': [
    '没有保存：另一个窗口正在写入。填写的内容已留在草稿里。请再保存一次。',
    'Not saved: another window kept writing. What you typed is kept as a draft. Save again.',
  ],
  'not-set-up': [
    '没有保存：本台还没有设置店代码和当班人。请先到「设置」填好。',
    'Not saved: this desk has no store code and nobody on duty yet. Fill in the settings first.',
  ],
  'unknown-case': [
    '没有保存：本机没有这件案件。请回到台帐重新打开。',
    'Not saved: this computer does not have this case. Open it again from the ledger.',
  ],
  unknown: [
    '没有保存成功。填写的内容已留在草稿里，请再试一次；还是不行，请联系管理员。',
    'Not saved. What you typed is kept as a draft; try again, and call the administrator if it fails.',
  ],
} as const satisfies Wording;
export type SaveProblemCode = keyof typeof saveProblems;

/** Why a file was not taken as evidence. */
export const evidenceProblems = {
  ...evidenceRefusals,
  unreadable: [
    '没有添加：文件读不出来，可能已移走，或是一个文件夹。其他内容不受影响。请换个位置再添加。',
    'Not added: the file cannot be read; it may have been moved, or is a folder. Nothing else is affected. Copy it elsewhere and add it again.',
  ],
  folder: [
    '没有添加：这是一个文件夹。其他内容不受影响。请打开文件夹，选里面的文件再添加。',
    'Not added: this is a folder. Nothing else is affected. Open it and add the files inside.',
  ],
  'too-many': [
    '没有添加：一件投诉最多 500 个附件。已添加的都在。其余的请打成压缩包，作为一个文件添加。',
    'Not added: a complaint holds at most 500 files. Those added are kept. Pack the rest into an archive and add that as one file.',
  ],
  cancelled: ['已取消添加。其他内容不受影响。', 'Adding was cancelled. Nothing else is affected.'],
} as const satisfies Wording;
export type EvidenceProblemCode = keyof typeof evidenceProblems;

/** The sentence of a problem with the code that support asks for. */
export function tellProblem<W extends Wording>(
  problems: W,
  code: keyof W & string,
  language: Language,
): string {
  const [zh, en] = problems[code] ?? saveProblems.unknown;
  return language === 'zh-CN' ? `${zh}（代码 ${code}）` : `${en} (code ${code})`;
}
