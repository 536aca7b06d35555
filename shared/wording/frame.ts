import type { Wording } from './wording';

/** The frame around every screen, the first start and what the app says about its own state. */
export const frameWording = {
  appName: ['客诉台', 'Complaint Desk'],
  register: ['登记', 'Register'],
  today: ['今日', 'Today'],
  ledger: ['台帐', 'Ledger'],
  board: ['看板', 'Board'],
  outstanding: ['未了', 'Outstanding'],
  visits: ['回访', 'Visits'],
  playbook: ['话术', 'Playbook'],
  settings: ['设置', 'Settings'],
  help: ['帮助', 'Help'],
  find: ['查找', 'Find'],
  onDuty: ['当班', 'On duty'],
  language: ['English', '中文'],
  opening: ['正在打开本机数据…', 'Opening the data on this computer…'],
  openFailed: ['本机数据打不开', 'The data on this computer cannot be opened'],
  openFailedWhat: [
    '已登记的案件都还在磁盘上，没有删除任何内容。请先关闭其他客诉台窗口再重试；仍不行请联系管理员，并告知代码 {code}。',
    'Every registered case is still on the disk; nothing was deleted. Close other windows of the app and try again; if it still fails, call your administrator and give code {code}.',
  ],
  retry: ['重试', 'Try again'],
  safe: ['已保存', 'All saved'],
  saving: ['正在保存…', 'Saving…'],
  unsafe: ['有内容未确认保存', 'Something is not confirmed as saved'],
  safeExplained: [
    '每件登记同时写入本机数据库和日志文件，两处都落盘后才显示「已保存」。断网、死机、断电都不会丢。',
    'Each registration goes to the database and to a journal file on this computer; "All saved" shows only after both are on the disk. No network, a crash or a power cut loses nothing.',
  ],
  caseCount: ['共 {count} 件', '{count} cases'],
  draftCount: ['{count} 份草稿', '{count} drafts'],
  printCount: ['{count} 份待打印', '{count} to print'],
  localOnly: ['仅存本机', 'This computer only'],
  shortcuts: ['快捷键', 'Shortcuts'],
  screenFailed: ['这个画面出错了', 'This screen failed'],
  screenFailedWhat: [
    '已保存的案件和草稿都在。点「重新载入」继续。',
    'Saved cases and drafts are safe. Reload to go on.',
  ],
  reload: ['重新载入', 'Reload'],
  close: ['关闭', 'Close'],
} as const satisfies Wording;
