import type { PolicyArea } from '../policies/editing/differences';
import type { Pair, Wording } from './wording';

/** Choosing and editing the 处理规程 in the settings. */
export const policySettingsWording = {
  tab: ['处理规程', 'Policy'],
  what: [
    '新登记的投诉按「启用」的规程处理；已登记的案件仍按登记时的版本，直到有人改换。',
    'New complaints run under the policy in use; cases keep the version they were registered under until somebody moves them.',
  ],
  inUse: ['启用中', 'In use'],
  willBeUsed: ['保存后启用', 'In use once saved'],
  use: ['启用', 'Use'],
  preset: ['内置', 'Built in'],
  own: ['本店', 'Own'],
  version: ['第 {version} 版', 'Version {version}'],
  basedOn: ['改自「{name}」', 'Made from “{name}”'],
  copy: ['复制并修改', 'Copy and edit'],
  edit: ['修改', 'Edit'],
  export: ['导出', 'Export'],
  import: ['导入…', 'Import…'],
  exported: ['已导出 {file}', 'Exported {file}'],
  history: ['版本记录', 'Versions'],
  noHistory: ['只有一个版本', 'Only one version'],
  newestVersion: ['最新', 'Newest'],
  showVersion: ['看这一版', 'Show this version'],
  flow: ['流程', 'Flow'],
  flowOf: ['「{name}」流程图', 'Flow of “{name}”'],
  sideStages: ['旁支', 'Beside the path'],
  grades: ['等级', 'Grades'],
  clocks: ['时限', 'Clocks'],
  noClocks: ['没有时限', 'No clocks'],
  targets: ['指标', 'Targets'],
  hours: ['小时', 'hours'],
  stages: ['{count} 个环节', '{count} stages'],
  steps: ['{count} 个操作', '{count} actions'],
  formerly: ['原文：{name}', 'In the source: {name}'],

  editTitle: ['修改规程', 'Edit the policy'],
  name: ['名称', 'Name'],
  nameEnglish: ['英文名称', 'English name'],
  tabGrades: ['等级', 'Grades'],
  tabClocks: ['时限', 'Clocks'],
  tabRights: ['权限', 'Rights'],
  tabPapers: ['单据', 'Papers'],
  tabWords: ['用语', 'Words'],
  tabText: ['全文', 'Full text'],
  gradeLabel: ['等级名称', 'Name of the grade'],
  ownRule: ['本店自定', 'our own'],
  trigger: ['触发条件', 'Trigger'],
  triggerGrade: ['建议等级', 'Proposes'],
  otherwise: ['其他情况', 'Otherwise'],
  clock: ['时限', 'Clock'],
  ordinary: ['一般', 'Ordinary'],
  noLimit: ['不限', 'None'],
  amount: ['数量', 'Amount'],
  unit: ['单位', 'Unit'],
  action: ['操作', 'Action'],
  roles: ['由谁办理', 'Done by'],
  paper: ['单据', 'Paper'],
  signedBy: ['签字人', 'Signed by'],
  word: ['原词', 'Word'],
  ownWord: ['本店叫法', 'In this store'],
  roleWords: ['岗位', 'Roles'],
  stageWords: ['环节', 'Stages'],
  textHint: [
    '规程全文（JSON）。改动后点「采用」；有错会指出位置，不会保存。',
    'The whole policy as JSON. Take it over with the button; faults are named with their place and nothing is kept.',
  ],
  takeText: ['采用', 'Take over'],
  textNotTaken: ['全文有改动还没采用', 'The text was changed and not taken over'],
  notJson: ['不是有效的 JSON，未采用。', 'Not valid JSON; nothing was taken over.'],
  undo: ['撤销', 'Undo'],
  cancel: ['取消', 'Cancel'],
  discard: ['放弃改动', 'Discard changes'],
  keep: ['保存为第 {version} 版', 'Keep as version {version}'],
  kept: ['已保存「{name}」第 {version} 版', 'Kept “{name}”, version {version}'],
  preview: ['预览', 'Preview'],
  changes: ['改动 {count} 处', '{count} changes'],
  noChanges: ['还没有改动', 'Nothing changed yet'],
  added: ['新增', 'new'],
  removed: ['去掉', 'gone'],
  changed: ['改动', 'changed'],
  faults: ['有 {count} 处不对，不能保存', '{count} faults; it cannot be kept'],
  place: ['位置 {path}', 'at {path}'],
  openCases: ['未结案件 {count} 件', '{count} open cases'],
  noOpenCases: ['没有未结案件在用这份规程', 'No open case uses this policy'],
  movable: ['{count} 件可以改用新版', '{count} could be moved'],
  stranded: [
    '{count} 件所在的环节新版没有，只能用旧版办完',
    '{count} stand in a stage that is gone and stay with their version',
  ],
  otherLimits: ['{count} 件正在走的时限会变', '{count} have a running clock that changes'],
  otherGrades: ['{count} 件的等级新版没有', '{count} have a grade that is gone'],

  move: ['未结案件改用新版…', 'Move open cases…'],
  moveTitle: ['未结案件改用第 {version} 版', 'Move open cases to version {version}'],
  moveWhat: [
    '每件改换都会记入案件时间线，写明理由。时限按新版重新算。',
    'Each move is an event of its case, with the reason. Clocks are counted by the new version.',
  ],
  moveReason: ['理由', 'Reason'],
  moveBegin: ['改用', 'Move'],
  moveStop: ['停止', 'Stop'],
  moving: ['已改 {done} / {total} 件', 'Moved {done} of {total}'],
  moved: ['改用新版 {count} 件', 'Moved {count}'],
  notMoved: ['{count} 件没有改：{why}', '{count} stayed: {why}'],
  close: ['关闭', 'Close'],

  importBad: ['没有导入：规程有 {count} 处不对。', 'Not imported: the policy has {count} faults.'],
  importTooBig: ['没有导入：文件超过 4 MB。', 'Not imported: the file is larger than 4 MB.'],
  importNotJson: ['没有导入：这不是规程文件（JSON）。', 'Not imported: this is no policy file (JSON).'],

  lawTitle: ['法定时限', 'Clocks of the law'],
  lawWhat: [
    '无论启用哪份规程都同时计时。停用须写理由，记在设置里。',
    'They run beside every policy. Switching one off takes a reason, kept in the settings.',
  ],
  lawOff: ['停用', 'Off'],
  lawOn: ['计时', 'On'],
  lawReason: ['停用理由', 'Why it is off'],
  lawReasonMissing: ['请填写停用理由', 'Please give a reason'],
  lawOffBy: ['{by} 于 {at} 停用', 'Switched off by {by} at {at}'],

  choose: ['投诉处理规程', 'How complaints are handled'],
  chooseWhat: ['以后可在设置里更换或修改。', 'Can be changed and edited later in Settings.'],
} as const satisfies Wording;

