import { useState } from 'react';

type DropdownOnFocus = {
  readonly comboboxProps: {
    readonly keepMounted: boolean;
    readonly transitionProps: { readonly duration: 0 };
  };
  readonly onFocusCapture: () => void;
};

/**
 * For the lists of selects: Mantine draws every option of every list with the form and measures where
 * each list would float, which is half of what opening a form costs. Spread on a select, this leaves the
 * list out until the field is first entered; from then on it stays, as the keyboard needs it.
 */
export function useDropdownOnFocus(): DropdownOnFocus {
  const [wasEntered, setEntered] = useState(false);
  return {
    comboboxProps: { keepMounted: wasEntered, transitionProps: { duration: 0 } },
    onFocusCapture: () => {
      setEntered(true);
    },
  };
}
