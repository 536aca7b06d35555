import type { Wording } from './wording';

export const signingWording = {
  title: ['屏幕签名', 'Sign on screen'],
  back: ['返回', 'Back'],
  loading: ['正在准备签字栏…', 'Preparing the signature lines…'],
  noLines: ['这份单据没有签字栏', 'This paper has no signature line'],
  line: ['签哪一栏', 'Which line'],
  lineOf: ['{role}（{block}）', '{role} ({block})'],
  lineNth: ['{role}（{block}，第 {nth} 处）', '{role} ({block}, place {nth})'],
  lineDone: ['{line} · 已签', '{line} · signed'],
  name: ['签字人姓名', 'Name of the signer'],
  nameMissing: ['请填写签字人姓名', 'Please give the signer’s name'],
  what: ['您签的是', 'You are signing'],
  whatPaper: ['《{paper}》 {number} 第 {version} 版', '"{paper}", {number}, version {version}'],
  agree: ['签名表示您看过并确认以下内容', 'By signing you confirm what follows'],
  more: ['…（全文见单据）', '… (in full on the paper)'],
  hint: ['请在线上签名', 'Please sign on the line'],
  pad: ['签名区：用笔、手指或鼠标书写', 'Signature area: write with a pen, a finger or the mouse'],
  clear: ['重写', 'Start over'],
  undoStroke: ['撤一笔', 'Undo a stroke'],
  cancel: ['取消', 'Cancel'],
  confirm: ['确认签名', 'Confirm the signature'],
  done: ['{role}已签名，印在第 {version} 版上', 'Signed as {role}; it is printed on version {version}'],
  takeBack: ['撤回', 'Take back'],
  takenBack: ['已撤回签名，动态里留有记录', 'The signature was taken back; the timeline keeps the record'],
  notTakenBack: [
    '没有撤回：签名印出后不能撤回，别人取得的签名也不能撤回。签名仍在',
    'Not taken back: not once it was printed, nor by another person. The signature stands',
  ],
  slipReason: ['签完当场撤回', 'Taken back on the spot'],
  reason: ['撤回原因（必填）', 'Reason for taking it back (required)'],
  reasonMissing: ['请写撤回原因', 'Please give a reason'],
  seeInk: ['看签名', 'See the signature'],
  signedNow: ['屏幕签名：{who}', 'Signed on screen: {who}'],
  signedThen: [
    '屏幕签名对应第 {signed} 版，现为第 {version} 版',
    'Signed on screen as version {signed}, now version {version}',
  ],
  who: ['{role} {name}', '{role} {name}'],
  inkTitle: ['{paper} 第 {version} 版 · {role}签名', '{paper}, version {version}: signed as {role}'],
  inkNote: [
    '{signer} {time} 签于屏幕，经手 {actor}',
    'Signed on screen by {signer}, {time}; taken by {actor}',
  ],
  inkMissing: [
    '签名图片不在本机，笔迹仍在记录里',
    'The picture is not on this computer; the strokes are in the log',
  ],
  next: ['下一个', 'Next'],
} as const satisfies Wording;

/** Why a signature was not taken; beside the problems of every save. */
export const signingProblems = {
  empty: ['还没有签名。请在框里写下姓名。', 'Nothing is signed yet. Please write the name in the box.'],
  'too-little': [
    '这一笔太短，看不出是签名。请点「重写」，写下姓名。',
    'That is too little to be a signature. Start over and write the name.',
  ],
  'too-much': [
    '笔画太多，存不下。请点「重写」，只写姓名。',
    'Too many strokes to keep. Start over and write the name alone.',
  ],
  changed: [
    '没有保存：签的时候案件内容变了。请核对上面的内容，再签一次。',
    'Not saved: the case changed while it was being signed. Check what stands above and sign again.',
  ],
  'signed-already': [
    '没有保存：这一栏在这一版上已经签过。要重签，先在案件里撤回。',
    'Not saved: this line of this version is signed already. To sign it again, take that back in the case first.',
  ],
  picture: [
    '没有保存：签名图片存不下，可能磁盘已满。签名还在框里，请清理磁盘后再点「确认签名」。',
    'Not saved: the picture could not be kept, perhaps the disk is full. The signature is still in the box; make room and confirm again.',
  ],
} as const satisfies Wording;
