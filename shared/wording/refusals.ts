import type { Wording } from './wording';

/**
 * One sentence for every refusal of the bridge (`ipc/contract.ts`): what happened, what was kept,
 * what to do. The keys are the refusal codes, so a new code without a sentence does not compile
 * where it is shown.
 */
export const writeRefusals = {
  'not-next': [
    '没有保存：本机日志与这次登记接不上。您填写的内容还在草稿里。请关闭软件后重新打开，再保存一次。',
    'Not saved: this entry does not follow on from the log of this desk. What you typed is kept as a draft. Close the program, open it again and save once more.',
  ],
  forked: [
    '没有保存：本机日志出现了两个不同的版本，可能恢复过旧备份。原有记录都在，您填写的内容还在草稿里。请不要继续登记，联系管理员。',
    'Not saved: there are two different versions of the log of this desk, perhaps after an old backup was restored. All records and your draft are kept. Stop registering and call the administrator.',
  ],
  'bad-event': [
    '没有保存：内容没有通过校验。您填写的内容还在草稿里。请重新打开软件再试；还是不行，请联系管理员。',
    'Not saved: the entry did not pass its check. What you typed is kept as a draft. Open the program again and retry; if that fails, call the administrator.',
  ],
  'disk-full': [
    '没有保存：磁盘已满。以前的记录都在，您填写的内容不要关闭。请清理磁盘，腾出空间后再保存。',
    'Not saved: the disk is full. Earlier records are safe; leave this screen open. Free some space on the disk, then save again.',
  ],
  'write-failed': [
    '没有保存：写不进磁盘。以前的记录都在，您填写的内容不要关闭。请再试一次；还是不行，请重启电脑并联系管理员。',
    'Not saved: the disk could not be written. Earlier records are safe; leave this screen open. Try again; if that fails, restart the computer and call the administrator.',
  ],
} as const satisfies Wording;

export const configureRefusals = {
  'disk-full': [
    '设置没有保存：磁盘已满。原来的设置仍然有效。请腾出磁盘空间后再保存。',
    'Settings not saved: the disk is full. The old settings still hold. Free some space, then save again.',
  ],
  'write-failed': [
    '设置没有保存：写不进磁盘。原来的设置仍然有效。请再试一次；还是不行，请联系管理员。',
    'Settings not saved: the disk could not be written. The old settings still hold. Try again; if that fails, call the administrator.',
  ],
  'other-desk': [
    '设置没有保存：本机已经是另一个登记台，不能更换。原来的设置和记录都在。需要更换请联系管理员。',
    'Settings not saved: this computer already is another desk, and that cannot be changed. Settings and records are kept. Call the administrator if it must change.',
  ],
  locked: [
    '设置没有保存：本机已锁定。原来的设置仍然有效。请先登录再改。',
    'Settings not saved: this desk is locked. The old settings still hold. Sign in first.',
  ],
  'sign-in-needed': [
    '设置没有保存：这位同事设了 PIN。原来的设置仍然有效。请在右上角选姓名，由本人输入 PIN。',
    'Settings not saved: this person has a PIN. The old settings still hold. Choose the name at the top right and let them enter it.',
  ],
  'administrator-needed': [
    '设置没有保存：只有系统管理员能改。原来的设置仍然有效。请系统管理员登录后再改。',
    'Settings not saved: only an administrator may change these. The old settings still hold. Let an administrator sign in first.',
  ],
  'last-administrator': [
    '设置没有保存：这样就没有带 PIN 的系统管理员了，以后没人能改设置。原来的设置仍然有效。请先给另一位同事「系统管理员」岗位和 PIN。',
    'Settings not saved: no administrator with a PIN would be left, and nobody could change the settings. The old settings still hold. Give another person that role and a PIN first.',
  ],
  'pin-would-go': [
    '设置没有保存：要移除的同事设了 PIN。原来的设置仍然有效。请本人先取消 PIN，或改为停用。',
    'Settings not saved: a person to be removed has a PIN. The old settings still hold. Let them take the PIN away first, or disable them instead.',
  ],
  'nobody-on-duty': [
    '设置没有保存：当班的同事不在名单里，或已停用。原来的设置仍然有效。请先换一位同事当班。',
    'Settings not saved: the person on duty is not on the list, or is disabled. The old settings still hold. Put somebody else on duty first.',
  ],
} as const satisfies Wording;

export const draftRefusals = {
  'disk-full': [
    '草稿没有保存：磁盘已满。请不要关闭这个页面，腾出磁盘空间后会自动再保存。',
    'Draft not saved: the disk is full. Leave this screen open; it is saved again once there is space.',
  ],
  'write-failed': [
    '草稿没有保存：写不进磁盘。请不要关闭这个页面，尽快完成登记或把要点抄下来，并联系管理员。',
    'Draft not saved: the disk could not be written. Leave this screen open, finish the entry soon or note it on paper, and call the administrator.',
  ],
} as const satisfies Wording;

