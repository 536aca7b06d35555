import type { Wording } from './wording';

export const settingsWording = {
  title: ['设置', 'Settings'],
  welcome: ['欢迎使用客诉台', 'Welcome to the Complaint Desk'],
  welcomeWhat: [
    '填好门店和姓名就能开始登记；其余以后可在「设置」里改。',
    'Store and name, and you can begin; everything can be changed in Settings later.',
  ],
  storeName: ['店名', 'Store name'],
  storeNameHint: ['印在每张纸的左上角', 'Printed at the top left of every paper'],
  storeCode: ['店代码', 'Store code'],
  storeCodeHint: [
    '2–6 位大写字母或数字，如 SH01；编入每个编号',
    '2 to 6 capitals or digits, such as SH01; part of every number',
  ],
  deskLetter: ['本台字母', 'Desk letter'],
  deskLetterHint: [
    '一个大写字母（不用 I、O）；同店每台电脑不同',
    'One capital letter, not I or O; different on each computer of the store',
  ],
  servicePhone: ['客服电话', 'Service phone'],
  yourName: ['当班人姓名', 'Your name'],
  personName: ['姓名', 'Name'],
  language: ['界面语言', 'Language'],
  colourScheme: ['明暗', 'Light or dark'],
  light: ['浅色', 'Light'],
  dark: ['深色', 'Dark'],
  auto: ['随系统', 'As the system'],
  largeType: ['大字号', 'Large type'],
  begin: ['开始使用', 'Begin'],
  save: ['保存设置', 'Save settings'],
  saved: ['设置已保存', 'Settings saved'],
  numberLooks: ['编号样子：{number}', 'Numbers look like {number}'],
  invalid: ['请改正标红的几项', 'Please correct the entries in red'],
  badStoreName: ['请填店名', 'Please enter the store name'],
  badStoreCode: ['2–6 位大写字母或数字', '2 to 6 capitals or digits'],
  badDeskLetter: ['一个大写字母，不用 I、O', 'One capital letter, not I or O'],
  badName: ['请填姓名', 'Please enter a name'],
  badReasons: ['停用法定时限须写理由', 'Switching off a clock of the law takes a reason'],
  badRoles: ['每位同事至少选一个岗位', 'Everybody needs at least one role'],
  storeSection: ['门店与本台', 'Store and desk'],
  screenSection: ['显示', 'Display'],

  sections: ['设置分类', 'Parts of the settings'],
  tabStore: ['门店', 'Store'],
  tabPeople: ['人员', 'People'],
  tabPolicy: ['处理规程', 'Policy'],
  tabTime: ['工作时间', 'Working time'],
  tabScreen: ['显示', 'Display'],
  changed: ['有改动，还没有保存', 'Changed, not saved yet'],
  discard: ['放弃改动', 'Discard'],
  onlyAdministrator: [
    '这些设置只有系统管理员能改。请系统管理员在右上角登录。',
    'Only an administrator may change these. Let one sign in at the top right.',
  ],
} as const satisfies Wording;

