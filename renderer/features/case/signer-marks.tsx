import { Button, Group, Popover, Text } from '@mantine/core';
import { useState } from 'react';
import type { Case } from '../../../shared/domain/case/case';
import { isSamePaper } from '../../../shared/domain/case/signature-set';
import type { SignedPrint } from '../../../shared/papers/scan/signed-state';
import { caseWording } from '../../../shared/wording/case';
import { signersWording } from '../../../shared/wording/signed-papers';
import { fill } from '../../../shared/wording/wording';
import { SignerChips, signerText } from '../../components/signers/signer-chips';
import { useSignerMarking } from '../../data/paper-signers';
import { useLanguage, useWords } from '../../lib/language';

type Props = { readonly kase: Case; readonly print: SignedPrint };

/** Who signed a paper that came back, and the way to mark it: each line of the paper is one press. */
export function SignerMarks({ kase, print }: Props) {
  const words = useWords(caseWording);
  const signers = useWords(signersWording);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const marked = kase.signerMarks.filter((mark) => isSamePaper(mark, print));
  return (
    <Group justify="flex-end" gap="xs" wrap="nowrap">
      <Text size="sm" c="dimmed" ta="right" data-testid="signed-by">
        {marked.length === 0
          ? words.nobodyMarked
          : fill(words.markedSigned, {
              signers: marked.map(signerText).join(language === 'zh-CN' ? '、' : ', '),
            })}
      </Text>
      <Popover opened={isOpen} onChange={setOpen} position="bottom-end" width={420} trapFocus returnFocus>
        <Popover.Target>
          <Button
            size="compact-sm"
            variant="subtle"
            style={{ flex: 'none' }}
            onClick={() => {
              setOpen((open) => !open);
            }}
          >
            {signers.title}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Marking kase={kase} print={print} />
        </Popover.Dropdown>
      </Popover>
    </Group>
  );
}

/** Mounted while it is open: the lines of a paper are worked out only for those who look. */
function Marking({ kase, print }: Props) {
  const { lines, mark } = useSignerMarking(kase, print);
  return <SignerChips lines={lines} onMark={mark} />;
}
