/** A text that has broken some program before, and what it is in words. */
export type HostileString = { readonly says: string; readonly text: string };

const list = (...pairs: readonly (readonly [says: string, text: string])[]): readonly HostileString[] =>
  pairs.map(([says, text]) => ({ says, text }));

/** Signs that no keyboard has, and that a broken paste or a hostile one brings. */
const signs = list(
  ['a high half of a pair', '半个\ud83d字'],
  ['a low half of a pair', '半个\ude00字'],
  ['halves in the wrong order', '\ude00\ud83d'],
  ['NUL', '陈\u0000思远'],
  ['bell and escape', '陈\u0007\u001b[31m思远'],
  ['C1 controls', '陈\u0085\u009b思远'],
  ['a byte order mark', '\ufeff陈思远'],
  ['an override of the direction', '沪A\u202e96271\u202cK'],
  ['isolates that are never closed', '陈\u2066思\u2067远'],
  ['a phone as iOS copies it', '\u202d13916482057\u202c'],
  ['Hebrew beside digits', 'דוד 123'],
  ['Arabic with a mark', 'محمد\u200f 2026'],
  ['zero-width spaces', '陈\u200b思\u2060远'],
  ['line and paragraph separators', '陈\u2028思\u2029远'],
  ['noncharacters', '陈\ufffe\uffff\u{10ffff}'],
  ['private use', '陈\ue000\u{f0000}'],
  ['a replacement character', '陈\ufffd思远'],
);

/** Signs that are honest and are broken all the same by code that counts or compares them badly. */
const honest = list(
  ['a family joined of four', '👨‍👩‍👧‍👦不满意'],
  ['a flag and a skin tone', '🇨🇳👍🏽'],
  ['characters beyond the first plane', '𬭎𠮷𮧵'],
  ['é in one sign', 'caf\u00e9'],
  ['é in two signs', 'cafe\u0301'],
  ['a Hangul syllable in parts', '\u1112\u1161\u11ab'],
  ['the Kelvin sign', '\u212a9'],
  ['full-width and half-width', 'ＡＢ１２ｱ'],
  ['a pile of accents', `e${'\u0301'.repeat(60)}`],
  ['the sharp s and the dotless i', 'Straße İıi'],
);

/** Words that another program would run. */
const code = list(
  ['an image that fails', '<img src=x onerror="document.documentElement.dataset.ran=1">'],
  ['a script', '<script>document.documentElement.dataset.ran=1</script>'],
  ['a drawing that loads', '<svg onload="document.documentElement.dataset.ran=1"/>'],
  ['a frame', '"><iframe srcdoc="<script>top.document.documentElement.dataset.ran=1</script>">'],
  ['a style', '</style><style>*{display:none}</style>'],
  ['an address that runs', 'javascript:document.documentElement.dataset.ran=1'],
  ['a template', '{{constructor.constructor("return 1")()}} ${1+1} #{1}'],
  ['a place of our own sentences', '{name} {number} {count}'],
  ['a formula', '=HYPERLINK("http://example.invalid","x")'],
  ['SQL', "'; DROP TABLE cases; --"],
  ['a path', '../../../../etc/passwd'],
  ['a Windows device', 'CON.txt'],
  ['a name of JavaScript', '__proto__'],
  ['another one', 'constructor'],
  ['a number that is none', 'NaN'],
  ['an entity', '&lt;b&gt;&#x41;'],
  ['PDF operators', ') /JS (app.alert(1)) /AA <<'],
  ['a pattern that backtracks', `${'a'.repeat(40)}!`],
  ['a name of one syllable over and over', 'aaaa '.repeat(40).trim()],
);

/** Texts as long as an entry takes, and their kind. */
const long = list(
  ['two hundred characters of a name', '欧阳'.repeat(100)],
  ['as long as a line may be', '长'.repeat(500)],
  ['long without a break', 'W'.repeat(500)],
);

/** All of them fit a one-line entry and the free texts as well. */
export const hostileStrings: readonly HostileString[] = [...signs, ...honest, ...code, ...long];

/** What only a free text can hold: a one-line entry drops line breaks by itself. */
export const hostileTexts: readonly HostileString[] = list(
  ['every way to break a line', 'a\nb\u000bc\u000cd\u0085e'],
  ['ten thousand empty lines', `始${'\n'.repeat(10_000)}终`],
  ['as long as an account may be', '长'.repeat(50_000)],
  ['emoji alone', '😡'.repeat(2_000)],
);
