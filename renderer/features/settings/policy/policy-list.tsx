import { Badge, NavLink, Stack, Text } from '@mantine/core';
import { isOwn } from '../../../../shared/policies/editing/own-copy';
import type { Policy } from '../../../../shared/policies/policy';
import { policySettingsWording } from '../../../../shared/wording/policy-settings';
import { fill } from '../../../../shared/wording/wording';
import { useLanguage, useWords } from '../../../lib/language';

type Props = {
  /** each policy in its newest version */
  readonly policies: readonly Policy[];
  readonly shownId: string;
  /** id of the one new complaints are registered under, and of the one that would be once saved */
  readonly chosenId: string;
  readonly keptId: string;
  readonly onShow: (id: string) => void;
};

/** Every policy this desk has, the store's own first; which one is in use. */
export function PolicyList({ policies, shownId, chosenId, keptId, onShow }: Props) {
  const words = useWords(policySettingsWording);
  const index = useLanguage() === 'zh-CN' ? 0 : 1;
  const sorted = [...policies].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  return (
    <Stack gap={2} component="nav" aria-label={words.tab}>
      {sorted.map((policy) => {
        const isChosen = policy.id === chosenId;
        return (
          <NavLink
            key={policy.id}
            component="button"
            type="button"
            py={6}
            data-policy={policy.id}
            active={policy.id === shownId}
            label={policy.name[index]}
            description={
              <Text span size="xs" {...(policy.id === shownId ? {} : { c: 'dimmed' })}>
                {isOwn(policy) ? words.own : words.preset} ·{' '}
                {fill(words.version, { version: policy.version })}
              </Text>
            }
            rightSection={
              isChosen ? (
                <Badge size="sm" variant="light" radius="sm" tt="none">
                  {keptId === policy.id ? words.inUse : words.willBeUsed}
                </Badge>
              ) : undefined
            }
            onClick={() => {
              onShow(policy.id);
            }}
          />
        );
      })}
    </Stack>
  );
}
