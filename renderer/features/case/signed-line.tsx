import { Box, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import { signedPrints, type SignedPrint } from '../../../shared/papers/scan/signed-state';
import { caseWording } from '../../../shared/wording/case';
import { fill } from '../../../shared/wording/wording';
import { useLanguage, useWords } from '../../lib/language';
import { SignedDifferences } from './signed-differences';
import { SignedScans } from './signed-scans';
import { SignerMarks } from './signer-marks';

type Props = { readonly kase: Case; readonly paper: string };

/**
 * What came back signed of a paper: each version with what it is worth today, who signed it, and what the
 * case says otherwise since. Nothing for a paper that did not come back.
 */
export function SignedLine({ kase, paper }: Props) {
  const prints = signedPrints(kase, paper);
  if (prints.length === 0) return null;
  return (
    <Box mt={-6} data-signed={paper}>
      {prints.map((print) => (
        <OnePrint key={`${String(print.version)}:${print.state}`} kase={kase} print={print} />
      ))}
    </Box>
  );
}

function OnePrint({ kase, print }: { readonly kase: Case; readonly print: SignedPrint }) {
  const words = useWords(caseWording);
  const language = useLanguage();
  const [isShown, setShown] = useState(false);
  const { isCurrent, version, scans } = print;
  return (
    <Box data-signed-version={version}>
      <Group justify="flex-end" gap="xs" wrap="nowrap">
        <Text size="sm" c={isCurrent ? 'var(--desk-good)' : 'var(--desk-warn)'}>
          {fill(isCurrent ? words.signedSame : words.signedOld, {
            signed: version,
            version: kase.version,
            pages: scans.map(({ page }) => page).join(language === 'zh-CN' ? '、' : ', '),
          })}
        </Text>
        {!isCurrent && <SignedDifferences kase={kase} print={print} />}
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            setShown(true);
          }}
        >
          {words.seeScan}
        </Button>
      </Group>
      <SignerMarks kase={kase} print={print} />
      {isShown && (
        <SignedScans
          caseId={kase.caseId}
          scans={scans}
          onClose={() => {
            setShown(false);
          }}
        />
      )}
    </Box>
  );
}
