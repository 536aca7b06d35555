import { z } from 'zod';

/** Four to eight digits: short enough for a numeric keypad with a customer waiting. */
export const pinSchema = z.string().regex(/^\d{4,8}$/u);

/** The digits of what was typed, whatever their width; an input method may leave full-width ones. */
export function digitsOf(typed: string): string {
  return typed.normalize('NFKC').replace(/\D/gu, '');
}

/** The PINs tried first by everybody: one digit throughout, and runs up or down (1111, 1234, 8765). */
export function isEasyPin(pin: string): boolean {
  const steps = new Set(Array.from(pin.slice(1), (digit, at) => Number(digit) - Number(pin[at])));
  const [step] = steps;
  return steps.size === 1 && step !== undefined && Math.abs(step) <= 1;
}
