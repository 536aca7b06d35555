import type { Wording } from './wording';

/** The application menu. `&` marks the letter that Alt opens it with. */
export const menuWording = {
  file: ['文件（&F）', '&File'],
  register: ['登记投诉', 'Register a complaint'],
  print: ['打印…', 'Print…'],
  settings: ['设置', 'Settings'],
  lock: ['锁定 / 换人', 'Lock / change person'],
  quit: ['退出', 'Quit'],

  edit: ['编辑（&E）', '&Edit'],
  undo: ['撤销', 'Undo'],
  redo: ['重做', 'Redo'],
  cut: ['剪切', 'Cut'],
  copy: ['复制', 'Copy'],
  paste: ['粘贴', 'Paste'],
  selectAll: ['全选', 'Select all'],
  find: ['查找案件', 'Find a case'],

  view: ['查看（&V）', '&View'],
  today: ['今日', 'Today'],
  ledger: ['台帐', 'Ledger'],
  board: ['看板', 'Board'],
  outstanding: ['未了事宜', 'Outstanding matters'],
  visits: ['回访', 'Return visits'],
  playbook: ['话术与练习', 'What to say, practice'],
  back: ['返回', 'Back'],
  zoomIn: ['放大', 'Zoom in'],
  zoomOut: ['缩小', 'Zoom out'],
  zoomReset: ['恢复原大小', 'Actual size'],
  fullScreen: ['全屏', 'Full screen'],
  developerTools: ['开发者工具', 'Developer tools'],

  help: ['帮助（&H）', '&Help'],
  manual: ['使用手册', 'Manual'],
  shortcuts: ['键盘快捷键', 'Keyboard shortcuts'],
} as const satisfies Wording;