/** By when a figure is to be reached; one without a term holds from the first day. */
export const targetTermWording = {
  short: ['短期', 'Short term'],
  mid: ['中期', 'Medium term'],
  long: ['长期', 'Long term'],
  always: ['一直', 'Always'],
} as const satisfies Wording;

export const policyAreaWording: Readonly<Record<PolicyArea, Pair>> = {
  names: ['名称用语', 'Names'],
  grades: ['等级', 'Grades'],
  clocks: ['时限', 'Clocks'],
  rights: ['权限', 'Rights'],
  papers: ['单据', 'Papers'],
  gate: ['结案条件', 'Closing'],
  flow: ['流程', 'Flow'],
  other: ['其他', 'Other'],
};

/** Why an own policy was not kept: what happened, what still holds, what to do. */
export const policyRefusals = {
  faulty: [
    '没有保存：规程有错。原来的版本仍然有效。请按提示改正后再保存。',
    'Not kept: the policy is faulty. The former version still holds. Correct it and keep it again.',
  ],
  'not-next': [
    '没有保存：别的窗口已存了这一版。请关闭后重新修改。',
    'Not kept: another window has kept this version already. Close this and edit again.',
  ],
  preset: [
    '没有保存：内置规程不能改。请先复制。',
    'Not kept: built-in policies cannot be changed. Make a copy first.',
  ],
  'too-many': ['没有保存：版本已经太多。', 'Not kept: there are too many versions.'],
  locked: ['没有保存：本机已锁定。请先登录。', 'Not kept: this desk is locked. Sign in first.'],
  'administrator-needed': [
    '没有保存：只有系统管理员能改规程。请系统管理员登录。',
    'Not kept: only an administrator may change policies. Let one sign in.',
  ],
  'disk-full': [
    '没有保存：磁盘已满。原来的版本仍然有效。请腾出空间再试。',
    'Not kept: the disk is full. The former version still holds. Free some space and try again.',
  ],
  'write-failed': [
    '没有保存：写不进磁盘。原来的版本仍然有效。请再试一次。',
    'Not kept: the disk could not be written. The former version still holds. Try again.',
  ],
} as const satisfies Wording;

export const limitUnitWording = {
  hours: ['小时', 'hours'],
  'working-hours': ['工作小时', 'working hours'],
  'working-days': ['工作日', 'working days'],
  days: ['天', 'days'],
} as const satisfies Wording;
