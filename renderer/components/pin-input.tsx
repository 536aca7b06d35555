import { TextInput } from '@mantine/core';
import type { RefObject } from 'react';
import { digitsOf } from '../../shared/domain/rights/pin';

type Props = {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly onChange: (digits: string) => void;
  readonly error?: string | null;
  readonly isDisabled?: boolean;
  readonly takesFocus?: boolean;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
};

/** One entry for a PIN: dots instead of digits, nothing but digits, whatever keypad or input method they come from. */
export function PinInput({
  label,
  description,
  value,
  onChange,
  error,
  isDisabled,
  takesFocus,
  inputRef,
}: Props) {
  return (
    <TextInput
      type="password"
      inputMode="numeric"
      autoComplete="off"
      name="pin"
      label={label}
      description={description}
      error={error ?? undefined}
      value={value}
      maxLength={8}
      disabled={isDisabled ?? false}
      ref={inputRef ?? null}
      autoFocus={takesFocus ?? false}
      data-autofocus={takesFocus === true ? true : undefined}
      onChange={(event) => {
        onChange(digitsOf(event.currentTarget.value));
      }}
    />
  );
}
