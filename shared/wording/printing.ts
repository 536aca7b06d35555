import { fill, type Language, type Pair, type Wording } from './wording';

export const printingWording = {
  settings: ['打印设置', 'Print settings'],
  sides: ['单双面', 'Sides'],
  one: ['单面', 'One side'],
  long: ['双面·长边', 'Two sides, long'],
  short: ['双面·短边', 'Two sides, short'],
  colour: ['颜色', 'Colour'],
  mono: ['黑白', 'B/W'],
  inColour: ['彩色', 'Colour'],
  tray: ['纸盒', 'Tray'],
  standard: ['按打印机设置', 'As the printer is set'],
  asking: ['正在问打印机…', 'Asking the printer…'],
  none: ['这台打印机没有可选的设置，只选份数', 'This printer offers nothing to choose but copies'],
  remembered: ['打印成功后记住，下次打这种单据时照用', 'Kept for this paper once it has been printed'],
} as const satisfies Wording;

/** What stands around the pages of a paper. */
export const paperViewWording = {
  pageOf: ['第 {page} / {pages} 页', 'Page {page} of {pages}'],
  zoomIn: ['放大（+）', 'Zoom in (+)'],
  zoomOut: ['缩小（-）', 'Zoom out (-)'],
  fitWidth: ['适合宽度', 'Fit width'],
  fitPage: ['整页', 'Whole page'],
  showAside: ['显示案件', 'Show the case'],
  hideAside: ['收起案件', 'Hide the case'],
  thisCase: ['本案', 'This case'],
  blankForm: ['空白表', 'Blank form'],
  blankNote: [
    '空白表供手写，没有编号，不记入案件',
    'Blank, for the pen: no number, not recorded in the case',
  ],
  printBlank: ['打印空白表', 'Print blank'],
  nextStep: ['下一步', 'Next'],
  nothingOwed: ['没有待办', 'Nothing is owed'],
  emptyFacts: ['这张纸上还空着', 'Still blank on this paper'],
  emptyWork: ['还没办到，留给手写', 'Not done yet, left to the pen'],
  nothingEmpty: ['该填的都有了', 'Nothing is missing'],
  facts: ['登记内容', 'What was registered'],
  printed: [
    '本版已打 {count} 次，最近 {time} {name}',
    'Printings of this version: {count}, last {time} {name}',
  ],
  willSay: ['再打会印上「重打 第 {nth} 次」', 'The next one will say 重打 第 {nth} 次 (printing {nth})'],
} as const satisfies Wording;

/** Papers that wait on Today. */
export const printQueueWording = {
  retry: ['再打印', 'Print again'],
  retryAll: ['全部再打（{count}）', 'Print all ({count})'],
  open: ['预览', 'Preview'],
  remove: ['不打了', 'Drop it'],
  removed: ['「{paper}」不打了', 'Dropped: {paper}'],
  undo: ['撤销', 'Undo'],
  since: ['{time} 起', 'since {time}'],
  to: ['送 {printer}', 'to {printer}'],
  copies: ['{count} 份', '{count} copies'],
  sent: ['「{paper}」已交给打印机 {printer}', '{paper} sent to {printer}'],
  allSent: ['{count} 张都已交给打印机', 'All {count} sent'],
  someSent: ['打了 {sent} 张，还有 {left} 张没打成', '{sent} sent, {left} still waiting'],
  notMade: [
    '「{paper}」没有做成，还在这里。请打开预览看看；仍不行请联系管理员。（代码 P1）',
    '{paper} could not be made and still waits. Open the preview; if that fails, call your administrator. (code P1)',
  ],
  blank: ['{paper}（空白表）', '{paper} (blank)'],
} as const satisfies Wording;

/** The print log of a case. */
export const printLogWording = {
  title: ['打印记录（{count}）', 'Print log ({count})'],
  paper: ['单据', 'Paper'],
  version: ['版本', 'Version'],
  when: ['时间', 'When'],
  who: ['经手人', 'By'],
  where: ['去向', 'Where to'],
  nth: ['第 {version} 版', 'Version {version}'],
  now: ['现版', 'present'],
  old: ['旧版', 'outdated'],
  reprint: ['重打第 {nth} 次', 'printing {nth}'],
  copies: ['{printer} · {count} 份', '{printer} · {count} ×'],
  saved: ['另存 PDF', 'saved as PDF'],
} as const satisfies Wording;

/** What drivers call their trays. Windows says them in the user's language: those stay as they are. */
const TRAYS: readonly (readonly [RegExp, Pair])[] = [
  [/^(auto|automatic|autoselect|automaticallyselect|default)$/iu, ['自动选纸盒', 'Automatic']],
  [/^(?:paper)?(?:tray|cassette|drawer|cas)[-_ ]?(\d{1,2})$/iu, ['纸盒{n}', 'Tray {n}']],
  [/^(manual|manualfeed|manualpaper)$/iu, ['手动进纸', 'Manual feed']],
  [
    /^(multipurpose|mptray|mp|mpf|bypass|bypasstray|multitray|multipurposetray)$/iu,
    ['多功能纸盒', 'Bypass tray'],
  ],
  [/^(upper|top)$/iu, ['上纸盒', 'Upper tray']],
  [/^middle$/iu, ['中纸盒', 'Middle tray']],
  [/^(lower|bottom)$/iu, ['下纸盒', 'Lower tray']],
  [/^main$/iu, ['主纸盒', 'Main tray']],
  [/^(largecapacity|lct|hicapacity)$/iu, ['大容量纸盒', 'High-capacity tray']],
  [/^(envelope|envelopefeed|envelopemanual)$/iu, ['信封', 'Envelope']],
  [/^photo$/iu, ['相纸盒', 'Photo tray']],
];

/** A tray as a person would call it; a word of the driver's own stays that word. */
export function trayWords(tray: string, language: Language): string {
  for (const [pattern, pair] of TRAYS) {
    const found = pattern.exec(tray);
    if (found !== null) return fill(pair[language === 'zh-CN' ? 0 : 1], { n: found[1] ?? '' });
  }
  return tray;
}
