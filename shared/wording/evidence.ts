import type { Wording } from './wording';

export const evidenceWording = {
  open: ['查看', 'View'],
  remove: ['移除 {name}', 'Remove {name}'],
  dismiss: ['知道了', 'Dismiss'],
  keeping: ['正在保存证据', 'Keeping the evidence'],
  waiting: ['还有 {count} 个在排队', '{count} more waiting'],
  several: ['「{name}」等 {count} 个文件', '{count} files, “{name}” first:'],
  cancel: ['取消', 'Cancel'],
  nextPage: ['下一页', 'Next page'],
  turn: ['转 90°', 'Turn by 90°'],
  saveAs: ['另存', 'Save as'],
  savedAs: ['已存为 {name}', 'Saved as {name}'],
  missing: ['这份原件不在本机', 'The original is not on this computer'],
  withdraw: ['撤回证据', 'Withdraw evidence'],
  withdrawWhat: [
    '撤回后不再列入纸面，原件仍保留，可在动态里看到。',
    'It leaves the papers; the original is kept and stays in the timeline.',
  ],
  withdrawReason: ['撤回原因', 'Reason'],
} as const satisfies Wording;
