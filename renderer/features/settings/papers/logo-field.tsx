import { Alert, Button, FileButton, Group, Input, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconPhoto, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { PaperLook } from '../../../../shared/look/paper-look';
import { logoProblems, paperLookWording } from '../../../../shared/wording/paper-look';
import { tellProblem } from '../../../../shared/wording/problems';
import { takeLogo, type LogoProblem } from '../../../data/logo';
import { useLanguage, useWords } from '../../../lib/language';
import classes from './papers-section.module.css';

type Props = {
  readonly head: PaperLook['head'];
  readonly mayChange: boolean;
  readonly onChange: (part: Partial<PaperLook['head']>) => void;
};

/** The store's sign: chosen, shown on white as it prints, placed, removed. */
export function LogoField({ head, mayChange, onChange }: Props) {
  const words = useWords(paperLookWording);
  const language = useLanguage();
  const [problem, setProblem] = useState<LogoProblem | null>(null);
  const take = async (file: File | null) => {
    if (file === null) return;
    const taken = await takeLogo(file);
    setProblem(taken.ok ? null : taken.problem);
    if (taken.ok) onChange({ logo: taken.logo });
  };
  return (
    <Input.Wrapper label={words.logo} labelElement="div" description={words.logoHint}>
      <Stack gap="xs" pt={4}>
        <Group gap="sm" wrap="nowrap">
          <div className={classes['logo']}>
            {head.logo === null ? (
              <Text size="xs" className={classes['no-logo'] ?? ''}>
                {words.noLogo}
              </Text>
            ) : (
              <img src={head.logo.data} alt={words.logo} data-testid="logo" />
            )}
          </div>
          <Stack gap={6} align="flex-start">
            <FileButton accept="image/png,image/jpeg,image/webp" onChange={(file) => void take(file)}>
              {(props) => (
                <Button
                  {...props}
                  size="compact-sm"
                  variant="default"
                  disabled={!mayChange}
                  leftSection={<IconPhoto size={16} aria-hidden />}
                >
                  {words.chooseLogo}
                </Button>
              )}
            </FileButton>
            {head.logo !== null && (
              <Button
                size="compact-sm"
                variant="default"
                disabled={!mayChange}
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={() => {
                  setProblem(null);
                  onChange({ logo: null });
                }}
              >
                {words.removeLogo}
              </Button>
            )}
          </Stack>
        </Group>
        {problem !== null && (
          <Alert color="red" p="xs" role="alert">
            {tellProblem(logoProblems, problem, language)}
          </Alert>
        )}
        {head.logo !== null && (
          <SegmentedControl
            aria-label={words.logoAt}
            size="xs"
            disabled={!mayChange}
            value={head.logoAt}
            data={[
              { value: 'left', label: words.left },
              { value: 'centre', label: words.centre },
            ]}
            onChange={(value) => {
              onChange({ logoAt: value === 'centre' ? 'centre' : 'left' });
            }}
          />
        )}
      </Stack>
    </Input.Wrapper>
  );
}
