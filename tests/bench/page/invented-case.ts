import type { Facts } from '../../../shared/domain/facts/facts';

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧'];
const GIVEN = [...'伟芳娜敏静丽强磊洋艳勇军杰娟涛超明霞平刚桂文辉玲志建国红梅鑫晓晨思雨欣怡'];
const CITIES = [...'沪苏浙皖京津粤鲁'];
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const WHAT = ['刹车异响', '变速箱顿挫', '漆面划痕', '空调不制冷', '车门渗水', '发动机抖动', '中控黑屏'];
const SINCE = ['提车三天后', '保养之后', '高速行驶中', '雨天停放后', '第二次维修后', '冷车启动时'];
const WANTS = ['要求免费维修', '要求书面说明原因', '要求补偿误工', '要求更换总成', '要求退车'];

/** The same sequence for the same seed (mulberry32), so that every run sees the same cases. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** Invented facts of the n-th complaint: some 110 characters of description, as the real ones have. */
export function inventedFacts(n: number): Facts {
  const next = numbers(n * 7919 + 17);
  const of = (list: readonly string[]) => list[next(list.length)] ?? '';
  const letters = [...LETTERS];
  const digits = (count: number) => Array.from({ length: count }, () => next(10)).join('');
  const what = of(WHAT);
  return {
    customerName: `${of(SURNAMES)}${of(GIVEN)}${of(GIVEN)}`,
    phone: `139${digits(8)}`,
    plate: `${of(CITIES)}${of(letters)}${of(letters)}${digits(4)}`,
    vin: `LE4ZG4JB7PL${digits(6)}`,
    model: 'C 260 L',
    complaintType: 'repair.mechanical',
    description:
      `客户反映${of(SINCE)}出现${what}，已来店检查两次，问题仍然存在。第一次更换零件编号 A${digits(4)}，` +
      `第二次答复属于正常现象，客户不认可。期间无人主动联系，客户表示不满，${of(WANTS)}，并希望尽快答复，` +
      `否则将向有关部门反映。里程 ${digits(5)} 公里。`,
    demands: ['repair'],
  };
}
