import type { Locator } from '@playwright/test';

/**
 * Texts cross from the test to the page as UTF-8, which has no half characters: these two send code
 * units instead, so that what is compared is what was typed.
 */
const unitsOf = (text: string): readonly number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

export const textOf = (units: readonly number[]): string =>
  units.map((unit) => String.fromCharCode(unit)).join('');

/** Puts a text into an entry as a paste would: the engine's own setter, then the event React listens for. */
export const typeExactly = async (entry: Locator, text: string): Promise<void> => {
  await entry.evaluate((element, units) => {
    const field = element as HTMLInputElement | HTMLTextAreaElement;
    const prototype: object = Object.getPrototypeOf(field) as object;
    const typed = units.map((unit) => String.fromCharCode(unit)).join('');
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, typed);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, unitsOf(text));
};

/** What an element shows, half characters and all. */
export const shownExactly = async (element: Locator): Promise<string> =>
  textOf(
    await element.evaluate((shown) => {
      const text = shown.textContent ?? '';
      return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    }),
  );
