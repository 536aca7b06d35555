import { Text } from '@mantine/core';
import { visibleText } from './visible-text';

type Props = { readonly plate: string | undefined };

/** A plate as people read it aloud, the district apart from its number: 沪A 12345. */
export function Plate({ plate }: Props) {
  if (plate === undefined || plate === '') return <Text component="span">—</Text>;
  const spoken = /^\p{Script=Han}[A-Z][A-Z0-9]{4,6}$/u.test(plate)
    ? `${plate.slice(0, 2)}\u2009${plate.slice(2)}`
    : visibleText(plate);
  return (
    <Text component="span" className="tabular" fz="inherit" fw={600} truncate>
      {spoken}
    </Text>
  );
}
