import { createAnnex } from '../annex';
import type { Coverage } from '../coverage';
import type { Signer } from '../form';
import { PAPERS } from '../paper';
import type { PaperSource } from '../paper-request';
import type { PaperId } from '../paper-id';
import { createTypesetter } from '../typesetter';

/** Nothing is drawn here, so every character may count as printable. */
const ANY: Coverage = {
  fontFor: () => 'Sans',
  advance: () => 1,
  lineHeights: { Sans: 1.4, Symbols: 1.4, Rare: 1.4 },
};

/** Who signs on a paper of a case, from its own signature lines: each line once, in the order of the paper. */
export function paperSigners(id: PaperId, source: PaperSource): readonly Signer[] {
  const setter = createTypesetter(ANY);
  const lines = PAPERS[id]
    .build(source, setter, createAnnex(setter), 0)
    .flatMap((section) => (section.kind === 'block' ? section.signers : []))
    .filter(({ role, name }) => role !== '' || name !== '');
  return lines.filter(
    (line, index) => lines.findIndex(({ role, name }) => role === line.role && name === line.name) === index,
  );
}
