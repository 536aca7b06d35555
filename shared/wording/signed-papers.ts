import type { Wording } from './wording';

export const signedPapersWording = {
  title: ['收回签字单据', 'Signed papers'],
  waitingCount: ['{count} 张待认领', '{count} waiting'],
  drop: ['把签好字的扫描件拖到这里', 'Drop the signed scans here'],
  dropMore: [
    'PNG、JPEG、PDF 都行，也可以粘贴；几件案件可以放在一份 PDF 里',
    'PNG, JPEG or PDF; pasting works too. One PDF may hold several cases',
  ],
  choose: ['选文件', 'Choose files'],
  reading: ['正在读 {name}', 'Reading {name}'],
  pageOf: ['第 {page}/{pages} 页', 'Page {page} of {pages}'],
  queued: ['还有 {count} 个文件', '{count} more files'],
  cancel: ['停止', 'Stop'],
  results: ['这次收回', 'Just now'],
  filed: [
    '已归入 {number}：{paper} 第 {version} 版 第 {page} 页',
    'Filed with {number}: {paper}, version {version}, page {page}',
  ],
  filedBefore: [
    '这一页已经收过，没有重复登记：{number} {paper} 第 {version} 版 第 {page} 页',
    'This page is in already, nothing was added: {number}, {paper}, version {version}, page {page}',
  ],
  foundLater: [
    '{count} 张待认领的单据等到了打印记录，已自动归档',
    '{count} waiting sheets found their print and are filed',
  ],
  arrived: ['扫描文件夹：', 'Scanner folder: '],
  arrivedFiled: ['归档 {count} 张', '{count} filed'],
  arrivedWaiting: ['待认领 {count} 张', '{count} waiting for you'],
  arrivedUnreadable: ['读不了 {count} 个文件', '{count} files that cannot be read'],
  arrivedJoin: ['，', ', '],
  takenBack: [
    '已撤回，待认领：{paper} 第 {version} 版 第 {page} 页',
    'Taken back and waiting: {paper}, version {version}, page {page}',
  ],
  undoFiling: ['撤回', 'Undo'],
  undoReason: ['归档后当即撤回', 'Taken back right after filing'],
  waiting: ['待认领：{reason}', 'Waiting: {reason}'],
  waitingAlready: ['这份扫描件已在待认领里', 'This scan is waiting already'],
  stopped: ['已停止。前面读过的页已归档', 'Stopped. Pages read before it are filed'],
  openCase: ['看案件', 'Open the case'],
  page: ['{name} 第 {page} 页', '{name}, page {page}'],
  tray: ['待认领', 'Waiting for you'],
  trayEmpty: [
    '没有待认领的单据。读不出二维码的会留在这里，关机也不丢',
    'Nothing waits. Sheets whose code cannot be read stay here, restarts included',
  ],
  claim: ['认领', 'Claim'],
  remove: ['移出', 'Take out'],
  removed: ['已移出，扫描件仍保留在本机', 'Taken out; the scan itself is kept on this computer'],
  undo: ['撤销', 'Undo'],
  number: ['案件编号', 'Case number'],
  paper: ['单据', 'Paper'],
  version: ['签字的版本', 'Version signed'],
  versionPrinted: ['第 {version} 版，{time} 打印', 'Version {version}, printed {time}'],
  versionNow: ['第 {version} 版（现在的，未打印）', 'Version {version} (as it stands, not printed)'],
  pageNumber: ['第几页', 'Page'],
  signers: ['签字人（可不填）', 'Signed by (optional)'],
  file: ['归入这件案件', 'File with this case'],
  close: ['收起', 'Close'],
} as const satisfies Wording;

/** Who signed a paper that came back. */
export const signersWording = {
  title: ['标记签字人', 'Mark who signed'],
  other: ['其他人姓名', 'Somebody else'],
  add: ['加上', 'Add'],
  notSaved: ['没有保存，请再点一次', 'Not saved, please press again'],
} as const satisfies Wording;

/** Why a typed number finds no case. */
export const claimProblems = {
  shape: ['这不是完整的案件编号', 'This is not a whole case number'],
  'check-character': ['编号里有一位写错了，请对着单据核对', 'One character is wrong: compare with the paper'],
  'other-store': ['这是另一家店的编号', 'This number belongs to another store'],
  'unknown-case': ['本机没有这个编号的案件', 'This computer has no case of this number'],
} as const satisfies Wording;

/** Why a sheet waits for a person, by `WaitingReason`. */
export const waitingReasons = {
  'no-code': [
    '没有读到二维码，可能缺角、折住或太模糊',
    'No code could be read; it may be cut off, folded or blurred',
  ],
  'foreign-code': ['页上的二维码不是本系统的', 'The code on the page is not one of ours'],
  'broken-code': ['二维码不完整，或被改动过', 'The code is not whole, or was altered'],
  'bad-number': [
    '二维码里的编号校验不对，可能是伪造的',
    'The number in the code fails its check; it may be forged',
  ],
  'unknown-paper': [
    '二维码里的单据本软件没有，可能由较新的版本打印',
    'This program has no such paper; a newer one may have printed it',
  ],
  'blank-form': ['空白表手写的，页上没有案件编号', 'A form filled in by hand: no case number on it'],
  ledger: ['这是台帐，不属于哪一件案件', 'A ledger, which belongs to no single case'],
  'other-store': ['这是另一家店的单据', 'The paper of another store'],
  'unknown-case': [
    '本机没有这个编号的案件，可能在另一台电脑登记',
    'This computer has no such case; another desk may have registered it',
  ],
  'never-printed': [
    '案件里没有这一版的打印记录，可能是伪造的，或在另一台电脑打印',
    'The case has no print of this version; it may be forged, or printed at another desk',
  ],
  'taken-back': ['归错了，已退回，请重新认领', 'Filed wrongly and taken back; claim it anew'],
} as const satisfies Wording;

/** Why a whole file was not read. Nothing of it was filed. */
export const sheetProblems = {
  encrypted: [
    '没有读：PDF 有密码。请去掉密码，或重新扫描后再拖入',
    'Not read: the PDF has a password. Take it off or scan again',
  ],
  'too-many-pixels': [
    '没有读：图片超过 1 亿像素。请用 300 dpi 重新扫描',
    'Not read: more than 100 megapixels. Scan again at 300 dpi',
  ],
  'not-a-scan': [
    '没有读：不是 PNG、JPEG 或 PDF。请另存为这几种再拖入',
    'Not read: neither PNG, JPEG nor PDF. Save it as one of these',
  ],
  damaged: [
    '没有读：文件打不开，可能没传完整。请重新扫描或再拷一次',
    'Not read: the file cannot be opened and may be incomplete. Scan or copy it again',
  ],
} as const satisfies Wording;
export type SheetProblemCode = keyof typeof sheetProblems;
