const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const PLACES = ['', '拾', '佰', '仟'] as const;
const GROUPS = ['', '万', '亿', '万亿'] as const;

/**
 * An amount in the capital figures of Chinese bills (《正确填写票据和结算凭证的基本规定》): 零 once for any
 * number of zeros, 整 after 元 and 角, none after 分.
 *
 * @param fen whole fen, 0 or more
 */
export function capitalMoney(fen: number): string {
  const yuan = Math.floor(fen / 100);
  const jiao = Math.floor((fen % 100) / 10);
  const rest = fen % 10;
  const whole = yuan === 0 ? '' : `${wholeWords(yuan)}元`;
  if (jiao === 0 && rest === 0) return `人民币${whole === '' ? '零元' : whole}整`;
  const tenths = jiao === 0 ? (whole === '' ? '' : '零') : `${DIGITS[jiao] ?? ''}角`;
  return `人民币${whole}${tenths}${rest === 0 ? '整' : `${DIGITS[rest] ?? ''}分`}`;
}

function wholeWords(yuan: number): string {
  const groups: number[] = [];
  for (let left = yuan; left > 0; left = Math.floor(left / 10_000)) groups.push(left % 10_000);
  let words = '';
  for (let i = groups.length - 1; i >= 0; i -= 1) {
    const group = groups[i] ?? 0;
    if (group === 0) continue;
    // 零 stands for what was skipped: a whole group, or the thousands of this one.
    const isGap = words !== '' && (group < 1000 || (groups[i + 1] ?? 1) === 0);
    words += `${isGap ? '零' : ''}${groupWords(group)}${GROUPS[i] ?? ''}`;
  }
  return words;
}

function groupWords(group: number): string {
  let words = '';
  let isZero = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) {
      isZero = words !== '';
      continue;
    }
    words += `${isZero ? '零' : ''}${DIGITS[digit] ?? ''}${PLACES[place] ?? ''}`;
    isZero = false;
  }
  return words;
}
