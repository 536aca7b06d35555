import type { Wording } from './wording';

/** The page inside a package: Chinese first, English below it. */
export const sealedPageWording = {
  title: ['投诉证据包', 'Sealed complaint case'],
  subtitle: ['{store} · {number}', '{store} · {number}'],
  number: ['案件编号', 'Case number'],
  store: ['导出单位', 'Store'],
  version: ['案件版本', 'Case version'],
  versionOf: ['第 {version} 版', 'Version {version}'],
  exported: ['导出', 'Exported'],
  exportedBy: ['{at}，{name}', '{at}, {name}'],
  product: ['软件', 'Program'],
  fingerprint: ['指纹', 'Fingerprint'],
  whoTitle: ['谁可以收', 'Who may receive it'],
  who: [
    '包里有当事人的姓名、电话、车牌和投诉经过。只交给依法有权收取的单位（12315、法院、仲裁机构等）、品牌方的投诉处理部门，或客户本人；不要转发、不要公开。处理完毕后按规定保存或删除。',
    'It holds names, phone numbers, number plates and the story of a complaint. Give it only to those entitled to it (12315, a court, an arbitration body), to the brand’s complaint department, or to the customer. Do not forward or publish it. Keep or delete it as the law requires once it has served.',
  ],
  inTitle: ['包里有什么', 'What is in it'],
  inEvents: [
    'events.jsonl：案件的全部记录，一行一条，与软件里存的一字不差',
    'events.jsonl: every entry of the case’s log, one a line, exactly as stored',
  ],
  inPapers: ['papers：按现在的版本出的单据（PDF）', 'papers: the papers as the case stands now (PDF)'],
  inEvidence: ['evidence：证据原件，一个字节没有动', 'evidence: the original files, byte for byte'],
  inSigned: [
    'signed：收回的签字扫描件和屏幕签名',
    'signed: scans of signed papers and signatures given on screen',
  ],
  inManifest: [
    'manifest.json：以上每个文件的大小和 SHA-256',
    'manifest.json: size and SHA-256 of each of these',
  ],
  howTitle: ['怎样核对', 'How to verify'],
  how1: [
    '先核对指纹：向导出单位索要导出时记下的指纹，与本页上的逐位比较。指纹一样，才说明拿到的就是当时导出的那一份。',
    'First the fingerprint: ask the store for the one it noted when exporting, and compare it with the one on this page digit by digit. Only the same fingerprint says that this is the package that was exported.',
  ],
  how2: [
    '用软件核对：在装有 Node.js 的电脑上取得客诉台的源码，运行 npm ci，再运行 npm run verify -- 文件名.zip。核对不需要装客诉台，npm ci 之后也不需要联网；有一个字节变了，会说出是哪个文件、哪一条记录。请用原样的 zip，解压后重新压缩的不行。',
    'By program: on a computer with Node.js, with the source of Complaint Desk, run npm ci, then npm run verify -- FILE.zip. It needs no app, after npm ci no network, and names the file or entry of which a byte was changed. Use the zip as it came: one packed anew will not do.',
  ],
  how3: [
    '手工核对：解压后，对每个文件计算 SHA-256，与下表比较。Windows：certutil -hashfile 文件名 SHA256；Linux：sha256sum 文件名；macOS：shasum -a 256 文件名。',
    'By hand: unpack it, work out the SHA-256 of each file, and compare it with the table below. Windows: certutil -hashfile FILE SHA256; Linux: sha256sum FILE; macOS: shasum -a 256 FILE.',
  ],
  limits: [
    '核对能说明：导出之后没有人改动过。它不能说明记录的内容属实，也不能防止有人另做一个包、另给一个指纹，所以指纹要当面或用另一种方式取得。',
    'What this shows: nothing was changed after the export. It does not show that what was recorded is true, nor that nobody made another package with another fingerprint; so get the fingerprint in person or by another way.',
  ],
  filesTitle: ['文件', 'Files'],
  file: ['文件', 'File'],
  originalName: ['原名', 'Original name'],
  size: ['大小（字节）', 'Size (bytes)'],
  selfNote: [
    '说明.html 的 SHA-256 是把本页指纹的数字全换成 0 之后算的；manifest.json 由指纹保证。',
    'The SHA-256 of 说明.html is taken with the digits of the fingerprint on this page replaced by 0; manifest.json is covered by the fingerprint.',
  ],
  missingTitle: ['没有放进来的文件', 'Files that are not in it'],
  missingWhy: [
    '下列文件在案件里有记录，但导出的电脑上没有，或已损坏，因此没有放进来。',
    'The case names these files, but the computer that exported it did not have them, or not whole.',
  ],
  whyAbsent: ['本机没有', 'not here'],
  whyDamaged: ['已损坏', 'damaged'],
} as const satisfies Wording;

