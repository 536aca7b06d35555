import type { CaseSummary } from '../../data/case-summary';

/** More at once would fill the printer's tray, and a document of them the memory. */
export const MOST_AT_ONCE = 200;

/** Whether a paper of a case was printed as the case is now. */
export function printedAs(
  { prints, version }: Pick<CaseSummary, 'prints' | 'version'>,
  paper: string,
): 'never' | 'same' | { readonly old: number } {
  const printed = prints.find((print) => print.paper === paper);
  if (printed === undefined) return 'never';
  return printed.version === version ? 'same' : { old: printed.version };
}
