import type { Content } from 'pdfmake/interfaces';
import type { Block, Signer } from '../form';
import { textWidth } from '../measure';
import { COLUMNS, INNER_RULE, LABEL_SIZE, SMALL_SIZE, valueWidth } from '../page-geometry';
import { label, small, type Typesetter } from '../typesetter';
import { screenInk, signedDate } from './screen-ink';

const WIDTH = valueWidth(COLUMNS - 1);
const GAP = 10;
/** Shortest line that a name of three characters fits on by hand: 17 mm. */
const SHORTEST = 47;
/** Longest: a signature needs no more, and the dates then stand under each other. */
const LONGEST = 110;

/** Widths for the hand of year, month and day. */
const DATE_BLANKS = [24, 14, 14] as const;
const DATE_WORDS = ['年', '月', '日'] as const;
const DATE_WIDTH = 3 * LABEL_SIZE + DATE_BLANKS[0] + DATE_BLANKS[1] + DATE_BLANKS[2] + 3 * LABEL_SIZE;
const BEFORE_DATE = 6;

const roleText = ({ role }: Signer) => `${role}签字：`;

function lineWidth(signer: Signer, room: number, setter: Typesetter): number {
  const taken = textWidth(roleText(signer), LABEL_SIZE, setter.coverage) + 1 + BEFORE_DATE + DATE_WIDTH;
  return Math.min(LONGEST, room - taken);
}

/** Who signs on which line: two side by side where both lines stay long enough, else one under the other. */
export function signatureRows(
  signers: readonly Signer[],
  setter: Typesetter,
): readonly (readonly Signer[])[] {
  const half = (WIDTH - GAP) / 2;
  const rows: Signer[][] = [];
  for (const signer of signers) {
    const last = rows.at(-1);
    const fits = [...(last ?? []), signer].every((each) => lineWidth(each, half, setter) >= SHORTEST);
    if (last?.length === 1 && fits) last.push(signer);
    else rows.push([signer]);
  }
  return rows;
}

/** From the top of the line to its rule: room for a signature. */
const RULE_HEIGHT = 21;
const NAME_HEIGHT = 11;

const isNamed = (signers: readonly Signer[]) => signers.some(({ name }) => name !== '');

/** Height of one signature line in points, with the printed names under it. */
export function signatureHeight(signers: readonly Signer[]): number {
  return RULE_HEIGHT + 3 * INNER_RULE + (isNamed(signers) ? NAME_HEIGHT : 3);
}

type Cell = { readonly width: number; readonly words: string; readonly isRuled: boolean };

function cellsOf(signer: Signer, room: number, setter: Typesetter): readonly Cell[] {
  const role = roleText(signer);
  const day = signedDate(signer);
  const date = DATE_BLANKS.flatMap((width, i) => [
    { width, words: day[i] ?? '', isRuled: true },
    { width: LABEL_SIZE, words: DATE_WORDS[i] ?? '', isRuled: false },
  ]);
  return [
    { width: textWidth(role, LABEL_SIZE, setter.coverage) + 1, words: role, isRuled: false },
    { width: lineWidth(signer, room, setter), words: '', isRuled: true },
    { width: BEFORE_DATE, words: '', isRuled: false },
    { width: 3 * LABEL_SIZE, words: '日期：', isRuled: false },
    ...date,
  ];
}

/** Width left of a lone signature, where who typed the block stands if it fits. */
function besideWidth(signer: Signer, setter: Typesetter): number {
  return WIDTH - cellsOf(signer, WIDTH, setter).reduce((sum, { width }) => sum + width, 0) - GAP;
}

/** Index of the signature line that has room for who typed the block beside it; -1 for none, it stands above then. */
export function typedRow(block: Pick<Block, 'signers' | 'typed'>, setter: Typesetter): number {
  if (block.typed === '') return -1;
  const width = textWidth(block.typed, SMALL_SIZE, setter.coverage);
  return signatureRows(block.signers, setter).findIndex(
    ([first, second]) => first !== undefined && second === undefined && width <= besideWidth(first, setter),
  );
}

/** One line of `签字：____ 日期：____年__月__日`, at the right, known names small under their rule. */
export function signatureLine(signers: readonly Signer[], typed: string, setter: Typesetter): Content {
  const room = signers.length > 1 ? (WIDTH - GAP) / 2 : WIDTH;
  const slots = signers.map((signer) => cellsOf(signer, room, setter));
  const cells = slots.flatMap((slot, i) => [
    ...(i > 0 ? [{ width: GAP, words: '', isRuled: false }] : []),
    ...slot,
  ]);
  const taken = cells.reduce((sum, { width }) => sum + width, 0);
  const all = [{ width: WIDTH - taken, words: '', isRuled: false }, ...cells];
  const wordsAt = (words: string, i: number) => (i === 0 ? small(typed) : label(words));
  const nameAt = new Map<number, string>();
  const ink: Content[] = [];
  let index = 1;
  let left = WIDTH - taken;
  slots.forEach((slot, i) => {
    const name = signers[i]?.name ?? '';
    const fits = textWidth(name, SMALL_SIZE, setter.coverage) <= (slot[1]?.width ?? 0);
    if (name !== '' && fits) nameAt.set(index + 1, name);
    index += slot.length + 1;
    const [role, rule] = slot.map(({ width }) => width);
    const width = slot.reduce((sum, each) => sum + each.width, 0);
    const place = { left: left + (role ?? 0), width: width - (role ?? 0) };
    const signer = signers[i];
    if (signer !== undefined)
      ink.push(...screenInk(signer, { ...place, rule: { width: rule ?? 0, height: RULE_HEIGHT } }, setter));
    left += width + GAP;
  });
  const names = all.map((_, i) => ({
    ...setter.line([small(nameAt.get(i) ?? '')]),
    alignment: 'center' as const,
    border: [false, all[i]?.isRuled ?? false, false, false] as [boolean, boolean, boolean, boolean],
  }));
  const line: Content = {
    layout: 'ruled',
    margin: [0, 0, 0, isNamed(signers) ? 0 : 3],
    table: {
      widths: all.map(({ width }) => width),
      heights: [RULE_HEIGHT, NAME_HEIGHT],
      body: [
        all.map(({ words, isRuled }, i) => ({
          ...setter.line([wordsAt(words, i)]),
          verticalAlignment: 'bottom',
          ...(isRuled && words !== '' ? { alignment: 'center' as const } : {}),
          border: [false, false, false, isRuled],
        })),
        ...(isNamed(signers) ? [names] : []),
      ],
    },
  };
  return ink.length === 0 ? line : { stack: [...ink, line] };
}
