import { MultiSelect, Table } from '@mantine/core';
import { isRole, type Role } from '../../../../shared/domain/rights/roles';
import { roleNameIn } from '../../../../shared/policies/engine/names-in-policy';
import type { Policy } from '../../../../shared/policies/policy';
import { useLanguage } from '../../../lib/language';

type Row = { readonly id: string; readonly label: string; readonly roles: readonly Role[] };
type Props = {
  readonly policy: Policy;
  readonly heads: readonly [what: string, roles: string];
  readonly rows: readonly Row[];
  readonly onChange: (at: number, roles: readonly Role[]) => void;
};

/** Who may do what, or who signs what: a line each, with the roles as the policy calls them. */
export function EditRoles({ policy, heads, rows, onChange }: Props) {
  const language = useLanguage();
  const data = policy.roles.map((role) => ({ value: role, label: roleNameIn(policy, role, language) }));
  return (
    <Table verticalSpacing={2} fz="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={260}>{heads[0]}</Table.Th>
          <Table.Th>{heads[1]}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ id, label, roles }, at) => (
          <Table.Tr key={id}>
            <Table.Td>{label}</Table.Td>
            <Table.Td>
              <MultiSelect
                size="xs"
                aria-label={`${heads[1]} ${label}`}
                data={data}
                value={[...roles]}
                onChange={(chosen) => {
                  onChange(at, chosen.filter(isRole));
                }}
              />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
