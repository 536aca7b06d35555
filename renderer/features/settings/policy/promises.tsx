import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Policy } from '../../../../shared/policies/policy';
import { policySettingsWording, targetTermWording } from '../../../../shared/wording/policy-settings';
import { rhythmWording, rhythmWords } from '../../../../shared/wording/rhythms';
import { useLanguage, useWords } from '../../../lib/language';
import { roleList } from '../../../lib/policy-words';
import { Renamed } from './renamed';

type Props = { readonly policy: Policy };
type Row = { readonly id: string; readonly cells: readonly ReactNode[] };

function Facts({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600} mt="sm">
        {title}
      </Text>
      <Table verticalSpacing={4} fz="sm" aria-label={title}>
        <Table.Tbody>
          {rows.map(({ id, cells }) => (
            <Table.Tr key={id} data-promise={id}>
              {cells.map((cell, at) => (
                // Cells stand in fixed places.
                <Table.Td key={at} {...(at === cells.length - 1 ? { c: 'dimmed' } : {})}>
                  {cell}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

/** What figures a policy promises (S1-1…3), and what it has done again and again (S1-14, D11-4). */
export function Promises({ policy }: Props) {
  const words = useWords(policySettingsWording);
  const { title } = useWords(rhythmWording);
  const language = useLanguage();
  const index = language === 'zh-CN' ? 0 : 1;
  const figure = ({ bound, unit, value }: Policy['targets'][number]) =>
    `${bound === 'at-least' ? '≥' : '≤'} ${String(value)}${unit === 'percent' ? '%' : ` ${words.hours}`}`;
  return (
    <>
      <Facts
        title={words.targets}
        rows={policy.targets.map((target) => ({
          id: target.id,
          cells: [
            <Renamed key="name" policy={policy} text={target.label[index]} />,
            <span key="figure" className="tabular">
              {figure(target)}
            </span>,
            targetTermWording[target.term][index],
          ],
        }))}
      />
      <Facts
        title={title}
        rows={policy.rhythms.map((rhythm) => ({
          id: rhythm.id,
          cells: [
            <Renamed key="name" policy={policy} text={rhythm.label[index]} />,
            rhythmWords(rhythm, language),
            roleList(policy, rhythm.roles, language),
          ],
        }))}
      />
    </>
  );
}
