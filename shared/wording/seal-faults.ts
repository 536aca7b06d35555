import type { Wording } from './wording';

/** What `npm run verify` says of a package, by kind of fault. */
export const sealFaults = {
  empty: ['文件是空的', 'The file is empty'],
  'not-a-zip': ['这不是 zip 文件', 'This is no zip file'],
  'cut-off': ['文件不完整：结尾缺失或被改动', 'The file is not whole: its end is missing or changed'],
  'too-many-files': ['文件数超过证据包的上限', 'More files than a package may hold'],
  repacked: [
    '这不是原样的证据包：重新压缩过，或多出了内容。请取得原文件',
    'This is not the package as it was made: it was packed anew, or something was added. Get the original',
  ],
  'unsafe-name': ['证据包里不会有的文件名：{name}', 'A name no package has: {name}'],
  'double-name': ['同名文件出现两次：{name}', 'Two files of one name: {name}'],
  directory: ['zip 目录从这里起被改动：{name}', 'The zip’s directory is changed from here: {name}'],
  structure: [
    'zip 中这个文件前后的标记被改动：{name}',
    'The zip’s marks around this file are changed: {name}',
  ],
  'no-manifest': ['缺少 manifest.json，无法核对', 'manifest.json is missing: nothing can be verified'],
  'bad-manifest': [
    'manifest.json 读不出来，被改动或损坏',
    'manifest.json cannot be read: changed or damaged',
  ],
  'manifest-changed': [
    'manifest.json 被改动：与它自己的指纹不符',
    'manifest.json is changed: it does not match its own fingerprint',
  ],
  'newer-format': [
    '由较新的程序导出，请用较新的版本核对',
    'Exported by a newer program: verify it with a newer one',
  ],
  'other-fingerprint': ['指纹与告知的不同：告知的是 {name}', 'The fingerprint is another than told: {name}'],
  'file-changed': ['文件被改动：{name}', 'Changed: {name}'],
  'file-absent': ['文件缺失：{name}', 'Missing: {name}'],
  'file-extra': ['多出的文件：{name}', 'Extra: {name}'],
  'file-too-large': ['文件大得不像是本程序写的：{name}', 'Too large to be ours: {name}'],
  'file-order': ['文件的顺序被改动：{name}', 'The order of the files is changed: {name}'],
  'event-unreadable': [
    '第 {line} 条记录读不出来（{type}，{at}）',
    'Entry {line} cannot be read ({type}, {at})',
  ],
  'event-doubled': ['第 {line} 条记录重复（{type}，{at}）', 'Entry {line} stands twice ({type}, {at})'],
  'event-foreign': [
    '第 {line} 条记录属于别的案件（{type}，{at}）',
    'Entry {line} is of another case ({type}, {at})',
  ],
  'event-changed': ['第 {line} 条记录被改动（{type}，{at}）', 'Entry {line} is changed ({type}, {at})'],
  'event-parent': [
    '第 {line} 条记录所依据的记录缺失（{type}，{at}）',
    'Entry {line} follows one that is missing ({type}, {at})',
  ],
  'event-chain': [
    '第 {line} 条记录与前一条接不上（{type}，{at}）',
    'Entry {line} does not link to the one before ({type}, {at})',
  ],
  'event-order': [
    '第 {line} 条记录不在原来的位置（{type}，{at}）',
    'Entry {line} is not in its place ({type}, {at})',
  ],
  'events-count': ['记录的条数不对', 'The number of entries is wrong'],
  'events-head': ['记录与封包时不同', 'The entries are not those that were sealed'],
  'case-state': [
    '记录得出的案件版本或内容，与封包时写明的不同',
    'The entries give another case version or state than was sealed',
  ],
  'kept-absent': [
    '记录里有、包里没有、也没有写明缺失的附件：{name}',
    'In the log, not in the package, and not named as missing: {name}',
  ],
  'kept-unknown': ['没有记录提到的附件：{name}', 'No entry speaks of this file: {name}'],
  binding: [
    '第 {line} 条屏幕签名与所签内容不符（{type}，{at}）',
    'The signature of entry {line} is not tied to what it says ({type}, {at})',
  ],
  'signed-state': [
    '第 {line} 条屏幕签名所写的版本不是当时的版本（{type}，{at}）',
    'The signature of entry {line} names another state than the case was in ({type}, {at})',
  ],
} as const satisfies Wording;

export const verifyWording = {
  whole: ['完好：没有发现任何改动', 'Whole: nothing was changed'],
  notWhole: ['有 {count} 处不对：', '{count} things are not right:'],
  about: [
    '{store} {number} 第 {version} 版，{at} 由 {name} 导出',
    '{store} {number}, version {version}, exported {at} by {name}',
  ],
  files: ['{count} 个文件：大小与 SHA-256 相符', '{count} files: size and SHA-256 match'],
  events: [
    '{count} 条记录：各自的哈希、先后和衔接相符',
    '{count} entries: their hashes, order and links match',
  ],
  signatures: [
    '{count} 个屏幕签名：与所签的版本相符',
    '{count} signatures on screen: tied to the version that was signed',
  ],
  missing: ['导出时就缺的附件（已写明）：{name}', 'Missing when it was exported (and said so): {name}'],
  fingerprint: ['指纹 {root}', 'Fingerprint {root}'],
  compare: [
    '请与导出单位另行告知的指纹比较；一样，才是当时导出的那一份',
    'Compare it with the one the store told you by another way: only the same is the package that was exported',
  ],
  usage: [
    '用法：npm run verify -- 文件.zip [--fingerprint 指纹]',
    'Usage: npm run verify -- FILE.zip [--fingerprint DIGITS]',
  ],
  unreadable: ['打不开这个文件', 'The file cannot be opened'],
} as const satisfies Wording;
