import { Group, Kbd, List, Modal, Stack, Table, Text } from '@mantine/core';
import { helpWording } from '../../../shared/wording/settings';
import { useWords } from '../../lib/language';

const KEYS = [
  ['F2', 'register'],
  ['F3 · Ctrl+K', 'find'],
  ['Alt+1 … Alt+5 · Alt+8 · Alt+0', 'screens'],
  ['Ctrl+Enter', 'save'],
  ['Ctrl+P', 'print'],
  ['PgUp · PgDn', 'pages'],
  ['+ · - · 0', 'zoom'],
  ['Ctrl+L', 'lock'],
  ['Enter', 'next'],
  ['← →  a–z', 'chips'],
  ['Space', 'choose'],
  ['/', 'findPhrase'],
  ['Esc', 'back'],
  ['? · F1', 'overlay'],
] as const;

type Props = { readonly onClose: () => void };

/** The overlay of `?`: every key, and the first complaint in four sentences. */
export function ShortcutsDialog({ onClose }: Props) {
  const words = useWords(helpWording);
  return (
    <Modal opened onClose={onClose} title={words.title} size={640}>
      <Group align="flex-start" gap="xl" wrap="nowrap">
        <Table withRowBorders={false} verticalSpacing={4} w={300}>
          <Table.Tbody>
            {KEYS.map(([keys, what]) => (
              <Table.Tr key={what}>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  <Kbd size="xs">{keys}</Kbd>
                </Table.Td>
                <Table.Td>{words[what]}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Stack gap="xs" flex={1}>
          <Text fw={600} size="sm">
            {words.tourTitle}
          </Text>
          <List type="ordered" size="sm" spacing="xs">
            {[words.tour1, words.tour2, words.tour3, words.tour4].map((step) => (
              <List.Item key={step}>{step}</List.Item>
            ))}
          </List>
        </Stack>
      </Group>
    </Modal>
  );
}
