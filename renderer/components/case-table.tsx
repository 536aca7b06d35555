import { ledgerWording } from '../../shared/wording/ledger';
import { useWords } from '../lib/language';
import { useCaseColumns, type CaseRow } from './case-columns';
import { DataTable } from './data-table';

export type { CaseRow } from './case-columns';

type Props = {
  readonly rows: readonly CaseRow[];
  readonly today: string;
  readonly onOpen: (caseId: string) => void;
  /** Asked for when the end of the list comes into view. */
  readonly onEnd?: () => void;
};

/** Cases as the ledger lists them. */
export function CaseTable({ rows, today, onOpen, onEnd }: Props) {
  const words = useWords(ledgerWording);
  const all = useCaseColumns(today);
  return (
    <DataTable
      label={words.title}
      columns={[
        all.number,
        all.openedAt,
        all.grade,
        all.plate,
        all.customer,
        all.phone,
        all.type,
        all.excerpt,
        all.papers,
      ]}
      sections={[{ key: 'all', label: null, rows }]}
      keyOf={({ caseId }) => caseId}
      nameOf={({ number }) => number}
      onOpen={({ caseId }) => {
        onOpen(caseId);
      }}
      {...(onEnd === undefined ? {} : { onEnd })}
    />
  );
}