/** The screen that makes a package. */
export const sealedExportWording = {
  open: ['导出证据包', 'Export evidence package'],
  title: ['导出证据包', 'Export an evidence package'],
  what: [
    '把这件案件打成一个 zip：全部记录、单据 PDF、证据原件、签字，连同核对办法。给 12315、法院或品牌方用。',
    'Packs this case into one zip: its whole log, the papers as PDF, the original evidence, the signatures, and how to verify them. For 12315, a court or the brand.',
  ],
  who: [
    '里面有客户的姓名、电话和车牌，不做遮盖。只交给依法有权收取的单位、品牌方或客户本人。',
    'It holds the customer’s name, phone number and plate, nothing blacked out. Give it only to those entitled to it, the brand, or the customer.',
  ],
  contents: [
    '{events} 条记录，{papers} 份单据，{files} 个附件（{size}）',
    '{events} entries, {papers} papers, {files} files ({size})',
  ],
  begin: ['选位置并导出', 'Choose a place and export'],
  cancel: ['取消', 'Cancel'],
  stop: ['停止', 'Stop'],
  close: ['完成', 'Done'],
  papersStep: ['正在出单据 {done}/{all}', 'Making papers {done}/{all}'],
  filesStep: ['正在放入附件 {done}/{all}', 'Adding files {done}/{all}'],
  sealStep: ['正在封包', 'Sealing'],
  done: ['已导出 {name}', 'Exported {name}'],
  fingerprint: [
    '指纹（请记下，另行告诉收件方）',
    'Fingerprint (note it, and tell the receiver by another way)',
  ],
  copy: ['复制指纹', 'Copy the fingerprint'],
  copied: ['已复制', 'Copied'],
  missing: [
    '有 {count} 个附件没有放进去，说明里已写明：',
    '{count} files are not in it; the page inside says so:',
  ],
  missingAbsent: ['{name}（本机没有）', '{name} (not on this computer)'],
  missingDamaged: ['{name}（已损坏）', '{name} (damaged)'],
  notLogged: [
    '证据包已导出，但没能记进案件的动态。请记下指纹。',
    'The package was exported, but that could not be recorded in the timeline. Please note the fingerprint.',
  ],
} as const satisfies Wording;

/** Why no package came about. */
export const sealedProblems = {
  'disk-full': [
    '没有导出：要存的地方空间不够。案件没有改动，没有留下半个文件。请换个位置或清理后再导出。',
    'Not exported: there is no room where it was to go. The case is unchanged and no half file was left. Choose another place or make room.',
  ],
  'write-failed': [
    '没有导出：写不进那个位置，可能没有权限或盘已拔出。案件没有改动，没有留下半个文件。请换个位置再导出。',
    'Not exported: that place cannot be written to; it may be read-only or gone. The case is unchanged and no half file was left. Choose another place.',
  ],
  'too-large': [
    '没有导出：附件合计超过 4 GB，一个 zip 放不下。案件没有改动。请另行拷贝证据原件。',
    'Not exported: the files come to more than 4 GB, which one zip cannot hold. The case is unchanged. Copy the originals separately.',
  ],
  practice: [
    '练习模式不导出：练习里的案件是编出来的。其他内容不受影响。',
    'Practice exports nothing: its cases are invented. Nothing else is affected.',
  ],
  cancelled: [
    '已停止，没有导出，也没有留下半个文件。',
    'Stopped. Nothing was exported and no half file was left.',
  ],
  papers: [
    '没有导出：有单据出不来。案件没有改动。请再试一次；还是不行，请联系管理员。',
    'Not exported: a paper could not be made. The case is unchanged. Try again, and call the administrator if it fails.',
  ],
} as const satisfies Wording;
export type SealedProblem = keyof typeof sealedProblems;