/** Who works here: the list, one person's page, their PIN. */
export const peopleWording = {
  title: ['人员', 'People'],
  add: ['添加同事', 'Add a person'],
  name: ['姓名', 'Name'],
  roles: ['岗位', 'Roles'],
  departments: ['部门', 'Departments'],
  departmentsHint: ['可多个，输入后按 Enter', 'One or more; Enter after each'],
  state: ['状态', 'State'],
  onDuty: ['当班', 'On duty'],
  disabled: ['已停用', 'Disabled'],
  unsaved: ['未保存', 'Not saved'],
  noName: ['（未填姓名）', '(no name)'],
  pinSet: ['已设', 'Set'],
  edit: ['修改', 'Edit'],
  editOf: ['修改 {name}', 'Edit {name}'],
  ownPin: ['我的 PIN', 'My PIN'],
  done: ['完成', 'Done'],
  newPerson: ['新同事', 'New person'],

  autoLock: ['没人操作时自动锁定', 'Lock when nobody uses the desk'],
  never: ['从不', 'Never'],
  afterMinutes: ['{m} 分钟后', 'After {m} minutes'],
  open: [
    '现在谁都能改设置。给一位「系统管理员」设 PIN 后，只有系统管理员能改。',
    'Anybody can change the settings now. Once an administrator has a PIN, only administrators can.',
  ],
  pinsLost: [
    'PIN 文件损坏，所有人的 PIN 都已失效，案件没有受影响。请重新设置 PIN。',
    'The file of the PINs was damaged: nobody has a PIN any more. No case is affected. Set the PINs anew.',
  ],

  pin: ['登录 PIN', 'PIN for signing in'],
  pinWhat: [
    '设了 PIN，换到这位同事当班时要输入。',
    'With a PIN, this person has to enter it when they come on duty.',
  ],
  pinAfterSaving: ['保存设置以后就能设 PIN。', 'A PIN can be set once the settings are saved.'],
  pinNotYours: [
    '只有本人或系统管理员（带 PIN 登录）能改这个 PIN。',
    'Only the person, or an administrator signed in with a PIN, may change this PIN.',
  ],
  setPin: ['设置 PIN', 'Set a PIN'],
  changePin: ['更改 PIN', 'Change the PIN'],
  removePin: ['取消 PIN', 'Take the PIN away'],
  keepPin: ['确定', 'OK'],
  pinKept: ['PIN 已设好', 'PIN set'],
  pinGone: ['PIN 已取消', 'PIN taken away'],

  disable: ['停用', 'Disable'],
  enable: ['恢复使用', 'Enable again'],
  remove: ['移除', 'Remove'],
  notOnDuty: [
    '正在当班，换人后才能停用或移除。',
    'On duty now; hand the desk over before disabling or removing.',
  ],
  cancel: ['不停用', 'Keep'],
  holds: [
    '{name}名下还有 {count} 件未结案件：{numbers}。',
    '{name} is the handler of {count} open cases: {numbers}.',
  ],
  staysWhenDisabled: [
    '停用后案件不变，由同岗位的同事继续办理；{name}不能再登录，也不会再被选为经办人。',
    'They stay as they are and others of the same role go on with them; {name} can no longer sign in or be chosen as handler.',
  ],
  staysWithoutRole: [
    '去掉「{role}」后案件不变，由有这个岗位的其他同事继续办理。',
    'Without “{role}” they stay as they are; others of that role go on with them.',
  ],
  nobodyElse: [
    '注意：没有其他同事有「{role}」岗位，这些案件会没有人能办。',
    'Mind: nobody else has the role “{role}”; nobody could go on with them.',
  ],
  actedBefore: [
    '{name}办过案件，不能移除，已改为停用；案件里的姓名不变。',
    '{name} has worked on cases and cannot be removed; disabled instead. The name stays on the cases.',
  ],
  looking: ['正在核对案件…', 'Looking through the cases…'],
} as const satisfies Wording;

