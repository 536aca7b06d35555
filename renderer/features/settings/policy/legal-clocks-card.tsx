import { Paper, Stack, Switch, Table, Text, TextInput, Title } from '@mantine/core';
import { LEGAL_CLOCKS } from '../../../../shared/clocks/legal';
import { policySettingsWording } from '../../../../shared/wording/policy-settings';
import { fill } from '../../../../shared/wording/wording';
import { actorOf, useDesk } from '../../../data/desk-config';
import { now } from '../../../lib/clock';
import { useLanguage, useWords } from '../../../lib/language';
import type { SectionProps } from '../desk-form';
import { limitWords } from './limit-words';

type Props = Pick<SectionProps, 'form' | 'change'> & { readonly mayChange: boolean };

/** The clocks of the law: each names its article; one is switched off with a reason, by an administrator. */
export function LegalClocksCard({ form, change, mayChange }: Props) {
  const words = useWords(policySettingsWording);
  const language = useLanguage();
  const index = language === 'zh-CN' ? 0 : 1;
  const by = useDesk(({ config }) => actorOf(config)?.name ?? '');
  const off = form.legalClocksOff ?? [];
  const turn = (clock: string, isOn: boolean) => {
    const others = off.filter((one) => one.clock !== clock);
    change({ legalClocksOff: isOn ? others : [...others, { clock, reason: '', by, at: now().iso }] });
  };
  const explain = (clock: string, reason: string) => {
    change({ legalClocksOff: off.map((one) => (one.clock === clock ? { ...one, reason } : one)) });
  };
  return (
    <Paper withBorder p="md" data-testid="legal-clocks">
      <Stack gap="xs">
        <Title order={2} fz={16}>
          {words.lawTitle}
        </Title>
        <Text size="sm" c="dimmed">
          {words.lawWhat}
        </Text>
        <Table verticalSpacing={4} fz="sm">
          <Table.Tbody>
            {LEGAL_CLOCKS.map(({ id, label, source, limit }) => {
              const own = off.find(({ clock }) => clock === id);
              return (
                <Table.Tr key={id}>
                  <Table.Td>
                    {label[index]}
                    <Text size="xs" c="dimmed">
                      {source[index]}
                    </Text>
                    {own !== undefined && (
                      <TextInput
                        size="xs"
                        mt={4}
                        label={words.lawReason}
                        name={`reason-${id}`}
                        maxLength={500}
                        value={own.reason}
                        disabled={!mayChange}
                        error={own.reason.trim() === '' ? words.lawReasonMissing : undefined}
                        description={fill(words.lawOffBy, { by: own.by, at: own.at.slice(0, 10) })}
                        onChange={(event) => {
                          explain(id, event.currentTarget.value);
                        }}
                      />
                    )}
                  </Table.Td>
                  <Table.Td className="tabular" w={110}>
                    {limitWords(limit.default, language)}
                  </Table.Td>
                  <Table.Td w={90}>
                    <Switch
                      size="xs"
                      label={own === undefined ? words.lawOn : words.lawOff}
                      aria-label={label[index]}
                      disabled={!mayChange}
                      checked={own === undefined}
                      onChange={(event) => {
                        turn(id, event.currentTarget.checked);
                      }}
                    />
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Stack>
    </Paper>
  );
}
