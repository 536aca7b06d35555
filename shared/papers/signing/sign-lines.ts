import type { Section, Signer } from '../form';

/** One line of a paper that somebody signs. */
export type SignLine = {
  /** the block's name as printed; '' for running text */
  readonly block: string;
  /** as printed before the line, or the printed name where a line has no role */
  readonly role: string;
  /** which of several lines of that block and role, from 1: a second handling has the same blocks again */
  readonly nth: number;
  /** the name printed under it, '' where none is known */
  readonly name: string;
  /** the customer's own: offered first */
  readonly isCustomer: boolean;
};

/** What the papers call the person who complains. */
const CUSTOMER_ROLES: ReadonlySet<string> = new Set(['客户', '乙方', '投诉人', '车主']);

/** What a line is known by; '' for one that is nobody's yet, which only the pen can fill. */
const roleOf = ({ role, name }: Signer): string => (role === '' ? name : role);

/** Sections with each signer as `change` gives it; lines that are nobody's stay as they are. */
export function mapSigners(
  sections: readonly Section[],
  change: (signer: Signer, line: SignLine) => Signer,
): readonly Section[] {
  const seen = new Map<string, number>();
  return sections.map((section) => {
    if (section.kind === 'row' || section.signers.length === 0) return section;
    const signers = section.signers.map((signer) => {
      const role = roleOf(signer);
      if (role === '') return signer;
      const key = JSON.stringify([section.name, role]);
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      const isCustomer = CUSTOMER_ROLES.has(role);
      return change(signer, { block: section.name, role, nth, name: signer.name, isCustomer });
    });
    return { ...section, signers };
  });
}

/** The lines of a paper that can be signed on screen: the customer's first, the others as they are printed. */
export function signLines(sections: readonly Section[]): readonly SignLine[] {
  const lines: SignLine[] = [];
  mapSigners(sections, (signer, line) => {
    lines.push(line);
    return signer;
  });
  return lines.toSorted((left, right) => Number(right.isCustomer) - Number(left.isCustomer));
}
