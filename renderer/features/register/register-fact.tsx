import type { FactField } from '../../../shared/domain/facts/facts';
import type { FieldFault } from '../../../shared/domain/facts/typed';
import { factWording } from '../../../shared/wording/fact-input';
import { FactInput } from '../../components/facts/fact-input';
import { warningFor } from '../../components/facts/warnings';
import { useWords } from '../../lib/language';
import { useRegister } from './register-store';

type Props = {
  readonly field: FactField;
  readonly fault?: FieldFault | undefined;
  readonly required?: boolean;
  readonly minRows?: number;
  readonly autoFocus?: boolean;
  readonly w?: number | string;
};

/** One fact of the form, bound to the store: typing redraws this input and no other. */
export function RegisterFact({ field, fault, ...rest }: Props) {
  const value = useRegister((form) => form.typed[field] ?? '');
  const type = useRegister((form) => form.type);
  const words = useWords(factWording);
  return (
    <FactInput
      field={field}
      value={value}
      fault={fault}
      warning={warningFor(field, value, words)}
      onChange={(typed) => {
        type(field, typed);
      }}
      {...rest}
    />
  );
}
