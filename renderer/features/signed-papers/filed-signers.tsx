import { Box } from '@mantine/core';
import type { Case } from '../../../shared/domain/case/case';
import { SignerChips } from '../../components/signers/signer-chips';
import { useCase } from '../../data/cases';
import { useSignerMarking } from '../../data/paper-signers';
import type { Filed } from './file-sheet';

/** Who signed the sheet that was just filed: one press each, and nothing that must be answered. */
export function FiledSigners({ filed }: { readonly filed: Filed }) {
  const kase = useCase(filed.caseId);
  return kase ? <Signers kase={kase} filed={filed} /> : null;
}

function Signers({ kase, filed }: { readonly kase: Case; readonly filed: Filed }) {
  const { lines, mark } = useSignerMarking(kase, filed);
  return (
    <Box mt={6}>
      <SignerChips lines={lines} onMark={mark} />
    </Box>
  );
}
