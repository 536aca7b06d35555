import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { differencesOf } from '../../../../shared/policies/editing/differences';
import type { Policy } from '../../../../shared/policies/policy';
import { policyAreaWording, policySettingsWording } from '../../../../shared/wording/policy-settings';
import { fill } from '../../../../shared/wording/wording';
import { useLanguage, useWords } from '../../../lib/language';

type Props = {
  readonly versions: readonly Policy[];
  readonly shown: number;
  readonly onShow: (version: number) => void;
};

/** What each version changed against the one before, newest first; any of them can be looked at. */
export function PolicyHistory({ versions, shown, onShow }: Props) {
  const words = useWords(policySettingsWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const said = (policy: Policy, before: Policy | undefined) =>
    before === undefined
      ? ''
      : differencesOf(before, policy)
          .map(({ area, label }) => `${policyAreaWording[area][index]}：${label[index]}`)
          .slice(0, 6)
          .join('；');
  return (
    <Stack gap={4} data-testid="policy-history">
      <Title order={3} fz={14}>
        {words.history}
      </Title>
      {versions
        .map((policy, at) => ({ policy, what: said(policy, versions[at - 1]) }))
        .reverse()
        .map(({ policy, what }) => (
          <Group key={policy.version} gap="sm" wrap="nowrap" align="baseline">
            {policy.version === shown ? (
              <Text size="sm" fw={600} w={72} style={{ flex: 'none' }}>
                {fill(words.version, { version: policy.version })}
              </Text>
            ) : (
              <Anchor
                component="button"
                type="button"
                size="sm"
                w={72}
                ta="left"
                style={{ flex: 'none' }}
                onClick={() => {
                  onShow(policy.version);
                }}
              >
                {fill(words.version, { version: policy.version })}
              </Anchor>
            )}
            <Text size="sm" c="dimmed">
              {what}
            </Text>
          </Group>
        ))}
    </Stack>
  );
}