/** When the store works. */
export const workingTimeWording = {
  week: ['每周营业时间', 'Hours of the week'],
  weekHint: [
    '一天可写几段，如 08:30–12:00, 13:00–17:30；空着就是休息',
    'Several stretches a day, such as 08:30–12:00, 13:00–17:30; empty means closed',
  ],
  rest: ['休息', 'Closed'],
  likeMonday: ['周二至周五同周一', 'Tuesday to Friday as Monday'],
  closesOnHolidays: ['法定节假日休息', 'Closed on national holidays'],
  makeUp: ['调休上班日的营业时间', 'Hours of make-up workdays'],
  makeUpHint: [
    '调休上班的周六、周日，平时营业的照平时',
    'Worked weekends; days that are open anyway keep their hours',
  ],
  preview: [
    '现在开始的 8 小时时限（按营业时间）到 {due}',
    'A limit of 8 opening hours that starts now ends {due}',
  ],
  previewTentative: ['，暂定', ', tentative'],
  previewNone: [
    '营业时间改好后，这里显示时限算到什么时候。',
    'Once the hours are right, a due time shows here.',
  ],

  holidays: ['法定节假日与调休', 'National holidays and make-up workdays'],
  year: ['年份', 'Year'],
  days: ['放假', 'Days off'],
  makeUpDays: ['调休上班', 'Worked in exchange'],
  provisional: ['暂定', 'Provisional'],
  provisionalWhat: [
    '国务院的通知还没有收录，只有法律写明的日子；涉及这一年的时限会标「暂定」。通知公布后请导入。',
    'The notice is not in yet: only the days fixed by law are known, and limits that touch this year are marked tentative. Import the notice once it is published.',
  ],
  source: ['来源：{source}（{notice}，{date}）', 'Source: {source} ({notice}, {date})'],
  brought: ['由本店导入', 'Imported by this store'],
  useShipped: ['改回随软件的安排', 'Back to the one shipped'],
  dropYear: ['删去导入的安排', 'Drop the imported year'],
  import: ['导入放假安排…', 'Import a year…'],
  imported: [
    '已导入 {year} 年放假安排，保存后生效',
    'The holidays of {year} are imported and hold once saved',
  ],
  notImported: ['没有导入「{file}」，原来的安排不变。', '“{file}” was not imported; nothing has changed.'],
  unreadable: ['文件读不出来，请换个位置再试。', 'The file cannot be read; copy it elsewhere and try again.'],
  noDays: ['这一年没有收录任何节日。', 'No festival of this year is known.'],

  own: ['本店自己的日子', 'Days of this store'],
  ownHint: [
    '盘点、店庆、装修停业，或加开的周日；比节假日安排优先',
    'Stocktaking, a fair, a Sunday opened for a campaign; these outrank the national days',
  ],
  ownNone: ['还没有。', 'None yet.'],
  addOwn: ['添加日期', 'Add days'],
  from: ['从', 'From'],
  to: ['到（含）', 'To, included'],
  kind: ['营业 / 休息', 'Open or closed'],
  closed: ['休息', 'Closed'],
  opened: ['营业', 'Open'],
  hours: ['营业时间', 'Hours'],
  reason: ['事由', 'Reason'],
  removeOwn: ['删去 {name}', 'Remove {name}'],
} as const satisfies Wording;

export const helpWording = {
  title: ['快捷键', 'Shortcuts'],
  register: ['登记投诉', 'Register a complaint'],
  find: ['查找', 'Find'],
  screens: [
    '今日 / 台帐 / 看板 / 未了 / 回访 / 话术 / 设置',
    'Today, Ledger, Board, Outstanding, Visits, Playbook, Settings',
  ],
  print: ['打印（登记后、案件里）', 'Print (after saving, in a case)'],
  pages: ['预览里翻页', 'Turn pages in a preview'],
  zoom: ['预览里放大、缩小、整页', 'Larger, smaller, whole page in a preview'],
  lock: ['锁定 / 换人', 'Lock / change person'],
  save: ['保存', 'Save'],
  findPhrase: ['在「话术」里查找', 'Find in the playbook'],
  back: ['返回', 'Back'],
  next: ['到下一格', 'Next entry'],
  chips: ['选项里移动；字母按拼音首字母跳', 'Move in a row of choices; letters jump by pinyin'],
  choose: ['选中', 'Choose'],
  overlay: ['显示本页', 'Show this page'],
  tourTitle: ['登记一件投诉', 'Registering a complaint'],
  tour1: [
    '按 F2，先记客户说了什么；Tab 到「要求」，按首字母选。',
    'Press F2 and write what the customer said; Tab to the demand and choose by its initial.',
  ],
  tour2: [
    '填车牌或电话，右边会显示以往投诉；老客户按 ↓ 选中即可填好资料。',
    'Enter plate or phone: earlier complaints appear at the right; choose a known customer with ↓.',
  ],
  tour3: [
    'Ctrl+Enter 保存；看到大号编号才算存好。断电、断网都不会丢。',
    'Ctrl+Enter saves; it is safe when the large number shows, power cut or not.',
  ],
  tour4: [
    '按 P 预览并打印客户投诉记录表，按 O 打印处理单。',
    'Press P for the record form, O for the handling sheet.',
  ],
} as const satisfies Wording;