export const evidenceRefusals = {
  empty: [
    '没有添加：这个文件是空的。其他内容不受影响。请重新拍照、扫描或另选文件。',
    'Not added: the file is empty. Nothing else is affected. Take the picture or scan again, or choose another file.',
  ],
  'too-large': [
    '没有添加：文件超过 200 MB。其他内容不受影响。请截取需要的部分，或分成几个文件再添加。',
    'Not added: the file is larger than 200 MB. Nothing else is affected. Cut out the part you need, or add it in pieces.',
  ],
  'disk-full': [
    '没有添加：磁盘空间不够（须留出 500 MB）。其他内容不受影响，原文件请先保留。请腾出空间后再添加。',
    'Not added: not enough room on the disk (500 MB must stay free). Nothing else is affected; keep the original file. Free some space, then add it again.',
  ],
  'write-failed': [
    '没有添加：文件没有写完整。其他内容不受影响，原文件请先保留。请再添加一次；还是不行，请联系管理员。',
    'Not added: the file could not be written completely. Nothing else is affected; keep the original. Add it again; if that fails, call the administrator.',
  ],
  'unknown-upload': [
    '没有添加：添加过程中断了。其他内容不受影响。请重新添加这个文件。',
    'Not added: adding it was interrupted. Nothing else is affected. Add the file again.',
  ],
} as const satisfies Wording;

export const saveAsRefusals = {
  missing: [
    '没有导出：本机没有这个附件的原件。案件记录不受影响。请到登记它的电脑上导出，或联系管理员。',
    'Not saved: the original of this file is not on this computer. The case is not affected. Save it from the computer it was added on, or call the administrator.',
  ],
  'disk-full': [
    '没有导出：所选位置空间不够。系统里的原件还在。请换一个位置，或腾出空间后再试。',
    'Not saved: there is not enough room where you chose. The original is kept. Choose another place, or free some space and try again.',
  ],
  'write-failed': [
    '没有导出：所选位置写不进去。系统里的原件还在。请换一个位置再试；U 盘请检查是否插好、是否写保护。',
    'Not saved: the place you chose cannot be written. The original is kept. Choose another place; check that a USB stick is plugged in and not write-protected.',
  ],
  practice: [
    '没有导出：练习里的内容不能存成文件，免得和真单据混在一起。练习案件没有变。请直接看预览；要导出真案件，请先结束练习。',
    'Not saved: nothing of the practice becomes a file, so that it cannot get among the real papers. The practice case is unchanged. Look at the preview; to save a real paper, end the practice first.',
  ],
} as const satisfies Wording;

export const printRefusals = {
  'no-printer': [
    '没有打印：这台电脑没有安装打印机。单据已保存，可先另存为 PDF。请安装打印机后再打印。',
    'Not printed: this computer has no printer. The paper is kept; you can save it as PDF. Install a printer, then print again.',
  ],
  'printer-unknown': [
    '没有打印：找不到选定的打印机。单据已保存。请检查打印机是否被删除或改名，或另选一台打印机。',
    'Not printed: the chosen printer was not found. The paper is kept. Check whether it was removed or renamed, or choose another printer.',
  ],
  'spooler-refused': [
    '没有打印：打印机没有接收。单据已保存。请检查打印机是否暂停、缺纸或脱机，再打印一次或换一台打印机。',
    'Not printed: the printer did not take it. The paper is kept. Check whether it is paused, out of paper or offline, then print again or choose another one.',
  ],
  'spooler-missing': [
    '没有打印：系统的打印服务没有安装或没有启动。单据已保存，可先另存为 PDF。请联系管理员。',
    'Not printed: the printing service of this system is missing or not running. The paper is kept; you can save it as PDF. Call the administrator.',
  ],
  'disk-full': [
    '没有打印：磁盘已满，打印文件写不下。单据已保存。请腾出磁盘空间后再打印。',
    'Not printed: the disk is full and the print file did not fit. The paper is kept. Free some space, then print again.',
  ],
  'not-offered': [
    '没有打印：这台打印机现在没有所选的纸盒、双面或黑白。单据已保存。请打开「打印设置」重新选，再打印一次。',
    'Not printed: this printer does not offer the chosen tray, sides or black and white now. The paper is kept. Open the print settings, choose again and print once more.',
  ],
  'not-confirmed': [
    '没有确认：打印服务没有回答，纸可能已经打出来了。单据已保存。请先看打印机，没出来再打一次。',
    'Not confirmed: the printing service gave no answer, and the paper may have come out. It is kept. Look at the printer first; print again only if nothing is there.',
  ],
  practice: [
    '没有打印：练习里的单据不能打印，免得和真单据混在一起。练习案件没有变。请直接看预览；要打印真单据，请先结束练习。',
    'Not printed: papers of the practice are not printed, so that they cannot get among the real ones. The practice case is unchanged. Look at the preview; to print a real paper, end the practice first.',
  ],
} as const satisfies Wording;
