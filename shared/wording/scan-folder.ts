import type { Wording } from './wording';

/** The folder that the scanner writes to: Settings, Today, and the screen of signed papers. */
export const scanFolderWording = {
  title: ['扫描文件夹', 'Scanner folder'],
  hint: [
    '扫描仪存到哪个文件夹，就选哪个。扫描件会自动读出、归档，再移到其中的「已归档」或「待认领」，不会删除',
    'Choose the folder that the scanner saves to. Scans are read and filed by themselves, then moved into 已归档 (filed) or 待认领 (waiting) inside it; nothing is deleted',
  ],
  off: ['没有选文件夹', 'No folder chosen'],
  watching: ['正在看着「{name}」', 'Watching "{name}"'],
  gone: [
    '「{name}」打不开：共享没连上，或文件夹被移走。会一直重试',
    '"{name}" cannot be opened: the share is not connected, or it was moved. It is tried again and again',
  ],
  practice: ['练习里不看扫描文件夹', 'A practice watches no folder'],
  choose: ['选文件夹', 'Choose a folder'],
  chooseOther: ['换一个', 'Choose another'],
  forget: ['不再看着', 'Stop watching'],
  unfinished: [
    '{count} 个文件还没传完，或被别的程序占用',
    '{count} files are not whole yet, or held by another program',
  ],
  strange: [
    '{count} 个文件不是 PNG、JPEG 或 PDF，原样留着',
    '{count} files are neither PNG, JPEG nor PDF and stay where they are',
  ],
  unmoved: [
    '{count} 个文件已读完，还移不走，会再试',
    '{count} files have been read and cannot be moved yet; tried again',
  ],
  toSettings: ['去设置', 'Settings'],
} as const satisfies Wording;

/** Why a folder was not taken. What was watched before is watched on. */
export const scanFolderRefusals = {
  'not-a-folder': ['这个文件夹打不开，请另选一个', 'This folder cannot be opened; choose another'],
  'own-folder': [
    '这里放着本软件的数据，不能当扫描文件夹，请另选一个',
    'This program keeps its data here; choose another folder',
  ],
  'administrator-needed': ['只有管理员可以改', 'Only an administrator may change this'],
  'disk-full': ['磁盘满了，没有保存', 'The disk is full; nothing was saved'],
  'write-failed': ['没有保存，请再试一次', 'Nothing was saved; please try again'],
  practice: ['练习里不看扫描文件夹', 'A practice watches no folder'],
} as const satisfies Wording;
