import classes from './plate.module.css';
import { visibleText } from './visible-text';

type Props = { readonly plate: string | undefined };

/** A plate as people read it aloud, the district apart from its number: 沪A 12345. */
export function Plate({ plate }: Props) {
  if (plate === undefined || plate === '') return <span>—</span>;
  const spoken = /^\p{Script=Han}[A-Z][A-Z0-9]{4,6}$/u.test(plate)
    ? `${plate.slice(0, 2)}\u2009${plate.slice(2)}`
    : visibleText(plate);
  return <span className={`${classes['plate'] ?? ''} tabular`}>{spoken}</span>;
}
